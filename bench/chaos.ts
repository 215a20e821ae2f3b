// Death at every step of the runner controller: node bench/chaos.ts --help
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '../rehearsal/machine/postgres.ts';
import { isFailure, runTrials } from './chaos/run-trials.ts';
import { renderFailure, renderSummary, renderTable } from './chaos/table.ts';

const help = `node bench/chaos.ts [options]

The controller's connections to PostgreSQL, Redis, ECS and SQS pass through proxies that see each statement, command and request.
All of them are listed from runs without faults. Then, for each: it is not passed on (before), or its whole answer is not
passed back (after), and at that moment the controller dies by SIGKILL and another one starts (kill), or loses only that
connection (cut). Six runs must end as they should all the same: two on one branch, one that ends at once, one that crashes,
one that is canceled while it runs and whose runner writes SUCCEEDED over it, one that is canceled before it is dispatched.
And one read of ECS in four is of half a second ago: a young task is MISSING in it, one that has ended still runs; three events of
ended tasks in four come late, twice or never.

  --trials N      so many, chosen by the seed (every point once, killed or cut in turn, at least 500; the next seed has it the other way round)
  --seed N        of the order, and of the choice (1)
  --lanes N       trials side by side (6)
  --slice         20 trials

Nothing may need the sweep for forgotten runs, which waits 60 s: a trial that has not ended well after 50 s has failed.
Prints each point with its trials. Ends with 1 where a run was lost, started twice or left without its final state, or where
locks, lists, events or dispatches were not as they should be, or a controller ended by itself (left over).`;

const progressEvery = 25;
const { values } = parseArgs({
  options: { help: { type: 'boolean' }, slice: { type: 'boolean' }, trials: { type: 'string' }, seed: { type: 'string', default: '1' }, lanes: { type: 'string', default: '6' } },
});

if (values.help === true) console.log(help);
else await run();

async function run(): Promise<void> {
  const [seed, lanes] = [readNumber('seed', 99_999), readNumber('lanes', 32)];
  const trials = values.trials === undefined ? (values.slice === true ? 20 : undefined) : readNumber('trials', 99_999);
  const directory = await mkdtemp(join(tmpdir(), 'factory-ecs-chaos-'));
  await chmod(directory, 0o755);
  const postgres = await startPostgres({ directory: join(directory, 'postgres'), logFile: join(directory, 'postgres.log') });
  const begun = performance.now();
  const minutes = (): string => `${((performance.now() - begun) / 60_000).toFixed(1)} min`;
  try {
    let failed = 0;
    const report = await runTrials({
      ...{ postgresUrl: postgres.url('postgres'), directory: join(directory, 'redis'), lanes, seed, trials },
      onResult: (result, { done, planned }) => {
        if (isFailure(result)) {
          failed += 1;
          console.log(renderFailure(result));
        }
        if (done % progressEvery === 0 || done === planned) console.log(`${String(done)} of ${String(planned)} trials, ${String(failed)} failed, ${minutes()}`);
      },
    });
    console.log(`\n${renderTable(report)}\n\n${renderSummary(report)}\nseed ${String(seed)}, ${minutes()}`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

function readNumber(name: 'trials' | 'seed' | 'lanes', max: number): number {
  const value = values[name] ?? '';
  const number = /^[1-9]\d{0,4}$/.test(value) ? Number(value) : Number.NaN;
  if (number <= max) return number;
  console.error(`--${name} must be a whole number from 1 to ${String(max)}; got '${value}'.`);
  process.exit(2);
}
