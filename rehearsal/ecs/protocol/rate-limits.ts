import type { Clock } from '../clock/clock.ts';

/** Calls at once, then calls a second; shared by the actions. */
interface Rate {
  readonly actions: readonly string[];
  readonly burst: number;
  readonly perSecond: number;
}

/** The documented rates (ecs-facts.md, "Rates"). Actions that are not named there, such as those on clusters, are not limited. */
const rates: readonly Rate[] = [
  { actions: ['RunTask'], burst: 20, perSecond: 20 },
  { actions: ['StopTask'], burst: 100, perSecond: 40 },
  { actions: ['DescribeTasks', 'ListTasks'], burst: 100, perSecond: 20 },
  { actions: ['DescribeServices', 'ListServices'], burst: 100, perSecond: 20 },
  { actions: ['DescribeServiceDeployments', 'ListServiceDeployments', 'DescribeServiceRevisions'], burst: 50, perSecond: 20 },
  { actions: ['CreateService', 'UpdateService', 'DeleteService'], burst: 50, perSecond: 5 },
  { actions: ['RegisterTaskDefinition', 'DeregisterTaskDefinition'], burst: 20, perSecond: 1 },
  { actions: ['DeleteTaskDefinitions'], burst: 5, perSecond: 1 },
  { actions: ['DescribeTaskDefinition', 'ListTaskDefinitions', 'ListTaskDefinitionFamilies'], burst: 50, perSecond: 20 },
];

/** Tasks launched on Fargate, on demand and Spot apart; beside the bucket of the RunTask calls. */
const launchRate: Rate = { actions: [], burst: 100, perSecond: 20 };

const maxBuckets = 1000;

export interface LimitedCall {
  readonly action: string;
  readonly accountId: string;
  readonly region: string;
  readonly input: unknown;
}

export interface RateLimits {
  /** Whether the call is within the rates; takes what it needs. A refused call takes nothing. */
  admit(call: LimitedCall): boolean;
}

/** `runTaskRate`: instead of the documented one, for an account with other quotas; of calls and of launched tasks. */
export function createRateLimits(clock: Clock, runTaskRate?: { readonly burst: number; readonly perSecond: number }): RateLimits {
  const buckets = new Map<string, TokenBucket>();
  const rateOf = new Map(rates.flatMap((rate) => rate.actions.map((action) => [action, action === 'RunTask' ? { ...rate, ...runTaskRate } : rate] as const)));
  const bucket = (key: string, rate: Rate): TokenBucket => {
    const known = buckets.get(key);
    if (known !== undefined) return known;
    const made = new TokenBucket(rate, clock);
    buckets.set(key, made);
    // The Region comes from the request: whoever makes up thousands of them must not fill the memory.
    const [oldest] = buckets.keys();
    if (buckets.size > maxBuckets && oldest !== undefined) buckets.delete(oldest);
    return made;
  };
  return {
    admit: ({ action, accountId, region, input }) => {
      const rate = rateOf.get(action);
      if (rate === undefined) return true;
      const calls = bucket(`${accountId} ${region} ${String(rate.actions[0])}`, rate);
      if (!calls.has(1)) return false;
      const launches = action === 'RunTask' ? readLaunches(input) : undefined;
      if (launches !== undefined) {
        // That RunTask is throttled, rather than answering failures[], where launches are over their rate is (?).
        const tasks = bucket(`${accountId} ${region} ${launches.provider} launches`, { ...launchRate, ...runTaskRate });
        if (!tasks.has(launches.count)) return false;
        tasks.take(launches.count);
      }
      calls.take(1);
      return true;
    },
  };
}

class TokenBucket {
  readonly #rate: Rate;
  readonly #clock: Clock;
  #tokens: number;
  #atMs: number;

  constructor(rate: Rate, clock: Clock) {
    this.#rate = rate;
    this.#clock = clock;
    this.#tokens = rate.burst;
    this.#atMs = clock.now();
  }

  has(count: number): boolean {
    const now = this.#clock.now();
    this.#tokens = Math.min(this.#rate.burst, this.#tokens + ((now - this.#atMs) * this.#rate.perSecond) / 1000);
    this.#atMs = now;
    // A thousandth of a token is lost to rounding.
    return this.#tokens >= count - 0.001;
  }

  take(count: number): void {
    this.#tokens -= count;
  }
}

/** The input is not checked yet: a wrong one launches nothing. The cluster's default strategy is not looked at: it counts as on demand. */
function readLaunches(input: unknown): { readonly count: number; readonly provider: 'FARGATE' | 'FARGATE_SPOT' } | undefined {
  const { count = 1, capacityProviderStrategy } = input as { count?: unknown; capacityProviderStrategy?: unknown };
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > 10) return undefined;
  const strategy: unknown = Array.isArray(capacityProviderStrategy) ? capacityProviderStrategy[0] : undefined;
  const isSpot = typeof strategy === 'object' && strategy !== null && (strategy as { capacityProvider?: unknown }).capacityProvider === 'FARGATE_SPOT';
  return { count, provider: isSpot ? 'FARGATE_SPOT' : 'FARGATE' };
}
