import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How a child process is started. Its output goes to `logFile`, so that it outlives us without a broken pipe. */
export interface ProcessOptions {
  /** Used in messages: "MiniStack", "PostgreSQL". */
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly logFile: string;
  /** The whole environment of the child; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly directory?: string;
  readonly user?: { readonly uid: number; readonly gid: number };
}

export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Enough to end the process from another program, safe against reuse of its id. */
export interface ProcessIdentity {
  readonly name: string;
  readonly pid: number;
  /** Field 22 of /proc/PID/stat: clock ticks since boot. */
  readonly startTime: string;
}

export interface ManagedProcess extends ProcessIdentity {
  readonly logFile: string;
  readonly exited: Promise<ProcessExit>;
  /** Rejects, with the end of the log, when the process ends before `stop` was called. Never resolves. */
  readonly failure: Promise<never>;
  stop(options?: { signal?: NodeJS.Signals; graceMs?: number }): Promise<ProcessExit>;
  /** Lets our own process end while this one runs on. */
  leaveRunning(): void;
}

/** Starts a process. Throws with the command's name where it cannot be started. */
export async function startProcess(options: ProcessOptions): Promise<ManagedProcess> {
  const child = await spawnChild(options);
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${options.name} has no process id.`);
  let isStopping = false;
  const exited = new Promise<ProcessExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const failure = exited.then(async (exit): Promise<never> => {
    if (isStopping) await new Promise(() => undefined);
    throw new Error(`${options.name} ended unexpectedly (${describeExit(exit)}).${tailOf(options.logFile)}`);
  });
  failure.catch(() => undefined);
  return {
    name: options.name,
    pid,
    startTime: readStartTime(pid) ?? '',
    logFile: options.logFile,
    exited,
    failure,
    stop: async ({ signal = 'SIGTERM', graceMs = 5000 } = {}) => {
      isStopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return exited;
      child.kill(signal);
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      try {
        return await exited;
      } finally {
        clearTimeout(timer);
      }
    },
    leaveRunning: () => {
      isStopping = true;
      child.unref();
    },
  };
}

/** Field 22 of /proc/PID/stat, or undefined where there is no such process. */
export function readStartTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The second field, the command in parentheses, may hold blanks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** The last lines of a log, ready to be appended to an error text. */
export function tailOf(logFile: string, lines = 6): string {
  try {
    const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-lines).join('\n  ');
    return tail === '' ? ` Its log ${logFile} is empty.` : ` The end of its log ${logFile}:\n  ${tail}`;
  } catch {
    return ` It has no log at ${logFile}.`;
  }
}

function describeExit(exit: ProcessExit): string {
  return exit.signal === null ? `exit code ${String(exit.code)}` : `signal ${exit.signal}`;
}

async function spawnChild(options: ProcessOptions): Promise<ChildProcess> {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'a');
  try {
    const child = spawn(options.command, [...options.arguments], {
      env: { ...options.environment },
      stdio: ['ignore', log, log],
      // A session of its own: Ctrl-C in the terminal reaches us alone, and we decide the order in which things end.
      detached: true,
      ...(options.directory === undefined ? {} : { cwd: options.directory }),
      ...(options.user === undefined ? {} : options.user),
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (error) => reject(new Error(`${options.name} could not be started: ${error.message}`, { cause: error })));
    });
    return child;
  } finally {
    closeSync(log);
  }
}
