import type { Clock } from '../../src/deploy/clock.ts';

/** A sleeper that is woken early (its job is cancelled) is noticed after at most so long. */
const sliceMs = 250;

interface Sleeper {
  atMs: number;
  wake: () => void;
}

/**
 * Time of a local ECS with a virtual clock, shared with the deployers that wait for it: while all of them sleep, it goes on
 * to whoever wakes first. Calls take no time.
 */
export class VirtualTime {
  readonly #sleepers = new Set<Sleeper>();
  readonly #ecs: { nowMs: () => number; advance: (ms: number) => Promise<void> };
  readonly #beganMs: number;
  /** How many deployers there are; one, where nobody said. */
  #deployers = 1;
  #isAdvancing = false;

  constructor(ecs: { nowMs: () => number; advance: (ms: number) => Promise<void> }) {
    this.#ecs = ecs;
    this.#beganMs = ecs.nowMs();
  }

  /** Milliseconds since the local ECS was started. */
  get elapsedMs(): number {
    return this.#ecs.nowMs() - this.#beganMs;
  }

  readonly clock: Clock = {
    now: () => new Date(this.#ecs.nowMs()),
    monotonicMs: () => this.elapsedMs,
    sleep: async (ms, signal) => await this.#sleep(ms, signal),
  };

  /** Lets these deployers run side by side, each with `clock`. */
  async together<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
    this.#deployers = works.length;
    try {
      return await Promise.all(works.map(async (work) => await work().finally(() => this.#leave())));
    } finally {
      this.#deployers = 1;
    }
  }

  #leave(): void {
    this.#deployers -= 1;
    void this.#goOn();
  }

  async #sleep(ms: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const sleeper = { atMs: this.#ecs.nowMs() + Math.max(1, ms), wake: resolve };
      this.#sleepers.add(sleeper);
      signal.addEventListener('abort', () => {
        if (this.#sleepers.delete(sleeper)) reject(signal.reason as Error);
      }, { once: true });
      this.#goOn().catch(reject);
    });
  }

  async #goOn(): Promise<void> {
    if (this.#isAdvancing) return;
    this.#isAdvancing = true;
    try {
      while (this.#sleepers.size > 0 && this.#sleepers.size >= this.#deployers) await this.#step();
    } finally {
      this.#isAdvancing = false;
    }
  }

  async #step(): Promise<void> {
    const waitMs = Math.min(...[...this.#sleepers].map(({ atMs }) => atMs)) - this.#ecs.nowMs();
    if (waitMs > 0) await this.#ecs.advance(Math.min(sliceMs, waitMs));
    for (const sleeper of [...this.#sleepers]) {
      if (sleeper.atMs > this.#ecs.nowMs()) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
  }
}
