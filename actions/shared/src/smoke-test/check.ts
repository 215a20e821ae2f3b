export interface CheckResult {
  name: string;
  outcome: 'ok' | 'failed' | 'skipped';
  /** What came back. */
  seen: string;
  /** What to do about it; empty unless failed. */
  advice: string;
  milliseconds: number;
}

/** A check that did not hold: what was seen, and what to do. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  readonly advice: string;

  constructor(seen: string, advice: string) {
    super(seen);
    this.advice = advice;
  }
}

/** Runs checks one after the other, whatever became of those before, and keeps the results. */
export class Checks {
  readonly results: CheckResult[] = [];
  /** For what a check sees on its way. */
  readonly note: (line: string) => void;
  readonly #announce: (result: CheckResult) => void;

  constructor(announce: (result: CheckResult) => void, note: (line: string) => void) {
    this.#announce = announce;
    this.note = note;
  }

  /** Returns what the check found, or null when it failed. `check` says what it saw. */
  async run<Found>(name: string, check: () => Promise<{ seen: string; found: Found }>): Promise<Found | null> {
    const startedMs = performance.now();
    try {
      const { seen, found } = await check();
      this.#add({ name, outcome: 'ok', seen, advice: '', milliseconds: Math.round(performance.now() - startedMs) });
      return found;
    } catch (error) {
      if (!(error instanceof CheckFailure)) throw error;
      this.#add({ name, outcome: 'failed', seen: error.message, advice: error.advice, milliseconds: Math.round(performance.now() - startedMs) });
      return null;
    }
  }

  /** Like `run`, where the check needs something that an earlier one was to find. */
  async runWith<Needed, Found>(name: string, needed: Needed | null, check: (needed: Needed) => Promise<{ seen: string; found: Found }>): Promise<Found | null> {
    if (needed !== null) return await this.run(name, async () => await check(needed));
    this.#add({ name, outcome: 'skipped', seen: 'not reached: a check that it builds on failed', advice: '', milliseconds: 0 });
    return null;
  }

  get passed(): boolean {
    return this.results.every(({ outcome }) => outcome === 'ok');
  }

  #add(result: CheckResult): void {
    this.results.push(result);
    this.#announce(result);
  }
}
