import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the endpoint answers about one secret, by its id; `denied` is what a role without the permission gets. */
export type SecretAnswer = 'denied' | { readonly VersionIdsToStages?: Record<string, string[]>; readonly DeletedDate?: number };

export interface SecretEndpoint {
  readonly url: string;
  /** Operation and id of each call. */
  readonly calls: string[];
  close: () => Promise<void>;
}

/** DescribeSecret of Secrets Manager and DescribeParameters of SSM; what is not listed does not exist. */
export async function serveSecrets(secrets: Readonly<Record<string, SecretAnswer>>, parameters: readonly string[] = []): Promise<SecretEndpoint> {
  const calls: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
      const input = JSON.parse(Buffer.concat(chunks).toString()) as { SecretId?: string; ParameterFilters?: { Values: string[] }[] };
      const id = input.SecretId ?? input.ParameterFilters?.[0]?.Values[0] ?? '';
      calls.push(`${operation} ${id}`);
      const { status, body } = operation === 'DescribeParameters' ? { status: 200, body: { Parameters: parameters.filter((name) => name === id).map((Name) => ({ Name })) } } : describe(secrets[id]);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function describe(answer: SecretAnswer | undefined): { status: number; body: object } {
  if (answer === undefined) return { status: 400, body: { __type: 'ResourceNotFoundException', message: "Secrets Manager can't find the specified secret." } };
  if (answer === 'denied') return { status: 400, body: { __type: 'AccessDeniedException', message: 'not authorized to perform secretsmanager:DescribeSecret' } };
  return { status: 200, body: answer };
}
