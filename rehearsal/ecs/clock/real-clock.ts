import type { Clock } from './clock.ts';
import { DueQueue } from './due-queue.ts';

/** Real time, with one timer for whatever is due first. A pending piece of work does not keep the process alive. */
export function createRealClock(): Clock {
  const queue = new DueQueue();
  let timer: NodeJS.Timeout | undefined;
  let timerAtMs = Number.POSITIVE_INFINITY;
  const run = (): void => {
    timer = undefined;
    timerAtMs = Number.POSITIVE_INFINITY;
    const now = Date.now();
    for (let due = queue.takeDue(now); due !== undefined; due = queue.takeDue(now)) due.work();
    arm();
  };
  const arm = (): void => {
    const first = queue.first();
    if (first === undefined || first.atMs >= timerAtMs) return;
    clearTimeout(timer);
    timerAtMs = first.atMs;
    // Node cannot wait longer than 2^31 ms; a wake-up that is too early arms again.
    timer = setTimeout(run, Math.min(Math.max(0, first.atMs - Date.now()), 2_000_000_000)).unref();
  };
  return {
    now: () => Date.now(),
    after: (delayMs, work) => {
      const due = queue.add(Date.now() + Math.max(0, delayMs), work);
      arm();
      return () => queue.cancel(due);
    },
    stop: () => {
      clearTimeout(timer);
      timerAtMs = Number.POSITIVE_INFINITY;
      queue.clear();
    },
  };
}
