import type { ServiceDeployment, ServiceDeploymentBrief, ServiceRevisionSummary } from '@aws-sdk/client-ecs';
import type { EcsState } from '../state/ecs-state.ts';
import type { ServiceDeploymentRecord, ServiceRecord } from '../state/records.ts';
import { wireTime } from '../wire.ts';
import type { Wire } from '../wire.ts';
import { countByDeployment } from './wire-service.ts';
import type { TaskCounts } from './wire-service.ts';

export function toWireBrief(deployment: ServiceDeploymentRecord): Wire<ServiceDeploymentBrief> {
  return {
    serviceDeploymentArn: deployment.arn, serviceArn: deployment.serviceArn, clusterArn: deployment.clusterArn,
    targetServiceRevisionArn: deployment.targetRevisionArn,
    status: deployment.status,
    ...(deployment.statusReason === undefined ? {} : { statusReason: deployment.statusReason }),
    createdAt: wireTime(deployment.createdAtMs),
    ...(deployment.startedAtMs === undefined ? {} : { startedAt: wireTime(deployment.startedAtMs) }),
    ...(deployment.finishedAtMs === undefined ? {} : { finishedAt: wireTime(deployment.finishedAtMs) }),
  };
}

export function toWireServiceDeployment(deployment: ServiceDeploymentRecord, state: EcsState): Wire<ServiceDeployment> {
  const { targetServiceRevisionArn: _target, ...brief } = toWireBrief(deployment);
  const service = state.services.get(deployment.serviceArn);
  const counts = service === undefined ? undefined : { service, byDeployment: countByDeployment(service, state) };
  const { rollback, alarms } = deployment;
  return {
    ...brief,
    updatedAt: wireTime(deployment.updatedAtMs),
    ...(deployment.stoppedAtMs === undefined ? {} : { stoppedAt: wireTime(deployment.stoppedAtMs) }),
    sourceServiceRevisions: deployment.sourceRevisionArns.map((arn) => summarize(arn, counts)),
    targetServiceRevision: summarize(deployment.targetRevisionArn, counts),
    deploymentConfiguration: deployment.deploymentConfiguration,
    ...(rollback === undefined ? {} : { rollback: { reason: rollback.reason, startedAt: wireTime(rollback.startedAtMs), serviceRevisionArn: rollback.serviceRevisionArn } }),
    deploymentCircuitBreaker: { ...deployment.circuitBreaker },
    alarms: { status: alarms.status, alarmNames: [...alarms.names], triggeredAlarmNames: [...alarms.triggered] },
  };
}

/** What runs of a revision now: 0 once its deployment has left the service (?). */
function summarize(arn: string, counts: { readonly service: ServiceRecord; readonly byDeployment: ReadonlyMap<string, TaskCounts> } | undefined): Wire<ServiceRevisionSummary> {
  const deployments = counts?.service.deployments.filter(({ serviceRevisionArn }) => serviceRevisionArn === arn) ?? [];
  const sum = (count: (tasks: TaskCounts) => number): number => deployments.reduce((total, { id }) => total + count(counts?.byDeployment.get(id) ?? { running: 0, pending: 0 }), 0);
  return {
    arn,
    requestedTaskCount: deployments.reduce((total, { desiredCount }) => total + desiredCount, 0),
    runningTaskCount: sum(({ running }) => running),
    pendingTaskCount: sum(({ pending }) => pending),
  };
}
