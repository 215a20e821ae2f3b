import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CallRates } from '../src/ecs/call-rates.ts';
import { migrate } from '../src/migrate.ts';
import { sweepQueued } from '../src/sweep-queued.ts';
import { deferFullProjects, insertTurns, pickTurns } from '../src/turn-store.ts';
import { eventually, openGate, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());

describe('taking', () => {
  it('launches other runs while an answer of ECS is awaited', async () => {
    const gate = openGate();
    site.ecs.next('RunTask', { kind: 'hold', until: gate.promise });
    await site.startController();
    const slow = await site.queueRun();
    await eventually('RunTask to be called', () => site.ecs.callsOf('RunTask').length === 1);
    const quick = await site.queueRun({ projectId: 'p2' });
    await site.statusBecomes(quick, 'RUNNING');
    expect((await site.readRun(slow))?.status).toBe('QUEUED');
    gate.resolve();
    await site.statusBecomes(slow, 'RUNNING');
  });

  it('keeps the limit exact with many runs at once and two controllers', async () => {
    await site.startController({ projectConcurrencyLimit: 3 });
    await site.startController({ projectConcurrencyLimit: 3 });
    const runIds = await Promise.all(Array.from({ length: 20 }, () => site.queueRun()));
    await eventually('the others to wait', async () => (await site.pool.query('SELECT 1 FROM factory_ecs.deferral')).rowCount === 17);
    await eventually('the launches', () => site.ecs.tasks.size === 3);
    expect(site.ecs.callsOf('RunTask')).toHaveLength(3);
    expect(new Set(runIds).size).toBe(20);
  });

  it('takes an id again that it could not handle, while others are under way', async () => {
    const parts = site.buildParts();
    const [first, second] = ['a', 'b'];
    await site.redis.lpush('runs:queued', first, second);
    expect([await parts.queue.take(1), await parts.queue.take(1)]).toEqual([first, second]);
    parts.queue.giveUp(first);
    expect(await parts.queue.take(1)).toBe(first);
    await parts.queue.settle(first);
    await parts.queue.settle(second);
    expect(await site.redis.keys('factory-ecs:processing:*')).toEqual([]);
  });
});

describe('a long queue', () => {
  it('of one project does not hold up another, and each of its runs is told of its wait once', async () => {
    const many = await Promise.all(Array.from({ length: 60 }, () => site.createRun()));
    await site.redis.lpush('runs:queued', ...many);
    await site.startController({ projectConcurrencyLimit: 2 });
    const few = await Promise.all([site.queueRun({ projectId: 'p2' }), site.queueRun({ projectId: 'p2' })]);
    for (const runId of few) await site.statusBecomes(runId, 'RUNNING');
    const deferred = async (): Promise<number> => (await site.pool.query(`SELECT 1 FROM "RunEvent" WHERE "type" = 'RunDeferredConcurrency'`)).rows.length;
    await eventually('the others to wait', async () => (await deferred()) === 58);
    expect(await site.readEvents(many[59] ?? '')).toEqual([{ type: 'RunDeferredConcurrency', payload: { projectId: 'p1', activeRuns: 2, limit: 2 } }]);
    await eventually('the lists to be empty', async () => (await site.redis.keys('factory-ecs:processing:*')).length + (await site.redis.llen('runs:queued')) === 0);
    // The oldest went first, and the next oldest follows.
    expect((await site.readRun(many[0] ?? ''))?.status).toBe('RUNNING');
    for (const task of site.ecs.tasksOf(many[0] ?? '')) site.ecs.finish(task, { exitCode: 1 });
    await site.statusBecomes(many[2] ?? '', 'RUNNING');
    expect(await deferred()).toBe(58);
  });

  it('is served by who runs least: a project that comes late goes first', async () => {
    const parts = site.buildParts();
    await migrate(parts.pool);
    const [early, late] = [await Promise.all(Array.from({ length: 5 }, () => site.createRun())), await site.createRun({ projectId: 'p2' })];
    await insertTurns(parts.pool, [...early, 'unknown', early[0] ?? '', late]);
    await site.setStatus(early[0] ?? '', 'RUNNING');
    await site.pool.query('DELETE FROM factory_ecs.deferral WHERE run_id = $1', [early[0]]);
    const options = { limit: 3, leaseSeconds: 30 };
    expect(await pickTurns(parts.pool, { ...options, count: 2 })).toEqual([late, early[1]]);
    expect(await pickTurns(parts.pool, { ...options, count: 9 })).toEqual([early[2]]);
    expect((await deferFullProjects(parts.pool, { limit: 3, count: 9 })).map((event) => event.runId).sort()).toEqual([early[3], early[4]].sort());
    expect(await deferFullProjects(parts.pool, { limit: 3, count: 9 })).toEqual([]);
  });

  it('is taken up again when the controller that emptied it died', async () => {
    const parts = site.buildParts();
    await migrate(parts.pool);
    const runId = await site.createRun();
    await insertTurns(parts.pool, [runId]);
    await site.pool.query("UPDATE factory_ecs.deferral SET due_at = now() - interval '3 s'");
    await site.startController();
    await site.statusBecomes(runId, 'RUNNING');
  });
});

describe('a QUEUED run that is nowhere', () => {
  it('gets into the queue after a grace; one that is queued, waits or was dispatched does not', async () => {
    const parts = site.buildParts();
    await migrate(parts.pool);
    await parts.queue.beat();
    const [forgotten, fresh, queued, taken] = [await site.createRun(), await site.createRun(), await site.createRun(), await site.createRun()];
    await site.redis.lpush('runs:queued', taken);
    expect(await parts.queue.take(1)).toBe(taken);
    await site.redis.lpush('runs:queued', queued);
    await site.pool.query(`UPDATE "Run" SET "createdAt" = (now() AT TIME ZONE 'UTC') - interval '61 s' WHERE "id" <> $1`, [fresh]);
    expect(await sweepQueued(parts)).toEqual([forgotten]);
    expect(await site.redis.lrange('runs:queued', 0, -1)).toEqual([forgotten, queued]);
    expect(await sweepQueued(parts)).toEqual([]);
  });

  it('is dispatched by a controller that finds it', async () => {
    const runId = await site.createRun();
    await site.pool.query(`UPDATE "Run" SET "createdAt" = (now() AT TIME ZONE 'UTC') - interval '61 s'`);
    await site.startController();
    await site.statusBecomes(runId, 'RUNNING');
  });
});

describe('call rates', () => {
  it('let the burst through at once and the rest at the rate, over all controllers on one Redis', async () => {
    const rate = { burst: 10, perSecond: 100 };
    const rates = { runTask: rate, stopTask: rate, readTasks: rate, readDefinitions: rate, writeDefinitions: rate };
    const replicas = [new CallRates(site.redis, rates), new CallRates(site.redis, rates)];
    const begun = performance.now();
    const passedAt = await Promise.all(Array.from({ length: 40 }, async (_item, index) => {
      await replicas[index % 2]?.acquire('runTask');
      return performance.now() - begun;
    }));
    // Burst 9 of 10, then 31 calls at 99.5 a second: never sooner, however slow the machine is.
    expect(Math.max(...passedAt)).toBeGreaterThanOrEqual((31 / 99.5) * 1000 - 5);
    await replicas[0]?.acquire('stopTask');
  });
});
