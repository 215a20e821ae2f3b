import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ContractContext } from './context.ts';

/** An object store that answers every call with this status; its URL. Gone when the context is closed. */
export async function startRefusingStore(context: ContractContext, status: number): Promise<string> {
  const server = createServer((_, response) => void response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.onClose(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
