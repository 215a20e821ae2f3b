import { describe, expect, it } from '@jest/globals';
import { breakerThreshold, leastHealthy, mostTasks } from '../../services/deployment-limits.ts';

describe('mostTasks and leastHealthy', () => {
  it.each([
    { desired: 4, maximumPercent: 200, minimumHealthyPercent: 100, most: 8, least: 4 },
    { desired: 3, maximumPercent: 150, minimumHealthyPercent: 50, most: 4, least: 2 },
    { desired: 1, maximumPercent: 150, minimumHealthyPercent: 50, most: 1, least: 1 },
    { desired: 0, maximumPercent: 200, minimumHealthyPercent: 100, most: 0, least: 0 },
    { desired: 10, maximumPercent: 125, minimumHealthyPercent: 0, most: 12, least: 0 },
  ])('of $desired tasks with $minimumHealthyPercent to $maximumPercent % are $most and $least', ({ desired, most, least, ...configuration }) => {
    expect(mostTasks(desired, configuration)).toBe(most);
    expect(leastHealthy(desired, configuration)).toBe(least);
  });
});

describe('breakerThreshold', () => {
  it.each([
    [1, undefined, 3], [6, undefined, 3], [7, undefined, 4], [25, undefined, 13], [400, undefined, 200], [800, undefined, 200],
    [800, { type: 'COUNT' as const, value: 5 }, 5], [800, { type: 'UNBOUNDED_PERCENT' as const, value: 50 }, 400], [2, { type: 'UNBOUNDED_PERCENT' as const, value: 50 }, 1],
    [20, { type: 'BOUNDED_PERCENT' as const, value: 100 }, 20],
  ])('for %i tasks with %j is %i', (desired, thresholdConfiguration, threshold) => {
    const deploymentCircuitBreaker = { enable: true, rollback: true, ...(thresholdConfiguration === undefined ? {} : { thresholdConfiguration }) };
    expect(breakerThreshold(desired, { deploymentCircuitBreaker })).toBe(threshold);
  });
});
