import type { Parts } from './parts.ts';
import { listForgotten } from './run-store.ts';

// The API writes row, event and queue entry one after the other, and a controller's take is settled within seconds:
// a run that is nowhere after this time will not come by itself.
const graceSeconds = 60;
const batchSize = 200;

/**
 * Puts QUEUED runs into the queue that are in no queue, in no controller's list, waiting for nothing and not dispatched:
 * the API died between row and queue, Redis lost its data, or somebody emptied the list. Returns their ids.
 */
export async function sweepQueued(parts: Parts): Promise<readonly string[]> {
  const candidates = await listForgotten(parts.pool, { graceSeconds, limit: batchSize });
  if (candidates.length === 0) return [];
  const known = await parts.queue.listKnown();
  const forgotten = candidates.filter((runId) => !known.has(runId));
  // One that was taken between the two looks is queued twice, which is harmless.
  await parts.queue.enqueue(forgotten);
  return forgotten;
}
