import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { setTimeout as delay } from 'node:timers/promises';
import { classifyAwsError, describeAwsError } from '../../../actions/shared/src/ecs/aws-error.ts';
import { TaskLogReader } from '../../../actions/shared/src/ecs/task-log-reader.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { exitCodes } from '../exit-codes.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { findLogSources } from './log-sources.ts';
import type { LogSource } from './log-sources.ts';
import { observeCluster } from './observe.ts';
import { readPlace } from './place.ts';
import type { PlaceFlags } from './place.ts';
import { painter } from './terminal-reporter.ts';

/** As the command line has them. */
export interface LogsFlags extends PlaceFlags {
  readonly task?: string;
  readonly lines: number;
  readonly follow: boolean;
  readonly since?: Date;
}

const followMs = 2000;
/** The awslogs driver sends every five seconds at the latest: so many looks after its end a task has nothing more to say. */
const looksAfterEnd = 4;

/** The end of the logs of a service's or part's tasks, each line with its task and container. */
export async function logsCommand(wanted: string, flags: LogsFlags, terminal: Terminal): Promise<ExitCode> {
  const observer = observeCluster(readPlace(flags, ['cluster']).cluster);
  const printNew = createPrinter(createReader(flags.since), flags.lines, terminal);
  const sources = await findLogSources(wanted, flags.task, observer);
  await printNew(sources);
  const interrupted = new AbortController();
  if (flags.follow) process.once('SIGINT', () => interrupted.abort());
  while (flags.follow) {
    await delay(followMs, undefined, { signal: interrupted.signal }).catch(() => undefined);
    if (interrupted.signal.aborted) break;
    try {
      await printNew(flags.task === undefined ? await findLogSources(wanted, undefined, observer).catch(noneForAMoment) : sources);
    } catch (error) {
      // Whoever follows should not be sent away by one bad answer.
      if (!['throttled', 'unreachable'].includes(classifyAwsError(error))) throw error;
      terminal.error(`${describeAwsError(error)}: looking again.\n`);
    }
  }
  return exitCodes.clean;
}

/** A service may have no task between two. */
function noneForAMoment(error: unknown): LogSource[] {
  if (error instanceof UserError) return [];
  throw error;
}

interface Followed {
  readonly source: LogSource;
  token: string | undefined;
  /** Looks since its task was listed last. */
  missed: number;
}

/** Prints of these logs, and for a while of those from before, what it has not printed yet. */
function createPrinter(reader: TaskLogReader, lineLimit: number, terminal: Terminal): (sources: readonly LogSource[]) => Promise<void> {
  const paint = painter(terminal);
  const followed = new Map<string, Followed>();
  return async (sources) => {
    for (const one of followed.values()) one.missed += 1;
    for (const source of sources) followed.set(source.stream.name, { source, token: followed.get(source.stream.name)?.token, missed: 0 });
    for (const [name, one] of followed) {
      const { lines, token } = await reader.read(one.source.stream, { lines: lineLimit, after: one.token });
      terminal.out(lines.map((line) => `${paint('cyan', one.source.label)} ${line}\n`).join(''));
      one.token = token;
      if (one.missed > looksAfterEnd) followed.delete(name);
    }
  };
}

function createReader(since: Date | undefined): TaskLogReader {
  const client = new CloudWatchLogsClient({ maxAttempts: 5 });
  if (since !== undefined) client.middlewareStack.add((next) => async (args) => await next({ ...args, input: { ...args.input, startTime: since.getTime() } }), { step: 'initialize', name: 'since' });
  return new TaskLogReader(client);
}
