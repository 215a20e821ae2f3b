import type { Clock } from './clock.ts';
import type { Reporter } from './reporter.ts';

export interface TimelineEntry {
  section: string;
  name: string;
  startedAt: Date;
  finishedAt: Date;
  ok: boolean;
}

/** Remembers what ran when, also side by side, and shows the phases as groups of the log. */
export class Timeline {
  readonly entries: TimelineEntry[] = [];
  readonly #open = new Map<string, { name: string; startedAt: Date }>();
  readonly #clock: Clock;
  readonly #reporter: Reporter;
  #phase = '';

  constructor(clock: Clock, reporter: Reporter) {
    this.#clock = clock;
    this.#reporter = reporter;
  }

  /** What follows in the log belongs to this phase; the same again changes nothing. */
  enterPhase(title: string): void {
    if (this.#phase === title) return;
    this.leavePhase();
    this.#phase = title;
    this.#reporter.startGroup(title);
  }

  leavePhase(): void {
    if (this.#phase !== '') this.#reporter.endGroup();
    this.#phase = '';
  }

  /** Begins a bar of that section; one that is open goes on. */
  begin(section: string, name: string): void {
    if (!this.#open.has(section)) this.#open.set(section, { name, startedAt: this.#clock.now() });
  }

  end(section: string, ok: boolean): void {
    const open = this.#open.get(section);
    if (open === undefined) return;
    this.#open.delete(section);
    this.entries.push({ section, ...open, finishedAt: this.#clock.now(), ok });
  }

  endAll(ok: boolean): void {
    for (const section of [...this.#open.keys()]) this.end(section, ok);
  }
}
