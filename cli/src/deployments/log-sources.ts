import { logStreamOf } from '../../../actions/shared/src/ecs/log-stream.ts';
import type { LogStream } from '../../../actions/shared/src/ecs/log-stream.ts';
import type { TaskObservation } from '../../../actions/shared/src/ecs/observation.ts';
import { suggestName } from '../../../actions/shared/src/nearest-name.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { nameOfService } from './observe.ts';
import type { Observer } from './observe.ts';

/** The log of one container of one task. */
export interface LogSource {
  readonly taskArn: string;
  readonly label: string;
  readonly stream: LogStream;
}

const shownIdLength = 8;
/** Names of tasks in an error. */
const shownTasks = 10;

/** The logs of one task, of the tasks of a service that run, or else of the newest task. */
export async function findLogSources(wanted: string, taskId: string | undefined, observer: Observer): Promise<LogSource[]> {
  const { running, stopped, isService } = await findTasks(wanted, observer);
  const all = [...running, ...stopped];
  const chosen = taskId === undefined ? (isService && running.length > 0 ? running : newestOf(running.length > 0 ? running : stopped)) : all.filter(({ id }) => id.startsWith(taskId));
  if (chosen.length === 0) throw new UserError(taskId === undefined ? `${wanted} has no task, and none that ECS still lists (for about an hour).` : `${wanted} has no task ${taskId}; it has ${listIds(all)}.`);
  const found = (await Promise.all(chosen.map(async (task) => await sourcesOf(task, observer)))).flat();
  if (found.length === 0) throw new UserError(`${wanted} writes its log elsewhere than to CloudWatch Logs (logDriver awslogs).`);
  return found;
}

interface Tasks {
  readonly running: readonly TaskObservation[];
  readonly stopped: readonly TaskObservation[];
  readonly isService: boolean;
}

/** Of a service, or of a part that has none: migrate, runner. */
async function findTasks(wanted: string, observer: Observer): Promise<Tasks> {
  const { ecs } = observer;
  const names = await observer.serviceNames();
  const name = nameOfService(wanted, names);
  if (name !== undefined) return { running: await ecs.serviceTasks(name, 'RUNNING'), stopped: await ecs.serviceTasks(name, 'STOPPED'), isService: true };
  const read = async (status: 'RUNNING' | 'STOPPED'): Promise<TaskObservation[]> => (await ecs.describeTasks(await observer.taskArns(status))).filter((task) => isOfPart(task, wanted));
  const found = { running: await read('RUNNING'), stopped: await read('STOPPED'), isService: false };
  if (found.running.length + found.stopped.length > 0) return found;
  throw new UserError(`There is no service ${wanted} in the cluster ${ecs.cluster}, nor a task of such a family in the last hour; ${suggestName(wanted, names)}`);
}

/** `runner` for factory-test-runner and for what the controller derives from it, factory-test-runner-1a2b. */
function isOfPart({ taskDefinition }: TaskObservation, part: string): boolean {
  const family = taskDefinition.slice(taskDefinition.lastIndexOf('/') + 1).replace(/:\d+$/, '');
  return family === part || family.endsWith(`-${part}`) || family.includes(`-${part}-`);
}

function newestOf(tasks: readonly TaskObservation[]): TaskObservation[] {
  return tasks.toSorted((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0)).slice(0, 1);
}

function listIds(tasks: readonly TaskObservation[]): string {
  const shown = tasks.slice(0, shownTasks).map(({ id }) => id).join(', ');
  return tasks.length > shownTasks ? `${shown} and ${tasks.length - shownTasks} more` : shown || 'none';
}

async function sourcesOf({ arn, id, taskDefinition, containers }: TaskObservation, observer: Observer): Promise<LogSource[]> {
  const { definition } = await observer.definitionOf(taskDefinition);
  return containers.flatMap(({ name }) => {
    const stream = logStreamOf(definition, name, id);
    return stream === null ? [] : [{ taskArn: arn, label: `${id.slice(0, shownIdLength)} ${name}`, stream }];
  });
}
