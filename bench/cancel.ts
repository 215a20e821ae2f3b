// What becomes of a run that is canceled, wherever in its life: node bench/cancel.ts --help
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultTiming } from '../controller/src/controller.ts';
import { startPostgres } from '../rehearsal/machine/postgres.ts';
import { allTrials, runTrials, type Trial } from './cancel/run-trials.ts';
import { renderFailure, renderSummary, renderTable } from './cancel/table.ts';

const help = `node bench/cancel.ts [options]

The real controller, with its own intervals, on real PostgreSQL and Redis and the local ECS with scripted tasks under a
virtual clock. A run is brought to a point of its life and canceled as Factory's API does it: status CANCELED, the key
runs:cancel:<id>, the event RunCanceled, the branch's lock deleted. Then its unmodified runner writes RUNNING, SUCCEEDED or
FAILED over the status, without a look at it: right after the cancel, while its task stops, once its end was recorded, and
60 virtual seconds later. Another run for the same branch is queued right after the cancel.

CANCELED must be back within 5 s of STOPPED and of each later write, and be so 60 s later; one event RunCanceled; no task may
be left, none may come for a run that was not dispatched yet; the branch must go to the next run when the task has stopped,
and not before, and be free in the end.

The controller's windows are counted by PostgreSQL's clock. Where 60 s are to pass, its timestamps of the run are moved back by
60 s, and ECS's clock forward. A runner writes also where its container cannot have begun yet, which is harder than life.

  --point TEXT    only points whose name has this in it
  --lanes N       trials side by side, each with a site of its own (4)
  --verbose       each result as it comes

Prints a line for each trial. Ends with 1 where one failed, and says why.`;

const { values } = parseArgs({ options: { help: { type: 'boolean' }, point: { type: 'string', default: '' }, lanes: { type: 'string', default: '4' }, verbose: { type: 'boolean' } } });

if (values.help === true) console.log(help);
else await run();

async function run(): Promise<void> {
  const lanes = readLanes();
  const trials = allTrials.filter(({ point }) => point.name.includes(values.point));
  if (trials.length === 0) {
    console.error(`There is no point with '${values.point}' in its name. Points: ${[...new Set(allTrials.map(({ point }) => point.name))].join('; ')}.`);
    process.exit(2);
  }
  const directory = await mkdtemp(join(tmpdir(), 'factory-ecs-cancel-'));
  await chmod(directory, 0o755);
  const postgres = await startPostgres({ directory: join(directory, 'postgres'), logFile: join(directory, 'postgres.log') });
  try {
    await measure(trials, { postgresUrl: postgres.url('postgres'), directory: join(directory, 'redis'), lanes });
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function measure(trials: readonly Trial[], options: { readonly postgresUrl: string; readonly directory: string; readonly lanes: number }): Promise<void> {
  const begun = performance.now();
  const results = await runTrials(trials, {
    ...{ ...options, timing: defaultTiming },
    onResult: (result) => {
      if (values.verbose === true) console.log(renderTable([result]).split('\n').at(-1));
    },
  });
  const failed = results.filter(({ problems }) => problems.length > 0);
  console.log([renderTable(results), ...failed.map(renderFailure), renderSummary(results), `${((performance.now() - begun) / 1000).toFixed(0)} s`].join('\n\n'));
  if (failed.length > 0) process.exitCode = 1;
}

function readLanes(): number {
  const lanes = /^[1-9]\d?$/.test(values.lanes) ? Number(values.lanes) : Number.NaN;
  if (lanes <= 16) return lanes;
  console.error(`--lanes must be a whole number from 1 to 16; got '${values.lanes}'.`);
  process.exit(2);
}
