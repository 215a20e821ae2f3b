/** Lets time pass: real, or of a virtual clock that is advanced. */
export interface Passing {
  now(): number;
  pass(milliseconds: number): Promise<void>;
}

export function realTime(): Passing {
  return { now: () => performance.now(), pass: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };
}

export function virtualTime(advance: (milliseconds: number) => Promise<void>): Passing {
  let passed = 0;
  return {
    now: () => passed,
    pass: async (milliseconds) => {
      passed += milliseconds;
      await advance(milliseconds);
    },
  };
}

export interface ConditionWait {
  /** Completes `Waited 10 s for …`. */
  readonly what: string;
  readonly deadlineMs: number;
  /** A pause that does not grow. */
  readonly intervalMs?: number;
  /** Told with the last answer where the wait is in vain. */
  readonly describe?: () => unknown;
}

/** Asks until there is an answer. The pauses grow to half a second where none is given. */
export async function waitForAnswer<T>(time: Passing, ask: () => Promise<T | undefined>, wait: ConditionWait): Promise<T> {
  const deadline = time.now() + wait.deadlineMs;
  for (let pause = 20; ; pause = Math.min(500, pause * 1.3)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (time.now() >= deadline) throw new Error(`Waited ${String(Math.round(wait.deadlineMs / 1000))} s for ${wait.what}. ${wait.describe === undefined ? '' : `Last: ${JSON.stringify(wait.describe())}`}`);
    await time.pass(wait.intervalMs ?? Math.ceil(pause));
  }
}
