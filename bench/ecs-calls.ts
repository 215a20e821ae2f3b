// How many calls a second one process of the local ECS answers on one core, beside a bare node:http server that sends JSON
// back. Each server is a process of its own, pinned to core 0 where `taskset` is there; the load comes from this one. Calls
// per second of the server's CPU time are told as well: on a machine that does other things, they say what the server costs.
//
//   node bench/ecs-calls.ts [--seconds 5] [--connections 32] [--at-least 5000]
//
// `--at-least`: ends with 1 where the mix of calls is slower.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runLoad, type LoadResult } from './http-load.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, connections: { type: 'string', default: '32' }, 'at-least': { type: 'string', default: '0' } } });
const [seconds, connections, atLeast] = [readNumber('seconds', 60), readNumber('connections', 512), readNumber('at-least', 1_000_000)];
/** However long a run takes, no more calls than these: RunTask fills the memory with tasks. */
const callLimit = 400_000;
const canPin = cpus().length > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** `cpuPerSecond`: calls for each second of CPU time that the server used. */
interface Measured extends LoadResult {
  readonly cpuPerSecond: number;
}

interface Server {
  readonly port: number;
  readonly load: (calls: readonly Call[], share: number) => Promise<Measured>;
}

interface Call {
  readonly action: string;
  readonly input: object;
}

const cluster = 'bench';
const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
const runTask: Call = { action: 'RunTask', input: { cluster, taskDefinition: 'bench:1', launchType: 'FARGATE', networkConfiguration } };
const preparations: readonly Call[] = [
  { action: 'CreateCluster', input: { clusterName: cluster } },
  { action: 'RegisterTaskDefinition', input: { family: 'bench', requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '256', memory: '512', containerDefinitions: [{ name: 'main', image: 'busybox' }] } },
];

const pinned = canPin ? 'pinned to one core' : 'not pinned: there is one core, or no taskset';
console.log(`Server ${pinned}; ${connections} connections, ${seconds} s each; Node ${process.version}.`);
const mix = await measureEcs('ecs');
const unchecked = await measureEcs('unchecked');
const echo = await measure('echo', ({ load }) => load([runTask], 1));
printRow('bare node:http, JSON sent back', echo);
console.log(`The local ECS answers ${Math.round(mix.perSecond)} calls/s (${Math.round(mix.cpuPerSecond)} per second of CPU), ${(mix.perSecond / echo.perSecond).toFixed(2)} (${(mix.cpuPerSecond / echo.cpuPerSecond).toFixed(2)}) of the bare server; without checks of its answers ${Math.round(unchecked.perSecond)} (${Math.round(unchecked.cpuPerSecond)}).`);
if (mix.perSecond < atLeast) {
  console.error(`That is less than the ${atLeast} calls/s that were asked for.`);
  process.exitCode = 1;
}

/** Measures single actions and the mix that counts: reads of tasks most of all, as pollers do. */
async function measureEcs(kind: 'ecs' | 'unchecked'): Promise<Measured> {
  return await measure(kind, async ({ port, load }) => {
    for (const call of preparations) await ask(port, call);
    const { tasks } = (await ask(port, { ...runTask, input: { ...runTask.input, count: 10 } })) as { tasks: { taskArn: string }[] };
    const arns = tasks.map(({ taskArn }) => taskArn);
    const describeOne: Call = { action: 'DescribeTasks', input: { cluster, tasks: arns.slice(0, 1) } };
    const describeTen: Call = { action: 'DescribeTasks', input: { cluster, tasks: arns } };
    const listClusters: Call = { action: 'ListClusters', input: {} };
    await load([listClusters, describeOne, describeTen], 0.2);
    if (kind === 'ecs') {
      for (const [name, call] of [['ListClusters', listClusters], ['DescribeTasks of 1', describeOne], ['DescribeTasks of 10', describeTen], ['RunTask', runTask]] as const) printRow(name, await load([call], 0.4));
    }
    const result = await load([describeOne, listClusters, describeTen, describeOne, runTask, describeOne, listClusters, describeOne, describeTen, describeOne], 1);
    printRow(kind === 'ecs' ? 'mix: 7 DescribeTasks (2 of 10), 2 ListClusters, 1 RunTask' : 'the mix, answers not checked', result);
    return result;
  });
}

async function measure<Result>(kind: string, run: (server: Server) => Promise<Result>): Promise<Result> {
  const script = [process.execPath, join(import.meta.dirname, 'ecs-calls-server.ts'), kind];
  const [command = '', ...args] = canPin ? ['taskset', '-c', '0', ...script] : script;
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    const { port } = (await nextMessage(child)) as { port: number };
    const load = async (calls: readonly Call[], share: number): Promise<Measured> => {
      const before = await readCpuMs(child);
      const result = await runLoad({ port, connections, seconds: seconds * share, limit: callLimit, next: cycle(calls.map(requestOf)) });
      return { ...result, cpuPerSecond: (result.requests * 1000) / ((await readCpuMs(child)) - before) };
    };
    return await run({ port, load });
  } finally {
    child.disconnect();
  }
}

async function readCpuMs(child: ChildProcess): Promise<number> {
  child.send('cpu');
  return ((await nextMessage(child)) as { cpuMs: number }).cpuMs;
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const stop = new AbortController();
  const ended = once(child, 'exit', { signal: stop.signal }).then(() => {
    throw new Error('The server ended before it answered.');
  });
  const [message] = (await Promise.race([once(child, 'message', { signal: stop.signal }), ended])) as [unknown];
  ended.catch(() => undefined);
  stop.abort();
  return message;
}

function headersOf(action: string): Readonly<Record<string, string>> {
  return {
    'x-amz-target': `AmazonEC2ContainerServiceV20141113.${action}`,
    'content-type': 'application/x-amz-json-1.1',
    authorization: 'AWS4-HMAC-SHA256 Credential=AKIDBENCH/20261125/us-east-1/ecs/aws4_request, SignedHeaders=host, Signature=00',
  };
}

function requestOf({ action, input }: Call): Buffer {
  const body = JSON.stringify(input);
  const headers = { host: '127.0.0.1', ...headersOf(action), 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST / HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

async function ask(port: number, { action, input }: Call): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers: headersOf(action), body: JSON.stringify(input) });
  if (!answer.ok) throw new Error(`${action} failed: ${await answer.text()}`);
  return await answer.json();
}

function cycle(requests: readonly Buffer[]): () => Buffer {
  let turn = 0;
  return () => requests[(turn += 1) % requests.length] as Buffer;
}

function printRow(name: string, { perSecond, cpuPerSecond, p50Ms, p99Ms, others }: Measured): void {
  console.log(`${name.padEnd(58)} ${String(Math.round(perSecond)).padStart(7)} calls/s   ${String(Math.round(cpuPerSecond)).padStart(7)} per CPU second   p50 ${p50Ms.toFixed(2)} ms   p99 ${p99Ms.toFixed(2)} ms`);
  for (const [status, { count, example }] of Object.entries(others)) console.error(`  ${count} answers were ${status}, such as ${example}`);
  if (Object.keys(others).length > 0) process.exitCode = 1;
}

function readNumber(name: 'seconds' | 'connections' | 'at-least', most: number): number {
  const value = Number(values[name]);
  if (!(value >= 0 && value <= most)) throw new Error(`--${name} must be a number from 0 to ${most}, got ${JSON.stringify(values[name])}.`);
  return value;
}
