import type { ClusterRecord, ServiceRecord, TaskDefinitionRecord, TaskRecord } from '../state/records.ts';
import { testStartMs } from './make-kernel.ts';

/** A running task, as the task engine would keep it. */
export function makeTask(task: Partial<TaskRecord> = {}): TaskRecord {
  const id = task.id ?? '0123456789abcdef0123456789abcdef';
  return {
    id, arn: `arn:aws:ecs:us-east-1:123456789012:task/default/${id}`, clusterArn: 'arn:aws:ecs:us-east-1:123456789012:cluster/default',
    taskDefinitionArn: 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:1', group: 'family:app', startedBy: undefined, serviceArn: undefined, deploymentId: undefined,
    desiredStatus: 'RUNNING', lastStatus: 'RUNNING', healthStatus: 'UNKNOWN', containers: [], overrides: {}, launchType: 'FARGATE', capacityProviderName: undefined,
    platformVersion: '1.4.0', cpu: '256', memory: '512', ephemeralStorageGiB: 20, networkConfiguration: undefined, availabilityZone: 'us-east-1a', subnetId: 'subnet-1',
    networkInterfaceId: 'eni-1', macAddress: '02:00:00:00:00:01', privateIp: '10.0.0.5', enableExecuteCommand: false, tags: [], createdAtMs: testStartMs,
    connectivityAtMs: testStartMs, pullStartedAtMs: testStartMs, pullStoppedAtMs: testStartMs, startedAtMs: testStartMs, stoppingAtMs: undefined,
    executionStoppedAtMs: undefined, stoppedAtMs: undefined, stopCode: undefined, stoppedReason: undefined, version: 1, targets: {}, ...task,
  };
}

/** An active service without deployments. */
export function makeService(cluster: ClusterRecord, definition: TaskDefinitionRecord, service: Partial<ServiceRecord> = {}): ServiceRecord {
  const name = service.name ?? 'web';
  return {
    arn: `${cluster.arn.replace(':cluster/', ':service/')}/${name}`, name, clusterArn: cluster.arn, status: 'ACTIVE', desiredCount: 1, settings: { serviceName: name, taskDefinition: definition.arn },
    deploymentConfiguration: {}, healthCheckGracePeriodSeconds: undefined, deployments: [], lastCompletedRevisionArn: undefined, lastCompletedDeploymentId: undefined, events: [], createdAtMs: testStartMs,
    createdBy: 'arn:aws:iam::123456789012:user/tester', tags: [], isSteady: false, startsPausedUntilMs: undefined, startPauses: 0, ...service,
  };
}
