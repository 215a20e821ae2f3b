import type { DeploymentObservation, ServiceDeploymentObservation, ServiceObservation, TaskObservation } from '../../src/ecs/observation.ts';

export const oldRevision = 'arn:aws:ecs:us-east-1:123456789012:task-definition/factory-test-web:1';
export const newRevision = 'arn:aws:ecs:us-east-1:123456789012:task-definition/factory-test-web:2';

export function makeDeployment(override: Partial<DeploymentObservation> = {}): DeploymentObservation {
  return {
    id: 'ecs-svc/new', status: 'PRIMARY', taskDefinition: newRevision, rolloutState: 'COMPLETED', rolloutStateReason: '', desiredCount: 1, runningCount: 1,
    pendingCount: 0, failedTasks: 0, createdAt: null, ...override,
  };
}

export function makeService(override: Partial<ServiceObservation> = {}): ServiceObservation {
  return {
    name: 'factory-web', status: 'ACTIVE', taskDefinition: newRevision, desiredCount: 1, runningCount: 1, pendingCount: 0, deployments: [makeDeployment()],
    events: [], targetGroupArns: [], serviceDeployment: '', alarmNames: [], ...override,
  };
}

export function makeTask(override: Partial<TaskObservation> = {}): TaskObservation {
  return {
    arn: 'arn:aws:ecs:us-east-1:123456789012:task/factory-test/a1', id: 'a1', taskDefinition: newRevision, lastStatus: 'RUNNING', startedBy: 'ecs-svc/new',
    createdAt: null, stopCode: '', stoppedReason: '', containers: [{ name: 'web', image: 'registry/web@sha256:new', imageDigest: 'sha256:new', exitCode: null, reason: '' }],
    addresses: ['10.0.0.1'], ...override,
  };
}

export function makeStoppedTask(override: Partial<TaskObservation> = {}): TaskObservation {
  return makeTask({
    lastStatus: 'STOPPED', stopCode: 'EssentialContainerExited', stoppedReason: 'Essential container in task exited',
    containers: [{ name: 'web', image: 'registry/web@sha256:new', imageDigest: 'sha256:new', exitCode: 1, reason: '' }], ...override,
  });
}

export function makeServiceDeployment(override: Partial<ServiceDeploymentObservation> = {}): ServiceDeploymentObservation {
  return { arn: 'arn:aws:ecs:us-east-1:123456789012:service-deployment/factory-test/factory-web/d1', status: 'IN_PROGRESS', statusReason: '', targetServiceRevision: '', rollBackReason: '', triggeredAlarms: [], ...override };
}
