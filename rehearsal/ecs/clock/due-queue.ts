/** One piece of work and when it is due. */
export interface Due {
  readonly atMs: number;
  /** Order among those of one moment. */
  readonly sequence: number;
  readonly work: () => void;
  isCancelled: boolean;
}

/** A binary heap: the work that is due first, first; of one moment, in the order in which it was added. */
export class DueQueue {
  readonly #heap: Due[] = [];
  #sequence = 0;
  #cancelled = 0;

  add(atMs: number, work: () => void): Due {
    const due: Due = { atMs, sequence: (this.#sequence += 1), work, isCancelled: false };
    this.#heap.push(due);
    this.#rise(this.#heap.length - 1);
    return due;
  }

  cancel(due: Due): void {
    if (due.isCancelled) return;
    due.isCancelled = true;
    this.#cancelled += 1;
  }

  get size(): number {
    return this.#heap.length - this.#cancelled;
  }

  first(): Due | undefined {
    while (this.#heap[0]?.isCancelled === true) this.#take();
    return this.#heap[0];
  }

  /** Takes the first where it is due at that time. */
  takeDue(nowMs: number): Due | undefined {
    const first = this.first();
    if (first === undefined || first.atMs > nowMs) return undefined;
    this.#take();
    // Cancelling it afterwards must not count.
    first.isCancelled = true;
    return first;
  }

  clear(): void {
    this.#heap.length = 0;
    this.#cancelled = 0;
  }

  #take(): void {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first === undefined || last === undefined) return;
    if (first.isCancelled) this.#cancelled -= 1;
    if (first === last) return;
    this.#heap[0] = last;
    this.#sink(0);
  }

  #rise(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#isBefore(index, parent)) return;
      this.#swap(index, parent);
      index = parent;
    }
  }

  #sink(start: number): void {
    let index = start;
    for (;;) {
      const left = 2 * index + 1;
      let least = index;
      if (left < this.#heap.length && this.#isBefore(left, least)) least = left;
      if (left + 1 < this.#heap.length && this.#isBefore(left + 1, least)) least = left + 1;
      if (least === index) return;
      this.#swap(index, least);
      index = least;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return false;
    return a.atMs === b.atMs ? a.sequence < b.sequence : a.atMs < b.atMs;
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return;
    this.#heap[one] = b;
    this.#heap[other] = a;
  }
}
