import { waitUntil } from '../../rehearsal/machine/wait-until.ts';
import type { Written } from './factory-side.ts';
import type { Point } from './points.ts';
import type { CancelSite } from './site.ts';
import { Stage } from './stage.ts';

export interface TrialResult {
  readonly point: Point;
  /** `undefined` where no runner was started. */
  readonly written: Written | undefined;
  /** From STOPPED, or from the cancel where that came later, to CANCELED for good. */
  readonly canceledMs: number | undefined;
  /** The longest of the writes after the end: until CANCELED again. */
  readonly undoneMs: number | undefined;
  /** 60 virtual seconds after the end, and after one more write then. */
  readonly finalStatus: string;
  readonly tasks: { readonly started: number; readonly alive: number };
  readonly lock: 'free' | 'held';
  readonly problems: readonly string[];
}

/** From STOPPED to CANCELED, and from a later write. */
export const allowedMs = 5000;
const pollMs = 10;
// Beyond what is allowed, to tell how long it took.
const patienceMs = 10_000;
const ended = ['stopped', 'withdrawn', 'lost', 'rejected'];

/** What a trial has seen so far; told also where it does not come to its end. */
interface Notes {
  canceledMs?: number;
  undoneMs?: number;
  finalStatus: string;
  lock: 'free' | 'held';
  readonly problems: string[];
}

/**
 * Brings a run to the point, cancels it as the API does, queues another run for its branch, and lets the runner write right
 * after the cancel, while it is stopped, once its end was recorded, and a minute later.
 */
export async function playTrial(site: CancelSite, point: Point, written: Written | undefined): Promise<TrialResult> {
  const stage = new Stage(site, point.key);
  const notes: Notes = { finalStatus: 'unknown', lock: 'held', problems: [] };
  try {
    await stage.factory.createProject();
    await play(stage, { point, written, notes });
  } catch (error) {
    notes.problems.push(error instanceof Error ? error.message : String(error));
  }
  const all = stage.tasksOf(stage.runId);
  const tasks = { started: all.length, alive: all.filter((task) => task.lastStatus !== 'STOPPED').length };
  if (tasks.alive > 0) notes.problems.push('its task still runs');
  notes.problems.push(...stage.errors.map((line) => `the controller logged an error: ${line.slice(0, 300)}`));
  await stage.close().catch((error: unknown) => void notes.problems.push(`the trial could not be cleared away: ${String(error)}`));
  const { canceledMs, undoneMs, finalStatus, lock, problems } = notes;
  return { point, written, canceledMs, undoneMs, finalStatus, tasks, lock, problems };
}

async function play(stage: Stage, { point, written, notes }: { readonly point: Point; readonly written: Written | undefined; readonly notes: Notes }): Promise<void> {
  await point.reach(stage);
  const writes = async (): Promise<void> => {
    if (written !== undefined) await stage.factory.write(written);
  };
  await Promise.all([stage.factory.cancel(), written === undefined ? undefined : point.meanwhile?.(stage, written)]);
  const canceledAt = performance.now();
  await writes();
  const follower = await stage.factory.queueRun();
  const isLookedAt = async (): Promise<boolean> => stage.tasksOf(follower).length > 0 || (await stage.factory.hasBeenDeferred(follower));
  if (point.isTakingHeld === undefined) await stage.until('the next run of the branch to be looked at', isLookedAt);
  await point.release?.(stage);
  if (point.end === 'stop-task') {
    await stage.until('StopTask', () => stage.task?.desiredStatus === 'STOPPED');
    await writes();
    await stage.advanceUntil('STOPPED');
  }
  if (point.runner === 'writes') {
    const since = point.end === 'none' ? performance.now() : Math.max(canceledAt, stage.stoppedAt ?? 0);
    await stage.until('the end to be recorded', async () => ended.includes((await stage.factory.dispatch())?.state ?? ''));
    await becomesCanceled(stage, 'after its end');
    notes.canceledMs = performance.now() - since;
    if (notes.canceledMs > allowedMs) notes.problems.push(`CANCELED ${seconds(notes.canceledMs)} after STOPPED`);
    notes.undoneMs = await writeLate(stage, writes, notes);
  }
  await stage.until('the next run of the branch to be launched', () => stage.tasksOf(follower).length > 0);
  await stage.passMinute();
  notes.finalStatus = (await stage.factory.status()) ?? 'no row';
  if (notes.finalStatus !== 'CANCELED') notes.problems.push(`${notes.finalStatus} 60 s after its end`);
  if (point.runner === 'writes') notes.undoneMs = Math.max(notes.undoneMs ?? 0, await writeLate(stage, writes, notes));
  await stage.crash(follower);
  // What it comes to is told below.
  await stage.until('the branch to be free', async () => (await stage.factory.redis.exists(stage.factory.lockKey)) === 0).catch(() => undefined);
  await judge(stage, { point, follower, notes });
}

/** Returns how long CANCELED was away. */
async function writeLate(stage: Stage, writes: () => Promise<void>, notes: Notes): Promise<number> {
  await writes();
  const writtenAt = performance.now();
  await becomesCanceled(stage, 'after a late write');
  const undoneMs = performance.now() - writtenAt;
  if (undoneMs > allowedMs) notes.problems.push(`CANCELED only ${seconds(undoneMs)} after a late write`);
  return undoneMs;
}

async function becomesCanceled(stage: Stage, when: string): Promise<void> {
  await waitUntil(async () => (await stage.factory.status()) === 'CANCELED', { what: `CANCELED ${when}`, deadlineMs: patienceMs, intervalMs: pollMs });
}

async function judge(stage: Stage, { point, follower, notes }: { readonly point: Point; readonly follower: string; readonly notes: Notes }): Promise<void> {
  const { problems } = notes;
  const { pool, redis } = stage.factory;
  const { rows: [run] } = await pool.query<{ status: string; error: string | null; finishedAt: Date | null }>('SELECT "status"::text AS status, "error", "finishedAt" FROM "Run" WHERE "id" = $1', [stage.runId]);
  notes.finalStatus = run?.status ?? 'no row';
  if (notes.finalStatus !== 'CANCELED') problems.push(`${notes.finalStatus} in the end`);
  if (run?.error !== null) problems.push(`it has the error '${String(run?.error)}'`);
  if (run?.finishedAt === null) problems.push('it has no finishedAt');
  const cancels = await stage.factory.countEvents(stage.runId, 'RunCanceled%');
  if (cancels !== 1) problems.push(`${String(cancels)} × RunCanceled`);
  if ((await stage.factory.countEvents(stage.runId, '%Failed')) > 0) problems.push('the controller wrote that the run failed');
  const started = stage.tasksOf(stage.runId).length;
  const expected = point.end === 'none' ? 0 : 1;
  if (started !== expected) problems.push(`${String(started)} tasks, not ${String(expected)}`);
  const state = (await stage.factory.dispatch())?.state;
  if (state !== undefined && !ended.includes(state)) problems.push(`its dispatch is still ${state}`);
  notes.lock = (await redis.exists(stage.factory.lockKey)) === 1 ? 'held' : 'free';
  if (notes.lock === 'held') problems.push(`the branch is held by ${String(await redis.get(stage.factory.lockKey))}`);
  problems.push(...(await findOverlaps(stage, follower)));
}

/** Whoever ran on the branch before must have stopped when the next run's task is started. */
async function findOverlaps(stage: Stage, follower: string): Promise<readonly string[]> {
  const { rows } = await stage.factory.pool.query<{ id: string }>(`SELECT "id" FROM "Run" WHERE "projectId" = $1 AND "targetBranch" = $2 AND "id" <> $3`, [stage.factory.projectId, stage.factory.branch, follower]);
  const [next] = stage.tasksOf(follower);
  return rows.flatMap(({ id }) =>
    stage.tasksOf(id).flatMap(({ stoppedAtMs }) => (next !== undefined && (stoppedAtMs === undefined || stoppedAtMs > next.createdAtMs) ? [`the next run of the branch was started while the task of ${id === stage.runId ? 'the canceled run' : 'the run that held it'} was there`] : [])),
  );
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
