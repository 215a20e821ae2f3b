import { releaseBranch } from './branch-lock.ts';
import { clientToken } from './client-token.ts';
import { inTransaction } from './database.ts';
import { closeIntent, markLaunched, postponeIntent, type Dispatch } from './dispatch-store.ts';
import type { LaunchResult } from './dispatcher.ts';
import { insertEvent, publishEvent, type RunEvent } from './event-store.ts';
import type { Parts } from './parts.ts';
import { finishRun, lockStatus, markRunning } from './run-store.ts';

export type LaunchOutcome =
  | { readonly kind: 'launched'; readonly taskArn: string }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'waiting'; readonly reason: string };

/** Longer than one launch can take with its retries, so that two controllers do not work on one intent. */
export const claimSeconds = 30;

/** Sends a committed intent and records the answer. Safe to repeat: the token starts one task. */
export async function launchIntent(dispatch: Dispatch, parts: Parts): Promise<LaunchOutcome> {
  const result = await parts.dispatcher.launch({ runId: dispatch.runId, attempt: dispatch.attempt, request: dispatch.request, clientToken: dispatch.clientToken });
  parts.metrics.launches.inc({ result: result.kind });
  if (result.kind === 'retry-later' && result.token === 'refused') parts.metrics.capacityWaits.inc();
  try {
    return await recordLaunch(dispatch, result, parts);
  } catch (error) {
    // Nobody works on it any more: it is taken up in the next round, not when the claim has ended. Should this fail as well, the claim ends.
    await postponeIntent(parts.pool, { runId: dispatch.runId, attempt: dispatch.attempt, delaySeconds: 0 }).catch(() => undefined);
    throw error;
  }
}

async function recordLaunch(dispatch: Dispatch, result: LaunchResult, parts: Parts): Promise<LaunchOutcome> {
  switch (result.kind) {
    case 'launched':
      await recordTask(dispatch, result.handle, parts);
      return { kind: 'launched', taskArn: result.handle };
    case 'rejected':
      await recordRejection(dispatch, result.reason, parts);
      return result;
    case 'retry-later':
      await postpone(dispatch, result.token, parts);
      return { kind: 'waiting', reason: result.reason };
    default: {
      const unreachable: never = result;
      return unreachable;
    }
  }
}

/** The task exists: QUEUED → RUNNING, `RunDispatched`. A run that is no longer QUEUED keeps its status; the watcher does the rest. */
export async function recordTask(dispatch: Dispatch, taskArn: string, parts: Parts): Promise<void> {
  const { runId, runType, environment } = dispatch;
  const event = await inTransaction(parts.pool, async (client) => {
    const status = await lockStatus(client, runId);
    if (!(await markLaunched(client, { runId, taskArn, deadlineSeconds: dispatch.deadlineSeconds ?? parts.settings.runDeadlineSeconds }))) return undefined;
    if (status === undefined || status === 'CANCELED') return undefined;
    await markRunning(client, runId);
    const payload = { runId, status: 'RUNNING', namespace: parts.dispatcher.place, jobName: taskArn, runType, environment };
    return insertEvent(client, { runId, type: 'RunDispatched', payload });
  });
  if (event !== undefined) await publishEvent(event, parts);
}

export async function recordRejection(dispatch: Dispatch, reason: string, parts: Parts): Promise<void> {
  const { runId } = dispatch;
  const event = await inTransaction(parts.pool, async (client): Promise<RunEvent | undefined> => {
    await lockStatus(client, runId);
    if (!(await closeIntent(client, { runId, event: 'launch-rejected', reason }))) return undefined;
    const isFailed = await finishRun(client, { runId, status: 'FAILED', error: reason });
    return isFailed ? insertEvent(client, { runId, type: 'RunDispatchFailed', payload: { runId, message: reason } }) : undefined;
  });
  if (event !== undefined) await publishEvent(event, parts);
  if (dispatch.branchLockKey !== null) await releaseBranch(parts.redis, dispatch.branchLockKey, runId);
}

async function postpone(dispatch: Dispatch, token: 'refused' | 'unanswered', parts: Parts): Promise<void> {
  const { runId, attempt, tries } = dispatch;
  const delaySeconds = backOffSeconds({ tries, firstSeconds: token === 'refused' ? 2 : 0.5, random: parts.random });
  await postponeIntent(parts.pool, { runId, attempt, delaySeconds, ...(token === 'refused' ? { newToken: clientToken(runId, attempt + 1) } : {}) });
}

/** Doubles up to a minute, with half of it left to chance, so that many waiting runs do not come back together. */
export function backOffSeconds(options: { readonly tries: number; readonly firstSeconds: number; readonly random: () => number }): number {
  const full = Math.min(60, options.firstSeconds * 2 ** Math.min(options.tries - 1, 10));
  return full * (0.5 + options.random() / 2);
}
