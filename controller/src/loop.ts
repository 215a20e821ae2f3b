import { setTimeout as delay } from 'node:timers/promises';

export interface LoopOptions {
  /** One round; the pause begins when it has ended, so no two rounds overlap. */
  readonly tick: (signal: AbortSignal) => Promise<void>;
  readonly pauseMs: number;
  /** A failed round is reported here and tried again after a growing pause. */
  readonly onError: (error: unknown, retryMs: number) => void;
}

export interface Loop {
  /** When the last round ended or failed, on the clock of `performance.now()`. */
  readonly lastRoundAt: () => number;
  /** Resolves when the round that is under way has ended. */
  readonly stop: () => Promise<void>;
}

const longestRetryMs = 5000;

export function startLoop(options: LoopOptions): Loop {
  const abort = new AbortController();
  let lastRoundAt = performance.now();
  let failures = 0;
  const pause = async (ms: number): Promise<void> => {
    // The only rejection is the abort, which ends the loop below.
    if (ms > 0) await delay(ms, undefined, { signal: abort.signal }).catch(() => undefined);
  };
  const run = async (): Promise<void> => {
    while (!abort.signal.aborted) {
      try {
        await options.tick(abort.signal);
        failures = 0;
        lastRoundAt = performance.now();
        await pause(options.pauseMs);
      } catch (error) {
        failures += 1;
        const retryMs = Math.min(longestRetryMs, 100 * 2 ** Math.min(failures, 10));
        lastRoundAt = performance.now();
        options.onError(error, retryMs);
        await pause(retryMs);
      }
    }
  };
  const ended = run();
  return {
    lastRoundAt: () => lastRoundAt,
    stop: () => {
      abort.abort();
      return ended;
    },
  };
}
