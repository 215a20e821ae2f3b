import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dispatchRun } from '../src/dispatch-run.ts';
import type { Dispatcher } from '../src/dispatcher.ts';
import { migrate } from '../src/migrate.ts';
import { eventually, openGate, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());
afterEach(() => site.stopControllers());

/** A dispatcher whose process "dies" in `launch`: before anything was sent, or after the answer. */
function dying(inner: Dispatcher, moment: 'before' | 'after'): Dispatcher {
  return {
    place: inner.place,
    prepare: (run) => inner.prepare(run),
    warm: (run) => inner.warm(run),
    cleanUp: () => inner.cleanUp(),
    launch: async (order) => {
      if (moment === 'after') await inner.launch(order);
      throw new Error('killed');
    },
    find: (runId) => inner.find(runId),
    listRunning: () => inner.listRunning(),
    stop: (handle, reason) => inner.stop(handle, reason),
    describe: (handles) => inner.describe(handles),
    readTail: (logLocation) => inner.readTail(logLocation),
  };
}

describe('a crash', () => {
  it.each(['before', 'after'] as const)('%s RunTask took effect leads to one task, with the same token and request', async (moment) => {
    const dead = site.buildParts();
    await migrate(dead.pool);
    const runId = await site.createRun();
    await expect(dispatchRun(runId, { ...dead, dispatcher: dying(dead.dispatcher, moment) })).rejects.toThrow('killed');
    expect(await site.readDispatch(runId)).toMatchObject({ state: 'intended', task_arn: null });

    await site.startController();
    await site.statusBecomes(runId, 'RUNNING');
    expect(site.ecs.tasks.size).toBe(1);
    const [task] = site.ecs.tasksOf(runId);
    expect(task?.clientToken).toBe(`factory-${runId}-1`);
    expect((await site.readEvents(runId)).map((event) => event.type)).toEqual(['RunDispatched']);
  });

  it('leaves alone what a living controller is launching', async () => {
    const busy = site.buildParts();
    await migrate(busy.pool);
    await busy.queue.beat();
    const runId = await site.createRun();
    await expect(dispatchRun(runId, { ...busy, dispatcher: dying(busy.dispatcher, 'before') })).rejects.toThrow('killed');
    await site.startController();
    const other = await site.queueRun();
    await site.statusBecomes(other, 'RUNNING');
    expect(site.ecs.tasksOf(runId)).toHaveLength(0);
    await busy.queue.leave();
    await site.statusBecomes(runId, 'RUNNING');
  });

  it('does not start a run that was canceled before the intent is taken up again', async () => {
    const dead = site.buildParts();
    await migrate(dead.pool);
    const runId = await site.createRun({ runType: 'implementation' });
    await expect(dispatchRun(runId, { ...dead, dispatcher: dying(dead.dispatcher, 'before') })).rejects.toThrow('killed');
    await site.cancelRun(runId);
    await site.pool.query("UPDATE factory_ecs.dispatch SET token_since = now() - interval '40 s'");
    await site.startController();
    await site.dispatchBecomes(runId, 'withdrawn');
    expect(site.ecs.callsOf('RunTask')).toHaveLength(0);
    await eventually('the lock to be free', async () => (await site.redis.exists('runs:lock:p1:main')) === 0);
  });

  it('gives back the ids of the dead controller', async () => {
    const dead = site.buildParts();
    const runId = await site.queueRun();
    await dead.queue.beat();
    expect(await dead.queue.take(1)).toBe(runId);
    expect(await site.redis.llen('runs:queued')).toBe(0);
    await site.startController();
    await site.statusBecomes(runId, 'RUNNING');
  });

  it('never sends a token again that ECS may have forgotten', async () => {
    const dead = site.buildParts();
    await migrate(dead.pool);
    const runId = await site.createRun();
    await expect(dispatchRun(runId, { ...dead, dispatcher: dying(dead.dispatcher, 'before') })).rejects.toThrow('killed');
    await site.pool.query("UPDATE factory_ecs.dispatch SET token_since = now() - interval '2 h'");
    await site.startController();
    await site.statusBecomes(runId, 'FAILED');
    expect((await site.readRun(runId))?.error).toMatch(/never confirmed/);
    expect(site.ecs.callsOf('RunTask')).toHaveLength(0);
  });
});

describe('stop', () => {
  it('finishes the runs at hand and puts nothing out of reach', async () => {
    const gate = openGate();
    site.ecs.next('RunTask', { kind: 'hold', until: gate.promise });
    const controller = await site.startController();
    const first = await site.queueRun();
    await eventually('RunTask to be called', () => site.ecs.callsOf('RunTask').length === 1);
    const stopped = controller.stop();
    const second = await site.queueRun();
    gate.resolve();
    await stopped;
    expect((await site.readRun(first))?.status).toBe('RUNNING');
    // It came while the controller was stopping: it was handled to its end or is still to be taken.
    const waiting = await site.redis.lrange('runs:queued', 0, -1);
    expect(waiting).toEqual((await site.readRun(second))?.status === 'RUNNING' ? [] : [second]);
    expect(await site.redis.keys('factory-ecs:*')).toEqual([]);
  });

  it('ends at once while it waits for work', async () => {
    const controller = await site.startController({ pollTimeoutSeconds: 60 });
    const runId = await site.queueRun();
    await site.statusBecomes(runId, 'RUNNING');
    await controller.stop();
    expect(await site.redis.keys('factory-ecs:*')).toEqual([]);
  });
});

describe('a Redis that goes away', () => {
  it('is waited for, and runs are taken again', async () => {
    await site.startController();
    const first = await site.queueRun();
    await site.statusBecomes(first, 'RUNNING');
    await site.restartRedis();
    const second = await site.queueRun();
    await site.statusBecomes(second, 'RUNNING');
    for (const task of site.ecs.tasksOf(first)) site.ecs.finish(task, { exitCode: 1 });
    await site.statusBecomes(first, 'FAILED');
  });
});
