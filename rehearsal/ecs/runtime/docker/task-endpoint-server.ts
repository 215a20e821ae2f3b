import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TaskEndpoint } from './task-endpoint.ts';

export interface TaskEndpointServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves tasks at an address that their containers reach, and nobody else: it hands out credentials. Port 0: any free one. */
export async function serveTaskEndpoint(endpoint: TaskEndpoint, { host, port = 0 }: { readonly host: string; readonly port?: number }): Promise<TaskEndpointServer> {
  const server = createServer((request, response) => {
    if (!endpoint.handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
