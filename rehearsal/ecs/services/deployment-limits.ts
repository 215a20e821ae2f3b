import type { ServiceRecord } from '../state/records.ts';

type Configuration = ServiceRecord['deploymentConfiguration'];

/** Running and pending tasks of all deployments together: at most so many. */
export function mostTasks(desiredCount: number, { maximumPercent = 200 }: Configuration): number {
  return Math.floor((desiredCount * maximumPercent) / 100);
}

/** Healthy tasks of all deployments together: so many are not stopped. */
export function leastHealthy(desiredCount: number, { minimumHealthyPercent = 100 }: Configuration): number {
  return Math.ceil((desiredCount * minimumHealthyPercent) / 100);
}

/** How many failures end a deployment: clamp(ceil(0.5 × desired), 3, 200) unless `thresholdConfiguration` says otherwise. */
export function breakerThreshold(desiredCount: number, { deploymentCircuitBreaker }: Configuration): number {
  const { type = 'BOUNDED_PERCENT', value = 50 } = deploymentCircuitBreaker?.thresholdConfiguration ?? {};
  if (type === 'COUNT') return value;
  const share = Math.ceil((desiredCount * value) / 100);
  // Without bounds a small service would fail at 0 failures; (?) how AWS treats that.
  return type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(200, Math.max(3, share));
}
