import { describeServiceError, isServiceError, type AwsClients } from './aws-clients.ts';
import type { ImageRegistry } from './aws-services.ts';
import type { CallsUnderWay } from './calls-under-way.ts';
import { parseEcrHost, parseImageReference } from './image-reference.ts';

export interface RegistryOptions {
  readonly clients: AwsClients;
  readonly calls: CallsUnderWay;
  /** Hosts under which the local ECR is reached, such as `127.0.0.1:4566`. */
  readonly registryHosts: readonly string[];
  readonly log: (message: string) => void;
}

export function createRegistry({ clients, calls, registryHosts, log }: RegistryOptions): ImageRegistry {
  const ask = async (image: string): Promise<string | undefined> => {
    const { host, repository, tag, digest } = parseImageReference(image);
    if (digest !== undefined || host === undefined) return digest;
    const ecr = parseEcrHost(host);
    if (ecr === undefined && !registryHosts.includes(host)) return undefined;
    try {
      const client = await clients.registry({ region: ecr?.region });
      const { images = [] } = await client.batchGetImage({ ...(ecr === undefined ? {} : { registryId: ecr.accountId }), repositoryName: repository, imageIds: [{ imageTag: tag }] });
      return images[0]?.imageId?.imageDigest;
    } catch (error) {
      // A task goes on without a digest: the pull will say what is wrong.
      if (!isServiceError(error, 'RepositoryNotFoundException')) log(`ECR did not tell the digest of ${image}: ${describeServiceError(error)}`);
      return undefined;
    }
  };
  return { resolveDigest: (image) => calls.track(() => ask(image)) };
}
