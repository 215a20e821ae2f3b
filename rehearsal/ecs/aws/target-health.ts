import type { ProbeFailure, ProbeResult } from './health-probe.ts';
import type { HealthCheck } from './target-group.ts';

/** What the health checks of one target have led to. */
export interface CheckedHealth {
  readonly state: 'initial' | 'healthy' | 'unhealthy';
  /** The last failure that counted; of a target that is not healthy. */
  readonly failure: ProbeFailure | undefined;
  readonly failures: number;
  readonly successes: number;
  /** Failures before this moment do not count. */
  readonly countsFromMs: number;
}

export interface CheckMoment {
  readonly nowMs: number;
  /** Between checks that count. */
  readonly intervalMs: number;
  readonly check: Pick<HealthCheck, 'healthyThreshold' | 'unhealthyThreshold'>;
}

export function newHealth(nowMs: number, intervalMs: number): CheckedHealth {
  return { state: 'initial', failure: undefined, failures: 0, successes: 0, countsFromMs: nowMs + intervalMs };
}

/**
 * The health after one more check. A new target is healthy with its first success (user guide, "Health checks for
 * Application Load Balancer target groups"); afterwards the thresholds of the group decide. New targets are looked at more
 * often than the interval says, so that a start is noticed soon; such looks can pass a target but not fail it.
 */
export function afterCheck(health: CheckedHealth, result: ProbeResult, { nowMs, intervalMs, check }: CheckMoment): CheckedHealth {
  const counted = { ...health, countsFromMs: nowMs + intervalMs };
  if (result.kind === 'passed') {
    const successes = health.successes + 1;
    const isHealthy = health.state !== 'unhealthy' || successes >= check.healthyThreshold;
    return isHealthy ? { ...counted, state: 'healthy', failure: undefined, failures: 0, successes } : { ...counted, failures: 0, successes };
  }
  if (health.state === 'initial' && nowMs < health.countsFromMs) return health;
  const failures = health.failures + 1;
  const isUnhealthy = health.state === 'unhealthy' || failures >= check.unhealthyThreshold;
  return { ...counted, state: isUnhealthy ? 'unhealthy' : health.state, failure: result, failures, successes: 0 };
}
