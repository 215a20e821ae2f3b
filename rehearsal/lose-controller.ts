import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DescribeTasksCommand, ListTasksCommand, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { docker, dockerLines } from './machine/docker.ts';
import { waitUntil } from './machine/wait-until.ts';
import { readServices } from './observe/site-state.ts';
import type { Expectations } from './report/expectations.ts';
import type { Progress } from './report/progress.ts';
import type { Scene } from './scenario.ts';

const service = 'factory-runner-controller';
// Long enough to kill a controller under it.
const setupScript = 'sleep 6';
// Another size than the deployed runner's: its task needs a definition of its own.
const resources = { limits: { cpu: '500m', memory: '1Gi' } };
const size = { cpu: '512', memory: '1024' };

/** Two controllers, a run that works, one of the two killed with SIGKILL: the run must end well, and must have been started once. */
export async function loseController(scene: Scene, progress: Progress, expectations: Expectations): Promise<void> {
  const client = new pg.Client({ connectionString: scene.databaseUrl });
  await client.connect();
  try {
    await progress.step('Kill one of two controllers in the middle of a run', async (say) => {
      say('two controllers wanted');
      await setReplicas(scene, 2);
      const runId = await queueRun(client);
      say(`run ${runId} is dispatched`);
      const hasEvent = async (type: string): Promise<boolean> => (await client.query('SELECT 1 FROM "RunEvent" WHERE "runId" = $1 AND "type" = $2', [runId, type])).rows.length > 0;
      await waitUntil(() => hasEvent('EnvironmentSetupStarted'), { what: `run ${runId} to be at work`, deadlineMs: 90_000, intervalMs: 100, failure: scene.failure });
      say('one controller is killed');
      await killOne(scene);
      const readRun = async (): Promise<{ status: string; error: string | null } | undefined> => (await client.query<{ status: string; error: string | null }>('SELECT "status", "error" FROM "Run" WHERE "id" = $1', [runId])).rows[0];
      const isOver = async (): Promise<boolean> => !['QUEUED', 'RUNNING'].includes((await readRun())?.status ?? '');
      await waitUntil(isOver, { what: `run ${runId} to end`, deadlineMs: 90_000, intervalMs: 200, failure: scene.failure });
      const isSettled = async (): Promise<boolean> => (await client.query(`SELECT 1 FROM factory_ecs.dispatch WHERE run_id = $1 AND state = 'stopped'`, [runId])).rows.length > 0;
      await waitUntil(isSettled, { what: `the end of run ${runId} to be recorded by the controller that is left`, deadlineMs: 60_000, intervalMs: 200, failure: scene.failure });
      const run = await readRun();
      expectations.expect('a run goes on when one of two controllers is killed, and SUCCEEDED', run?.status === 'SUCCEEDED', `${runId} ${run?.status ?? 'gone'} ${run?.error ?? ''}`.trim());
      const tasks = await listTasksOf(scene, runId);
      const starts = (await client.query('SELECT 1 FROM "RunEvent" WHERE "runId" = $1 AND "type" = \'RunStarted\'', [runId])).rows.length;
      expectations.expect('it was started once', tasks.length === 1 && starts === 1, `${String(tasks.length)} task, ${String(starts)} × RunStarted`);
      const { tasks: [task] = [] } = await scene.ecs.send(new DescribeTasksCommand({ cluster: scene.cluster, tasks: [...tasks] }));
      const family = task?.taskDefinitionArn?.split('/').at(-1) ?? 'no definition';
      const isOwn = new RegExp(`^${scene.cluster}-runner-[0-9a-f]+:1$`).test(family);
      expectations.expect('it had the size that its environment asks for, by a definition of its own', isOwn && task?.cpu === size.cpu && task.memory === size.memory, `${family}, ${task?.cpu ?? '–'} CPU units, ${task?.memory ?? '–'} MiB`);
      say('the killed controller is replaced');
      await waitForReplicas(scene, 2);
      await setReplicas(scene, 1);
    });
  } finally {
    await client.end();
  }
}

/**
 * A copy of the smoke test's run, with a setup script that takes a while and another size. It never gets into the queue: as after an API that died
 * between row and queue, a controller has to find it.
 */
async function queueRun(client: pg.Client): Promise<string> {
  const id = `c${randomBytes(12).toString('hex')}`;
  await client.query(
    `INSERT INTO "Run" SELECT (jsonb_populate_record(run, jsonb_build_object(
       'id', $1::text, 'status', 'QUEUED', 'error', NULL, 'startedAt', NULL, 'finishedAt', NULL, 'specBundleId', NULL, 'createdAt', (now() AT TIME ZONE 'UTC') - interval '61 s',
       'environmentSnapshot', run."environmentSnapshot" || jsonb_build_object('setupScript', $2::text, 'resources', $3::jsonb)))).*
      FROM "Run" run WHERE run."runType" = 'task' AND run."status" = 'SUCCEEDED' ORDER BY run."createdAt" LIMIT 1`,
    [id, setupScript, JSON.stringify(resources)],
  );
  await client.query(
    `INSERT INTO "RunEvent" ("id", "runId", "ts", "type", "payload")
     SELECT 'c' || substr(md5($1), 1, 24), $1, now() AT TIME ZONE 'UTC', 'RunQueued', event."payload" || jsonb_build_object('runId', $1::text)
       FROM "RunEvent" event JOIN "Run" run ON run."id" = event."runId"
      WHERE event."type" = 'RunQueued' AND run."runType" = 'task' AND run."status" = 'SUCCEEDED' ORDER BY run."createdAt" LIMIT 1`,
    [id],
  );
  return id;
}

async function setReplicas(scene: Scene, desiredCount: number): Promise<void> {
  await scene.ecs.send(new UpdateServiceCommand({ cluster: scene.cluster, service, desiredCount }));
  await waitForReplicas(scene, desiredCount);
}

async function waitForReplicas(scene: Scene, wanted: number): Promise<void> {
  const isThere = async (): Promise<boolean> => (await readServices(scene.ecs, scene.cluster, [service])).every((state) => state.runningCount === wanted && state.pendingCount === 0);
  await waitUntil(isThere, { what: `${service} to have ${String(wanted)} tasks`, deadlineMs: 90_000, intervalMs: 200, failure: scene.failure });
}

async function killOne({ ecs, cluster, engine }: Scene): Promise<void> {
  const { taskArns = [] } = await ecs.send(new ListTasksCommand({ cluster, serviceName: service }));
  const filters = ['--filter', `label=com.amazonaws.ecs.task-arn=${taskArns[0] ?? ''}`, '--filter', 'label=com.amazonaws.ecs.container-name=controller'];
  const [container] = await dockerLines(engine, ['ps', '--quiet', '--no-trunc', ...filters]);
  if (container === undefined) throw new Error(`The engine has no container of the controller's task ${taskArns[0] ?? '(none is listed)'}.`);
  await docker(engine, ['kill', '--signal', 'KILL', container]);
}

async function listTasksOf({ ecs, cluster }: Scene, runId: string): Promise<readonly string[]> {
  const lists = await Promise.all((['RUNNING', 'STOPPED'] as const).map(async (desiredStatus) => (await ecs.send(new ListTasksCommand({ cluster, startedBy: `factory-run/${runId}`, desiredStatus }))).taskArns ?? []));
  return lists.flat();
}
