import { setTimeout as delay } from 'node:timers/promises';
import { createRandom } from '../../rehearsal/ecs/random.ts';
import { waitUntil } from '../../rehearsal/machine/wait-until.ts';
import { onDispatchSite } from './site.ts';

const runs = 200;

/** Controllers are killed at random moments while runs are launched, and answers of RunTask get lost. Tells what was missed. */
export function measureKills({ kills, seed }: { readonly kills: number; readonly seed: number }): Promise<readonly string[]> {
  return onDispatchSite(async (site) => {
    const random = createRandom(seed);
    const rules = [{ id: 'lost-answers', fault: 'cut-after', on: { action: 'RunTask' }, probability: 0.05 }, { id: 'lost-calls', fault: 'cut-before', on: { action: 'RunTask' }, probability: 0.05 }];
    const answer = await fetch(`${site.ecs.url}/_ecs/faults`, { method: 'POST', body: JSON.stringify({ rules }) });
    if (!answer.ok) throw new Error(`The local ECS does not take the faults: ${await answer.text()}`);
    const ids = await site.createRuns('p1', runs);
    await site.startControllers(1);
    await site.enqueue(ids);
    const counts = async (): Promise<{ running: number; intended: number }> => {
      const { rows } = await site.pool.query<{ running: number; intended: number }>(
        `SELECT (SELECT count(*)::int FROM "Run" WHERE "status" = 'RUNNING') AS running, (SELECT count(*)::int FROM factory_ecs.dispatch WHERE state = 'intended') AS intended`,
      );
      return rows[0] ?? { running: 0, intended: 0 };
    };
    let killed = 0;
    while (killed < kills && (await counts()).running < runs) {
      await delay(20 + random.next() * 600);
      await site.killControllers();
      killed += 1;
      await site.startControllers(1);
    }
    await waitUntil(async () => (await counts()).running === runs, { what: 'all runs to be RUNNING', deadlineMs: 180_000, intervalMs: 500 }).catch(() => undefined);
    const { running, intended } = await counts();
    const tasks = await site.countTasks();
    const announced = (await site.pool.query(`SELECT 1 FROM "RunEvent" WHERE "type" = 'RunDispatched'`)).rows.length;
    console.log(`kills: ${String(runs)} runs, ${String(killed)} × SIGKILL, one RunTask in ten cut (half of them after the effect), seed ${String(seed)}
  RUNNING ${String(running)}, tasks ${String(tasks)}, RunDispatched ${String(announced)}, left as intents ${String(intended)}`);
    const isRight = running === runs && tasks === runs && announced === runs && intended === 0;
    return isRight ? [] : [`${String(runs - running)} not started, ${String(tasks - runs)} tasks too many, ${String(announced)} × RunDispatched`];
  });
}
