import { describe, expect, it } from '@jest/globals';
import { groupStops, isOwnFailure, stopCauseOf } from '../../src/ecs/stop-cause.ts';
import type { ContainerObservation } from '../../src/ecs/observation.ts';
import { makeStoppedTask } from '../deploy/make-observation.ts';

function container(exitCode: number | null, reason = '', name = 'web'): ContainerObservation {
  return { name, image: 'registry/web', imageDigest: '', exitCode, reason };
}

describe('stopCauseOf', () => {
  const cases: [name: string, task: Parameters<typeof makeStoppedTask>[0], text: RegExp, hint: RegExp][] = [
    ['a crash', { containers: [container(1)] }, /container web: exit code 1$/, /log lines/],
    ['out of memory', { containers: [container(137, 'OutOfMemoryError: Container killed due to memory usage')] }, /137, OutOfMemory/, /memory/],
    ['a side-car killed', { containers: [container(143), container(137, '', 'proxy')] }, /proxy: exit code 137/, /SIGKILL.*memory/],
    ['an image that cannot be pulled', { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: denied', containers: [] }, /CannotPull/, /repository/],
    ['a secret that is denied', { stopCode: 'TaskFailedToStart', stoppedReason: 'ResourceInitializationError: unable to pull secrets: AccessDenied', containers: [] }, /unable to pull secrets/, /execution role/],
    ['a missing command', { containers: [container(127)] }, /exit code 127/, /command/],
    ['a failing health check', { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Task failed ELB health checks in (target-group x)', containers: [container(143)] }, /health checks/, /grace period/],
    ['no reason at all', { stopCode: '', stoppedReason: '', containers: [] }, /without a reason/, /^$/],
  ];
  it.each(cases)('explains %s', (...[, task, text, hint]) => {
    const cause = stopCauseOf(makeStoppedTask(task));
    expect(cause.text).toMatch(text);
    expect(cause.hint).toMatch(hint);
  });
});

describe('groupStops', () => {
  it('takes stops as one cause that differ in ids and addresses only', () => {
    const reasons = ['port 8080 is unhealthy in task 11111111-2222-3333-4444-555555555555 at 10.0.0.1', 'port 8080 is unhealthy in task 99999999-2222-3333-4444-555555555555 at 10.0.0.7'];
    const groups = groupStops([...reasons.map((stoppedReason) => makeStoppedTask({ stoppedReason })), makeStoppedTask({ containers: [container(137)] })]);
    expect(groups.map(({ tasks }) => tasks.length)).toEqual([2, 1]);
  });

  it('leaves out stops that say nothing about the release', () => {
    expect(isOwnFailure(makeStoppedTask({ stopCode: 'UserInitiated' }))).toBe(false);
    expect(isOwnFailure(makeStoppedTask({ stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)' }))).toBe(false);
  });
});
