import { describe, expect, it } from '@jest/globals';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import { createRateLimits, type LimitedCall } from '../../protocol/rate-limits.ts';
import { testStartMs } from '../make-kernel.ts';

function makeLimitedCall(call: Partial<LimitedCall> = {}): LimitedCall {
  return { action: 'RunTask', accountId: '123456789012', region: 'us-east-1', input: {}, ...call };
}

/** How many of so many calls are admitted. */
function count(calls: number, admit: () => boolean): number {
  return Array.from({ length: calls }, admit).filter(Boolean).length;
}

describe('createRateLimits', () => {
  // ecs-facts.md, "Rates".
  it.each<[string, readonly string[], number, number]>([
    ['RunTask', ['RunTask'], 20, 20],
    ['StopTask', ['StopTask'], 100, 40],
    ['reads of tasks', ['DescribeTasks', 'ListTasks'], 100, 20],
    ['reads of services', ['DescribeServices', 'ListServices'], 100, 20],
    ['reads of deployments', ['DescribeServiceDeployments', 'ListServiceDeployments', 'DescribeServiceRevisions'], 50, 20],
    ['changes of services', ['CreateService', 'UpdateService', 'DeleteService'], 50, 5],
    ['registrations', ['RegisterTaskDefinition', 'DeregisterTaskDefinition'], 20, 1],
    ['deletions', ['DeleteTaskDefinitions'], 5, 1],
    ['reads of definitions', ['DescribeTaskDefinition', 'ListTaskDefinitions'], 50, 20],
  ])('gives %s its burst and its rate, shared by its actions', async (_what, ...[actions, burst, perSecond]) => {
    const clock = createVirtualClock(testStartMs);
    const limits = createRateLimits(clock);
    let turn = 0;
    const admit = (): boolean => limits.admit(makeLimitedCall({ action: actions[(turn += 1) % actions.length] ?? '', input: { count: 0 } }));
    expect(count(burst + 50, admit)).toBe(burst);
    await clock.advance(1000);
    expect(count(burst + 50, admit)).toBe(perSecond);
    await clock.advance(3_600_000);
    expect(count(burst + 50, admit)).toBe(burst);
  });

  it('gives RunTask and launches what another account is granted, and the rest what is documented', () => {
    const limits = createRateLimits(createVirtualClock(testStartMs), { burst: 150, perSecond: 50 });
    expect(count(200, () => limits.admit(makeLimitedCall({ input: { count: 1 } })))).toBe(150);
    expect(count(200, () => limits.admit(makeLimitedCall({ action: 'StopTask' })))).toBe(100);
  });

  it('gives each Region and account its own', () => {
    const limits = createRateLimits(createVirtualClock(testStartMs));
    expect(count(30, () => limits.admit(makeLimitedCall()))).toBe(20);
    expect(count(30, () => limits.admit(makeLimitedCall({ region: 'eu-central-1' })))).toBe(20);
    expect(count(30, () => limits.admit(makeLimitedCall({ accountId: '210987654321' })))).toBe(20);
  });

  it('limits the launches of tasks beside the calls, on demand and Spot apart', async () => {
    const clock = createVirtualClock(testStartMs);
    const limits = createRateLimits(clock);
    const spot = { count: 10, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] };
    expect(count(15, () => limits.admit(makeLimitedCall({ input: { count: 10 } })))).toBe(10);
    expect(limits.admit(makeLimitedCall({ input: spot }))).toBe(true);
    await clock.advance(1000);
    expect(count(5, () => limits.admit(makeLimitedCall({ input: { count: 10 } })))).toBe(2);
  });

  it('does not limit what no rate is documented for', () => {
    const limits = createRateLimits(createVirtualClock(testStartMs));
    expect(count(1000, () => limits.admit(makeLimitedCall({ action: 'ListClusters' })))).toBe(1000);
  });

  it('bounds what made-up Regions cost', () => {
    const limits = createRateLimits(createVirtualClock(testStartMs));
    expect(count(30, () => limits.admit(makeLimitedCall()))).toBe(20);
    for (let index = 0; index < 1000; index += 1) limits.admit(makeLimitedCall({ action: 'StopTask', region: `made-up-${index}` }));
    expect(limits.admit(makeLimitedCall())).toBe(true);
  });
});
