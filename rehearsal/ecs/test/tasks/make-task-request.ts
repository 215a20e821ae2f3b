import type { NewTask } from '../../tasks/task-engine.ts';
import type { ClusterRecord, ContainerDefinitionInput, TaskDefinitionInput, TaskDefinitionRecord } from '../../state/records.ts';
import { testStartMs } from '../make-kernel.ts';

export function makeCluster(cluster: Partial<ClusterRecord> = {}): ClusterRecord {
  return {
    arn: 'arn:aws:ecs:us-east-1:123456789012:cluster/default', name: 'default', status: 'ACTIVE', settings: [], configuration: undefined, serviceConnectDefaults: undefined,
    capacityProviders: ['FARGATE', 'FARGATE_SPOT'], defaultCapacityProviderStrategy: [], tags: [], ...cluster,
  };
}

export function makeDefinition(containers: readonly ContainerDefinitionInput[] = [{ name: 'app', image: 'app:1' }], definition: Partial<TaskDefinitionInput> = {}): TaskDefinitionRecord {
  const family = definition.family ?? 'job';
  return {
    arn: `arn:aws:ecs:us-east-1:123456789012:task-definition/${family}:1`, family, revision: 1, status: 'ACTIVE',
    definition: { family, cpu: '256', memory: '512', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], containerDefinitions: [...containers], ...definition },
    compatibilities: ['EC2', 'FARGATE'], requiresAttributes: [], registeredAtMs: testStartMs, registeredBy: 'arn:aws:iam::123456789012:user/tester',
    deregisteredAtMs: undefined, deleteRequestedAtMs: undefined, tags: [],
  };
}

export function makeTaskRequest(request: Partial<NewTask> = {}): NewTask {
  return {
    cluster: makeCluster(), definition: makeDefinition(), group: 'family:job', startedBy: undefined, serviceArn: undefined, serviceName: undefined, deploymentId: undefined,
    overrides: {}, capacityProvider: 'FARGATE', namesCapacityProvider: false, platformVersion: '1.4.0',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } }, enableExecuteCommand: false, tags: [], imageDigests: {}, loadBalancers: [], ...request,
  };
}
