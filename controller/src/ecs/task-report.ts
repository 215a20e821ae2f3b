import type { Task } from '@aws-sdk/client-ecs';
import type { RunnerReport } from '../dispatcher.ts';

/** The end of a task as it counts: the runner container's exit, and the reason nearest to the cause. A missing exit code stays missing. */
export function readTask(task: Task, containerName: string): RunnerReport {
  if (task.lastStatus !== 'STOPPED') return { kind: 'running' };
  const container = task.containers?.find((candidate) => candidate.name === containerName);
  const reasons = [container?.reason, task.stoppedReason].filter((reason) => reason !== undefined && reason !== '');
  return { kind: 'stopped', exitCode: container?.exitCode, stopCode: task.stopCode, reason: reasons.length === 0 ? undefined : reasons.join('; ') };
}
