import { launched, onDispatchSite, runIdOf } from './site.ts';

const many = 10_000;
const few = 10;

/** Tells what was missed. */
export function measureFairness(): Promise<readonly string[]> {
  return onDispatchSite(async (site) => {
    const first = await site.createRuns('p1', many);
    const second = await site.createRuns('p2', few);
    await site.startControllers(1);
    await site.enqueue(first);
    await launched(site, 100, { deadlineMs: 60_000, intervalMs: 100 });
    const queuedAt = Date.now();
    await site.enqueue(second);
    await launched(site, 100 + 60, { deadlineMs: 60_000, intervalMs: 100 });
    const own = site.launches().filter((call) => second.includes(runIdOf(call)));
    const seconds = own.length < few ? Number.POSITIVE_INFINITY : (Math.max(...own.map((call) => call.atMs)) - queuedAt) / 1000;
    console.log(`fairness: ${String(many)} queued runs of one project, then ${String(few)} of another
  the last of the ten is launched after ${seconds.toFixed(2)} s   (allowed 1 s)`);
    return seconds > 1 ? [`${seconds.toFixed(2)} s, allowed 1 s`] : [];
  });
}
