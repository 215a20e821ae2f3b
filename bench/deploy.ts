// What a deployment must show, part by part: node bench/deploy.ts --help
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const help = `node bench/deploy.ts [part …] [options]      all parts, where none is named

  verdicts        stable at 30, 120, 400, 480 s of 600, at 24 offsets of the poll clock, beside the official action's waiter:
                  no false verdict, each at most one poll interval after the fact
  critical-path   three services and a migration, alone and with ten others in the account: at most 1.10 of the critical path,
                  one DescribeServices a tick for 3 and for 9 services, nothing throttled at the documented rates
  kills           the real process, killed with SIGKILL after every AWS call, and run once more: all new or all old
  crashes         the same within this process, also with another release after it
  failures        failing roll-outs, one for each file: is the right cause named?
  real-failures   those of them that can be had with real containers, on an engine of its own (about a minute)
  start           from the start of the process to the first AWS call: at most 4.5 empty Node processes

  --every N       kills and crashes: only every N-th call (1)
  --runs N        start: so many runs (30)
  --at-most N     start: allowed ratio (4.5)

Ends with 1 where a part misses its goal, and says which and by how much.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'help': { type: 'boolean' }, 'every': { type: 'string', default: '1' }, 'runs': { type: 'string', default: '30' }, 'at-most': { type: 'string', default: '4.5' } },
});
const folder = mkdtempSync(join(tmpdir(), 'factory-ecs-bench-'));
const recordFile = join(folder, 'release-record.json');

/** Each tells what it missed. Loaded when it is run: a part that is broken must not keep the others from running. */
const parts: Readonly<Record<string, () => Promise<string[]>>> = {
  'verdicts': async () => await (await import('./deploy/verdicts.ts')).measureVerdicts(recordFile),
  'critical-path': async () => await (await import('./deploy/critical-path.ts')).measureCriticalPath(recordFile),
  'kills': async () => await (await import('./deploy/kills.ts')).measureKills({ folder, every: readNumber('every', 1000) }),
  'crashes': async () => await (await import('./deploy/crashes.ts')).measureCrashes({ recordFile, every: readNumber('every', 1000) }),
  'failures': async () => await (await import('./deploy/failures.ts')).measureFailures(),
  'real-failures': async () => await (await import('./deploy/real-failures.ts')).measureRealFailures(),
  'start': async () => await (await import('./deploy/start.ts')).measureStart({ folder, runs: readNumber('runs', 1000), atMost: readNumber('at-most', 100) }),
};

try {
  if (values.help === true) console.log(help);
  else await run(positionals.length > 0 ? positionals : Object.keys(parts));
} finally {
  rmSync(folder, { recursive: true });
}

async function run(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
  if (unknown.length > 0) {
    fail(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
    return;
  }
  for (const name of wanted) for (const miss of (await parts[name]?.()) ?? []) fail(`\n${name}: ${miss}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

function readNumber(name: 'every' | 'runs' | 'at-most', most: number): number {
  const value = Number(values[name]);
  if (!Number.isFinite(value) || value <= 0 || value > most) throw new Error(`--${name} must be a number above 0 and up to ${most}, got ${values[name]}.`);
  return value;
}
