// What ECS writes into a service's events, deployments and stopped tasks. From ecs-facts.md and from what public post-mortems
// quote of real services; those marked (?) were never seen.

const troubleshooting = 'For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';
/** ECS names at most so many tasks in one event (?). */
const tasksPerEvent = 10;

export const rolloutInProgress = (deploymentId: string): string => `ECS deployment ${deploymentId} in progress.`;
export const rolloutCompleted = (deploymentId: string): string => `ECS deployment ${deploymentId} completed.`;

/** Why a deployment failed, each in the words of its places. */
export interface FailureTexts {
  /** `rolloutStateReason` of the failed deployment. */
  readonly rollout: string;
  /** `rolloutStateReason` of the deployment that is gone back to. */
  readonly rollingBack: (deploymentId: string) => string;
  /** The event after `deployment failed: `. */
  readonly event: string;
  /** The service deployment's reason when it is rolled back, and when it ends without. */
  readonly rolledBack: string;
  readonly stopped: string;
}

export const breakerFailure: FailureTexts = {
  rollout: 'ECS deployment circuit breaker: tasks failed to start.',
  rollingBack: (id) => `ECS deployment circuit breaker: rolling back to deploymentId ${id}.`,
  event: 'tasks failed to start.',
  rolledBack: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  // (?)
  stopped: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
};

/** (?) but for `rolledBack`. */
export const alarmFailure: FailureTexts = {
  rollout: 'ECS deployment failed: alarm detected.',
  rollingBack: (id) => `ECS deployment alarm detected: rolling back to deploymentId ${id}.`,
  event: 'alarm detected.',
  rolledBack: 'Service deployment rolled back because of one or more active alarms.',
  stopped: 'Service deployment stopped because of one or more active alarms.',
};

/** (?) */
export const requestedRollBack: FailureTexts = {
  rollout: 'ECS deployment stopped: rollback was requested by the user.',
  rollingBack: (id) => `ECS deployment stopped by the user: rolling back to deploymentId ${id}.`,
  event: 'rollback was requested by the user.',
  rolledBack: 'Service deployment rolled back because the user requested it.',
  stopped: 'Service deployment stopped because the user requested it.',
};

export const noRollBackCandidate = 'No rollback candidate was found to run the rollback.';
/** (?) */
export const superseded = 'Service deployment stopped because a new service deployment was started.';
/** (?) */
export const serviceDeleted = 'Service deployment stopped because the service was deleted.';

export const scalingReason = (deploymentId: string): string => `Scaling activity initiated by (deployment ${deploymentId})`;
export const containerCheckReason = 'Task failed container health checks';
export const targetCheckReason = (targetGroupArn: string): string => `Task failed ELB health checks in (target-group ${targetGroupArn})`;

/** Texts of service events; each begins with `(service <name>`. */
export function eventTexts(serviceName: string) {
  const service = `(service ${serviceName})`;
  return {
    started: (taskIds: readonly string[]): string[] => chunks(taskIds).map((ids) => `${service} has started ${ids.length} tasks: ${listTasks(ids)}.`),
    stoppedRunning: (taskIds: readonly string[]): string[] => chunks(taskIds).map((ids) => `${service} has stopped ${ids.length} running tasks: ${listTasks(ids)}.`),
    stoppedPending: (count: number): string[] => (count === 0 ? [] : [`${service} stopped ${count} pending tasks.`]),
    registered: (count: number, targetGroupArn: string): string => `${service} registered ${count} targets in (target-group ${targetGroupArn})`,
    deregistered: (count: number, targetGroupArn: string): string => `${service} deregistered ${count} targets in (target-group ${targetGroupArn})`,
    draining: (count: number, deploymentId: string): string => `(service ${serviceName}, taskSet ${deploymentId}) has begun draining connections on ${count} tasks.`,
    failedContainerCheck: (taskId: string): string => `${service} (task ${taskId}) failed container health checks.`,
    failedTargetCheck: ({ taskId, port, targetGroupArn, reason }: { taskId: string; port: number; targetGroupArn: string; reason: string }): string =>
      `${service} (task ${taskId}) (port ${port}) is unhealthy in (target-group ${targetGroupArn}) due to (reason ${reason}).`,
    deploymentCompleted: (deploymentId: string): string => `${service} (deployment ${deploymentId}) deployment completed.`,
    deploymentFailed: (deploymentId: string, why: string): string => `${service} (deployment ${deploymentId}) deployment failed: ${why}`,
    rollingBack: (deploymentId: string): string => `${service} rolling back to deployment ${deploymentId}.`,
    steady: `${service} has reached a steady state.`,
    cannotPlace: (reason: string): string => `${service} was unable to place a task. Reason: ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`,
    cannotStart: `${service} is unable to consistently start tasks successfully. ${troubleshooting}`,
    deadlocked: `${service} was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.`,
  };
}

function listTasks(ids: readonly string[]): string {
  return ids.map((id) => `(task ${id})`).join(' ');
}

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / tasksPerEvent) }, (_, index) => ids.slice(index * tasksPerEvent, (index + 1) * tasksPerEvent));
}
