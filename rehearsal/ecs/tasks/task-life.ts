import type { LastStatus, TargetState, TaskRecord } from '../state/records.ts';
import { containerHealth, containerRunning, containerStopped, imageResolved, stopContainers } from './container-life.ts';
import type { TaskEffect, TaskEvent, TaskStep } from './task-event.ts';
import { endOnOwn, essentialEnded, startFailed, stopAsked } from './task-stop.ts';

const order: readonly LastStatus[] = ['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED', 'DELETED'];

/**
 * The life of a task, as ECS's "Task lifecycle" describes it: what an event makes of a task at that time. It never goes
 * back, and after STOPPED nothing changes. `version` goes up with each change of status, desired status, connectivity,
 * container status or health: exactly those for which ECS sends a task state change event.
 */
export function taskLife(task: TaskRecord, event: TaskEvent, nowMs: number): TaskStep {
  if (task.lastStatus === 'STOPPED' || task.lastStatus === 'DELETED') return unchanged(task);
  const step = react(task, event, nowMs);
  return isTold(task, step.task) ? { ...step, task: { ...step.task, version: task.version + 1 } } : step;
}

/** Whether a task has come at least that far. */
export function isAtLeast(task: TaskRecord, status: LastStatus): boolean {
  return order.indexOf(task.lastStatus) >= order.indexOf(status);
}

function react(task: TaskRecord, event: TaskEvent, nowMs: number): TaskStep {
  switch (event.kind) {
    case 'provisioned':
      return task.lastStatus === 'PROVISIONING' ? moved(task, 'PENDING', [{ kind: 'launch' }]) : unchanged(task);
    case 'attached':
      return task.lastStatus === 'PENDING' && task.privateIp === undefined ? changed({ ...task, privateIp: event.privateIp, connectivityAtMs: nowMs }) : unchanged(task);
    case 'pull-started':
      return task.lastStatus === 'PENDING' && task.pullStartedAtMs === undefined ? changed({ ...task, pullStartedAtMs: nowMs }) : unchanged(task);
    case 'pull-stopped':
      return task.lastStatus === 'PENDING' && task.pullStartedAtMs !== undefined && task.pullStoppedAtMs === undefined ? changed({ ...task, pullStoppedAtMs: nowMs }) : unchanged(task);
    case 'container-running':
      return changed(containerRunning(task, event));
    case 'container-health':
      return changed(containerHealth(task, event));
    case 'image-resolved':
      return changed(imageResolved(task, event));
    case 'all-started':
      return task.lastStatus === 'PENDING' ? moved(task, 'ACTIVATING', [{ kind: 'wait', timing: 'activateMs', next: 'activated' }]) : unchanged(task);
    case 'activated':
      return task.lastStatus === 'ACTIVATING' ? running(task, event.targetGroupArns, nowMs) : unchanged(task);
    case 'container-stopped': {
      const next = containerStopped(task, event);
      return next === task ? unchanged(task) : essentialEnded(next, event.container, nowMs);
    }
    case 'start-failed':
      return startFailed(task, event, nowMs);
    case 'stop-asked':
      return stopAsked(task, event, nowMs);
    case 'target-changed':
      return targetChanged(task, event);
    case 'deactivated':
      return task.lastStatus === 'DEACTIVATING' ? moved(task, 'STOPPING', [{ kind: 'stop-runtime' }]) : unchanged(task);
    case 'ended':
      return ended(task, nowMs);
    case 'deprovisioned':
      return task.lastStatus === 'DEPROVISIONING' ? stopped(task, nowMs) : unchanged(task);
    default: {
      const unreachable: never = event;
      return unreachable;
    }
  }
}

function running(task: TaskRecord, targetGroupArns: readonly string[], nowMs: number): TaskStep {
  const initial: TargetState = { state: 'initial', reason: undefined, wasHealthy: false };
  const targets = Object.fromEntries(targetGroupArns.map((arn) => [arn, initial]));
  return { task: { ...task, lastStatus: 'RUNNING', startedAtMs: nowMs, targets }, effects: targetGroupArns.length > 0 ? [{ kind: 'register-targets' }] : [] };
}

function targetChanged(task: TaskRecord, { targetGroupArn, change }: Extract<TaskEvent, { kind: 'target-changed' }>): TaskStep {
  const present = task.targets[targetGroupArn];
  if (present === undefined) return unchanged(task);
  if (change.kind === 'drained') return present.state === 'draining' ? drained(task, targetGroupArn) : unchanged(task);
  if (present.state === 'draining') return unchanged(task);
  const next: TargetState = change.kind === 'healthy' ? { state: 'healthy', reason: undefined, wasHealthy: true } : { ...present, state: 'unhealthy', reason: change.reason };
  if (next.state === present.state && next.reason === present.reason) return unchanged(task);
  return changed({ ...task, targets: { ...task.targets, [targetGroupArn]: next } });
}

/** The containers get SIGTERM once no target group sends requests to them. */
function drained(task: TaskRecord, targetGroupArn: string): TaskStep {
  const targets = Object.fromEntries(Object.entries(task.targets).filter(([arn]) => arn !== targetGroupArn));
  if (task.lastStatus !== 'DEACTIVATING' || Object.keys(targets).length > 0) return changed({ ...task, targets });
  return moved({ ...task, targets }, 'STOPPING', [{ kind: 'stop-runtime' }]);
}

/** Whatever the runtime did not tell the end of has ended now, too. */
function ended(task: TaskRecord, nowMs: number): TaskStep {
  if (isAtLeast(task, 'DEPROVISIONING')) return unchanged(task);
  const { task: ending, effects } = task.desiredStatus === 'STOPPED' ? unchanged(task) : endOnOwn(task, nowMs);
  const over = { ...ending, containers: stopContainers(ending.containers), executionStoppedAtMs: ending.executionStoppedAtMs ?? nowMs };
  return moved(over, 'DEPROVISIONING', [...effects.filter(({ kind }) => kind === 'deregister-targets'), { kind: 'wait', timing: 'deprovisionMs', next: 'deprovisioned' }]);
}

function stopped(task: TaskRecord, nowMs: number): TaskStep {
  return moved({ ...task, stoppedAtMs: nowMs, targets: {} }, 'STOPPED', [{ kind: 'forget' }]);
}

function isTold(before: TaskRecord, after: TaskRecord): boolean {
  return before.lastStatus !== after.lastStatus || before.desiredStatus !== after.desiredStatus || before.healthStatus !== after.healthStatus ||
    before.connectivityAtMs !== after.connectivityAtMs ||
    after.containers.some((container, index) => {
      const previous = before.containers[index];
      return container !== previous && (container.lastStatus !== previous?.lastStatus || container.healthStatus !== previous.healthStatus || container.exitCode !== previous.exitCode);
    });
}

function moved(task: TaskRecord, lastStatus: LastStatus, effects: readonly TaskEffect[]): TaskStep {
  return { task: { ...task, lastStatus }, effects };
}

function changed(task: TaskRecord): TaskStep {
  return { task, effects: [] };
}

const unchanged = changed;
