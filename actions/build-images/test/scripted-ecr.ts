import { createServer } from 'node:http';

export interface ScriptedEcr {
  readonly url: string;
  /** `Action repository` of each call. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

export const password = 'ecr-password-0123456789';

/** ECR with these images: repository → tag → digest. A repository that is missing does not exist. */
export async function startScriptedEcr(images: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<ScriptedEcr> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const action = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      const { repositoryName = '', imageIds } = JSON.parse(body) as { repositoryName?: string; imageIds?: { imageTag: string }[] };
      calls.push(`${action} ${repositoryName}`.trim());
      const [status, answer] = action === 'GetAuthorizationToken' ? [200, authorization(request.headers.host ?? '')] : describe(images[repositoryName], imageIds?.[0]?.imageTag);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port number.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function authorization(host: string): object {
  return { authorizationData: [{ authorizationToken: Buffer.from(`AWS:${password}`).toString('base64'), expiresAt: 1893456000, proxyEndpoint: `http://${host}` }] };
}

function describe(repository: Readonly<Record<string, string>> | undefined, tag: string | undefined): [number, object] {
  if (repository === undefined) return [400, { __type: 'RepositoryNotFoundException', message: 'no such repository' }];
  if (tag === undefined) return [200, { imageDetails: Object.values(repository).map((imageDigest) => ({ imageDigest })) }];
  const imageDigest = repository[tag];
  return imageDigest === undefined ? [400, { __type: 'ImageNotFoundException', message: 'no such image' }] : [200, { imageDetails: [{ imageDigest }] }];
}
