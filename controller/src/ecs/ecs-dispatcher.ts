import { setTimeout as delay } from 'node:timers/promises';
import { DescribeTaskDefinitionCommand, DescribeTasksCommand, ECSClient, ListTasksCommand, paginateListTasks, RunTaskCommand, StopTaskCommand } from '@aws-sdk/client-ecs';
import type { EcsConfig } from '../config.ts';
import type { Dispatcher, LaunchOrder, LaunchResult, RunningRunner, RunnerReport, RunToLaunch } from '../dispatcher.ts';
import { readLaunchAnswer, readLaunchError } from './launch-answer.ts';
import { buildTaskRequest, familyOf, startedBy, withAttempt, type TaskRequest } from './task-request.ts';
import { readRunning, readTask } from './task-report.ts';

const describeBatch = 100;
// DescribeTasks and ListTasks share 20 calls a second per account; this leaves room for others.
const describePauseMs = 100;

/** The endpoint, if it is not AWS's own, comes from the SDK's variable `AWS_ENDPOINT_URL_ECS` or `AWS_ENDPOINT_URL`. */
export function createEcsClient(region: string): ECSClient {
  return new ECSClient({ region, maxAttempts: 2, requestHandler: { connectionTimeout: 2000, requestTimeout: 4000, throwOnRequestTimeout: true } });
}

export class EcsDispatcher implements Dispatcher {
  readonly place: string;
  private readonly client: ECSClient;
  private readonly ecs: EcsConfig;
  private logStreams: Promise<{ group: string; prefix: string } | undefined> | undefined;

  constructor(client: ECSClient, ecs: EcsConfig) {
    this.client = client;
    this.ecs = ecs;
    this.place = ecs.cluster;
  }

  prepare(run: RunToLaunch): string {
    return buildTaskRequest(run, this.ecs);
  }

  async launch({ request, attempt, clientToken }: LaunchOrder): Promise<LaunchResult> {
    try {
      return readLaunchAnswer(await this.client.send(new RunTaskCommand({ ...withAttempt(JSON.parse(request) as TaskRequest, attempt), clientToken })));
    } catch (error) {
      return readLaunchError(error);
    }
  }

  async find(runId: string): Promise<string | undefined> {
    for (const desiredStatus of ['RUNNING', 'STOPPED'] as const) {
      const listed = await this.client.send(new ListTasksCommand({ cluster: this.ecs.cluster, startedBy: startedBy(runId), desiredStatus }));
      const tasks = listed.taskArns?.slice(0, describeBatch) ?? [];
      if (tasks.length === 0) continue;
      // Checked once more on the task itself, as a list that ignores the filter would adopt somebody else's task.
      const described = await this.client.send(new DescribeTasksCommand({ cluster: this.ecs.cluster, tasks }));
      const own = described.tasks?.find((task) => task.startedBy === startedBy(runId));
      if (own?.taskArn !== undefined) return own.taskArn;
    }
    return undefined;
  }

  async stop(handle: string, reason: string): Promise<void> {
    try {
      await this.client.send(new StopTaskCommand({ cluster: this.ecs.cluster, task: handle, reason }));
    } catch (error) {
      // ECS no longer knows the task: there is nothing to stop, and `describe` will say so.
      if (error instanceof Error && /not found/i.test(error.message)) return;
      throw new Error(`Could not stop task ${handle}`, { cause: error });
    }
  }

  async listRunning(): Promise<readonly RunningRunner[]> {
    const pages = paginateListTasks({ client: this.client, pageSize: describeBatch }, { cluster: this.ecs.cluster, family: familyOf(this.ecs.taskDefinition), desiredStatus: 'RUNNING' });
    const running: RunningRunner[] = [];
    for await (const { taskArns = [] } of pages) {
      if (taskArns.length === 0) continue;
      const described = await this.client.send(new DescribeTasksCommand({ cluster: this.ecs.cluster, tasks: taskArns, include: ['TAGS'] }));
      for (const task of described.tasks ?? []) running.push(...readRunning(task));
    }
    return running;
  }

  async describe(handles: readonly string[]): Promise<ReadonlyMap<string, RunnerReport>> {
    const reports = new Map<string, RunnerReport>();
    for (let start = 0; start < handles.length; start += describeBatch) {
      if (start > 0) await delay(describePauseMs);
      const answer = await this.client.send(new DescribeTasksCommand({ cluster: this.ecs.cluster, tasks: handles.slice(start, start + describeBatch) }));
      for (const task of answer.tasks ?? []) {
        if (task.taskArn !== undefined) reports.set(task.taskArn, await this.withLog(task.taskArn, readTask(task, this.ecs.containerName)));
      }
      for (const failure of answer.failures ?? []) {
        if (failure.arn !== undefined && failure.reason === 'MISSING') reports.set(failure.arn, { kind: 'missing' });
      }
    }
    return reports;
  }

  private async withLog(taskArn: string, report: RunnerReport): Promise<RunnerReport> {
    if (report.kind !== 'stopped') return report;
    const streams = await this.findLogStreams();
    if (streams === undefined) return report;
    return { ...report, logLocation: `${streams.group}:${streams.prefix}/${this.ecs.containerName}/${taskArn.split('/').at(-1) ?? ''}` };
  }

  /** Where the runner's definition sends its log. The location is a convenience, so a failed look-up is tried again at the next end. */
  private async findLogStreams(): Promise<{ group: string; prefix: string } | undefined> {
    this.logStreams ??= this.readLogOptions();
    const streams = await this.logStreams;
    if (streams === undefined) this.logStreams = undefined;
    return streams;
  }

  private async readLogOptions(): Promise<{ group: string; prefix: string } | undefined> {
    const answer = await this.client.send(new DescribeTaskDefinitionCommand({ taskDefinition: this.ecs.taskDefinition })).catch(() => undefined);
    const options = answer?.taskDefinition?.containerDefinitions?.find((container) => container.name === this.ecs.containerName)?.logConfiguration?.options;
    const [group, prefix] = [options?.['awslogs-group'], options?.['awslogs-stream-prefix']];
    return group === undefined || prefix === undefined ? undefined : { group, prefix };
  }
}
