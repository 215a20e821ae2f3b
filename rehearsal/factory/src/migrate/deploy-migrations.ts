import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** The advisory lock that `prisma migrate deploy` takes, and how long it waits for it. */
const LOCK_KEY = 72_707_369;
const LOCK_TIMEOUT_MS = 10_000;

export interface MigrationOptions {
  readonly databaseUrl: string;
  /** Their migrations are applied in one order, by name. */
  readonly folders: readonly string[];
  print(line: string): void;
}

interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Applies the folders that the database does not know yet, in name order, as `prisma migrate deploy` does. */
export async function deployMigrations(options: MigrationOptions): Promise<void> {
  const client = await connect(options.databaseUrl);
  try {
    const url = new URL(options.databaseUrl);
    options.print('Prisma schema loaded from prisma/schema.prisma');
    options.print(`Datasource "db": PostgreSQL database "${url.pathname.slice(1)}", schema "public" at "${url.host}"`);
    await takeLock(client);
    const migrations = (await Promise.all(options.folders.map(readMigrations))).flat().sort(byName);
    options.print(`\n${migrations.length} migrations found in prisma/migrations\n`);
    const pending = await findPending(client, migrations);
    for (const migration of pending) {
      options.print(`Applying migration \`${migration.name}\``);
      await apply(client, migration);
    }
    options.print(pending.length === 0 ? '\nNo pending migrations to apply.' : `\n${summaryOf(pending)}`);
  } finally {
    await client.end();
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    const { host } = new URL(databaseUrl);
    throw new Error(`Error: P1001: Can't reach database server at \`${host}\` (${String(error)})`, { cause: error });
  }
  return client;
}

async function takeLock(client: pg.Client): Promise<void> {
  await client.query(`SET lock_timeout = ${LOCK_TIMEOUT_MS}`);
  try {
    await client.query(`SELECT pg_advisory_lock(${LOCK_KEY})`);
  } catch (error) {
    throw new Error(`Error: P1002: Timed out trying to acquire a postgres advisory lock (SELECT pg_advisory_lock(${LOCK_KEY})). Timeout: ${LOCK_TIMEOUT_MS}ms.`, { cause: error });
  }
  await client.query('SET lock_timeout = 0');
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })));
}

/** By code unit, as Prisma sorts them, whatever the machine's language. */
function byName(a: Migration, b: Migration): number {
  return a.name < b.name ? -1 : 1;
}

async function findPending(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query(`CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ, migration_name VARCHAR(255) NOT NULL,
    logs TEXT, rolled_back_at TIMESTAMPTZ, started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
  const { rows } = await client.query<{ migration_name: string; finished_at: Date | null }>(
    'SELECT migration_name, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
  );
  const failed = rows.find((row) => row.finished_at === null);
  if (failed !== undefined) {
    throw new Error(`Error: P3009\n\nmigrate found failed migrations in the target database, new migrations will not be applied.\nThe \`${failed.migration_name}\` migration failed`);
  }
  const known = new Set(rows.map((row) => row.migration_name));
  return migrations.filter((migration) => !known.has(migration.name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const id = randomUUID();
  const checksum = createHash('sha256').update(migration.sql).digest('hex');
  await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [id, checksum, migration.name]);
  try {
    await client.query(migration.sql);
  } catch (error) {
    const { message, code } = error as pg.DatabaseError;
    await client.query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, message]);
    throw new Error(
      `Error: P3018\n\nA migration failed to apply. New migrations cannot be applied before the error is recovered from.\n\nMigration name: ${migration.name}\n\nDatabase error code: ${code ?? 'unknown'}\n\nDatabase error:\n${message}`,
      { cause: error },
    );
  }
  await client.query('UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id]);
}

function summaryOf(applied: readonly Migration[]): string {
  const tree = applied.map(({ name }) => `  └─ ${name}/\n    └─ migration.sql`).join('\n');
  return `The following migration(s) have been applied:\n\nmigrations/\n${tree}\n\nAll migrations have been successfully applied.`;
}
