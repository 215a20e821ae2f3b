// What validating costs: the whole process of the action's bundle, over our five task definitions, rendered (JSON) and as
// templates (YAML), beside an empty Node process; and whether the time grows with the size of a definition.
//
//   node bench/validate.ts [--runs 41] [--at-most 3]
//
// `--at-most`: ends with 1 where the bundle takes more than so many empty processes. Both are measured by turns, so that
// whatever else the machine does meets both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { validateFiles } from '../actions/shared/src/validate/validate-files.ts';
import { median } from './median.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '41' }, 'at-most': { type: 'string', default: 'Infinity' } } });
const [runs, atMost] = [Number(values.runs), Number(values['at-most'])];
const checkout = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'factory-ecs-bench-'));
try {
  measureProcesses();
  await measureSizes();
} finally {
  rmSync(folder, { recursive: true });
}

function measureProcesses(): void {
  const files = ['api', 'web', 'controller', 'runner', 'migrate'].map((part) => `task-definitions/${part}.yml`).join('\n');
  const programs = {
    'empty process': { args: ['-e', '0'], inputs: {} },
    'five rendered files': { args: ['actions/validate-task-definitions/dist/index.js'], inputs: { INPUT_FILES: writeRendered().join('\n'), INPUT_IGNORE: 'R62 R64' } },
    'five templates': { args: ['actions/validate-task-definitions/dist/index.js'], inputs: { INPUT_FILES: files } },
    'five templates, an environment': { args: ['actions/validate-task-definitions/dist/index.js'], inputs: { INPUT_FILES: files, INPUT_ENVIRONMENT: 'rehearsal', INPUT_INFRASTRUCTURE: 'actions/shared/test/fixtures/rehearsal.outputs.json' } },
  };
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, [] as number[]]));
  // The first round fills the file cache.
  for (let round = 0; round <= runs; round += 1) {
    for (const [name, { args, inputs }] of Object.entries(programs)) {
      const ms = timeProcess(args, inputs);
      if (round > 0) times[name]?.push(ms);
    }
  }
  const empty = median(times['empty process'] ?? []);
  for (const [name, ofName] of Object.entries(times)) console.log(`${name.padEnd(32)} ${median(ofName).toFixed(1).padStart(7)} ms  ${(median(ofName) / empty).toFixed(2)} ×`);
  const ratio = median(times['five templates'] ?? []) / empty;
  if (ratio > atMost) fail(`Validating five templates takes ${ratio.toFixed(2)} empty processes, allowed: ${atMost}.`);
}

/** As ECS takes them. The reasons why the runner is root are comments of its template, so that its rules are ignored here. */
function writeRendered(): string[] {
  const { taskDefinitions } = JSON.parse(readFileSync(join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json'), 'utf8')) as { taskDefinitions: Record<string, unknown> };
  return Object.entries(taskDefinitions).map(([part, definition]) => {
    const file = join(folder, `${part}.json`);
    writeFileSync(file, JSON.stringify(definition, null, 2));
    return file;
  });
}

function timeProcess(args: readonly string[], inputs: Record<string, string>): number {
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: checkout, env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: folder, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: output, ...inputs } });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}:\n${stdout.toString()}`);
  return ms;
}

/** 10 containers and 500 variables are 64 KiB; twice and four times as many, too. */
async function measureSizes(): Promise<void> {
  const sizes = [1, 2, 4].map((factor) => ({ factor, file: writeDefinition(factor), times: [] as number[] }));
  for (let round = 0; round < 25; round += 1) {
    for (const { file, times } of sizes) {
      const started = performance.now();
      await validateFiles({ files: [file], environment: undefined, environmentsDirectory: '', infrastructure: [], images: undefined, askRegistries: false, previousRelease: undefined, profile: 'production', ignore: [] });
      if (round >= 5) times.push(performance.now() - started);
    }
  }
  const base = median(sizes[0]?.times ?? []);
  for (const { factor, times } of sizes) console.log(`${`definition of ${64 * factor} KiB`.padEnd(32)} ${median(times).toFixed(1).padStart(7)} ms  ${(median(times) / base).toFixed(2)} × for ${factor} × the size`);
}

function writeDefinition(factor: number): string {
  const containers = Array.from({ length: 10 }, (_, index) => ({
    name: `worker-${index}`, image: `public.ecr.aws/a/b@sha256:${'a'.repeat(64)}`, user: '1000', readonlyRootFilesystem: true,
    linuxParameters: { initProcessEnabled: true, capabilities: { drop: ['ALL'] }, tmpfs: [{ containerPath: '/tmp', size: 64 }] },
    environment: Array.from({ length: 50 * factor }, (_entry, variable) => ({ name: `SETTING_${variable}`, value: `value ${variable} ${'x'.repeat(64)}` })),
    logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/a', 'awslogs-region': 'us-east-1', 'awslogs-stream-prefix': 'a', mode: 'non-blocking', 'max-buffer-size': '25m' } },
  }));
  const file = join(folder, `${factor}.json`);
  writeFileSync(file, JSON.stringify({
    family: 'large', cpu: '1024', memory: '2048', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], containerDefinitions: containers,
    executionRoleArn: 'arn:aws:iam::123456789012:role/execution', taskRoleArn: 'arn:aws:iam::123456789012:role/task',
  }, null, 1));
  return file;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
