// Bundles every action (a folder with actions/*/action.yml) with ncc: src/index.ts and all it imports become dist/, which is
// committed, because GitHub runs an action from the repository without an installation.
//
//   node scripts/bundle-actions.ts                 rebuilds all
//   node scripts/bundle-actions.ts smoke-test      rebuilds some
//   node scripts/bundle-actions.ts --check [...]   rebuilds into a scratch folder and compares byte by byte with dist/;
//                                                  names each file that differs and exits with 1
//
// An `import()` becomes a chunk of its own, loaded when it is reached: import SDK clients that way. Types are not checked
// here (`npm run typecheck` does).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { rollup } from 'rollup';

const checkout = resolve(import.meta.dirname, '..');
const ncc = join(checkout, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
/** CI has two cores. */
const parallelBuilds = 2;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const isCheck = args.includes('--check');
  const unknownOption = args.find((argument) => argument.startsWith('-') && argument !== '--check');
  if (unknownOption !== undefined) {
    fail(`Unknown option ${unknownOption}. Known: --check.`);
    return;
  }
  const wanted = args.filter((argument) => !argument.startsWith('-'));
  const known = await findActions();
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    fail(`No action ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
    return;
  }
  const problems = await mapInParallel(wanted.length > 0 ? wanted : known, isCheck ? checkAction : bundleAction);
  for (const problem of problems.flat()) fail(problem);
  if (isCheck && problems.flat().length > 0) fail('Rebuild with `npm run bundle` and commit actions/*/dist.');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function findActions(): Promise<string[]> {
  const names = await readdir(join(checkout, 'actions'));
  return names.filter((name) => existsSync(join(checkout, 'actions', name, 'action.yml'))).sort();
}

/** Returns what is wrong. */
async function bundleAction(name: string): Promise<string[]> {
  const target = join(checkout, 'actions', name, 'dist');
  await rm(target, { recursive: true, force: true });
  return await build(name, target);
}

async function checkAction(name: string): Promise<string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'factory-ecs-bundle-'));
  try {
    const problems = await build(name, scratch);
    return problems.length > 0 ? problems : await compareFolders(name, scratch);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function compareFolders(name: string, rebuilt: string): Promise<string[]> {
  const committed = join(checkout, 'actions', name, 'dist');
  const files = new Set([...await listFiles(committed), ...await listFiles(rebuilt)]);
  const problems: string[] = [];
  for (const file of [...files].sort()) {
    const [old, fresh] = await Promise.all([committed, rebuilt].map(async (folder) => await readFile(join(folder, file)).catch(() => null)));
    const path = `actions/${name}/dist/${file}`;
    if (old === null) problems.push(`${path} is missing.`);
    else if (fresh === null) problems.push(`${path} is left over: no build writes it any more.`);
    else if (old !== undefined && fresh !== undefined && !old.equals(fresh)) problems.push(`${path} is not what its source builds to.`);
  }
  return problems;
}

async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function build(name: string, target: string): Promise<string[]> {
  const entry = `actions/${name}/src/index.ts`;
  if (!existsSync(join(checkout, entry))) return [`${entry} is missing: actions/${name}/action.yml makes ${name} an action.`];
  const options = ['--transpile-only', '--no-cache', '--quiet', '--target', 'es2023', '--license', 'licenses.txt'];
  const child = spawn(process.execPath, [ncc, 'build', entry, '--out', target, ...options], { cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) return [`Bundling ${name} failed:\n${output}`];
  await quickenStart(join(target, 'index.js'));
  await dropUnused(join(target, 'index.js'));
  await escapeNonAscii(target);
  return [];
}

/**
 * One character beyond Latin-1 makes V8 keep and read the whole file with two bytes for each character: a tenth of an empty
 * process for a large action. An escape is the same in texts, templates and patterns, and harmless in comments.
 */
async function escapeNonAscii(folder: string): Promise<void> {
  for (const file of (await listFiles(folder)).filter((path) => path.endsWith('.js'))) {
    const text = await readFile(join(folder, file), 'utf8');
    const escaped = text.replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    if (escaped !== text) await writeFile(join(folder, file), escaped);
  }
}

/** ncc keeps all of a package that an action takes one function from; what is never used would be read at every start. */
async function dropUnused(entry: string): Promise<void> {
  const bundle = await rollup({ input: entry, external: (id) => id !== entry, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  await writeFile(entry, output[0].code);
}

/** ncc imports node:module, and for an import Node makes a facade of all that a module has: a thirtieth of an empty process. */
async function quickenStart(entry: string): Promise<void> {
  const text = await readFile(entry, 'utf8');
  const [slow, quick] = [/^import \{ createRequire as (\w+) \} from ['"]module['"];/m, 'const $1 = process.getBuiltinModule("module").createRequire;'];
  await writeFile(entry, text.replace(slow, quick));
}

async function mapInParallel<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: parallelBuilds }, worker));
  return results;
}
