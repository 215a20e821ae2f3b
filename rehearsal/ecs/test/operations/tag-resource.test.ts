import { describe, expect, it } from '@jest/globals';
import { deleteCluster } from '../../operations/clusters.ts';
import { listTagsForResource, tagResource, untagResource } from '../../operations/tag-resource.ts';
import type { Kernel } from '../../kernel.ts';
import { makeKernel, testStartMs } from '../make-kernel.ts';
import { makeService, makeTask } from '../make-records.ts';
import { makeCluster, register } from '../make-task-definition.ts';
import { refusal } from './refusal.ts';

function makeResources(): { kernel: Kernel; arns: Record<'cluster' | 'service' | 'task' | 'definition', string> } {
  const kernel = makeKernel();
  const [cluster, definition] = [makeCluster(kernel), register(kernel)];
  const service = makeService(cluster, definition);
  const task = makeTask();
  kernel.state.services.set(service.arn, service);
  kernel.state.putTask(task, testStartMs);
  return { kernel, arns: { cluster: cluster.arn, service: service.arn, task: task.arn, definition: definition.arn } };
}

describe('tags of resources', () => {
  it.each(['cluster', 'service', 'task', 'definition'] as const)('of a %s can be added, replaced, taken away and listed', (kind) => {
    const { kernel, arns } = makeResources();
    const resourceArn = arns[kind];
    expect(tagResource({ resourceArn, tags: [{ key: 'a', value: '1' }, { key: 'b', value: '2' }] }, kernel)).toEqual({});
    tagResource({ resourceArn, tags: [{ key: 'a', value: '3' }] }, kernel);
    expect(listTagsForResource({ resourceArn }, kernel)).toEqual({ tags: [{ key: 'a', value: '3' }, { key: 'b', value: '2' }] });
    untagResource({ resourceArn, tagKeys: ['a', 'unknown'] }, kernel);
    expect(listTagsForResource({ resourceArn }, kernel)).toEqual({ tags: [{ key: 'b', value: '2' }] });
  });

  it('leave the records of before as they were', () => {
    const { kernel, arns } = makeResources();
    const before = kernel.state.task(arns.task);
    tagResource({ resourceArn: arns.task, tags: [{ key: 'a', value: '1' }] }, kernel);
    expect([before?.tags, kernel.state.task(arns.task)?.tags]).toEqual([[], [{ key: 'a', value: '1' }]]);
  });

  it('of a stopped task can be read but not changed', () => {
    const { kernel } = makeResources();
    const { arn: resourceArn } = makeTask({ id: 'ended' });
    kernel.state.putTask(makeTask({ id: 'ended', lastStatus: 'STOPPED', tags: [{ key: 'a', value: '1' }] }), testStartMs);
    expect(listTagsForResource({ resourceArn }, kernel).tags).toEqual([{ key: 'a', value: '1' }]);
    expect(refusal(() => untagResource({ resourceArn, tagKeys: ['a'] }, kernel))).toBe('InvalidParameterException: The specified task is stopped. Specify a running task and try again.');
  });

  it('of a deleted cluster are out of reach', () => {
    const kernel = makeKernel();
    const { arn: resourceArn } = makeCluster(kernel);
    deleteCluster({ cluster: 'default' }, kernel);
    expect(refusal(() => listTagsForResource({ resourceArn }, kernel))).toBe('InvalidParameterException: The specified cluster is inactive. Specify an active cluster and try again.');
  });

  it.each([
    ['cluster/none', 'ClusterNotFoundException: Cluster not found.'],
    ['service/default/none', 'InvalidParameterException: The specified service does not exist. Specify a valid service and try again.'],
    ['task/default/none', 'InvalidParameterException: The specified task does not exist. Specify a valid task and try again.'],
    ['task-definition/app:9', 'ClientException: The specified task definition does not exist. Specify a valid account, family, revision and try again.'],
    ['container-instance/default/i', 'InvalidParameterException: The specified container instance does not exist. Specify a valid container instance and try again.'],
    ['capacity-provider/FARGATE', "InvalidParameterException: The capacity provider 'FARGATE' is owned by AWS and carries no tags."],
    ['service-deployment/default/web/1', 'InvalidParameterException: The specified resource type carries no tags. Tag its task or its service instead.'],
    ['nonsense', 'InvalidParameterException: Invalid arn syntax.'],
  ])('of %s do not exist', (resource, text) => {
    const { kernel } = makeResources();
    const resourceArn = `arn:aws:ecs:us-east-1:123456789012:${resource}`;
    expect(refusal(() => tagResource({ resourceArn, tags: [] }, kernel))).toBe(text);
    expect(refusal(() => listTagsForResource({ resourceArn }, kernel))).toBe(text);
  });

  it('are checked before anything changes', () => {
    const { kernel, arns } = makeResources();
    expect(refusal(() => tagResource({ resourceArn: arns.cluster, tags: [{ key: 'a', value: '1' }, { key: 'aws:b' }] }, kernel))).toMatch(/reserved/);
    expect(refusal(() => untagResource({ resourceArn: arns.cluster, tagKeys: ['aws:b'] }, kernel))).toMatch(/reserved/);
    expect(listTagsForResource({ resourceArn: arns.cluster }, kernel)).toEqual({ tags: [] });
  });
});
