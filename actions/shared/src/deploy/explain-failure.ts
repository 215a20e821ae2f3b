import { describeAwsError } from '../ecs/aws-error.ts';
import { logStreamOf } from '../ecs/log-stream.ts';
import type { ServiceEvent, TaskObservation } from '../ecs/observation.ts';
import { groupStops } from '../ecs/stop-cause.ts';
import type { DeployContext } from './deploy-context.ts';
import type { Look } from './deployment-verdict.ts';

type LogContext = Pick<DeployContext, 'logTail' | 'reporter'>;

const logLines = 10;
const eventLines = 5;

/** Why a deployment failed, in lines for people: stops grouped by cause, a hint, the last log lines, ECS's events. */
export async function explainFailure(look: Look | null, definition: object, context: LogContext): Promise<string[]> {
  if (look === null) return [];
  const lines: string[] = [];
  for (const group of groupStops(look.stoppedTasks)) {
    lines.push(`${group.tasks.length} ${group.tasks.length === 1 ? 'task' : 'tasks'} stopped: ${group.text}`);
    if (group.hint !== '') lines.push(`  Hint: ${group.hint}`);
    const newest = newestOf(group.tasks);
    const tail = newest === undefined ? [] : await logTailOf(newest, definition, { lines: logLines, ...context });
    if (tail.length > 0) lines.push(`  Last log lines of task ${newest?.id ?? ''}:`, ...tail.map((line) => `  | ${line}`));
  }
  const events = eventsOf(look);
  if (events.length > 0) lines.push('Events of the service:', ...events.map((event) => `  ${event.message}`));
  return lines;
}

function newestOf(tasks: readonly TaskObservation[]): TaskObservation | undefined {
  return tasks.toSorted((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0))[0];
}

function eventsOf(look: Look): ServiceEvent[] {
  return (look.service?.events ?? []).slice(0, eventLines);
}

/** The end of the failed containers' logs. A log that cannot be read must not hide the failure it was to explain. */
export async function logTailOf(task: TaskObservation, definition: object, context: LogContext & { lines: number }): Promise<string[]> {
  const lines: string[] = [];
  for (const container of task.containers) {
    const stream = logStreamOf(definition, container.name, task.id);
    if (stream === null) continue;
    try {
      lines.push(...(await context.logTail(stream, context.lines)));
    } catch (error) {
      context.reporter.warning(`The log ${stream.group} ${stream.name} could not be read: ${describeAwsError(error)}`);
    }
  }
  return lines;
}
