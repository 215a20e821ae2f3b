// What the runner controller must show, part by part: node bench/dispatch.ts --help
import { parseArgs } from 'node:util';
import { measureAdoption } from './dispatch/adoption.ts';
import { measureFairness } from './dispatch/fairness.ts';
import { measureInFlight } from './dispatch/in-flight.ts';
import { measureKills } from './dispatch/kills.ts';
import { measureLatency } from './dispatch/latency.ts';
import { measureThroughput } from './dispatch/throughput.ts';

const help = `node bench/dispatch.ts [part …] [options]      all parts, where none is named

Real controller processes on real PostgreSQL and Redis, against the local ECS with scripted tasks: every call takes 50 ms,
and RunTask is granted 20 calls at once and 20 a second, as AWS documents.

  throughput      all runs queued at once: from the first RunTask to the last, throttles, runs lost, runs started twice, calls per run
  latency         idle: from the id in the queue to the RunTask call, one run at a time
  fairness        10,000 queued runs of one project, then 10 of another: until the last of the ten is launched
  adoption        1,000 runs at work, all controllers killed, one started: until all of their tasks were asked for
  in-flight       5,000 runs at work: memory and processor time of the controller
  kills           200 runs while the controller is killed again and again and answers get lost: none lost, none started twice

  --runs N        throughput: so many runs (400)
  --replicas N    throughput: so many controllers (1)
  --burst N       throughput: so many RunTask calls at once (20); with 100 the figures of other dispatchers are printed beside
  --kills N       kills: at most so many (30)
  --seed N        kills: of the moments (1)

Ends with 1 where a part misses its goal, and says which and by how much.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'help': { type: 'boolean' }, 'runs': { type: 'string', default: '400' }, 'replicas': { type: 'string', default: '1' }, 'burst': { type: 'string', default: '20' }, 'kills': { type: 'string', default: '30' }, 'seed': { type: 'string', default: '1' } },
});

const parts: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  throughput: () => measureThroughput({ runs: readNumber('runs', 5000), replicas: readNumber('replicas', 8), burst: readNumber('burst', 1000) }),
  latency: () => measureLatency(),
  fairness: () => measureFairness(),
  'adoption': () => measureAdoption(),
  'in-flight': () => measureInFlight(),
  kills: () => measureKills({ kills: readNumber('kills', 1000), seed: readNumber('seed', 99_999) }),
};

if (values.help === true) console.log(help);
else await run(positionals.length > 0 ? positionals : Object.keys(parts));

async function run(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    fail(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
    return;
  }
  for (const name of wanted) for (const miss of (await parts[name]?.()) ?? []) fail(`${name}: ${miss}`);
}

function readNumber(name: 'runs' | 'replicas' | 'burst' | 'kills' | 'seed', max: number): number {
  const number = /^[1-9]\d{0,4}$/.test(values[name]) ? Number(values[name]) : Number.NaN;
  if (number <= max) return number;
  console.error(`--${name} must be a whole number from 1 to ${String(max)}; got '${values[name]}'.`);
  process.exit(2);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
