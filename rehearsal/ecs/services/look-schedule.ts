import type { Cancel, Clock } from '../clock/clock.ts';

/** When to look at which service next: one look per service is planned at a time, the earliest that anybody asked for. */
export class LookSchedule {
  readonly #clock: Clock;
  readonly #look: (serviceArn: string) => void;
  readonly #planned = new Map<string, { readonly atMs: number; readonly cancel: Cancel }>();

  constructor(clock: Clock, look: (serviceArn: string) => void) {
    this.#clock = clock;
    this.#look = look;
  }

  plan(serviceArn: string, atMs: number): void {
    const planned = this.#planned.get(serviceArn);
    if (planned !== undefined && planned.atMs <= atMs) return;
    planned?.cancel();
    const cancel = this.#clock.after(Math.max(0, atMs - this.#clock.now()), () => {
      this.#planned.delete(serviceArn);
      this.#look(serviceArn);
    });
    this.#planned.set(serviceArn, { atMs, cancel });
  }
}
