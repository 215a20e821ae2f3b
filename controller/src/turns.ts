import { publishEvent } from './event-store.ts';
import type { Parts } from './parts.ts';
import { deferFullProjects, insertTurns, pickTurns } from './turn-store.ts';

/** From this length on the queue's own order no longer decides. */
const longQueue = 16;
const takenAtOnce = 1000;
const deferredAtOnce = 500;
// Longer than handling one run can take; after a crash the run comes back when it has passed.
const leaseSeconds = 30;

/**
 * Where the next ids come from. A short queue is taken in its order. A long one is emptied into the database, and whoever
 * runs least goes first: a project with ten thousand queued runs does not hold up the others.
 */
export class Turns {
  private readonly parts: Parts;
  private areWaiting = false;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** At most `room` ids; waits for the first, and returns none after the poll timeout. */
  async next(room: number): Promise<readonly string[]> {
    const { queue, settings } = this.parts;
    if (this.areWaiting || (await queue.length()) >= longQueue) {
      const picked = await this.takeTurns(room);
      this.areWaiting = picked.length > 0;
      if (picked.length > 0) return picked;
    }
    const runId = await queue.take(settings.pollTimeoutSeconds);
    return runId === undefined ? [] : [runId];
  }

  private async takeTurns(room: number): Promise<readonly string[]> {
    const { pool, queue, settings } = this.parts;
    for (;;) {
      const taken = await queue.takeMany(takenAtOnce);
      if (taken.length === 0) break;
      await insertTurns(pool, taken);
      await queue.settleMany(taken);
    }
    const options = { limit: settings.projectConcurrencyLimit };
    const picked = await pickTurns(pool, { ...options, count: room, leaseSeconds });
    // Only when nobody can go is there time for those who cannot.
    if (picked.length > 0) return picked;
    for (const event of await deferFullProjects(pool, { ...options, count: deferredAtOnce })) await publishEvent(event, this.parts);
    return [];
  }
}
