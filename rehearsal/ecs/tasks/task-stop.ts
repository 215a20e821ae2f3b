import type { StopCode, TargetState, TaskRecord } from '../state/records.ts';
import { changeContainer, stopContainers } from './container-life.ts';
import type { TaskEffect, TaskEvent, TaskStep } from './task-event.ts';

type EventOf<Kind extends TaskEvent['kind']> = Extract<TaskEvent, { kind: Kind }>;
type Why = { readonly stopCode: StopCode; readonly reason: string };

/** Why a task stops is said once: the first reason stays. */
export function stopAsked(task: TaskRecord, event: EventOf<'stop-asked'>, nowMs: number): TaskStep {
  if (task.desiredStatus === 'STOPPED') return { task, effects: [] };
  const ending = stopping(task, event, nowMs);
  // The runtime knows nothing of it yet.
  if (task.lastStatus === 'PROVISIONING') return deprovision(ending, nowMs);
  if (task.lastStatus === 'PENDING') return { task: { ...ending, lastStatus: 'STOPPING' }, effects: [{ kind: 'stop-runtime' }] };
  const draining = drain(ending);
  return draining.effects.length > 0 ? draining : { ...draining, effects: [{ kind: 'wait', timing: 'none', next: 'deactivated' }] };
}

/** After the end of an essential container the others are stopped at once: there is nobody left to drain for. */
export function essentialEnded(task: TaskRecord, name: string, nowMs: number): TaskStep {
  const container = task.containers.find((one) => one.name === name);
  if (container?.lastStatus !== 'STOPPED') return { task, effects: [] };
  const told = task.executionStoppedAtMs === undefined && task.containers.every(({ lastStatus }) => lastStatus === 'STOPPED') ? { ...task, executionStoppedAtMs: nowMs } : task;
  if (!container.isEssential) return { task: told, effects: [] };
  if (told.desiredStatus === 'STOPPED') return told.lastStatus === 'DEACTIVATING' ? { task: { ...told, lastStatus: 'STOPPING' }, effects: [{ kind: 'stop-runtime' }] } : { task: told, effects: [] };
  // A task whose containers all ran has started, even if one of them ended before ECS could call it RUNNING.
  const ran = told.containers.every(({ runtimeId }) => runtimeId !== undefined) ? { ...told, startedAtMs: told.startedAtMs ?? nowMs } : told;
  const ending = stopping(ran, { stopCode: 'EssentialContainerExited', reason: 'Essential container in task exited' }, nowMs);
  if (task.lastStatus === 'PROVISIONING' || task.lastStatus === 'PENDING') return { task: { ...ending, lastStatus: 'STOPPING' }, effects: [{ kind: 'stop-runtime' }] };
  const draining = drain(ending);
  return { task: draining.task, effects: [...draining.effects, { kind: 'wait', timing: 'none', next: 'deactivated' }, { kind: 'stop-runtime' }] };
}

/** The runtime ends what it began and reports `ended`. ECS says the reason of the task at the container, too. */
export function startFailed(task: TaskRecord, event: EventOf<'start-failed'>, nowMs: number): TaskStep {
  if (task.desiredStatus === 'STOPPED' || (task.lastStatus !== 'PENDING' && task.lastStatus !== 'ACTIVATING')) return { task, effects: [] };
  const ending = stopping(task, { stopCode: 'TaskFailedToStart', reason: event.reason }, nowMs);
  const explained = event.container === undefined ? ending : changeContainer(ending, event.container, (container) => ({ ...container, reason: container.reason ?? event.reason }));
  return { task: { ...explained, lastStatus: 'STOPPING' }, effects: [] };
}

/** The runtime lost it without a container's end: ECS has no word for a vanished runtime, a lost host comes closest (?). */
export function endOnOwn(task: TaskRecord, nowMs: number): TaskStep {
  const why: Why = task.startedAtMs === undefined
    ? { stopCode: 'TaskFailedToStart', reason: 'The task ended before its containers were started.' }
    : { stopCode: 'InfrastructureHealth', reason: 'The infrastructure of the task ended.' };
  return drain(stopping(task, why, nowMs));
}

function stopping(task: TaskRecord, { stopCode, reason }: Why, nowMs: number): TaskRecord {
  return { ...task, desiredStatus: 'STOPPED', stopCode, stoppedReason: reason, stoppingAtMs: nowMs };
}

function drain(task: TaskRecord): TaskStep {
  const entries = Object.entries(task.targets);
  const draining = entries.map(([arn, target]): [string, TargetState] => [arn, { ...target, state: 'draining' }]);
  const effects: readonly TaskEffect[] = entries.length > 0 ? [{ kind: 'deregister-targets' }] : [];
  return { task: { ...task, lastStatus: 'DEACTIVATING', targets: Object.fromEntries(draining) }, effects };
}

function deprovision(task: TaskRecord, nowMs: number): TaskStep {
  return { task: { ...task, lastStatus: 'DEPROVISIONING', containers: stopContainers(task.containers), executionStoppedAtMs: nowMs }, effects: [{ kind: 'wait', timing: 'deprovisionMs', next: 'deprovisioned' }] };
}
