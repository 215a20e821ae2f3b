import { isUnfinished } from '../release-record.ts';
import { addSummary, annotate, info } from '../workflow-commands.ts';
import type { DeployContext } from './deploy-context.ts';
import { finishUnfinished } from './finish-unfinished.ts';
import type { FinishOptions } from './finish-unfinished.ts';
import { writeSummary } from './job-summary.ts';
import { commandsFor } from './steps-back.ts';

/** After the job: what the main step of this run could not finish, because it was killed, gets its end. Whether everything is where it should be. */
export async function finishInPostStep(release: { environment: string; id: string }, options: FinishOptions, context: DeployContext): Promise<boolean> {
  const stored = await context.records.readRecord(release.environment, release.id);
  if (stored === null || !isUnfinished(stored.value) || stored.value.run.id !== options.run.id) {
    info('The release has its end: nothing is left to do.');
    return true;
  }
  const run = await finishUnfinished(stored, options, context);
  const { record } = run.keeper;
  const commands = commandsFor(run, context.ecs.cluster);
  const title = record.status === 'rolled-back' ? 'The interrupted release was rolled back' : `The interrupted release ended as ${record.status}`;
  addSummary(writeSummary({ title, record, reason: record.reason ?? '', details: [], commands, timeline: run.timeline.entries }));
  info(`${title}.`);
  for (const command of commands) annotate('error', command, { title: 'A person has to run' });
  return record.status !== 'roll-back-failed';
}
