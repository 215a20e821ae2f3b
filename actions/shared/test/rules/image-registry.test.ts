import { afterEach, describe, expect, it } from '@jest/globals';
import { EcrImageRegistry } from '../../src/rules/ecr-image-registry.ts';
import { checkImages, connectEcrRegistry, imageFindings, imageQuestions, uncheckedImages } from '../../src/rules/image-registry.ts';
import type { ImageAnswer, ImagePlatform, RegistryAnswer } from '../../src/rules/image-registry.ts';
import type { TaskDefinition } from '../../src/rules/rule.ts';
import { startEcrStandIn } from './ecr-stand-in.ts';
import type { EcrReply, EcrStandIn } from './ecr-stand-in.ts';

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const repository = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/factory/api';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const amd64: ImagePlatform = { os: 'linux', architecture: 'amd64' };
const arm64: ImagePlatform = { os: 'linux', architecture: 'arm64' };

let ecr: EcrStandIn | undefined;
afterEach(async () => {
  await ecr?.close();
  ecr = undefined;
});

/** Asks one image of a stand-in that answers by operation. */
async function find(reference: string, replies: Readonly<Record<string, EcrReply | ((url: string) => EcrReply)>>): Promise<ImageAnswer | undefined> {
  const standIn = await startEcrStandIn(({ operation }, url) => {
    const reply = replies[operation] ?? { error: 'AccessDeniedException', status: 400 };
    return typeof reply === 'function' ? reply(url) : reply;
  });
  ecr = standIn;
  const registry = new EcrImageRegistry({ endpoint: standIn.url, credentials, maxAttempts: 1 });
  const questions = imageQuestions('api', { containerDefinitions: [{ image: reference }] });
  return (await checkImages(questions, registry))[0];
}

function manifest(content: unknown): EcrReply {
  return { body: { images: [{ imageManifest: JSON.stringify(content) }], failures: [] } };
}

describe('imageQuestions', () => {
  const ask = (definition: TaskDefinition, image = `${repository}@${digest}`): unknown[] => imageQuestions('api', { containerDefinitions: [{ image }], ...definition }).map(({ platform }) => platform);

  it('asks for what the task runs on', () => {
    expect(ask({})).toEqual([amd64]);
    expect(ask({ runtimePlatform: { cpuArchitecture: 'ARM64' } })).toEqual([arm64]);
    expect(ask({ runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE' } })).toEqual([{ os: 'windows', architecture: 'amd64' }]);
    expect(ask({ requiresCompatibilities: ['EC2'] })).toEqual([{}]);
  });

  it('asks for no image that is not known or of a wrong form', () => {
    expect(['${images.api}', '', 'Bad', `${repository}@sha256:cut`].flatMap((image) => ask({}, image))).toEqual([]);
  });
});

describe('checkImages', () => {
  it('asks for each image once', async () => {
    const asked: string[] = [];
    const registry = {
      find: ({ repository: name }: { repository: string }): Promise<RegistryAnswer> => {
        asked.push(name);
        return Promise.resolve({ kind: 'exists', platforms: [amd64] });
      },
    };
    const questions = imageQuestions('api', { containerDefinitions: [{ image: 'a:1' }, { image: 'b:1' }, { image: 'a:1' }] });
    expect((await checkImages(questions, registry)).map(({ question }) => question.path[1])).toEqual([0, 1, 2]);
    expect(asked).toEqual(['a', 'b']);
  });
});

describe('imageFindings', () => {
  const answerOf = (answer: RegistryAnswer, platform: Partial<ImagePlatform> = amd64): ImageAnswer => ({ ...answer, question: { part: 'api', path: ['containerDefinitions', 0, 'image'], reference: 'app:1', platform } });
  const say = (answer: ImageAnswer): string[] => imageFindings([answer]).map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('says nothing of what fits or was not asked, and the reason of the latter', () => {
    expect(say(answerOf({ kind: 'exists', platforms: [arm64, amd64] }))).toEqual([]);
    expect(say(answerOf({ kind: 'exists', platforms: [arm64] }, {}))).toEqual([]);
    const answers = [answerOf({ kind: 'exists', platforms: undefined }), answerOf({ kind: 'not-asked', why: 'it is in no private registry of ECR' })];
    expect(answers.flatMap(say)).toEqual([]);
    expect(uncheckedImages(answers)).toEqual(['app:1: exists; its platform could not be read', 'app:1: not checked, it is in no private registry of ECR']);
  });

  it('names what is missing or of another platform', () => {
    expect(say(answerOf({ kind: 'missing', why: 'is not there' }))).toEqual(['containerDefinitions.0.image: app:1 is not there']);
    expect(say(answerOf({ kind: 'exists', platforms: [arm64] }))).toEqual(['containerDefinitions.0.image: app:1 is for linux/arm64, the task runs on linux/amd64']);
  });
});

describe('EcrImageRegistry', () => {
  it('reads the platforms of an index, without attestations', async () => {
    const index = { manifests: [{ platform: amd64 }, { platform: { ...arm64, variant: 'v8' } }, { platform: { os: 'unknown', architecture: 'unknown' } }] };
    expect(await find(`${repository}@${digest}`, { BatchGetImage: manifest(index) })).toMatchObject({ kind: 'exists', platforms: [amd64, arm64] });
    expect(ecr?.calls).toEqual([{ operation: 'BatchGetImage', input: expect.objectContaining({ registryId: '123456789012', repositoryName: 'factory/api', imageIds: [{ imageDigest: digest }] }) as unknown }]);
  });

  it('reads the platform of one image from its configuration', async () => {
    const answer = await find(`${repository}:1.2`, {
      BatchGetImage: manifest({ config: { digest, size: 100 } }), GetDownloadUrlForLayer: (url) => ({ body: { downloadUrl: `${url}/config` } }), download: { body: { ...arm64, rootfs: {} } },
    });
    expect(answer).toMatchObject({ kind: 'exists', platforms: [arm64] });
    expect(ecr?.calls.map(({ operation }) => operation)).toEqual(['BatchGetImage', 'GetDownloadUrlForLayer', 'download']);
    expect(ecr?.calls[0]?.input).toMatchObject({ imageIds: [{ imageTag: '1.2' }] });
  });

  it('does not know the platform where the configuration may not be read, is too large, or is none', async () => {
    expect(await find(repository, { BatchGetImage: manifest({ config: { digest, size: 100 } }) })).toMatchObject({ kind: 'exists', platforms: undefined });
    await ecr?.close();
    expect(await find(repository, { BatchGetImage: manifest({ config: { digest, size: 2 ** 30 } }) })).toMatchObject({ kind: 'exists', platforms: undefined });
    await ecr?.close();
    expect(await find(repository, { BatchGetImage: manifest({ manifests: [{ digest }] }) })).toMatchObject({ kind: 'exists', platforms: undefined });
    await ecr?.close();
    expect(await find(repository, { BatchGetImage: manifest({ schemaVersion: 1 }) })).toMatchObject({ kind: 'exists', platforms: undefined });
  });

  it('knows that an image or a repository is missing', async () => {
    const notFound = { body: { images: [], failures: [{ failureCode: 'ImageNotFound' }] } };
    expect(await find(`${repository}:1`, { BatchGetImage: notFound })).toMatchObject({ kind: 'missing', why: 'is not there: the repository factory/api has no such tag' });
    await ecr?.close();
    const noRepository = { error: 'RepositoryNotFoundException', status: 400 };
    expect(await find(`${repository}:1`, { BatchGetImage: noRepository })).toMatchObject({ kind: 'missing', why: expect.stringContaining('no repository factory/api') as unknown });
    await ecr?.close();
    const cache = { body: { pullThroughCacheRules: [{ ecrRepositoryPrefix: 'factory' }] } };
    expect(await find(`${repository}:1`, { BatchGetImage: noRepository, DescribePullThroughCacheRules: cache })).toMatchObject({ kind: 'not-asked', why: expect.stringContaining('pull-through cache') as unknown });
  });

  it('says why it could not ask', async () => {
    expect(await find(`${repository}:1`, {})).toMatchObject({ kind: 'not-asked', why: expect.stringContaining('AccessDeniedException') as unknown });
    await ecr?.close();
    expect(await find(`${repository}:1`, { BatchGetImage: { body: { failures: [{ failureCode: 'KmsError', failureReason: 'no key' }] } } })).toMatchObject({ kind: 'not-asked', why: 'ECR answered KmsError no key' });
    await ecr?.close();
    expect(await find('node:22', {})).toMatchObject({ kind: 'not-asked', why: 'it is in no private registry of ECR' });
    await ecr?.close();
    expect(await find(`${repository}:1`, { BatchGetImage: manifest('not an object') })).toMatchObject({ kind: 'exists', platforms: undefined });
  });

  it('looks for credentials once', async () => {
    let searches = 0;
    const registry = new EcrImageRegistry({
      credentials: () => {
        searches += 1;
        return Promise.reject(Object.assign(new Error('Could not load credentials from any providers'), { name: 'CredentialsProviderError' }));
      },
    });
    const questions = imageQuestions('api', { containerDefinitions: [{ image: `${repository}:1` }] });
    const answers = [await checkImages(questions, registry), await checkImages(questions, registry)].flat();
    expect(answers.map(({ kind }) => kind)).toEqual(['not-asked', 'not-asked']);
    expect(searches).toBe(1);
  });

  it('takes endpoint and credentials from the environment', async () => {
    ecr = await startEcrStandIn(() => manifest({ manifests: [{ platform: amd64 }, { platform: { os: 'unknown', architecture: 'unknown' } }] }));
    const before = { ...process.env };
    Object.assign(process.env, { AWS_ENDPOINT_URL_ECR: ecr.url, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    try {
      const questions = imageQuestions('api', { containerDefinitions: [{ image: `${repository}:1` }] });
      expect(await checkImages(questions, await connectEcrRegistry())).toMatchObject([{ kind: 'exists', platforms: [amd64] }]);
    } finally {
      for (const name of ['AWS_ENDPOINT_URL_ECR', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) {
        if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = before[name];
      }
    }
  });

  it('does not wait for what does not answer', async () => {
    const registry = new EcrImageRegistry({ endpoint: 'http://127.0.0.1:1', credentials, maxAttempts: 1 });
    expect(await checkImages(imageQuestions('api', { containerDefinitions: [{ image: `${repository}:1` }] }), registry)).toMatchObject([{ kind: 'not-asked', why: expect.stringContaining('does not answer') as unknown }]);
  });
});
