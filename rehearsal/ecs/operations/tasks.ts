import type { DescribeTasksCommandInput, DescribeTasksCommandOutput, Failure, ListTasksCommandInput, ListTasksCommandOutput, StopTaskCommandInput, StopTaskCommandOutput } from '@aws-sdk/client-ecs';
import { EcsError, invalidParameter } from '../ecs-error.ts';
import type { CallContext, Kernel } from '../kernel.ts';
import type { TaskRecord } from '../state/records.ts';
import { toWireTask } from '../tasks/wire-task.ts';
import type { Wire } from '../wire.ts';
import { parseArn, serviceArn, taskArn } from './arns.ts';
import { findCluster } from './find-cluster.ts';
import type { Operations } from './operation.ts';
import { nextTokenOf, paginate } from './pages.ts';
import { taskArnIn } from './task-arn-in.ts';
import { getTaskProtection, updateTaskProtection } from './task-protection.ts';

export { toWireTask } from '../tasks/wire-task.ts';
export { toTaskEventDetail } from '../tasks/task-event-detail.ts';

export const taskOperations: Operations = { StopTask: stopTask, DescribeTasks: describeTasks, ListTasks: listTasks, GetTaskProtection: getTaskProtection, UpdateTaskProtection: updateTaskProtection };

/** API reference of DescribeTasks and ListTasks. */
const MOST_READ = 100;
const LONGEST_REASON = 1024;

/** Answers at once, while the task drains and ends. Stopping one that stops already changes nothing: its first reason stays. */
export function stopTask(input: Wire<StopTaskCommandInput>, kernel: Kernel): Wire<Omit<StopTaskCommandOutput, '$metadata'>> {
  const cluster = findCluster(kernel, input.cluster);
  const { reason = '' } = input;
  // (?) The limit is that of the console; the text was never compared with AWS.
  if (reason.length > LONGEST_REASON) throw invalidParameter(`reason must have ${String(LONGEST_REASON)} characters at most.`);
  const arn = taskArnIn(kernel, cluster.name, input.task ?? '');
  if (arn === undefined || kernel.state.task(arn) === undefined) throw invalidParameter('The referenced task was not found.');
  kernel.tasks.stop(arn, { stopCode: 'UserInitiated', reason: reason === '' ? 'Task stopped by user' : reason });
  const task = kernel.state.task(arn);
  return task === undefined ? {} : { task: toWireTask(task, { withTags: true }) };
}

export function describeTasks(input: Wire<DescribeTasksCommandInput>, kernel: Kernel, call: CallContext): Wire<Omit<DescribeTasksCommandOutput, '$metadata'>> {
  const cluster = findCluster(kernel, input.cluster);
  const identifiers = input.tasks ?? [];
  if (identifiers.length === 0) throw invalidParameter('Tasks cannot be empty.');
  // (?) The text was never compared with AWS.
  if (identifiers.length > MOST_READ) throw invalidParameter(`Tasks cannot contain more than ${String(MOST_READ)} entries.`);
  const withTags = input.include?.includes('TAGS') === true;
  const failures: Wire<Failure>[] = [];
  const tasks = identifiers.flatMap((identifier) => {
    const arn = taskArnIn(kernel, cluster.name, identifier);
    const task = arn === undefined ? undefined : kernel.state.taskAt(arn, call.readAtMs);
    if (task === undefined) failures.push({ arn: arn ?? (identifier.startsWith('arn:') ? identifier : taskArn(kernel.settings, cluster.name, identifier)), reason: 'MISSING' });
    return task === undefined ? [] : [toWireTask(task, { withTags })];
  });
  return { tasks, failures };
}

export function listTasks(input: Wire<ListTasksCommandInput>, kernel: Kernel, call: CallContext): Wire<Omit<ListTasksCommandOutput, '$metadata'>> {
  const cluster = findCluster(kernel, input.cluster);
  const service = input.serviceName === undefined ? undefined : findServiceArn(input.serviceName, kernel, cluster.name);
  const matches = taskFilter(input);
  const candidates = function* (): Iterable<TaskRecord> {
    for (const { arn } of service === undefined ? kernel.state.tasksOfCluster(cluster.arn) : kernel.state.tasksOfService(service)) {
      const task = kernel.state.taskAt(arn, call.readAtMs);
      if (task !== undefined && matches(task)) yield task;
    }
  };
  const page = paginate(candidates(), input, { key: ({ arn }) => arn, limit: MOST_READ, scope: 'ListTasks' });
  return { taskArns: page.items.map(({ arn }) => arn), ...nextTokenOf(page) };
}

function taskFilter(input: Wire<ListTasksCommandInput>): (task: TaskRecord) => boolean {
  const { family, startedBy, serviceName, launchType, containerInstance, daemonName, desiredStatus = 'RUNNING' } = input;
  // AWS documents that startedBy "must be the only filter"; that this is the error, and that desiredStatus may go with it, is (?).
  if (startedBy !== undefined && [family, serviceName, launchType, containerInstance, daemonName].some((other) => other !== undefined)) {
    throw invalidParameter('startedBy must be the only filter: leave family, serviceName, launchType, containerInstance and daemonName out.');
  }
  const definitionStart = family === undefined ? undefined : `task-definition/${family}:`;
  return (task) => task.desiredStatus === desiredStatus
    && (startedBy === undefined || task.startedBy === startedBy)
    && (launchType === undefined || task.launchType === launchType)
    && (definitionStart === undefined || task.taskDefinitionArn.includes(`:${definitionStart}`))
    // No task is on a container instance or belongs to a daemon here.
    && containerInstance === undefined && daemonName === undefined;
}

function findServiceArn(name: string, kernel: Kernel, cluster: string): string {
  const parsed = parseArn(name);
  const arn = parsed?.kind === 'service' ? name : serviceArn(kernel.settings, cluster, name);
  if (kernel.state.services.get(arn) === undefined) throw new EcsError('ServiceNotFoundException', 'Service not found.');
  return arn;
}
