import type { Server } from 'node:http';
import { connect } from 'node:net';
import { waitUntil } from '../../machine/wait-until.ts';

/** Makes a server echo upgraded connections. */
export function echoUpgrades(server: Server): void {
  server.on('upgrade', (_request, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n');
    socket.pipe(socket);
  });
}

/** Upgrades a connection on that port of this machine and waits until it is echoed. */
export async function expectEcho(port: number): Promise<void> {
  const socket = connect({ host: '127.0.0.1', port });
  let text = '';
  socket.on('data', (data) => (text += data.toString()));
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n');
  await waitUntil(() => text.includes('101'), { what: 'the upgrade', deadlineMs: 3000 });
  socket.write('ping');
  await waitUntil(() => text.endsWith('ping'), { what: 'the echo', deadlineMs: 3000 });
  socket.destroy();
}
