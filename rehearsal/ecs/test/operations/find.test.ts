import { describe, expect, it } from '@jest/globals';
import { deleteCluster } from '../../operations/clusters.ts';
import { clusterArnOf, findCluster, lookUpCluster } from '../../operations/find-cluster.ts';
import { findTaskDefinitionToRun, lookUpTaskDefinition, taskDefinitionOf } from '../../operations/find-task-definition.ts';
import { deregisterTaskDefinition } from '../../operations/task-definitions.ts';
import { makeKernel } from '../make-kernel.ts';
import { makeCluster, register } from '../make-task-definition.ts';
import { refusal } from './refusal.ts';

describe('findCluster', () => {
  it.each([undefined, '', 'default', 'arn:aws:ecs:us-east-1:123456789012:cluster/default'])('finds the default cluster by %j', (identifier) => {
    const kernel = makeKernel();
    expect(findCluster(kernel, (makeCluster(kernel), identifier)).name).toBe('default');
  });

  it.each(['other', 'arn:aws:ecs:eu-west-1:123456789012:cluster/default', 'arn:aws:ecs:us-east-1:210987654321:cluster/default', 'arn:aws:ecs:us-east-1:123456789012:service/default/web'])('does not find %s', (identifier) => {
    const kernel = makeKernel();
    makeCluster(kernel);
    expect(refusal(() => findCluster(kernel, identifier))).toBe('ClusterNotFoundException: Cluster not found.');
  });

  it('does not take a deleted one, which can still be looked up', () => {
    const kernel = makeKernel();
    makeCluster(kernel);
    deleteCluster({ cluster: 'default' }, kernel);
    expect(refusal(() => findCluster(kernel, 'default'))).toBe('ClusterNotFoundException: The referenced cluster was inactive.');
    expect(lookUpCluster(kernel, 'default')?.status).toBe('INACTIVE');
  });

  it('knows the ARN of a cluster that does not exist', () => expect(clusterArnOf(makeKernel(), 'none')).toBe('arn:aws:ecs:us-east-1:123456789012:cluster/none'));
});

describe('lookUpTaskDefinition', () => {
  const kernel = makeKernel();
  register(kernel);
  register(kernel);
  register(kernel);
  deregisterTaskDefinition({ taskDefinition: 'app:3' }, kernel);

  it.each<[string, number | undefined]>([
    ['app', 2], ['app:1', 1], ['app:3', 3], ['arn:aws:ecs:us-east-1:123456789012:task-definition/app:2', 2],
    ['app:4', undefined], ['other', undefined], ['', undefined], ['app:1:2', undefined], ['arn:aws:ecs:eu-west-1:123456789012:task-definition/app:2', undefined], ['arn:aws:ecs:us-east-1:123456789012:cluster/app', undefined],
  ])('finds by %j revision %p', (identifier, revision) => expect(lookUpTaskDefinition(kernel, identifier)?.revision).toBe(revision));

  it.each(['app:latest', 'app:', 'app:0', 'app:-1'])('refuses the revision of %s', (identifier) => {
    expect(refusal(() => lookUpTaskDefinition(kernel, identifier))).toBe(`InvalidParameterException: Invalid revision number. Number: ${identifier.slice(4)}`);
  });

  it('is what runs where it is active', () => expect(findTaskDefinitionToRun(kernel, 'app', 'task').revision).toBe(2));

  it.each<['task' | 'service', string, string]>([
    ['task', 'other', 'ClientException: TaskDefinition not found.'], ['service', 'app:9', 'ClientException: TaskDefinition not found.'],
    ['task', 'app:3', 'InvalidParameterException: TaskDefinition is inactive'], ['service', 'app:3', 'ClientException: TaskDefinition is inactive'],
  ])('refuses to start a %s of %s', (caller, identifier, text) => expect(refusal(() => findTaskDefinitionToRun(kernel, identifier, caller))).toBe(text));

  it('finds for a record whatever its status', () => expect(taskDefinitionOf(kernel, 'arn:aws:ecs:us-east-1:123456789012:task-definition/app:3').status).toBe('INACTIVE'));
});
