import { connect, type Socket } from 'node:net';

export interface Load {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** At most so many, whatever the time. */
  readonly limit: number;
  /** The bytes of the next request. */
  readonly next: () => Buffer;
}

export interface LoadResult {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers other than 200: status → how often, and one of them. */
  readonly others: Readonly<Record<string, { readonly count: number; readonly example: string }>>;
}

/**
 * Sends requests over connections that stay open, one after the other on each. Written on plain sockets: node:http as a
 * client takes more time than the server that is to be measured.
 */
export async function runLoad({ port, connections, seconds, limit, next }: Load): Promise<LoadResult> {
  const began = performance.now();
  const endMs = began + seconds * 1000;
  const latencies: number[] = [];
  const others: Record<string, { count: number; example: string }> = {};
  let sent = 0;
  const work = async (): Promise<void> => {
    const socket = await open(port);
    const answers = readAnswers(socket);
    while (performance.now() < endMs && sent < limit) {
      sent += 1;
      const at = performance.now();
      socket.write(next());
      const answer = await answers.next();
      latencies.push(performance.now() - at);
      const status = answer.slice(9, 12);
      if (status !== '200') others[status] = { count: (others[status]?.count ?? 0) + 1, example: answer.slice(0, 500) };
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, work));
  const took = (performance.now() - began) / 1000;
  const sorted = latencies.sort((a, b) => a - b);
  const quantile = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { requests: sorted.length, perSecond: sorted.length / took, p50Ms: quantile(0.5), p99Ms: quantile(0.99), others };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Whole answers as text, one at a time; every answer has to tell its length. */
function readAnswers(socket: Socket): { next(): Promise<string> } {
  let text = '';
  let waiting: { resolve: (answer: string) => void; reject: (error: Error) => void } | undefined;
  const give = (): void => {
    const headEnd = text.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(text.slice(0, headEnd))?.[1]);
    const end = headEnd + 4 + length;
    if (!(text.length >= end)) return;
    const answer = text.slice(0, end);
    text = text.slice(end);
    waiting?.resolve(answer);
    waiting = undefined;
  };
  // latin1: one character a byte, so that lengths hold.
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    text += chunk;
    give();
  });
  socket.on('close', () => waiting?.reject(new Error('The server closed the connection.')));
  socket.on('error', () => undefined);
  return { next: () => new Promise((resolve, reject) => (waiting = { resolve, reject })) };
}
