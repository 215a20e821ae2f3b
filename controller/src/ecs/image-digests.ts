import { BatchGetImageCommand, ECRClient } from '@aws-sdk/client-ecr';
import { Rejection } from '../rejection.ts';

const rememberMs = 300_000;
const answerWithinMs = 3000;
const ecrHost = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/;
const manifestTypes = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json', 'application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json'];

export interface ImageName {
  readonly host: string;
  readonly repository: string;
  readonly tag: string;
}

/** `undefined` for an image that is pinned already. */
export function parseImageName(image: string): ImageName | undefined {
  if (image.includes('@')) return undefined;
  const slash = image.indexOf('/');
  const first = slash === -1 ? '' : image.slice(0, slash);
  // As the container engines read it: a first part without a dot, a colon or "localhost" is no host.
  const hasHost = first === 'localhost' || /[.:]/.test(first);
  const rest = hasHost ? image.slice(slash + 1) : image;
  const colon = rest.lastIndexOf(':');
  const [name, tag] = colon === -1 ? [rest, 'latest'] : [rest.slice(0, colon), rest.slice(colon + 1)];
  if (hasHost) return { host: first, repository: name, tag };
  return { host: 'registry-1.docker.io', repository: name.includes('/') ? name : `library/${name}`, tag };
}

/** Digests of tags, looked up at the registry and remembered for five minutes: what a run started with cannot change under its retries. */
export class ImageDigests {
  private readonly known = new Map<string, { readonly pinned: string; readonly until: number }>();
  private readonly onUnpinned: (image: string, error: unknown) => void;

  constructor(onUnpinned: (image: string, error: unknown) => void) {
    this.onUnpinned = onUnpinned;
  }

  /** `name@sha256:…`. An image of a registry that does not tell stays as it is; one that the registry says is not there is rejected. */
  async pin(image: string): Promise<string> {
    const name = parseImageName(image);
    if (name === undefined) return image;
    const known = this.known.get(image);
    if (known !== undefined && known.until > performance.now()) return known.pinned;
    const pinned = await this.look(image, name);
    this.known.set(image, { pinned, until: performance.now() + rememberMs });
    return pinned;
  }

  private async look(image: string, name: ImageName): Promise<string> {
    const ecr = ecrHost.exec(name.host);
    try {
      const digest = ecr === null ? await askRegistry(name) : await askEcr(name, { registryId: ecr[1] ?? '', region: ecr[2] ?? '' });
      if (digest === undefined) throw new Rejection(`The image ${image} of the run's environment is not in its registry. Push it, or set another runnerImage.`);
      return `${image.slice(0, image.length - (image.endsWith(`:${name.tag}`) ? name.tag.length + 1 : 0))}@${digest}`;
    } catch (error) {
      if (error instanceof Rejection) throw error;
      this.onUnpinned(image, error);
      return image;
    }
  }
}

async function askEcr({ repository, tag }: ImageName, { registryId, region }: { registryId: string; region: string }): Promise<string | undefined> {
  const client = new ECRClient({ region, maxAttempts: 2, requestHandler: { connectionTimeout: 1000, requestTimeout: answerWithinMs, throwOnRequestTimeout: true } });
  try {
    const { images = [], failures = [] } = await client.send(new BatchGetImageCommand({ registryId, repositoryName: repository, imageIds: [{ imageTag: tag }] }));
    if (failures.some((failure) => failure.failureCode === 'ImageNotFound')) return undefined;
    const digest = images[0]?.imageId?.imageDigest;
    if (digest === undefined) throw new Error(failures[0]?.failureReason ?? 'ECR named no digest');
    return digest;
  } finally {
    client.destroy();
  }
}

/** The registry API of the OCI distribution specification, as anybody may use it. */
async function askRegistry({ host, repository, tag }: ImageName): Promise<string | undefined> {
  const ask = (headers: Record<string, string>): Promise<Response> =>
    fetch(`https://${host}/v2/${repository}/manifests/${tag}`, { method: 'HEAD', headers: { accept: manifestTypes.join(', '), ...headers }, signal: AbortSignal.timeout(answerWithinMs) });
  let answer = await ask({});
  const challenge = answer.status === 401 ? (answer.headers.get('www-authenticate') ?? '') : '';
  const realm = /realm="(https:\/\/[^"]+)"/.exec(challenge)?.[1];
  if (realm !== undefined) {
    const url = new URL(realm);
    url.searchParams.set('service', /service="([^"]*)"/.exec(challenge)?.[1] ?? '');
    url.searchParams.set('scope', `repository:${repository}:pull`);
    const { token } = (await (await fetch(url, { signal: AbortSignal.timeout(answerWithinMs) })).json()) as { token?: string };
    answer = await ask({ authorization: `Bearer ${token ?? ''}` });
  }
  if (answer.status === 404) return undefined;
  const digest = answer.headers.get('docker-content-digest');
  if (!answer.ok || digest === null) throw new Error(`${host} answered ${answer.status} without a digest`);
  return digest;
}
