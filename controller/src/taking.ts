/** What becomes of taken ids; see `RunQueue`. */
export interface TakenFrom {
  readonly settle: (runId: string) => Promise<void>;
  readonly giveUp: (runId: string) => void;
  /** Ends a waiting `take` early. */
  readonly interruptTake: () => Promise<void>;
}

export interface TakingOptions {
  readonly queue: TakenFrom;
  /** Waits for the next ids, at most so many. */
  readonly next: (room: number) => Promise<readonly string[]>;
  /** Ids handled at the same time, asked anew whenever one of them has ended. What comes later waits behind those. */
  readonly limit: () => number;
  /**
   * One id after the other, in the order they came: two runs of a project must not overtake each other on their way to its slots.
   * What it returns is done side by side. Both throw only where nothing else could be handled either.
   */
  readonly prepare: (runId: string) => Promise<() => Promise<void>>;
}

/** Takes ids and handles several at a time. An id is settled when it was handled, and stays in the controller's list when it could not be. */
export class Taking {
  private readonly options: TakingOptions;
  private readonly underWay = new Set<Promise<void>>();
  private failures: Error[] = [];
  private lastPrepared: Promise<unknown> = Promise.resolve();

  constructor(options: TakingOptions) {
    this.options = options;
  }

  /** Takes what comes next when there is room. Throws what an earlier one met, so that the loop pauses. */
  async takeNext(signal: AbortSignal): Promise<void> {
    const { queue, limit, next } = this.options;
    while (this.underWay.size >= limit()) await Promise.race(this.underWay);
    this.throwFailure();
    for (const runId of await next(limit() - this.underWay.size)) {
      // An id that arrived while stopping stays in this controller's list, which goes back as a whole.
      if (signal.aborted) queue.giveUp(runId);
      else this.begin(runId);
    }
  }

  /** Resolves when nothing is being handled. */
  async drain(): Promise<void> {
    await Promise.all(this.underWay);
  }

  private begin(runId: string): void {
    const handled = this.handle(runId).finally(() => this.underWay.delete(handled));
    this.underWay.add(handled);
  }

  private async handle(runId: string): Promise<void> {
    try {
      const prepared = this.lastPrepared.then(() => this.options.prepare(runId));
      this.lastPrepared = prepared.catch(() => undefined);
      const finish = await prepared;
      await finish();
      await this.options.queue.settle(runId);
    } catch (error) {
      this.options.queue.giveUp(runId);
      this.failures.push(error instanceof Error ? error : new Error(String(error)));
      // The loop is told at once. Where Redis is what failed, it is told by its own take.
      await this.options.queue.interruptTake().catch(() => undefined);
    }
  }

  private throwFailure(): void {
    const [failure] = this.failures;
    this.failures = [];
    if (failure !== undefined) throw failure;
  }
}
