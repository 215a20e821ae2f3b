import { releaseBranch } from './branch-lock.ts';
import { clientToken } from './client-token.ts';
import { inTransaction, type Queryable } from './database.ts';
import { markEnded, restartIntent, type LiveDispatch } from './dispatch-store.ts';
import { hasCancelEvent, hasStartEvent, insertEvent, publishEvent, type RunEvent } from './event-store.ts';
import { backOffSeconds } from './launch-intent.ts';
import type { Parts } from './parts.ts';
import { decideOutcome, type RunStatus, type TaskEnd } from './run-outcome.ts';
import { finishRun, loadStatus, lockStatus, restoreCanceled } from './run-store.ts';

const mostFailedStarts = 3;

/**
 * Records the end of the dispatch's task, once, and what becomes of its run. An end that comes twice, or for an attempt that
 * is over, changes nothing.
 */
export async function settleEnd(dispatch: LiveDispatch, end: TaskEnd, parts: Parts): Promise<void> {
  const { runId, attempt, branchLockKey, taskArn } = dispatch;
  const { runDeadlineSeconds, runStartDeadlineSeconds: startDeadlineSeconds } = parts.settings;
  const deadlineSeconds = dispatch.deadlineSeconds ?? runDeadlineSeconds;
  const tail = await readTail(dispatch, end, parts);
  const settled = await inTransaction(parts.pool, async (client) => {
    const status = await lockStatus(client, runId);
    if (await restartIfNeverBegun(client, { dispatch, end, status }, parts)) return 'restarted' as const;
    const ended = await markEnded(client, { runId, attempt }, end);
    if (ended === undefined || status === undefined) return undefined;
    const outcome = decideOutcome({ status, isCanceled: await hasCancelEvent(client, runId), stopCause: ended.stopCause, deadlineSeconds, startDeadlineSeconds, end, tail });
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

/** Before the transaction, which holds the run's row; only where the run's error is going to be ours. */
async function readTail(dispatch: LiveDispatch, end: TaskEnd, parts: Parts): Promise<readonly string[]> {
  if (end.kind !== 'stopped' || end.logLocation === undefined || end.startFailure !== undefined || dispatch.stopCause === 'canceled') return [];
  const status = await loadStatus(parts.pool, dispatch.runId);
  return status === 'QUEUED' || status === 'RUNNING' ? parts.dispatcher.readTail(end.logLocation) : [];
}

/** Only with proof that nothing began, from ECS and from the runner's silence, and only for a run that is still wanted. */
async function restartIfNeverBegun(client: Queryable, { dispatch, end, status }: { dispatch: LiveDispatch; end: TaskEnd; status: RunStatus | undefined }, parts: Parts): Promise<boolean> {
  const { runId, attempt, failedStarts, stopCause } = dispatch;
  if (end.kind !== 'stopped' || end.startFailure !== 'transient' || stopCause !== null || failedStarts >= mostFailedStarts) return false;
  if (status !== 'QUEUED' && status !== 'RUNNING') return false;
  if ((await hasStartEvent(client, runId)) || (await hasCancelEvent(client, runId))) return false;
  const delaySeconds = backOffSeconds({ tries: failedStarts + 1, firstSeconds: 2, random: parts.random });
  return restartIntent(client, { runId, attempt, newToken: clientToken(runId, attempt + 1), delaySeconds });
}
