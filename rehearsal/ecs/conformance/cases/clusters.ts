import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectOneOf, expectPresent, expectRefusal, expectThat } from '../expectations.ts';

export const clusterCases: readonly ConformanceCase[] = [
  {
    id: 'cluster-create',
    title: 'A new cluster is ACTIVE and empty, and its ARN holds Region, account and name.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const clusterName = await context.cluster();
      const { clusters, failures } = await context.ecs.describeClusters({ clusters: [clusterName] });
      expectEqual('failures', failures ?? [], []);
      const cluster = expectPresent('clusters[0]', clusters?.[0]);
      expectMatch('clusterArn', cluster.clusterArn, new RegExp(`^arn:aws:ecs:${context.target.region}:\\d{12}:cluster/${clusterName}$`));
      const { status, activeServicesCount, runningTasksCount, pendingTasksCount, registeredContainerInstancesCount } = cluster;
      expectEqual('status and counts', { status, activeServicesCount, runningTasksCount, pendingTasksCount, registeredContainerInstancesCount }, { status: 'ACTIVE', activeServicesCount: 0, runningTasksCount: 0, pendingTasksCount: 0, registeredContainerInstancesCount: 0 });
    },
  },
  {
    id: 'cluster-create-default-name',
    title: 'A cluster without a name is called default.',
    source: 'SDK model',
    run: async (context) => {
      const { cluster } = await context.ecs.createCluster({});
      expectEqual('clusterName', cluster?.clusterName, 'default');
    },
  },
  {
    id: 'cluster-create-twice',
    title: 'Creating a cluster again answers the one that is there.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      const clusterName = await context.cluster();
      const { cluster } = await context.ecs.createCluster({ clusterName });
      const { clusters } = await context.ecs.describeClusters({ clusters: [clusterName] });
      expectEqual('clusterArn', cluster?.clusterArn, clusters?.[0]?.clusterArn);
    },
  },
  {
    id: 'cluster-create-bad-name',
    title: 'A name with a blank or of 256 characters is refused.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.createCluster({ clusterName: `${context.name('a')} b` }), 'InvalidParameterException');
      await expectRefusal(context.ecs.createCluster({ clusterName: context.name('n').padEnd(256, 'n') }), 'InvalidParameterException');
    },
  },
  {
    id: 'cluster-create-unknown-setting',
    title: 'A setting that does not exist is refused.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const settings = [{ name: 'nonsense' as 'containerInsights', value: 'enabled' }];
      await expectRefusal(context.ecs.createCluster({ clusterName: context.name('cluster'), settings }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'cluster-tags-only-on-request',
    title: 'DescribeClusters tells tags only where TAGS is included.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const clusterName = context.name('tagged');
      context.clusters.add(clusterName);
      const tags = [{ key: 'team', value: 'blue' }];
      await context.ecs.createCluster({ clusterName, tags });
      const without = await context.ecs.describeClusters({ clusters: [clusterName] });
      const withTags = await context.ecs.describeClusters({ clusters: [clusterName], include: ['TAGS'] });
      expectEqual('tags without TAGS', without.clusters?.[0]?.tags ?? [], []);
      expectEqual('tags with TAGS', withTags.clusters?.[0]?.tags, tags);
    },
  },
  {
    id: 'cluster-describe-missing',
    title: 'A cluster that does not exist is a failure MISSING in an answer of HTTP 200.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      const { clusters, failures } = await context.ecs.describeClusters({ clusters: [context.name('nothing')] });
      expectEqual('clusters', clusters, []);
      expectEqual('reason', failures?.[0]?.reason, 'MISSING');
      expectMatch('arn', failures?.[0]?.arn, new RegExp(`:cluster/${context.name('nothing')}$`));
    },
  },
  {
    id: 'cluster-describe-by-arn',
    title: 'DescribeClusters takes names and ARNs, mixed.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const names = [await context.createCluster('one'), await context.createCluster('two')];
      const byName = await context.ecs.describeClusters({ clusters: names });
      const arns = (byName.clusters ?? []).map(({ clusterArn }) => clusterArn ?? '');
      const mixed = await context.ecs.describeClusters({ clusters: [names[0] ?? '', arns.find((arn) => arn.endsWith('two')) ?? ''] });
      expectEqual('names', (mixed.clusters ?? []).map(({ clusterName }) => clusterName).sort(), [...names].sort());
    },
  },
  {
    id: 'cluster-list-pages',
    title: 'ListClusters gives every cluster once over its pages.',
    source: 'SDK model',
    run: async (context) => {
      const names = [await context.createCluster('one'), await context.createCluster('two'), await context.createCluster('three')];
      const seen: string[] = [];
      for (let nextToken: string | undefined, page = 0; page === 0 || nextToken !== undefined; page += 1) {
        const answer = await context.ecs.listClusters({ maxResults: 2, nextToken });
        expectThat((answer.clusterArns ?? []).length <= 2, 'at most two ARNs a page', answer.clusterArns);
        seen.push(...(answer.clusterArns ?? []));
        nextToken = answer.nextToken;
      }
      for (const name of names) expectEqual(`how often ${name} was listed`, seen.filter((arn) => arn.endsWith(`/${name}`)).length, 1);
    },
  },
  {
    id: 'cluster-list-too-many',
    title: 'ListClusters refuses more than 100 a page.',
    source: 'SDK model',
    isSafe: true,
    run: async ({ ecs }) => {
      await expectRefusal(ecs.listClusters({ maxResults: 101 }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'cluster-update-settings',
    title: 'UpdateClusterSettings changes containerInsights, which SETTINGS shows.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const settings = [{ name: 'containerInsights', value: 'enabled' }] as const;
      const answer = await context.ecs.updateClusterSettings({ cluster, settings: [...settings] });
      expectEqual('settings of the answer', answer.cluster?.settings, settings);
      const { clusters } = await context.ecs.describeClusters({ clusters: [cluster], include: ['SETTINGS'] });
      expectEqual('settings', clusters?.[0]?.settings, settings);
    },
  },
  {
    id: 'cluster-put-capacity-providers',
    title: 'PutClusterCapacityProviders sets providers and the default strategy.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const defaultCapacityProviderStrategy = [{ capacityProvider: 'FARGATE_SPOT', weight: 1, base: 0 }];
      await context.ecs.putClusterCapacityProviders({ cluster, capacityProviders: ['FARGATE', 'FARGATE_SPOT'], defaultCapacityProviderStrategy });
      const { clusters } = await context.ecs.describeClusters({ clusters: [cluster] });
      expectEqual('capacityProviders', [...(clusters?.[0]?.capacityProviders ?? [])].sort(), ['FARGATE', 'FARGATE_SPOT']);
      expectEqual('defaultCapacityProviderStrategy', clusters?.[0]?.defaultCapacityProviderStrategy, defaultCapacityProviderStrategy);
    },
  },
  {
    id: 'cluster-put-unknown-provider',
    title: 'A capacity provider that does not exist is refused.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      const call = context.ecs.putClusterCapacityProviders({ cluster: await context.cluster(), capacityProviders: ['NOWHERE'], defaultCapacityProviderStrategy: [] });
      await expectRefusal(call, ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'cluster-delete',
    title: 'A deleted cluster answers INACTIVE and is listed no more.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const answer = await context.ecs.deleteCluster({ cluster });
      expectEqual('status', answer.cluster?.status, 'INACTIVE');
      const { clusters, failures } = await context.ecs.describeClusters({ clusters: [cluster] });
      expectOneOf('status or reason afterwards', clusters?.[0]?.status ?? failures?.[0]?.reason, ['INACTIVE', 'MISSING']);
      context.clusters.delete(cluster);
    },
  },
  {
    id: 'cluster-delete-unknown',
    title: 'Deleting a cluster that does not exist is a ClusterNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.deleteCluster({ cluster: context.name('nothing') }), 'ClusterNotFoundException', /Cluster not found/);
    },
  },
  {
    id: 'cluster-delete-with-service',
    title: 'A cluster with a service cannot be deleted.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await context.createService(await context.register(), { desiredCount: 0 });
      await expectRefusal(context.ecs.deleteCluster({ cluster: await context.cluster() }), 'ClusterContainsServicesException');
    },
  },
  {
    id: 'cluster-delete-with-task',
    title: 'A cluster with a task that has not ended cannot be deleted.',
    source: 'SDK model',
    run: async (context) => {
      await context.run(await context.register());
      await expectRefusal(context.ecs.deleteCluster({ cluster: await context.cluster() }), 'ClusterContainsTasksException');
    },
  },
  {
    id: 'cluster-counts',
    title: 'A cluster counts its services and running tasks.',
    source: 'SDK model',
    run: async (context) => {
      await context.createService(await context.register(), { desiredCount: 2 });
      await context.waitForService('to run two tasks', ({ runningCount }) => runningCount === 2);
      const { clusters } = await context.ecs.describeClusters({ clusters: [await context.cluster()] });
      const counts = { services: clusters?.[0]?.activeServicesCount, running: clusters?.[0]?.runningTasksCount, pending: clusters?.[0]?.pendingTasksCount };
      expectEqual('counts', counts, { services: 1, running: 2, pending: 0 });
    },
  },
  {
    id: 'cluster-inactive-run',
    title: 'Nothing runs in a deleted cluster.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      const input = await context.runInput(await context.register());
      await context.ecs.deleteCluster({ cluster: await context.cluster() });
      await expectRefusal(context.ecs.runTask(input), ['ClusterNotFoundException', 'InvalidParameterException']);
      await expectRefusal(context.ecs.createService({ cluster: await context.cluster(), serviceName: context.name('s'), taskDefinition: input.taskDefinition, desiredCount: 0, networkConfiguration: context.network }), ['ClusterNotFoundException', 'InvalidParameterException', 'ClientException']);
    },
  },
];
