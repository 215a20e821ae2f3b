import { waitUntil } from '../../rehearsal/machine/wait-until.ts';
import { launched, onDispatchSite } from './site.ts';

const runs = 1000;
const ended = 50;
const allowedSeconds = 2;
const runTaskRate = { burst: 500, perSecond: 500 };

/** All controllers die while runs are at work and some of the tasks end; then one starts. Tells what was missed. */
export function measureAdoption(): Promise<readonly string[]> {
  return onDispatchSite(
    async (site) => {
      await site.startControllers(2);
      await site.enqueue(await site.createRuns('p1', runs));
      await launched(site, runs, { deadlineMs: 120_000, intervalMs: 500 });
      await waitUntil(async () => (await site.countRuns('RUNNING')) === runs, { what: 'all runs to be RUNNING', deadlineMs: 30_000, intervalMs: 100 });
      await site.killControllers();
      const { rows } = await site.pool.query<{ taskArn: string }>('SELECT task_arn AS "taskArn" FROM factory_ecs.dispatch ORDER BY run_id');
      for (const { taskArn } of rows.slice(0, ended)) await site.stopTask(taskArn);
      const from = site.ecs.journal.read({ action: 'DescribeTasks' }).length;
      await site.startControllers(1);
      const readyAt = Date.now();
      const waiting = new Set(rows.map(({ taskArn }) => taskArn));
      let adoptedAt = Number.POSITIVE_INFINITY;
      const isAdopted = (): Promise<boolean> => {
        for (const { parameters, atMs } of site.ecs.journal.read({ action: 'DescribeTasks' }).slice(from)) {
          for (const task of (parameters as { tasks?: readonly string[] }).tasks ?? []) waiting.delete(task);
          if (waiting.size === 0) adoptedAt = Math.min(adoptedAt, atMs);
        }
        return Promise.resolve(waiting.size === 0);
      };
      await waitUntil(isAdopted, { what: 'every task to be asked for', deadlineMs: 30_000, intervalMs: 50 }).catch(() => undefined);
      const seconds = (adoptedAt - readyAt) / 1000;
      await waitUntil(async () => (await site.countRuns('FAILED')) === ended, { what: 'the ends to be recorded', deadlineMs: 30_000, intervalMs: 20 }).catch(() => undefined);
      const recorded = await site.countRuns('FAILED');
      const recordedSeconds = (Date.now() - readyAt) / 1000;
      const tasks = await site.countTasks();
      console.log(`adoption: ${String(runs)} runs at work, two controllers killed, ${String(ended)} tasks ended, one controller started
  all tasks asked for ${seconds.toFixed(2)} s after it was ready   (allowed ${String(allowedSeconds)} s; ${String(waiting.size)} never)
  ${String(recorded)} of ${String(ended)} ends recorded after ${recordedSeconds.toFixed(2)} s, ${String(tasks)} tasks still there`);
      return [
        ...(seconds > allowedSeconds ? [`${seconds.toFixed(2)} s, allowed ${String(allowedSeconds)} s`] : []),
        ...(recorded === ended && tasks === runs - ended ? [] : [`${String(recorded)} of ${String(ended)} ends recorded, ${String(tasks)} tasks for ${String(runs - ended)} runs`]),
      ];
    },
    { runTaskRate },
  );
}
