import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ecsConfig, eventually, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

const registered = (): readonly string[] => site.ecs.callsOf('RegisterTaskDefinition').map((body) => String(body['family']));
const launchedWith = (): readonly unknown[] => site.ecs.callsOf('RunTask').map((body) => body['taskDefinition']);

describe('task definitions of runs', () => {
  it('are the base’s where the base fits, which is described once', async () => {
    await site.startController();
    await site.statusBecomes(await site.queueRun(), 'RUNNING');
    expect(launchedWith()).toEqual([ecsConfig.taskDefinition]);
    await site.statusBecomes(await site.queueRun(), 'RUNNING');
    expect(site.ecs.calls.map(({ operation }) => operation).filter((operation) => /Definition|Secret/.test(operation)).sort()).toEqual(['DescribeSecret', 'DescribeTaskDefinition']);
  });

  it('are registered once for many runs of the same content and two controllers, and pinned', async () => {
    await site.startController({ projectConcurrencyLimit: 20 });
    await site.startController({ projectConcurrencyLimit: 20 });
    const own = { runnerImage: 'example.org/own:1', resources: { limits: { cpu: '2', memory: '5Gi' } } };
    const runIds = await Promise.all(Array.from({ length: 8 }, () => site.queueRun(own)));
    for (const runId of runIds) await site.statusBecomes(runId, 'RUNNING');
    expect(registered()).toHaveLength(1);
    expect(new Set(launchedWith())).toEqual(new Set([`arn:aws:ecs:eu-central-1:123456789012:task-definition/${registered()[0] ?? ''}:1`]));
    expect(site.ecs.callsOf('RegisterTaskDefinition')[0]).toMatchObject({ cpu: '2048', memory: '5120', containerDefinitions: [{ name: 'runner', image: 'example.org/own:1@sha256:pinned' }] });
    expect((await site.readEvents(runIds[0] ?? '')).map(({ type }) => type)).toEqual(['RunDispatched']);
  });

  it('carry an environment that is too long for the overrides, and the runner is told in its own words', async () => {
    const setupScript = 'echo "x"\n'.repeat(2000);
    await site.startController();
    const runId = await site.queueRun({ setupScript });
    await site.statusBecomes(runId, 'RUNNING');
    const [task] = site.ecs.tasksOf(runId);
    const { containerOverrides: [override] } = task?.request['overrides'] as { containerOverrides: [{ environment: { name: string; value: string }[] }] };
    expect(override.environment.map(({ name }) => name)).toEqual(['RUN_EXECUTION_SPEC']);
    expect(JSON.parse(override.environment[0]?.value ?? '')).not.toHaveProperty('environment');
    const [{ containerDefinitions: [container] = [] } = {}] = site.ecs.callsOf('RegisterTaskDefinition') as { containerDefinitions?: { environment: { name: string; value: string }[] }[] }[];
    expect(JSON.parse(container?.environment.find(({ name }) => name === 'RUN_ENVIRONMENT_SPEC')?.value ?? '')).toMatchObject({ name: 'default', setupScript });
  });

  it('do not hold up runs that need none', async () => {
    site.ecs.next('RegisterTaskDefinition', { kind: 'hold', until: eventually('the quick run', () => site.ecs.tasks.size === 1) });
    await site.startController();
    const slow = await site.queueRun({ runnerImage: 'example.org/own:1' });
    await eventually('the registration', () => registered().length === 1);
    const quick = await site.queueRun();
    await site.statusBecomes(quick, 'RUNNING');
    await site.statusBecomes(slow, 'RUNNING');
    expect(registered()).toHaveLength(1);
  });

  it('survive an answer that is lost', async () => {
    site.ecs.next('RegisterTaskDefinition', { kind: 'cut-after-effect' });
    await site.startController();
    const runId = await site.queueRun({ runnerImage: 'example.org/own:1' });
    await eventually('the registration', () => registered().length === 1);
    await site.pool.query('UPDATE factory_ecs.deferral SET due_at = now()');
    await site.statusBecomes(runId, 'RUNNING');
    expect(site.ecs.tasks.size).toBe(1);
  });

  it('that ECS refuses fail the run with its words', async () => {
    const refusal = { kind: 'error', status: 400, type: 'ClientException', message: 'Container.image contains invalid characters.' } as const;
    site.ecs.next('RegisterTaskDefinition', refusal);
    await site.startController();
    const runId = await site.queueRun({ runnerImage: 'example.org/O W N:1' });
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toBe('ECS did not accept the task definition for the run\'s environment: ClientException: Container.image contains invalid characters.');
  });

  it('that no Fargate size fits fail the run before anything is registered', async () => {
    await site.startController();
    const runId = await site.queueRun({ resources: { limits: { cpu: '64' } } });
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toContain('ask for 64 vCPU');
    expect(registered()).toEqual([]);
  });

  it('take the image that is set for the environment here before Factory’s, and its deadline', async () => {
    await site.startController();
    await site.pool.query(`INSERT INTO factory_ecs.environment (environment_id, settings) VALUES ('e1', '{"runnerImage":"example.org/set-here:1","deadlineSeconds":60}')`);
    const runId = await site.queueRun({ runnerImage: 'example.org/own:1' });
    await site.statusBecomes(runId, 'RUNNING');
    expect(site.ecs.callsOf('RegisterTaskDefinition')[0]).toMatchObject({ containerDefinitions: [{ image: 'example.org/set-here:1@sha256:pinned' }] });
    expect(await site.pool.query('SELECT extract(epoch FROM deadline_at - launched_at)::int AS seconds FROM factory_ecs.dispatch').then(({ rows }) => rows as unknown)).toEqual([{ seconds: 60 }]);
  });

  it('are there before the first run of a project in its default environment', async () => {
    await site.pool.query(`INSERT INTO "Environment" ("id", "name", "runnerImage", "updatedAt") VALUES ('e1', 'own', 'example.org/own:1', now())`);
    await site.pool.query(`UPDATE "Project" SET "defaultEnvironmentId" = 'e1' WHERE "id" = 'p1'`);
    await site.startController();
    await eventually('the registration', async () => registered().length === 1 && ((await site.pool.query('SELECT 1 FROM factory_ecs.definition')).rowCount ?? 0) === 1);
    await site.statusBecomes(await site.queueRun({ runnerImage: 'example.org/own:1' }), 'RUNNING');
    expect(registered()).toHaveLength(1);
  });

  it('are removed when they were not used for a week, unless a launch waits that names them', async () => {
    await site.startController();
    await site.statusBecomes(await site.queueRun({ runnerImage: 'example.org/old:1' }), 'RUNNING');
    await site.statusBecomes(await site.queueRun({ runnerImage: 'example.org/waits:1' }), 'RUNNING');
    await site.statusBecomes(await site.queueRun({ runnerImage: 'example.org/young:1' }), 'RUNNING');
    const [old, waits] = launchedWith();
    await site.stopControllers();
    await site.pool.query(`UPDATE factory_ecs.dispatch SET state = 'intended', launch_after = now() + interval '1 h' WHERE strpos(request, $1) > 0`, [waits]);
    await site.pool.query(`UPDATE factory_ecs.definition SET last_used_at = now() - interval '8 days' WHERE task_definition_arn = ANY ($1)`, [[old, waits]]);
    await site.startController();
    await eventually('the removal', () => site.ecs.callsOf('DeregisterTaskDefinition').length > 0);
    expect(site.ecs.callsOf('DeregisterTaskDefinition')).toEqual([{ taskDefinition: old }]);
    expect((await site.pool.query('SELECT 1 FROM factory_ecs.definition')).rowCount).toBe(2);
  });
});
