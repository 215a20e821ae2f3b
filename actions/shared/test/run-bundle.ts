import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const checkout = resolve(import.meta.dirname, '../../..');

export interface BundleRun {
  exitCode: number;
  log: string;
  outputs: Record<string, string>;
  summary: string;
}

/** Runs `actions/<name>/dist` as GitHub does: inputs in the environment, outputs and summary in files. */
export async function runBundle(name: string, inputs: Record<string, string>, variables: Record<string, string> = {}): Promise<BundleRun> {
  const folder = await mkdtemp(join(tmpdir(), 'factory-ecs-action-'));
  try {
    const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
    await Promise.all([output, summary].map(async (file) => await writeFile(file, '')));
    const environment = Object.fromEntries(Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]));
    const { exitCode, log } = await runNode(join(checkout, 'actions', name, 'dist/index.js'), { ...variables, ...environment, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary });
    return { exitCode, log, outputs: parseOutputs(await readFile(output, 'utf8')), summary: await readFile(summary, 'utf8') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runNode(file: string, environment: Record<string, string>): Promise<{ exitCode: number; log: string }> {
  return await new Promise((resolveRun) => {
    const child = execFile(process.execPath, [file], { cwd: checkout, env: { PATH: process.env['PATH'] ?? '', ...environment }, timeout: 20_000 }, (_error, stdout, stderr) => {
      resolveRun({ exitCode: child.exitCode ?? -1, log: stdout + stderr });
    });
  });
}

function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm)].map(([, name = '', , value = '']) => [name, value]));
}
