import { describe, expect, it } from '@jest/globals';
import type { LastStatus, TaskRecord } from '../../state/records.ts';
import { makeTaskRecord } from '../../tasks/make-task-record.ts';
import type { TaskEffect, TaskEvent } from '../../tasks/task-event.ts';
import { taskLife } from '../../tasks/task-life.ts';
import { makeKernel } from '../make-kernel.ts';
import { makeDefinition, makeTaskRequest } from './make-task-request.ts';

const group = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/1';
const healthCheck = { command: ['CMD', 'true'] };
const running = (container: string): TaskEvent => ({ kind: 'container-running', container, runtimeId: `${container}-1`, imageDigest: undefined });
const ended = (container: string, exitCode: number): TaskEvent => ({ kind: 'container-stopped', container, exitCode, reason: undefined });
const health = (container: string, state: 'HEALTHY' | 'UNHEALTHY'): TaskEvent => ({ kind: 'container-health', container, health: state });
const stop: TaskEvent = { kind: 'stop-asked', stopCode: 'UserInitiated', reason: 'enough' };
const target = (kind: 'healthy' | 'drained'): TaskEvent => ({ kind: 'target-changed', targetGroupArn: group, change: { kind } });

/** Two essential containers with a health check, one that is not essential. */
function makeTask(): TaskRecord {
  const definition = makeDefinition([{ name: 'web', image: 'web:1', healthCheck }, { name: 'proxy', image: 'proxy:1', healthCheck }, { name: 'init', image: 'init:1', essential: false, healthCheck }]);
  return makeTaskRecord(makeKernel(), makeTaskRequest({ definition }), { subnetId: 'subnet-1', availabilityZone: 'us-east-1a' });
}

const toPending: readonly TaskEvent[] = [{ kind: 'provisioned' }, { kind: 'attached', privateIp: '10.0.0.4' }, { kind: 'pull-started' }, { kind: 'pull-stopped' }];
const toActivating: readonly TaskEvent[] = [...toPending, running('init'), running('proxy'), running('web'), { kind: 'all-started' }];
const toRunning: readonly TaskEvent[] = [...toActivating, { kind: 'activated', targetGroupArns: [] }];
const withTargets: readonly TaskEvent[] = [...toActivating, { kind: 'activated', targetGroupArns: [group] }, target('healthy')];

/** Lets a task live through events, one a second. */
function live(...events: readonly TaskEvent[]): { task: TaskRecord; effects: readonly TaskEffect[]; statuses: LastStatus[] } {
  let step: { task: TaskRecord; effects: readonly TaskEffect[] } = { task: makeTask(), effects: [] };
  const statuses: LastStatus[] = [step.task.lastStatus];
  events.forEach((event, index) => {
    step = taskLife(step.task, event, step.task.createdAtMs + (index + 1) * 1000);
    if (statuses.at(-1) !== step.task.lastStatus) statuses.push(step.task.lastStatus);
  });
  return { ...step, statuses };
}

const kinds = (effects: readonly TaskEffect[]): string[] => effects.map((effect) => (effect.kind === 'wait' ? `${effect.timing} → ${effect.next}` : effect.kind));

describe('taskLife', () => {
  it('goes through every status of a task that is stopped from outside', () => {
    const { task, statuses } = live(...toRunning, stop, { kind: 'deactivated' }, ended('web', 143), ended('proxy', 0), ended('init', 0), { kind: 'ended' }, { kind: 'deprovisioned' });
    expect(statuses).toEqual(['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED']);
    const at = (milliseconds: number | undefined): number => ((milliseconds ?? 0) - task.createdAtMs) / 1000;
    expect([task.connectivityAtMs, task.pullStartedAtMs, task.pullStoppedAtMs, task.startedAtMs, task.stoppingAtMs, task.executionStoppedAtMs, task.stoppedAtMs].map(at)).toEqual([2, 3, 4, 9, 10, 14, 16]);
    expect(task).toMatchObject({ desiredStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'enough' });
    expect(task.containers.map(({ exitCode }) => exitCode)).toEqual([143, 0, 0]);
  });

  it.each<{ name: string; before: readonly TaskEvent[]; event: TaskEvent; status: LastStatus; effects: string[] }>([
    { name: 'a provisioned task is launched', before: [], event: { kind: 'provisioned' }, status: 'PENDING', effects: ['launch'] },
    { name: 'started containers wait for activation', before: toActivating.slice(0, -1), event: { kind: 'all-started' }, status: 'ACTIVATING', effects: ['activateMs → activated'] },
    { name: 'a task without targets registers nothing', before: toActivating, event: { kind: 'activated', targetGroupArns: [] }, status: 'RUNNING', effects: [] },
    { name: 'a running task is registered', before: toActivating, event: { kind: 'activated', targetGroupArns: [group] }, status: 'RUNNING', effects: ['register-targets'] },
    { name: 'a stop before the launch needs no runtime', before: [], event: stop, status: 'DEPROVISIONING', effects: ['deprovisionMs → deprovisioned'] },
    { name: 'a stop of a pending task keeps its containers from starting', before: toPending, event: stop, status: 'STOPPING', effects: ['stop-runtime'] },
    { name: 'a stop without targets goes on at once', before: toRunning, event: stop, status: 'DEACTIVATING', effects: ['none → deactivated'] },
    { name: 'a stop with targets drains first', before: withTargets, event: stop, status: 'DEACTIVATING', effects: ['deregister-targets'] },
    { name: 'the last drained target lets SIGTERM through', before: [...withTargets, stop], event: target('drained'), status: 'STOPPING', effects: ['stop-runtime'] },
    { name: 'a target that drains unasked changes nothing', before: withTargets, event: target('drained'), status: 'RUNNING', effects: [] },
    { name: 'the end of an essential container stops the others without waiting for targets', before: withTargets, event: ended('web', 1), status: 'DEACTIVATING', effects: ['deregister-targets', 'none → deactivated', 'stop-runtime'] },
    { name: 'the end of another container stops nobody', before: toRunning, event: ended('init', 1), status: 'RUNNING', effects: [] },
    { name: 'an essential container that dies while the task drains ends the wait', before: [...withTargets, stop], event: ended('web', 1), status: 'STOPPING', effects: ['stop-runtime'] },
    { name: 'a container can end before the others run', before: [...toPending, running('web')], event: ended('web', 1), status: 'STOPPING', effects: ['stop-runtime'] },
    { name: 'a failed start waits for the runtime', before: toPending, event: { kind: 'start-failed', reason: 'CannotPullContainerError: no', container: 'web' }, status: 'STOPPING', effects: [] },
    { name: 'nothing of it is left', before: [...toRunning, stop, { kind: 'deactivated' }], event: { kind: 'ended' }, status: 'DEPROVISIONING', effects: ['deprovisionMs → deprovisioned'] },
    { name: 'nothing of it is left, told twice', before: [...toRunning, stop, { kind: 'deactivated' }, { kind: 'ended' }], event: { kind: 'ended' }, status: 'DEPROVISIONING', effects: [] },
    { name: 'the end of its runtime is the end of a task with targets, too', before: withTargets, event: { kind: 'ended' }, status: 'DEPROVISIONING', effects: ['deregister-targets', 'deprovisionMs → deprovisioned'] },
    { name: 'a stopped task is deleted later', before: [stop], event: { kind: 'deprovisioned' }, status: 'STOPPED', effects: ['forget'] },
  ])('$name', ({ before, event, status, effects }) => {
    const after = live(...before, event);
    expect({ status: after.task.lastStatus, effects: kinds(after.effects) }).toEqual({ status, effects });
  });

  it.each<{ name: string; events: readonly TaskEvent[]; expected: Partial<TaskRecord> }>([
    { name: 'an essential container', events: [...toRunning, ended('web', 3)], expected: { stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited', desiredStatus: 'STOPPED' } },
    { name: 'a failed start', events: [...toPending, { kind: 'start-failed', reason: 'CannotPullContainerError: no', container: 'web' }], expected: { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainerError: no', startedAtMs: undefined } },
    { name: 'the scheduler', events: [...toRunning, { kind: 'stop-asked', stopCode: 'ServiceSchedulerInitiated', reason: 'Scaling activity initiated by (deployment ecs-svc/1)' }], expected: { stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)' } },
    { name: 'the first of two reasons', events: [...toRunning, stop, { kind: 'stop-asked', stopCode: 'SpotInterruption', reason: 'later' }, ended('web', 0)], expected: { stopCode: 'UserInitiated', stoppedReason: 'enough' } },
    { name: 'a runtime that vanished', events: [...toRunning, { kind: 'ended' }], expected: { stopCode: 'InfrastructureHealth' } },
    { name: 'a runtime that vanished before the start', events: [...toPending, { kind: 'ended' }], expected: { stopCode: 'TaskFailedToStart' } },
  ])('tells why it stops: $name', ({ events, expected }) => {
    expect(live(...events).task).toMatchObject(expected);
  });

  it('says the reason of a failed start at the container, without an exit code', () => {
    const { task } = live(...toPending, { kind: 'start-failed', reason: 'CannotPullContainerError: no', container: 'web' }, { kind: 'ended' });
    expect(task.containers.map(({ name, lastStatus, exitCode, reason }) => [name, lastStatus, exitCode, reason])).toEqual([['web', 'STOPPED', undefined, 'CannotPullContainerError: no'], ['proxy', 'STOPPED', undefined, undefined], ['init', 'STOPPED', undefined, undefined]]);
  });

  it('has started where all containers ran, however short', () => {
    expect(live(...toActivating, ended('web', 0)).task.startedAtMs).toBeDefined();
    expect(live(...toPending, running('web'), ended('web', 0)).task.startedAtMs).toBeUndefined();
  });

  it.each<{ name: string; events: readonly TaskEvent[]; expected: string }>([
    { name: 'one of two is not known yet', events: [health('web', 'HEALTHY')], expected: 'UNKNOWN' },
    { name: 'both are healthy', events: [health('web', 'HEALTHY'), health('proxy', 'HEALTHY')], expected: 'HEALTHY' },
    { name: 'one is unhealthy', events: [health('web', 'HEALTHY'), health('proxy', 'UNHEALTHY')], expected: 'UNHEALTHY' },
    { name: 'only one that is not essential is unhealthy', events: [health('web', 'HEALTHY'), health('proxy', 'HEALTHY'), health('init', 'UNHEALTHY')], expected: 'HEALTHY' },
    { name: 'it recovers', events: [health('web', 'UNHEALTHY'), health('proxy', 'HEALTHY'), health('web', 'HEALTHY')], expected: 'HEALTHY' },
  ])('has the health of its essential containers: $name', ({ events, expected }) => {
    expect(live(...toRunning, ...events).task.healthStatus).toBe(expected);
  });

  it('notes what load balancers think without a new version', () => {
    const before = live(...withTargets).task;
    const sick = taskLife(before, { kind: 'target-changed', targetGroupArn: group, change: { kind: 'unhealthy', reason: 'Request timed out' } }, before.createdAtMs).task;
    expect(before.targets[group]).toEqual({ state: 'healthy', reason: undefined, wasHealthy: true });
    expect(sick.targets[group]).toEqual({ state: 'unhealthy', reason: 'Request timed out', wasHealthy: true });
    expect(sick.version).toBe(before.version);
    expect(live(...withTargets, target('drained')).task.targets[group]?.state).toBe('healthy');
    expect(live(...withTargets, stop, target('healthy')).task.targets[group]?.state).toBe('draining');
  });

  it.each([...new Map([...toRunning, stop, ended('web', 1), health('web', 'HEALTHY')].map((event) => [JSON.stringify(event), event])).values()])('is not changed by the repetition of $kind', (event) => {
    const events: TaskEvent[] = [...toRunning, health('web', 'HEALTHY')];
    const index = events.findIndex((one) => JSON.stringify(one) === JSON.stringify(event));
    const once = live(...(index === -1 ? [...events, event] : events.slice(0, index + 1)));
    expect(taskLife(once.task, event, once.task.createdAtMs + 60_000)).toEqual({ task: once.task, effects: [] });
  });
});
