import { cleanUpRevisions } from '../../shared/src/clean-up/clean-up-revisions.ts';
import type { CleanUpContext, CleanUpOptions, CleanUpResult } from '../../shared/src/clean-up/clean-up-revisions.ts';
import type { PlannedRevision } from '../../shared/src/clean-up/plan-clean-up.ts';
import { describeAwsError } from '../../shared/src/ecs/aws-error.ts';
import { addSummary, setOutput } from '../../shared/src/workflow-commands.ts';

/** Outputs and summary are written however it ends. */
export async function cleanUp(options: CleanUpOptions, context: CleanUpContext): Promise<void> {
  const result = await cleanUpRevisions(options, context);
  const obsolete = obsoleteOf(result);
  setOutput('deregistered', JSON.stringify(result.deregistered));
  setOutput('obsolete', JSON.stringify(obsolete.map(({ arn }) => arn)));
  setOutput('kept', String(result.planned.length - obsolete.length));
  addSummary(writeSummary(options, result));
  if (result.stoppedBy !== null) throw new Error(`Stopped after ${result.deregistered.length} of ${obsolete.length} revisions: ${describeAwsError(result.stoppedBy)}`, { cause: result.stoppedBy });
}

function obsoleteOf({ planned }: CleanUpResult): PlannedRevision[] {
  return planned.filter(({ keptFor }) => keptFor === null);
}

function writeSummary({ dryRun, familyPrefix, families: wanted, keep }: CleanUpOptions, result: CleanUpResult): string {
  const { planned, deregistered, stoppedBy } = result;
  const families = [...new Set(planned.map(({ family }) => family))];
  const rows = families.map((family) => {
    const own = planned.filter((revision) => revision.family === family);
    const goes = own.filter(({ keptFor }) => keptFor === null).map(({ revision }) => revision);
    const users = own.filter(({ keptFor }) => keptFor !== null && !keptFor.startsWith('among')).map(({ revision, keptFor }) => `${revision}: ${keptFor ?? ''}`);
    return `| ${family} | ${own.length} | ${goes.join(', ') || '–'} | ${users.join('<br>') || '–'} |`;
  });
  const title = dryRun ? 'Clean-up, dry run' : `Deregistered ${deregistered.length}${stoppedBy === null ? '' : ` of ${obsoleteOf(result).length}`} old revisions`;
  return [`## ${title}`, '', `Families \`${familyPrefix}\` + ${wanted.join(', ')}; the newest ${keep} of each stay in any case.`, '', `| family | active | ${dryRun ? 'would go' : 'go'} | in use |`, '|---|---|---|---|', ...rows, ''].join('\n');
}
