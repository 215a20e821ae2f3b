import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  countOpenRuns, listStoredEnvironments, lockStoredEnvironment, readEcsTaskSupport, saveEcsJson, saveSettings, switchToEcsTask, switchToKubernetesJob,
} from '../../src/environments/environment-settings-store.ts';
import { migrate } from '../../src/migrate.ts';

const folder = new URL('../../migrations/', import.meta.url);
const serverUrl = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
const database = `settings_${randomUUID().replaceAll('-', '')}`;
const admin = new pg.Pool({ connectionString: serverUrl.href, max: 1 });
let pool: pg.Pool;

beforeAll(async () => {
  await admin.query(`CREATE DATABASE ${database}`);
  pool = new pg.Pool({ connectionString: Object.assign(new URL(serverUrl), { pathname: `/${database}` }).href, max: 2 });
  // The database is dropped while the server still ends its connections.
  pool.on('error', () => undefined);
  await pool.query(await readFile(new URL('../factory-tables.sql', import.meta.url), 'utf8'));
});
afterAll(async () => {
  await pool.end();
  await admin.query(`DROP DATABASE ${database} WITH (FORCE)`);
  await admin.end();
});
beforeEach(async () => {
  await pool.query('DROP SCHEMA IF EXISTS factory_ecs CASCADE');
  await pool.query('TRUNCATE "Environment", "Project" CASCADE');
  for (const id of ['e1', 'e2']) await pool.query(`INSERT INTO "Environment" ("id", "name", "runnerImage", "updatedAt") VALUES ($1, 'name of ' || $1, 'image:1', '2020-01-01')`, [id]);
});

const settingsIn = async (): Promise<unknown> => (await pool.query('SELECT environment_id AS id, settings FROM factory_ecs.environment ORDER BY 1')).rows;
const rowOf = async (id: string): Promise<unknown> => (await pool.query('SELECT "kind", to_jsonb("Environment") -> \'ecsJson\' AS ecs, "updatedAt" > \'2020-01-02\' AS touched FROM "Environment" WHERE "id" = $1', [id])).rows[0];

describe('migration 0006', () => {
  it('moves image and deadline into the settings', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.sql') && name < '0006').sort();
    await pool.query('CREATE SCHEMA factory_ecs; CREATE TABLE factory_ecs.migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())');
    for (const name of files) {
      await pool.query(await readFile(new URL(name, folder), 'utf8'));
      await pool.query('INSERT INTO factory_ecs.migration (name) VALUES ($1)', [name]);
    }
    await pool.query(`INSERT INTO factory_ecs.environment (environment_id, runner_image, deadline_seconds) VALUES ('a', 'image:2', 60), ('b', NULL, 90), ('c', NULL, NULL)`);
    expect(await migrate(pool)).toContain('0006-environment-settings.sql');
    expect(await settingsIn()).toEqual([{ id: 'a', settings: { runnerImage: 'image:2', deadlineSeconds: 60 } }, { id: 'b', settings: { deadlineSeconds: 90 } }, { id: 'c', settings: {} }]);
    const columns = await pool.query<{ name: string }>(`SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'factory_ecs' AND table_name = 'environment' ORDER BY 1`);
    expect(columns.rows.map(({ name }) => name)).toEqual(['environment_id', 'settings', 'updated_at']);
    await expect(pool.query(`INSERT INTO factory_ecs.environment (environment_id, settings) VALUES ('d', '[]')`)).rejects.toThrow('check constraint');
  });
});

describe('settings of a Factory without ECS_TASK', () => {
  beforeEach(async () => {
    await migrate(pool);
  });

  it('are listed, and set only over what was read', async () => {
    expect(await readEcsTaskSupport(pool)).toEqual({ hasKind: false, hasColumn: false });
    expect(await listStoredEnvironments(pool)).toMatchObject([{ id: 'e1', name: 'name of e1', kind: 'KUBERNETES_JOB', active: true, settings: null, ecsJson: null }, { id: 'e2' }]);
    const set = async (before: unknown, after: unknown, environmentId = 'e1'): Promise<boolean> => await saveSettings(pool, { environmentId, before, after });
    expect(await set({}, { cpu: 1 })).toBe(false);
    expect(await set(null, { cpu: 1 })).toBe(true);
    expect(await set(null, { cpu: 2 })).toBe(false);
    expect(await set({ cpu: 2 }, { cpu: 3 })).toBe(false);
    expect(await set({ cpu: 1 }, { cpu: 4 })).toBe(true);
    expect(await set(null, { cpu: 1 }, 'gone')).toBe(false);
    expect(await settingsIn()).toEqual([{ id: 'e1', settings: { cpu: 4 } }]);
  });

  it('count runs that are not over by their snapshot, else by their environment', async () => {
    await pool.query(`INSERT INTO "Project" ("id", "name", "namespace", "updatedAt") VALUES ('p1', 'One', 'ns-1', now())`);
    const add = async (id: string, status: string, snapshot: string | null): Promise<unknown> =>
      await pool.query(`INSERT INTO "Run" ("id", "projectId", "attractorDefId", "runType", "sourceBranch", "targetBranch", "status", "environmentId", "environmentSnapshot") VALUES ($1, 'p1', 'a', 'task', 'm', 'm', $2::"RunStatus", 'e1', $3)`, [id, status, snapshot]);
    await add('r1', 'QUEUED', null);
    await add('r2', 'RUNNING', '{"id": "e1"}');
    await add('r3', 'RUNNING', '{"id": "e2"}');
    await add('r4', 'SUCCEEDED', null);
    expect(await countOpenRuns(pool, 'e1')).toEqual({ queued: 1, running: 1 });
    expect(await countOpenRuns(pool, 'e3')).toEqual({ queued: 0, running: 0 });
  });
});

describe('the kind of an environment', () => {
  beforeAll(async () => {
    await pool.query(`ALTER TYPE "EnvironmentKind" ADD VALUE 'ECS_TASK'`);
    await pool.query('ALTER TABLE "Environment" ADD COLUMN "ecsJson" JSONB');
  });
  beforeEach(async () => {
    await migrate(pool);
  });

  it('is switched with its settings, and back', async () => {
    expect(await readEcsTaskSupport(pool)).toEqual({ hasKind: true, hasColumn: true });
    for (const environmentId of ['e1', 'e2']) await saveSettings(pool, { environmentId, before: null, after: { cpu: 1 } });
    expect(await switchToKubernetesJob(pool, 'e1', {})).toBe(false);
    expect(await switchToEcsTask(pool, 'e1', { cpu: 2 })).toBe(true);
    expect(await switchToEcsTask(pool, 'e1', { cpu: 3 })).toBe(false);
    expect(await rowOf('e1')).toEqual({ kind: 'ECS_TASK', ecs: { cpu: 2 }, touched: true });
    expect(await settingsIn()).toEqual([{ id: 'e2', settings: { cpu: 1 } }]);

    expect(await saveSettings(pool, { environmentId: 'e1', before: null, after: {} })).toBe(false);
    expect(await saveEcsJson(pool, { environmentId: 'e1', before: { cpu: 1 }, after: {} })).toBe(false);
    expect(await saveEcsJson(pool, { environmentId: 'e2', before: null, after: {} })).toBe(false);
    expect(await saveEcsJson(pool, { environmentId: 'e1', before: { cpu: 2 }, after: { cpu: 4 } })).toBe(true);
    expect(await switchToKubernetesJob(pool, 'e1', { cpu: 4 })).toBe(true);
    expect(await rowOf('e1')).toEqual({ kind: 'KUBERNETES_JOB', ecs: null, touched: true });
    expect(await settingsIn()).toEqual([{ id: 'e1', settings: { cpu: 4 } }, { id: 'e2', settings: { cpu: 1 } }]);
  });

  it('takes an ecsJson of JSON\'s null for none', async () => {
    await pool.query(`UPDATE "Environment" SET "kind" = 'ECS_TASK', "ecsJson" = 'null' WHERE "id" = 'e1'`);
    const client = await pool.connect();
    await client.query('BEGIN');
    expect(await lockStoredEnvironment(client, 'name of e1')).toMatchObject({ id: 'e1', ecsJson: null });
    await client.query('ROLLBACK');
    client.release();
    expect(await lockStoredEnvironment(pool, 'none')).toBeUndefined();
    expect(await saveEcsJson(pool, { environmentId: 'e1', before: null, after: { cpu: 1 } })).toBe(true);
  });
});
