import type { VirtualClock } from './clock.ts';
import { DueQueue } from './due-queue.ts';

/** After so many pieces of work in one go, the event loop gets a turn. */
const BATCH = 256;

/**
 * A clock that moves only when it is told to. `settle` is awaited between two moments, so that what runs outside of the
 * clock (calls of other services) can answer at the time at which it was asked.
 */
export function createVirtualClock(startMs: number, settle: () => Promise<void> = () => Promise.resolve()): VirtualClock {
  const queue = new DueQueue();
  let now = startMs;
  let isBusy = false;
  const runUpTo = async (endMs: number): Promise<void> => {
    if (isBusy) throw new Error('The virtual clock is being advanced already; wait for that call to end.');
    isBusy = true;
    try {
      let count = 0;
      do {
        for (let first = queue.first(); first !== undefined && first.atMs <= endMs; first = queue.first()) {
          if (first.atMs > now) await settle();
          // What settled may have asked for something earlier, or have cancelled this.
          const next = queue.first();
          if (next === undefined || next.atMs > endMs) break;
          now = Math.max(now, next.atMs);
          queue.takeDue(now)?.work();
          count += 1;
          if (count % BATCH === 0) await new Promise((resolve) => setImmediate(resolve));
        }
        await settle();
        // What settled last may have asked for something that is due in time as well.
      } while ((queue.first()?.atMs ?? Number.POSITIVE_INFINITY) <= endMs);
    } finally {
      isBusy = false;
    }
  };
  return {
    now: () => now,
    after: (delayMs, work) => {
      const due = queue.add(now + Math.max(0, delayMs), work);
      return () => queue.cancel(due);
    },
    stop: () => queue.clear(),
    advance: async (milliseconds) => {
      const end = now + milliseconds;
      await runUpTo(end);
      now = end;
    },
    runUntilIdle: async (limitMs) => {
      const began = now;
      for (let first = queue.first(); first !== undefined && first.atMs - began <= limitMs; first = queue.first()) await runUpTo(first.atMs);
      return now - began;
    },
    get pending() {
      return queue.size;
    },
  };
}
