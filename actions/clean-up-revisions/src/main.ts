import { cleanUpRevisions } from '../../shared/src/clean-up/clean-up-revisions.ts';
import type { CleanUpContext, CleanUpOptions, CleanUpResult } from '../../shared/src/clean-up/clean-up-revisions.ts';
import { addSummary, setOutput } from '../../shared/src/workflow-commands.ts';

export async function cleanUp(options: CleanUpOptions, context: CleanUpContext): Promise<void> {
  const result = await cleanUpRevisions(options, context);
  const obsolete = result.planned.filter(({ keptFor }) => keptFor === null).map(({ arn }) => arn);
  setOutput('deregistered', JSON.stringify(result.deregistered));
  setOutput('obsolete', JSON.stringify(obsolete));
  setOutput('kept', String(result.planned.length - obsolete.length));
  addSummary(writeSummary(options, result));
}

function writeSummary({ dryRun, familyPrefix, keep }: CleanUpOptions, { planned, deregistered }: CleanUpResult): string {
  const families = [...new Set(planned.map(({ family }) => family))];
  const rows = families.map((family) => {
    const own = planned.filter((revision) => revision.family === family);
    const goes = own.filter(({ keptFor }) => keptFor === null).map(({ revision }) => revision);
    const users = own.filter(({ keptFor }) => keptFor !== null && !keptFor.startsWith('among')).map(({ revision, keptFor }) => `${revision}: ${keptFor ?? ''}`);
    return `| ${family} | ${own.length} | ${goes.join(', ') || '–'} | ${users.join('<br>') || '–'} |`;
  });
  const title = dryRun ? 'Clean-up, dry run' : `Deregistered ${deregistered.length} old revisions`;
  return [`## ${title}`, '', `Families \`${familyPrefix}…\`; the newest ${keep} of each stay in any case.`, '', `| family | active | ${dryRun ? 'would go' : 'go'} | in use |`, '|---|---|---|---|', ...rows, ''].join('\n');
}
