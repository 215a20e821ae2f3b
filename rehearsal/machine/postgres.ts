import { execFile } from 'node:child_process';
import { access, appendFile, chown, mkdir, readdir, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findFreePort } from './free-port.ts';
import { startProcess, type ManagedProcess } from './managed-process.ts';
import { waitUntil } from './wait-until.ts';

const run = promisify(execFile);

export interface PostgresOptions {
  /** Created; must be reachable for the `postgres` user when we are root. */
  readonly directory: string;
  readonly logFile: string;
  /** Addresses beside 127.0.0.1, from which any client of the same /8, /16 … is let in without a password. */
  readonly extraAddresses?: readonly string[];
  readonly port?: number;
  /** Marks the process for tear-down. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface RunningPostgres {
  readonly port: number;
  readonly process: ManagedProcess;
  /** Superuser `postgres`; host defaults to 127.0.0.1. */
  url(database: string, host?: string): string;
  stop(): Promise<void>;
}

/** Starts a throw-away PostgreSQL (no fsync) with trust authentication, and waits until it answers. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const binaries = await findPostgresBinaries();
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? await findUser('postgres') : undefined;
  const data = join(options.directory, 'data');
  await mkdir(options.directory, { recursive: true });
  if (user !== undefined) await chown(options.directory, user.uid, user.gid);
  await run(
    join(binaries, 'initdb'),
    ['--pgdata', data, '--username', 'postgres', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8', '--locale', 'C'],
    { ...user, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' } },
  );
  const addresses = ['127.0.0.1', ...(options.extraAddresses ?? [])];
  await appendFile(join(data, 'pg_hba.conf'), 'host all all all trust\n');
  const port = options.port ?? (await findFreePort());
  const server = await startProcess({
    name: 'PostgreSQL',
    command: join(binaries, 'postgres'),
    arguments: [
      ...['-D', data, '-p', String(port), '-k', options.directory],
      ...['-c', `listen_addresses=${addresses.join(',')}`, '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
      ...['-c', 'max_connections=200', '-c', 'shared_buffers=32MB'],
    ],
    logFile: options.logFile,
    environment: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', ...options.environment },
    ...(user === undefined ? {} : { user }),
  });
  const url = (database: string, host = '127.0.0.1'): string => `postgresql://postgres@${host}:${String(port)}/${database}`;
  await waitUntil(() => answers(url('postgres')), { what: `PostgreSQL to answer on port ${String(port)}`, deadlineMs: 10_000, failure: server.failure });
  return {
    port,
    process: server,
    url,
    stop: async () => {
      // SIGINT is PostgreSQL's fast shutdown: it does not wait for clients.
      await server.stop({ signal: 'SIGINT' });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The folder with `postgres` and `initdb`: from PATH, or where Debian puts them (off PATH, by version). */
async function findPostgresBinaries(): Promise<string> {
  const debian = await readdir('/usr/lib/postgresql').catch(() => []);
  const versions = debian.sort((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`);
  for (const folder of [...versions, ...(process.env['PATH'] ?? '').split(delimiter)]) {
    const isComplete = await Promise.all(['initdb', 'postgres'].map((name) => access(join(folder, name)))).then(() => true, () => false);
    if (isComplete) return folder;
  }
  throw new Error('PostgreSQL is missing: neither PATH nor /usr/lib/postgresql/*/bin holds initdb and postgres. Run ./scripts/setup.');
}

async function findUser(name: string): Promise<{ uid: number; gid: number }> {
  for (const line of (await readFile('/etc/passwd', 'utf8')).split('\n')) {
    const [user, , uid, gid] = line.split(':');
    if (user === name) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`PostgreSQL must not run as root, and this machine has no user "${name}" to run it as. Debian's package postgresql makes one.`);
}
