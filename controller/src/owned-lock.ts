import type { Redis } from 'ioredis';

const takeOrRenew = `
local owner = redis.call('GET', KEYS[1])
if not owner then redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) return 1 end
if owner == ARGV[1] then redis.call('PEXPIRE', KEYS[1], ARGV[2]) return 1 end
return 0`;

const releaseOwn = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

/** Takes a free lock, prolongs one's own; false when somebody else holds it. */
export async function takeLock(redis: Redis, lock: { readonly key: string; readonly owner: string; readonly ttlMs: number }): Promise<boolean> {
  return (await redis.eval(takeOrRenew, 1, lock.key, lock.owner, lock.ttlMs)) === 1;
}

/** Deletes the lock only if it is still the owner's. */
export async function releaseLock(redis: Redis, lock: { readonly key: string; readonly owner: string }): Promise<boolean> {
  return (await redis.eval(releaseOwn, 1, lock.key, lock.owner)) === 1;
}
