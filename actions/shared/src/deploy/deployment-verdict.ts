import { exists, primaryDeployment } from '../ecs/observation.ts';
import type { DeploymentObservation, ServiceDeploymentObservation, ServiceObservation, TargetHealth, TaskObservation } from '../ecs/observation.ts';
import { groupStops } from '../ecs/stop-cause.ts';

/** The deployment that is waited for, named by the id that ECS gave it and by what must run at its end. */
export interface DeploymentTarget {
  service: string;
  /** null: whichever deployment of that revision is PRIMARY. */
  deploymentId: string | null;
  taskDefinition: string;
  /** Container name → image that a task of this deployment must run. */
  images: Record<string, string>;
  /** Container name → digests that its tasks may report; a container that is missing or has none is not compared. */
  digests: Record<string, readonly string[]>;
  /** Containers that take the task down when they end; null or missing where that is not known. */
  essential?: ReadonlySet<string> | null;
  /** What ran before, and what ECS's circuit breaker goes back to; null for a service's first deployment. */
  before: { taskDefinition: string; deployment: string; serviceDeployment: string } | null;
}

export interface Look {
  service: ServiceObservation | null;
  /** ECS's account of the newest roll-out; null where there is none. */
  serviceDeployment: ServiceDeploymentObservation | null;
  /** Tasks of the deployment that is looked at, as far as ECS has stopped them. */
  stoppedTasks: TaskObservation[];
  /** Tasks of the service that are wanted running; looked at only once the counts say that all run. */
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
const goingBack = new Set(['STOP_REQUESTED', 'ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_FAILED']);

/** Whether that deployment failed, as far as this answer shows; ECS writes it on the deployment, later only in the events. */
export function failureOf(service: ServiceObservation | null, deploymentId: string): string | null {
  const own = service?.deployments.find((deployment) => deployment.id === deploymentId);
  if (own?.rolloutState === 'FAILED') return own.rolloutStateReason || 'ECS reports the deployment as failed.';
  const event = service?.events.find(({ message }) => message.includes(deploymentId) && /deployment failed/i.test(message));
  return event?.message ?? null;
}

/** One look → what to do next: wait, or the verdict. Success is the last thing that is believed. */
export function judge(target: DeploymentTarget, look: Look): Step {
  const step = judgeDeployment(target, look);
  if (step.kind !== 'wait' || !look.deadlineReached) return step;
  return { kind: 'timed-out', reason: `The deadline passed. Last state: ${step.progress}` };
}

function judgeDeployment(target: DeploymentTarget, look: Look): Step {
  const { service } = look;
  // A service just created may be missing from an answer for some seconds.
  if (service === null) return { kind: 'wait', progress: 'ECS does not show the service yet' };
  if (!exists(service)) return { kind: 'failed', reason: `The service ${target.service} no longer exists.` };
  const primary = primaryDeployment(service);
  if (primary !== null && isOwn(target, primary)) return judgeOwn(target, look, primary);
  const failure = look.seenFailure ?? failureOf(service, target.deploymentId ?? '') ?? ownRollBackReason(target, look, primary);
  // What stood before the release is an answer from before it, unless ECS has gone back there: that makes the same deployment PRIMARY again.
  if (failure === null && primary !== null && target.before?.deployment === primary.id) return { kind: 'wait', progress: 'ECS does not show the deployment yet' };
  return judgeReplaced(target, failure, primary);
}

function isOwn({ deploymentId, taskDefinition }: DeploymentTarget, primary: DeploymentObservation): boolean {
  return deploymentId === null ? primary.taskDefinition === taskDefinition : primary.id === deploymentId;
}

function judgeOwn(target: DeploymentTarget, look: Look, own: DeploymentObservation): Step {
  if (own.rolloutState === 'FAILED') return { kind: 'failed', reason: own.rolloutStateReason || 'ECS reports the deployment as failed.' };
  const [commonest] = groupStops(look.stoppedTasks, target.essential ?? null);
  if (commonest !== undefined && commonest.tasks.length >= identicalStopsLimit) {
    return { kind: 'failed', reason: `${commonest.tasks.length} tasks stopped for the same cause: ${commonest.text}` };
  }
  const missing = whatIsMissing(target, look, own);
  return missing === null ? { kind: 'completed' } : { kind: 'wait', progress: missing };
}

/** Completed needs four witnesses: ECS's state, the counts, the running tasks themselves, the load balancer. */
function whatIsMissing(target: DeploymentTarget, look: Look, own: DeploymentObservation): string | null {
  const failed = look.stoppedTasks.length > 0 ? `, ${look.stoppedTasks.length} stopped` : '';
  const counts = `${own.runningCount} of ${own.desiredCount} tasks run${failed}`;
  if (own.rolloutState !== 'COMPLETED') return `${counts}, deployment ${own.rolloutState.toLowerCase().replace('_', ' ') || 'under way'}`;
  if (look.serviceDeployment !== null && goingBack.has(look.serviceDeployment.status)) return `${counts}, ECS is stopping the deployment`;
  if (own.runningCount !== own.desiredCount || own.pendingCount > 0) return counts;
  const ofRevision = look.runningTasks.filter((task) => task.taskDefinition === target.taskDefinition && task.lastStatus === 'RUNNING');
  const others = look.runningTasks.length - ofRevision.length;
  if (others > 0) return `${counts}, ${others} other tasks are still to stop`;
  if (ofRevision.length < own.desiredCount) return `${ofRevision.length} of ${own.desiredCount} tasks run the revision`;
  const strangers = ofRevision.flatMap((task) => strangeImages(task, target));
  return strangers.length > 0 ? `tasks run other images: ${[...new Set(strangers)].join(', ')}` : whatTargetsMiss(look.targets, ofRevision);
}

/** Running containers whose image is not the one that was deployed, by reference or by digest. */
function strangeImages(task: TaskObservation, { images, digests }: DeploymentTarget): string[] {
  return task.containers.flatMap(({ name, image, imageDigest }) => {
    if (images[name] !== undefined && image !== '' && image !== images[name]) return [`${name} runs ${image}`];
    const accepted = digests[name] ?? [];
    return accepted.length > 0 && imageDigest !== '' && !accepted.includes(imageDigest) ? [`${name} runs ${imageDigest} instead of ${accepted.join(' or ')}`] : [];
  });
}

function whatTargetsMiss(targets: TargetHealth[] | null, running: TaskObservation[]): string | null {
  if (targets === null) return null;
  const healthy = new Set(targets.filter((target) => target.state === 'healthy').map((target) => target.address));
  const waiting = running.filter((task) => !task.addresses.some((address) => healthy.has(address)));
  if (waiting.length === 0) return null;
  const states = targets.map((target) => `${target.address} ${target.state}${target.description === '' ? '' : ` (${target.description})`}`);
  return `${waiting.length} of ${running.length} tasks are not yet healthy in the load balancer: ${states.join(', ') || 'no targets registered'}`;
}

function judgeReplaced(target: DeploymentTarget, failure: string | null, primary: DeploymentObservation | null): Step {
  const wentBack = primary !== null && primary.taskDefinition === target.before?.taskDefinition;
  if (failure === null || !wentBack) {
    return { kind: 'superseded', reason: `Another deployment took over (${primary?.id ?? 'none'}, ${shortArn(primary?.taskDefinition ?? '')}).` };
  }
  if (primary.rolloutState === 'FAILED') return { kind: 'failed', reason: `${failure} ECS's own roll-back failed too: ${primary.rolloutStateReason}` };
  if (primary.rolloutState === 'COMPLETED' && primary.runningCount === primary.desiredCount) return { kind: 'rolled-back-by-ecs', reason: failure };
  return { kind: 'wait', progress: `the deployment failed, ECS goes back to ${shortArn(primary.taskDefinition)}: ${primary.runningCount} of ${primary.desiredCount} tasks run` };
}

/** ECS's words for going back by itself; a person's deployment of the earlier revision has none, and those for an earlier release do not count. */
function ownRollBackReason({ before }: DeploymentTarget, { serviceDeployment }: Look, primary: DeploymentObservation | null): string | null {
  const said = primary?.rolloutStateReason ?? '';
  const saysBack = /roll(ing|ed)? ?back|circuit breaker/i.test(said);
  if (serviceDeployment === null) return saysBack && primary?.id !== before?.deployment ? said : null;
  if (serviceDeployment.arn === before?.serviceDeployment || !isGoingBack(serviceDeployment)) return null;
  return serviceDeployment.rollBackReason || serviceDeployment.statusReason || (saysBack ? said : 'ECS rolled the deployment back.');
}

function isGoingBack({ status }: ServiceDeploymentObservation): boolean {
  return status.startsWith('ROLLBACK_') || status === 'STOP_REQUESTED';
}

/** `family:revision` of a task definition's ARN. */
export function shortArn(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
