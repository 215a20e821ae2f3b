import { describe, expect, it } from '@jest/globals';
import { capacityProviderOperations, deleteCapacityProvider, describeCapacityProviders } from '../../operations/capacity-providers.ts';
import { describeContainerInstances, listContainerInstances } from '../../operations/container-instances.ts';
import { makeCall, makeKernel } from '../make-kernel.ts';
import { makeCluster } from '../make-task-definition.ts';
import { refusal } from './refusal.ts';

const arn = (resource: string): string => `arn:aws:ecs:us-east-1:123456789012:${resource}`;

describe('DescribeCapacityProviders', () => {
  it('has the two of Fargate', () => {
    const { capacityProviders, failures } = describeCapacityProviders({}, makeKernel());
    expect(capacityProviders).toEqual(['FARGATE', 'FARGATE_SPOT'].map((name) => ({ capacityProviderArn: arn(`capacity-provider/${name}`), name, status: 'ACTIVE', tags: [], type: name })));
    expect(failures).toEqual([]);
  });

  it('finds by name or ARN and names what is missing', () => {
    const { capacityProviders, failures } = describeCapacityProviders({ capacityProviders: [arn('capacity-provider/FARGATE_SPOT'), 'mine'] }, makeKernel());
    expect(capacityProviders).toMatchObject([{ name: 'FARGATE_SPOT' }]);
    expect(failures).toEqual([{ arn: arn('capacity-provider/mine'), reason: 'MISSING' }]);
  });

  it('goes page by page', () => {
    const first = describeCapacityProviders({ maxResults: 1 }, makeKernel());
    expect(first.capacityProviders).toHaveLength(1);
    expect(describeCapacityProviders({ nextToken: first.nextToken ?? '' }, makeKernel()).capacityProviders).toMatchObject([{ name: 'FARGATE_SPOT' }]);
  });
});

describe('changes of capacity providers', () => {
  it.each(['CreateCapacityProvider', 'UpdateCapacityProvider'])('%s is refused, and says what to use', (action) => {
    expect(refusal(() => capacityProviderOperations[action]?.({} as never, makeKernel(), makeCall()))).toBe('UnsupportedFeatureException: This local ECS has the capacity providers FARGATE and FARGATE_SPOT only. Use one of them.');
  });

  it.each([['FARGATE', /reserved/], ['mine', /was not found/]])('does not delete %s', (capacityProvider, text) => expect(refusal(() => deleteCapacityProvider({ capacityProvider }))).toMatch(text));
});

describe('container instances', () => {
  it('are none', () => {
    const kernel = makeKernel();
    makeCluster(kernel);
    expect(listContainerInstances({}, kernel)).toEqual({ containerInstanceArns: [] });
    expect(describeContainerInstances({ containerInstances: ['i1', arn('container-instance/default/i2')] }, kernel)).toEqual({
      containerInstances: [], failures: [{ arn: arn('container-instance/default/i1'), reason: 'MISSING' }, { arn: arn('container-instance/default/i2'), reason: 'MISSING' }],
    });
  });

  it('need a cluster and an identifier', () => {
    const kernel = makeKernel();
    expect(refusal(() => listContainerInstances({}, kernel))).toBe('ClusterNotFoundException: Cluster not found.');
    makeCluster(kernel);
    expect(refusal(() => describeContainerInstances({ containerInstances: [] }, kernel))).toMatch(/^InvalidParameterException: /);
    expect(refusal(() => listContainerInstances({ maxResults: 0 }, kernel))).toMatch(/maxResults/);
  });
});
