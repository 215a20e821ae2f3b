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
  const { groups } = diagnose(look, { definition });
  const tails = await Promise.all(groups.map(async (group) => await tailOf(group, definition, context)));
  const { headline, hint } = diagnose(look, { definition, log: tails[0]?.own ?? [] });
  // The first group is the headline, unless something weighs more than it.
  const isTold = (group: CauseGroup): boolean => headline.includes(group.text);
  const lines = headline === '' ? [] : [headline, ...adviceOf(hint)];
  for (const [index, group] of groups.entries()) lines.push(...(isTold(group) ? [] : headOf(group)), ...(tails[index]?.lines ?? []));
  const unhealthy = (look.targets ?? []).filter(({ state }) => state === 'unhealthy');
  if (unhealthy.length > 0) lines.push('Unhealthy targets:', ...unhealthy.map(({ address, description }) => `  ${address}: ${description}`));
  const events = eventsOf(look);
  if (events.length > 0) lines.push('Events of the service:', ...events.map((event) => `  ${event.message}`));
  return lines;
}

function headOf({ tasks: { length }, text, hint }: CauseGroup): string[] {
  return [`${length} ${length === 1 ? 'task' : 'tasks'} stopped: ${text}`, ...adviceOf(hint)];
}

function adviceOf(hint: string): string[] {
  return hint === '' ? [] : [`  What to do: ${hint}`];
}

/** `own`: of the container that failed alone. */
async function tailOf(group: CauseGroup, definition: object, context: LogContext): Promise<{ own: string[]; lines: string[] }> {
  const newest = newestOf(group.tasks);
  if (newest === undefined) return { own: [], lines: [] };
  const isOwn = ({ name }: { name: string }): boolean => name === group.container;
  const read = async (containers: TaskObservation['containers']): Promise<string[]> => await logTailOf({ ...newest, containers }, definition, { lines: logLines, ...context });
  const [own, others] = await Promise.all([read(newest.containers.filter(isOwn)), read(newest.containers.filter((container) => !isOwn(container)))]);
  const tail = [...own, ...others];
  return { own, lines: tail.length === 0 ? [] : [`  Last log lines of task ${newest.id}:`, ...tail.map((line) => `  | ${line}`)] };
}

function newestOf(tasks: readonly TaskObservation[]): TaskObservation | undefined {
  return tasks.toSorted((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0))[0];
}

function eventsOf(look: Look): ServiceEvent[] {
  return (look.service?.events ?? []).slice(0, eventLines);
}

/** The end of the containers' logs. A log that cannot be read must not hide the failure it was to explain. */
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
