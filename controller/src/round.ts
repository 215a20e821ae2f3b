import { isPassingFailure } from './passing-failure.ts';

/**
 * One round of work on many runs: a failure with one is kept for the end, so that it does not hold up the others.
 * When Redis or PostgreSQL cannot be reached, nothing else would work either, and the round ends at once.
 */
export class Round {
  private readonly failures: unknown[] = [];

  async attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isPassingFailure(error)) throw error;
      this.failures.push(error);
    }
  }

  /** Throws what was kept. */
  finish(): void {
    if (this.failures.length === 1) throw this.failures[0];
    if (this.failures.length > 1) throw new AggregateError(this.failures, `${this.failures.length} failures in one round: ${this.failures.map(String).join('; ')}`);
  }
}
