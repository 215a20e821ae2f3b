import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectOneOf, expectRefusal, expectThat } from '../expectations.ts';

/** Describe, List, Update and DeleteService where no roll-out is looked at. */
export const readServiceCases: readonly ConformanceCase[] = [
  {
    id: 'service-describe-by-arn',
    title: 'DescribeServices takes names and ARNs.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { serviceArn, serviceName } = await context.createService(await context.register(), { desiredCount: 0 });
      const byArn = await context.ecs.describeServices({ cluster: await context.cluster(), services: [serviceArn] });
      expectEqual('serviceName', byArn.services?.[0]?.serviceName, serviceName);
    },
  },
  {
    id: 'service-describe-missing',
    title: 'An unknown service is a failure MISSING in HTTP 200.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      const { services, failures } = await context.ecs.describeServices({ cluster: await context.cluster(), services: ['nothing'] });
      expectEqual('services, reason', [services, failures?.[0]?.reason], [[], 'MISSING']);
      expectThat((failures?.[0]?.arn ?? '').endsWith('/nothing'), 'the ARN of the service in the failure', failures);
    },
  },
  {
    id: 'service-describe-limits',
    title: 'DescribeServices takes ten services, not eleven and not none.',
    source: 'facts: Services and deployments',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const services = Array.from({ length: 11 }, (_, index) => `nothing-${index}`);
      expectEqual('failures for ten', (await context.ecs.describeServices({ cluster, services: services.slice(0, 10) })).failures?.length, 10);
      await expectRefusal(context.ecs.describeServices({ cluster, services }), ['InvalidParameterException', 'ClientException']);
      await expectRefusal(context.ecs.describeServices({ cluster, services: [] }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'service-describe-unknown-cluster',
    title: 'DescribeServices of an unknown cluster is a ClusterNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.describeServices({ cluster: context.name('nothing'), services: ['x'] }), 'ClusterNotFoundException', /Cluster not found/);
    },
  },
  {
    id: 'service-tags-only-on-request',
    title: 'DescribeServices tells tags only where TAGS is included.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const tags = [{ key: 'team', value: 'blue' }];
      const { serviceName } = await context.createService(await context.register(), { desiredCount: 0, tags });
      const without = await context.ecs.describeServices({ cluster: await context.cluster(), services: [serviceName] });
      expectEqual('tags without and with TAGS', [without.services?.[0]?.tags ?? [], (await context.service()).tags], [[], tags]);
    },
  },
  {
    id: 'service-list-pages',
    title: 'ListServices gives every service once over its pages, ten a page where nothing is said.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const definition = await context.register();
      for (let index = 0; index < 12; index += 1) await context.createService(definition, { desiredCount: 0, serviceName: `s${index}` });
      const first = await context.ecs.listServices({ cluster });
      expectEqual('services of the first page', first.serviceArns?.length, 10);
      const second = await context.ecs.listServices({ cluster, nextToken: first.nextToken });
      expectEqual('distinct services', new Set([...(first.serviceArns ?? []), ...(second.serviceArns ?? [])]).size, 12);
      expectEqual('nextToken of the last page', second.nextToken, undefined);
    },
  },
  {
    id: 'service-list-filters',
    title: 'ListServices filters by launch type and scheduling strategy.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const { serviceArn } = await context.createService(await context.register(), { desiredCount: 0 });
      const listed = async (filter: { launchType?: 'EC2' | 'FARGATE'; schedulingStrategy?: 'DAEMON' | 'REPLICA' }): Promise<unknown> => (await context.ecs.listServices({ cluster, ...filter })).serviceArns;
      expectEqual('FARGATE, EC2, REPLICA, DAEMON', [await listed({ launchType: 'FARGATE' }), await listed({ launchType: 'EC2' }), await listed({ schedulingStrategy: 'REPLICA' }), await listed({ schedulingStrategy: 'DAEMON' })], [[serviceArn], [], [serviceArn], []]);
    },
  },
  {
    id: 'service-list-unknown-cluster',
    title: 'ListServices of an unknown cluster is a ClusterNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.listServices({ cluster: context.name('nothing') }), 'ClusterNotFoundException');
    },
  },
  {
    id: 'service-update-unknown',
    title: 'Updating an unknown service is a ServiceNotFoundException.',
    source: 'reported: hashicorp/terraform#15073',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.updateService({ cluster: await context.cluster(), service: 'nothing', desiredCount: 1 }), 'ServiceNotFoundException', /Service not found/);
    },
  },
  {
    id: 'service-update-deleted',
    title: 'Updating a deleted service is a ServiceNotActiveException: `Service was not ACTIVE.`',
    source: 'reported: alchemy-run/alchemy#1581',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const { serviceName } = await context.createService(await context.register(), { desiredCount: 0 });
      await context.ecs.deleteService({ cluster, service: serviceName });
      await expectRefusal(context.ecs.updateService({ cluster, service: serviceName, desiredCount: 1 }), 'ServiceNotActiveException', /Service was not ACTIVE/);
    },
  },
  {
    id: 'service-update-unknown-definition',
    title: 'Updating to an unknown definition is refused, and the service stays as it was.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const definition = await context.register();
      const { serviceName } = await context.createService(definition, { desiredCount: 0 });
      await expectRefusal(context.ecs.updateService({ cluster: await context.cluster(), service: serviceName, taskDefinition: `${context.name('nothing')}:1` }), ['ClientException', 'InvalidParameterException']);
      expectEqual('taskDefinition', (await context.service()).taskDefinition, definition.arn);
    },
  },
  {
    id: 'service-update-by-arn',
    title: "UpdateService takes the service's ARN.",
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { serviceArn } = await context.createService(await context.register(), { desiredCount: 0 });
      const answer = await context.ecs.updateService({ cluster: await context.cluster(), service: serviceArn, propagateTags: 'SERVICE' });
      expectEqual('propagateTags', answer.service?.propagateTags, 'SERVICE');
    },
  },
  {
    id: 'service-delete-scaled',
    title: 'A service above 0 is not deleted without force.',
    source: 'never compared with AWS',
    run: async (context) => {
      const { serviceName } = await context.createService(await context.register());
      await expectRefusal(context.ecs.deleteService({ cluster: await context.cluster(), service: serviceName }), 'InvalidParameterException', /The service cannot be stopped while it is scaled above 0/);
    },
  },
  {
    id: 'service-delete-force',
    title: 'A deleted service drains, ends its tasks and becomes INACTIVE; it is listed no more.',
    source: 'SDK model',
    run: async (context) => {
      const cluster = await context.cluster();
      const { serviceName } = await context.createService(await context.register());
      await context.waitForService('to run', ({ runningCount }) => runningCount === 1);
      const [taskArn = ''] = (await context.ecs.listTasks({ cluster, serviceName })).taskArns ?? [];
      const answer = await context.ecs.deleteService({ cluster, service: serviceName, force: true });
      expectEqual('status of the answer', answer.service?.status, 'DRAINING');
      expectEqual('listed', (await context.ecs.listServices({ cluster })).serviceArns, []);
      await context.waitForTask(taskArn, 'STOPPED');
      await context.waitForService('to be INACTIVE', ({ status }) => status === 'INACTIVE');
    },
  },
  {
    id: 'service-delete-unknown',
    title: 'Deleting an unknown service is a ServiceNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.deleteService({ cluster: await context.cluster(), service: 'nothing' }), 'ServiceNotFoundException', /Service not found/);
    },
  },
  {
    id: 'service-create-after-delete',
    title: 'The name of an INACTIVE service is free again.',
    source: 'never compared with AWS',
    run: async (context) => {
      const cluster = await context.cluster();
      const definition = await context.register();
      const { serviceName } = await context.createService(definition, { desiredCount: 0 });
      await context.ecs.deleteService({ cluster, service: serviceName });
      await context.waitForService('to be INACTIVE', ({ status }) => status === 'INACTIVE');
      expectOneOf('status', (await context.createService(definition, { desiredCount: 0 })).status, ['ACTIVE']);
      expectEqual('status of the name', (await context.service()).status, 'ACTIVE');
    },
  },
];
