import { setTimeout as delay } from 'node:timers/promises';
import { readUse } from './process-use.ts';
import { onDispatchSite, type DispatchSite } from './site.ts';

const runs = 5000;
const warmSeconds = 20;
const seconds = 30;
const allowedMb = 150;
const typicalRequestCharacters = 3000;
// Only to have the tasks soon; it is not the controller that starts them.
const runTaskRate = { burst: 10_000, perSecond: 1000 };

/** What a controller needs while many runs are at work. Tells what was missed. */
export function measureInFlight(): Promise<readonly string[]> {
  return onDispatchSite(
    async (site) => {
      await site.startControllers(1);
      const [pid = 0] = site.controllers();
      await delay(warmSeconds * 1000);
      const idle = await readUse(pid);
      await putToWork(site);
      await delay(warmSeconds * 1000);
      const before = await readUse(pid);
      let most = before.residentMb;
      for (let second = 0; second < seconds; second += 1) {
        await delay(1000);
        most = Math.max(most, (await readUse(pid)).residentMb);
      }
      const after = await readUse(pid);
      const cpu = (after.cpuSeconds - before.cpuSeconds) / seconds;
      const asked = new Set(site.ecs.journal.read({ action: 'DescribeTasks' }).flatMap(({ parameters }) => (parameters as { tasks?: readonly string[] }).tasks ?? [])).size;
      const running = await site.countRuns('RUNNING');
      console.log(`in-flight: ${String(runs)} runs at work, one controller, ${String(seconds)} s
  memory   at most ${most.toFixed(0)} MB resident   (allowed ${String(allowedMb)} MB; without runs ${idle.residentMb.toFixed(0)} MB)
  cpu      ${(cpu * 100).toFixed(1)} % of one core
  watched  ${String(asked)} tasks asked for, ${String(running)} runs RUNNING`);
      return [
        ...(most > allowedMb ? [`${most.toFixed(0)} MB resident, allowed ${String(allowedMb)} MB`] : []),
        ...(asked === runs && running === runs ? [] : [`${String(asked)} tasks asked for and ${String(running)} runs RUNNING, of ${String(runs)}`]),
      ];
    },
    { runTaskRate },
  );
}

/** Tasks in ECS and the rows that a controller would have written for them, without the minutes that launching them would take. */
async function putToWork(site: DispatchSite): Promise<void> {
  const ids = await site.createRuns('p1', runs);
  const tasks = await site.startTasks(runs);
  await site.pool.query(`UPDATE "Run" SET "status" = 'RUNNING', "startedAt" = now() AT TIME ZONE 'UTC'`);
  await site.pool.query(
    `INSERT INTO "RunEvent" ("id", "runId", "ts", "type", "payload") SELECT 's' || id, id, now() AT TIME ZONE 'UTC', 'RunStarted', '{}' FROM unnest($1::text[]) id`,
    [ids],
  );
  await site.pool.query(
    `INSERT INTO factory_ecs.dispatch (run_id, project_id, run_type, environment, client_token, request, state, tries, claimed_by, claimed_until, task_arn, launched_at, deadline_at)
     SELECT id, 'p1', 'task', '{"id":"e1","name":"default"}', 'factory-' || id || '-1', repeat('x', $3::int), 'launched', 1, 'bench', now(), arn, now(), now() + interval '2 h'
       FROM unnest($1::text[], $2::text[]) AS launch (id, arn)`,
    [ids, tasks, typicalRequestCharacters],
  );
}
