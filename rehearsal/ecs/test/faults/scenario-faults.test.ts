import { describe, expect, it } from '@jest/globals';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import type { FaultyCall } from '../../faults/faults.ts';
import { createScenarioFaults, type ScenarioFaults } from '../../faults/scenario-faults.ts';
import type { FaultRule } from '../../faults/scenario.ts';
import { testStartMs } from '../make-kernel.ts';

function makeFaultyCall(call: Partial<FaultyCall> = {}): FaultyCall {
  return { action: 'RunTask', cluster: 'apps', accessKeyId: 'AKID', callerArn: 'arn:aws:iam::123456789012:user/ci', resourceArn: () => 'arn:aws:ecs:us-east-1:123456789012:task-definition/web:3', ...call };
}

function makeFaults(rules: readonly FaultRule[], seed = 1): ScenarioFaults & { readonly clock: ReturnType<typeof createVirtualClock> } {
  const clock = createVirtualClock(testStartMs);
  return { ...createScenarioFaults({ clock, seed, rules }), clock };
}

const nothing = { delayMs: 0, error: undefined, cut: undefined, staleMs: 0 };

describe('onCall', () => {
  it.each<[string, FaultRule, object]>([
    ['latency', { fault: 'latency', milliseconds: 30 }, { delayMs: 30 }],
    ['throttling', { fault: 'throttle' }, { error: { code: 'ThrottlingException', message: 'Rate exceeded', status: 400 } }],
    ['an error', { fault: 'error', code: 'ServerException' }, { error: { code: 'ServerException', message: 'The call failed on purpose.', status: 500 } }],
    ['an error as it is told', { fault: 'error', code: 'InvalidParameterException', message: 'Rate exceeded', status: 429 }, { error: { code: 'InvalidParameterException', message: 'Rate exceeded', status: 429 } }],
    ['an expired token', { fault: 'expired-token' }, { error: { code: 'ExpiredTokenException', message: 'The security token included in the request is expired', status: 400 } }],
    ['denied access in AWS\'s words', { fault: 'access-denied' }, { error: { code: 'AccessDeniedException', status: 400, message: 'User: arn:aws:iam::123456789012:user/ci is not authorized to perform: ecs:RunTask on resource: arn:aws:ecs:us-east-1:123456789012:task-definition/web:3 because no identity-based policy allows the ecs:RunTask action' } }],
    ['a cut before', { fault: 'cut-before' }, { cut: 'before' }],
    ['a cut after', { fault: 'cut-after' }, { cut: 'after' }],
    ['stale reads', { fault: 'stale-reads', milliseconds: 4000 }, { staleMs: 4000 }],
  ])('makes %s', (_what, rule, fault) => {
    expect(makeFaults([rule]).onCall(makeFaultyCall())).toEqual({ ...nothing, ...fault });
  });

  it.each<[string, NonNullable<Extract<FaultRule, { fault: 'throttle' }>['on']>, boolean]>([
    ['the action', { action: 'RunTask' }, true],
    ['another action', { action: 'StopTask' }, false],
    ['one of several actions', { action: ['StopTask', 'RunTask'] }, true],
    ['a pattern', { action: 'Run*' }, true],
    ['a pattern with signs of its own', { action: 'Run.*' }, false],
    ['the cluster and the key', { cluster: 'apps', accessKeyId: 'AKID' }, true],
    ['the cluster, but another key', { cluster: 'apps', accessKeyId: 'AKIX' }, false],
    ['anything', {}, true],
  ])('compares %s', (_what, on, strikes) => {
    expect(makeFaults([{ fault: 'throttle', on }]).onCall(makeFaultyCall()).error !== undefined).toBe(strikes);
  });

  it('takes a missing cluster for the default one', () => {
    expect(makeFaults([{ fault: 'cut-after', on: { cluster: 'default' } }]).onCall(makeFaultyCall({ cluster: undefined })).cut).toBe('after');
  });

  it('strikes after so many matches, so many times', () => {
    const faults = makeFaults([{ fault: 'throttle', after: 2, times: 3 }]);
    const struck = Array.from({ length: 8 }, () => faults.onCall(makeFaultyCall()).error !== undefined);
    expect(struck).toEqual([false, false, true, true, true, false, false, false]);
    expect(faults.rules()).toMatchObject([{ matched: 8, fired: 3 }]);
  });

  it('strikes within its seconds, counted from when the rule was added', async () => {
    const faults = makeFaults([]);
    await faults.clock.advance(60_000);
    faults.add([{ fault: 'throttle', fromSeconds: 10, untilSeconds: 20 }]);
    const struck: boolean[] = [];
    for (let second = 0; second < 30; second += 5) {
      struck.push(faults.onCall(makeFaultyCall()).error !== undefined);
      await faults.clock.advance(5000);
    }
    expect(struck).toEqual([false, false, true, true, false, false]);
  });

  it('strikes by chance, the same for the same seed', () => {
    const strike = (seed: number): string => {
      const faults = makeFaults([{ fault: 'throttle', probability: 0.3 }], seed);
      return Array.from({ length: 1000 }, () => (faults.onCall(makeFaultyCall()).error === undefined ? '.' : 'x')).join('');
    };
    const struck = strike(7);
    expect(struck).toBe(strike(7));
    expect(struck).not.toBe(strike(8));
    expect(struck.replaceAll('.', '').length).toBeGreaterThan(230);
    expect(struck.replaceAll('.', '').length).toBeLessThan(370);
  });

  it('adds latencies up; the first error and the first cut count, and the stalest read', () => {
    const faults = makeFaults([
      { fault: 'latency', milliseconds: 30 }, { fault: 'latency', milliseconds: 12 },
      { fault: 'throttle' }, { fault: 'expired-token' }, { fault: 'cut-after' }, { fault: 'cut-before' },
      { fault: 'stale-reads', milliseconds: 5 }, { fault: 'stale-reads', milliseconds: 3 },
    ]);
    expect(faults.onCall(makeFaultyCall())).toMatchObject({ delayMs: 42, error: { code: 'ThrottlingException' }, cut: 'after', staleMs: 5 });
  });

  it('draws latencies between two bounds', () => {
    const faults = makeFaults([{ fault: 'latency', milliseconds: 100, upToMilliseconds: 200 }]);
    const delays = Array.from({ length: 200 }, () => faults.onCall(makeFaultyCall()).delayMs);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...delays)).toBeLessThanOrEqual(200);
    expect(new Set(delays).size).toBeGreaterThan(20);
  });
});

describe('faults of tasks', () => {
  it('leaves a zone without capacity, in ECS\'s words', () => {
    const faults = makeFaults([{ fault: 'no-capacity', on: { zone: 'us-east-1a', capacityProvider: 'FARGATE' } }]);
    const placement = { availabilityZone: 'us-east-1a', capacityProvider: 'FARGATE', family: 'job' } as const;
    expect(faults.capacityFailure(placement)).toEqual({ reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone' });
    expect(faults.capacityFailure({ ...placement, availabilityZone: 'us-east-1b' })).toBeUndefined();
    expect(faults.capacityFailure({ ...placement, capacityProvider: 'FARGATE_SPOT' })).toBeUndefined();
    faults.replace([{ fault: 'no-capacity', reason: 'RESOURCE:ENI', detail: 'none left' }]);
    expect(faults.capacityFailure(placement)).toEqual({ reason: 'RESOURCE:ENI', detail: 'none left' });
  });

  it('slows pulls of an image down', () => {
    const faults = makeFaults([{ fault: 'slow-pull', on: { image: '*/web:*' }, milliseconds: 300 }, { fault: 'slow-pull', milliseconds: 50 }]);
    expect(faults.pullDelayMs('registry.example/web:1.2')).toBe(350);
    expect(faults.pullDelayMs('busybox')).toBe(50);
  });

  it('lets a container die', () => {
    const faults = makeFaults([{ fault: 'container-dies', on: { family: 'web' }, container: 'proxy', afterSeconds: 2.5, times: 1 }]);
    expect(faults.containerDeath({ family: 'job', group: 'family:job', startedBy: undefined })).toBeUndefined();
    expect(faults.containerDeath({ family: 'web', group: 'service:web', startedBy: 'ecs-svc/1' })).toEqual({ container: 'proxy', afterMs: 2500 });
    expect(faults.containerDeath({ family: 'web', group: 'service:web', startedBy: 'ecs-svc/1' })).toBeUndefined();
  });
});

describe('eventDeliveries', () => {
  it.each<[string, readonly FaultRule[], readonly number[]]>([
    ['as it is', [], [0]],
    ['never', [{ fault: 'lose-event' }], []],
    ['twice', [{ fault: 'repeat-event' }], [0, 0]],
    ['later', [{ fault: 'delay-event', milliseconds: 70 }], [70]],
    ['thrice and later', [{ fault: 'repeat-event', copies: 3 }, { fault: 'delay-event', milliseconds: 70 }], [70, 70, 70]],
    ['as it is where another kind is meant', [{ fault: 'lose-event', on: { detailType: 'ECS Deployment State Change' } }], [0]],
  ])('delivers an event %s', (_how, rules, deliveries) => {
    expect(makeFaults(rules).eventDeliveries('ECS Task State Change')).toEqual(deliveries);
  });

  it('lets events overtake each other', () => {
    const faults = makeFaults([{ fault: 'delay-event', milliseconds: 0, upToMilliseconds: 1000 }]);
    const delays = Array.from({ length: 20 }, () => faults.eventDeliveries('ECS Task State Change')[0] ?? -1);
    expect(delays).not.toEqual([...delays].sort((a, b) => a - b));
  });
});

describe('add and remove', () => {
  it('makes up ids that are free, and refuses one that is taken', () => {
    const faults = makeFaults([{ fault: 'throttle', id: 'rule-2' }]);
    expect(faults.add([{ fault: 'throttle' }, { fault: 'cut-after', id: 'mine' }])).toEqual(['rule-3', 'mine']);
    expect(() => faults.add([{ fault: 'throttle' }, { fault: 'throttle', id: 'mine' }])).toThrow('There is a rule mine already.');
    expect(faults.rules()).toHaveLength(3);
    expect(faults.remove('mine')).toBe(true);
    expect(faults.remove('mine')).toBe(false);
    expect(faults.remove()).toBe(true);
    expect(faults.rules()).toEqual([]);
  });
});
