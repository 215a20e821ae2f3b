import type { Deployment, Service, ServiceDeployment, Task } from '@aws-sdk/client-ecs';
import type { DeploymentObservation, ServiceDeploymentObservation, ServiceObservation, TaskObservation } from './observation.ts';

function readDeployment(deployment: Deployment): DeploymentObservation {
  return {
    id: deployment.id ?? '',
    status: deployment.status ?? '',
    taskDefinition: deployment.taskDefinition ?? '',
    rolloutState: deployment.rolloutState ?? '',
    rolloutStateReason: deployment.rolloutStateReason ?? '',
    desiredCount: deployment.desiredCount ?? 0,
    runningCount: deployment.runningCount ?? 0,
    pendingCount: deployment.pendingCount ?? 0,
    failedTasks: deployment.failedTasks ?? 0,
    createdAt: deployment.createdAt ?? null,
  };
}

export function readService(service: Service): ServiceObservation {
  return {
    name: service.serviceName ?? '',
    status: service.status ?? '',
    taskDefinition: service.taskDefinition ?? '',
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    deployments: (service.deployments ?? []).map(readDeployment),
    events: (service.events ?? []).map((event) => ({ at: event.createdAt ?? null, message: event.message ?? '' })),
    targetGroupArns: (service.loadBalancers ?? []).flatMap((balancer) => balancer.targetGroupArn ?? []),
    serviceDeployment: service.currentServiceDeployment ?? '',
    alarmNames: service.deploymentConfiguration?.alarms?.enable === true ? (service.deploymentConfiguration.alarms.alarmNames ?? []) : [],
  };
}

export function readServiceDeployment(deployment: ServiceDeployment): ServiceDeploymentObservation {
  return {
    arn: deployment.serviceDeploymentArn ?? '',
    status: deployment.status ?? '',
    statusReason: deployment.statusReason ?? '',
    targetServiceRevision: deployment.targetServiceRevision?.arn ?? '',
    rollBackReason: deployment.rollback?.reason ?? '',
    triggeredAlarms: deployment.alarms?.triggeredAlarmNames ?? [],
  };
}

export function readTask(task: Task): TaskObservation {
  const arn = task.taskArn ?? '';
  const details = (task.attachments ?? []).flatMap((attachment) => attachment.details ?? []);
  const attached = details.flatMap((detail) => (detail.name === 'privateIPv4Address' && detail.value !== undefined ? [detail.value] : []));
  return {
    arn,
    id: arn.slice(arn.lastIndexOf('/') + 1),
    taskDefinition: task.taskDefinitionArn ?? '',
    lastStatus: task.lastStatus ?? '',
    startedBy: task.startedBy ?? '',
    createdAt: task.createdAt ?? null,
    stopCode: task.stopCode ?? '',
    stoppedReason: task.stoppedReason ?? '',
    containers: (task.containers ?? []).map((container) => ({
      name: container.name ?? '',
      image: container.image ?? '',
      imageDigest: container.imageDigest ?? '',
      exitCode: container.exitCode ?? null,
      reason: container.reason ?? '',
    })),
    addresses: attached,
  };
}
