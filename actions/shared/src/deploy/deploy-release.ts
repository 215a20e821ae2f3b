import { describeAwsError } from '../ecs/aws-error.ts';
import { imagesOf } from '../ecs/task-definition-content.ts';
import type { Release } from '../release.ts';
import type { ReleaseRecord, ServiceOutcome, ServiceRecord } from '../release-record.ts';
import type { DeployContext } from './deploy-context.ts';
import { explainFailure } from './explain-failure.ts';
import { RecordKeeper } from './record-keeper.ts';
import { definitionsOf } from './release-parts.ts';
import { deregisterRevisions, registerRelease } from './register-release.ts';
import { rollBackServices } from './roll-back-services.ts';
import { rollOutGroup } from './roll-out-group.ts';
import { runMigration } from './run-migration.ts';
import { applyRollBack, isTouched } from './settle-roll-back.ts';
import { surveyRelease } from './survey-release.ts';
import type { Survey, SurveyedService } from './survey-release.ts';
import { Timeline } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';

export interface DeployOptions {
  release: Release;
  recordFile: string;
  onFailure: 'roll-back' | 'leave';
  force: boolean;
  /** Names this attempt (workflow run and its attempt): a repeated job migrates anew. */
  attempt: string;
}

export type DeployOutcome = 'completed' | 'rolled-back' | 'roll-back-failed' | 'failed' | 'nothing-to-do';

export interface DeployResult {
  outcome: DeployOutcome;
  record: ReleaseRecord;
  reason: string;
  details: string[];
  commands: string[];
  failedService: string | null;
  timeline: TimelineEntry[];
}

interface Failure {
  reason: string;
  details: string[];
  service: string | null;
}

interface Run {
  options: DeployOptions;
  survey: Survey;
  keeper: RecordKeeper;
  timeline: Timeline;
  deadlineAtMs: number;
  /** Revisions that this run registered. */
  created: string[];
}

/** Brings a release out as one transaction: either every service runs it in the end, or all run what they ran before. */
export async function deployRelease(options: DeployOptions, context: DeployContext): Promise<DeployResult> {
  const { release } = options;
  const timeline = new Timeline(context.clock, context.reporter);
  const deadlineAtMs = context.clock.monotonicMs() + context.deadlineMs;
  const survey = await timeline.step({ section: 'release', name: 'Preflight and snapshot' }, async () => await surveyRelease(release, options.force, context));
  const keeper = new RecordKeeper(newRecord(release, survey, context), options.recordFile, context);
  const run: Run = { options, survey, keeper, timeline, deadlineAtMs, created: [] };
  if (survey.nothingToDo) return await finishUnchanged(run, context);
  const previous = await keeper.begin();
  const failure = await attempt(run, context);
  return failure === null ? await finishCompleted(run, context) : await settleFailure(failure, { ...run, previous }, context);
}

function newRecord(release: Release, survey: Survey, context: DeployContext): ReleaseRecord {
  return {
    schemaVersion: 1, release: release.id, environment: release.environment, cluster: release.cluster, commit: release.commit,
    status: 'in-progress', startedAt: context.clock.now().toISOString(), finishedAt: null, reason: null,
    services: survey.services.map((service) => ({
      key: service.key, name: service.name, before: service.before, after: afterOf(service.key, release, survey), outcome: firstOutcome(service),
    })),
  };
}

function afterOf(key: string, release: Release, survey: Survey): ServiceRecord['after'] {
  const revision = survey.revisions.get(key);
  return revision === undefined ? null : { taskDefinition: revision, images: imagesOf(release.taskDefinitions[key] ?? {}) };
}

/** What an interrupted run has changed is this release's to undo, even where nothing is left to do for it. */
function firstOutcome({ plan, resumed }: SurveyedService): ServiceOutcome {
  if (plan.kind === 'unchanged') return resumed ? 'completed' : 'unchanged';
  return resumed ? 'in-progress' : 'pending';
}

async function finishUnchanged(run: Run, context: DeployContext): Promise<DeployResult> {
  context.reporter.info('Every service runs this content already: nothing to do.');
  close(run.keeper.record, { status: 'completed', reason: null }, context);
  await run.keeper.writeFile();
  return result('nothing-to-do', run);
}

async function finishCompleted(run: Run, context: DeployContext): Promise<DeployResult> {
  close(run.keeper.record, { status: 'completed', reason: null }, context);
  await run.keeper.save();
  return result('completed', run);
}

function close(record: ReleaseRecord, end: Pick<ReleaseRecord, 'status' | 'reason'>, context: DeployContext): void {
  Object.assign(record, end, { finishedAt: context.clock.now().toISOString() });
}

function result(outcome: DeployOutcome, run: Run, failure?: Failure): DeployResult {
  const { reason, details, service } = failure ?? { reason: '', details: [], service: null };
  return { outcome, record: run.keeper.record, reason, details, commands: [], failedService: service, timeline: run.timeline.entries };
}

/** Everything that changes something. Whatever goes wrong comes back as a failure: the caller has to undo it. */
async function attempt(run: Run, context: DeployContext): Promise<Failure | null> {
  const { options: { release }, survey, timeline, created } = run;
  try {
    await timeline.step({ section: 'release', name: 'Register task definitions' }, async () => await registerRelease(release, { known: survey.revisions, created }, context));
    for (const service of run.keeper.record.services) service.after = afterOf(service.key, release, survey);
    await run.keeper.save();
    return (await migrate(run, context)) ?? (await rollOut(run, context));
  } catch (error) {
    const reason = context.cancelled.aborted ? 'The job was cancelled.' : describeAwsError(error);
    return { reason, details: [], service: null };
  }
}

async function migrate(run: Run, context: DeployContext): Promise<Failure | null> {
  const { release, attempt: name } = run.options;
  const definition = release.taskDefinitions['migrate'];
  const revision = run.survey.revisions.get('migrate');
  const api = run.survey.services.find(({ key }) => key === 'api')?.definition;
  if (definition === undefined || revision === undefined || api === undefined) return null;
  const placement = {
    networkConfiguration: api.networkConfiguration, launchType: api.launchType, capacityProviderStrategy: api.capacityProviderStrategy, platformVersion: api.platformVersion,
  };
  const migration = { revision, definition, placement, attempt: name, release: release.id, deadlineAtMs: run.deadlineAtMs };
  const outcome = await run.timeline.step({ section: 'migration', name: 'Migrate the database', isOk: ({ kind }) => kind === 'succeeded' },
    async () => await runMigration(migration, context));
  return outcome.kind === 'succeeded' ? null : { reason: outcome.reason, details: outcome.details, service: null };
}

async function rollOut(run: Run, context: DeployContext): Promise<Failure | null> {
  for (const group of run.options.release.order) {
    const services = run.survey.services.filter(({ key, plan }) => group.includes(key) && plan.kind !== 'unchanged');
    if (services.length === 0) continue;
    const name = `Roll out ${services.map((service) => service.name).join(' and ')}`;
    const failure = await run.timeline.step({ section: services.map((service) => service.name).join(' and '), name, isOk: (end) => end === null },
      async () => await rollOutServices(services, run, context));
    if (failure !== null) return failure;
  }
  return null;
}

async function rollOutServices(services: Survey['services'], run: Run, context: DeployContext): Promise<Failure | null> {
  const definitions = new Map(definitionsOf(run.options.release).map(({ part, definition }) => [part, definition]));
  const items = services.map((service) => ({ service, revision: run.survey.revisions.get(service.key) ?? '', taskDefinition: definitions.get(service.key) ?? {} }));
  const watched = await rollOutGroup(items, { deadlineAtMs: run.deadlineAtMs, onStart: async (key) => await mark(run, key, 'in-progress') }, context);
  for (const { target, verdict } of watched) {
    const key = services.find(({ name }) => name === target.service)?.key ?? '';
    if (verdict !== null) await mark(run, key, verdict.kind);
  }
  const failed = watched.find(({ verdict }) => verdict !== null && verdict.kind !== 'completed');
  if (failed?.verdict == null || failed.verdict.kind === 'completed') return null;
  const key = services.find(({ name }) => name === failed.target.service)?.key ?? '';
  const details = await explainFailure(failed.look, definitions.get(key) ?? {}, context);
  return { reason: `${failed.target.service}: ${failed.verdict.reason}`, details, service: failed.target.service };
}

async function mark(run: Run, key: string, outcome: ServiceOutcome): Promise<void> {
  const service = run.keeper.record.services.find((candidate) => candidate.key === key);
  if (service !== undefined) service.outcome = outcome;
  await run.keeper.save();
}

/** After a failure: undo what was touched, prove it, write it down. */
async function settleFailure(failure: Failure, run: Run & { previous: string | null }, context: DeployContext): Promise<DeployResult> {
  const { record } = run.keeper;
  context.reporter.error('Deployment failed', [failure.reason, ...failure.details].join('\n'));
  record.reason = failure.reason;
  const touched = record.services.filter(isTouched);
  if (run.options.onFailure === 'leave' && touched.length > 0) {
    close(record, { status: 'failed', reason: failure.reason }, context);
    await run.keeper.save();
    return result('failed', run, failure);
  }
  await run.keeper.save();
  const settled = touched.length === 0 ? applyRollBack(record, [])
    : await run.timeline.step({ section: 'roll-back', name: 'Roll back', isOk: (end) => end.status === 'rolled-back' },
      async () => applyRollBack(record, await rollBackServices(touched, context)));
  if (settled.status !== 'roll-back-failed' && settled.isClean) {
    await deregisterRevisions(run.created, context);
    await run.keeper.pointBackTo(run.previous);
  }
  const reason = [failure.reason, ...settled.notes].join(' ');
  close(record, { status: settled.status, reason }, context);
  await run.keeper.save();
  return { ...result(settled.status, run, { ...failure, reason }), commands: settled.commands };
}
