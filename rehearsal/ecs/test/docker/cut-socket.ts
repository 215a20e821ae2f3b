import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';

/** A way to an engine that can be cut, as if the engine had gone. */
export interface CutSocket {
  readonly dockerHost: string;
  /** Every connection breaks, and none is made until `mend`. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

export async function openCutSocket(engineSocket: string, path: string): Promise<CutSocket> {
  const open = new Set<Socket>();
  const server = createServer((inside) => {
    const outside = connect(engineSocket);
    for (const [one, other] of [[inside, outside], [outside, inside]] as const) {
      open.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const mend = (): Promise<void> => new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => resolve());
  });
  await mend();
  const cut = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of open) socket.destroy();
    await closed;
    rmSync(path, { force: true });
  };
  return { dockerHost: `unix://${path}`, cut, mend };
}
