import { holdBranch } from './branch-lock.ts';
import { listHeldBranches, listOverwrittenCancels, listWatched, loadDispatchesOf, markStopping, noteProgress, noteStopRepeated, setMissing, type TaskProgress, type WatchedDispatch } from './dispatch-store.ts';
import type { RunnerReport } from './dispatcher.ts';
import type { Parts } from './parts.ts';
import { Round } from './round.ts';
import type { StopCause, TaskEnd } from './run-outcome.ts';
import { restoreCanceled } from './run-store.ts';
import { settleEnd } from './settle-end.ts';

const stopReasons: Readonly<Record<StopCause, string>> = {
  canceled: 'The run was canceled.',
  deadline: 'The run reached its deadline.',
  'start-deadline': 'The runner reported nothing.',
};
const stopRepeatSeconds = 30;
const missingGraceSeconds = 60;
// A runner that is being killed can still write; after this time it is gone for certain.
const lateWriteSeconds = 120;

/**
 * One look at every live dispatch: stop what must stop, record what has stopped, keep the locks of the rest. ECS is asked only
 * where `asks`. Returns the number of live dispatches.
 */
export async function watchTasks(parts: Parts, { asks }: { readonly asks: boolean }): Promise<number> {
  const round = new Round();
  const watched = await listWatched(parts.pool, { startDeadlineSeconds: parts.settings.runStartDeadlineSeconds, stopRepeatSeconds });
  const canceled = await findCancelKeys(watched, parts);
  for (const dispatch of watched) await round.attempt(() => stopIfNeeded(dispatch, canceled.has(dispatch.runId), parts));
  if (asks) await round.attempt(() => applyReports(watched, round, parts));
  for (const { runId, key } of await listHeldBranches(parts.pool)) await holdBranch(parts.redis, key, runId);
  for (const runId of await listOverwrittenCancels(parts.pool, lateWriteSeconds)) {
    if (await restoreCanceled(parts.pool, runId)) parts.log.info({ runId }, 'a late write of the runner undid the cancel; CANCELED again');
  }
  round.finish();
  return watched.length;
}

async function applyReports(watched: readonly WatchedDispatch[], round: Round, parts: Parts): Promise<void> {
  const reports = await parts.dispatcher.describe(watched.map(({ taskArn }) => taskArn));
  const progress: TaskProgress[] = [];
  for (const dispatch of watched) {
    const report = reports.get(dispatch.taskArn);
    if (report?.kind === 'running' && report.status !== undefined && (report.version ?? 0) > (dispatch.taskVersion ?? 0)) progress.push({ ...dispatch, status: report.status, version: report.version ?? 0 });
    if (report !== undefined) await round.attempt(() => applyReport(dispatch, report, parts));
  }
  if (progress.length > 0) await noteProgress(parts.pool, progress);
}

async function findCancelKeys(watched: readonly WatchedDispatch[], parts: Parts): Promise<ReadonlySet<string>> {
  const runIds = watched.map((dispatch) => dispatch.runId);
  if (runIds.length === 0) return new Set();
  const values = await parts.redis.mget(runIds.map((runId) => `runs:cancel:${runId}`));
  return new Set(runIds.filter((_runId, index) => values[index] !== null));
}

async function stopIfNeeded({ runId, taskArn, isStopping, duty }: WatchedDispatch, isCancelAsked: boolean, parts: Parts): Promise<void> {
  if (duty === 'repeat-stop') {
    await parts.dispatcher.stop(taskArn, 'asked to stop before');
    await noteStopRepeated(parts.pool, runId);
    return;
  }
  const cause = isCancelAsked && !isStopping ? 'canceled' : duty;
  if (cause === null) return;
  await parts.dispatcher.stop(taskArn, stopReasons[cause]);
  await markStopping(parts.pool, runId, cause);
  parts.log.info({ runId, taskArn, cause }, 'asked the task to stop');
}

async function applyReport({ runId, taskArn, isMissing }: WatchedDispatch, report: RunnerReport, parts: Parts): Promise<void> {
  if (report.kind === 'running') {
    if (isMissing) await setMissing(parts.pool, runId, false);
    return;
  }
  if (report.kind === 'missing' && (await setMissing(parts.pool, runId, true)) < missingGraceSeconds) return;
  const end: TaskEnd = report.kind === 'missing' ? { kind: 'lost' } : report;
  for (const dispatch of await loadDispatchesOf(parts.pool, [taskArn])) await settleEnd(dispatch, end, parts);
}
