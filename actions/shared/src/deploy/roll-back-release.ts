import type { ReleaseRecord, ServiceRecord } from '../release-record.ts';
import type { Stored } from '../record-store/record-store.ts';
import { UserError } from '../user-error.ts';
import type { DeployContext } from './deploy-context.ts';
import { driveRelease } from './drive-release.ts';
import { lookAtServices } from './look-at-services.ts';
import { isTouched, whyNoRollBack } from './next-step.ts';
import type { PlannedMove } from './next-step.ts';
import { RecordKeeper } from './record-keeper.ts';
import { createRun } from './release-run.ts';
import type { ReleaseRun } from './release-run.ts';
import { describeMove, rollBackMove } from './roll-back-move.ts';
import { commandsFor } from './steps-back.ts';
import { learnDigests } from './steps-forward.ts';
import type { TimelineEntry } from './timeline.ts';

export interface RollBackOptions {
  record: ReleaseRecord;
  recordFile: string;
  dryRun: boolean;
  run: { id: string; url: string | null };
}

export interface RollBackResult {
  outcome: 'rolled-back' | 'roll-back-failed' | 'failed' | 'nothing-to-do' | 'planned';
  record: ReleaseRecord;
  reason: string;
  commands: string[];
  timeline: TimelineEntry[];
}

/** Puts every service that the recorded release touched back on what it ran before, and proves it. */
export async function rollBackRelease(options: RollBackOptions, context: DeployContext): Promise<RollBackResult> {
  const { record, dryRun } = options;
  const kept = await context.records.readRecord(record.environment, record.release);
  const keeper = new RecordKeeper(record, { file: options.recordFile, etag: kept?.etag ?? null }, context);
  const run = createRun(keeper, null, context);
  const finish = (outcome: RollBackResult['outcome'], reason: string): RollBackResult =>
    ({ outcome, record, reason, commands: commandsFor(run, context.ecs.cluster), timeline: run.timeline.entries });
  await keeper.writeFile();
  const reason = whyNothing(record);
  if (reason !== null) return finish('nothing-to-do', reason);
  const planned = await plan(run, context);
  if (dryRun) return finish('planned', planned.map(({ service, move }) => `${service.name}: ${describeMove(move)}`).join('; '));
  run.timeline.enterPhase('Roll back');
  run.timeline.begin('roll-back', 'Roll back');
  // What became of it before stays in the record: only a release that never completed has bad revisions.
  Object.assign(record, { status: 'rolling-back', run: options.run, finishedAt: null });
  run.looks.clear();
  await keeper.save();
  await driveRelease(run, context);
  return finish(record.status === 'rolled-back' || record.status === 'roll-back-failed' ? record.status : 'failed', record.reason ?? '');
}

function whyNothing(record: ReleaseRecord): string | null {
  if (record.status === 'rolled-back') return `Release ${record.release} was rolled back already (${record.finishedAt ?? 'time unknown'}).`;
  return record.services.some(isTouched) ? null : `Release ${record.release} changed no service.`;
}

/** Everything that forbids this roll-back, before anything is changed. */
async function plan(run: ReleaseRun, context: DeployContext): Promise<PlannedMove[]> {
  const { record } = run.keeper;
  const touched = record.services.filter(isTouched).toReversed();
  run.timeline.enterPhase('Plan the roll-back');
  await learnDigests(touched.flatMap(({ before }) => Object.values(before?.images ?? {})), run, context);
  await lookAtServices(touched, run, context);
  const planned = touched.map((service) => ({ service, move: moveOf(service, run) }));
  for (const { service, move } of planned) context.reporter.info(`${service.name}: ${describeMove(move)}`);
  run.timeline.leavePhase();
  const refusals = [...planned.flatMap(foreignRelease), ...(await targetFindings(planned, context)), ...forbiddingSchema(record)];
  if (refusals.length === 0) return planned;
  throw new UserError(`Release ${record.release} cannot be rolled back, nothing was changed:\n${refusals.map((refusal) => `- ${refusal}`).join('\n')}`);
}

function moveOf(service: ServiceRecord, run: ReleaseRun): PlannedMove['move'] {
  const look = run.looks.get(service.key);
  if (look === undefined) throw new Error(`${service.name} was not looked at.`);
  return rollBackMove({ service, look, digests: {}, stopRefused: false });
}

/** A service that somebody deployed to since is no longer this release's to undo. */
function foreignRelease({ service, move }: PlannedMove): string[] {
  return move.kind === 'leave' ? [`${service.name}: ${move.reason}. Roll back the release that was deployed after it first.`] : [];
}

function forbiddingSchema(record: ReleaseRecord): string[] {
  const reason = whyNoRollBack(record);
  return reason === null ? [] : [reason];
}

/** Only a registered revision of pinned images brings back what ran. */
async function targetFindings(planned: readonly PlannedMove[], { ecs }: DeployContext): Promise<string[]> {
  const findings: string[] = [];
  for (const { service, move } of planned) {
    if (move.kind !== 'update' && move.kind !== 'stop') continue;
    const { taskDefinition = '', images = {} } = service.before ?? {};
    const { status } = await ecs.describeTaskDefinition(taskDefinition);
    if (status !== 'ACTIVE') findings.push(`${service.name}: ${taskDefinition} is ${status}: a deregistered revision cannot be deployed. Register its content again and deploy that.`);
    for (const [container, image] of Object.entries(images)) {
      if (!image.includes('@sha256:')) findings.push(`${service.name}: ${container} of ${taskDefinition} runs ${image}, a tag that may mean another image by now. Deploy a release that pins it (@sha256:…).`);
    }
  }
  return findings;
}

/** The record of a release, or of the newest one for `previous`. */
export async function findRecord(source: { environment: string; release: string }, context: Pick<DeployContext, 'records'>): Promise<ReleaseRecord> {
  const { environment } = source;
  const release = source.release === 'previous' ? (await context.records.readCurrent(environment))?.value.release : source.release;
  if (release === undefined) throw new UserError(`No release was ever deployed to ${environment}: releases/${environment}/current.json is not in the bucket.`);
  const record: Stored<ReleaseRecord> | null = await context.records.readRecord(environment, release);
  if (record === null) throw new UserError(`There is no record of release ${release}: releases/${environment}/${release}.json is not in the bucket. Check the release id and the bucket.`);
  return record.value;
}
