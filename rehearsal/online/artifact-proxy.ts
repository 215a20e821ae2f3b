import { createServer, request as sendRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { forwardRequest, NoAnswerError, readBody } from '../aws/forward-request.ts';
import { closeServer, listen } from '../aws/loopback-server.ts';

export interface ArtifactProxy {
  /** For ACTIONS_RUNTIME_URL, which act gives its steps as ACTIONS_RESULTS_URL too. */
  readonly url: string;
  stop(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts what upload-artifact v7 needs in front of act's artifact server (act 0.2.89). That refuses a field it does not know,
 * `mime_type`, and a signature without its padding, which the uploader's storage client strips from addresses. Everything
 * else passes as it is, the Host header too: act makes its upload and download addresses of it.
 */
export async function startArtifactProxy(artifactServerPort: number): Promise<ArtifactProxy> {
  const target = { host, port: artifactServerPort };
  const server = createServer((request, response) => {
    forward(request, response, target).catch((error: unknown) => fail(response, error));
  });
  const port = await listen(server, { what: 'The artifact proxy', host, port: 0 });
  return { url: `http://${host}:${String(port)}/`, stop: () => closeServer(server) };
}

interface Target {
  readonly host: string;
  readonly port: number;
}

async function forward(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
  const path = padSignature(request.url ?? '/');
  if (request.method === 'POST' && path.endsWith('/CreateArtifact')) await forwardCreation(request, response, { ...target, path });
  else await forwardRequest(request, response, { ...target, path });
}

async function forwardCreation(request: IncomingMessage, response: ServerResponse, { host, port, path }: Target & { path: string }): Promise<void> {
  const body = Buffer.from(dropMimeType(await readBody(request)));
  const headers = { 'content-type': 'application/json', 'content-length': body.length, host: request.headers.host ?? host };
  const upstream = sendRequest({ host, port, path, method: 'POST', headers, agent: false });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    upstream.once('response', resolve);
    upstream.once('error', (error) => reject(new NoAnswerError(`${host}:${String(port)}`, error)));
    upstream.end(body);
  });
  response.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? 'application/json' });
  response.end(await readBody(answer));
}

/** The body of a CreateArtifact request without what act does not know. A body that is no JSON object stays: act's to refuse. */
export function dropMimeType(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return body;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return body;
  return JSON.stringify(Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'mime_type' && name !== 'mimeType')));
}

/** The path with the `=` that base64 ends in given back to the query's `sig`. */
export function padSignature(path: string): string {
  return path.replace(/([?&]sig=)([^&=%]*)(?=&|$)/, (_whole, name: string, signature: string) => `${name}${signature}${'='.repeat((4 - (signature.length % 4)) % 4)}`);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(502, { 'content-type': 'text/plain' }).end(error instanceof Error ? error.message : String(error));
}
