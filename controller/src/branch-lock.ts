import type { Redis } from 'ioredis';
import { releaseLock, takeLock } from './owned-lock.ts';

// Factory's own time to live. Live dispatches renew it, so it only matters when every controller is away.
const ttlMs = 7_200_000;

/** Only implementation runs push to their target branch. */
export function branchLockKey(run: { readonly projectId: string; readonly targetBranch: string; readonly runType: string }): string | undefined {
  return run.runType === 'implementation' ? `runs:lock:${run.projectId}:${run.targetBranch}` : undefined;
}

/**
 * Takes or renews. A run that already holds the lock gets it again, so a retry after a crash is not refused by its own lock;
 * a lock that Factory deleted without checking the owner is taken back at the next renewal.
 */
export function holdBranch(redis: Redis, key: string, runId: string): Promise<boolean> {
  return takeLock(redis, { key, owner: runId, ttlMs });
}

export function releaseBranch(redis: Redis, key: string, runId: string): Promise<boolean> {
  return releaseLock(redis, { key, owner: runId });
}

/** Who holds these branches; a key that nobody holds is left out. */
export async function findBranchOwners(redis: Redis, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const owners = await redis.mget([...keys]);
  return new Map(keys.flatMap((key, index) => (typeof owners[index] === 'string' ? [[key, owners[index]] as const] : [])));
}
