import type { Failure, GetTaskProtectionCommandInput, GetTaskProtectionCommandOutput, ProtectedTask, UpdateTaskProtectionCommandInput } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { TaskRecord } from '../state/records.ts';
import { wireTime, type Wire } from '../wire.ts';
import { findCluster } from './find-cluster.ts';
import { taskArnIn } from './task-arn-in.ts';

type ProtectionAnswer = Wire<Omit<GetTaskProtectionCommandOutput, '$metadata'>>;

/** API reference of both operations. */
const MOST_READ = 100;
const MOST_CHANGED = 10;
const LONGEST_MINUTES = 2880;
const DEFAULT_MINUTES = 120;
const MINUTE_MS = 60_000;

export function getTaskProtection(input: Wire<GetTaskProtectionCommandInput>, kernel: Kernel): ProtectionAnswer {
  const identifiers = input.tasks ?? [];
  // (?) Here and below: texts never compared with AWS.
  if (identifiers.length > MOST_READ) throw invalidParameter(`tasks can have at most ${String(MOST_READ)} items.`);
  return answer(input.cluster, identifiers, { kernel, change: (task) => task });
}

export function updateTaskProtection(input: Wire<UpdateTaskProtectionCommandInput>, kernel: Kernel): ProtectionAnswer {
  const { tasks: identifiers = [], protectionEnabled = false, expiresInMinutes = DEFAULT_MINUTES } = input;
  if (identifiers.length === 0 || identifiers.length > MOST_CHANGED) throw invalidParameter(`tasks must have 1 to ${String(MOST_CHANGED)} items.`);
  if (expiresInMinutes < 1 || expiresInMinutes > LONGEST_MINUTES) throw invalidParameter(`expiresInMinutes must be between 1 and ${String(LONGEST_MINUTES)}.`);
  const protectedUntilMs = protectionEnabled ? kernel.clock.now() + expiresInMinutes * MINUTE_MS : undefined;
  const change = (task: TaskRecord): TaskRecord => {
    const changed = { ...task, protectedUntilMs };
    kernel.state.putTask(changed, kernel.clock.now());
    const { serviceArn } = task;
    if (serviceArn !== undefined) {
      kernel.services.wake(serviceArn);
      // What could not go before may go then.
      if (protectedUntilMs !== undefined) kernel.clock.after(protectedUntilMs - kernel.clock.now(), () => kernel.services.wake(serviceArn));
    }
    return changed;
  };
  return answer(input.cluster, identifiers, { kernel, change });
}

/** Whether a task must not be ended by scale-in or a deployment now. */
export function isProtected(task: TaskRecord, nowMs: number): boolean {
  return task.protectedUntilMs !== undefined && task.protectedUntilMs > nowMs;
}

function answer(clusterName: string | undefined, identifiers: readonly string[], how: { readonly kernel: Kernel; readonly change: (task: TaskRecord) => TaskRecord }): ProtectionAnswer {
  const { kernel, change } = how;
  const cluster = findCluster(kernel, clusterName);
  const protectedTasks: Wire<ProtectedTask>[] = [];
  const failures: Wire<Failure>[] = [];
  for (const identifier of identifiers) {
    const arn = taskArnIn(kernel, cluster.name, identifier) ?? identifier;
    const task = kernel.state.task(arn);
    if (task === undefined || task.lastStatus === 'STOPPED') failures.push({ arn, reason: 'MISSING' });
    // Developer guide: protection is for tasks of services; TASK_NOT_VALID is its word for others.
    else if (task.serviceArn === undefined) failures.push({ arn, reason: 'TASK_NOT_VALID', detail: 'The task does not belong to a service.' });
    else protectedTasks.push(toProtectedTask(change(task), kernel.clock.now()));
  }
  return { protectedTasks, failures };
}

function toProtectedTask(task: TaskRecord, nowMs: number): Wire<ProtectedTask> {
  const { arn, protectedUntilMs } = task;
  const isOn = isProtected(task, nowMs);
  return { taskArn: arn, protectionEnabled: isOn, ...(isOn && protectedUntilMs !== undefined ? { expirationDate: wireTime(protectedUntilMs) } : {}) };
}
