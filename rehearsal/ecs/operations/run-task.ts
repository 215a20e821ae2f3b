import type { Failure, RunTaskCommandOutput, Task } from '@aws-sdk/client-ecs';
import type { Kernel } from '../kernel.ts';
import { checkRunTask, type RunTaskInput } from '../tasks/check-run-task.ts';
import { findReplay, rememberToken } from '../tasks/client-token.ts';
import { toWireTask } from '../tasks/wire-task.ts';
import type { Wire } from '../wire.ts';
import { findCluster } from './find-cluster.ts';
import type { Operations } from './operation.ts';

export type RunTaskAnswer = Wire<Omit<RunTaskCommandOutput, '$metadata'>>;

export const runTaskOperations: Operations = { RunTask: runTask };

/**
 * Starts tasks. Takes effect in one go, so that of two calls with the same token one starts tasks and the other repeats the
 * answer, however close they come.
 */
export function runTask(input: RunTaskInput, kernel: Kernel): RunTaskAnswer {
  const cluster = findCluster(kernel, input.cluster);
  const replay = findReplay(input, kernel, cluster);
  if (replay !== undefined) return { tasks: replay.taskArns.flatMap((arn) => replayedTask(kernel, arn)), failures: replay.answer as Wire<Failure>[] };
  const started = checkRunTask(input, kernel, cluster).map((task) => kernel.tasks.start(task));
  const tasks = started.flatMap((result) => (result.kind === 'started' ? [result.task] : []));
  const failures = started.flatMap((result): Wire<Failure>[] => (result.kind === 'failed' ? [{ reason: result.reason, ...(result.detail === undefined ? {} : { detail: result.detail }) }] : []));
  rememberToken(input, kernel, { cluster, taskArns: tasks.map(({ arn }) => arn), answer: failures });
  return { tasks: tasks.map((task) => toWireTask(task, { withTags: true })), failures };
}

/** Developer guide, "Ensuring idempotency": of a task that has stopped only its ARN and states are told; of others what is true now (?). */
function replayedTask(kernel: Kernel, arn: string): Wire<Task>[] {
  const task = kernel.state.task(arn);
  if (task === undefined) return [];
  if (task.lastStatus === 'STOPPED') return [{ taskArn: task.arn, lastStatus: task.lastStatus, desiredStatus: task.desiredStatus }];
  return [toWireTask(task, { withTags: true })];
}
