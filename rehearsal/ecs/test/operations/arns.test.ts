import { describe, expect, it } from '@jest/globals';
import * as arns from '../../operations/arns.ts';

const scope = { region: 'us-east-1', accountId: '123456789012' };

describe('the ARNs', () => {
  it.each<[string, string, object]>([
    ['cluster', arns.clusterArn(scope, 'prod'), { cluster: 'prod' }],
    ['service', arns.serviceArn(scope, 'prod', 'web'), { cluster: 'prod', service: 'web' }],
    ['task', arns.taskArn(scope, 'prod', '0123'), { cluster: 'prod', taskId: '0123' }],
    ['container', arns.containerArn(scope, { cluster: 'prod', taskId: '0123' }, 'abc'), { cluster: 'prod', taskId: '0123', containerId: 'abc' }],
    ['task-definition', arns.taskDefinitionArn(scope, 'web', 7), { family: 'web', revision: 7 }],
    ['capacity-provider', arns.capacityProviderArn(scope, 'FARGATE'), { name: 'FARGATE' }],
    ['service-deployment', arns.serviceDeploymentArn(scope, { cluster: 'prod', service: 'web' }, 'Ab1'), { cluster: 'prod', service: 'web', id: 'Ab1' }],
    ['service-revision', arns.serviceRevisionArn(scope, { cluster: 'prod', service: 'web' }, '123'), { cluster: 'prod', service: 'web', id: '123' }],
  ])('of a %s can be read back', (kind, arn, members) => expect(arns.parseArn(arn)).toEqual({ kind, ...scope, ...members }));

  it('are the long ones', () => expect(arns.serviceArn(scope, 'prod', 'web')).toBe('arn:aws:ecs:us-east-1:123456789012:service/prod/web'));

  it.each([['cn-north-1', 'arn:aws-cn:ecs:'], ['us-gov-west-1', 'arn:aws-us-gov:ecs:'], ['eu-west-1', 'arn:aws:ecs:']])('in %s begin with %s', (region, start) => {
    expect(arns.clusterArn({ ...scope, region }, 'a').startsWith(start)).toBe(true);
  });
});

describe('parseArn', () => {
  it.each([
    '', 'web', 'arn:aws:ecs:us-east-1:123456789012:cluster/', 'arn:aws:ecs:us-east-1:123456789012:cluster/a/b', 'arn:aws:ecs:us-east-1:123456789012:service/web',
    'arn:aws:ecs:us-east-1:123456789012:task-definition/web', 'arn:aws:ecs:us-east-1:123456789012:task-definition/web:x', 'arn:aws:ecs:us-east-1:1234:cluster/a',
    'arn:aws:s3:::bucket/key', 'arn:aws:ecs:us-east-1:123456789012:task/a//b', 'arn:aws:ecs:us-east-1:123456789012:container/a/b/c/d', 'arn:aws:ecs:us-east-1:123456789012:thing/a',
  ])('does not know %j', (text) => expect(arns.parseArn(text)).toBeUndefined());
});

describe('clusterName', () => {
  it.each([['arn:aws:ecs:us-east-1:123456789012:cluster/prod', 'prod'], ['prod', 'prod']])('of %s is %s', (text, name) => expect(arns.clusterName(text)).toBe(name));
});
