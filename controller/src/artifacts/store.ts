import { Agent as HttpAgent, request as httpRequest, type ClientRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { SignRequest } from './sign-request.ts';
import type { StoreAddress } from './store-address.ts';

export interface StoreLimits {
  /** Of transfers at once. Further ones wait, unread, so that a side-car's memory has a limit. */
  readonly connections: number;
  readonly connectTimeoutMs: number;
  /** Without a byte in either direction. */
  readonly idleTimeoutMs: number;
}

export const storeLimits: StoreLimits = { connections: 24, connectTimeoutMs: 5000, idleTimeoutMs: 60_000 };

// S3 closes a connection that it hears nothing on. The one who closes first makes the other's next request fail.
const keptConnectionMs = 4000;

/** The real bucket. */
export interface Store {
  /** Throws `CredentialsError`. `path` is below the bucket; the request is not ended. */
  readonly open: (request: StoreRequest) => Promise<ClientRequest>;
  readonly host: string;
  readonly close: () => void;
}

export interface StoreRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

export class StoreTimeout extends Error {
  override readonly name = 'StoreTimeout';
}

export function connectStore({ address, sign, limits }: { readonly address: StoreAddress; readonly sign: SignRequest; readonly limits: StoreLimits }): Store {
  const isPlain = address.protocol === 'http:';
  const agent = new (isPlain ? HttpAgent : HttpsAgent)({ keepAlive: true, maxSockets: limits.connections, maxFreeSockets: limits.connections, scheduling: 'lifo', timeout: keptConnectionMs });
  const request = isPlain ? httpRequest : httpsRequest;
  const open = async ({ method, path, query, headers }: StoreRequest): Promise<ClientRequest> => {
    const fullPath = `${address.pathPrefix}${path}`;
    const signed = await sign({ method, path: fullPath, query, headers });
    const outgoing = request({ agent, method, hostname: address.hostname, port: address.port, path: query === '' ? fullPath : `${fullPath}?${query}`, headers: signed, timeout: limits.idleTimeoutMs });
    outgoing.once('timeout', () => outgoing.destroy(new StoreTimeout(`S3 was silent for ${limits.idleTimeoutMs / 1000} s`)));
    limitConnecting(outgoing, limits.connectTimeoutMs);
    return outgoing;
  };
  return { open, host: address.host, close: () => agent.destroy() };
}

/** Counts from where the request has a connection: the wait for one of the agent's is not S3's fault. */
function limitConnecting(outgoing: ClientRequest, timeoutMs: number): void {
  outgoing.once('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => outgoing.destroy(new StoreTimeout(`S3 took no connection within ${timeoutMs / 1000} s`)), timeoutMs);
    const stop = (): void => clearTimeout(timer);
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', stop);
    socket.once('close', stop);
  });
}
