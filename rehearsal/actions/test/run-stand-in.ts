import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface StandInRun {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
}

/** Runs one program of a prepared stand-in as GitHub's runner would: inputs, files for results, nothing else of our environment. */
export async function runStandIn(program: string, folder: string, options: { inputs?: Record<string, string>; variables?: Record<string, string> }): Promise<StandInRun> {
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_ENV: join(folder, 'env'), GITHUB_STATE: join(folder, 'state') };
  await mkdir(join(folder, 'workspace'), { recursive: true });
  for (const file of Object.values(files)) await writeFile(file, '');
  const child = spawn(process.execPath, [program], {
    env: {
      ...{ PATH: process.env['PATH'] ?? '', HOME: folder, GITHUB_WORKSPACE: join(folder, 'workspace'), GITHUB_REPOSITORY: 'acme/site', GITHUB_RUN_ID: '7' },
      ...{ REHEARSAL_ARTIFACTS: join(folder, 'artifacts'), ...files, ...options.variables },
      ...Object.fromEntries(Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [outputs, environment, state] = await Promise.all(Object.values(files).map(readValues));
  return { exitCode, log, outputs: outputs ?? {}, environment: environment ?? {}, state: state ?? {} };
}

/** `name<<delimiter`, the value's lines, the delimiter. */
async function readValues(file: string): Promise<Record<string, string>> {
  const text = await readFile(file, 'utf8');
  return Object.fromEntries([...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]));
}
