import { exists, primaryDeployment } from '../ecs/observation.ts';
import type { DeploymentObservation, ServiceObservation, TargetHealth, TaskObservation } from '../ecs/observation.ts';
import { groupStops } from '../ecs/stop-cause.ts';

/** The deployment that is waited for, named by the id that ECS gave it and by what must run at its end. */
export interface DeploymentTarget {
  kind: 'deployment';
  service: string;
  deploymentId: string;
  taskDefinition: string;
  /** Container name → image that a task of this deployment must run. */
  images: Record<string, string>;
  /** What ECS's circuit breaker goes back to; null for a service's first deployment. */
  previousTaskDefinition: string | null;
}

/** A service that is to have no tasks at all. */
export interface ScaledToZeroTarget {
  kind: 'scaled-to-zero';
  service: string;
}

export type WatchTarget = DeploymentTarget | ScaledToZeroTarget;

export interface Look {
  service: ServiceObservation | null;
  /** Tasks of this deployment that ECS has stopped. */
  stoppedTasks: TaskObservation[];
  /** All tasks of the service that are wanted running. */
  runningTasks: TaskObservation[];
  /** Of the service's target groups; null where it has none. */
  targets: TargetHealth[] | null;
  deadlineReached: boolean;
  /** What an earlier look saw of a failure. ECS drops a failed deployment from its answer sooner or later. */
  seenFailure: string | null;
}

export type Verdict =
  | { kind: 'completed' }
  | { kind: 'rolled-back-by-ecs'; reason: string }
  | { kind: 'failed'; reason: string }
  | { kind: 'superseded'; reason: string }
  | { kind: 'timed-out'; reason: string };
export type Step = Verdict | { kind: 'wait'; progress: string };

/** As many stopped tasks with the same cause end a deployment: ECS's own breaker needs at least three as well. */
const identicalStopsLimit = 3;

/** Whether that deployment failed, as far as this answer shows; ECS writes it on the deployment, later only in the events. */
export function failureOf(service: ServiceObservation | null, deploymentId: string): string | null {
  const own = service?.deployments.find((deployment) => deployment.id === deploymentId);
  if (own?.rolloutState === 'FAILED') return own.rolloutStateReason || 'ECS reports the deployment as failed.';
  const event = service?.events.find(({ message }) => message.includes(deploymentId) && /deployment failed/i.test(message));
  return event?.message ?? null;
}

/** One look → what to do next: wait, or the verdict. Success is the last thing that is believed. */
export function judge(target: WatchTarget, look: Look): Step {
  const step = target.kind === 'deployment' ? judgeDeployment(target, look) : judgeScaledToZero(look.service);
  if (step.kind !== 'wait' || !look.deadlineReached) return step;
  return { kind: 'timed-out', reason: `The deadline passed. Last state: ${step.progress}` };
}

function judgeScaledToZero(service: ServiceObservation | null): Step {
  if (!exists(service) || service.runningCount + service.pendingCount === 0) return { kind: 'completed' };
  return { kind: 'wait', progress: `${service.runningCount + service.pendingCount} tasks are still to stop` };
}

function judgeDeployment(target: DeploymentTarget, look: Look): Step {
  const { service } = look;
  if (!exists(service)) return { kind: 'failed', reason: `The service ${target.service} no longer exists.` };
  const primary = primaryDeployment(service);
  return primary?.id === target.deploymentId ? judgeOwn(target, look, primary) : judgeReplaced(target, look, primary);
}

function judgeOwn(target: DeploymentTarget, look: Look, own: DeploymentObservation): Step {
  if (own.rolloutState === 'FAILED') return { kind: 'failed', reason: own.rolloutStateReason || 'ECS reports the deployment as failed.' };
  const [commonest] = groupStops(look.stoppedTasks);
  if (commonest !== undefined && commonest.tasks.length >= identicalStopsLimit) {
    return { kind: 'failed', reason: `${commonest.tasks.length} tasks stopped for the same cause: ${commonest.text}` };
  }
  const missing = whatIsMissing(target, look, own);
  return missing === null ? { kind: 'completed' } : { kind: 'wait', progress: missing };
}

/** Completed needs four witnesses: ECS's state, the counts, the running tasks themselves, the load balancer. */
function whatIsMissing(target: DeploymentTarget, look: Look, own: DeploymentObservation): string | null {
  const running = look.runningTasks.filter((task) => task.taskDefinition === target.taskDefinition && task.lastStatus === 'RUNNING' && runsImages(task, target.images));
  const others = look.runningTasks.length - running.length;
  const failed = look.stoppedTasks.length > 0 ? `, ${look.stoppedTasks.length} stopped` : '';
  const counts = `${running.length} of ${own.desiredCount} tasks run the new revision${failed}`;
  if (own.rolloutState !== 'COMPLETED') return `${counts}, deployment ${own.rolloutState.toLowerCase().replace('_', ' ') || 'under way'}`;
  if (own.runningCount !== own.desiredCount || own.pendingCount > 0 || running.length < own.desiredCount) return counts;
  if (others > 0) return `${counts}, ${others} other tasks are still to stop`;
  return whatTargetsMiss(look.targets, running);
}

function runsImages(task: TaskObservation, images: Record<string, string>): boolean {
  return task.containers.every((container) => images[container.name] === undefined || container.image === '' || container.image === images[container.name]);
}

function whatTargetsMiss(targets: TargetHealth[] | null, running: TaskObservation[]): string | null {
  if (targets === null) return null;
  const healthy = new Set(targets.filter((target) => target.state === 'healthy').map((target) => target.address));
  const waiting = running.filter((task) => !task.addresses.some((address) => healthy.has(address)));
  if (waiting.length === 0) return null;
  const states = targets.map((target) => `${target.address} ${target.state}${target.description === '' ? '' : ` (${target.description})`}`);
  return `${waiting.length} of ${running.length} tasks are not yet healthy in the load balancer: ${states.join(', ') || 'no targets registered'}`;
}

function judgeReplaced(target: DeploymentTarget, look: Look, primary: DeploymentObservation | null): Step {
  const failure = look.seenFailure ?? failureOf(look.service, target.deploymentId)
    ?? (/roll(ing|ed)? ?back|circuit breaker/i.test(primary?.rolloutStateReason ?? '') ? primary?.rolloutStateReason : undefined);
  const wentBack = primary !== null && primary.taskDefinition === target.previousTaskDefinition;
  if (failure === undefined || !wentBack) {
    return { kind: 'superseded', reason: `Another deployment took over (${primary?.id ?? 'none'}, ${shortArn(primary?.taskDefinition ?? '')}).` };
  }
  if (primary.rolloutState === 'FAILED') return { kind: 'failed', reason: `${failure} ECS's own roll-back failed too: ${primary.rolloutStateReason}` };
  if (primary.rolloutState === 'COMPLETED' && primary.runningCount === primary.desiredCount) return { kind: 'rolled-back-by-ecs', reason: failure };
  return { kind: 'wait', progress: `the deployment failed, ECS goes back to ${shortArn(primary.taskDefinition)}: ${primary.runningCount} of ${primary.desiredCount} tasks run` };
}

/** `family:revision` of a task definition's ARN. */
export function shortArn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
