import type { Clock } from '../deploy/clock.ts';
import { shortArn } from '../deploy/deployment-verdict.ts';
import type { Reporter } from '../deploy/reporter.ts';
import { classifyAwsError, describeAwsError } from '../ecs/aws-error.ts';
import type { RecordStore } from '../record-store/record-store.ts';
import type { CleanUpGateway } from './clean-up-gateway.ts';
import { findUsed } from './find-used.ts';
import type { UsedOptions } from './find-used.ts';
import { planCleanUp } from './plan-clean-up.ts';
import type { PlannedRevision } from './plan-clean-up.ts';

export interface CleanUpOptions extends UsedOptions {
  /** Families whose names begin so are cleaned up. */
  familyPrefix: string;
  keep: number;
  dryRun: boolean;
}

export interface CleanUpContext {
  gateway: CleanUpGateway;
  records: Pick<RecordStore, 'listReleases' | 'readRecord'>;
  clock: Pick<Clock, 'sleep'>;
  reporter: Pick<Reporter, 'info' | 'warning'>;
  signal: AbortSignal;
}

export interface CleanUpResult {
  planned: PlannedRevision[];
  deregistered: string[];
}

/** ECS takes one deregistration a second for long (Register/DeregisterTaskDefinition: burst 20, sustained 1), and deployments need some of it. */
const paceMs = 1000;
const throttledPauseMs = 10_000;

/** Deregisters old revisions that nobody uses, one a second. With `dryRun` it only says which. */
export async function cleanUpRevisions(options: CleanUpOptions, context: CleanUpContext): Promise<CleanUpResult> {
  const { gateway, reporter } = context;
  const families = new Map<string, Awaited<ReturnType<CleanUpGateway['activeRevisions']>>>();
  for (const family of await gateway.families(options.familyPrefix)) families.set(family, await gateway.activeRevisions(family));
  // Looked up last: what came into use while the families were listed is seen.
  const planned = planCleanUp({ families, used: await findUsed(options, context), keep: options.keep });
  const obsolete = planned.filter(({ keptFor }) => keptFor === null);
  reporter.info(`${planned.length} active revisions in ${families.size} families, ${obsolete.length} of them old and unused.`);
  const deregistered: string[] = [];
  if (!options.dryRun) for (const { arn } of obsolete) if (await deregister(arn, context)) deregistered.push(arn);
  return { planned, deregistered };
}

/** Whether it is gone. One that stays is an untidiness: the next clean-up tries again. */
async function deregister(arn: string, { gateway, clock, reporter, signal }: CleanUpContext): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    await clock.sleep(attempt === 1 ? paceMs : throttledPauseMs, signal);
    try {
      await gateway.deregister(arn);
      reporter.info(`Deregistered ${shortArn(arn)}.`);
      return true;
    } catch (error) {
      const kind = classifyAwsError(error);
      if (kind === 'denied') throw error;
      if (kind !== 'throttled' || attempt >= 3) {
        reporter.warning(`${shortArn(arn)} could not be deregistered: ${describeAwsError(error)}`);
        return false;
      }
    }
  }
}
