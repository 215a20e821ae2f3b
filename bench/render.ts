// How long the bundle of render-task-definitions takes as a whole process, against an empty Node process: a release of five
// parts and three services, and a single definition with a new image. Runs alternate, so that whatever else the machine does
// strikes all of them; the ratio is that of the medians.
//
//   node bench/render.ts [--runs 20] [--at-most 2.4]
//
// `--at-most`: ends with 1 where a ratio is higher. Nothing is cached between runs but what the system caches of any file.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { repositories } from '../actions/shared/src/image-repositories.ts';
import { median } from './median.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' }, 'at-most': { type: 'string', default: '2.4' } } });
const [runs, atMost] = [readNumber('runs', 1000), readNumber('at-most', 100)];
const checkout = resolve(import.meta.dirname, '..');
const bundle = join(checkout, 'actions/render-task-definitions/dist/index.js');
/** The entry chunk; what an SDK needs is loaded later, where it is needed. */
const maxBytes = 500 * 1024;

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly times: number[];
}

const folder = mkdtempSync(join(tmpdir(), 'factory-ecs-bench-'));
try {
  const cases = makeCases();
  for (let run = -2; run < runs; run += 1) for (const each of cases) await measure(each, run < 0);
  tell(cases);
} finally {
  rmSync(folder, { recursive: true });
}

function makeCases(): Case[] {
  const definition = join(folder, 'definition.json');
  writeFileSync(definition, JSON.stringify({ family: 'app', containerDefinitions: [{ name: 'app', image: 'app:1', environment: [{ name: 'A', value: '1' }] }] }, null, 2));
  const images = Object.fromEntries(Object.entries(repositories).map(([key, repository]) => [key, `123456789012.dkr.ecr.us-east-1.amazonaws.com/${repository}@sha256:${'a'.repeat(64)}`]));
  return [
    { name: 'empty Node process', args: ['-e', '0'], inputs: {}, times: [] },
    {
      name: 'release of five parts', args: [bundle], times: [],
      inputs: {
        environment: 'rehearsal', images: JSON.stringify(images), release: 'release-1', commit: '0123456789abcdef0123456789abcdef01234567',
        'infrastructure-outputs': 'actions/shared/test/fixtures/rehearsal.outputs.json', 'output-file': join(folder, 'release.json'),
      },
    },
    { name: 'single definition', args: [bundle], inputs: { 'task-definition': definition, 'container-name': 'app', image: 'app:2', 'output-file': join(folder, 'out.json') }, times: [] },
  ];
}

/** As GitHub starts an action: inputs in the environment, a pipe for the log, files for outputs and summary. */
async function measure({ name, args, inputs, times }: Case, isWarmUp: boolean): Promise<void> {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const env = { PATH: process.env['PATH'], GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, ...Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])) };
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const code = await new Promise<number | null>((resolveRun, reject) => child.once('error', reject).once('close', resolveRun));
  if (!isWarmUp) times.push(performance.now() - began);
  if (code !== 0) throw new Error(`${name} ended with ${code}:\n${log}`);
}

function tell([empty, ...bundles]: readonly Case[]): void {
  const base = median(empty?.times ?? []);
  console.log(`${'empty Node process'.padEnd(24)} ${base.toFixed(1)} ms, Node ${process.version}, ${runs} runs`);
  for (const { name, times } of bundles) {
    const ratio = median(times) / base;
    console.log(`${name.padEnd(24)} ${median(times).toFixed(1)} ms, ${ratio.toFixed(2)} times as long`);
    if (ratio > atMost) fail(`That is more than the ${atMost} times that are allowed.`);
  }
  const { size } = statSync(bundle);
  console.log(`${'entry chunk'.padEnd(24)} ${Math.round(size / 1024)} KiB`);
  if (size > maxBytes) fail(`That is more than the ${maxBytes / 1024} KiB that are allowed.`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function readNumber(name: 'runs' | 'at-most', most: number): number {
  const value = Number(values[name]);
  if (!Number.isFinite(value) || value <= 0 || value > most) throw new Error(`--${name} must be a number above 0 and up to ${most}, got ${values[name]}.`);
  return value;
}
