import type { ReleaseRecord } from '../release-record.ts';
import type { Stored } from '../record-store/record-store.ts';
import type { DeployContext } from './deploy-context.ts';
import { driveRelease } from './drive-release.ts';
import { whyNoRollBack, isTouched } from './next-step.ts';
import { RecordKeeper } from './record-keeper.ts';
import { createRun } from './release-run.ts';
import type { ReleaseRun } from './release-run.ts';

export interface FinishOptions {
  recordFile: string;
  /** Who finishes it. */
  run: ReleaseRecord['run'];
  onCancel: 'roll-back' | 'leave';
}

/** A run died in the middle of this release. Gives it an end: its services go back, or stay where that was asked for or is all that is safe. */
export async function finishUnfinished({ value: record, etag }: Stored<ReleaseRecord>, options: FinishOptions, context: DeployContext): Promise<ReleaseRun> {
  const keeper = new RecordKeeper(record, { file: options.recordFile, etag }, context);
  const run = createRun(keeper, null, context);
  if (record.status === 'in-progress') Object.assign(record, { verdict: 'cancelled', reason: `The run ${record.run.id} was interrupted.` });
  record.run = options.run;
  const forbidden = record.services.some(isTouched) ? whyNoRollBack(record) : null;
  if (forbidden !== null || (record.status === 'in-progress' && options.onCancel === 'leave')) {
    const reason = [record.reason, forbidden].filter((text) => text !== null).join(' ');
    Object.assign(record, { status: 'cancelled', reason, finishedAt: context.clock.now().toISOString() });
    context.reporter.warning(`Release ${record.release} was interrupted and is left as it is. ${reason}`);
    await keeper.save();
    return run;
  }
  await stopMigration(record, context);
  record.status = 'rolling-back';
  await keeper.save();
  run.timeline.enterPhase(`Roll back ${record.release}`);
  run.timeline.begin('roll-back', `Roll back ${record.release}`);
  await driveRelease(run, context);
  return run;
}

async function stopMigration({ migration }: ReleaseRecord, { ecs, reporter }: DeployContext): Promise<void> {
  if (migration?.outcome !== 'running') return;
  migration.outcome = 'failed';
  if (migration.task === null) return;
  await ecs.stopTask(migration.task, 'The deployment that began this migration was interrupted.').catch((error: unknown) => {
    reporter.warning(`The migration task ${migration.task ?? ''} could not be stopped: ${String(error)}`);
  });
}
