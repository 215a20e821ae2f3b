import type { DeploymentRecord, ServiceDeploymentRecord, ServiceRecord, ServiceRevisionRecord } from '../state/records.ts';
import { breakerThreshold } from './deployment-limits.ts';
import { overtakeServiceDeployment } from './end-deployment.ts';
import { rolloutInProgress, superseded } from './service-texts.ts';
import type { ServiceEffect, ServiceStep } from './service-step.ts';

export interface NewDeployment {
  /** `ecs-svc/…`. */
  readonly id: string;
  readonly serviceDeploymentArn: string;
  readonly revision: ServiceRevisionRecord;
  readonly nowMs: number;
}

/**
 * A new PRIMARY deployment. What was PRIMARY becomes ACTIVE and gives way; its service deployment, if it was under way, ends
 * here. The way back stays the last completed deployment, except that a roll-back under way has used it up.
 */
export function startDeployment(service: ServiceRecord, current: ServiceDeploymentRecord | undefined, deployment: NewDeployment): ServiceStep {
  const { id, serviceDeploymentArn, revision, nowMs } = deployment;
  const primary: DeploymentRecord = {
    id, status: 'PRIMARY', serviceRevisionArn: revision.arn, serviceDeploymentArn,
    taskDefinitionArn: revision.taskDefinitionArn,
    rolloutState: 'IN_PROGRESS', rolloutStateReason: rolloutInProgress(id),
    desiredCount: service.desiredCount, failedTasks: 0, breakerCount: 0, healthyCount: 0,
    createdAtMs: nowMs, updatedAtMs: nowMs, isRollback: false, stableSinceMs: undefined,
  };
  const others = service.deployments.map((other): DeploymentRecord => (other.status === 'PRIMARY' ? { ...other, status: 'ACTIVE', updatedAtMs: nowMs } : other));
  const overtaken: readonly ServiceEffect[] = current === undefined ? [] : [{ kind: 'keep-deployment', record: overtakeServiceDeployment(current, superseded, nowMs) }];
  return {
    // A new deployment starts tasks at once, whatever went wrong before (developer guide, "service throttle logic").
    service: { ...service, deployments: [primary, ...others], isSteady: false, startsPausedUntilMs: undefined, startPauses: 0 },
    serviceDeployment: makeServiceDeployment(service, deployment),
    effects: [
      ...overtaken,
      { kind: 'keep-revision', record: revision },
      { kind: 'publish', notice: { about: 'deployment', eventType: 'INFO', eventName: 'SERVICE_DEPLOYMENT_IN_PROGRESS', deploymentId: id, reason: primary.rolloutStateReason } },
    ],
  };
}

function makeServiceDeployment(service: ServiceRecord, { serviceDeploymentArn, revision, nowMs }: NewDeployment): ServiceDeploymentRecord {
  const configuration = service.deploymentConfiguration;
  const alarms = configuration.alarms;
  return {
    arn: serviceDeploymentArn, serviceArn: service.arn, clusterArn: service.clusterArn,
    status: 'PENDING', statusReason: undefined,
    sourceRevisionArns: [...new Set(service.deployments.map(({ serviceRevisionArn }) => serviceRevisionArn))],
    targetRevisionArn: revision.arn,
    deploymentConfiguration: configuration,
    rollback: undefined,
    circuitBreaker: {
      status: configuration.deploymentCircuitBreaker?.enable === true ? 'MONITORING' : 'DISABLED',
      failureCount: 0,
      threshold: breakerThreshold(service.desiredCount, configuration),
    },
    alarms: { status: alarms?.enable === true ? 'MONITORING' : 'DISABLED', names: alarms?.alarmNames ?? [], triggered: [], ignored: [] },
    createdAtMs: nowMs, startedAtMs: undefined, finishedAtMs: undefined, stoppedAtMs: undefined, updatedAtMs: nowMs,
  };
}
