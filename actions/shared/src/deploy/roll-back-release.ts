import { describeAwsError } from '../ecs/aws-error.ts';
import type { ReleaseRecord } from '../release-record.ts';
import { UserError } from '../user-error.ts';
import type { DeployContext } from './deploy-context.ts';
import { RecordKeeper } from './record-keeper.ts';
import { describePlan, planServices, rollBackServices } from './roll-back-services.ts';
import type { PlannedRollBack } from './roll-back-services.ts';
import { applyRollBack, isTouched } from './settle-roll-back.ts';
import { Timeline } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';

export interface RollBackOptions {
  record: ReleaseRecord;
  recordFile: string;
  dryRun: boolean;
}

export interface RollBackResult {
  outcome: 'rolled-back' | 'roll-back-failed' | 'failed' | 'nothing-to-do' | 'planned';
  record: ReleaseRecord;
  reason: string;
  commands: string[];
  timeline: TimelineEntry[];
}

type Context = Pick<DeployContext, 'ecs' | 'targetHealth' | 'records' | 'clock' | 'reporter' | 'pollMs' | 'deadlineMs'>;

/** Puts every service that the recorded release touched back on what it ran before, and proves it. */
export async function rollBackRelease(options: RollBackOptions, context: Context): Promise<RollBackResult> {
  const { record, dryRun } = options;
  const timeline = new Timeline(context.clock, context.reporter);
  const finish = (outcome: RollBackResult['outcome'], reason = '', commands: string[] = []): RollBackResult => ({ outcome, record, reason, commands, timeline: timeline.entries });
  const keeper = new RecordKeeper(record, options.recordFile, context);
  await keeper.writeFile();
  const touched = record.services.filter(isTouched);
  const reason = whyNothing(record, touched.length);
  if (reason !== null) return finish('nothing-to-do', reason);
  const planned = await timeline.step({ section: 'roll-back', name: 'Plan' }, async () => await plan(options, context));
  if (dryRun) return finish('planned', planned.map(({ service, plan: next }) => `${service.name}: ${describePlan(next)}`).join('; '));
  const settled = await timeline.step({ section: 'roll-back', name: 'Roll back', isOk: ({ status }) => status === 'rolled-back' },
    async () => applyRollBack(record, await rollBackServices(touched, context)));
  Object.assign(record, { status: settled.status, finishedAt: context.clock.now().toISOString() });
  await keeper.save();
  if (settled.isClean) await pointBack(keeper, context);
  return finish(settled.status, settled.notes.join(' '), settled.commands);
}

function whyNothing(record: ReleaseRecord, touched: number): string | null {
  if (record.status === 'rolled-back') return `Release ${record.release} was rolled back already (${record.finishedAt ?? 'time unknown'}).`;
  return touched === 0 ? `Release ${record.release} changed no service.` : null;
}

/** A service that somebody deployed to since is no longer this release's to undo: refused before anything is changed. */
async function plan({ record }: RollBackOptions, context: Context): Promise<PlannedRollBack[]> {
  const planned = await planServices(record.services.filter(isTouched), context);
  for (const { service, plan: next } of planned) context.reporter.info(`${service.name}: ${describePlan(next)}`);
  const foreign = planned.flatMap(({ service, plan: next }) => (next.kind === 'leave' ? [`- ${service.name}: ${next.reason}`] : []));
  if (foreign.length === 0) return planned;
  throw new UserError(`Release ${record.release} cannot be rolled back, nothing was changed:\n${foreign.join('\n')}\nRoll back the release that was deployed after it first.`);
}

async function pointBack(keeper: RecordKeeper, context: Context): Promise<void> {
  try {
    const current = await context.records.readCurrent(keeper.record.environment);
    if (current?.release === keeper.record.release) await keeper.pointBackTo(current.previous);
  } catch (error) {
    context.reporter.warning(`current.json could not be read and still names ${keeper.record.release}: ${describeAwsError(error)}`);
  }
}

/** The record of a release, or of the newest one for `previous`. */
export async function findRecord(source: { environment: string; release: string }, context: Pick<DeployContext, 'records'>): Promise<ReleaseRecord> {
  const { environment } = source;
  const release = source.release === 'previous' ? (await context.records.readCurrent(environment))?.release : source.release;
  if (release === undefined) throw new UserError(`No release was ever deployed to ${environment}: releases/${environment}/current.json is not in the bucket.`);
  const record = await context.records.readRecord(environment, release);
  if (record === null) throw new UserError(`There is no record of release ${release}: releases/${environment}/${release}.json is not in the bucket. Check the release id and the bucket.`);
  return record;
}
