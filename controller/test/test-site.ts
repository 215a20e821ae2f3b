import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { ECSClient } from '@aws-sdk/client-ecs';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Redis } from 'ioredis';
import pg from 'pg';
import { startRedis, type RunningRedis } from '../../rehearsal/machine/redis.ts';
import type { EcsConfig } from '../src/config.ts';
import { startController, type Controller } from '../src/controller.ts';
import { createPool } from '../src/database.ts';
import { documentedRates } from '../src/ecs/call-rates.ts';
import { createEcsDispatcher } from '../src/ecs/create-ecs-dispatcher.ts';
import { secretsManager } from '../src/ecs/secret-stores.ts';
import type { Log } from '../src/log.ts';
import { Metrics } from '../src/metrics.ts';
import type { Parts, Settings } from '../src/parts.ts';
import { RunQueue } from '../src/queue.ts';
import { createBlockingRedis, createRedis } from '../src/redis-client.ts';
import { plainEcs } from './full-secret-store.ts';
import { ScriptedEcs } from './scripted-ecs.ts';

export const ecsConfig: EcsConfig = {
  ...{ region: 'eu-central-1', cluster: 'factory-test', containerName: 'runner', assignPublicIp: 'DISABLED', rates: documentedRates, taskEventsQueueUrl: undefined, capacity: 'FARGATE' },
  ...plainEcs,
  taskDefinition: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/factory-test-runner:7',
  subnets: ['subnet-0a', 'subnet-0b'],
  securityGroups: ['sg-0a'],
};

// Conditions are polled with a deadline of their own, which is to fail first.
jest.setTimeout(60_000);

const silent = (): void => undefined;
export const silentLog: Log = { info: silent, warn: silent, error: silent, debug: silent };

export interface RunFixture {
  readonly id: string;
  readonly projectId: string;
  readonly runType: 'planning' | 'implementation' | 'task';
  readonly targetBranch: string;
  readonly setupScript: string;
  readonly provider: string;
  readonly runnerImage: string;
  readonly resources: unknown;
}

type PartsOverrides = Partial<Settings> & Pick<Partial<Parts>, 'dispatcher' | 'ends' | 'cloudWatch' | 'metrics'> & { readonly ecs?: Partial<EcsConfig> };

/** What Factory's migration writes: the deployed runner is meant. */
export const seededImage = 'ghcr.io/some-owner/attractor-factory-runner:latest';

/** Factory's tables, a Redis and an ECS endpoint of one test file, and controllers on them. */
export class TestSite {
  readonly ecs = new ScriptedEcs();
  readonly pool: pg.Pool;
  readonly redis: Redis;
  readonly databaseUrl: string;
  private readonly admin: pg.Pool;
  private readonly database: string;
  private readonly directory: string;
  private redisServer: RunningRedis;
  /** Last lines by `<log group>:<stream>`. */
  readonly logs = new Map<string, readonly string[]>();
  private readonly closers: (() => Promise<void>)[] = [];

  private constructor(options: { admin: pg.Pool; database: string; databaseUrl: string; directory: string; redisServer: RunningRedis }) {
    this.admin = options.admin;
    this.database = options.database;
    this.databaseUrl = options.databaseUrl;
    this.directory = options.directory;
    this.redisServer = options.redisServer;
    this.pool = createPool(options.databaseUrl, silent);
    this.redis = createRedis(this.redisUrl, silent);
  }

  static async open(): Promise<TestSite> {
    const serverUrl = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
    const database = `controller_${randomUUID().replaceAll('-', '')}`;
    const admin = new pg.Pool({ connectionString: serverUrl.href, max: 1 });
    await admin.query(`CREATE DATABASE ${database}`);
    serverUrl.pathname = `/${database}`;
    const directory = await mkdtemp(join(tmpdir(), 'factory-ecs-controller-'));
    const redisServer = await startRedis({ directory: join(directory, 'redis'), logFile: join(directory, 'redis.log') });
    const site = new TestSite({ admin, database, databaseUrl: serverUrl.href, directory, redisServer });
    await site.pool.query(await readFile(new URL('factory-tables.sql', import.meta.url), 'utf8'));
    await site.ecs.listen();
    return site;
  }

  get redisUrl(): string {
    return this.redisServer.url();
  }

  async close(): Promise<void> {
    await this.stopControllers();
    this.redis.disconnect();
    await this.ecs.close();
    await this.pool.end();
    await this.admin.query(`DROP DATABASE ${this.database} WITH (FORCE)`);
    await this.admin.end();
    await this.redisServer.stop();
    await rm(this.directory, { recursive: true, force: true });
  }

  /** Empty tables, queue and endpoint, with project `p1`, `p2` and a global secret for provider `google`. */
  async reset(): Promise<void> {
    await this.stopControllers();
    this.ecs.reset();
    this.logs.clear();
    await this.redis.flushall();
    await this.pool.query('TRUNCATE "Project", "GlobalSecret", "Environment" CASCADE');
    await this.pool.query('DROP SCHEMA IF EXISTS factory_ecs CASCADE');
    await this.pool.query(`INSERT INTO "Project" ("id", "name", "namespace", "updatedAt") VALUES ('p1', 'One', 'ns-1', now()), ('p2', 'Two', 'ns-2', now())`);
    await this.pool.query(
      `INSERT INTO "GlobalSecret" ("id", "name", "provider", "k8sSecretName", "keyMappings", "updatedAt") VALUES ('g1', 'gemini', 'google', 'gemini-key', '{"apiKey":"api_key"}', now())`,
    );
  }

  async stopControllers(): Promise<void> {
    for (const close of this.closers.splice(0)) await close();
  }

  async restartRedis(): Promise<void> {
    const { port } = this.redisServer;
    await this.redisServer.stop();
    this.redisServer = await startRedis({ directory: join(this.directory, 'redis'), logFile: join(this.directory, 'redis.log'), port });
  }

  buildParts(overrides: PartsOverrides = {}): Parts {
    const { ecs, dispatcher, ends, cloudWatch, metrics = new Metrics(), ...settings } = overrides;
    const controllerId = randomUUID();
    const pool = createPool(this.databaseUrl, silent);
    const redis = createRedis(this.redisUrl, silent);
    const blockingRedis = createBlockingRedis(this.redisUrl, silent);
    const client = new ECSClient({
      ...{ region: 'eu-central-1', endpoint: this.ecs.url, maxAttempts: 1, requestHandler: { connectionTimeout: 1000, requestTimeout: 4000 } },
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const digests = { pin: (image: string): Promise<string> => Promise.resolve(`${image}@sha256:pinned`) };
    const secretStore = secretsManager(new SecretsManagerClient({ region: 'eu-central-1', endpoint: this.ecs.url, maxAttempts: 1, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }));
    const log = { read: (location: string): Promise<readonly string[]> => Promise.resolve(this.logs.get(location) ?? []) };
    this.closers.push(async () => {
      redis.disconnect();
      blockingRedis.disconnect();
      client.destroy();
      await pool.end();
    });
    return {
      ...{ pool, redis, log: silentLog, metrics, cloudWatch, random: () => 0, launchesInAir: () => 0 },
      queue: new RunQueue({ redis, blockingRedis, controllerId, heartbeatTtlMs: 500 }),
      ends,
      dispatcher: dispatcher ?? createEcsDispatcher({ client, ecs: { ...ecsConfig, ...ecs }, pool, digests, secretStore, log }).dispatcher,
      settings: { controllerId, projectConcurrencyLimit: 5, runDeadlineSeconds: 7200, runStartDeadlineSeconds: 900, pollTimeoutSeconds: 1, fallbackImage: 'fallback', kubernetesJobEnvironments: 'ALL', ...settings },
    };
  }

  async startController(overrides: PartsOverrides = {}): Promise<Controller> {
    const parts = this.buildParts(overrides);
    parts.metrics.watch(parts);
    const controller = await startController(parts, { beatMs: 50, leaseMs: 500, watchMs: 20, sweepMs: 100, orphansMs: 100, tendMs: 50, metricsMs: 50 });
    let stopped: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopped ??= controller.stop());
    this.closers.unshift(stop);
    return { checkLoops: () => controller.checkLoops(), stop };
  }

  /** What the API does: row, event `RunQueued`, then the queue. */
  async queueRun(overrides: Partial<RunFixture> = {}): Promise<string> {
    const id = await this.createRun(overrides);
    await this.redis.lpush('runs:queued', id);
    return id;
  }

  async createRun(overrides: Partial<RunFixture> = {}): Promise<string> {
    const run = { id: `r${randomUUID().replaceAll('-', '').slice(0, 24)}`, projectId: 'p1', runType: 'task', targetBranch: 'main', setupScript: '', provider: 'google', runnerImage: seededImage, resources: undefined, ...overrides };
    const environment = { id: 'e1', name: 'default', kind: 'KUBERNETES_JOB', runnerImage: run.runnerImage, ...(run.resources === undefined ? {} : { resources: run.resources }), ...(run.setupScript === '' ? {} : { setupScript: run.setupScript }) };
    await this.pool.query(
      `INSERT INTO "Run" ("id", "projectId", "attractorDefId", "runType", "sourceBranch", "targetBranch", "environmentSnapshot") VALUES ($1, $2, 'a1', $3::"RunType", 'main', $4, $5)`,
      [run.id, run.projectId, run.runType, run.targetBranch, JSON.stringify(environment)],
    );
    await this.addEvent(run.id, 'RunQueued', { runId: run.id, modelConfig: { provider: run.provider, modelId: 'some-model' } });
    return run.id;
  }

  /** What the API does on cancel. */
  async cancelRun(runId: string): Promise<void> {
    await this.setStatus(runId, 'CANCELED');
    await this.addEvent(runId, 'RunCanceled', { runId });
    await this.redis.set(`runs:cancel:${runId}`, '1', 'EX', 7200);
  }

  async addEvent(runId: string, type: string, payload: unknown): Promise<void> {
    await this.pool.query(`INSERT INTO "RunEvent" ("id", "runId", "ts", "type", "payload") VALUES ($1, $2, now() AT TIME ZONE 'UTC', $3, $4)`, [randomUUID(), runId, type, JSON.stringify(payload)]);
  }

  /** Unconditionally, as the runner does. */
  async setStatus(runId: string, status: string): Promise<void> {
    await this.pool.query('UPDATE "Run" SET "status" = $2::"RunStatus" WHERE "id" = $1', [runId, status]);
  }

  async readRun(runId: string): Promise<{ status: string; error: string | null; startedAt: Date | null; finishedAt: Date | null } | undefined> {
    const result = await this.pool.query<{ status: string; error: string | null; startedAt: Date | null; finishedAt: Date | null }>('SELECT * FROM "Run" WHERE "id" = $1', [runId]);
    return result.rows[0];
  }

  async readEvents(runId: string): Promise<readonly { type: string; payload: unknown }[]> {
    const result = await this.pool.query<{ type: string; payload: unknown }>(`SELECT "type", "payload" FROM "RunEvent" WHERE "runId" = $1 AND "type" <> 'RunQueued' ORDER BY "ts", "id"`, [runId]);
    return result.rows;
  }

  async readDispatch(runId: string): Promise<Record<string, unknown> | undefined> {
    const result = await this.pool.query<Record<string, unknown>>('SELECT * FROM factory_ecs.dispatch WHERE run_id = $1', [runId]);
    return result.rows[0];
  }

  async statusBecomes(runId: string, status: string): Promise<void> {
    await eventually(`run ${runId} to be ${status}`, async () => (await this.readRun(runId))?.status === status);
  }

  async dispatchBecomes(runId: string, state: string): Promise<void> {
    await eventually(`the dispatch of ${runId} to be ${state}`, async () => (await this.readDispatch(runId))?.['state'] === state);
  }
}

/** Polls a condition; fails after twenty seconds. */
export async function eventually(what: string, condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Waited 20 s for ${what}.`);
    await delay(10);
  }
}

/** A promise that a test resolves. */
export function openGate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = silent;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
