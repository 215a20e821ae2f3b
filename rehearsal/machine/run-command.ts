import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly directory?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** The command is killed after this time. Default 60 s. */
  readonly timeoutMs?: number;
}

/** Runs a command without a shell and returns what it printed. Throws with the end of its error output when it fails. */
export async function runCommand(command: string, args: readonly string[], options: CommandOptions = {}): Promise<string> {
  const child = spawn(command, [...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: options.timeoutMs ?? 60_000,
    killSignal: 'SIGKILL',
    ...(options.directory === undefined ? {} : { cwd: options.directory }),
    ...(options.environment === undefined ? {} : { env: { ...options.environment } }),
  });
  const output: Buffer[] = [];
  const problems: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => problems.push(chunk));
  // A command that does not read its input closes the pipe; that alone is no failure.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const exit = await new Promise<string>((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${command} could not be started: ${error.message}`, { cause: error })));
    child.once('close', (code, signal) => resolve(signal === null ? String(code) : signal));
  });
  if (exit !== '0') {
    const reason = Buffer.concat(problems).toString().trim() || Buffer.concat(output).toString().trim();
    throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed (${exit}): ${reason.split('\n').slice(-8).join('\n')}`);
  }
  return Buffer.concat(output).toString();
}
