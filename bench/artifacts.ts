// What the artifact side-car costs: Factory's S3 client writes 100 objects of 5 MB at once, directly to a server that checks
// each body's hash, as S3 does, and through the side-car, in turns. Client, side-car and server are processes of their own.
//
//   node bench/artifacts.ts [--rounds 15] [--objects 100] [--megabytes 5] [--at-least 0.8] [--at-most 100] [--count] [--tls certificate.pem]
//
// `--at-least`: ends with 1 where the median of the ratios of two neighbouring rounds is smaller. `--at-most`: and where the
// side-car held more MB of memory. `--count`: the server only counts bytes; then it is ahead of the side-car, which has them
// to write as well. `--tls`: a file with a key and a certificate for 127.0.0.1; the server then speaks HTTPS, as S3 does.
// The client makes two hashes of all its bodies before the first byte moves: in each round that is the same for both ways.
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './median.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' }, objects: { type: 'string', default: '100' }, megabytes: { type: 'string', default: '5' }, 'at-least': { type: 'string', default: '0.8' }, 'at-most': { type: 'string', default: '100' }, count: { type: 'boolean', default: false }, tls: { type: 'string' } } });
const [rounds, objects, megabytes, atLeast, atMost] = [Number(values.rounds), Number(values.objects), Number(values.megabytes), Number(values['at-least']), Number(values['at-most'])];
/** What the task definition sets for the side-car. One arena: each thread's own keeps memory that it freed. */
const nodeOptions = '--max-old-space-size=64 --max-semi-space-size=1';
const settings = { NODE_OPTIONS: nodeOptions, MALLOC_ARENA_MAX: '1' };
const ticksPerSecond = 100;

interface Round {
  readonly megabytesPerSecond: number;
  /** Seconds of CPU time by process. */
  readonly cpu: Readonly<Record<string, number>>;
}

const upstream = start('artifacts/upstream.ts', { arguments: values.tls === undefined ? [] : [values.tls] });
const upstreamPort = ((await nextMessage(upstream)) as { port: number }).port;
const direct = `${values.tls === undefined ? 'http' : 'https'}://127.0.0.1:${upstreamPort}`;
const trust = values.tls === undefined ? {} : { NODE_EXTRA_CA_CERTS: values.tls };
const program = mkdtempSync(join(import.meta.dirname, '../node_modules/.artifacts-'));
execFileSync(process.execPath, ['--no-warnings', join(import.meta.dirname, '../controller/bin/strip-artifacts.js'), program]);
const sideCar = start(join(program, 'main.mjs'), { environment: { ...trust, ...settings, PORT: '0', AWS_REGION: 'eu-central-1', ARTIFACT_BUCKET: 'bench', AWS_ENDPOINT_URL_S3: direct, AWS_ACCESS_KEY_ID: 'bench', AWS_SECRET_ACCESS_KEY: 'bench', AWS_SESSION_TOKEN: 'bench' } });
const through = `http://127.0.0.1:${await readPort(sideCar)}`;
const client = start('artifacts/client.ts', { environment: trust });
await nextMessage(client);
const processes = { client, 'side-car': sideCar, server: upstream };
try {
  await measure();
} finally {
  for (const child of Object.values(processes)) child.kill();
  rmSync(program, { recursive: true });
}

async function measure(): Promise<void> {
  // The first round fills caches, and every byte is checked in it.
  await writeAll(through);
  await writeAll(direct);
  if (values.count) upstream.send('count');
  const results = { direct: [] as Round[], through: [] as Round[] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['direct', 'through'] as const) : (['through', 'direct'] as const);
    for (const way of order) results[way].push(await writeAll(way === 'direct' ? direct : through));
  }
  printRow('direct', results.direct);
  printRow('through the side-car', results.through);
  const ratio = median(results.through.map(({ megabytesPerSecond }, index) => megabytesPerSecond / (results.direct[index]?.megabytesPerSecond ?? Number.NaN)));
  const peak = peakMegabytes(sideCar);
  console.log(`${objects} objects of ${megabytes} MB at once, ${rounds} rounds, ${cpus().length} cores, Node ${process.version} ${nodeOptions}: ratio ${ratio.toFixed(2)} (goal ${atLeast}), at most ${peak.toFixed(0)} MB in the side-car (goal ${atMost}).`);
  if (!(ratio >= atLeast)) fail(`The side-car passes ${ratio.toFixed(2)} of the direct rate, asked for: ${atLeast}.`);
  if (!(peak < atMost)) fail(`The side-car held ${peak.toFixed(0)} MB, allowed: less than ${atMost}.`);
}

async function writeAll(endpoint: string): Promise<Round> {
  const before = readCpu();
  client.send({ endpoint, objects, bytes: megabytes * 1_000_000 });
  const { seconds, error } = (await nextMessage(client)) as { seconds: number; error?: string };
  if (error !== undefined) throw new Error(`Writing to ${endpoint} failed: ${error}`);
  const after = readCpu();
  return { megabytesPerSecond: (objects * megabytes) / seconds, cpu: Object.fromEntries(Object.keys(after).map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)])) };
}

function start(script: string, { arguments: args = [], environment = {} }: { arguments?: readonly string[]; environment?: Readonly<Record<string, string>> }): ChildProcess {
  return fork(resolve(import.meta.dirname, script), args, { env: { PATH: process.env['PATH'], ...environment }, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
}

async function readPort(child: ChildProcess): Promise<number> {
  let output = '';
  return await new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, port] = /"port":(\d+)/.exec(output) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('exit', () => reject(new Error(`The side-car ended: ${output}`)));
  });
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController();
  const ended = once(child, 'exit', { signal: stop.signal }).then(() => {
    throw new Error('A process ended before it answered.');
  });
  const [message] = (await Promise.race([once(child, 'message', { signal: stop.signal }), ended])) as [unknown];
  ended.catch(() => undefined);
  stop.abort();
  return message;
}

/** Seconds of user and system time so far; fields 14 and 15 of proc(5)'s stat, after the name in parentheses. */
function readCpu(): Record<string, number> {
  return Object.fromEntries(Object.entries(processes).map(([name, { pid }]) => {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return [name, (Number(fields[11]) + Number(fields[12])) / ticksPerSecond];
  }));
}

function peakMegabytes({ pid }: ChildProcess): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8')) ?? [];
  return (Number(kibibytes) * 1024) / 1_000_000;
}

function fastest(results: readonly Round[]): number {
  return Math.max(...results.map(({ megabytesPerSecond }) => megabytesPerSecond));
}

function printRow(name: string, results: readonly Round[]): void {
  const cpu = Object.keys(results[0]?.cpu ?? {}).map((part) => `${part} ${median(results.map((round) => round.cpu[part] ?? 0)).toFixed(2)} s`);
  console.log(`${name.padEnd(22)} ${median(results.map(({ megabytesPerSecond }) => megabytesPerSecond)).toFixed(0).padStart(6)} MB/s, ${fastest(results).toFixed(0)} at most   CPU a round: ${cpu.join(', ')}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
