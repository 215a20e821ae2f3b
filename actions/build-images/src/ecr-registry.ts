import { DescribeImagesCommand, ECRClient, GetAuthorizationTokenCommand, ImageNotFoundException, RepositoryNotFoundException } from '@aws-sdk/client-ecr';
import { UserError } from '../../shared/src/user-error.ts';
import { repositories } from './image-set.ts';
import type { ImageKey } from './image-set.ts';
import type { ImageRegistry, RegistryLogin, RepositoryState } from './image-registry.ts';

/** Amazon ECR in the Region and account of the environment's credentials. */
export class EcrRegistry implements ImageRegistry {
  readonly #client: ECRClient;

  constructor(client: ECRClient = new ECRClient({ maxAttempts: 5 })) {
    this.#client = client;
  }

  async authorize(): Promise<RegistryLogin> {
    const answer = await this.#client.send(new GetAuthorizationTokenCommand({}));
    const { authorizationToken, proxyEndpoint } = answer.authorizationData?.[0] ?? {};
    if (authorizationToken === undefined || proxyEndpoint === undefined) throw new Error('ECR answered GetAuthorizationToken without a token or an endpoint.');
    const [user = '', ...password] = Buffer.from(authorizationToken, 'base64').toString('utf8').split(':');
    return { registry: new URL(proxyEndpoint).host, user, password: password.join(':') };
  }

  async inspect(key: ImageKey, tag: string): Promise<RepositoryState> {
    const digest = await this.#findDigest(repositories[key], tag);
    if (digest !== undefined) return { digest, isEmpty: false };
    const any = await this.#client.send(new DescribeImagesCommand({ repositoryName: repositories[key], maxResults: 1 }));
    return { digest: undefined, isEmpty: (any.imageDetails ?? []).length === 0 };
  }

  async #findDigest(repositoryName: string, imageTag: string): Promise<string | undefined> {
    try {
      const answer = await this.#client.send(new DescribeImagesCommand({ repositoryName, imageIds: [{ imageTag }] }));
      return answer.imageDetails?.[0]?.imageDigest;
    } catch (error) {
      if (error instanceof ImageNotFoundException) return undefined;
      if (error instanceof RepositoryNotFoundException) {
        throw new UserError(`The ECR repository ${repositoryName} does not exist in this account and Region. Create the infrastructure first (infrastructure/).`, { cause: error });
      }
      throw error;
    }
  }
}
