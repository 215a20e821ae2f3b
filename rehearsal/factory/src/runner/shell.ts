import { spawn } from 'node:child_process';

export interface CommandResult {
  /** null where a signal or the time-out ended the command. */
  readonly exitCode: number | null;
  /** Standard output and error, as they came. */
  readonly output: string;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly timeoutMs?: number;
}

/** Runs a program with the whole environment of the runner. Throws only where it cannot be started. */
export async function runCommand(argv: readonly [string, ...string[]], options: CommandOptions): Promise<CommandResult> {
  const [command, ...args] = argv;
  return new Promise((resolve, reject) => {
    // Its own process group, so that a time-out also ends what the command started.
    const child = spawn(command, args, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), options.timeoutMs);
    child.once('error', reject);
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, output });
    });
  });
}

export async function runBash(script: string, options: CommandOptions): Promise<CommandResult> {
  return runCommand(['bash', '-lc', script], options);
}
