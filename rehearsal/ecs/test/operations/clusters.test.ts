import { describe, expect, it } from '@jest/globals';
import { putAccountSettingDefault } from '../../operations/account-settings.ts';
import { createCluster, deleteCluster, describeClusters, listClusters, putClusterCapacityProviders, updateCluster, updateClusterSettings } from '../../operations/clusters.ts';
import type { Kernel } from '../../kernel.ts';
import type { LastStatus } from '../../state/records.ts';
import { makeCall, makeKernel, testStartMs } from '../make-kernel.ts';
import { makeService, makeTask } from '../make-records.ts';
import { makeCluster, register } from '../make-task-definition.ts';
import { refusal } from './refusal.ts';

const arn = (name: string): string => `arn:aws:ecs:us-east-1:123456789012:cluster/${name}`;
const create = (kernel: Kernel, input: Parameters<typeof createCluster>[0]) => createCluster(input, kernel, makeCall());

function putTasks(kernel: Kernel, ...statuses: readonly LastStatus[]): void {
  statuses.forEach((lastStatus, index) => kernel.state.putTask(makeTask({ id: `task${String(index)}`, lastStatus }), testStartMs));
}

describe('CreateCluster', () => {
  it('makes an active cluster called default', () => {
    expect(create(makeKernel(), {})).toEqual({
      cluster: {
        clusterArn: arn('default'), clusterName: 'default', status: 'ACTIVE', registeredContainerInstancesCount: 0, runningTasksCount: 0, pendingTasksCount: 0, activeServicesCount: 0,
        statistics: [], tags: [], settings: [{ name: 'containerInsights', value: 'disabled' }], capacityProviders: [], defaultCapacityProviderStrategy: [],
      },
    });
  });

  it('is idempotent, and keeps what the cluster has', () => {
    const kernel = makeKernel();
    create(kernel, { clusterName: 'prod', tags: [{ key: 'a', value: 'b' }], capacityProviders: ['FARGATE'] });
    expect(create(kernel, { clusterName: 'prod' }).cluster).toMatchObject({ capacityProviders: ['FARGATE'], tags: [{ key: 'a', value: 'b' }] });
    expect(kernel.state.clusters.size).toBe(1);
  });

  it('makes a deleted one anew', () => {
    const kernel = makeKernel();
    create(kernel, { tags: [{ key: 'a', value: 'b' }] });
    deleteCluster({ cluster: 'default' }, kernel);
    expect(create(kernel, {}).cluster).toMatchObject({ status: 'ACTIVE', tags: [] });
  });

  it("takes the account's setting for container insights, unless the request has its own", () => {
    const kernel = makeKernel();
    putAccountSettingDefault({ name: 'containerInsights', value: 'enhanced' }, kernel);
    expect(create(kernel, { clusterName: 'a' }).cluster?.settings).toEqual([{ name: 'containerInsights', value: 'enhanced' }]);
    expect(create(kernel, { clusterName: 'b', settings: [{ name: 'containerInsights', value: 'enabled' }] }).cluster?.settings).toEqual([{ name: 'containerInsights', value: 'enabled' }]);
  });

  it.each<[Parameters<typeof createCluster>[0], string]>([
    [{ clusterName: 'a b' }, 'Cluster name contains invalid characters.'], [{ clusterName: 'a'.repeat(256) }, 'Cluster name is too long.'],
    [{ capacityProviders: ['mine'] }, "The specified capacity provider 'mine' was not found. Specify a valid name or ARN and try again."],
    [{ settings: [{ name: 'containerInsights', value: 'on' }] }, "The value of the cluster setting 'containerInsights' must be one of [enabled, disabled, enhanced]."],
    [{ clusterName: 'present', capacityProviders: ['FARGATE_SPOT'] }, 'Arguments on this idempotent request are inconsistent with arguments used in previous request(s).'],
    [{ tags: [{ key: 'aws:a' }] }, 'Tag keys starting with aws: are reserved for internal use.'],
  ])('refuses %j', (input, text) => {
    const kernel = makeKernel();
    makeCluster(kernel, 'present');
    expect(refusal(() => create(kernel, input))).toBe(`InvalidParameterException: ${text}`);
    expect(kernel.state.clusters.size).toBe(1);
  });
});

describe('DeleteCluster', () => {
  it('leaves it visible as INACTIVE, but in no list', () => {
    const kernel = makeKernel();
    makeCluster(kernel);
    putTasks(kernel, 'STOPPED');
    expect(deleteCluster({ cluster: 'default' }, kernel).cluster?.status).toBe('INACTIVE');
    expect(describeClusters({}, kernel).clusters?.[0]?.status).toBe('INACTIVE');
    expect(listClusters({}, kernel)).toEqual({ clusterArns: [] });
  });

  it.each<[string, (kernel: Kernel) => void]>([
    ['ClusterNotFoundException: Cluster not found.', (kernel) => kernel.state.clusters.clear()],
    ['ClusterContainsTasksException: The Cluster cannot be deleted while Tasks are active.', (kernel) => putTasks(kernel, 'STOPPED', 'DEPROVISIONING')],
    ['ClusterContainsServicesException: The Cluster cannot be deleted while Services are active.', (kernel) => putService(kernel, 'ACTIVE')],
    ['ClusterContainsServicesException: The Cluster cannot be deleted while Services are active.', (kernel) => putService(kernel, 'DRAINING')],
  ])('ends in %s', (text, prepare) => {
    const kernel = makeKernel();
    makeCluster(kernel);
    prepare(kernel);
    expect(refusal(() => deleteCluster({ cluster: 'default' }, kernel))).toBe(text);
  });
});

function putService(kernel: Kernel, status: 'ACTIVE' | 'DRAINING' | 'INACTIVE'): void {
  const service = makeService(makeCluster(kernel), register(kernel), { status, name: status.toLowerCase() });
  kernel.state.services.set(service.arn, service);
}

describe('DescribeClusters', () => {
  it('counts what is in the cluster', () => {
    const kernel = makeKernel();
    makeCluster(kernel);
    makeCluster(kernel, 'other');
    putTasks(kernel, 'PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'RUNNING', 'STOPPING', 'STOPPED');
    putService(kernel, 'ACTIVE');
    putService(kernel, 'DRAINING');
    putService(kernel, 'INACTIVE');
    const { clusters } = describeClusters({ clusters: ['default', 'other'], include: ['STATISTICS'] }, kernel);
    expect(clusters?.[0]).toMatchObject({ runningTasksCount: 2, pendingTasksCount: 3, activeServicesCount: 1 });
    expect(clusters?.[1]).toMatchObject({ runningTasksCount: 0, pendingTasksCount: 0, activeServicesCount: 0 });
    expect(clusters?.[0]?.statistics).toEqual(expect.arrayContaining([
      { name: 'runningFargateTasksCount', value: '2' }, { name: 'runningEC2TasksCount', value: '0' }, { name: 'pendingFargateTasksCount', value: '3' },
      { name: 'activeFargateServiceCount', value: '1' }, { name: 'drainingFargateServiceCount', value: '1' },
    ]));
  });

  it('names what is missing', () => expect(describeClusters({ clusters: ['none', arn('gone')] }, makeKernel())).toEqual({ clusters: [], failures: [{ arn: arn('none'), reason: 'MISSING' }, { arn: arn('gone'), reason: 'MISSING' }] }));

  it('tells tags, settings and configuration only where they are asked for', () => {
    const kernel = makeKernel();
    const configuration = { executeCommandConfiguration: { logging: 'DEFAULT' as const } };
    create(kernel, { tags: [{ key: 'a', value: 'b' }], configuration });
    expect(describeClusters({}, kernel).clusters?.[0]).toMatchObject({ tags: [], settings: [] });
    expect(describeClusters({}, kernel).clusters?.[0]).not.toHaveProperty('configuration');
    expect(describeClusters({ include: ['TAGS', 'SETTINGS', 'CONFIGURATIONS'] }, kernel).clusters?.[0]).toMatchObject({ tags: [{ key: 'a', value: 'b' }], settings: [{ value: 'disabled' }], configuration });
  });

  it('refuses more than 100', () => {
    expect(refusal(() => describeClusters({ clusters: Array.from({ length: 101 }, String) }, makeKernel()))).toMatch(/^InvalidParameterException: /);
  });
});

describe('changes of a cluster', () => {
  it('lists clusters page by page', () => {
    const kernel = makeKernel();
    for (const name of ['c', 'a', 'b']) makeCluster(kernel, name);
    const first = listClusters({ maxResults: 2 }, kernel);
    expect(first.clusterArns).toEqual([arn('a'), arn('b')]);
    expect(listClusters({ nextToken: first.nextToken ?? '' }, kernel)).toEqual({ clusterArns: [arn('c')] });
  });

  it('replaces settings and keeps the rest', () => {
    const kernel = makeKernel();
    makeCluster(kernel);
    updateCluster({ cluster: 'default', serviceConnectDefaults: { namespace: 'internal' } }, kernel);
    expect(updateClusterSettings({ cluster: 'default', settings: [{ name: 'containerInsights', value: 'enabled' }] }, kernel).cluster).toMatchObject({ settings: [{ value: 'enabled' }], serviceConnectDefaults: { namespace: 'internal' } });
  });

  it('sets capacity providers and the strategy', () => {
    const kernel = makeKernel();
    makeCluster(kernel);
    const strategy = [{ capacityProvider: 'FARGATE', base: 1, weight: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 3 }];
    expect(putClusterCapacityProviders({ cluster: 'default', capacityProviders: ['FARGATE', 'FARGATE_SPOT'], defaultCapacityProviderStrategy: strategy }, kernel).cluster).toMatchObject({ capacityProviders: ['FARGATE', 'FARGATE_SPOT'], defaultCapacityProviderStrategy: strategy });
  });

  it.each([
    [['FARGATE'], [{ capacityProvider: 'FARGATE_SPOT' }], /cannot contain a capacity provider that is not associated/],
    [['FARGATE', 'FARGATE_SPOT'], [{ capacityProvider: 'FARGATE', base: 1 }, { capacityProvider: 'FARGATE_SPOT', base: 1, weight: 1 }], /more than one capacity provider with a base/],
    [['FARGATE', 'FARGATE_SPOT'], [{ capacityProvider: 'FARGATE' }, { capacityProvider: 'FARGATE_SPOT' }], /weight value greater than zero/],
    [['FARGATE'], [{ capacityProvider: 'FARGATE', weight: 1 }, { capacityProvider: 'FARGATE', weight: 1 }], /more than once/],
    [['FARGATE'], [{ capacityProvider: 'FARGATE', weight: 1001 }], /between 0 and 1000\./],
    [['FARGATE'], [{ capacityProvider: 'FARGATE', base: 100_001 }], /between 0 and 100000\./],
  ])('refuses for %j the strategy %j', (capacityProviders, defaultCapacityProviderStrategy, text) => {
    const kernel = makeKernel();
    makeCluster(kernel);
    expect(refusal(() => putClusterCapacityProviders({ cluster: 'default', capacityProviders, defaultCapacityProviderStrategy }, kernel))).toMatch(text);
  });

  it('keeps a capacity provider that a task uses', () => {
    const kernel = makeKernel();
    create(kernel, { capacityProviders: ['FARGATE', 'FARGATE_SPOT'] });
    kernel.state.putTask(makeTask({ capacityProviderName: 'FARGATE_SPOT' }), testStartMs);
    const put = (capacityProviders: string[]) => putClusterCapacityProviders({ cluster: 'default', capacityProviders, defaultCapacityProviderStrategy: [] }, kernel);
    expect(refusal(() => put(['FARGATE']))).toBe('ResourceInUseException: The specified capacity provider is in use and cannot be removed.');
    expect(put(['FARGATE_SPOT']).cluster?.capacityProviders).toEqual(['FARGATE_SPOT']);
  });
});
