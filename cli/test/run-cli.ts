import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from '../../actions/shared/test/run-bundle.ts';

export interface Run {
  code: number;
  out: string;
  error: string;
}

/** Through the link that `npx factory-ecs` follows. */
export async function runCli(args: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  return await new Promise((resolve) => {
    const program = join(checkout, 'node_modules/.bin/factory-ecs');
    const child = execFile(process.execPath, [program, ...args], { cwd: checkout, env: { PATH: process.env['PATH'] ?? '', ...environment }, timeout: 60_000, maxBuffer: 16 * 1024 * 1024 }, (_error, out, error) => {
      resolve({ code: child.exitCode ?? -1, out, error });
    });
  });
}
