import { launched, onDispatchSite, runIdOf } from './site.ts';

// The documented bucket: so many at once, then so many a second.
const burst = 20;
const perSecond = 20;

/** Tells what was missed. */
export function measureThroughput({ runs, replicas }: { readonly runs: number; readonly replicas: number }): Promise<readonly string[]> {
  return onDispatchSite(async (site) => {
    const ids = await site.createRuns('p1', runs);
    await site.startControllers(replicas);
    const idealSeconds = Math.max(0, runs - burst) / perSecond;
    const startedAt = Date.now();
    await site.enqueue(ids);
    await launched(site, runs, { deadlineMs: (idealSeconds + 30) * 1000, intervalMs: 500 });
    const running = async (): Promise<number> => (await site.pool.query(`SELECT 1 FROM "Run" WHERE "status" = 'RUNNING'`)).rows.length;
    const deadline = Date.now() + 10_000;
    while ((await running()) < runs && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
    const calls = site.ecs.journal.read();
    const tasks = await site.countTasks();
    const launches = site.launches();
    const answered = launches.filter((call) => call.outcome.kind === 'answered');
    const seconds = (Math.max(...answered.map((call) => call.atMs)) - startedAt) / 1000;
    const throttles = calls.filter((call) => call.outcome.kind === 'failed' && call.outcome.code === 'ThrottlingException').length;
    const lost = runs - new Set(answered.map(runIdOf)).size;
    const unrecorded = runs - (await running());
    const own = calls.filter((call) => !['CreateCluster', 'RegisterTaskDefinition'].includes(call.action));
    const byAction = [...new Set(own.map((call) => call.action))].map((action) => `${action} ${(own.filter((call) => call.action === action).length / runs).toFixed(3)}`);
    console.log(`throughput: ${String(runs)} runs, ${String(replicas)} controller(s), RunTask ${String(burst)} at once and ${String(perSecond)}/s
  from the queue to the last RunTask   ${seconds.toFixed(2)} s   (ideal ${idealSeconds.toFixed(1)} s, ${(idealSeconds / seconds).toFixed(3)} of the allowed rate)
  throttled ${String(throttles)}, lost ${String(lost)}, started twice ${String(tasks - answered.length)}, not RUNNING in the database ${String(unrecorded)}
  calls per run   ${(own.length / runs).toFixed(3)}   ${byAction.join(', ')}`);
    return [
      ...(seconds > idealSeconds * 1.027 ? [`${seconds.toFixed(2)} s, allowed ${(idealSeconds * 1.027).toFixed(2)} s`] : []),
      ...(throttles > 0 ? [`${String(throttles)} throttled calls`] : []),
      ...(lost + unrecorded > 0 || tasks !== runs ? [`${String(lost)} lost, ${String(unrecorded)} not recorded, ${String(tasks)} tasks for ${String(runs)} runs`] : []),
      ...(own.length / runs > 1.05 ? [`${(own.length / runs).toFixed(3)} calls per run, allowed 1.05`] : []),
    ];
  });
}
