import type { DeploymentRecord, ServiceDeploymentRecord } from '../state/records.ts';
import { assessTask, isRunning } from './assess-task.ts';
import type { AssessedTask } from './choose-tasks.ts';
import { breakerThreshold } from './deployment-limits.ts';
import { completeDeployment, failDeployment } from './end-deployment.ts';
import { planMoves, wantedCount } from './plan-moves.ts';
import type { Moves } from './plan-moves.ts';
import { alarmFailure, breakerFailure, eventTexts, requestedRollBack } from './service-texts.ts';
import { changeDeployment, primaryOf, withEffects } from './service-step.ts';
import type { ServiceStep, ServiceView } from './service-step.ts';
import { tellStops } from './tell-stops.ts';

/** One look of the service scheduler: what becomes of the service, and what is to be done. */
export function planService(view: ServiceView): ServiceStep {
  const start: ServiceStep = { service: view.service, serviceDeployment: view.serviceDeployment, effects: [] };
  if (view.service.status === 'INACTIVE') return start;
  const assessed = assessAll(view);
  const judged = judge(countHealthy(begin(start, view.nowMs), assessed), view);
  const primary = primaryOf(judged.service);
  if (primary === undefined) return settleDraining(judged, assessed);
  const moves = planMoves(assessed, { service: judged.service, primary, nowMs: view.nowMs });
  const settled = settle(move(judged, primary, { moves, view }), { assessed, moves, view });
  return withEffects(settleDraining(settled, assessed), ...nextLook(settled, assessed, view.nowMs));
}

function assessAll(view: ServiceView): AssessedTask[] {
  const revisionOf = new Map(view.service.deployments.map(({ id, serviceRevisionArn }) => [id, serviceRevisionArn]));
  return view.tasks.map((task) => ({ task, assessment: assessTask(task, revisionOf.get(task.deploymentId ?? ''), view) }));
}

function begin(step: ServiceStep, nowMs: number): ServiceStep {
  if (step.serviceDeployment?.status !== 'PENDING') return step;
  return { ...step, serviceDeployment: { ...step.serviceDeployment, status: 'IN_PROGRESS', startedAtMs: nowMs, updatedAtMs: nowMs } };
}

/** A task that has become healthy sets the circuit breaker back to 0, unless the service says otherwise. */
function countHealthy(step: ServiceStep, assessed: readonly AssessedTask[]): ServiceStep {
  const primary = primaryOf(step.service);
  if (primary === undefined) return step;
  const healthyCount = assessed.filter(({ task, assessment }) => task.deploymentId === primary.id && assessment.kind === 'healthy').length;
  const resets = step.service.deploymentConfiguration.deploymentCircuitBreaker?.resetOnHealthyTask !== false;
  const breakerCount = resets && healthyCount > primary.healthyCount ? 0 : primary.breakerCount;
  const counted = step.serviceDeployment?.circuitBreaker.status === 'MONITORING'
    ? { ...step.serviceDeployment, circuitBreaker: { ...step.serviceDeployment.circuitBreaker, failureCount: breakerCount, threshold: breakerThreshold(step.service.desiredCount, step.service.deploymentConfiguration) } }
    : step.serviceDeployment;
  return { ...step, serviceDeployment: counted, service: changeDeployment(step.service, primary.id, (deployment) => ({ ...deployment, healthyCount, breakerCount })) };
}

/** Whether the deployment under way has failed, by request, circuit breaker or alarm. */
function judge(step: ServiceStep, view: ServiceView): ServiceStep {
  const { service, serviceDeployment } = step;
  const primary = primaryOf(service);
  if (primary?.rolloutState !== 'IN_PROGRESS' || service.status !== 'ACTIVE') return step;
  const failure = { canRollBack: view.canRollBack, nowMs: view.nowMs };
  if (serviceDeployment?.status === 'ROLLBACK_REQUESTED') return failDeployment(step, primary, { ...failure, texts: requestedRollBack, isRollBackWanted: true });
  const { deploymentCircuitBreaker: breaker, alarms } = service.deploymentConfiguration;
  if (breaker?.enable === true && primary.breakerCount >= breakerThreshold(service.desiredCount, service.deploymentConfiguration)) {
    const triggered = markTriggered(step, (deployment) => ({ ...deployment, circuitBreaker: { ...deployment.circuitBreaker, status: 'TRIGGERED' } }));
    return failDeployment(triggered, primary, { ...failure, texts: breakerFailure, isRollBackWanted: breaker.rollback === true });
  }
  // The way back is not judged by alarms: they are still in ALARM when it begins (?).
  if (alarms?.enable === true && !primary.isRollback && (serviceDeployment?.alarms.triggered.length ?? 0) > 0) {
    const triggered = markTriggered(step, (deployment) => ({ ...deployment, alarms: { ...deployment.alarms, status: 'TRIGGERED' } }));
    return failDeployment(triggered, primary, { ...failure, texts: alarmFailure, isRollBackWanted: alarms.rollback === true });
  }
  return step;
}

function markTriggered(step: ServiceStep, mark: (deployment: ServiceDeploymentRecord) => ServiceDeploymentRecord): ServiceStep {
  const { serviceDeployment } = step;
  // A roll-back that fails keeps what triggered it.
  return serviceDeployment === undefined || serviceDeployment.rollback !== undefined ? step : { ...step, serviceDeployment: mark(serviceDeployment) };
}

function move(step: ServiceStep, primary: DeploymentRecord, { moves, view }: { readonly moves: Moves; readonly view: ServiceView }): ServiceStep {
  const { stops, starts } = moves;
  const { deadlocked } = eventTexts(step.service.name);
  const isNews = moves.isDeadlocked && !step.service.events.some(({ message, createdAtMs }) => message === deadlocked && createdAtMs >= primary.createdAtMs);
  return withEffects(
    step,
    ...(isNews ? [{ kind: 'say', message: deadlocked } as const] : []),
    ...tellStops(step.service, stops, view.revisions),
    ...(starts > 0 ? [{ kind: 'start', deploymentId: primary.id, count: starts } as const] : []),
  );
}

interface Situation {
  readonly assessed: readonly AssessedTask[];
  readonly moves: Moves;
  readonly view: ServiceView;
}

/** Counts, what is complete, what leaves the list, what is steady. */
function settle(step: ServiceStep, situation: Situation): ServiceStep {
  const { nowMs } = situation.view;
  const counted = recount(step, situation);
  const primary = primaryOf(counted.service);
  if (primary === undefined || counted.service.status !== 'ACTIVE') return counted;
  if (!hasAll(counted, primary, situation)) return unsettle(counted, primary);
  if (primary.rolloutState === 'COMPLETED') return tellSteady(counted);
  if (primary.rolloutState === 'FAILED' || hasOtherTasks(primary, situation)) return counted;
  const since = changeDeployment(counted.service, primary.id, (deployment) => ({ ...deployment, stableSinceMs: primary.stableSinceMs ?? nowMs }));
  const endsAtMs = (primary.stableSinceMs ?? nowMs) + bakeMs(counted, primary, situation.view);
  if (nowMs < endsAtMs) return withEffects({ ...counted, service: since }, { kind: 'look', atMs: endsAtMs });
  const completed = completeDeployment({ ...counted, service: since }, primary, nowMs);
  return tellSteady({ ...completed, service: { ...completed.service, deployments: completed.service.deployments.filter(({ status }) => status === 'PRIMARY') } });
}

/**
 * With alarms ECS waits on after everything runs; how long it derives from the alarms, here it is a setting (?). A roll-back
 * whose tasks all run already took 24 to 80 s where people timed it; here as long as a task without checks needs.
 */
function bakeMs(step: ServiceStep, primary: DeploymentRecord, { timings }: ServiceView): number {
  if (primary.isRollback) return timings.uncheckedHealthyMs;
  if (step.serviceDeployment?.alarms.status !== 'MONITORING') return 0;
  return Math.max(timings.alarmIntervalMs, (step.service.deploymentConfiguration.bakeTimeInMinutes ?? 0) * 60_000);
}

function hasAll(step: ServiceStep, primary: DeploymentRecord, { assessed, moves }: Situation): boolean {
  const own = assessed.filter(({ task, assessment }) => task.deploymentId === primary.id && assessment.kind !== 'leaving');
  return moves.starts === 0 && moves.stops.length === 0 && own.length === wantedCount(step.service) && own.every(({ assessment }) => assessment.kind === 'healthy');
}

/** Also those that are still stopping: ECS calls a deployment completed once the old tasks are gone. */
function hasOtherTasks(primary: DeploymentRecord, { assessed }: Situation): boolean {
  return assessed.some(({ task }) => task.deploymentId !== primary.id);
}

function unsettle(step: ServiceStep, primary: DeploymentRecord): ServiceStep {
  const service = primary.stableSinceMs === undefined ? step.service : changeDeployment(step.service, primary.id, (deployment) => ({ ...deployment, stableSinceMs: undefined }));
  return { ...step, service: service.isSteady ? { ...service, isSteady: false } : service };
}

/** An old deployment wants what it still has. Without tasks it leaves, unless a roll-back may need it or came from it. */
function recount(step: ServiceStep, { assessed, moves }: Situation): ServiceStep {
  const stopped = new Set(moves.stops.map(({ task }) => task.arn));
  const present = new Set(assessed.map(({ task }) => task.deploymentId));
  const wanted = new Map<string | undefined, number>();
  for (const { task, assessment } of assessed) {
    if (assessment.kind !== 'leaving' && !stopped.has(task.arn)) wanted.set(task.deploymentId, (wanted.get(task.deploymentId) ?? 0) + 1);
  }
  const isRollback = primaryOf(step.service)?.isRollback === true;
  const deployments = step.service.deployments
    .filter(({ id, status, rolloutState }) => status === 'PRIMARY' || present.has(id) || id === step.service.lastCompletedDeploymentId || (isRollback && rolloutState === 'FAILED'))
    .map((deployment) => ({ ...deployment, desiredCount: deployment.status === 'PRIMARY' ? wantedCount(step.service) : (wanted.get(deployment.id) ?? 0) }));
  return { ...step, service: { ...step.service, deployments } };
}

function tellSteady(step: ServiceStep): ServiceStep {
  if (step.service.isSteady || step.service.deployments.length > 1) return step;
  return withEffects(
    { ...step, service: { ...step.service, isSteady: true } },
    { kind: 'say', message: eventTexts(step.service.name).steady },
    { kind: 'publish', notice: { about: 'service', eventType: 'INFO', eventName: 'SERVICE_STEADY_STATE', reason: undefined } },
  );
}

function settleDraining(step: ServiceStep, assessed: readonly AssessedTask[]): ServiceStep {
  if (step.service.status !== 'DRAINING' || assessed.length > 0) return step;
  return { ...step, service: { ...step.service, status: 'INACTIVE', deployments: [] } };
}

/** Time alone changes something: the grace period ends, a task has run for long enough, a pause is over. */
function nextLook(step: ServiceStep, assessed: readonly AssessedTask[], nowMs: number) {
  const times = assessed.flatMap(({ task, assessment }) => (assessment.kind === 'waiting' && assessment.untilMs !== undefined && isRunning(task) ? [assessment.untilMs] : []));
  const paused = step.service.startsPausedUntilMs;
  if (paused !== undefined && paused > nowMs) times.push(paused);
  const atMs = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  return atMs === Number.POSITIVE_INFINITY ? [] : [{ kind: 'look', atMs } as const];
}
