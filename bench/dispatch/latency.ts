import { launched, onDispatchSite } from './site.ts';

const runs = 100;

/** Tells what was missed. */
export function measureLatency(): Promise<readonly string[]> {
  return onDispatchSite(async (site) => {
    const ids = await site.createRuns('p1', runs + 5);
    await site.startControllers(1);
    const queuedAt: number[] = [];
    for (const [index, id] of ids.entries()) {
      queuedAt.push(Date.now());
      await site.enqueue([id]);
      await launched(site, index + 1, { deadlineMs: 10_000, intervalMs: 5 });
    }
    // The first few open connections and compile code.
    const times = site.launches().map((call, index) => call.atMs - (queuedAt[index] ?? 0)).slice(5).sort((a, b) => a - b);
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    console.log(`latency: idle, id in the queue → RunTask received, ${String(runs)} runs
  p50 ${String(at(0.5))} ms, p99 ${String(at(0.99))} ms, at most ${String(at(1))} ms`);
    return [...(at(0.5) > 15 ? [`p50 ${String(at(0.5))} ms, allowed 15`] : []), ...(at(0.99) > 50 ? [`p99 ${String(at(0.99))} ms, allowed 50`] : [])];
  });
}
