import { describePeers } from './peers.ts';
import { documentedRate, launched, onDispatchSite, runIdOf, type DispatchSite } from './site.ts';

/** The account on which the others were measured. */
const peersBurst = 100;
const peersRuns = 400;

/** `burst`: RunTask calls at once, before the documented rate. Tells what was missed. */
export function measureThroughput({ runs, replicas, burst }: { readonly runs: number; readonly replicas: number; readonly burst: number }): Promise<readonly string[]> {
  const runTaskRate = { burst, perSecond: documentedRate.perSecond };
  return onDispatchSite((site) => measure(site, { runs, replicas, ...runTaskRate }), { runTaskRate });
}

async function measure(site: DispatchSite, { runs, replicas, burst, perSecond }: { readonly runs: number; readonly replicas: number; readonly burst: number; readonly perSecond: number }): Promise<readonly string[]> {
  const ids = await site.createRuns('p1', runs);
  await site.startControllers(replicas);
  const idealSeconds = Math.max(0, runs - burst) / perSecond;
  const startedAt = Date.now();
  await site.enqueue(ids);
  await launched(site, runs, { deadlineMs: (idealSeconds + 30) * 1000, intervalMs: 500 });
  const running = (): Promise<number> => site.countRuns('RUNNING');
  const deadline = Date.now() + 10_000;
  while ((await running()) < runs && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  const calls = site.ecs.journal.read();
  const tasks = await site.countTasks();
  const launches = site.launches();
  const answered = launches.filter((call) => call.outcome.kind === 'answered');
  const seconds = (Math.max(...answered.map((call) => call.atMs)) - startedAt) / 1000;
  const throttles = calls.filter((call) => call.outcome.kind === 'failed' && call.outcome.code === 'ThrottlingException').length;
  const started = new Set(answered.map(runIdOf)).size;
  const lost = runs - started;
  const unrecorded = runs - (await running());
  const own = calls.filter((call) => !['CreateCluster', 'RegisterTaskDefinition'].includes(call.action));
  const byAction = [...new Set(own.map((call) => call.action))].map((action) => `${action} ${(own.filter((call) => call.action === action).length / runs).toFixed(3)}`);
  console.log(`throughput: ${String(runs)} runs, ${String(replicas)} controller(s), RunTask ${String(burst)} at once and ${String(perSecond)}/s
  from the queue to the last RunTask   ${seconds.toFixed(2)} s   (ideal ${idealSeconds.toFixed(1)} s, ${(idealSeconds / seconds).toFixed(3)} of the allowed rate)
  throttled ${String(throttles)}, lost ${String(lost)}, started twice ${String(tasks - started)}, not RUNNING in the database ${String(unrecorded)}
  calls per run   ${(own.length / runs).toFixed(3)}   ${byAction.join(', ')}`);
  if (runs === peersRuns && burst === peersBurst) console.log(describePeers({ seconds, callsBeside: own.filter((call) => call.action !== 'RunTask').length / runs, throttles, lost }));
  const allowedShare = burst === documentedRate.burst ? 1.027 : 1.04;
  return [
    ...(seconds > idealSeconds * allowedShare ? [`${seconds.toFixed(2)} s, allowed ${(idealSeconds * allowedShare).toFixed(2)} s`] : []),
    ...(throttles > 0 ? [`${String(throttles)} throttled calls`] : []),
    ...(lost + unrecorded > 0 || tasks !== runs ? [`${String(lost)} lost, ${String(unrecorded)} not recorded, ${String(tasks)} tasks for ${String(runs)} runs`] : []),
    ...(own.length / runs > 1.05 ? [`${(own.length / runs).toFixed(3)} calls per run, allowed 1.05`] : []),
  ];
}
