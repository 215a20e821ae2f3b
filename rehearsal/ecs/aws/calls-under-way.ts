/** Counts calls of other services, so that a virtual clock can stand still until they have answered. */
export interface CallsUnderWay {
  /** Runs a call and counts it until it has ended. */
  track<T>(call: () => Promise<T>): Promise<T>;
  /** Resolves when no call is under way, nor one that such a call led to. */
  settle(): Promise<void>;
}

export function createCallsUnderWay(): CallsUnderWay {
  const calls = new Set<Promise<unknown>>();
  return {
    track: (call) => {
      // A call that throws before it begins is a rejection as well.
      const running = Promise.resolve().then(call);
      calls.add(running);
      const forget = (): unknown => calls.delete(running);
      running.then(forget, forget);
      return running;
    },
    settle: async () => {
      for (;;) {
        // Whoever waited for an answer, or was just called, gets a turn to make the next call.
        await new Promise((resolve) => setImmediate(resolve));
        if (calls.size === 0) return;
        await Promise.allSettled(calls);
      }
    },
  };
}
