import { holdBranch } from './branch-lock.ts';
import { listHeldBranches, listOverwrittenCancels, listWatched, markStopping, noteProgress, noteStopRepeated, setMissing, type WatchedDispatch } from './dispatch-store.ts';
import type { RunnerReport } from './dispatcher.ts';
import type { Parts } from './parts.ts';
import { Round } from './round.ts';
import type { StopCause } from './run-outcome.ts';
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
  const watched = await listWatched(parts.pool, parts.settings.runStartDeadlineSeconds);
  const canceled = await findCancelKeys(watched, parts);
  for (const dispatch of watched) await round.attempt(() => stopIfNeeded(dispatch, dispatch.isCanceled || canceled.has(dispatch.runId), parts));
  if (asks) await round.attempt(() => applyReports(watched, round, parts));
  for (const { runId, key } of await listHeldBranches(parts.pool)) await holdBranch(parts.redis, key, runId);
  for (const runId of await listOverwrittenCancels(parts.pool, lateWriteSeconds)) {
    if (await restoreCanceled(parts.pool, runId)) parts.log.info({ runId }, 'a late write of the runner undid the cancel; CANCELED again');
  }
  round.finish();
  return watched.length;
}

async function applyReports(watched: readonly WatchedDispatch[], round: Round, parts: Parts): Promise<void> {
  const reports = await parts.dispatcher.describe(watched.flatMap((dispatch) => dispatch.taskArn ?? []));
  for (const dispatch of watched) await round.attempt(() => applyReport(dispatch, reports.get(dispatch.taskArn ?? ''), parts));
  const progress = watched.flatMap(({ runId, taskArn, taskVersion }) => {
    const report = reports.get(taskArn ?? '');
    if (taskArn === null || report?.kind !== 'running' || report.status === undefined || (report.version ?? 0) <= (taskVersion ?? 0)) return [];
    return [{ runId, taskArn, status: report.status, version: report.version ?? 0 }];
  });
  if (progress.length > 0) await noteProgress(parts.pool, progress);
}

async function findCancelKeys(watched: readonly WatchedDispatch[], parts: Parts): Promise<ReadonlySet<string>> {
  const runIds = watched.map((dispatch) => dispatch.runId);
  if (runIds.length === 0) return new Set();
  const values = await parts.redis.mget(runIds.map((runId) => `runs:cancel:${runId}`));
  return new Set(runIds.filter((_runId, index) => values[index] !== null));
}

async function stopIfNeeded(dispatch: WatchedDispatch, isCancelAsked: boolean, parts: Parts): Promise<void> {
  const { runId, taskArn, state, runStatus, secondsSinceStopRequest } = dispatch;
  if (taskArn === null) return;
  if (state === 'stopping') {
    if ((secondsSinceStopRequest ?? 0) < stopRepeatSeconds) return;
    await parts.dispatcher.stop(taskArn, 'asked to stop before');
    await noteStopRepeated(parts.pool, runId);
    return;
  }
  const isUnwanted = isCancelAsked || runStatus === null || runStatus === 'CANCELED';
  const cause: StopCause | undefined = isUnwanted ? 'canceled' : dispatch.isOverdue ? 'deadline' : dispatch.isSilent ? 'start-deadline' : undefined;
  if (cause === undefined) return;
  await parts.dispatcher.stop(taskArn, stopReasons[cause]);
  await markStopping(parts.pool, runId, cause);
  parts.log.info({ runId, taskArn, cause }, 'asked the task to stop');
}

async function applyReport(dispatch: WatchedDispatch, report: RunnerReport | undefined, parts: Parts): Promise<void> {
  if (report === undefined) return;
  if (report.kind === 'running') {
    if (dispatch.missingSeconds !== null) await setMissing(parts.pool, dispatch.runId, false);
    return;
  }
  if (report.kind === 'missing') {
    await setMissing(parts.pool, dispatch.runId, true);
    if ((dispatch.missingSeconds ?? 0) < missingGraceSeconds) return;
  }
  await settleEnd(dispatch, report.kind === 'missing' ? { kind: 'lost' } : report, parts);
}
