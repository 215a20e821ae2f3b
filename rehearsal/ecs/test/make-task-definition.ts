import { createCluster } from '../operations/clusters.ts';
import { latestActive } from '../operations/find-task-definition.ts';
import { registerTaskDefinition } from '../operations/task-definitions.ts';
import type { Kernel } from '../kernel.ts';
import type { ClusterRecord, ContainerDefinitionInput, TaskDefinitionInput, TaskDefinitionRecord } from '../state/records.ts';
import { makeCall } from './make-kernel.ts';

export function makeContainer(container: Partial<ContainerDefinitionInput> = {}): ContainerDefinitionInput {
  return { name: 'app', image: 'app:1', ...container };
}

/** A definition that Fargate takes. */
export function makeDefinition(definition: Partial<TaskDefinitionInput> = {}): TaskDefinitionInput {
  return { family: 'app', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', containerDefinitions: [makeContainer()], ...definition };
}

/** A definition for EC2 instances. */
export function makeEc2Definition(definition: Partial<TaskDefinitionInput> = {}): TaskDefinitionInput {
  return { family: 'app', containerDefinitions: [makeContainer({ memory: 256 })], ...definition };
}

/** Registers one as the API would, and gives the record. */
export function register(kernel: Kernel, definition: Partial<TaskDefinitionInput> = {}): TaskDefinitionRecord {
  const input = makeDefinition(definition);
  registerTaskDefinition(input, kernel, makeCall());
  const record = latestActive(kernel.state, input.family ?? '');
  if (record === undefined) throw new Error('The definition was not kept.');
  return record;
}

/** Creates one as the API would, and gives the record. */
export function makeCluster(kernel: Kernel, clusterName = 'default'): ClusterRecord {
  const arn = createCluster({ clusterName }, kernel, makeCall()).cluster?.clusterArn ?? '';
  const record = kernel.state.clusters.get(arn);
  if (record === undefined) throw new Error('The cluster was not kept.');
  return record;
}
