import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CreateClusterCommand, ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { EcsConfig } from '../../controller/src/config.ts';
import type { Timing } from '../../controller/src/controller.ts';
import { documentedRates } from '../../controller/src/ecs/call-rates.ts';
import { geminiSecrets, plainEcs } from '../../controller/test/full-secret-store.ts';
import { startEcs, type Ecs } from '../../rehearsal/ecs/start-ecs.ts';
import { startRedis } from '../../rehearsal/machine/redis.ts';
import { runController, type RunningController } from './controller.ts';
import { exitsKey, failsKey, runtimeOfExitsMs } from './keys.ts';

export interface SiteOptions {
  /** Superuser of a PostgreSQL on which the site makes a database of its own. */
  readonly postgresUrl: string;
  readonly directory: string;
  readonly timing: Timing;
}

/** Factory's tables, a Redis and a local ECS under a virtual clock: trials come here one after the other. */
export interface CancelSite {
  readonly ecs: Ecs;
  readonly pool: pg.Pool;
  readonly redis: Redis;
  readonly startController: () => Promise<RunningController>;
  readonly close: () => Promise<void>;
}

const region = 'eu-central-1';
const cluster = 'factory-cancel';
/** Of one project: a run and the one that follows it on its branch. */
const projectConcurrencyLimit = 2;

export async function openSite({ postgresUrl, directory, timing }: SiteOptions): Promise<CancelSite> {
  const name = `cancel_${randomUUID().replaceAll('-', '')}`;
  const closers: (() => Promise<unknown>)[] = [];
  const close = async (): Promise<void> => {
    for (const one of closers.splice(0).reverse()) await one();
  };
  try {
    const { pool, databaseUrl } = await openDatabase({ postgresUrl, name }, closers);
    await mkdir(directory, { recursive: true });
    const redisServer = await startRedis({ directory: join(directory, name), logFile: join(directory, `${name}.log`) });
    closers.push(() => redisServer.stop());
    const redis = new Redis(redisServer.url());
    closers.push(() => redis.quit());
    const ecs = await startEcs({ accountId: '123456789012', region, clock: 'virtual', startMs: Date.now(), runtime: { kind: 'scripted', scenario } });
    closers.push(() => ecs.stop());
    const config: EcsConfig = {
      ...{ region, cluster, containerName: 'runner', assignPublicIp: 'DISABLED', rates: documentedRates, taskEventsQueueUrl: undefined, capacity: 'FARGATE' },
      ...plainEcs,
      ...{ taskDefinition: await prepareEcs(ecs), subnets: ['subnet-0a'], securityGroups: ['sg-0a'] },
    };
    const options = { databaseUrl, redisUrl: redisServer.url(), endpoint: ecs.url, ecs: config, timing, projectConcurrencyLimit };
    return { ecs, pool, redis, startController: () => runController(options), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A runner does not heed SIGTERM: it ends by SIGKILL 30 s after StopTask. */
const scenario = {
  containers: [
    { match: { startedBy: `factory-run/${failsKey}*` }, startFailure: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): dial tcp 10.0.0.1:443: i/o timeout' },
    { match: { startedBy: `factory-run/${exitsKey}*` }, runMs: runtimeOfExitsMs, exitCode: 0 },
    { runMs: 'forever', stopMs: 'ignored' },
  ],
} as const;

async function openDatabase({ postgresUrl, name }: { readonly postgresUrl: string; readonly name: string }, closers: (() => Promise<unknown>)[]): Promise<{ pool: pg.Pool; databaseUrl: string }> {
  const admin = createQuietPool(postgresUrl, 1);
  closers.push(() => admin.end());
  await admin.query(`CREATE DATABASE ${name}`);
  closers.push(() => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  const pool = createQuietPool(url.href, 3);
  closers.push(() => pool.end());
  await pool.query(await readFile(new URL('../../controller/test/factory-tables.sql', import.meta.url), 'utf8'));
  await pool.query(`INSERT INTO "GlobalSecret" ("id", "name", "provider", "k8sSecretName", "keyMappings", "updatedAt") VALUES ('g1', 'gemini', 'google', 'gemini-key', '{"apiKey":"api_key"}', now())`);
  return { pool, databaseUrl: url.href };
}

/** A connection that is still closing when its database is dropped or the server stops must not end the process. */
function createQuietPool(connectionString: string, max: number): pg.Pool {
  return new pg.Pool({ connectionString, max }).on('error', () => undefined);
}

async function prepareEcs(ecs: Ecs): Promise<string> {
  const client = new ECSClient({ endpoint: ecs.url, region, credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } });
  try {
    await client.send(new CreateClusterCommand({ clusterName: cluster }));
    const { taskDefinition } = await client.send(
      new RegisterTaskDefinitionCommand({
        ...{ family: 'factory-cancel-runner', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', executionRoleArn: 'arn:aws:iam::123456789012:role/factory-cancel-runner-execution' },
        containerDefinitions: [{ name: 'runner', image: 'runner:1', essential: true, secrets: geminiSecrets }],
      }),
    );
    return taskDefinition?.taskDefinitionArn ?? '';
  } finally {
    client.destroy();
  }
}
