// All gates and tests, with one counting line at the end. Called by ./scripts/test, which installs what is needed.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Gate {
  readonly name: string;
  run(): Promise<string | undefined>;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const checkout = process.cwd();
const usage = `Usage: ./scripts/test [--gates | --unit | --rehearsal] [jest arguments…]

Runs, in this order: the gates (types, lint, workflows, bundles, READMEs), all Jest suites, one rehearsal.
Exit code 0 only if everything passed; the last line counts.

  --gates       only the gates
  --unit        only the Jest suites; further arguments go to Jest
  --rehearsal   only the rehearsal
  --help        this text`;

const gates: readonly Gate[] = [
  { name: 'types (tsc)', run: () => program('node', ['node_modules/typescript/bin/tsc', '--noEmit']) },
  { name: 'lint (eslint)', run: () => program('node', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']) },
  { name: 'workflows (actionlint)', run: lintWorkflows },
  { name: 'workflow security (zizmor)', run: () => program('.tools/venv/bin/zizmor', ['--offline', '--strict-collection', '--persona=auditor', '--quiet', '.github/workflows', 'actions']) },
  { name: 'action bundles are fresh', run: () => program('node', ['scripts/bundle-actions.ts', '--check']) },
  { name: 'README tables are fresh', run: () => inTurn(['scripts/write-readme-tables.ts', 'rehearsal/ecs/conformance/write-table.ts']) },
  { name: 'generated code is fresh', run: () => inTurn(['scripts/compile-schemas.ts', 'scripts/write-ecs-shapes.ts', 'scripts/write-ecs-model.ts']) },
];

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(usage);
    return;
  }
  const only = ['--gates', '--unit', '--rehearsal'].find((name) => args.includes(name));
  const counts: Count[] = [];
  if (only === undefined || only === '--gates') counts.push(await runGates());
  if (only === undefined || only === '--unit') counts.push(await runJest(args.filter((name) => name !== '--unit')));
  if (only === undefined || only === '--rehearsal') counts.push(await runRehearsal());
  const total = counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }), { passed: 0, failed: 0 });
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
  console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
}

async function runGates(): Promise<Count> {
  const results = new Map<Gate, string | undefined>();
  const queue = [...gates];
  // Two at a time: CI has two cores.
  const worker = async (): Promise<void> => {
    for (let gate = queue.shift(); gate !== undefined; gate = queue.shift()) {
      const started = performance.now();
      const problem = await gate.run();
      results.set(gate, problem);
      console.log(`gate: ${problem === undefined ? 'ok    ' : 'FAILED'} ${gate.name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      if (problem !== undefined) console.log(problem);
    }
  };
  await Promise.all([worker(), worker()]);
  const failed = [...results.values()].filter((problem) => problem !== undefined).length;
  return { passed: gates.length - failed, failed };
}

async function runJest(args: readonly string[]): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'factory-ecs-jest-'));
  const file = join(folder, 'results.json');
  const arguments_ = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--maxWorkers', '2', '--json', '--outputFile', file, ...args];
  const exit = await inherit('node', arguments_, { silenceOutput: true });
  const results = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as { numPassedTests?: number; numFailedTests?: number; numFailedTestSuites?: number };
  await rm(folder, { recursive: true });
  const failed = Math.max(results.numFailedTests ?? 0, results.numFailedTestSuites ?? 0, exit === 0 ? 0 : 1);
  return { passed: results.numPassedTests ?? 0, failed };
}

/** The rehearsal writes its expectations as JSON beside the report. */
async function runRehearsal(): Promise<Count> {
  const exit = await inherit('./scripts/rehearse', [], {});
  const file = join(checkout, '.rehearsal', 'expectations.json');
  const expectations = JSON.parse(await readFile(file, 'utf8').catch(() => '[]')) as { held: boolean }[];
  const failed = Math.max(expectations.filter(({ held }) => !held).length, exit === 0 ? 0 : 1);
  return { passed: expectations.filter(({ held }) => held).length, failed };
}

/** actionlint does not know `$/` (this repository, at this commit) yet: it sees a copy in which that reads `./`. */
async function lintWorkflows(): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'factory-ecs-actionlint-'));
  try {
    await mkdir(join(folder, '.github/workflows'), { recursive: true });
    await mkdir(join(folder, '.git'));
    for (const name of await readdir('.github/workflows')) {
      const text = await readFile(join('.github/workflows', name), 'utf8');
      await writeFile(join(folder, '.github/workflows', name), text.replaceAll('uses: $/', 'uses: ./'));
    }
    // Their inputs and their entry files are checked, too.
    await symlink(join(checkout, 'actions'), join(folder, 'actions'));
    return await program(join(checkout, '.tools/bin/actionlint'), ['-shellcheck=', '-pyflakes='], folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs generators with --check and tells what all of them found. */
async function inTurn(generators: readonly string[]): Promise<string | undefined> {
  const problems: string[] = [];
  for (const generator of generators) problems.push((await program('node', ['--no-warnings', generator, '--check'])) ?? '');
  return problems.join('') || undefined;
}

/** What the program printed when it failed, else undefined. */
async function program(command: string, args: readonly string[], directory = checkout): Promise<string | undefined> {
  const child = spawn(command, [...args], { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : output || `exit code ${String(code)}`));
  });
}

async function inherit(command: string, args: readonly string[], options: { silenceOutput?: boolean }): Promise<number> {
  const child = spawn(command, [...args], { stdio: ['ignore', options.silenceOutput === true ? 'ignore' : 'inherit', 'inherit'] });
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
