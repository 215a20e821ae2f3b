import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allTrials } from '../../bench/cancel/run-trials.ts';
import { openSite, type CancelSite } from '../../bench/cancel/site.ts';
import { Stage } from '../../bench/cancel/stage.ts';
import { playTrial } from '../../bench/cancel/trial.ts';

// The intervals of the other tests: what is shown here does not hang on how often the controller looks.
const timing = { beatMs: 50, leaseMs: 500, watchMs: 20, sweepMs: 100, orphansMs: 100, tendMs: 50, metricsMs: 60_000 };

let directory: string;
let site: CancelSite;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'factory-ecs-cancel-'));
  site = await openSite({ postgresUrl: process.env['TEST_POSTGRES_URL'] ?? '', directory, timing });
});
afterAll(async () => {
  await site.close();
  await rm(directory, { recursive: true, force: true });
});

describe('a run that is canceled', () => {
  it.each(allTrials.map((trial) => ({ ...trial, name: trial.point.name, runner: trial.written === undefined ? 'that has no runner' : `whose runner then writes ${trial.written}` })))(
    'at "$name" and $runner stays CANCELED, has no task left, and leaves its branch to the next run',
    async ({ point, written }) => {
      const { problems, finalStatus, tasks, lock } = await playTrial(site, point, written);
      expect(problems).toEqual([]);
      expect({ finalStatus, alive: tasks.alive, lock }).toEqual({ finalStatus: 'CANCELED', alive: 0, lock: 'free' });
    },
  );
});

describe('the branch of a run that was canceled', () => {
  it('goes to the next run although the lock was left behind', async () => {
    const stage = new Stage(site, 'left');
    const { factory } = stage;
    try {
      await factory.createProject();
      await stage.startController();
      await factory.queueRun({ id: stage.runId });
      await stage.launched();
      await factory.cancel();
      await stage.until('StopTask', () => stage.task?.desiredStatus === 'STOPPED');
      await stage.advanceUntil('STOPPED');
      await stage.until('the branch to be free', async () => (await factory.dispatch())?.state === 'stopped' && (await factory.redis.exists(factory.lockKey)) === 0);
      // A controller died between the end and the lock, or was just renewing the lock when another one recorded the end.
      await factory.redis.set(factory.lockKey, stage.runId, 'EX', 7200);
      const next = await factory.queueRun();
      await stage.launched(next);
      expect(await factory.redis.get(factory.lockKey)).toBe(next);
    } finally {
      await stage.close();
    }
  });
});
