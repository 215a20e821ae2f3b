import { BatchGetImageCommand, DescribePullThroughCacheRulesCommand, ECRClient, GetDownloadUrlForLayerCommand, RepositoryNotFoundException } from '@aws-sdk/client-ecr';
import type { ECRClientConfig } from '@aws-sdk/client-ecr';
import { describeAwsError } from '../ecs/aws-error.ts';
import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import type { ImagePlatform, ImageRegistry, RegistryAnswer } from './image-registry.ts';
import { parseEcrHost } from './image-reference.ts';
import type { ImageReference } from './image-reference.ts';

const acceptedMediaTypes = [
  'application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json',
];
// A check that people wait for: better not made than made after a minute.
const requestTimeoutMs = 5_000;
const maxConfigBytes = 1024 * 1024;

interface EcrImage {
  readonly client: ECRClient;
  readonly registryId: string;
  readonly repositoryName: string;
}

/** Private registries of Amazon ECR. Needs ecr:BatchGetImage, and ecr:GetDownloadUrlForLayer for images of one platform. */
export class EcrImageRegistry implements ImageRegistry {
  readonly #settings: ECRClientConfig;
  readonly #clients = new Map<string, ECRClient>();
  /** Once there are no credentials, there are none for the other images either, and looking for them takes seconds. */
  #withoutCredentials: RegistryAnswer | undefined;

  constructor(settings: ECRClientConfig = {}) {
    this.#settings = { maxAttempts: 2, requestHandler: { connectionTimeout: requestTimeoutMs, requestTimeout: requestTimeoutMs }, ...settings };
  }

  async find(image: ImageReference): Promise<RegistryAnswer> {
    const host = parseEcrHost(image.registry);
    if (host === undefined) return { kind: 'not-asked', why: 'it is in no private registry of ECR' };
    if (this.#withoutCredentials !== undefined) return this.#withoutCredentials;
    const place = { client: this.#clientOf(host.region), registryId: host.account, repositoryName: image.repository };
    try {
      return await ask(place, image);
    } catch (error) {
      if (error instanceof RepositoryNotFoundException) return await explainMissingRepository(place);
      const answer: RegistryAnswer = { kind: 'not-asked', why: `ECR did not answer: ${describeAwsError(error)}` };
      if (error instanceof Error && error.name === 'CredentialsProviderError') this.#withoutCredentials = answer;
      return answer;
    }
  }

  #clientOf(region: string): ECRClient {
    const client = this.#clients.get(region) ?? new ECRClient({ ...this.#settings, region });
    this.#clients.set(region, client);
    return client;
  }
}

async function ask(place: EcrImage, { tag = 'latest', digest }: ImageReference): Promise<RegistryAnswer> {
  const { client, ...names } = place;
  const imageIds = [digest === undefined ? { imageTag: tag } : { imageDigest: digest }];
  const { images = [], failures = [] } = await client.send(new BatchGetImageCommand({ ...names, imageIds, acceptedMediaTypes }));
  const manifest = images[0]?.imageManifest;
  if (manifest !== undefined) {
    const parsed = parseObject(manifest);
    return { kind: 'exists', platforms: await readPlatforms(place, parsed), ...platformDigests(parsed) };
  }
  const { failureCode = 'no image', failureReason = '' } = failures[0] ?? {};
  if (failureCode === 'ImageNotFound') return { kind: 'missing', why: `is not there: the repository ${place.repositoryName} has no such ${digest === undefined ? 'tag' : 'digest'}` };
  return { kind: 'not-asked', why: `ECR answered ${failureCode} ${failureReason}`.trim() };
}

/** A repository behind a pull-through cache comes into being with the first pull. */
async function explainMissingRepository({ client, registryId, repositoryName }: EcrImage): Promise<RegistryAnswer> {
  const missing: RegistryAnswer = { kind: 'missing', why: `is not there: there is no repository ${repositoryName} in account ${registryId}` };
  try {
    const { pullThroughCacheRules = [] } = await client.send(new DescribePullThroughCacheRulesCommand({ registryId }));
    const isCached = pullThroughCacheRules.some(({ ecrRepositoryPrefix: prefix }) => prefix === 'ROOT' || (prefix !== undefined && repositoryName.startsWith(`${prefix}/`)));
    return isCached ? { kind: 'not-asked', why: 'its repository is made by a pull-through cache when it is first pulled' } : missing;
  } catch {
    // Few may ask for the rules, and few have any.
    return missing;
  }
}

/** An index names the platforms of its images; one image has its own in its configuration, which is read if that may be. */
async function readPlatforms(place: EcrImage, manifest: JsonObject): Promise<ImagePlatform[] | undefined> {
  if (Array.isArray(manifest['manifests'])) {
    const platforms = manifest['manifests'].filter(isJsonObject).map((entry) => toPlatform(entry['platform']));
    // Build attestations are entries for the platform unknown/unknown.
    const known = platforms.filter((platform) => platform !== undefined).filter(({ os }) => os !== 'unknown');
    return known.length === 0 || platforms.includes(undefined) ? undefined : known;
  }
  const config = manifest['config'];
  if (!isJsonObject(config) || typeof config['digest'] !== 'string' || !(Number(config['size']) <= maxConfigBytes)) return undefined;
  try {
    const platform = toPlatform(await readConfig(place, config['digest']));
    return platform === undefined ? undefined : [platform];
  } catch {
    // That the image exists is known all the same.
    return undefined;
  }
}

function platformDigests({ manifests }: JsonObject): { platformDigests?: string[] } {
  if (!Array.isArray(manifests)) return {};
  return { platformDigests: manifests.filter(isJsonObject).flatMap(({ digest }) => (typeof digest === 'string' ? [digest] : [])) };
}

async function readConfig({ client, ...names }: EcrImage, layerDigest: string): Promise<unknown> {
  const { downloadUrl } = await client.send(new GetDownloadUrlForLayerCommand({ ...names, layerDigest }));
  if (downloadUrl === undefined) return undefined;
  const response = await fetch(downloadUrl, { signal: AbortSignal.timeout(requestTimeoutMs) });
  return response.ok ? parseObject(await response.text()) : undefined;
}

function toPlatform(value: unknown): ImagePlatform | undefined {
  if (!isJsonObject(value) || typeof value['os'] !== 'string' || typeof value['architecture'] !== 'string') return undefined;
  return { os: value['os'], architecture: value['architecture'] };
}

function parseObject(text: string): JsonObject {
  const value: unknown = JSON.parse(text);
  return isJsonObject(value) ? value : {};
}
