import { mkdir } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { findFreePort } from './free-port.ts';
import { startProcess, type ManagedProcess } from './managed-process.ts';
import { waitUntil } from './wait-until.ts';

export interface RedisOptions {
  readonly directory: string;
  readonly logFile: string;
  /** Addresses to listen on beside 127.0.0.1. */
  readonly extraAddresses?: readonly string[];
  readonly port?: number;
  /** Marks the process for tear-down. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunningRedis {
  readonly port: number;
  readonly process: ManagedProcess;
  url(host?: string): string;
  stop(): Promise<void>;
}

/** Starts a throw-away Redis (nothing is saved), and waits until it answers PING. */
export async function startRedis(options: RedisOptions): Promise<RunningRedis> {
  await mkdir(options.directory, { recursive: true });
  const port = options.port ?? (await findFreePort());
  const server = await startProcess({
    name: 'Redis',
    command: 'redis-server',
    arguments: [
      ...['--port', String(port), '--bind', '127.0.0.1', ...(options.extraAddresses ?? [])],
      ...['--protected-mode', 'no', '--save', '', '--appendonly', 'no', '--dir', options.directory],
      // Its title would overwrite the environment, and with it the mark by which tear-down finds the process.
      ...['--set-proc-title', 'no'],
    ],
    logFile: options.logFile,
    environment: { PATH: process.env['PATH'] ?? '', ...options.environment },
  });
  await waitUntil(() => answersPing(port), { what: `Redis to answer on port ${String(port)}`, deadlineMs: 10_000, failure: server.failure });
  return {
    port,
    process: server,
    url: (host = '127.0.0.1') => `redis://${host}:${String(port)}`,
    stop: async () => {
      await server.stop();
    },
  };
}

async function answersPing(port: number): Promise<boolean> {
  const socket = createConnection({ host: '127.0.0.1', port });
  try {
    return await new Promise<boolean>((resolve, reject) => {
      socket.setTimeout(1000, () => reject(new Error('no answer to PING within 1 s')));
      socket.once('error', reject);
      socket.once('connect', () => socket.write('PING\r\n'));
      socket.once('data', (data) => resolve(data.toString().startsWith('+PONG')));
    });
  } finally {
    socket.destroy();
  }
}
