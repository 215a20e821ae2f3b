import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface BundleRun {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
  /** What the main step saved for the post step. */
  state: Record<string, string>;
}

export interface BundleOptions {
  endpoint: string;
  /** Working folder of the process, which outlives it. */
  folder: string;
  env?: Record<string, string>;
  /** Saved by the main step: the bundle is run as the post step. */
  state?: Record<string, string>;
  onStart?: (child: ChildProcess) => void;
}

/** Runs `actions/<name>/dist/index.js` as GitHub does: inputs in the environment, outputs in a file. */
export async function runBundle(name: string, inputs: Record<string, string>, { endpoint, folder, env = {}, state = {}, onStart }: BundleOptions): Promise<BundleRun> {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_STATE: join(folder, 'state') };
  await Promise.all(Object.values(files).map(async (file) => await writeFile(file, '')));
  const child = spawn(process.execPath, [bundleOf(name)], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'], HOME: folder, ...files, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1',
      AWS_ENDPOINT_URL: endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: '123456789012', AWS_SECRET_ACCESS_KEY: 'test',
      ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
      ...Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value])),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onStart?.(child);
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [log, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const exitCode = await exited;
  const [outputs, summary, saved] = await Promise.all(Object.values(files).map(async (file) => await readFile(file, 'utf8')));
  return { exitCode, log: log + errors, outputs: parseOutputs(outputs ?? ''), summary: summary ?? '', state: parseOutputs(saved ?? '') };
}

export function bundleOf(name: string): string {
  return fileURLToPath(new URL(`../../../${name}/dist/index.js`, import.meta.url));
}

function parseOutputs(file: string): Record<string, string> {
  return Object.fromEntries([...file.matchAll(/^([^\n<]+)<<(\S+)\n([^]*?)\n\2$/gm)].map((match) => [match[1] ?? '', match[3] ?? '']));
}
