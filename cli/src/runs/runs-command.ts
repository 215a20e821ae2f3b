import { setTimeout as delay } from 'node:timers/promises';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { readDatabaseUrl } from '../factory-database.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { RunLookStore, type RunLook } from './run-look-store.ts';
import { drawRun, drawRuns, explainRun } from './run-text.ts';

/** As the command line has them. */
export interface RunsFlags {
  readonly project?: string;
  readonly state?: string;
  readonly limit: number;
  readonly watch: boolean;
  readonly pollSeconds: number;
  readonly json: boolean;
}

/** Moves to the top of the screen and clears what is below. */
const homeAndClear = '\u001B[H\u001B[J';

/** Runs that wait, are at work or ended lately. With `watch` again and again, until Ctrl-C. */
export async function runsCommand(flags: RunsFlags, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const interrupted = new AbortController();
    if (flags.watch) process.once('SIGINT', () => interrupted.abort());
    const look = (): Promise<readonly RunLook[]> => store.listRuns({ project: flags.project, state: flags.state, limit: flags.limit });
    const draw = (runs: readonly RunLook[]): string => (flags.json ? `${JSON.stringify(runs)}\n` : drawRuns(runs));
    let shown = await look();
    terminal.out(flags.watch && terminal.isScreen ? `${homeAndClear}${draw(shown)}` : draw(shown));
    while (flags.watch) {
      await delay(flags.pollSeconds * 1000, undefined, { signal: interrupted.signal }).catch(() => undefined);
      if (interrupted.signal.aborted) break;
      const next = await look().catch((error: unknown) => {
        // Whoever watches for an hour should not be sent away by one bad answer.
        if (!(error instanceof UserError)) throw error;
        terminal.error(`${error.message} Looking again.\n`);
        return shown;
      });
      if (terminal.isScreen) terminal.out(`${homeAndClear}${draw(next)}`);
      else if (withoutTimes(next) !== withoutTimes(shown)) terminal.out(draw(next));
      shown = next;
    }
    return exitCodes.clean;
  });
}

/** Time alone is no news. */
function withoutTimes(runs: readonly RunLook[]): string {
  return JSON.stringify(runs.map((run) => ({ ...run, ageSeconds: 0, runsForSeconds: 0, deadlineInSeconds: 0 })));
}

/** One run: what holds now, its task and its log, and what happened. */
export async function runCommand(runId: string, { json }: { readonly json: boolean }, terminal: Terminal): Promise<ExitCode> {
  return withStore(async (store) => {
    const run = await store.findRun(runId);
    if (run === undefined) throw new UserError(`There is no run ${runId} in the database of DATABASE_URL. \`factory-ecs runs\` lists those that wait, are at work or ended lately.`);
    const timeline = await store.readTimeline(runId);
    terminal.out(json ? `${JSON.stringify({ ...run, now: explainRun(run), timeline })}\n` : drawRun(run, timeline));
    return exitCodes.clean;
  });
}

async function withStore<T>(work: (store: RunLookStore) => Promise<T>): Promise<T> {
  const store = new RunLookStore(readDatabaseUrl());
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
