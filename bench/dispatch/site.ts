import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateClusterCommand, ECSClient, paginateListTasks, RegisterTaskDefinitionCommand, RunTaskCommand, StopTaskCommand } from '@aws-sdk/client-ecs';
import { Redis } from 'ioredis';
import pg from 'pg';
import { parse } from 'yaml';
import { geminiSecrets } from '../../controller/test/full-secret-store.ts';
import { ScriptedEcs } from '../../controller/test/scripted-ecs.ts';
import { startEcs, type Ecs } from '../../rehearsal/ecs/start-ecs.ts';
import type { RecordedCall } from '../../rehearsal/ecs/protocol/journal.ts';
import { startPostgres } from '../../rehearsal/machine/postgres.ts';
import { startRedis } from '../../rehearsal/machine/redis.ts';
import { waitUntil } from '../../rehearsal/machine/wait-until.ts';

const region = 'eu-central-1';
const cluster = 'factory-bench';
const latencyMs = 50;

/** Everything that controllers need, on this machine and for one measurement. */
export interface DispatchSite {
  readonly ecs: Ecs;
  readonly pool: pg.Pool;
  readonly redis: Redis;
  readonly startControllers: (count: number) => Promise<void>;
  /** Process ids of those that live. */
  readonly controllers: () => readonly number[];
  /** With SIGKILL. */
  readonly killControllers: () => Promise<void>;
  /** QUEUED rows with their events; ids in the order in which they are to be queued. */
  readonly createRuns: (projectId: string, count: number) => Promise<readonly string[]>;
  readonly enqueue: (runIds: readonly string[]) => Promise<void>;
  /** Tasks that run in the cluster, whoever started them. */
  readonly countTasks: () => Promise<number>;
  readonly countRuns: (status: string) => Promise<number>;
  /** RunTask calls by what became of them. */
  readonly launches: () => readonly RecordedCall[];
  /** Without a controller; ARNs. */
  readonly startTasks: (count: number) => Promise<readonly string[]>;
  readonly stopTask: (taskArn: string) => Promise<void>;
}

export interface DispatchSiteOptions {
  /** Of RunTask, granted by ECS and told to the controllers. */
  readonly runTaskRate: { readonly burst: number; readonly perSecond: number };
}

/** As AWS documents it. */
export const documentedRate = { burst: 20, perSecond: 20 };

/** Starts a site, measures and removes everything. */
export async function onDispatchSite<T>(measure: (site: DispatchSite) => Promise<T>, { runTaskRate }: DispatchSiteOptions = { runTaskRate: documentedRate }): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'factory-ecs-dispatch-'));
  await chmod(directory, 0o755);
  const closers: (() => Promise<unknown>)[] = [() => rm(directory, { recursive: true, force: true })];
  try {
    const postgres = await startPostgres({ directory: join(directory, 'postgres'), logFile: join(directory, 'postgres.log') });
    closers.push(() => postgres.stop());
    const redisServer = await startRedis({ directory: join(directory, 'redis'), logFile: join(directory, 'redis.log') });
    closers.push(() => redisServer.stop());
    const ecs = await startEcs({
      ...{ accountId: '123456789012', region, rateLimits: true, runTaskRate, faults: [{ fault: 'latency', milliseconds: latencyMs }] },
      runtime: { kind: 'scripted', scenario: { containers: [{ runMs: 'forever' }] } },
    });
    closers.push(() => ecs.stop());
    const pool = new pg.Pool({ connectionString: postgres.url('postgres'), max: 2 });
    closers.push(() => pool.end());
    const redis = new Redis(redisServer.url());
    closers.push(() => redis.quit());
    await pool.query(await readFile(new URL('../../controller/test/factory-tables.sql', import.meta.url), 'utf8'));
    await seed(pool);
    const client = new ECSClient({ endpoint: ecs.url, region, credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } });
    closers.push(() => {
      client.destroy();
      return Promise.resolve();
    });
    const taskDefinition = await prepareEcs(client);
    const secrets = new ScriptedEcs();
    await secrets.listen();
    closers.push(() => secrets.close());
    const children: ChildProcess[] = [];
    closers.push(() => Promise.all(children.map(endProcess)));
    const environment = {
      ...{ NODE_OPTIONS: await readNodeOptions(), PATH: process.env['PATH'] ?? '', DATABASE_URL: postgres.url('postgres'), REDIS_URL: redisServer.url(), PORT: '0', PROJECT_CONCURRENCY_LIMIT: '10000', ECS_RATE_RUN_TASK: `${String(runTaskRate.burst)}/${String(runTaskRate.perSecond)}` },
      ...{ ECS_CLUSTER: cluster, RUNNER_TASK_DEFINITION: taskDefinition, RUNNER_SUBNETS: 'subnet-0a', RUNNER_SECURITY_GROUPS: 'sg-0a' },
      ...{ KUBERNETES_JOB_ENVIRONMENTS: 'ALL', RUN_SECRETS_PREFIX: 'factory/test/runs' },
      ...{ AWS_ENDPOINT_URL: ecs.url, AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.url, AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench' },
    };
    const startControllers = async (count: number): Promise<void> => {
      const started = Array.from({ length: count }, () => spawn(process.execPath, ['controller/src/main.ts'], { cwd: new URL('../..', import.meta.url), env: environment, stdio: ['ignore', 'pipe', 'inherit'] }));
      children.push(...started);
      await Promise.all(started.map(waitForStart));
    };
    const killControllers = async (): Promise<void> => {
      await Promise.all(children.splice(0).map(endProcess));
    };
    return await measure({
      ...{ ecs, pool, redis, startControllers, killControllers },
      controllers: () => children.flatMap((child) => child.pid ?? []),
      createRuns: (projectId, count) => createRuns(pool, projectId, count),
      enqueue: async (runIds) => {
        await redis.lpush('runs:queued', ...runIds);
      },
      countTasks: () => countTasks(client),
      countRuns: async (status) => (await pool.query(`SELECT 1 FROM "Run" WHERE "status" = $1::"RunStatus"`, [status])).rows.length,
      startTasks: (count) => startTasks(client, { count, taskDefinition }),
      stopTask: async (task) => {
        await client.send(new StopTaskCommand({ cluster, task }));
      },
      launches: () => ecs.journal.read({ action: 'RunTask' }),
    });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

/** Waits until so many tasks were started. Each look costs the local ECS time: with many calls, look seldom. */
export async function launched(site: DispatchSite, count: number, { deadlineMs, intervalMs = 20 }: { readonly deadlineMs: number; readonly intervalMs?: number }): Promise<void> {
  await waitUntil(() => Promise.resolve(site.launches().filter((call) => call.outcome.kind === 'answered').length >= count), { what: `${String(count)} RunTask calls`, deadlineMs, intervalMs });
}

export function runIdOf(call: RecordedCall): string {
  const { startedBy } = call.parameters as { startedBy?: string };
  return (startedBy ?? '').replace('factory-run/', '');
}

/** Those of the deployed controller. */
async function readNodeOptions(): Promise<string> {
  const { containerDefinitions: [main] } = parse(await readFile(new URL('../../task-definitions/controller.yml', import.meta.url), 'utf8')) as { containerDefinitions: readonly { environment: readonly { name?: string; value?: string }[] }[] };
  const value = main?.environment.find(({ name }) => name === 'NODE_OPTIONS')?.value;
  if (value === undefined) throw new Error('task-definitions/controller.yml sets no NODE_OPTIONS');
  return value;
}

async function seed(pool: pg.Pool): Promise<void> {
  await pool.query(`INSERT INTO "Environment" ("id", "name", "runnerImage", "updatedAt") VALUES ('e1', 'default', 'ghcr.io/some-owner/attractor-factory-runner:latest', now())`);
  await pool.query(`INSERT INTO "Project" ("id", "name", "namespace", "defaultEnvironmentId", "updatedAt") VALUES ('p1', 'One', 'ns-1', 'e1', now()), ('p2', 'Two', 'ns-2', 'e1', now())`);
  await pool.query(`INSERT INTO "GlobalSecret" ("id", "name", "provider", "k8sSecretName", "keyMappings", "updatedAt") VALUES ('g1', 'gemini', 'google', 'gemini-key', '{"apiKey":"api_key"}', now())`);
}

async function prepareEcs(client: ECSClient): Promise<string> {
  await client.send(new CreateClusterCommand({ clusterName: cluster }));
  const { taskDefinition } = await client.send(
    new RegisterTaskDefinitionCommand({
      ...{ family: 'factory-bench-runner', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', executionRoleArn: 'arn:aws:iam::123456789012:role/factory-bench-runner-execution' },
      containerDefinitions: [{ name: 'runner', image: 'runner:1', essential: true, secrets: geminiSecrets }],
    }),
  );
  return taskDefinition?.taskDefinitionArn ?? '';
}

async function startTasks(client: ECSClient, { count, taskDefinition }: { readonly count: number; readonly taskDefinition: string }): Promise<readonly string[]> {
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-0a'], securityGroups: ['sg-0a'] } };
  const arns: string[] = [];
  while (arns.length < count) {
    const { tasks = [] } = await client.send(new RunTaskCommand({ cluster, taskDefinition, launchType: 'FARGATE', count: Math.min(10, count - arns.length), networkConfiguration }));
    arns.push(...tasks.flatMap(({ taskArn }) => taskArn ?? []));
  }
  return arns;
}

async function countTasks(client: ECSClient): Promise<number> {
  let count = 0;
  for await (const page of paginateListTasks({ client }, { cluster })) count += page.taskArns?.length ?? 0;
  return count;
}

async function createRuns(pool: pg.Pool, projectId: string, count: number): Promise<readonly string[]> {
  const environment = { id: 'e1', name: 'default', kind: 'KUBERNETES_JOB', runnerImage: 'ghcr.io/some-owner/attractor-factory-runner:latest' };
  const result = await pool.query<{ id: string }>(
    `INSERT INTO "Run" ("id", "projectId", "attractorDefId", "runType", "sourceBranch", "targetBranch", "environmentSnapshot", "createdAt")
     SELECT 'c' || substr(md5($1 || random()::text || place), 1, 24), $1, 'a1', 'task', 'main', 'main', $3, now() AT TIME ZONE 'UTC' FROM generate_series(1, $2::int) place RETURNING "id"`,
    [projectId, count, JSON.stringify(environment)],
  );
  const ids = result.rows.map((row) => row.id);
  await pool.query(
    `INSERT INTO "RunEvent" ("id", "runId", "type", "payload")
     SELECT 'e' || id, id, 'RunQueued', jsonb_build_object('runId', id, 'modelConfig', '{"provider":"google","modelId":"some-model"}'::jsonb) FROM unnest($1::text[]) id`,
    [ids],
  );
  return ids;
}

async function waitForStart(child: ChildProcess): Promise<void> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    if (output.includes('factory-runner-controller started')) break;
  }
  if (!output.includes('factory-runner-controller started')) throw new Error(`A controller did not start: ${output.slice(-500)}`);
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
