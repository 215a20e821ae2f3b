import type { EcsTimings } from '../settings.ts';
import type { ServiceRecord, ServiceRevisionRecord, TaskRecord } from '../state/records.ts';
import { assessTask } from './assess-task.ts';
import type { AssessmentRules } from './assess-task.ts';
import { eventTexts } from './service-texts.ts';
import { changeDeployment, withEffects } from './service-step.ts';
import type { ServiceStep } from './service-step.ts';

/** ECS speaks of a service that cannot start tasks from the second failed start in a row (?). */
const impairedAfterPauses = 2;

export type NoteRules = Omit<AssessmentRules, 'service' | 'timings'> & { readonly timings: EcsTimings };

/**
 * What one change of a task means for its service. A task that ran sets `failedTasks` and the pauses back. A task that stops
 * on its own, or for its health, is a failure of its deployment while that is under way; one that a person or scaling stops is
 * none. `resetOnHealthyTask` belongs to the scheduler's look: health is also a matter of time.
 */
export function noteTask(service: ServiceRecord, change: { readonly before: TaskRecord | undefined; readonly after: TaskRecord }, rules: NoteRules): ServiceStep {
  const { before, after } = change;
  const step: ServiceStep = { service, serviceDeployment: undefined, effects: [] };
  const deployment = service.deployments.find(({ id }) => id === after.deploymentId);
  if (before === undefined || deployment === undefined) return step;
  if (before.lastStatus !== 'RUNNING' && after.lastStatus === 'RUNNING') return { ...step, service: noteRunning(service, deployment.id) };
  if (before.desiredStatus === 'STOPPED' || after.desiredStatus === 'RUNNING' || !isFailure(after)) return step;
  const failed = changeDeployment(service, deployment.id, (one) => ({
    ...one,
    failedTasks: one.failedTasks + 1,
    breakerCount: one.rolloutState === 'IN_PROGRESS' ? one.breakerCount + 1 : one.breakerCount,
  }));
  if (deployment.status !== 'PRIMARY') return { ...step, service: failed };
  return afterFailure({ ...step, service: failed }, { task: before, after, revisionArn: deployment.serviceRevisionArn }, rules);
}

/** No capacity, or no task definition to start: a failed start without a task. */
export function noteNoCapacity(service: ServiceRecord, deploymentId: string, failure: { readonly reason: string; readonly nowMs: number; readonly timings: EcsTimings }): ServiceStep {
  const failed = changeDeployment(service, deploymentId, (one) => ({
    ...one,
    failedTasks: one.failedTasks + 1,
    breakerCount: one.rolloutState === 'IN_PROGRESS' ? one.breakerCount + 1 : one.breakerCount,
  }));
  const told = sayOnce({ service: failed, serviceDeployment: undefined, effects: [] }, eventTexts(service.name).cannotPlace(failure.reason));
  const published = withEffects(told, { kind: 'publish', notice: { about: 'service', eventType: 'ERROR', eventName: 'SERVICE_TASK_PLACEMENT_FAILURE', reason: failure.reason } });
  return pauseStarts(published, failure.nowMs, failure.timings);
}

/** The digests that the first task of a revision pulled hold for all that follow (version consistency). */
export function noteDigests(revision: ServiceRevisionRecord, task: TaskRecord): ServiceRevisionRecord {
  const news = task.containers.filter(({ name, imageDigest }) => imageDigest !== undefined && revision.imageDigests[name] === undefined);
  if (news.length === 0) return revision;
  return { ...revision, imageDigests: { ...revision.imageDigests, ...Object.fromEntries(news.map(({ name, imageDigest }) => [name, imageDigest ?? ''])) } };
}

function noteRunning(service: ServiceRecord, deploymentId: string): ServiceRecord {
  const reset = changeDeployment(service, deploymentId, (one) => ({ ...one, failedTasks: 0 }));
  return { ...reset, startPauses: 0 };
}

function isFailure({ stopCode, stoppedReason }: TaskRecord): boolean {
  if (stopCode === 'ServiceSchedulerInitiated') return stoppedReason?.startsWith('Task failed ') === true;
  return stopCode !== 'UserInitiated';
}

/**
 * Tasks that never ran slow the scheduler down, longer each time. One that ran does not (developer guide, "service throttle
 * logic"); ECS takes the best part of a minute for the next all the same, which is the first pause here.
 */
function afterFailure(step: ServiceStep, failure: { readonly task: TaskRecord; readonly after: TaskRecord; readonly revisionArn: string }, rules: NoteRules): ServiceStep {
  const { task, after, revisionArn } = failure;
  if (after.startedAtMs === undefined) {
    const told = after.stopCode === 'TaskFailedToStart' ? sayOnce(step, eventTexts(step.service.name).cannotPlace(after.stoppedReason ?? 'Task failed to start')) : step;
    return pauseStarts(told, rules.nowMs, rules.timings);
  }
  const assessment = assessTask(task, revisionArn, { ...rules, service: step.service });
  if (after.stopCode === 'ServiceSchedulerInitiated' || assessment.kind === 'healthy') return step;
  const untilMs = Math.max(step.service.startsPausedUntilMs ?? 0, rules.nowMs + rules.timings.startPauseMs);
  return { ...step, service: { ...step.service, startsPausedUntilMs: untilMs } };
}

/** Doubles with each pause; failures within a pause belong to the same try. */
function pauseStarts(step: ServiceStep, nowMs: number, timings: EcsTimings): ServiceStep {
  const { service } = step;
  if (service.startsPausedUntilMs !== undefined && nowMs < service.startsPausedUntilMs) return step;
  const pauseMs = Math.min(timings.startPauseLimitMs, timings.startPauseMs * 2 ** service.startPauses);
  const startPauses = service.startPauses + 1;
  const paused: ServiceStep = { ...step, service: { ...service, startPauses, startsPausedUntilMs: nowMs + pauseMs } };
  if (startPauses !== impairedAfterPauses) return paused;
  return withEffects(
    paused,
    { kind: 'say', message: eventTexts(service.name).cannotStart },
    { kind: 'publish', notice: { about: 'service', eventType: 'WARN', eventName: 'SERVICE_TASK_START_IMPAIRED', reason: undefined } },
  );
}

/** ECS leaves out an event that says what the last one said. */
function sayOnce(step: ServiceStep, message: string): ServiceStep {
  return step.service.events[0]?.message === message ? step : withEffects(step, { kind: 'say', message });
}
