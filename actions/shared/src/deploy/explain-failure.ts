import { describeAwsError } from '../ecs/aws-error.ts';
import { logStreamOf } from '../ecs/log-stream.ts';
import type { ServiceEvent, TaskObservation } from '../ecs/observation.ts';
import type { CauseGroup } from '../ecs/stop-cause.ts';
import type { DeployContext } from './deploy-context.ts';
import type { Look } from './deployment-verdict.ts';
import { diagnose } from './diagnose.ts';

type LogContext = Pick<DeployContext, 'logTail' | 'reporter'>;

const logLines = 10;
const eventLines = 5;

/** Why a deployment failed, in lines for people: the likeliest cause and what to do, stops by cause, the last log lines, targets, ECS's events. */
export async function explainFailure(look: Look | null, definition: object, context: LogContext): Promise<string[]> {
  if (look === null) return [];
  const { headline, hint, groups } = diagnose(look);
  const lines = headline === '' ? [] : [headline, ...(hint === '' ? [] : [`  What to do: ${hint}`])];
  for (const [index, group] of groups.entries()) lines.push(...(await explainGroup(group, { isFirst: index === 0, definition, ...context })));
  const unhealthy = (look.targets ?? []).filter(({ state }) => state === 'unhealthy');
  if (unhealthy.length > 0) lines.push('Unhealthy targets:', ...unhealthy.map(({ address, description }) => `  ${address}: ${description}`));
  const events = eventsOf(look);
  if (events.length > 0) lines.push('Events of the service:', ...events.map((event) => `  ${event.message}`));
  return lines;
}

/** The commonest group is the headline already. */
async function explainGroup(group: CauseGroup, { isFirst, definition, ...context }: LogContext & { isFirst: boolean; definition: object }): Promise<string[]> {
  const { length } = group.tasks;
  const head = isFirst ? [] : [`${length} ${length === 1 ? 'task' : 'tasks'} stopped: ${group.text}`, ...(group.hint === '' ? [] : [`  What to do: ${group.hint}`])];
  const newest = newestOf(group.tasks);
  if (newest === undefined) return head;
  const tail = await logTailOf(newest, definition, { lines: logLines, first: group.container, ...context });
  return tail.length === 0 ? head : [...head, `  Last log lines of task ${newest.id}:`, ...tail.map((line) => `  | ${line}`)];
}

function newestOf(tasks: readonly TaskObservation[]): TaskObservation | undefined {
  return tasks.toSorted((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0))[0];
}

function eventsOf(look: Look): ServiceEvent[] {
  return (look.service?.events ?? []).slice(0, eventLines);
}

/** The end of the containers' logs, `first` before the others. A log that cannot be read must not hide the failure it was to explain. */
export async function logTailOf(task: TaskObservation, definition: object, context: LogContext & { lines: number; first?: string | null }): Promise<string[]> {
  const lines: string[] = [];
  const containers = task.containers.toSorted((a, b) => Number(b.name === context.first) - Number(a.name === context.first));
  for (const container of containers) {
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
