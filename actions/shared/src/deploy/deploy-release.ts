import { essentialNames } from '../ecs/causes/culprit.ts';
import { imagesOf } from '../ecs/task-definition-content.ts';
import type { Release } from '../release.ts';
import { isUnfinished } from '../release-record.ts';
import type { ReleaseRecord, ReleaseVerdict, ServiceOutcome } from '../release-record.ts';
import type { Stored } from '../record-store/record-store.ts';
import type { DeployContext } from './deploy-context.ts';
import { driveRelease } from './drive-release.ts';
import { finishUnfinished } from './finish-unfinished.ts';
import { RecordKeeper } from './record-keeper.ts';
import { createRun } from './release-run.ts';
import type { ReleaseRun } from './release-run.ts';
import { commandsFor } from './steps-back.ts';
import { surveyRelease } from './survey-release.ts';
import type { Survey, SurveyedService } from './survey-release.ts';
import { Timeline } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';

export interface DeployOptions {
  release: Release;
  recordFile: string;
  onFailure: 'roll-back' | 'leave';
  onCancel: 'roll-back' | 'leave';
  force: boolean;
  /** Names this run (workflow run and its attempt): a repeated job migrates anew. `url`: its page. */
  run: { id: string; url: string | null };
  /** Called once the record is kept, before the first change. */
  onRecord?: (record: ReleaseRecord) => void;
}

export type DeployOutcome = 'completed' | 'rolled-back' | 'roll-back-failed' | 'failed' | 'cancelled' | 'nothing-to-do';

export interface DeployResult {
  /** What is so now. */
  outcome: DeployOutcome;
  /** How it came to that; null where nothing was to be done. */
  verdict: ReleaseVerdict | null;
  record: ReleaseRecord;
  reason: string;
  details: string[];
  /** What a person has to run; empty unless the roll-back failed. */
  commands: string[];
  failedService: string | null;
  timeline: TimelineEntry[];
}

/** Brings a release out as one transaction: either every service runs it in the end, or all run what they ran before. */
export async function deployRelease(options: DeployOptions, context: DeployContext): Promise<DeployResult> {
  const { release } = options;
  const timeline = new Timeline(context.clock, context.reporter);
  const found = await findEarlier(release, context);
  const resumes = found.own?.value.status === 'in-progress';
  if (found.open !== null && !resumes) await finishEarlier(found.open, options, context);
  timeline.enterPhase('Preflight and snapshot');
  timeline.begin('release', 'Preflight and snapshot');
  // What finishEarlier wrote is read again.
  const { own, current, currentRelease } = await findEarlier(release, context);
  const earlier = own?.value ?? current?.value ?? null;
  const survey = await surveyRelease(release, { force: options.force, earlier, resumes }, context).finally(() => timeline.leavePhase());
  timeline.end('release', true);
  const record = resumes && own !== null ? resume(own.value, survey, options) : newRecord(survey, { ...options, previous: currentRelease }, context);
  const keeper = new RecordKeeper(record, { file: options.recordFile, etag: own?.etag ?? null }, context);
  const run = createRun(keeper, rolledOf(survey, options, context), { ...context, timeline });
  if (survey.nothingToDo) return await finishUnchanged(run, context);
  if (resumes) context.reporter.info(`Release ${release.id} was left unfinished by run ${own?.value.run.id ?? ''}: going on with it.`);
  await keeper.begin();
  options.onRecord?.(record);
  await driveRelease(run, context);
  return resultOf(run, context);
}

interface Earlier {
  /** The record of this very release. */
  own: Stored<ReleaseRecord> | null;
  /** The record of the newest release. */
  current: Stored<ReleaseRecord> | null;
  currentRelease: string | null;
  /** One that no run has finished. */
  open: Stored<ReleaseRecord> | null;
}

async function findEarlier({ id, environment }: Release, { records }: DeployContext): Promise<Earlier> {
  const pointer = await records.readCurrent(environment);
  const own = await records.readRecord(environment, id);
  const current = pointer === null || pointer.value.release === id ? own : await records.readRecord(environment, pointer.value.release);
  // A release without a record was never begun, one that was rolled back is not what runs: before both is what came before them.
  const isCurrent = pointer !== null && pointer.value.release !== id && current !== null && current.value.status !== 'rolled-back';
  const open = [own, current].find((record) => record !== null && isUnfinished(record.value)) ?? null;
  // The same release once more (a repeated job) must not become its own predecessor.
  const currentRelease = isCurrent ? pointer.value.release : (pointer?.value.previous ?? null);
  return { own, current, currentRelease, open };
}

/** A run died in the middle of a release: its services go back first, so that this release has one state to begin from. */
async function finishEarlier(open: Stored<ReleaseRecord>, options: DeployOptions, context: DeployContext): Promise<void> {
  const { release, run: { id } } = open.value;
  context.reporter.info(`Release ${release} was left unfinished by run ${id}: rolling it back first.`);
  const run = await finishUnfinished(open, { ...options, onCancel: 'roll-back' }, context);
  const { status, reason } = run.keeper.record;
  if (status === 'roll-back-failed') throw new Error(`Release ${release} could not be rolled back, so nothing of this one was begun: ${reason ?? ''}\n${commandsFor(run, context.ecs.cluster).join('\n')}`);
}

/** The record of the run that died, with what its last moments registered. */
function resume(record: ReleaseRecord, survey: Survey, options: DeployOptions): ReleaseRecord {
  record.registered = [...new Set([...record.registered, ...survey.registeredByRelease])];
  for (const service of record.services) service.after ??= afterOf(service.key, survey, options.release);
  return Object.assign(record, { run: options.run });
}

function newRecord(survey: Survey, { release, run, previous }: DeployOptions & { previous: string | null }, context: DeployContext): ReleaseRecord {
  return {
    schemaVersion: 2, release: release.id, environment: release.environment, cluster: release.cluster, commit: release.commit,
    status: 'in-progress', verdict: null, startedAt: context.clock.now().toISOString(), finishedAt: null, reason: null, run, previous,
    schemaFitsPreviousCode: release.schemaFitsPreviousCode ?? true, registered: survey.registeredByRelease, migration: null, checks: 'none',
    services: survey.services.map((service) => ({
      key: service.key, name: service.name, before: service.before, after: afterOf(service.key, survey, release), deployment: null, outcome: firstOutcome(service, survey),
    })),
  };
}

function afterOf(key: string, { revisions }: Pick<Survey, 'revisions'>, release: Release): ReleaseRecord['services'][number]['after'] {
  const taskDefinition = revisions.get(key);
  return taskDefinition === undefined ? null : { taskDefinition, images: imagesOf(release.taskDefinitions[key] ?? {}) };
}

/** A definition that names the runner's revision is new when the runner is. */
function firstOutcome({ plan, key }: SurveyedService, { revisions }: Survey): ServiceOutcome {
  return plan.kind === 'unchanged' && revisions.has(key) ? 'unchanged' : 'pending';
}

function rolledOf(survey: Survey, { release, onFailure, onCancel }: DeployOptions, { checks }: DeployContext): ReleaseRun['rolled'] {
  return {
    release, revisions: survey.revisions, services: new Map(survey.services.map((service) => [service.key, service])),
    wanted: { order: release.order, migrates: 'migrate' in release.taskDefinitions, checks: release.checks !== undefined && checks !== null, essential: essentialOf(release), onFailure, onCancel },
  };
}

function essentialOf({ taskDefinitions }: Release): ReadonlyMap<string, ReadonlySet<string> | null> {
  return new Map(Object.entries(taskDefinitions).map(([part, definition]) => [part, essentialNames(definition)]));
}

async function finishUnchanged(run: ReleaseRun, context: DeployContext): Promise<DeployResult> {
  context.reporter.info('Every service runs this content already: nothing to do.');
  Object.assign(run.keeper.record, { status: 'completed', finishedAt: context.clock.now().toISOString() });
  await run.keeper.writeFile();
  return { ...resultOf(run, context), outcome: 'nothing-to-do' };
}

function resultOf(run: ReleaseRun, context: DeployContext): DeployResult {
  const { record } = run.keeper;
  if (isUnfinished(record)) throw new Error(`Release ${record.release} has no end yet.`);
  return {
    outcome: record.status as DeployOutcome, verdict: record.verdict, record, reason: record.reason ?? '', details: run.details, commands: commandsFor(run, context.ecs.cluster),
    failedService: run.failedService, timeline: run.timeline.entries,
  };
}
