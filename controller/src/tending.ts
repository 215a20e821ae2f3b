import { listUsedEnvironments, type UsedEnvironment } from './environment-store.ts';
import type { Parts } from './parts.ts';
import { isPassingFailure } from './passing-failure.ts';
import { resolveProviderSecrets, withoutDoubles } from './provider-secrets.ts';
import { Rejection } from './rejection.ts';
import { requireSettings } from './run-environment.ts';
import { loadSecretRows } from './run-store.ts';
import { toLaunch } from './run-to-launch.ts';

// Ids as long as Factory's, so that what is too long for a run is too long here.
const id = 'c'.repeat(25);
const sampleRun = { id, attractorDefId: id, specBundleId: id, runType: 'implementation', sourceBranch: 'main', targetBranch: 'main' };
// Well below the time after which a loop counts as stuck.
const longestRoundMs = 45_000;
const modelConfig = { provider: 'anthropic', modelId: id };

/**
 * What keeps launches quick and the account tidy: what the next runs of projects will need is made before there are any,
 * and what no run needs any more is removed.
 */
export async function tend(parts: Parts, signal: AbortSignal): Promise<void> {
  // A release makes all of them anew, at one a second: the rest comes in the next round, which passes quickly over these.
  const until = performance.now() + longestRoundMs;
  for (const used of await listUsedEnvironments(parts.pool)) {
    if (signal.aborted) return;
    if (performance.now() > until) break;
    await prepareFor(used, parts).catch((error: unknown) => {
      if (isPassingFailure(error)) throw error;
      // The run that needs it will be told; until then somebody may like to know.
      parts.log.warn({ environment: used.environment.name, projectId: used.projectId, err: error instanceof Rejection ? error.message : error }, 'runs of this environment could not be prepared for');
    });
  }
  const removed = await parts.dispatcher.cleanUp();
  if (removed.length > 0) parts.log.info({ removed }, 'removed what no run needs any more');
}

async function prepareFor(used: UsedEnvironment, parts: Parts): Promise<void> {
  const { projectId, environment } = used;
  const secretRows = await loadSecretRows(parts.pool, projectId);
  const secrets = withoutDoubles(resolveProviderSecrets(secretRows));
  const settings = requireSettings(used, parts.settings.kubernetesJobEnvironments);
  await parts.dispatcher.warm(toLaunch({ run: { ...sampleRun, projectId }, environment, settings, secrets, modelConfig, secretRows }));
}
