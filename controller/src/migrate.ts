import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { inTransaction } from './database.ts';

const migrationsFolder = new URL('../migrations/', import.meta.url);
// Any constant will do, as long as every version of the controller uses the same.
const advisoryLockKey = 7_263_514_209;

/** Applies the numbered files of `migrations/` that this database has not seen; safe when several controllers start at once. */
export async function migrate(pool: pg.Pool): Promise<readonly string[]> {
  const files = (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).sort();
  return inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLockKey]);
    await client.query('CREATE SCHEMA IF NOT EXISTS factory_ecs');
    await client.query('CREATE TABLE IF NOT EXISTS factory_ecs.migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())');
    const applied = await client.query<{ name: string }>('SELECT migration.name FROM factory_ecs.migration');
    const known = new Set(applied.rows.map((row) => row.name));
    const pending = files.filter((name) => !known.has(name));
    for (const name of pending) {
      await client.query(await readFile(new URL(name, migrationsFolder), 'utf8'));
      await client.query('INSERT INTO factory_ecs.migration (name) VALUES ($1)', [name]);
    }
    return pending;
  });
}
