import { setTimeout as delay } from 'node:timers/promises';
import { logStreamOf } from '../../../actions/shared/src/ecs/log-stream.ts';
import type { LogStream } from '../../../actions/shared/src/ecs/log-stream.ts';
import type { TaskObservation } from '../../../actions/shared/src/ecs/observation.ts';
import { TaskLogReader } from '../../../actions/shared/src/ecs/task-log-reader.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { findService, observeCluster } from './observe.ts';
import type { Observer } from './observe.ts';
import { readPlace } from './place.ts';
import type { PlaceFlags } from './place.ts';
import { painter } from './terminal-reporter.ts';

/** As the command line has them. */
export interface LogsFlags extends PlaceFlags {
  readonly task?: string;
  readonly lines: number;
  readonly follow: boolean;
}

interface Source {
  readonly label: string;
  readonly stream: LogStream;
}

const followMs = 2000;
const shownIdLength = 8;

/** The end of the logs of a service's tasks, or of one task, each line with its task and container. */
export async function logsCommand(wanted: string, flags: LogsFlags, terminal: Terminal): Promise<ExitCode> {
  const observer = observeCluster(readPlace(flags, ['cluster']).cluster);
  const sources = await findSources(wanted, flags, observer);
  const reader = new TaskLogReader();
  const paint = painter(terminal);
  const print = ({ label }: Source, lines: readonly string[]): void => terminal.out(lines.map((line) => `${paint('cyan', label)} ${line}\n`).join(''));
  const tokens = new Map<Source, string | undefined>();
  for (const source of sources) {
    const { lines, token } = await reader.read(source.stream, { lines: flags.lines });
    print(source, lines);
    tokens.set(source, token);
  }
  const interrupted = new AbortController();
  if (flags.follow) process.once('SIGINT', () => interrupted.abort());
  while (flags.follow && !interrupted.signal.aborted) {
    await delay(followMs, undefined, { signal: interrupted.signal }).catch(() => undefined);
    for (const source of sources) {
      const { lines, token } = await reader.read(source.stream, { lines: flags.lines, after: tokens.get(source) });
      print(source, lines);
      tokens.set(source, token);
    }
  }
  return exitCodes.clean;
}

async function findSources(wanted: string, { task: id }: LogsFlags, observer: Observer): Promise<Source[]> {
  const service = await findService(observer, wanted);
  const running = await observer.ecs.serviceTasks(service.name, 'RUNNING');
  const tasks = id === undefined && running.length > 0 ? running : [...running, ...(await observer.ecs.serviceTasks(service.name, 'STOPPED'))];
  const chosen = id === undefined ? (running.length > 0 ? running : newestOf(tasks)) : tasks.filter((task) => task.id.startsWith(id));
  if (chosen.length === 0) throw new UserError(id === undefined ? `${service.name} has no task, and none that ECS still lists.` : `${service.name} has no task ${id}; it has ${tasks.map((task) => task.id).join(', ') || 'none'}.`);
  const found = await Promise.all(chosen.map(async (task) => await sourcesOf(task, observer)));
  if (found.flat().length === 0) throw new UserError(`${service.name} writes its log elsewhere than to CloudWatch Logs (logDriver awslogs).`);
  return found.flat();
}

function newestOf(tasks: readonly TaskObservation[]): TaskObservation[] {
  return tasks.toSorted((a, b) => Number(b.createdAt ?? 0) - Number(a.createdAt ?? 0)).slice(0, 1);
}

async function sourcesOf(task: TaskObservation, { ecs }: Observer): Promise<Source[]> {
  const { definition } = await ecs.describeTaskDefinition(task.taskDefinition);
  return task.containers.flatMap(({ name }) => {
    const stream = logStreamOf(definition, name, task.id);
    return stream === null ? [] : [{ label: `${task.id.slice(0, shownIdLength)} ${name}`, stream }];
  });
}
