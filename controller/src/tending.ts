import { buildExecutionSpec } from './execution-spec.ts';
import { releaseLock, takeLock } from './owned-lock.ts';
import type { Parts } from './parts.ts';
import { isPassingFailure } from './passing-failure.ts';
import { Rejection } from './rejection.ts';
import { chooseImage } from './run-environment.ts';
import { listEnvironments } from './environment-store.ts';

const lockKey = 'factory-ecs:tending';
// Longer than the heartbeat of whoever holds it could be away without being replaced, shorter than anybody would wait for a warm start.
const lockMs = 30_000;

/**
 * What keeps launches quick and the account tidy, done by one controller for all: what runs of each active environment will need
 * is made before there are any, and what no run needs any more is removed.
 */
export async function tend(parts: Parts, signal: AbortSignal): Promise<void> {
  const lock = { key: lockKey, owner: parts.settings.controllerId };
  const hold = (): Promise<boolean> => takeLock(parts.redis, { ...lock, ttlMs: lockMs });
  if (!(await hold())) return;
  try {
    for (const { environment, setting } of await listEnvironments(parts.pool)) {
      if (signal.aborted || !(await hold())) return;
      const { resources } = environment;
      // Ids as long as Factory's, so that what is too long for a run is too long here.
      const id = 'c'.repeat(25);
      const run = { ...{ id, projectId: id, attractorDefId: id, specBundleId: id, runType: 'implementation', sourceBranch: 'main', targetBranch: 'main' } };
      const executionSpec = JSON.stringify(buildExecutionSpec({ run, environment, modelConfig: { provider: 'anthropic', modelId: id }, secretRows: [] }));
      await parts.dispatcher.warm({ runId: id, projectId: id, runType: 'task', environmentName: environment.name, executionSpec, image: chooseImage(environment, setting), resources }).catch((error: unknown) => {
        if (isPassingFailure(error)) throw error;
        // The run that needs it will be told; until then somebody may like to know.
        parts.log.warn({ environment: environment.name, err: error instanceof Rejection ? error.message : error }, 'runs of this environment could not be prepared for');
      });
    }
    const removed = await parts.dispatcher.cleanUp();
    if (removed.length > 0) parts.log.info({ removed }, 'removed what no run needs any more');
  } finally {
    await releaseLock(parts.redis, lock);
  }
}
