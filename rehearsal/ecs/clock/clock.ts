export type Cancel = () => void;

/** Time for everything in the local ECS. Nothing else may read the time or set a timer. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `work` once, that many milliseconds from now at the earliest, and never within this call. */
  after(delayMs: number, work: () => void): Cancel;
  /** Drops everything that is still to run. */
  stop(): void;
}

/** A clock that stands still until somebody advances it. */
export interface VirtualClock extends Clock {
  /** Runs what falls due in that time, in order, each at its own time. What that starts is included where it falls due in time. */
  advance(milliseconds: number): Promise<void>;
  /** Advances to whatever is due next until nothing is left or `limitMs` have passed; returns the milliseconds that passed. */
  runUntilIdle(limitMs: number): Promise<number>;
  /** How many pieces of work wait. */
  readonly pending: number;
}
