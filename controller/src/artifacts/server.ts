import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchBucket, type Health } from './bucket-health.ts';
import { checkRequest } from './check-request.ts';
import type { ArtifactConfig } from './config.ts';
import { forwardRequest, type Exchange } from './forward-request.ts';
import type { ArtifactLog } from './log.ts';
import { answerRefusal } from './refusal.ts';
import { createSigner, type CredentialProvider } from './sign-request.ts';
import { connectStore, storeLimits, type Store, type StoreLimits } from './store.ts';

export interface ArtifactServer {
  readonly port: number;
  /** Takes no more connections, and resolves when the transfers that run have ended, or were cut after `longestMs`. */
  readonly stop: (longestMs: number) => Promise<'drained' | 'cut'>;
}

export interface ArtifactServerParts {
  readonly config: ArtifactConfig;
  readonly credentials: CredentialProvider;
  readonly log: ArtifactLog;
  readonly limits?: StoreLimits;
}

/** On loopback only: whoever reaches it writes with the task's role. */
export async function startArtifactServer({ config, credentials, log, limits = storeLimits }: ArtifactServerParts): Promise<ArtifactServer> {
  const sign = createSigner({ region: config.region, address: config.store, credentials });
  const store = connectStore({ address: config.store, sign, limits });
  // With connections of its own, which no transfer can hold up.
  const healthStore = connectStore({ address: config.store, sign, limits: { ...limits, connections: 1 } });
  const readHealth = watchBucket({ store: healthStore, bucket: config, log, now: () => performance.now() });
  const receive = createReceiver({ bucket: config.bucket, store, readHealth, log });
  // A transfer may take as long as it moves: the idle time is limited, not the whole.
  const server = createServer({ keepAliveTimeout: 75_000, requestTimeout: 0 }, (request, response) => receive({ request, response, awaitsContinue: false }));
  server.on('checkContinue', (request, response) => receive({ request, response, awaitsContinue: true }));
  server.setTimeout(2 * limits.idleTimeoutMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, '127.0.0.1', resolve);
  });
  const stop = async (longestMs: number): Promise<'drained' | 'cut'> => {
    const how = await drain(server, longestMs);
    for (const { close } of [store, healthStore]) close();
    return how;
  };
  return { port: (server.address() as AddressInfo).port, stop };
}

type Received = Pick<Exchange, 'request' | 'response' | 'awaitsContinue'>;

function createReceiver({ bucket, store, readHealth, log }: { bucket: string; store: Store; readHealth: () => Promise<Health>; log: ArtifactLog }): (received: Received) => void {
  return (received) => {
    const { method = '', url: target = '', headers } = received.request;
    if (target === '/healthz' && method === 'GET') {
      void readHealth().then((health) => answerHealth(received.response, health));
      return;
    }
    const decision = checkRequest({ method, target, headers }, bucket);
    if (decision.kind === 'forward') {
      void forwardRequest({ ...received, path: decision.path, query: decision.query }, { store, log });
      return;
    }
    const { status, code, message } = decision.refusal;
    log.warn({ method, status, code }, message);
    answerRefusal(received, decision.refusal);
  };
}

function answerHealth(response: ServerResponse, { isHealthy, reason }: Health): void {
  response.writeHead(isHealthy ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ status: isHealthy ? 'ok' : 'not ok', reason }));
}

async function drain(server: Server, longestMs: number): Promise<'drained' | 'cut'> {
  let how: 'drained' | 'cut' = 'drained';
  const timer = setTimeout(() => {
    how = 'cut';
    server.closeAllConnections();
  }, longestMs);
  // A connection that a client keeps would hold the server up until it times out.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise((resolve) => server.close(resolve));
  clearInterval(idle);
  clearTimeout(timer);
  return how;
}
