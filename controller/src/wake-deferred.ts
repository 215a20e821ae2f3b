import { findFreeBranches } from './branch-lock.ts';
import { leaseDeferrals, listTroubled, listWaitingForBranch, removeStaleDeferrals, wakeForSlots } from './deferral-store.ts';
import { listOverdueTurns } from './turn-store.ts';
import type { Parts } from './parts.ts';

// Until then a woken run counts as being on its way; after it, it is woken again, in case Redis lost it.
const leaseSeconds = 15;
// A controller that empties the queue picks these itself.
const turnGraceSeconds = 2;

/** Puts runs back into the queue whose slot or branch has become free: only as many as can go. */
export async function wakeDeferred(parts: Parts): Promise<readonly string[]> {
  await removeStaleDeferrals(parts.pool);
  const forSlots = await wakeForSlots(parts.pool, { limit: parts.settings.projectConcurrencyLimit, leaseSeconds });
  const waiting = await listWaitingForBranch(parts.pool);
  const free = await findFreeBranches(parts.redis, waiting.map((entry) => entry.key));
  const others = [...waiting.filter((entry) => free.has(entry.key)).map((entry) => entry.runId), ...(await listTroubled(parts.pool)), ...(await listOverdueTurns(parts.pool, turnGraceSeconds))];
  if (others.length > 0) await leaseDeferrals(parts.pool, others, leaseSeconds);
  const woken = [...forSlots, ...others];
  await parts.queue.requeue(woken);
  return woken;
}
