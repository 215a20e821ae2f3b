import { createServer } from 'node:net';

/** A TCP port that was free on `host` a moment ago. Another process may take it; whoever listens must say so clearly. */
export async function findFreePort(host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port number.');
  return address.port;
}

/** Throws where something listens on the port that `option` asked for. */
export async function requireFreePort(option: string, port: number, host = '127.0.0.1'): Promise<void> {
  const server = createServer();
  const problem = await new Promise<Error | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(undefined));
  });
  if (problem !== undefined) throw new Error(`${option} ${String(port)}: the rehearsal cannot listen on ${host}:${String(port)} (${problem.message}). End the program that holds the port, or choose another one.`, { cause: problem });
  await new Promise((resolve) => server.close(resolve));
}
