import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Check = () => Promise<string>;

export interface HealthServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const checkTimeoutMs = 2000;

export interface HealthSources {
  readonly checks: Readonly<Record<string, Check>>;
  readonly renderMetrics: () => Promise<string>;
}

/** `/metrics`: for Prometheus. `/healthz`: the process lives. `/readyz`: every check passes; each returns a word on how it is, or throws. */
export async function startHealthServer(port: number, { checks, renderMetrics }: HealthSources): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/healthz') answer(200, { status: 'ok' });
    else if (request.url === '/readyz') void runChecks(checks).then(({ isReady, results }) => answer(isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', checks: results }));
    else if (request.url === '/metrics') {
      void renderMetrics().then(
        (text) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
        (error: unknown) => answer(503, { error: error instanceof Error ? error.message : String(error) }),
      );
    } else answer(404, { error: 'There are /healthz, /readyz and /metrics.' });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}

async function runChecks(checks: Readonly<Record<string, Check>>): Promise<{ isReady: boolean; results: Record<string, string> }> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => {
      const outcome = await withTimeout(check()).then((text) => ({ text, isOk: true }), (error: unknown) => ({ text: error instanceof Error ? error.message : String(error), isOk: false }));
      return { name, ...outcome };
    }),
  );
  return { isReady: results.every((result) => result.isOk), results: Object.fromEntries(results.map(({ name, text }) => [name, text])) };
}

async function withTimeout<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${checkTimeoutMs} ms`)), checkTimeoutMs);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
