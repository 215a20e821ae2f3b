import { execFile } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../../actions/shared/test/run-bundle.ts';

export interface Run {
  code: number;
  out: string;
  error: string;
}

/** Told what the program has printed so far, each time that it prints. */
export type OnPrint = (printed: string, child: ChildProcess) => void;

/** The link that `npx factory-ecs` follows. */
const program = join(checkout, 'node_modules/.bin/factory-ecs');

export async function runCli(args: readonly string[], environment: Record<string, string> = {}, onPrint: OnPrint = () => undefined): Promise<Run> {
  return await execute([process.execPath, program, ...args], environment, { onPrint });
}

/** With this on standard input. */
export async function pipeCli(input: string, args: readonly string[], environment: Record<string, string>): Promise<Run> {
  return await execute([process.execPath, program, ...args], environment, { input });
}

/** Python's copies between our pipes and a terminal of its own; it comes with ./scripts/setup. */
const terminalProgram = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';

/** In a terminal: what is written to the child's stdin is typed. All that is printed is in `out`. */
export async function runInTerminal(args: readonly string[], environment: Record<string, string>, onPrint: OnPrint): Promise<Run> {
  const python = join(checkout, '.tools/venv/bin/python');
  return await execute([python, '-c', terminalProgram, process.execPath, program, ...args], { TERM: 'xterm', ...environment }, { onPrint });
}

async function execute([command = '', ...args]: readonly string[], environment: Record<string, string>, { onPrint, input }: { onPrint?: OnPrint; input?: string }): Promise<Run> {
  return await new Promise((resolve) => {
    const child = execFile(command, args, { cwd: checkout, env: { PATH: process.env['PATH'] ?? '', ...environment }, timeout: 60_000, maxBuffer: 16 * 1024 * 1024 }, (_error, out, error) => {
      resolve({ code: child.exitCode ?? -1, out, error });
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: string) => onPrint?.((printed += text), child));
    if (input !== undefined) child.stdin?.end(input);
  });
}
