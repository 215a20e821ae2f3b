import { listEnvironments } from './environment-store.ts';
import type { Parts } from './parts.ts';
import { isPassingFailure } from './passing-failure.ts';
import { Rejection } from './rejection.ts';
import { toLaunch } from './run-to-launch.ts';

// Ids as long as Factory's, so that what is too long for a run is too long here.
const id = 'c'.repeat(25);
const sampleRun = { id, projectId: id, attractorDefId: id, specBundleId: id, runType: 'implementation', sourceBranch: 'main', targetBranch: 'main' };
const modelConfig = { provider: 'anthropic', modelId: id };

/**
 * What keeps launches quick and the account tidy: what runs of each active environment will need is made before there are any,
 * and what no run needs any more is removed.
 */
export async function tend(parts: Parts, signal: AbortSignal): Promise<void> {
  for (const { environment, setting } of await listEnvironments(parts.pool)) {
    if (signal.aborted) return;
    await parts.dispatcher.warm(toLaunch({ run: { ...sampleRun, environmentSetting: setting }, environment, modelConfig, secretRows: [] })).catch((error: unknown) => {
      if (isPassingFailure(error)) throw error;
      // The run that needs it will be told; until then somebody may like to know.
      parts.log.warn({ environment: environment.name, err: error instanceof Rejection ? error.message : error }, 'runs of this environment could not be prepared for');
    });
  }
  const removed = await parts.dispatcher.cleanUp();
  if (removed.length > 0) parts.log.info({ removed }, 'removed what no run needs any more');
}
