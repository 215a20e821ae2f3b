import type { Clock } from '../deploy/clock.ts';
import { shortArn } from '../deploy/deployment-verdict.ts';
import type { Reporter } from '../deploy/reporter.ts';
import { classifyAwsError, describeAwsError } from '../ecs/aws-error.ts';
import type { RecordStore } from '../record-store/record-store.ts';
import type { CleanUpGateway } from './clean-up-gateway.ts';
import { findUsed } from './find-used.ts';
import type { UsedOptions } from './find-used.ts';
import { planCleanUp } from './plan-clean-up.ts';
import type { PlannedRevision, Revision } from './plan-clean-up.ts';

export interface CleanUpOptions extends UsedOptions {
  /** What the names of an environment's families begin with: `factory-production-`. */
  familyPrefix: string;
  /** What follows the prefix. A `*` at the end stands for any characters. Never all that begin so: `factory-prod-` begins the families of the environment prod-eu, too. */
  families: readonly string[];
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
  /** What ended it before all was done; null where nothing did. */
  stoppedBy: unknown;
}

/** ECS takes one deregistration a second for long (Register/DeregisterTaskDefinition: burst 20, sustained 1), and deployments need some of it. */
const paceMs = 1000;
const throttledPauseMs = 10_000;
/** A minute's work. Somebody may deploy meanwhile, from a terminal for one. */
const betweenLooks = 60;

/** Deregisters old revisions that nobody uses, one a second. With `dryRun` it only says which. */
export async function cleanUpRevisions(options: CleanUpOptions, context: CleanUpContext): Promise<CleanUpResult> {
  const { gateway, reporter } = context;
  const families = new Map<string, Revision[]>();
  for (const family of await gateway.families(options.familyPrefix)) if (isWanted(family, options)) families.set(family, await gateway.activeRevisions(family));
  // Looked up last: what came into use while the families were listed is seen.
  const planned = planCleanUp({ families, used: await findUsed(options, context), keep: options.keep });
  const obsolete = planned.filter(({ keptFor }) => keptFor === null).map(({ arn }) => arn);
  reporter.info(`${planned.length} active revisions in ${families.size} families, ${obsolete.length} of them old and unused.`);
  const deregistered: string[] = [];
  const stoppedBy: unknown = options.dryRun ? null : await deregisterAll(obsolete, { options, context, deregistered }).then(() => null, (error: unknown) => error);
  return { planned, deregistered, stoppedBy };
}

function isWanted(family: string, { familyPrefix, families }: CleanUpOptions): boolean {
  return families.some((name) => (name.endsWith('*') ? family.startsWith(`${familyPrefix}${name.slice(0, -1)}`) : family === `${familyPrefix}${name}`));
}

/** Fills in `deregistered`, so that what was done is known however it ends. */
async function deregisterAll(obsolete: readonly string[], { options, context, deregistered }: { options: CleanUpOptions; context: CleanUpContext; deregistered: string[] }): Promise<void> {
  for (let start = 0; start < obsolete.length; start += betweenLooks) {
    const used = start === 0 ? new Map<string, string>() : await findUsed(options, context);
    for (const arn of obsolete.slice(start, start + betweenLooks)) {
      const user = used.get(arn);
      if (user !== undefined) context.reporter.info(`${shortArn(arn)} came into use in the meantime (${user}): it stays.`);
      else if (await deregister(arn, context)) deregistered.push(arn);
    }
  }
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
