import { primaryDeployment } from '../ecs/observation.ts';
import type { TaskObservation } from '../ecs/observation.ts';
import { stopCauseOf } from '../ecs/stop-cause.ts';
import { isUnfinished } from '../release-record.ts';
import type { ReleaseRecord, ReleaseStatus, ReleaseVerdict, ServiceRecord } from '../release-record.ts';
import type { CheckOutcome } from './deploy-context.ts';
import { judge } from './deployment-verdict.ts';
import type { Look, Step } from './deployment-verdict.ts';
import { rollBackMove } from './roll-back-move.ts';
import type { RollBackMove } from './roll-back-move.ts';

/** What the release asks for; a record that is only rolled back needs none of it. */
export interface Wanted {
  order: readonly (readonly string[])[];
  migrates: boolean;
  checks: boolean;
  /** Part → its essential containers, as its definition says. */
  essential: ReadonlyMap<string, ReadonlySet<string> | null>;
  onFailure: 'roll-back' | 'leave';
  onCancel: 'roll-back' | 'leave';
}

/** All that a step is decided on: what was written down, and what AWS says now. */
export interface Situation {
  record: ReleaseRecord;
  wanted: Wanted | null;
  /** Every part has its revision. */
  registered: boolean;
  /** Service key → the newest look; none since the service was last changed. */
  looks: ReadonlyMap<string, Look>;
  /** Image reference → digests that its tasks may report. */
  digests: ReadonlyMap<string, readonly string[]>;
  /** Newest look at the migration's task; null where ECS does not show it. */
  migrationTask: TaskObservation | null;
  checks: CheckOutcome | null;
  cancelled: boolean;
  deadlineReached: boolean;
  /** Service keys whose deployment ECS refused to stop. */
  stopRefused: ReadonlySet<string>;
  /** Service key → why a change of it was refused for good. */
  refusals: ReadonlyMap<string, string>;
  /** Why no further step forward can be taken: an AWS call was refused, or AWS did not answer for long. */
  fault: string | null;
}

export interface Progress { service: string; text: string }
export interface PlannedMove { service: ServiceRecord; move: RollBackMove }

export type NextStep =
  | { do: 'register' }
  | { do: 'migrate' }
  | { do: 'settle-migration' }
  /** Create or update these services, which belong to one group. */
  | { do: 'roll-out'; services: ServiceRecord[] }
  /** Nothing is known of these since they were changed. */
  | { do: 'look'; services: ServiceRecord[] }
  | { do: 'wait'; services: ServiceRecord[]; progress: Progress[] }
  /** ECS completed this service. */
  | { do: 'complete-service'; service: ServiceRecord }
  | { do: 'check' }
  /** The release ends without success; `then` says what becomes of the services that it touched. */
  | { do: 'give-up'; verdict: ReleaseVerdict; reason: string; service: ServiceRecord | null; then: 'roll-back' | 'leave' }
  | { do: 'restore'; moves: PlannedMove[] }
  | { do: 'finish'; status: ReleaseStatus; moves: PlannedMove[] };

/** Did the release change this service, or may it have? */
export function isTouched({ outcome }: Pick<ServiceRecord, 'outcome'>): boolean {
  return outcome !== 'pending' && outcome !== 'unchanged';
}

/**
 * The one place where a deployment or roll-back is decided. It remembers nothing: the same record and the same answers
 * give the same step, so that a run goes on where a killed one stopped.
 */
export function nextStep(situation: Situation): NextStep {
  const { record, wanted } = situation;
  if (!isUnfinished(record)) return { do: 'finish', status: record.status, moves: [] };
  return record.status === 'rolling-back' || wanted === null ? backward(situation) : forward(situation, wanted);
}

function forward(situation: Situation, wanted: Wanted): NextStep {
  if (situation.cancelled) return giveUp(situation, wanted, { verdict: 'cancelled', reason: 'The job was cancelled.', service: null });
  if (situation.fault !== null) return giveUp(situation, wanted, { verdict: 'failed', reason: situation.fault, service: null });
  if (!situation.registered) return { do: 'register' };
  const migration = wanted.migrates ? migrationStep(situation, wanted) : null;
  if (migration !== null) return migration;
  for (const group of wanted.order) {
    const open = situation.record.services.filter(({ key, outcome }) => group.includes(key) && outcome !== 'unchanged' && outcome !== 'completed');
    if (open.length > 0) return rollOutStep(open, situation, wanted);
  }
  return checkStep(situation, wanted);
}

function migrationStep(situation: Situation, wanted: Wanted): NextStep | null {
  const { record: { migration }, migrationTask: task, deadlineReached } = situation;
  if (migration === null || migration.task === null) return { do: 'migrate' };
  if (migration.outcome === 'succeeded') return null;
  if (task?.lastStatus === 'STOPPED') {
    if (hasSucceeded(task)) return { do: 'settle-migration' };
    return giveUp(situation, wanted, { verdict: 'migration-failed', reason: `The migration failed: ${stopCauseOf(task, wanted.essential.get('migrate')).text}`, service: null });
  }
  if (deadlineReached) return giveUp(situation, wanted, { verdict: 'timed-out', reason: 'The migration did not end before the deadline and was stopped.', service: null });
  return { do: 'wait', services: [], progress: [{ service: 'migration', text: (task?.lastStatus ?? 'not visible yet').toLowerCase() }] };
}

/** A missing exit code is no success: the container may never have started. */
function hasSucceeded(task: TaskObservation): boolean {
  return task.containers.length > 0 && task.containers.every(({ exitCode }) => exitCode === 0);
}

/** Independent services of one group go side by side. */
function rollOutStep(open: ServiceRecord[], situation: Situation, wanted: Wanted): NextStep {
  const pending = open.filter(({ outcome }) => outcome === 'pending');
  if (pending.length > 0) return { do: 'roll-out', services: pending };
  const unseen = open.filter(({ key }) => !situation.looks.has(key));
  if (unseen.length > 0) return { do: 'look', services: open };
  const judged = open.map((service) => ({ service, step: judgeService(service, situation) }));
  const failed = judged.find(({ step }) => step.kind !== 'wait' && step.kind !== 'completed' && step.kind !== 'not-begun');
  if (failed !== undefined) return failedStep(failed, situation, wanted);
  const completed = judged.find(({ step }) => step.kind === 'completed');
  if (completed !== undefined) return { do: 'complete-service', service: completed.service };
  // Written down as begun, and the run died before ECS heard of it.
  const lost = judged.filter(({ step }) => step.kind === 'not-begun');
  if (lost.length > 0) return { do: 'roll-out', services: lost.map(({ service }) => service) };
  return { do: 'wait', services: open, progress: judged.map(({ service, step }) => ({ service: service.name, text: step.kind === 'wait' ? step.progress : step.kind })) };
}

type ServiceStep = Step | { kind: 'not-begun' };

function failedStep({ service, step }: { service: ServiceRecord; step: ServiceStep }, situation: Situation, wanted: Wanted): NextStep {
  if (step.kind === 'wait' || step.kind === 'completed' || step.kind === 'not-begun') throw new Error(`${service.name} has not failed`);
  return giveUp(situation, wanted, { verdict: step.kind, reason: `${service.name}: ${step.reason}`, service });
}

function judgeService(service: ServiceRecord, situation: Situation): ServiceStep {
  const refusal = situation.refusals.get(service.key);
  if (refusal !== undefined) return { kind: 'failed', reason: refusal };
  const look = situation.looks.get(service.key);
  if (look === undefined || service.after === null) return { kind: 'wait', progress: 'not looked at yet' };
  if (service.deployment === null && !showsNewDeployment(service, look)) return { kind: 'not-begun' };
  const { taskDefinition, images } = service.after;
  const target = { service: service.name, deploymentId: service.deployment, taskDefinition, images, digests: acceptedBy(images, situation), before: service.before, essential: situation.wanted?.essential.get(service.key) ?? null };
  return judge(target, look);
}

/** Has anybody deployed since the snapshot? If so, it was the run that died; ECS may have gone back since. */
function showsNewDeployment({ before }: ServiceRecord, { service }: Look): boolean {
  const primary = service === null ? null : primaryDeployment(service);
  return primary !== null && (primary.id !== before?.deployment || service?.serviceDeployment !== before.serviceDeployment);
}

function acceptedBy(images: Record<string, string>, { digests }: Situation): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(images).map(([container, image]) => [container, digests.get(image) ?? []]));
}

function checkStep(situation: Situation, wanted: Wanted): NextStep {
  const { checks, record } = situation;
  if (!wanted.checks || checks?.passed === true || record.checks === 'passed') return { do: 'finish', status: 'completed', moves: [] };
  return checks === null ? { do: 'check' } : giveUp(situation, wanted, { verdict: 'checks-failed', reason: checks.reason, service: null });
}

type Reason = Pick<Extract<NextStep, { do: 'give-up' }>, 'verdict' | 'reason' | 'service'>;

function giveUp({ record }: Situation, wanted: Wanted, why: Reason): NextStep {
  const isTouching = record.services.some(isTouched);
  const wish = why.verdict === 'cancelled' ? wanted.onCancel : wanted.onFailure;
  const forbidden = isTouching ? whyNoRollBack(record) : null;
  if (forbidden !== null) return { do: 'give-up', ...why, reason: `${why.reason} ${forbidden}`, then: 'leave' };
  return { do: 'give-up', ...why, then: isTouching ? wish : 'roll-back' };
}

/** The old code would meet a schema that it does not know: the way out is forward. */
export function whyNoRollBack({ schemaFitsPreviousCode, migration }: Pick<ReleaseRecord, 'schemaFitsPreviousCode' | 'migration'>): string | null {
  if (schemaFitsPreviousCode || migration === null) return null;
  return 'It is not rolled back: the release declares (schemaFitsPreviousCode: false) that the code before it does not work with the schema that its migration left. Deploy a release that mends it.';
}

function backward(situation: Situation): NextStep {
  const touched = situation.record.services.filter(isTouched).toReversed();
  const unseen = touched.filter(({ key }) => !situation.looks.has(key) && !situation.refusals.has(key));
  if (unseen.length > 0) return { do: 'look', services: touched };
  const moves = touched.map((service) => ({ service, move: moveOf(service, situation) }));
  const changes = moves.filter(({ move }) => move.kind === 'stop' || move.kind === 'update' || move.kind === 'scale-to-zero');
  if (changes.length > 0) return { do: 'restore', moves: changes };
  const waiting = moves.flatMap(({ service, move }) => (move.kind === 'wait' ? [{ service, text: move.progress }] : []));
  if (waiting.length > 0) return { do: 'wait', services: waiting.map(({ service }) => service), progress: waiting.map(({ service, text }) => ({ service: service.name, text })) };
  return { do: 'finish', status: endOf(situation.record, moves), moves };
}

function moveOf(service: ServiceRecord, situation: Situation): RollBackMove {
  const refusal = situation.refusals.get(service.key);
  if (refusal !== undefined) return { kind: 'failed', reason: refusal };
  const look = situation.looks.get(service.key);
  if (look === undefined) return { kind: 'wait', progress: 'not looked at yet' };
  return rollBackMove({ service, look, digests: snapshotDigests(service, situation), stopRefused: situation.stopRefused.has(service.key) });
}

/** What ran before, and what its references may resolve to: an index or a platform's manifest. */
function snapshotDigests({ before }: ServiceRecord, situation: Situation): Record<string, readonly string[]> {
  if (before === null) return {};
  const accepted = acceptedBy(before.images, situation);
  return Object.fromEntries(Object.entries(accepted).map(([container, digests]) => {
    const ran = before.digests[container];
    return [container, ran === undefined ? digests : [...digests, ran]];
  }));
}

function endOf({ verdict }: ReleaseRecord, moves: readonly PlannedMove[]): ReleaseStatus {
  if (moves.some(({ move }) => move.kind === 'failed')) return 'roll-back-failed';
  if (moves.length === 0) return verdict === 'cancelled' ? 'cancelled' : 'failed';
  return moves.every(({ move }) => move.kind === 'done') ? 'rolled-back' : 'failed';
}
