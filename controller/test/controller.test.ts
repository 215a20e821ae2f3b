import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, openGate, seededImage, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());
afterEach(() => site.stopControllers());

describe('a run', () => {
  it('is dispatched once, recorded, and left SUCCEEDED as its runner wrote it', async () => {
    const published: string[] = [];
    const subscriber = site.redis.duplicate();
    await site.startController();
    const runId = await site.createRun();
    await subscriber.subscribe(`runs:events:${runId}`);
    subscriber.on('message', (_channel, message: string) => published.push(message));
    await site.redis.lpush('runs:queued', runId);
    await site.statusBecomes(runId, 'RUNNING');
    const [task] = site.ecs.tasksOf(runId);
    if (task === undefined) throw new Error('no task');

    expect((await site.readRun(runId))?.startedAt).not.toBeNull();
    const [event] = await site.readEvents(runId);
    const environment = { id: 'e1', name: 'default', kind: 'KUBERNETES_JOB', runnerImage: seededImage };
    expect(event).toEqual({ type: 'RunDispatched', payload: { runId, status: 'RUNNING', namespace: 'factory-test', jobName: task.taskArn, runType: 'task', environment } });
    await eventually('the event to be published', () => published.length === 1);
    const message: unknown = JSON.parse(published[0] ?? '');
    expect(message).toEqual({ id: expect.stringMatching(/^c[a-z0-9]{24}$/), runId, ts: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/), ...event });

    await site.setStatus(runId, 'SUCCEEDED');
    site.ecs.finish(task, { exitCode: 0 });
    await site.dispatchBecomes(runId, 'stopped');
    expect((await site.readRun(runId))?.status).toBe('SUCCEEDED');
    expect(await site.readDispatch(runId)).toMatchObject({ exit_code: 0, stop_code: 'EssentialContainerExited', log_location: expect.stringMatching(/^\/factory\/test\/runner:run\/runner\/\w{32}$/) });
    expect(site.ecs.callsOf('RunTask')).toHaveLength(1);
    expect(await site.redis.llen('runs:queued')).toBe(0);
    subscriber.disconnect();
  });

  it('is asked for with cluster, revision, network, tags and nothing but the spec in the overrides', async () => {
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    const [request] = site.ecs.callsOf('RunTask');
    const spec = {
      ...{ runId, projectId: 'p1', attractorDefId: 'a1', runType: 'task', sourceBranch: 'main', targetBranch: 'main' },
      environment: { id: 'e1', name: 'default', kind: 'KUBERNETES_JOB', runnerImage: seededImage },
      modelConfig: { provider: 'google', modelId: 'some-model' },
      ...{ secretsRef: ['global:gemini'], artifactPrefix: `p1/${runId}` },
    };
    expect(request).toEqual({
      ...{ cluster: 'factory-test', taskDefinition: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/factory-test-runner:7', launchType: 'FARGATE', count: 1 },
      ...{ startedBy: `factory-run/${runId}`, clientToken: `factory-${runId}-1` },
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0a', 'subnet-0b'], securityGroups: ['sg-0a'], assignPublicIp: 'DISABLED' } },
      overrides: { containerOverrides: [{ name: 'runner', environment: [{ name: 'RUN_EXECUTION_SPEC', value: JSON.stringify(spec) }] }] },
      tags: [{ key: 'runId', value: runId }, { key: 'projectId', value: 'p1' }, { key: 'runType', value: 'task' }, { key: 'environment', value: 'default' }, { key: 'attempt', value: '1' }],
    });
  });

  it('is dispatched once when its id is in the queue three times', async () => {
    const runId = await site.createRun();
    await site.redis.lpush('runs:queued', runId, runId, runId, 'unknown-run');
    await site.startController();
    await site.startController();
    await site.statusBecomes(runId, 'RUNNING');
    await eventually('every id to be settled', async () => (await site.redis.keys('*')).every((key) => key !== 'runs:queued' && !key.startsWith('factory-ecs:processing:')));
    expect(site.ecs.tasks.size).toBe(1);
  });

  it('fails with a readable text and an event when the provider has no secret', async () => {
    await site.startController();
    const runId = await site.queueRun({ provider: 'xai' });
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toBe('Missing secret mapping for provider xai');
    expect(await site.readEvents(runId)).toEqual([{ type: 'RunRejectedMissingProviderSecret', payload: { runId, provider: 'xai' } }]);
  });

  it('fails before RunTask when the overrides are too long, naming the field', async () => {
    await site.startController();
    const runId = await site.queueRun({ targetBranch: 'x'.repeat(9000), runType: 'implementation' });
    await site.statusBecomes(runId, 'FAILED');
    const message = (await site.readRun(runId))?.error;
    expect(message).toMatch(/overrides \d+ characters long; ECS accepts 8192\. The largest field is targetBranch/);
    expect(await site.readEvents(runId)).toEqual([{ type: 'RunDispatchFailed', payload: { runId, message } }]);
    expect(site.ecs.callsOf('RunTask')).toHaveLength(0);
    expect(await site.redis.keys('runs:lock:*')).toEqual([]);
  });
});

describe('a canceled run', () => {
  it('is dropped without a further event when it was canceled before the take', async () => {
    const runId = await site.queueRun();
    await site.cancelRun(runId);
    await site.startController();
    const next = await site.queueRun();
    await site.statusBecomes(next, 'RUNNING');
    expect((await site.readEvents(runId)).map((event) => event.type)).toEqual(['RunCanceled']);
    expect(site.ecs.tasksOf(runId)).toHaveLength(0);
  });

  it('is settled by the key alone when status and event are not written yet', async () => {
    const runId = await site.queueRun();
    await site.redis.set(`runs:cancel:${runId}`, '1');
    await site.startController();
    await site.statusBecomes(runId, 'CANCELED');
    expect((await site.readEvents(runId)).map((event) => event.type)).toEqual(['RunCanceledBeforeDispatch']);
    expect((await site.readRun(runId))?.finishedAt).not.toBeNull();
  });

  it('is stopped while it runs, and is CANCELED again after the runner overwrote it', async () => {
    site.ecs.stopExitCode = undefined;
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    await site.cancelRun(runId);
    await site.dispatchBecomes(runId, 'stopping');
    const [task] = site.ecs.tasksOf(runId);
    if (task === undefined) throw new Error('no task');
    expect(site.ecs.callsOf('StopTask')[0]).toMatchObject({ task: task.taskArn, reason: 'The run was canceled.' });
    await site.setStatus(runId, 'SUCCEEDED');
    site.ecs.finish(task, { exitCode: 0 });
    await site.dispatchBecomes(runId, 'stopped');
    expect((await site.readRun(runId))?.status).toBe('CANCELED');
    await site.setStatus(runId, 'FAILED');
    await site.statusBecomes(runId, 'CANCELED');
    expect((await site.readEvents(runId)).map((event) => event.type)).toEqual(['RunDispatched', 'RunCanceled']);
  });

  it('is not RUNNING when it was canceled while RunTask was under way', async () => {
    const gate = openGate();
    site.ecs.next('RunTask', { kind: 'hold', until: gate.promise });
    await site.startController();
    const runId = await site.queueRun();
    await eventually('RunTask to be called', () => site.ecs.callsOf('RunTask').length === 1);
    await site.cancelRun(runId);
    gate.resolve();
    await site.dispatchBecomes(runId, 'stopped');
    expect((await site.readRun(runId))?.status).toBe('CANCELED');
    expect(site.ecs.callsOf('StopTask')).toHaveLength(1);
    expect((await site.readEvents(runId)).map((event) => event.type)).toEqual(['RunCanceled']);
  });
});

describe('a task that ends', () => {
  it.each([
    { name: 'exit 0', end: { exitCode: 0 }, error: /^The runner exited with code 0 but reported no result .* Log: \/factory\/test\/runner:run\/runner\// },
    { name: 'kill', end: { exitCode: 137 }, error: /^The runner exited with code 137, killed: out of memory/ },
    { name: 'failed start', end: { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: 404' }, error: /without an exit code \(CannotPullContainerError: 404\), stop code TaskFailedToStart/ },
  ])('without a final status makes the run FAILED: $name', async ({ end, error }) => {
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    for (const task of site.ecs.tasksOf(runId)) site.ecs.finish(task, end);
    await site.statusBecomes(runId, 'FAILED');
    const message = (await site.readRun(runId))?.error;
    expect(message).toMatch(error);
    expect((await site.readEvents(runId)).at(-1)).toEqual({ type: 'RunFailed', payload: { runId, message } });
  });

  it('makes the run TIMEOUT when it was stopped at its deadline', async () => {
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    await site.pool.query('UPDATE factory_ecs.dispatch SET deadline_at = now()');
    await site.statusBecomes(runId, 'TIMEOUT');
    expect((await site.readRun(runId))?.error).toMatch(/^The run did not end within 7200 s; its task was stopped\./);
    expect((await site.readRun(runId))?.finishedAt).not.toBeNull();
  });

  it('makes the run FAILED when its runner reported nothing until the start deadline', async () => {
    await site.startController();
    const [silent, begun] = [await site.queueRun(), await site.queueRun()];
    for (const runId of [silent, begun]) await site.statusBecomes(runId, 'RUNNING');
    await site.addEvent(begun, 'RunStarted', { runId: begun });
    await site.pool.query("UPDATE factory_ecs.dispatch SET launched_at = now() - interval '901 s'");
    await site.statusBecomes(silent, 'FAILED');
    expect((await site.readRun(silent))?.error).toMatch(/^The runner reported nothing within 900 s of its launch; its task was stopped\./);
    expect(site.ecs.callsOf('StopTask')).toMatchObject([{ reason: 'The runner reported nothing.' }]);
    expect((await site.readRun(begun))?.status).toBe('RUNNING');
  });

  it('is started again when nothing of it ever began, three times at most, and never after the runner reported', async () => {
    const failedStart = { stopCode: 'TaskFailedToStart', stoppedReason: 'Timeout waiting for network interface provisioning to complete.' };
    site.ecs.onTask = (task) => site.ecs.finish(task, failedStart);
    await site.startController();
    const runId = await site.queueRun({ runType: 'implementation' });
    for (const attempt of [2, 3, 4]) {
      await eventually(`attempt ${attempt}`, async () => (await site.readDispatch(runId))?.['attempt'] === attempt);
      expect(await site.redis.get('runs:lock:p1:main')).toBe(runId);
      await site.pool.query('UPDATE factory_ecs.dispatch SET launch_after = now()');
    }
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toMatch(/network interface/);
    expect(site.ecs.callsOf('RunTask').map((call) => call['clientToken'])).toEqual([1, 2, 3, 4].map((attempt) => `factory-${runId}-${attempt}`));

    site.ecs.onTask = () => undefined;
    const reported = await site.queueRun();
    await site.statusBecomes(reported, 'RUNNING');
    await site.addEvent(reported, 'RunStarted', { runId: reported });
    for (const task of site.ecs.tasksOf(reported)) site.ecs.finish(task, failedStart);
    await site.statusBecomes(reported, 'FAILED');
    expect(site.ecs.tasksOf(reported)).toHaveLength(1);
  });

  it('out of sight makes the run FAILED after a grace, and is never run again', async () => {
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    site.ecs.tasks.clear();
    await eventually('the task to be noticed missing', async () => (await site.readDispatch(runId))?.['missing_since'] !== null);
    expect((await site.readRun(runId))?.status).toBe('RUNNING');
    await site.pool.query("UPDATE factory_ecs.dispatch SET missing_since = now() - interval '61 s'");
    await site.dispatchBecomes(runId, 'lost');
    expect((await site.readRun(runId))?.status).toBe('FAILED');
    expect(site.ecs.callsOf('RunTask')).toHaveLength(1);
  });

  it('frees its branch, and only then', async () => {
    await site.startController();
    const runId = await site.queueRun({ runType: 'implementation', targetBranch: 'fix/a:b' });
    await site.statusBecomes(runId, 'RUNNING');
    expect(await site.redis.get('runs:lock:p1:fix/a:b')).toBe(runId);
    await site.redis.del('runs:lock:p1:fix/a:b');
    await eventually('the lock to be taken back', async () => (await site.redis.get('runs:lock:p1:fix/a:b')) === runId);
    for (const task of site.ecs.tasksOf(runId)) site.ecs.finish(task, { exitCode: 1 });
    await eventually('the lock to be free', async () => (await site.redis.exists('runs:lock:p1:fix/a:b')) === 0);
    await site.statusBecomes(runId, 'FAILED');
  });
});
