import { Redis, type RedisOptions } from 'ioredis';

const options = {
  connectTimeout: 5000,
  // For ever, with a growing pause: a Redis that is away for an hour must not leave a controller that polls no more.
  retryStrategy: (times: number) => Math.min(50 * times, 2000),
  // A command gives up after a few reconnects, so that the loops notice and wait themselves.
  maxRetriesPerRequest: 3,
} satisfies RedisOptions;

export function createRedis(url: string, onError: (error: Error) => void): Redis {
  return new Redis(url, { ...options, commandTimeout: 10_000 }).on('error', onError);
}

/** For `BLMOVE`: replies come late by design, but a connection that died silently must not wait for ever. */
export function createBlockingRedis(url: string, onError: (error: Error) => void): Redis {
  return new Redis(url, { ...options, blockingTimeout: 90_000, blockingTimeoutGrace: 2000 }).on('error', onError);
}
