// What the bundle of render-task-definitions does with files that are broken, hostile or foreign, each as a whole process:
// its time, the most memory it had, and what it says. A refusal has to name the file, and be there within a second and 200 MB.
//
//   node bench/bad-files.ts [--at-most-ms 1000] [--at-most-mb 200]
//
// Ends with 1 where one takes more, is not refused (or, where it is only unusual, not read), or is refused without its name.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { 'at-most-ms': { type: 'string', default: '1000' }, 'at-most-mb': { type: 'string', default: '200' } } });
const [mostMs, mostMb] = [readNumber('at-most-ms'), readNumber('at-most-mb')];
const bundle = resolve(import.meta.dirname, '../actions/render-task-definitions/dist/index.js');

const plain = 'family: app\ncontainerDefinitions:\n  - name: app\n    image: app:1\n';
const repeat = (text: string, bytes: number): string => text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes);
const aliases = (levels: number): string => ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: levels }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`)].join('\n');

/** Name → content and whether it can be read. */
const files: readonly (readonly [string, 'read' | 'refused', () => string | Uint8Array])[] = [
  ['lines that end in CRLF', 'read', () => plain.replaceAll('\n', '\r\n')],
  ['a byte order mark', 'read', () => `\uFEFF${plain}`],
  ['1 MB of random bytes', 'refused', () => randomBytes(1_000_000)],
  ['400 KB of random bytes', 'refused', () => randomBytes(400_000)],
  ['1 MB of brackets', 'refused', () => repeat('{[}', 1_000_000)],
  ['500 KB of brackets', 'refused', () => repeat('{[}', 500_000)],
  ['500 KB of quotation marks', 'refused', () => repeat('"\'', 500_000)],
  ['500 KB of colons', 'refused', () => repeat(':', 500_000)],
  ['500 KB of question marks', 'refused', () => repeat('? ', 500_000)],
  ['500 KB of dashes', 'refused', () => repeat('- ', 500_000)],
  ['500 KB of anchors', 'refused', () => repeat('&a ', 500_000)],
  ['500 KB of letters', 'refused', () => repeat('a', 500_000)],
  ['500 KB of lines', 'refused', () => repeat('a\n', 500_000)],
  ['500 KB of indentation', 'refused', () => repeat(' ', 500_000)],
  ['40,000 unknown keys', 'refused', () => `${plain}${Array.from({ length: 40_000 }, (_, key) => `key${key}: 1`).join('\n')}`],
  ['40,000 equal keys', 'refused', () => `${plain}${repeat('key: 1\n', 280_000)}`],
  ['40,000 containers', 'refused', () => `family: app\ncontainerDefinitions:\n${repeat('  - {}\n', 280_000)}`],
  ['an alias bomb', 'refused', () => aliases(9)],
  ['an alias bomb of 5,000 levels', 'refused', () => aliases(5000)],
  ['an alias of itself', 'refused', () => 'a: &a [*a]'],
  ['10,000 levels of brackets', 'refused', () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['10,000 levels of JSON', 'refused', () => `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['10,000 levels of dashes', 'refused', () => '- '.repeat(10_000)],
  ['700 levels of lines', 'refused', () => Array.from({ length: 700 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ['a key that is there twice', 'refused', () => `${plain}family: app`],
  ['a key that is there twice in JSON', 'refused', () => '{"family": "app", "family": "b", "containerDefinitions": []}'],
  ['tabs', 'refused', () => plain.replaceAll('    ', '\t')],
  ['UTF-16, little end first', 'refused', () => Buffer.from(`\uFEFF${plain}`, 'utf16le')],
  ['UTF-16, big end first', 'refused', () => Buffer.from(`\uFEFF${plain}`, 'utf16le').swap16()],
  ['Latin-1', 'refused', () => Buffer.from(plain.replace('app:1', 'caf\xe9'), 'latin1')],
  ['NUL bytes', 'refused', () => `${plain}\0\0\0`],
  ['an empty file', 'refused', () => ''],
  ['several documents', 'refused', () => `${plain}---\n${plain}`],
  ['a merge key', 'refused', () => `x: &x { family: app }\n<<: *x\n${plain}`],
  ['a function', 'refused', () => `${plain}a: !!js/function "() => process.exit(0)"`],
  ['a tag of CloudFormation', 'refused', () => plain.replace('app:1', '!Sub "${Image}"')],
  ['50 MB', 'refused', () => repeat(plain, 50_000_000)],
];

const folder = mkdtempSync(join(tmpdir(), 'factory-ecs-bench-'));
try {
  for (const [name, expected, content] of files) {
    const file = join(folder, 'bad-file.yml');
    writeFileSync(file, content());
    judge({ name, expected, ...(await run(file)) });
  }
} finally {
  rmSync(folder, { recursive: true });
}

interface Result {
  readonly code: number | null;
  readonly log: string;
  readonly ms: number;
  readonly megabytes: number;
}

/** The process tells its own highest memory when it ends, in a file. */
async function run(file: string): Promise<Result> {
  const peak = join(folder, 'peak');
  const preload = `data:text/javascript,process.on('exit',()=>process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const env = { PATH: process.env['PATH'], RUNNER_TEMP: folder, 'INPUT_TASK-DEFINITION': file, 'INPUT_ENVIRONMENT-VARIABLES': 'A=1' };
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', preload, bundle], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const code = await new Promise<number | null>((resolveRun, reject) => child.once('error', reject).once('close', resolveRun));
  return { code, log, ms: performance.now() - began, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
}

function judge({ name, expected, code, log, ms, megabytes }: Result & { readonly name: string; readonly expected: 'read' | 'refused' }): void {
  const text = log.split('\n').find((line) => line.startsWith('::error')) ?? log.split('\n', 1)[0] ?? '';
  console.log(`${name.padEnd(34)} ${ms.toFixed(0).padStart(5)} ms ${megabytes.toFixed(0).padStart(4)} MB  ${text.replace(/^::error.*?::/, '').replaceAll(`${folder}/`, '').slice(0, 110)}`);
  if (code !== (expected === 'read' ? 0 : 1)) fail(`  ended with ${code}, but should have been ${expected}: ${log.slice(0, 500)}`);
  if (expected === 'refused' && !log.includes('bad-file.yml')) fail('  does not name the file');
  if (ms > mostMs) fail(`  took more than ${mostMs} ms`);
  if (megabytes > mostMb) fail(`  took more than ${mostMb} MB`);
}

/** The same in every run. */
function randomBytes(count: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state & 0xff;
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function readNumber(name: 'at-most-ms' | 'at-most-mb'): number {
  const value = Number(values[name]);
  if (!(value > 0)) throw new Error(`--${name} must be a number above 0, got ${values[name]}.`);
  return value;
}
