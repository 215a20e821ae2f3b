/** What a wait needs to end in time and to explain itself. */
export interface WaitOptions {
  /** Completes `Waited 10 s for …`. */
  readonly what: string;
  readonly deadlineMs: number;
  readonly intervalMs?: number;
  /** Rejects when waiting has become pointless, for example because the process died. */
  readonly failure?: Promise<never>;
}

/** Asks `isReady` until it answers true. A throw counts as "not yet"; its message ends the error text of a time-out. */
export async function waitUntil(isReady: () => Promise<boolean> | boolean, options: WaitOptions): Promise<void> {
  const deadline = performance.now() + options.deadlineMs;
  let lastProblem: unknown;
  for (;;) {
    try {
      const ready = await (options.failure === undefined ? isReady() : Promise.race([isReady(), options.failure]));
      if (ready) return;
    } catch (error) {
      if (options.failure !== undefined) await Promise.race([options.failure, Promise.resolve()]);
      lastProblem = error;
    }
    if (performance.now() >= deadline) {
      const detail = lastProblem instanceof Error ? ` Last answer: ${lastProblem.message}` : '';
      throw new Error(`Waited ${String(Math.round(options.deadlineMs / 1000))} s for ${options.what}.${detail}`, { cause: lastProblem });
    }
    const pause = new Promise((resolve) => setTimeout(resolve, options.intervalMs ?? 50));
    await (options.failure === undefined ? pause : Promise.race([pause, options.failure]));
  }
}
