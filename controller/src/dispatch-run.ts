import { branchLockKey, holdBranch, releaseBranch } from './branch-lock.ts';
import { clientToken } from './client-token.ts';
import { inTransaction, type Queryable } from './database.ts';
import { defer, endDeferral, type Deferral } from './deferral-store.ts';
import { hasDispatch, insertIntent, postponeIntent, type Dispatch } from './dispatch-store.ts';
import type { EcsTaskSettings } from './environments/ecs-task-settings.ts';
import { insertEvent, publishEvent, type RunEvent } from './event-store.ts';
import type { JsonObject } from './json.ts';
import { claimSeconds, launchIntent, type LaunchOutcome } from './launch-intent.ts';
import { readModelConfig } from './model-config.ts';
import { NotReady } from './not-ready.ts';
import type { Parts } from './parts.ts';
import { resolveProviderSecrets, withoutDoubles } from './provider-secrets.ts';
import { Rejection } from './rejection.ts';
import { requireSettings, resolveEnvironment, type RunEnvironment } from './run-environment.ts';
import { countActiveRuns, finishRun, isBranchInUse, loadQueuedPayload, loadRun, loadSecretRows, lockProject, lockStatus, type Run } from './run-store.ts';
import { toLaunch } from './run-to-launch.ts';

export type DispatchOutcome =
  | LaunchOutcome
  | { readonly kind: 'dropped'; readonly reason: 'unknown-run' | 'not-queued' | 'already-dispatched' }
  | { readonly kind: 'canceled' }
  | { readonly kind: 'deferred'; readonly reason: 'concurrency' | 'branch-lock' | 'definition' };

/** What is left to do once a run's slot is taken: the launch, or nothing. Runs of one project keep their order up to here. */
export type Launch = () => Promise<DispatchOutcome>;

const definitionDelaySeconds = 10;

/** Handles one id from the queue to its end: `prepareDispatch`, then the launch. */
export async function dispatchRun(runId: string, parts: Parts): Promise<DispatchOutcome> {
  const launch = await prepareDispatch(runId, parts);
  return launch();
}

/**
 * Takes one id from the queue through Factory's steps. Returns when the run is settled or its intent is committed;
 * throws only for trouble that is not the run's fault.
 */
export async function prepareDispatch(runId: string, parts: Parts): Promise<Launch> {
  const prepared = await settleOrCommit(runId, parts);
  if (prepared.kind !== 'intended') return () => Promise.resolve(prepared);
  const { dispatch, queuedAt } = prepared;
  return async () => {
    const outcome = await launchIntent(dispatch, parts);
    parts.metrics.observeQueueSeconds(Math.max(0, (performance.now() - queuedAt) / 1000));
    return outcome;
  };
}

type Prepared = { readonly kind: 'intended'; readonly dispatch: Dispatch; /** On the clock of `performance.now()`. */ readonly queuedAt: number } | DispatchOutcome;

async function settleOrCommit(runId: string, parts: Parts): Promise<Prepared> {
  const begun = performance.now();
  const run = await loadRun(parts.pool, runId);
  if (run === undefined) return { kind: 'dropped', reason: 'unknown-run' };
  if (run.status !== 'QUEUED') return { kind: 'dropped', reason: 'not-queued' };
  if (await hasDispatch(parts.pool, runId)) return { kind: 'dropped', reason: 'already-dispatched' };
  if ((await parts.redis.exists(`runs:cancel:${runId}`)) === 1) return cancelBeforeDispatch(run, parts);
  const activeRuns = await countActiveRuns(parts.pool, run.projectId);
  if (activeRuns >= parts.settings.projectConcurrencyLimit) return deferForSlot(run, activeRuns, parts);

  const lockKey = branchLockKey(run);
  if (lockKey !== undefined && !(await holdBranch(parts.redis, lockKey, runId))) return deferForBranch(run, lockKey, parts);
  let isLockKept = false;
  try {
    const committed = await commitIntent(run, lockKey, parts);
    isLockKept = committed.kind === 'intended' || (committed.kind === 'dropped' && committed.reason === 'already-dispatched');
    return committed.kind === 'intended' ? { ...committed, queuedAt: begun - run.ageSeconds * 1000 } : committed;
  } catch (error) {
    if (error instanceof NotReady) return await deferForDefinition(run, error, parts);
    if (error instanceof Rejection) return await reject(run, error, parts);
    // The intent may be committed, and only the answer lost: nobody works on it, so it need not wait for its claim to end.
    await postponeIntent(parts.pool, { runId, attempt: 1, delaySeconds: 0 }).catch(() => undefined);
    throw error;
  } finally {
    if (lockKey !== undefined && !isLockKept) await releaseBranch(parts.redis, lockKey, runId);
  }
}

type Committed = { readonly kind: 'intended'; readonly dispatch: Dispatch } | Exclude<DispatchOutcome, LaunchOutcome> | { readonly kind: 'rejected'; readonly reason: string };

/** Resolves what the runner needs, then takes the slot and writes the intent in one transaction. */
async function commitIntent(run: Run, lockKey: string | undefined, parts: Parts): Promise<Committed> {
  const resolved = await resolveRun(run, parts);
  if (resolved.kind === 'missing-secret') return rejectMissingSecret(run, resolved.provider, parts);
  const { environment, settings, request } = resolved;
  const taken = await inTransaction(parts.pool, async (client) => {
    await lockProject(client, run.projectId);
    const status = await lockStatus(client, run.id);
    if (status !== 'QUEUED') return { kind: 'dropped', reason: status === undefined ? 'unknown-run' : 'not-queued' } as const;
    if (await hasDispatch(client, run.id)) return { kind: 'dropped', reason: 'already-dispatched' } as const;
    const activeRuns = await countActiveRuns(client, run.projectId);
    if (activeRuns >= parts.settings.projectConcurrencyLimit) return { kind: 'full', activeRuns } as const;
    // Factory deletes the lock whoever holds it: the API with a cancel, the runner at its end. It is free then while the other's task still runs.
    if (lockKey !== undefined && (await isBranchInUse(client, lockKey))) return { kind: 'branch-in-use', lockKey } as const;
    await endDeferral(client, run.id);
    const dispatch = await insertIntent(client, {
      ...{ runId: run.id, projectId: run.projectId, runType: run.runType, branchLockKey: lockKey ?? null, environment },
      ...{ deadlineSeconds: settings.deadlineSeconds ?? null, clientToken: clientToken(run.id, 1), request, claimedBy: parts.settings.controllerId, claimSeconds },
    });
    return dispatch === undefined ? ({ kind: 'dropped', reason: 'already-dispatched' } as const) : ({ kind: 'intended', dispatch } as const);
  });
  if (taken.kind === 'full') return deferForSlot(run, taken.activeRuns, parts);
  return taken.kind === 'branch-in-use' ? deferForBranch(run, taken.lockKey, parts) : taken;
}

type Resolved = { readonly kind: 'resolved'; readonly environment: RunEnvironment; readonly settings: EcsTaskSettings; readonly request: string } | { readonly kind: 'missing-secret'; readonly provider: string };

async function resolveRun(run: Run, parts: Parts): Promise<Resolved> {
  const resolved = resolveEnvironment(run, parts.settings.fallbackImage);
  const { environment } = resolved;
  const settings = requireSettings(resolved, parts.settings.kubernetesJobEnvironments);
  const secretRows = await loadSecretRows(parts.pool, run.projectId);
  const mappings = resolveProviderSecrets(secretRows);
  const modelConfig = readModelConfig(run.id, await loadQueuedPayload(parts.pool, run.id));
  if (!mappings.has(modelConfig.provider)) return { kind: 'missing-secret', provider: modelConfig.provider };
  const secrets = withoutDoubles(mappings);
  return { kind: 'resolved', environment, settings, request: await parts.dispatcher.prepare(toLaunch({ run, environment, settings, secrets, modelConfig, secretRows })) };
}

async function cancelBeforeDispatch(run: Run, parts: Parts): Promise<DispatchOutcome> {
  await settle(run, parts, async (client) => {
    const isCanceled = await finishRun(client, { runId: run.id, status: 'CANCELED', error: null });
    return isCanceled ? insertEvent(client, { runId: run.id, type: 'RunCanceledBeforeDispatch', payload: { runId: run.id } }) : undefined;
  });
  return { kind: 'canceled' };
}

/** It comes back as soon as the definition is there; should this controller end before, after a while. */
async function deferForDefinition({ id: runId, projectId }: Run, { ready }: NotReady, parts: Parts): Promise<DispatchOutcome> {
  await inTransaction(parts.pool, (client) => defer(client, { runId, projectId, reason: 'definition', delaySeconds: definitionDelaySeconds }));
  // Whatever fails here is tried again with the run.
  void ready.then(() => parts.queue.requeue([runId])).catch((error: unknown) => parts.log.warn({ runId, err: error }, 'what the run waits for could not be made; trying again'));
  return { kind: 'deferred', reason: 'definition' };
}

function deferForSlot(run: Run, activeRuns: number, parts: Parts): Promise<Extract<DispatchOutcome, { kind: 'deferred' }>> {
  return deferRun(run, parts, {
    deferral: { runId: run.id, projectId: run.projectId, reason: 'concurrency', delaySeconds: 0 },
    type: 'RunDeferredConcurrency',
    payload: { projectId: run.projectId, activeRuns, limit: parts.settings.projectConcurrencyLimit },
  });
}

function deferForBranch(run: Run, branchLockKey: string, parts: Parts): Promise<Extract<DispatchOutcome, { kind: 'deferred' }>> {
  return deferRun(run, parts, {
    deferral: { runId: run.id, projectId: run.projectId, reason: 'branch-lock', branchLockKey, delaySeconds: 0 },
    type: 'RunDeferredBranchLock',
    payload: { projectId: run.projectId, targetBranch: run.targetBranch },
  });
}

interface DeferralNotice {
  readonly deferral: Deferral & { readonly reason: 'concurrency' | 'branch-lock' };
  readonly type: string;
  readonly payload: JsonObject;
}

async function deferRun(run: Run, parts: Parts, notice: DeferralNotice): Promise<Extract<DispatchOutcome, { kind: 'deferred' }>> {
  await settle(run, parts, async (client) => {
    const isNew = await defer(client, notice.deferral);
    return isNew ? insertEvent(client, { runId: run.id, type: notice.type, payload: notice.payload }) : undefined;
  });
  return { kind: 'deferred', reason: notice.deferral.reason };
}

async function rejectMissingSecret(run: Run, provider: string, parts: Parts): Promise<Extract<Committed, { kind: 'rejected' }>> {
  const reason = `Missing secret mapping for provider ${provider}`;
  await settle(run, parts, async (client) => {
    const isFailed = await finishRun(client, { runId: run.id, status: 'FAILED', error: reason });
    return isFailed ? insertEvent(client, { runId: run.id, type: 'RunRejectedMissingProviderSecret', payload: { runId: run.id, provider } }) : undefined;
  });
  return { kind: 'rejected', reason };
}

async function reject(run: Run, error: Rejection, parts: Parts): Promise<DispatchOutcome> {
  await settle(run, parts, async (client) => {
    const isFailed = await finishRun(client, { runId: run.id, status: 'FAILED', error: error.message });
    return isFailed ? insertEvent(client, { runId: run.id, type: 'RunDispatchFailed', payload: { runId: run.id, message: error.message } }) : undefined;
  });
  return { kind: 'rejected', reason: error.message };
}

async function settle(run: Run, parts: Parts, write: (client: Queryable) => Promise<RunEvent | undefined>): Promise<void> {
  const event = await inTransaction(parts.pool, async (client) => {
    // A run that was canceled or dispatched meanwhile is left as it is.
    if ((await lockStatus(client, run.id)) !== 'QUEUED' || (await hasDispatch(client, run.id))) return undefined;
    return write(client);
  });
  if (event !== undefined) await publishEvent(event, parts);
}
