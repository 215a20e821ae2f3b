/** Does something again and again, with a pause between, until it is stopped; `stop` waits for the last time. It must not throw. */
export function repeat(work: () => Promise<void>, pauseMs: number): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController();
  const repeating = repeatUntil(stopping.signal, work, pauseMs);
  return {
    stop: async () => {
      stopping.abort();
      await repeating;
    },
  };
}

async function repeatUntil(stopping: AbortSignal, work: () => Promise<void>, pauseMs: number): Promise<void> {
  while (!stopping.aborted) {
    await work();
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
