import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { makeScratchFolder } from '../scratch-folder.ts';

export interface BundleRun {
  exitCode: number | null;
  log: string;
  outputs: Record<string, string>;
  summary: string;
}

/** Runs `actions/<name>/dist/index.js` as GitHub does: inputs in the environment, outputs in a file. */
export async function runBundle(name: string, inputs: Record<string, string>, options: { endpoint: string; onStart?: (child: ChildProcess) => void }): Promise<BundleRun> {
  const folder = await makeScratchFolder();
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
  const child = spawn(process.execPath, [fileURLToPath(new URL(`../../../${name}/dist/index.js`, import.meta.url))], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'], HOME: folder, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_RUN_ID: '77', GITHUB_RUN_ATTEMPT: '1',
      AWS_ENDPOINT_URL: options.endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: '123456789012', AWS_SECRET_ACCESS_KEY: 'test',
      ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.onStart?.(child);
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [log, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const exitCode = await exited;
  return { exitCode, log: log + errors, outputs: parseOutputs(await readFile(output, 'utf8')), summary: await readFile(summary, 'utf8') };
}

function parseOutputs(file: string): Record<string, string> {
  return Object.fromEntries([...file.matchAll(/^([^\n<]+)<<(\S+)\n([^]*?)\n\2$/gm)].map((match) => [match[1] ?? '', match[3] ?? '']));
}
