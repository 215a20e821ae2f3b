import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startProcess, type ManagedProcess } from '../machine/managed-process.ts';
import { waitUntil } from '../machine/wait-until.ts';

export interface MiniStackOptions {
  /** The checkout's `.tools/venv/bin/ministack`. */
  readonly command: string;
  readonly port: number;
  readonly accountId: string;
  readonly region: string;
  /** Its TMPDIR, HOME and data. */
  readonly directory: string;
  readonly logFile: string;
  /** What it answers for ElastiCache. */
  readonly redis?: { readonly host: string; readonly port: number };
  /** Marks the process for tear-down. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface MiniStack {
  readonly port: number;
  /** `http://127.0.0.1:<port>`. Clients should go through the gateway, which counts. */
  readonly url: string;
  readonly process: ManagedProcess;
  stop(): Promise<void>;
}

/** Starts the local AWS on loopback and waits until it answers. Throws within 10 s, with the end of its log. */
export async function startMiniStack(options: MiniStackOptions): Promise<MiniStack> {
  const url = `http://127.0.0.1:${String(options.port)}`;
  if (await isTaken(options.port)) throw new Error(`MiniStack cannot listen on port ${String(options.port)}: another program does. Choose another port.`);
  mkdirSync(options.directory, { recursive: true });
  const server = await startProcess({
    name: 'MiniStack',
    command: options.command,
    arguments: [],
    directory: options.directory,
    logFile: options.logFile,
    environment: environmentOf(options),
  });
  const isHealthy = async (): Promise<boolean> => (await fetch(`${url}/_ministack/health`, { signal: AbortSignal.timeout(1000) })).ok;
  try {
    await waitUntil(isHealthy, { what: `MiniStack to answer on port ${String(options.port)} (log: ${options.logFile})`, deadlineMs: 9500, failure: server.failure });
  } catch (error) {
    await server.stop({ signal: 'SIGKILL' });
    throw error;
  }
  return {
    port: options.port,
    url,
    process: server,
    stop: async () => {
      await server.stop({ signal: 'SIGKILL' });
    },
  };
}

function environmentOf(options: MiniStackOptions): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: options.directory,
    TMPDIR: options.directory,
    S3_DATA_DIR: join(options.directory, 's3'),
    STATE_DIR: join(options.directory, 'state'),
    GATEWAY_PORT: String(options.port),
    BIND_HOST: '127.0.0.1',
    MINISTACK_ACCOUNT_ID: options.accountId,
    MINISTACK_REGION: options.region,
    // A server for IoT on a fixed port would be in the way of a second rehearsal.
    IOT_MTLS_ENABLED: '0',
    PYTHONUNBUFFERED: '1',
    ...(options.redis === undefined ? {} : { REDIS_HOST: options.redis.host, REDIS_PORT: String(options.redis.port) }),
    ...options.environment,
  };
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
