import type { ContainerRecord, HealthStatus, TaskRecord } from '../state/records.ts';
import type { TaskEvent } from './task-event.ts';

type EventOf<Kind extends TaskEvent['kind']> = Extract<TaskEvent, { kind: Kind }>;

export function containerRunning(task: TaskRecord, event: EventOf<'container-running'>): TaskRecord {
  return changeContainer(task, event.container, (container) =>
    container.lastStatus === 'PENDING' ? { ...container, lastStatus: 'RUNNING', runtimeId: event.runtimeId, imageDigest: event.imageDigest ?? container.imageDigest } : container);
}

export function containerHealth(task: TaskRecord, event: EventOf<'container-health'>): TaskRecord {
  const next = changeContainer(task, event.container, (container) =>
    container.lastStatus === 'RUNNING' && container.hasHealthCheck && container.healthStatus !== event.health ? { ...container, healthStatus: event.health } : container);
  return next === task ? task : { ...next, healthStatus: healthOf(next.containers) };
}

/** A container ends once. Only an exit code that was still missing is accepted later: it is never lost, and never replaced. */
export function containerStopped(task: TaskRecord, event: EventOf<'container-stopped'>): TaskRecord {
  return changeContainer(task, event.container, (container) => {
    if (container.lastStatus !== 'STOPPED') return { ...container, lastStatus: 'STOPPED', exitCode: event.exitCode, reason: event.reason ?? container.reason };
    return container.exitCode === undefined && event.exitCode !== undefined ? { ...container, exitCode: event.exitCode, reason: container.reason ?? event.reason } : container;
  });
}

/** What the registry says gives way to what the runtime pulled. */
export function imageResolved(task: TaskRecord, event: EventOf<'image-resolved'>): TaskRecord {
  return changeContainer(task, event.container, (container) => (container.imageDigest === undefined ? { ...container, imageDigest: event.imageDigest } : container));
}

export function stopContainers(containers: readonly ContainerRecord[]): readonly ContainerRecord[] {
  return containers.map((container) => (container.lastStatus === 'STOPPED' ? container : { ...container, lastStatus: 'STOPPED' }));
}

/**
 * ECS developer guide, "Task health": only essential containers with a health check count. One that is unhealthy makes the
 * task unhealthy; else one that is not known yet leaves it unknown.
 */
export function healthOf(containers: readonly ContainerRecord[]): HealthStatus {
  const counting = containers.filter(({ isEssential, hasHealthCheck }) => isEssential && hasHealthCheck);
  if (counting.some(({ healthStatus }) => healthStatus === 'UNHEALTHY')) return 'UNHEALTHY';
  return counting.length > 0 && counting.every(({ healthStatus }) => healthStatus === 'HEALTHY') ? 'HEALTHY' : 'UNKNOWN';
}

/** The same task where the container is unknown or does not change. */
export function changeContainer(task: TaskRecord, name: string, change: (container: ContainerRecord) => ContainerRecord): TaskRecord {
  const present = task.containers.find((container) => container.name === name);
  const next = present === undefined ? undefined : change(present);
  if (next === undefined || next === present) return task;
  return { ...task, containers: task.containers.map((container) => (container === present ? next : container)) };
}
