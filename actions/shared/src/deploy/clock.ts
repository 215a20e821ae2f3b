import { setTimeout as delay } from 'node:timers/promises';

/** Time, passed in so that waits can be tested without waiting. */
export interface Clock {
  /** Time of day, for records and people. */
  now: () => Date;
  /** Milliseconds that only ever grow, for deadlines. */
  monotonicMs: () => number;
  /** Resolves after `ms`; rejects at once when the signal aborts. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  sleep: async (ms, signal) => {
    await delay(ms, undefined, { signal });
  },
};
