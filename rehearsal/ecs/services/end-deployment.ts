import type { DeploymentRecord, ServiceDeploymentRecord } from '../state/records.ts';
import { eventTexts, noRollBackCandidate, rolloutCompleted } from './service-texts.ts';
import type { FailureTexts } from './service-texts.ts';
import { changeDeployment, hasEnded, withEffects } from './service-step.ts';
import type { ServiceEffect, ServiceStep } from './service-step.ts';

export interface Failure {
  readonly texts: FailureTexts;
  readonly isRollBackWanted: boolean;
  /** Whether the revision of the last completed deployment can still be started. */
  readonly canRollBack: boolean;
  readonly nowMs: number;
}

/** Everything of the PRIMARY deployment runs, nothing of another one is left. */
export function completeDeployment(step: ServiceStep, primary: DeploymentRecord, nowMs: number): ServiceStep {
  const reason = rolloutCompleted(primary.id);
  const service = changeDeployment(step.service, primary.id, (deployment) => ({ ...deployment, rolloutState: 'COMPLETED', rolloutStateReason: reason, isRollback: false, updatedAtMs: nowMs }));
  const status = primary.isRollback ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL';
  return withEffects(
    {
      ...step,
      service: { ...service, lastCompletedRevisionArn: primary.serviceRevisionArn, lastCompletedDeploymentId: primary.id },
      serviceDeployment: step.serviceDeployment === undefined || hasEnded(step.serviceDeployment) ? step.serviceDeployment : endServiceDeployment(step.serviceDeployment, { status }, nowMs),
    },
    { kind: 'say', message: eventTexts(service.name).deploymentCompleted(primary.id) },
    { kind: 'publish', notice: { about: 'deployment', eventType: 'INFO', eventName: 'SERVICE_DEPLOYMENT_COMPLETED', deploymentId: primary.id, reason } },
  );
}

/**
 * The PRIMARY deployment has failed and starts no more tasks. With a roll-back, the deployment that completed last becomes
 * PRIMARY again under its old id, and is used up by that: should it fail, or should somebody deploy before it completes,
 * there is nothing to go back to (the stall trap).
 */
export function failDeployment(step: ServiceStep, primary: DeploymentRecord, failure: Failure): ServiceStep {
  const failed = tellFailure(step, primary, failure);
  const target = failed.service.deployments.find(({ id }) => id === failed.service.lastCompletedDeploymentId && id !== primary.id);
  if (failure.isRollBackWanted && failure.canRollBack && target !== undefined) return rollBack(failed, primary, { ...failure, target });
  return { ...failed, serviceDeployment: failed.serviceDeployment === undefined ? undefined : endFailed(failed.serviceDeployment, failure) };
}

/** One that a newer deployment or the end of the service has overtaken. */
export function overtakeServiceDeployment(deployment: ServiceDeploymentRecord, reason: string, nowMs: number): ServiceDeploymentRecord {
  if (hasEnded(deployment)) return deployment;
  // (?) A roll-back that never came to its end: no other final status fits.
  const status = deployment.rollback === undefined ? 'STOPPED' : 'ROLLBACK_FAILED';
  return { ...endServiceDeployment(deployment, { status, reason }, nowMs), stoppedAtMs: nowMs };
}

function tellFailure(step: ServiceStep, primary: DeploymentRecord, { texts, nowMs }: Failure): ServiceStep {
  const service = changeDeployment(step.service, primary.id, (deployment) => ({ ...deployment, rolloutState: 'FAILED', rolloutStateReason: texts.rollout, updatedAtMs: nowMs }));
  return withEffects(
    { ...step, service },
    { kind: 'say', message: eventTexts(service.name).deploymentFailed(primary.id, texts.event) },
    { kind: 'publish', notice: { about: 'deployment', eventType: 'ERROR', eventName: 'SERVICE_DEPLOYMENT_FAILED', deploymentId: primary.id, reason: texts.rollout } },
  );
}

function rollBack(step: ServiceStep, primary: DeploymentRecord, { texts, nowMs, target }: Failure & { readonly target: DeploymentRecord }): ServiceStep {
  const reason = texts.rollingBack(target.id);
  const revived: DeploymentRecord = {
    ...target,
    status: 'PRIMARY', rolloutState: 'IN_PROGRESS', rolloutStateReason: reason, isRollback: true,
    serviceDeploymentArn: primary.serviceDeploymentArn,
    desiredCount: step.service.desiredCount, failedTasks: 0, breakerCount: 0, stableSinceMs: undefined, updatedAtMs: nowMs,
  };
  const others = step.service.deployments.filter(({ id }) => id !== target.id).map((deployment): DeploymentRecord => ({ ...deployment, status: 'ACTIVE' }));
  const effects: readonly ServiceEffect[] = [
    { kind: 'say', message: eventTexts(step.service.name).rollingBack(target.id) },
    { kind: 'publish', notice: { about: 'deployment', eventType: 'INFO', eventName: 'SERVICE_DEPLOYMENT_IN_PROGRESS', deploymentId: target.id, reason } },
    { kind: 'look', atMs: nowMs },
  ];
  return withEffects({
    ...step,
    service: {
      ...step.service,
      deployments: [revived, ...others],
      lastCompletedRevisionArn: undefined, lastCompletedDeploymentId: undefined,
      startsPausedUntilMs: undefined, startPauses: 0,
    },
    serviceDeployment: step.serviceDeployment === undefined ? undefined : {
      ...step.serviceDeployment,
      status: 'ROLLBACK_IN_PROGRESS', statusReason: texts.rolledBack, updatedAtMs: nowMs,
      rollback: { reason: texts.rolledBack, startedAtMs: nowMs, serviceRevisionArn: target.serviceRevisionArn },
    },
  }, ...effects);
}

/** Without a roll-back a failure ends in STOPPED: there is no status FAILED. With nothing to go back to, in ROLLBACK_FAILED. */
function endFailed(deployment: ServiceDeploymentRecord, { texts, isRollBackWanted, nowMs }: Failure): ServiceDeploymentRecord {
  if (isRollBackWanted || deployment.rollback !== undefined) return endServiceDeployment(deployment, { status: 'ROLLBACK_FAILED', reason: noRollBackCandidate }, nowMs);
  return { ...endServiceDeployment(deployment, { status: 'STOPPED', reason: texts.stopped }, nowMs), stoppedAtMs: nowMs };
}

function endServiceDeployment(deployment: ServiceDeploymentRecord, end: { readonly status: ServiceDeploymentRecord['status']; readonly reason?: string }, nowMs: number): ServiceDeploymentRecord {
  const { circuitBreaker, alarms } = deployment;
  return {
    ...deployment,
    status: end.status,
    statusReason: end.reason ?? deployment.statusReason,
    circuitBreaker: circuitBreaker.status === 'MONITORING' ? { ...circuitBreaker, status: 'MONITORING_COMPLETE' } : circuitBreaker,
    alarms: alarms.status === 'MONITORING' ? { ...alarms, status: 'MONITORING_COMPLETE' } : alarms,
    finishedAtMs: nowMs,
    updatedAtMs: nowMs,
  };
}
