import type { Clock } from './clock.ts';
import type { Reporter } from './reporter.ts';

export interface TimelineEntry {
  section: string;
  name: string;
  startedAt: Date;
  finishedAt: Date;
  ok: boolean;
}

/** Runs steps, each as a group in the log, and remembers when they ran. */
export class Timeline {
  readonly entries: TimelineEntry[] = [];
  readonly #clock: Clock;
  readonly #reporter: Reporter;

  constructor(clock: Clock, reporter: Reporter) {
    this.#clock = clock;
    this.#reporter = reporter;
  }

  /** `isOk` says whether a result counts as success in the picture; a throw never does. */
  async step<T>(step: { section: string; name: string; isOk?: (result: T) => boolean }, body: () => Promise<T>): Promise<T> {
    const startedAt = this.#clock.now();
    this.#reporter.startGroup(step.name);
    let ok = false;
    try {
      const result = await body();
      ok = step.isOk?.(result) ?? true;
      return result;
    } finally {
      this.#reporter.endGroup();
      this.entries.push({ section: step.section, name: step.name, startedAt, finishedAt: this.#clock.now(), ok });
    }
  }
}
