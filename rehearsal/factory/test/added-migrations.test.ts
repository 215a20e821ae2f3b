import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { deployMigrations } from '../src/migrate/deploy-migrations.ts';
import { addedMigrations, ownMigrations } from '../src/migrate/migration-folders.ts';

const name = `added_${randomBytes(5).toString('hex')}`;
const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
url.pathname = `/${name}`;
const admin = new pg.Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
const kindMigration = '20261127090000_add_ecs_task_environment_kind';
const settingsMigration = '20261127090100_add_environment_ecs_settings';
let database: pg.Client;
let scratch: string;

beforeAll(async () => {
  await admin.connect();
});

afterAll(() => admin.end());

beforeEach(async () => {
  await admin.query(`CREATE DATABASE ${name}`);
  database = new pg.Client({ connectionString: url.href });
  await database.connect();
  scratch = await mkdtemp(join(tmpdir(), 'added-migrations-'));
});

afterEach(async () => {
  await database.end();
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await rm(scratch, { recursive: true });
});

async function deploy(...folders: string[]): Promise<string> {
  const printed: string[] = [];
  await deployMigrations({ databaseUrl: url.href, folders, print: (line) => printed.push(line) });
  return printed.join('\n');
}

async function sqlOf(migration: string): Promise<string> {
  return readFile(join(addedMigrations, migration, 'migration.sql'), 'utf8');
}

describe('the migrations of factory-changes', () => {
  it("sort after Factory's last one", async () => {
    const [own, added] = await Promise.all([readdir(ownMigrations), readdir(addedMigrations)]);
    expect(own).toContain('20260301113000_add_agent_chat_and_redeploy_defaults');
    expect([...own, ...added].sort().slice(-2)).toEqual([kindMigration, settingsMigration]);
  });

  it('are applied on top of a Factory that is in use, once, and leave its rows as they are', async () => {
    await deploy(ownMigrations);
    const before = await database.query('SELECT * FROM "Environment"');
    expect(await deploy(ownMigrations, addedMigrations)).toContain(`${kindMigration}/\n    └─ migration.sql\n  └─ ${settingsMigration}/`);
    expect(await deploy(ownMigrations, addedMigrations)).toContain('No pending migrations to apply.');
    const after = await database.query('SELECT * FROM "Environment"');
    expect(after.rows).toEqual(before.rows.map((row: object) => ({ ...row, ecsJson: null })));
  });

  it('change nothing when their statements run again', async () => {
    await deploy(ownMigrations, addedMigrations);
    await database.query(`UPDATE "Environment" SET "kind" = 'ECS_TASK', "ecsJson" = '{"cpu": 1024, "memory": 2048}'`);
    for (const migration of [kindMigration, settingsMigration]) await database.query(await sqlOf(migration));
    const { rows } = await database.query(`SELECT "kind", "ecsJson" FROM "Environment"`);
    expect(rows).toEqual([{ kind: 'ECS_TASK', ecsJson: { cpu: 1024, memory: 2048 } }]);
    const { rows: constraints } = await database.query(`SELECT conname FROM pg_constraint WHERE conrelid = '"Environment"'::regclass AND contype = 'c' ORDER BY conname`);
    expect(constraints).toEqual([{ conname: 'Environment_ecsJson_kind_check' }]);
  });

  it('hold no semicolon but at the end of a statement: with a driver adapter Prisma cuts them there', async () => {
    await deploy(ownMigrations);
    for (const migration of [kindMigration, settingsMigration]) {
      const statements = (await sqlOf(migration)).split(';').filter((statement) => statement.trim() !== '');
      for (const statement of statements) await database.query(statement);
    }
    await database.query(`UPDATE "Environment" SET "kind" = 'ECS_TASK', "ecsJson" = '{}'`);
  });

  it('cannot be one file: PostgreSQL refuses a new enum value in the transaction that adds it, and nothing of it stays', async () => {
    await deploy(ownMigrations);
    await mkdir(join(scratch, '20261127090000_both'));
    await writeFile(join(scratch, '20261127090000_both/migration.sql'), (await sqlOf(kindMigration)) + (await sqlOf(settingsMigration)));
    await expect(deploy(ownMigrations, scratch)).rejects.toThrow(/P3018[\s\S]*20261127090000_both[\s\S]*unsafe use of new value "ECS_TASK" of enum type "EnvironmentKind"/);
    const { rows } = await database.query(`SELECT enumlabel FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE typname = 'EnvironmentKind'`);
    expect(rows).toEqual([{ enumlabel: 'KUBERNETES_JOB' }]);
  });

  it('let settings stand at ECS_TASK only', async () => {
    await deploy(ownMigrations, addedMigrations);
    await expect(database.query(`UPDATE "Environment" SET "ecsJson" = '{}'`)).rejects.toThrow(/Environment_ecsJson_kind_check/);
    await database.query(`UPDATE "Environment" SET "kind" = 'ECS_TASK', "ecsJson" = '{}'`);
    await expect(database.query(`UPDATE "Environment" SET "kind" = 'KUBERNETES_JOB'`)).rejects.toThrow(/Environment_ecsJson_kind_check/);
    await database.query(`UPDATE "Environment" SET "kind" = 'KUBERNETES_JOB', "ecsJson" = NULL`);
    await database.query(`UPDATE "Environment" SET "kind" = 'ECS_TASK'`);
  });
});
