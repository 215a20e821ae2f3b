import type { Task } from '@aws-sdk/client-ecs';
import type { RunnerReport } from '../dispatcher.ts';
import type { Definitions } from './definitions.ts';
import { readTask } from './task-report.ts';

/** What ECS says of a task, wherever it says it. */
export class TaskReader {
  private readonly definitions: Pick<Definitions, 'findLogStreams'>;
  private readonly containerName: string;

  constructor(definitions: Pick<Definitions, 'findLogStreams'>, containerName: string) {
    this.definitions = definitions;
    this.containerName = containerName;
  }

  async read(task: Task): Promise<RunnerReport> {
    const report = readTask(task, this.containerName);
    if (report.kind !== 'stopped') return report;
    const streams = task.taskDefinitionArn === undefined ? undefined : await this.definitions.findLogStreams(task.taskDefinitionArn);
    if (streams === undefined) return report;
    return { ...report, logLocation: `${streams.group}:${streams.prefix}/${this.containerName}/${task.taskArn?.split('/').at(-1) ?? ''}` };
  }
}
