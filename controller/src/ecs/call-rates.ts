import { setTimeout as delay } from 'node:timers/promises';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { Redis } from 'ioredis';

/** A token bucket as AWS documents it: so many calls at once, then so many a second. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** The operations that share a bucket of the account. */
export type RateFamily = 'runTask' | 'stopTask' | 'readTasks' | 'readDefinitions' | 'writeDefinitions';
export type Rates = Readonly<Record<RateFamily, Rate>>;

/** Per account and Region, https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html; the quotas can be raised. */
export const documentedRates: Rates = {
  runTask: { burst: 20, perSecond: 20 },
  stopTask: { burst: 100, perSecond: 40 },
  readTasks: { burst: 100, perSecond: 20 },
  readDefinitions: { burst: 50, perSecond: 20 },
  writeDefinitions: { burst: 20, perSecond: 1 },
};

const families: Readonly<Record<string, RateFamily>> = {
  RunTaskCommand: 'runTask',
  StopTaskCommand: 'stopTask',
  DescribeTasksCommand: 'readTasks',
  ListTasksCommand: 'readTasks',
  DescribeTaskDefinitionCommand: 'readDefinitions',
  RegisterTaskDefinitionCommand: 'writeDefinitions',
  DeregisterTaskDefinitionCommand: 'writeDefinitions',
};

// A little below the budget: calls reach AWS with another spacing than they were let go with, and a refused call costs more than a late one.
const burstShare = 0.95;
const rateShare = 0.995;

/**
 * One call's place in a bucket that is kept as the time at which it would be full again (GCRA), on Redis's clock.
 * Returns 0 and takes the place, or the milliseconds until there is one.
 */
const takePlace = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local spacing, tolerance = tonumber(ARGV[1]), tonumber(ARGV[2])
local full = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now)
local wait = full - tolerance - now
if wait > 0 then return math.ceil(wait) end
redis.call('SET', KEYS[1], string.format('%.3f', full + spacing), 'PX', math.ceil(tolerance + spacing + 1000))
return 0`;

/** Keeps all controllers on one Redis together within the account's rates. */
export class CallRates {
  private readonly redis: Redis;
  private readonly rates: Rates;
  private readonly sent = new Map<RateFamily, number>();

  constructor(redis: Redis, rates: Rates) {
    this.redis = redis;
    this.rates = rates;
  }

  /** Resolves when one call of the family may be made. Rejects when Redis cannot be reached: then the call must not be made. */
  async acquire(family: RateFamily): Promise<void> {
    const { burst, perSecond } = this.rates[family];
    const spacingMs = 1000 / (perSecond * rateShare);
    const toleranceMs = spacingMs * (Math.max(1, Math.floor(burst * burstShare)) - 1);
    for (;;) {
      const waitMs = Number(await this.redis.eval(takePlace, 1, `factory-ecs:rate:${family}`, spacingMs, toleranceMs));
      if (waitMs === 0) return;
      await delay(waitMs);
    }
  }

  /** Calls of paced clients that were sent and are not answered. */
  inAir(family: RateFamily): number {
    return this.sent.get(family) ?? 0;
  }

  /** Every call of this client, each retry too, waits for its place. */
  pace(client: ECSClient): void {
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const family = families[String(context.commandName)];
        if (family === undefined) return next(args);
        await this.acquire(family);
        this.sent.set(family, this.inAir(family) + 1);
        try {
          return await next(args);
        } finally {
          this.sent.set(family, this.inAir(family) - 1);
        }
      },
      { step: 'finalizeRequest', priority: 'low', name: 'factoryCallRates' },
    );
  }
}
