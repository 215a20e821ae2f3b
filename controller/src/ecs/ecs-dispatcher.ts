import { setTimeout as delay } from 'node:timers/promises';
import { DescribeTasksCommand, ECSClient, ListTasksCommand, paginateListTasks, RunTaskCommand, StopTaskCommand } from '@aws-sdk/client-ecs';
import type { EcsConfig } from '../config.ts';
import type { Dispatcher, LaunchOrder, LaunchResult, RunningRunner, RunnerReport, RunToLaunch } from '../dispatcher.ts';
import { readLaunchAnswer, readLaunchError } from './launch-answer.ts';
import type { Definitions } from './definitions.ts';
import { clusterName, planLaunch, type TaskPlace } from './launch-plan.ts';
import type { LogTail } from './log-tail.ts';
import type { RunSecrets } from './run-secrets.ts';
import type { RunnerNeeds } from './runner-definition.ts';
import { buildTaskRequest, fitSpec, startedBy, withAttempt, type TaskRequest } from './task-request.ts';
import type { TaskReader } from './task-reader.ts';
import { readRunning } from './task-report.ts';

const describeBatch = 100;
// DescribeTasks and ListTasks share 20 calls a second per account; this leaves room for others.
const describePauseMs = 100;

/** The endpoint, if it is not AWS's own, comes from the SDK's variable `AWS_ENDPOINT_URL_ECS` or `AWS_ENDPOINT_URL`. */
export function createEcsClient(region: string): ECSClient {
  return new ECSClient({ region, maxAttempts: 2, requestHandler: { connectionTimeout: 2000, requestTimeout: 4000, throwOnRequestTimeout: true } });
}

export interface EcsDispatcherOptions {
  readonly client: ECSClient;
  readonly ecs: EcsConfig;
  readonly definitions: Definitions;
  readonly reader: TaskReader;
  readonly secrets: Pick<RunSecrets, 'locate'>;
  readonly log: Pick<LogTail, 'read'>;
}

export class EcsDispatcher implements Dispatcher {
  readonly place: string;
  private readonly client: ECSClient;
  private readonly ecs: EcsConfig;
  private readonly definitions: Definitions;
  private readonly reader: TaskReader;
  private readonly secrets: Pick<RunSecrets, 'locate'>;
  private readonly log: Pick<LogTail, 'read'>;

  constructor({ client, ecs, definitions, reader, secrets, log }: EcsDispatcherOptions) {
    this.client = client;
    this.ecs = ecs;
    this.definitions = definitions;
    this.reader = reader;
    this.secrets = secrets;
    this.log = log;
    this.place = ecs.cluster;
  }

  async prepare(run: RunToLaunch): Promise<string> {
    const { executionSpec, place, needs } = await this.plan(run);
    const taskDefinition = await this.definitions.resolve(needs);
    return buildTaskRequest({ ...run, executionSpec }, { ...place, taskDefinition, containerName: this.ecs.containerName });
  }

  async warm(run: RunToLaunch): Promise<void> {
    await this.definitions.warm((await this.plan(run)).needs);
  }

  cleanUp(): Promise<readonly string[]> {
    return this.definitions.cleanUp();
  }

  async launch({ request, attempt, clientToken }: LaunchOrder): Promise<LaunchResult> {
    const task = withAttempt(JSON.parse(request) as TaskRequest, attempt);
    try {
      return readLaunchAnswer(await this.client.send(new RunTaskCommand({ ...task, clientToken })));
    } catch (error) {
      if (error instanceof Error && /inactive|unable to describe task ?definition|task ?definition not found/i.test(error.message)) await this.definitions.forget(task.taskDefinition ?? '');
      return readLaunchError(error);
    }
  }

  async find(runId: string): Promise<string | undefined> {
    for (const cluster of this.clusters) {
      const found = await this.findIn(cluster, runId);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async stop(handle: string, reason: string): Promise<void> {
    try {
      await this.client.send(new StopTaskCommand({ cluster: this.clusterOf(handle), task: handle, reason }));
    } catch (error) {
      // ECS no longer knows the task: there is nothing to stop, and `describe` will say so.
      if (error instanceof Error && /not found/i.test(error.message)) return;
      throw new Error(`Could not stop task ${handle}`, { cause: error });
    }
  }

  async listRunning(): Promise<readonly RunningRunner[]> {
    const running: RunningRunner[] = [];
    for (const cluster of this.clusters) {
      for await (const { taskArns = [] } of paginateListTasks({ client: this.client, pageSize: describeBatch }, { cluster, desiredStatus: 'RUNNING' })) {
        if (taskArns.length === 0) continue;
        const described = await this.client.send(new DescribeTasksCommand({ cluster, tasks: taskArns, include: ['TAGS'] }));
        for (const task of described.tasks ?? []) running.push(...readRunning(task));
      }
    }
    return running;
  }

  async describe(handles: readonly string[]): Promise<ReadonlyMap<string, RunnerReport>> {
    const reports = new Map<string, RunnerReport>();
    let calls = 0;
    for (const cluster of this.clusters) {
      const tasks = handles.filter((handle) => this.clusterOf(handle) === cluster);
      for (let start = 0; start < tasks.length; start += describeBatch) {
        if (calls > 0) await delay(describePauseMs);
        calls += 1;
        await this.describeSome(cluster, tasks.slice(start, start + describeBatch), reports);
      }
    }
    return reports;
  }

  readTail(logLocation: string): Promise<readonly string[]> {
    return this.log.read(logLocation);
  }

  /** What can be refused without AWS is refused first. */
  private async plan(run: RunToLaunch): Promise<{ readonly executionSpec: string; readonly place: TaskPlace; readonly needs: RunnerNeeds }> {
    const { executionSpec, environmentSpec } = fitSpec(run.executionSpec, this.ecs.containerName);
    const { place, needs } = planLaunch(run, this.ecs);
    return { executionSpec, place, needs: { ...needs, environmentSpec, secrets: await this.secrets.locate(run) } };
  }

  private async findIn(cluster: string, runId: string): Promise<string | undefined> {
    for (const desiredStatus of ['RUNNING', 'STOPPED'] as const) {
      const listed = await this.client.send(new ListTasksCommand({ cluster, startedBy: startedBy(runId), desiredStatus }));
      const tasks = listed.taskArns?.slice(0, describeBatch) ?? [];
      if (tasks.length === 0) continue;
      // Checked once more on the task itself, as a list that ignores the filter would adopt somebody else's task.
      const described = await this.client.send(new DescribeTasksCommand({ cluster, tasks }));
      const own = described.tasks?.find((task) => task.startedBy === startedBy(runId));
      if (own?.taskArn !== undefined) return own.taskArn;
    }
    return undefined;
  }

  private async describeSome(cluster: string, tasks: string[], reports: Map<string, RunnerReport>): Promise<void> {
    const answer = await this.client.send(new DescribeTasksCommand({ cluster, tasks }));
    for (const task of answer.tasks ?? []) {
      if (task.taskArn !== undefined) reports.set(task.taskArn, await this.reader.read(task));
    }
    for (const failure of answer.failures ?? []) {
      if (failure.arn !== undefined && failure.reason === 'MISSING') reports.set(failure.arn, { kind: 'missing' });
    }
  }

  private get clusters(): readonly string[] {
    return [this.ecs.cluster, ...this.ecs.furtherClusters];
  }

  /** A task's ARN names its cluster. */
  private clusterOf(handle: string): string {
    const name = /:task\/([^/]+)\//.exec(handle)?.[1];
    return this.clusters.find((cluster) => clusterName(cluster) === name) ?? this.ecs.cluster;
  }
}
