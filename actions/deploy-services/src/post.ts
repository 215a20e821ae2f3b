import type { DeployContext } from '../../shared/src/deploy/deploy-context.ts';
import { finishUnfinished } from '../../shared/src/deploy/finish-unfinished.ts';
import { writeSummary } from '../../shared/src/deploy/job-summary.ts';
import { commandsFor } from '../../shared/src/deploy/steps-back.ts';
import type { Release } from '../../shared/src/release.ts';
import { isUnfinished } from '../../shared/src/release-record.ts';
import { addSummary, annotate, info } from '../../shared/src/workflow-commands.ts';
import type { DeployInputs } from './inputs.ts';

/** After the job: what its main step could not finish, because it was killed, gets its end. Whether everything is where it should be. */
export async function finishInPostStep(release: Release, inputs: DeployInputs, context: DeployContext): Promise<boolean> {
  const stored = await context.records.readRecord(release.environment, release.id);
  if (stored === null || !isUnfinished(stored.value) || stored.value.run.id !== inputs.run.id) {
    info('The deployment has its end: nothing is left to do.');
    return true;
  }
  const run = await finishUnfinished(stored, inputs, context);
  const { record } = run.keeper;
  const commands = commandsFor(run, context.ecs.cluster);
  const title = record.status === 'rolled-back' ? 'The interrupted deployment was rolled back' : `The interrupted deployment ended as ${record.status}`;
  addSummary(writeSummary({ title, record, reason: record.reason ?? '', details: [], commands, timeline: run.timeline.entries }));
  info(`${title}.`);
  for (const command of commands) annotate('error', command, { title: 'A person has to run' });
  return record.status !== 'roll-back-failed';
}
