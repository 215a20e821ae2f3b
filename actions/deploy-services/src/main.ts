import type { DeployContext } from '../../shared/src/deploy/deploy-context.ts';
import { deployRelease } from '../../shared/src/deploy/deploy-release.ts';
import type { DeployOutcome, DeployResult } from '../../shared/src/deploy/deploy-release.ts';
import { writeSnapshot, writeSummary } from '../../shared/src/deploy/job-summary.ts';
import { logGroupsOf } from '../../shared/src/deploy/release-parts.ts';
import type { Release } from '../../shared/src/release.ts';
import type { ReleaseRecord } from '../../shared/src/release-record.ts';
import { addSummary, annotate, setOutput } from '../../shared/src/workflow-commands.ts';
import type { DeployInputs } from './inputs.ts';

const titles: Record<DeployOutcome, string> = {
  'completed': 'Deployed',
  'nothing-to-do': 'Nothing to deploy: every service runs this content already',
  'rolled-back': 'Deployment failed, every service is back on what it ran before',
  'roll-back-failed': 'Deployment failed, and so did the roll-back',
  'failed': 'Deployment failed',
  'cancelled': 'Deployment cancelled',
};

/** What ran before, where people look for it even if this process never comes to its end. */
function tellBefore(record: ReleaseRecord, recordFile: string): void {
  setOutput('record-file', recordFile);
  addSummary(writeSnapshot(record));
}

/** Whether the deployment counts as good. Outputs and summary are written either way. */
export async function deployServices(release: Release, inputs: DeployInputs, context: DeployContext): Promise<boolean> {
  setOutput('release', release.id);
  setOutput('commit', release.commit);
  let result: DeployResult;
  try {
    result = await deployRelease({ release, ...inputs, onRecord: (record) => tellBefore(record, inputs.recordFile) }, context);
  } catch (error) {
    setOutput('outcome', 'failed');
    setOutput('reason', error instanceof Error ? error.message : String(error));
    throw error;
  }
  setOutput('outcome', result.outcome);
  setOutput('verdict', result.verdict ?? '');
  setOutput('record-file', inputs.recordFile);
  setOutput('failed-service', result.failedService ?? '');
  setOutput('reason', result.reason);
  addSummary(writeSummary({ title: titles[result.outcome], ...result, logGroups: logGroupsOf(release) }));
  context.reporter.info(`${titles[result.outcome]}.`);
  for (const command of result.commands) annotate('error', command, { title: 'A person has to run' });
  return result.outcome === 'completed' || result.outcome === 'nothing-to-do';
}
