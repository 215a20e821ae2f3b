import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const builder = 'arn:aws:iam::123456789012:role/factory-builder';
const ecs = { cpu: 512, memory: 1024, subnets: ['subnet-9'], platformVersion: '1.4.0', deadlineSeconds: 600 };

async function queueNative(snapshot: Record<string, unknown>): Promise<string> {
  const runId = await site.createRun();
  await site.pool.query(`UPDATE "Run" SET "environmentSnapshot" = "environmentSnapshot" || $2::jsonb WHERE "id" = $1`, [runId, JSON.stringify({ kind: 'ECS_TASK', ...snapshot })]);
  await site.redis.lpush('runs:queued', runId);
  return runId;
}

const taskOf = (runId: string): Record<string, unknown> => site.ecs.tasksOf(runId)[0]?.request ?? {};

describe('a run in an environment of kind ECS_TASK', () => {
  it('is launched as its snapshot says, also by a controller that dispatches no KUBERNETES_JOB', async () => {
    await site.startController({ kubernetesJobEnvironments: 'NONE' });
    await site.pool.query(`INSERT INTO factory_ecs.environment (environment_id, settings) VALUES ('e1', '{"cpu":4096,"memory":8192}')`);
    const runId = await queueNative({ ecs });
    await site.statusBecomes(runId, 'RUNNING');
    expect(taskOf(runId)).toMatchObject({ platformVersion: '1.4.0', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-9'] } } });
    expect(site.ecs.callsOf('RegisterTaskDefinition')).toMatchObject([{ cpu: '512', memory: '1024' }]);
    const { rows } = await site.pool.query<{ seconds: number }>('SELECT extract(epoch FROM deadline_at - launched_at)::int AS seconds FROM factory_ecs.dispatch');
    expect(rows).toEqual([{ seconds: 600 }]);
  });

  it('tells the runner its kind and not its settings, which count against the overrides', async () => {
    await site.startController();
    const runId = await queueNative({ ecs });
    await site.statusBecomes(runId, 'RUNNING');
    const { containerOverrides: [{ environment: [spec] }] } = taskOf(runId)['overrides'] as { containerOverrides: [{ environment: [{ value: string }] }] };
    expect(JSON.parse(spec.value)).toMatchObject({ environment: { kind: 'ECS_TASK' } });
    expect(JSON.parse(spec.value)).not.toHaveProperty('environment.ecs');
  });

  it.each([
    [{ ecs: { cpu: 300, memory: 512 } }, 'cpu must be one of 256'],
    [{ ecs: { cluster: 'elsewhere' } }, 'cluster must be one of factory-test; got elsewhere'],
    [{ ecs: { taskRoleArn: builder } }, `taskRoleArn must be left out; got ${builder}`],
    [{ serviceAccountName: 'builder' }, 'serviceAccountName must be one of factory-runner, or empty; got builder'],
    [{ ecs: [] }, 'must be an object'],
  ])('is refused before anything is registered or launched: %j', async (snapshot, text) => {
    await site.startController();
    const runId = await queueNative(snapshot);
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toContain(text);
    expect([...site.ecs.callsOf('RegisterTaskDefinition'), ...site.ecs.callsOf('RunTask')]).toEqual([]);
  });

  it('is watched, found again and stopped in a cluster of its own', async () => {
    site.ecs.next('RunTask', { kind: 'cut-after-effect' });
    const further = { ecs: { furtherClusters: ['factory-large'] } };
    const controller = await site.startController(further);
    const runId = await queueNative({ ecs: { cluster: 'factory-large' } });
    await site.statusBecomes(runId, 'RUNNING');
    await controller.stop();
    await site.startController(further);
    await site.cancelRun(runId);
    await site.dispatchBecomes(runId, 'stopped');
    expect(new Set(site.ecs.callsOf('StopTask').map(({ cluster }) => cluster))).toEqual(new Set(['factory-large']));
    expect(new Set(site.ecs.callsOf('DescribeTasks').map(({ cluster }) => cluster))).toContain('factory-large');
    await eventually('both clusters to be looked through', () => new Set(site.ecs.callsOf('ListTasks').map(({ cluster }) => cluster)).size === 2);
    expect(site.ecs.tasksOf(runId)).toHaveLength(1);
  });

  it('has the log of its own definition in its error', async () => {
    await site.startController();
    const runId = await queueNative({ ecs: { logGroup: '/factory/own' } });
    await site.statusBecomes(runId, 'RUNNING');
    const [task] = site.ecs.tasksOf(runId);
    if (task === undefined) throw new Error('no task');
    site.logs.set(`/factory/own:run/runner/${task.taskArn.split('/').at(-1) ?? ''}`, ['its last words']);
    site.ecs.finish(task, { exitCode: 1 });
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toContain('its last words');
  });
});

describe('a run in an environment of kind KUBERNETES_JOB', () => {
  it.each([['NONE', 'FAILED'], ['LISTED', 'FAILED'], ['ALL', 'RUNNING']] as const)('with KUBERNETES_JOB_ENVIRONMENTS=%s and no settings becomes %s', async (kubernetesJobEnvironments, status) => {
    await site.startController({ kubernetesJobEnvironments });
    await site.statusBecomes(await site.queueRun(), status);
  });

  it('gets the task role of its service account, where there is one for it', async () => {
    await site.startController({ ecs: { serviceAccounts: new Map([['builder', builder]]) } });
    const runId = await site.createRun();
    await site.pool.query(`UPDATE "Run" SET "environmentSnapshot" = "environmentSnapshot" || '{"serviceAccountName":"builder"}' WHERE "id" = $1`, [runId]);
    await site.redis.lpush('runs:queued', runId);
    await site.statusBecomes(runId, 'RUNNING');
    expect(site.ecs.callsOf('RegisterTaskDefinition')).toMatchObject([{ taskRoleArn: builder }]);
  });
});
