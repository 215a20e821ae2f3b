import { findBranchOwners, releaseBranch } from './branch-lock.ts';
import { leaseDeferrals, listTroubled, listWaitingForBranch, removeStaleDeferrals, wakeForSlots } from './deferral-store.ts';
import { listOverdueTurns } from './turn-store.ts';
import type { Parts } from './parts.ts';
import { listEnded } from './run-store.ts';

// Until then a woken run counts as being on its way; after it, it is woken again, in case Redis lost it.
const leaseSeconds = 15;
// A controller that empties the queue picks these itself.
const turnGraceSeconds = 2;

/** Puts runs back into the queue whose slot or branch has become free: only as many as can go. */
export async function wakeDeferred(parts: Parts): Promise<readonly string[]> {
  await removeStaleDeferrals(parts.pool);
  const forSlots = await wakeForSlots(parts.pool, { limit: parts.settings.projectConcurrencyLimit, leaseSeconds });
  const waiting = await listWaitingForBranch(parts.pool);
  const free = await findFreeBranches(waiting.map((entry) => entry.key), parts);
  const others = [...waiting.filter((entry) => free.has(entry.key)).map((entry) => entry.runId), ...(await listTroubled(parts.pool)), ...(await listOverdueTurns(parts.pool, turnGraceSeconds))];
  if (others.length > 0) await leaseDeferrals(parts.pool, others, leaseSeconds);
  const woken = [...forSlots, ...others];
  await parts.queue.requeue(woken);
  return woken;
}

/**
 * Of these branches, the ones that nobody holds. A lock whose owner has ended was left behind, by a controller that died
 * before it let go or by one that renewed the lock while another recorded the end: it goes now, not after its two hours.
 */
async function findFreeBranches(keys: readonly string[], parts: Parts): Promise<ReadonlySet<string>> {
  const owners = await findBranchOwners(parts.redis, keys);
  const ended = await listEnded(parts.pool, [...new Set(owners.values())]);
  for (const [key, owner] of owners) {
    if (ended.has(owner) && (await releaseBranch(parts.redis, key, owner))) parts.log.warn({ runId: owner, key }, 'the branch was still held by a run that had ended; it is free now');
  }
  return new Set(keys.filter((key) => {
    const owner = owners.get(key);
    return owner === undefined || ended.has(owner);
  }));
}
