import { acceptRun, type AcceptedRun, type RunRequest } from '../../domain/run-request.ts';
import { HttpError } from '../../http/http-error.ts';
import { json, type Route } from '../../http/router.ts';
import { fields, flag, optional, parseBody, text } from '../../http/schema.ts';
import { findRow, insertRow, updateRow } from '../../store/database.ts';
import { snapshotOf } from '../../store/environment-store.ts';
import { CANCEL_SECONDS, cancelKey, lockKey, QUEUE_KEY } from '../../store/redis-keys.ts';
import type { RunRow } from '../../store/rows.ts';
import { appendRunEvent } from '../../store/run-events.ts';
import type { ApiContext } from '../context.ts';
import { runTypes } from './attractor-schema.ts';

const newRun = fields({
  projectId: text({ min: 1 }),
  attractorDefId: text({ min: 1 }),
  runType: runTypes,
  sourceBranch: text({ min: 1 }),
  targetBranch: text({ min: 1 }),
  environmentId: optional(text({ min: 1 })),
  specBundleId: optional(text({ min: 1 })),
  force: optional(flag),
});

export function runRoutes(context: ApiContext): Route[] {
  return [
    {
      method: 'POST',
      path: '/api/runs',
      handler: async ({ body }) => {
        const request = parseBody(newRun, body);
        const runId = await queueRun(context, request, await acceptRun(context, request));
        return json(201, { runId, status: 'QUEUED' });
      },
    },
    {
      method: 'POST',
      path: '/api/runs/:id/cancel',
      handler: async ({ params }) => {
        await cancelRun(context, params['id'] ?? '');
        return json(200, { runId: params['id'], status: 'CANCELED' });
      },
    },
  ];
}

/** Row, event, queue entry: three writes, not atomic, as in Factory. */
async function queueRun(context: ApiContext, request: RunRequest, accepted: AcceptedRun): Promise<string> {
  const { attractorContent, modelConfig, environment } = accepted;
  const { contentPath, contentSha256, version: contentVersion } = attractorContent;
  const { projectId, attractorDefId, runType, sourceBranch, targetBranch, specBundleId } = request;
  const snapshot = snapshotOf(environment);
  const run = await insertRow<RunRow>(context.database, 'Run', {
    ...{ projectId, attractorDefId, runType, sourceBranch, targetBranch, specBundleId },
    ...{ status: 'QUEUED', environmentId: environment.id, environmentSnapshot: snapshot, createdAt: new Date() },
    ...{ attractorContentPath: contentPath, attractorContentVersion: contentVersion, attractorContentSha256: contentSha256 },
  });
  await appendRunEvent(context, {
    runId: run.id,
    type: 'RunQueued',
    payload: {
      ...{ runId: run.id, runType, projectId, targetBranch },
      dotImplementationWithoutSpecBundle: accepted.isDotImplementation,
      attractorSnapshot: { contentPath, contentVersion, contentSha256 },
      modelConfig,
      environment: snapshot,
      runnerImage: environment.runnerImage,
    },
  });
  await context.redis.lpush(QUEUE_KEY, run.id);
  return run.id;
}

/** Writes rows and keys only; the queue entry stays and the job is told nothing. */
async function cancelRun(context: ApiContext, id: string): Promise<void> {
  const run = await findRow<RunRow>(context.database, 'Run', { id });
  if (run === undefined) throw new HttpError(404, 'run not found');
  if (run.status !== 'QUEUED' && run.status !== 'RUNNING') throw new HttpError(409, `run is already terminal (${run.status})`);
  await updateRow(context.database, 'Run', { id, status: 'CANCELED', finishedAt: new Date() });
  await context.redis.set(cancelKey(id), '1', 'EX', CANCEL_SECONDS);
  await appendRunEvent(context, { runId: id, type: 'RunCanceled', payload: { runId: id } });
  if (run.runType === 'implementation') await context.redis.del(lockKey(run.projectId, run.targetBranch));
}
