import { createServer, type Server } from 'node:http';
import { listen } from '../../aws/loopback-server.ts';
import type { RequestHandler } from './ecs-handler.ts';

export interface RunningHttpServer {
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** Ends connections that are under way, too. */
  close(): Promise<void>;
}

/** Listens on loopback unless told otherwise, on a free port where the port is 0. */
export async function startHttpServer(handler: RequestHandler, { host = '127.0.0.1', port = 0 }: { readonly host?: string; readonly port?: number } = {}): Promise<RunningHttpServer> {
  const server = createServer({
    // Longer than clients keep idle connections: the one who closes first makes the other's next request fail.
    keepAliveTimeout: 75_000,
    headersTimeout: 30_000,
    requestTimeout: 60_000,
  }, handler);
  const bound = await listen(server, { what: 'The local ECS', host, port });
  return {
    url: `http://${host}:${bound}`,
    port: bound,
    server,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error === undefined ? resolve() : reject(error)));
      server.closeAllConnections();
    }),
  };
}
