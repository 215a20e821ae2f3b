import { holdBranch, releaseBranch } from './branch-lock.ts';
import { inTransaction, type Queryable } from './database.ts';
import { listHeldBranches, listOverwrittenCancels, listWatched, markEnded, markStopping, noteStopRepeated, restartIntent, setMissing, type WatchedDispatch } from './dispatch-store.ts';
import { clientToken } from './client-token.ts';
import type { RunnerReport } from './dispatcher.ts';
import { hasCancelEvent, hasStartEvent, insertEvent, publishEvent, type RunEvent } from './event-store.ts';
import { backOffSeconds } from './launch-intent.ts';
import type { Parts } from './parts.ts';
import { Round } from './round.ts';
import { decideOutcome, type RunStatus, type StopCause, type TaskEnd } from './run-outcome.ts';
import { finishRun, lockStatus, restoreCanceled } from './run-store.ts';

const stopReasons: Readonly<Record<StopCause, string>> = {
  canceled: 'The run was canceled.',
  deadline: 'The run reached its deadline.',
  'start-deadline': 'The runner reported nothing.',
};
const stopRepeatSeconds = 30;
const mostFailedStarts = 3;
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

async function settleEnd(dispatch: WatchedDispatch, end: TaskEnd, parts: Parts): Promise<void> {
  const { runId, branchLockKey, taskArn } = dispatch;
  const { runDeadlineSeconds, runStartDeadlineSeconds: startDeadlineSeconds } = parts.settings;
  const deadlineSeconds = dispatch.deadlineSeconds ?? runDeadlineSeconds;
  const settled = await inTransaction(parts.pool, async (client) => {
    const status = await lockStatus(client, runId);
    if (await restartIfNeverBegun(client, { dispatch, end, status }, parts)) return 'restarted' as const;
    const ended = await markEnded(client, runId, end);
    if (ended === undefined || status === undefined) return undefined;
    const outcome = decideOutcome({ status, isCanceled: await hasCancelEvent(client, runId), stopCause: ended.stopCause, deadlineSeconds, startDeadlineSeconds, end });
    let event: RunEvent | undefined;
    if (outcome.kind === 'restore-canceled') await restoreCanceled(client, runId);
    if (outcome.kind === 'set' && (await finishRun(client, { runId, status: outcome.status, error: outcome.error }))) {
      event = await insertEvent(client, { runId, type: 'RunFailed', payload: { runId, message: outcome.error } });
    }
    return { outcome, event };
  });
  if (settled === 'restarted') {
    parts.metrics.failedStarts.inc();
    parts.log.warn({ runId, taskArn, end }, 'the task never began; the next attempt follows');
    return;
  }
  if (settled?.event !== undefined) await publishEvent(settled.event, parts);
  if (branchLockKey !== null) await releaseBranch(parts.redis, branchLockKey, runId);
  parts.log.info({ runId, taskArn, end, outcome: settled?.outcome.kind }, 'task ended');
}

/** Only with proof that nothing began, from ECS and from the runner's silence, and only for a run that is still wanted. */
async function restartIfNeverBegun(client: Queryable, { dispatch, end, status }: { dispatch: WatchedDispatch; end: TaskEnd; status: RunStatus | undefined }, parts: Parts): Promise<boolean> {
  const { runId, attempt, failedStarts, stopCause } = dispatch;
  if (end.kind !== 'stopped' || end.startFailure !== 'transient' || stopCause !== null || failedStarts >= mostFailedStarts) return false;
  if (status !== 'QUEUED' && status !== 'RUNNING') return false;
  if ((await hasStartEvent(client, runId)) || (await hasCancelEvent(client, runId))) return false;
  const delaySeconds = backOffSeconds({ tries: failedStarts + 1, firstSeconds: 2, random: parts.random });
  return restartIntent(client, { runId, attempt, newToken: clientToken(runId, attempt + 1), delaySeconds });
}
