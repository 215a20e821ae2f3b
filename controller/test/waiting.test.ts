import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ScriptedTask } from './scripted-ecs.ts';
import { eventually, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());
afterEach(() => site.stopControllers());

async function succeed(task: ScriptedTask): Promise<void> {
  await site.setStatus(task.startedBy.replace('factory-run/', ''), 'SUCCEEDED');
  site.ecs.finish(task, { exitCode: 0 });
}

describe('a run beyond the concurrency limit', () => {
  it('waits without spinning, with one event, and does not hold up another project', async () => {
    const first = await site.queueRun();
    const second = await site.queueRun();
    await site.startController({ projectConcurrencyLimit: 1 });
    await site.statusBecomes(first, 'RUNNING');
    await eventually('the deferral', async () => (await site.readEvents(second)).length === 1);
    const other = await site.queueRun({ projectId: 'p2' });
    await site.statusBecomes(other, 'RUNNING');
    expect(await site.readEvents(second)).toEqual([{ type: 'RunDeferredConcurrency', payload: { projectId: 'p1', activeRuns: 1, limit: 1 } }]);
    expect(await site.redis.llen('runs:queued')).toBe(0);

    for (const task of site.ecs.tasksOf(first)) await succeed(task);
    await site.statusBecomes(second, 'RUNNING');
    expect((await site.readEvents(second)).map((event) => event.type)).toEqual(['RunDeferredConcurrency', 'RunDispatched']);
    const left = await site.pool.query('SELECT 1 FROM factory_ecs.deferral');
    expect(left.rows).toHaveLength(0);
  });

  it('never makes two controllers exceed the limit together', async () => {
    let running = 0;
    let most = 0;
    site.ecs.onTask = (task) => {
      running += 1;
      most = Math.max(most, running);
      setImmediate(() => {
        void site.setStatus(task.startedBy.replace('factory-run/', ''), 'SUCCEEDED').then(() => {
          running -= 1;
          site.ecs.finish(task, { exitCode: 0 });
        });
      });
    };
    const runs = await Promise.all(Array.from({ length: 20 }, () => site.createRun()));
    await Promise.all([site.startController({ projectConcurrencyLimit: 2 }), site.startController({ projectConcurrencyLimit: 2 })]);
    await site.redis.lpush('runs:queued', ...runs, ...runs);
    await eventually('all runs to end', async () => (await site.pool.query(`SELECT 1 FROM "Run" WHERE "status" <> 'SUCCEEDED'`)).rows.length === 0);
    expect(most).toBeLessThanOrEqual(2);
    expect(site.ecs.tasks.size).toBe(20);
  });
});

describe('a run whose branch is taken', () => {
  it('waits without spinning, with one event, until the owner has ended', async () => {
    const first = await site.queueRun({ runType: 'implementation' });
    const second = await site.queueRun({ runType: 'implementation' });
    await site.startController();
    await eventually('the deferral', async () => (await site.readEvents(second)).length === 1);
    const other = await site.queueRun({ runType: 'implementation', targetBranch: 'other' });
    await site.statusBecomes(other, 'RUNNING');
    expect(await site.readEvents(second)).toEqual([{ type: 'RunDeferredBranchLock', payload: { projectId: 'p1', targetBranch: 'main' } }]);
    for (const task of site.ecs.tasksOf(first)) await succeed(task);
    await site.statusBecomes(second, 'RUNNING');
    expect(await site.redis.get('runs:lock:p1:main')).toBe(second);
  });

  it('gets its own lock again after a crash between lock and intent', async () => {
    const runId = await site.queueRun({ runType: 'implementation' });
    await site.redis.set('runs:lock:p1:main', runId, 'EX', 7200);
    await site.startController();
    await site.statusBecomes(runId, 'RUNNING');
  });
});

describe('RunTask', () => {
  it('waits for capacity with a new token each time, keeping the slot and writing no error', async () => {
    site.ecs.next('RunTask', { kind: 'failures', reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone' });
    await site.startController();
    const runId = await site.queueRun();
    await eventually('the second attempt', async () => (await site.readDispatch(runId))?.['attempt'] === 2);
    expect((await site.readRun(runId))?.status).toBe('QUEUED');
    await site.pool.query('UPDATE factory_ecs.dispatch SET launch_after = now()');
    await site.statusBecomes(runId, 'RUNNING');
    expect(site.ecs.callsOf('RunTask').map((call) => call['clientToken'])).toEqual([`factory-${runId}-1`, `factory-${runId}-2`]);
  });

  it('fails the run on any other failure, in plain words', async () => {
    site.ecs.next('RunTask', { kind: 'failures', reason: 'MISSING' });
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toBe('ECS did not start a task: MISSING');
    expect((await site.readEvents(runId)).map((event) => event.type)).toEqual(['RunDispatchFailed']);
    expect((await site.readDispatch(runId))?.['state']).toBe('rejected');
  });

  it('fails the run when ECS refuses the request', async () => {
    site.ecs.next('RunTask', { kind: 'error', status: 400, type: 'InvalidParameterException', message: 'TaskDefinition is inactive' });
    await site.startController();
    const runId = await site.queueRun({ runType: 'implementation' });
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toBe('ECS did not accept the task: InvalidParameterException: TaskDefinition is inactive');
    await eventually('the lock to be free', async () => (await site.redis.exists('runs:lock:p1:main')) === 0);
  });

  it.each([
    { name: 'the connection is cut before the effect', deviation: { kind: 'cut-before-effect' } as const },
    { name: 'the answer is lost', deviation: { kind: 'cut-after-effect' } as const },
    { name: 'ECS throttles', deviation: { kind: 'error', status: 400, type: 'ThrottlingException', message: 'Rate exceeded' } as const },
    { name: 'ECS fails', deviation: { kind: 'error', status: 500, type: 'ServerException', message: 'oops' } as const },
  ])('leads to one task when $name', async ({ deviation }) => {
    site.ecs.next('RunTask', deviation);
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    expect(site.ecs.tasks.size).toBe(1);
    expect(new Set(site.ecs.callsOf('RunTask').map((call) => call['clientToken'])).size).toBe(1);
  });

  it('adopts the task that a ConflictException names', async () => {
    const arn = 'arn:aws:ecs:eu-central-1:123456789012:task/factory-test/abc';
    site.ecs.next('RunTask', { kind: 'error', status: 400, type: 'ConflictException', message: 'conflict', resourceIds: [arn] });
    await site.startController();
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    expect((await site.readDispatch(runId))?.['task_arn']).toBe(arn);
  });
});

describe('a run that cannot be handled', () => {
  it('is set aside and does not hold up the others', async () => {
    await site.startController();
    const bad = await site.createRun();
    await site.redis.hset(`runs:cancel:${bad}`, 'not', 'a string');
    await site.pool.query(`ALTER TABLE "RunEvent" ADD CONSTRAINT no_bad CHECK ("runId" <> '${bad}' OR "type" = 'RunQueued')`);
    await site.redis.lpush('runs:queued', bad);
    const good = await site.queueRun();
    await site.statusBecomes(good, 'RUNNING');
    const isSetAside = async (): Promise<boolean> => (await site.pool.query(`SELECT 1 FROM factory_ecs.deferral WHERE run_id = $1 AND reason = 'trouble'`, [bad])).rows.length === 1;
    await eventually('the bad run to be set aside', isSetAside);
    expect((await site.readRun(bad))?.status).toBe('QUEUED');
    await site.pool.query('ALTER TABLE "RunEvent" DROP CONSTRAINT no_bad');
    await site.pool.query('UPDATE factory_ecs.deferral SET due_at = now()');
    await site.statusBecomes(bad, 'CANCELED');
  });

  it('does not keep the others from being watched when its task cannot be stopped', async () => {
    await site.startController();
    const [stuck, other] = [await site.queueRun(), await site.queueRun()];
    await site.statusBecomes(stuck, 'RUNNING');
    await site.statusBecomes(other, 'RUNNING');
    const refusal = { kind: 'error', status: 400, type: 'AccessDeniedException', message: 'not authorized' } as const;
    site.ecs.next('StopTask', ...Array.from({ length: 3 }, () => refusal));
    await site.cancelRun(stuck);
    for (const task of site.ecs.tasksOf(other)) await succeed(task);
    await site.dispatchBecomes(other, 'stopped');
    await site.dispatchBecomes(stuck, 'stopped');
    expect((await site.readRun(stuck))?.status).toBe('CANCELED');
  });
});
