import { spawn } from 'node:child_process';
import { poll } from './poll.ts';

/** A service that the suite started by itself. */
export interface ServiceProcess {
  output(): string;
  /** Undefined while it runs. */
  exitCode(): number | null | undefined;
  /** Resolves when the output matches; throws when the process ends before, or after the deadline. */
  waitForOutput(pattern: RegExp): Promise<void>;
  waitForExit(): Promise<number | null>;
  /** True if it was still there after this long. */
  isAliveAfter(milliseconds: number): Promise<boolean>;
  stop(): Promise<void>;
}

/** Runs a command line of the caller's with `sh`, in a process group of its own. */
export function startService(command: string, environment: Readonly<Record<string, string | undefined>>): ServiceProcess {
  const child = spawn('sh', ['-c', command], { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  let exitCode: number | null | undefined;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      exitCode = code;
      resolve(code);
    });
  });
  return {
    output: () => output,
    exitCode: () => exitCode,
    waitForOutput: async (pattern) => {
      await poll(`${String(pattern)} in the output of "${command}"; it printed:\n${output}`, () => {
        if (pattern.test(output)) return true;
        if (exitCode !== undefined) throw new Error(`"${command}" ended with exit code ${String(exitCode)} before it printed ${String(pattern)}:\n${output}`);
        return undefined;
      });
    },
    waitForExit: async () => poll(`"${command}" to end; it printed:\n${output}`, () => exitCode, 60_000),
    isAliveAfter: async (milliseconds) => {
      const stillRunning = new Promise<true>((resolve) => setTimeout(() => resolve(true), milliseconds));
      return Promise.race([stillRunning, exited.then(() => false)]);
    },
    stop: async () => {
      if (exitCode === undefined && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await exited;
    },
  };
}
