import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../random.ts';
import { containerBehaviour, targetBehaviour, type ContainerBehaviour } from '../../runtime/scripted/behaviour.ts';
import { checkScenario, type ContainerRule, type Scenario } from '../../runtime/scripted/scenario.ts';
import { makeLaunch } from './make-launch.ts';

function behaviourOf(rules: readonly ContainerRule[], launch = makeLaunch()): ContainerBehaviour {
  const [container] = launch.containers;
  if (container === undefined) throw new Error('The launch has no container.');
  return containerBehaviour({ containers: rules }, { task: launch, container }, createRandom(1));
}

describe('checkScenario', () => {
  it('takes every member', () => {
    const scenario: Scenario = {
      containers: [{ match: { family: 'a*', group: 'g', startedBy: 's', container: 'c', image: 'i' }, pullMs: 0, startMs: 1, runMs: 'forever', exitCode: 255, signal: 'SIGSEGV', outOfMemory: true, reason: 'r', startFailure: 'f', imageDigest: `sha256:${'0'.repeat(64)}`, healthyAfterMs: 'never', unhealthyAfterMs: 3, stopMs: 'ignored', stopExitCode: 0, jitter: 1 }],
      targets: [{ match: { targetGroup: 't' }, healthyAfterMs: 1, unhealthyAfterMs: 2, unhealthyReason: 'no', drainMs: 5, jitter: 0 }],
    };
    expect(checkScenario(scenario, 'tasks.yml')).toBe(scenario);
    expect(checkScenario({}, 'tasks.yml')).toEqual({});
  });

  it('names every finding with its place, the value and what is allowed', () => {
    const wrong = { containers: [{ runMs: 'soon', exitCode: 300, foo: 1, match: { family: '' } }, { healthyAfterMs: -1, signal: 'SIGX' }], target: [] };
    expect(() => checkScenario(wrong, 'tasks.yml')).toThrow([
      'tasks.yml is no scenario for scripted tasks:',
      '  The scenario has the unknown member "target".',
      '  containers.0 has the unknown member "foo".',
      '  containers.0.match.family must NOT have fewer than 1 characters, got "".',
      '  containers.0.runMs must be equal to one of the allowed values (forever), got "soon".',
      '  containers.0.exitCode must be <= 255, got 300.',
      '  containers.1.signal must be equal to one of the allowed values (SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGKILL, SIGSEGV, SIGPIPE, SIGTERM), got "SIGX".',
      '  containers.1.healthyAfterMs must be >= 0, got -1.',
    ].join('\n'));
  });

  it.each([null, 'text', [], { containers: {} }])('refuses %j', (value) => {
    expect(() => checkScenario(value, 'tasks.yml')).toThrow(/^tasks\.yml is no scenario/);
  });
});

describe('containerBehaviour', () => {
  it('has services run for ever and others end well after a second', () => {
    expect(behaviourOf([])).toMatchObject({ runMs: 1000, exitCode: 0, reason: undefined, stopMs: 0, stopExitCode: 143 });
    expect(behaviourOf([], makeLaunch({ serviceName: 'web' })).runMs).toBeUndefined();
  });

  it.each<{ match: NonNullable<ContainerRule['match']>; matches: boolean }>([
    { match: { family: 'job' }, matches: true }, { match: { family: 'jo' }, matches: false }, { match: { family: 'j*b' }, matches: true }, { match: { family: '*' }, matches: true },
    { match: { container: 'app' }, matches: true }, { match: { image: 'registry/app:*' }, matches: true }, { match: { image: 'registryXapp:*' }, matches: false },
    { match: { group: 'family:*' }, matches: true }, { match: { startedBy: 'me' }, matches: true }, { match: { startedBy: 'me', family: 'other' }, matches: false }, { match: { image: 'registry.app:*' }, matches: false },
  ])('matches $match: $matches', ({ match, matches }) => {
    expect(behaviourOf([{ match, exitCode: 7 }]).exitCode).toBe(matches ? 7 : 0);
  });

  it('goes by the first rule that matches', () => {
    expect(behaviourOf([{ match: { family: 'other' }, exitCode: 1 }, { match: { family: 'job' }, exitCode: 2 }, { exitCode: 3 }]).exitCode).toBe(2);
  });

  it.each<{ name: string; rule: ContainerRule; expected: Partial<ContainerBehaviour> }>([
    { name: 'a signal', rule: { signal: 'SIGSEGV' }, expected: { exitCode: 139, reason: undefined } },
    { name: 'want of memory', rule: { outOfMemory: true }, expected: { exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage' } },
    { name: 'a SIGTERM that is ignored', rule: { stopMs: 'ignored' }, expected: { stopMs: 30_000, stopExitCode: 137 } },
    { name: 'a SIGTERM that takes longer than the stop timeout', rule: { stopMs: 31_000, stopExitCode: 0 }, expected: { stopMs: 30_000, stopExitCode: 137 } },
    { name: 'a SIGTERM that takes as long as the stop timeout', rule: { stopMs: 30_000, stopExitCode: 0 }, expected: { stopMs: 30_000, stopExitCode: 0 } },
  ])('ends by $name', ({ rule, expected }) => {
    expect(behaviourOf([rule])).toMatchObject(expected);
  });

  it('kills after the stop timeout of the definition', () => {
    expect(behaviourOf([{ stopMs: 'ignored' }], makeLaunch({}, [{ name: 'app', image: 'app', stopTimeout: 2 }])).stopMs).toBe(2000);
  });

  it('varies times within the jitter, the same way for the same seed', () => {
    const rules: ContainerRule[] = [{ runMs: 1000, jitter: 0.1 }];
    const times = (seed: number): (number | undefined)[] => {
      const random = createRandom(seed);
      const launch = makeLaunch();
      return launch.containers.flatMap((container) => Array.from({ length: 200 }, () => containerBehaviour({ containers: rules }, { task: launch, container }, random).runMs));
    };
    expect(times(1)).toEqual(times(1));
    expect(times(1)).not.toEqual(times(2));
    const values = times(1).map((time) => time ?? 0);
    expect([Math.min(...values) >= 900, Math.min(...values) < 920, Math.max(...values) <= 1100, Math.max(...values) > 1080]).toEqual([true, true, true, true]);
  });
});

describe('targetBehaviour', () => {
  it('matches target group and task', () => {
    const facts = { family: 'web', group: 'service:web', startedBy: 'ecs-svc/1', targetGroup: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/1' };
    const scenario: Scenario = { targets: [{ match: { targetGroup: '*/api/*' }, drainMs: 1 }, { match: { targetGroup: '*/web/*', family: 'web' }, healthyAfterMs: 'never', unhealthyAfterMs: 5, drainMs: 2 }] };
    expect(targetBehaviour(scenario, facts, createRandom(1))).toEqual({ healthyAfterMs: undefined, unhealthyAfterMs: 5, unhealthyReason: 'Request timed out', drainMs: 2 });
    expect(targetBehaviour({}, facts, createRandom(1))).toEqual({ healthyAfterMs: 100, unhealthyAfterMs: undefined, unhealthyReason: 'Request timed out', drainMs: 0 });
  });
});
