import { releaseBranch } from './branch-lock.ts';
import { claimIntents, closeIntent, postponeIntent, type Dispatch } from './dispatch-store.ts';
import { hasCancelEvent } from './event-store.ts';
import { claimSeconds, launchIntent, recordRejection, recordTask, type LaunchOutcome } from './launch-intent.ts';
import type { Parts } from './parts.ts';
import { Round } from './round.ts';
import { loadStatus } from './run-store.ts';

// ECS remembers a token until an hour after its task has stopped. Past this age, sending it again could start a second task.
const tokenSafeSeconds = 3000;
// A task that was just started can be invisible for seconds.
const visibilitySeconds = 30;
const batchSize = 20;

/** Takes up every due intent without a task: what a crash left behind, and what waits for capacity or an answer. */
export async function replayIntents(parts: Parts): Promise<void> {
  const { controllerId } = parts.settings;
  const liveControllers = await parts.queue.findLiveControllers();
  const dispatches = await claimIntents(parts.pool, { claimedBy: controllerId, claimSeconds, liveControllers: [...liveControllers, controllerId], limit: batchSize });
  const round = new Round();
  for (const dispatch of dispatches) {
    await round.attempt(async () => {
      const outcome = await replayIntent(dispatch, parts);
      parts.log.info({ runId: dispatch.runId, attempt: dispatch.attempt, outcome }, 'intent taken up again');
    });
  }
  round.finish();
}

async function replayIntent(dispatch: Dispatch, parts: Parts): Promise<LaunchOutcome | { kind: 'withdrawn' }> {
  const status = await loadStatus(parts.pool, dispatch.runId);
  const isUnwanted = status === undefined || status === 'CANCELED' || (await hasCancelEvent(parts.pool, dispatch.runId));
  const isTokenStale = dispatch.tokenAgeSeconds > tokenSafeSeconds;
  // The same token and request: ECS starts the task, or answers with the one it started.
  if (!isUnwanted && !isTokenStale) return launchIntent(dispatch, parts);
  const known = await parts.dispatcher.find(dispatch.runId);
  if (known !== undefined) {
    await recordTask(dispatch, known, parts);
    return { kind: 'launched', taskArn: known };
  }
  if (dispatch.tokenAgeSeconds < visibilitySeconds) return wait(dispatch, parts);
  if (isUnwanted) return withdraw(dispatch, parts);
  const reason = 'ECS never confirmed the task of this run, and it cannot be found any more.';
  await recordRejection(dispatch, reason, parts);
  return { kind: 'rejected', reason };
}

async function wait({ runId, attempt }: Dispatch, parts: Parts): Promise<LaunchOutcome> {
  await postponeIntent(parts.pool, { runId, attempt, delaySeconds: 2 });
  return { kind: 'waiting', reason: 'a task that may have been started is not visible yet' };
}

async function withdraw({ runId, branchLockKey }: Dispatch, parts: Parts): Promise<{ kind: 'withdrawn' }> {
  await closeIntent(parts.pool, { runId, event: 'launch-withdrawn', reason: 'canceled before a task was started' });
  if (branchLockKey !== null) await releaseBranch(parts.redis, branchLockKey, runId);
  return { kind: 'withdrawn' };
}
