import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { deployMigrations } from '../src/migrate/deploy-migrations.ts';

const name = `migrate_${randomBytes(5).toString('hex')}`;
const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
url.pathname = `/${name}`;
let folder: string;
let printed: string[];

async function query(connectionString: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

async function addMigration(migration: string, sql: string): Promise<void> {
  await mkdir(join(folder, migration));
  await writeFile(join(folder, migration, 'migration.sql'), sql);
}

async function deploy(): Promise<void> {
  printed = [];
  await deployMigrations({ databaseUrl: url.href, folders: [folder], print: (line) => printed.push(line) });
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await query(process.env['TEST_POSTGRES_URL'] ?? '', `CREATE DATABASE ${name}`);
});

afterEach(async () => {
  await query(process.env['TEST_POSTGRES_URL'] ?? '', `DROP DATABASE ${name} WITH (FORCE)`);
  await rm(folder, { recursive: true });
});

describe('deployMigrations', () => {
  it('applies unknown folders once, in name order', async () => {
    await addMigration('20260102000000_second', 'INSERT INTO t VALUES (2)');
    await addMigration('20260101000000_first', 'CREATE TABLE t (n INT); INSERT INTO t VALUES (1)');
    await deploy();
    expect(printed.join('\n')).toContain('All migrations have been successfully applied.');
    await deploy();
    expect(printed.join('\n')).toContain('No pending migrations to apply.');
    expect(await query(url.href, 'SELECT n FROM t ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('reports a failing migration, keeps nothing of it, and refuses to go on until it is resolved', async () => {
    await addMigration('20260101000000_broken', 'CREATE TABLE t (n INT); SELECT no_such_column FROM t');
    await expect(deploy()).rejects.toThrow(/P3018[\s\S]*20260101000000_broken[\s\S]*no_such_column/);
    await expect(deploy()).rejects.toThrow(/P3009/);
    expect(await query(url.href, `SELECT to_regclass('t') AS t`)).toEqual([{ t: null }]);
  });

  it('lets several start together', async () => {
    await addMigration('20260101000000_first', 'CREATE TABLE t (n INT)');
    await Promise.all([deploy(), deploy(), deploy()]);
    expect(await query(url.href, 'SELECT count(*)::int AS n FROM "_prisma_migrations"')).toEqual([{ n: 1 }]);
  });
});
