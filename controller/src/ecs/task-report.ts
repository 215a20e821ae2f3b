import type { Task } from '@aws-sdk/client-ecs';
import type { RunningRunner, RunnerReport } from '../dispatcher.ts';
import { readStartFailure } from './start-failure.ts';
import { startedBy } from './task-request.ts';

/** The end of a task as it counts: the runner container's exit, and the reason nearest to the cause. A missing exit code stays missing. */
export function readTask(task: Task, containerName: string): RunnerReport {
  if (task.lastStatus !== 'STOPPED') return { kind: 'running', status: task.lastStatus, version: task.version };
  const container = task.containers?.find((candidate) => candidate.name === containerName);
  const reasons = [container?.reason, task.stoppedReason].filter((reason) => reason !== undefined && reason !== '');
  return { kind: 'stopped', exitCode: container?.exitCode, stopCode: task.stopCode, startFailure: readStartFailure(task), reason: reasons.length === 0 ? undefined : reasons.join('; ') };
}

/** A task that a controller started for a run, by its tag and its `startedBy`; tasks that others started in the cluster are left out. */
export function readRunning(task: Task): readonly RunningRunner[] {
  const runId = task.tags?.find((tag) => tag.key === 'runId')?.value;
  const { taskArn, createdAt } = task;
  if (runId === undefined || taskArn === undefined || createdAt === undefined || task.startedBy !== startedBy(runId)) return [];
  return [{ handle: taskArn, runId, ageSeconds: (Date.now() - createdAt.getTime()) / 1000 }];
}
