import type { Server } from 'node:http';

/** Listens and returns the port. Throws naming the address, and what to do, where it is taken. */
export async function listen(server: Server, address: { readonly what: string; readonly host: string; readonly port: number }): Promise<number> {
  const { what, host, port } = address;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Error(`${what} cannot listen on ${host}:${String(port)} (${error.message}). Another program may hold the port: end it, or choose another port.`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error(`${what} has no port number.`);
  return bound.port;
}

/** Ends a server with the connections that clients keep. Safe to repeat. */
export async function closeServer(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
