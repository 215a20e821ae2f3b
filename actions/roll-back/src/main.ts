import type { DeployContext } from '../../shared/src/deploy/deploy-context.ts';
import { writeSummary } from '../../shared/src/deploy/job-summary.ts';
import { rollBackRelease } from '../../shared/src/deploy/roll-back-release.ts';
import type { RollBackResult } from '../../shared/src/deploy/roll-back-release.ts';
import type { ReleaseRecord } from '../../shared/src/release-record.ts';
import { addSummary, annotate, setOutput } from '../../shared/src/workflow-commands.ts';
import type { RollBackInputs } from './inputs.ts';

const titles: Record<RollBackResult['outcome'], string> = {
  'rolled-back': 'Rolled back, every service runs what it ran before',
  'nothing-to-do': 'Nothing to roll back',
  'planned': 'Dry run: what a roll-back would do',
  'failed': 'Rolled back in part: something newer was left in place',
  'roll-back-failed': 'The roll-back failed',
};

/** Whether everything is where it should be. Outputs and summary are written either way. */
export async function rollBack(record: ReleaseRecord, inputs: RollBackInputs, context: DeployContext): Promise<boolean> {
  setOutput('release', record.release);
  setOutput('record-file', inputs.recordFile);
  const result = await rollBackRelease({ record, recordFile: inputs.recordFile, dryRun: inputs.dryRun, run: inputs.run }, context);
  setOutput('outcome', result.outcome);
  setOutput('reason', result.reason);
  addSummary(writeSummary({ title: titles[result.outcome], details: [], ...result }));
  context.reporter.info([`${titles[result.outcome]}.`, result.reason].filter((line) => line !== '').join(' '));
  for (const command of result.commands) annotate('error', command, { title: 'A person has to run' });
  if (result.outcome === 'failed' || result.outcome === 'roll-back-failed') annotate('error', result.reason, { title: titles[result.outcome] });
  return result.outcome !== 'failed' && result.outcome !== 'roll-back-failed';
}
