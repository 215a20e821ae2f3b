import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase, Source } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectPresent, expectRefusal, expectThat } from '../expectations.ts';

interface RefusedService {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly name?: string | readonly string[];
  readonly input: (context: CaseContext) => Partial<CreateServiceCommandInput>;
  readonly message?: RegExp;
}

const refused: readonly RefusedService[] = [
  { id: 'unknown-cluster', title: 'A service of an unknown cluster is a ClusterNotFoundException.', source: 'SDK model', name: 'ClusterNotFoundException', input: (context) => ({ cluster: context.name('nothing') }) },
  { id: 'unknown-definition', title: 'A service of an unknown definition is a ClientException.', source: 'reported: Cloud-CV/EvalAI#2419', name: 'ClientException', input: (context) => ({ taskDefinition: `${context.name('nothing')}:1` }), message: /TaskDefinition not found/ },
  { id: 'no-definition', title: 'A service needs a task definition.', source: 'SDK model', input: () => ({ taskDefinition: undefined }) },
  { id: 'bad-name', title: 'A service name with a blank is refused.', source: 'SDK model', input: () => ({ serviceName: 'a b' }) },
  { id: 'long-name', title: 'A service name of 256 characters is refused.', source: 'SDK model', input: () => ({ serviceName: 'n'.repeat(256) }) },
  { id: 'no-network', title: 'awsvpc needs a network configuration.', source: 'reported: tryretool/retool-onpremise#84', input: () => ({ networkConfiguration: undefined }), message: /Network Configuration must be provided when networkMode 'awsvpc' is specified/ },
  { id: 'negative-count', title: 'A negative desired count is refused.', source: 'never compared with AWS', input: () => ({ desiredCount: -1 }) },
  { id: 'type-and-strategy', title: 'A launch type and a strategy exclude each other.', source: 'SDK model', input: () => ({ launchType: 'FARGATE', capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }] }) },
  { id: 'grace-without-balancer', title: 'A grace period needs a load balancer.', source: 'never compared with AWS', input: () => ({ healthCheckGracePeriodSeconds: 30 }), message: /[Hh]ealth check grace period is only valid for services configured to use load balancers/ },
  { id: 'maximum-below-minimum', title: 'maximumPercent may not be below minimumHealthyPercent.', source: 'never compared with AWS', input: () => ({ deploymentConfiguration: { maximumPercent: 100, minimumHealthyPercent: 150 } }) },
  { id: 'unknown-target-group', title: 'A target group that does not exist is refused.', source: 'SDK model', input: (context) => ({ loadBalancers: [{ targetGroupArn: `arn:aws:elasticloadbalancing:${context.target.region}:123456789012:targetgroup/nothing/0123456789abcdef`, containerName: 'main', containerPort: 80 }] }) },
  { id: 'balancer-unknown-container', title: 'A load balancer needs a container of the definition.', source: 'SDK model', input: (context) => ({ loadBalancers: [{ targetGroupArn: `arn:aws:elasticloadbalancing:${context.target.region}:123456789012:targetgroup/nothing/0123456789abcdef`, containerName: 'other', containerPort: 80 }] }) },
];

const refusals: readonly ConformanceCase[] = refused.map((one) => ({
  id: `service-refuses-${one.id}`,
  title: one.title,
  source: one.source,
  run: async (context) => {
    const input = await context.serviceInput(await context.register(), one.input(context));
    await expectRefusal(context.ecs.createService(input), one.name ?? ['InvalidParameterException', 'ClientException'], one.message);
    expectEqual('services of the cluster', (await context.ecs.listServices({ cluster: await context.cluster() })).serviceArns, []);
  },
}));

/** CreateService: what it answers and what it refuses. */
export const createServiceCases: readonly ConformanceCase[] = [
  {
    id: 'service-create',
    title: 'A new service is ACTIVE with ECS\'s defaults.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const definition = await context.register();
      const service = await context.createService(definition, { desiredCount: 0 });
      expectMatch('serviceArn', service.serviceArn, new RegExp(`^arn:aws:ecs:${context.target.region}:\\d{12}:service/${await context.cluster()}/${service.serviceName}$`));
      const { status, desiredCount, runningCount, pendingCount, launchType, schedulingStrategy, taskDefinition, propagateTags, enableECSManagedTags, enableExecuteCommand } = service;
      expectEqual('members', { status, desiredCount, runningCount, pendingCount, launchType, schedulingStrategy, taskDefinition, propagateTags, enableECSManagedTags, enableExecuteCommand }, { status: 'ACTIVE', desiredCount: 0, runningCount: 0, pendingCount: 0, launchType: 'FARGATE', schedulingStrategy: 'REPLICA', taskDefinition: definition.arn, propagateTags: 'NONE', enableECSManagedTags: false, enableExecuteCommand: false });
      expectEqual('deploymentController', service.deploymentController?.type ?? 'ECS', 'ECS');
      expectThat(service.createdAt instanceof Date, 'createdAt to be a time', service.createdAt);
    },
  },
  {
    id: 'service-create-percentages',
    title: 'Without a deployment configuration: 200 and 100 per cent, no circuit breaker.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { deploymentConfiguration } = await context.createService(await context.register(), { desiredCount: 0 });
      const { maximumPercent, minimumHealthyPercent, deploymentCircuitBreaker } = expectPresent('deploymentConfiguration', deploymentConfiguration);
      expectEqual('percentages', [maximumPercent, minimumHealthyPercent], [200, 100]);
      expectEqual('circuit breaker', [deploymentCircuitBreaker?.enable ?? false, deploymentCircuitBreaker?.rollback ?? false], [false, false]);
    },
  },
  {
    id: 'service-create-strategy',
    title: 'Without a strategy the deployment configuration says ROLLING.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { deploymentConfiguration } = await context.createService(await context.register(), { desiredCount: 0 });
      expectEqual('strategy', deploymentConfiguration?.strategy, 'ROLLING');
    },
  },
  {
    id: 'service-zone-rebalancing',
    title: 'CreateService defaults availabilityZoneRebalancing to ENABLED; UpdateService keeps the present value.',
    source: 'facts: Task definitions',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const definition = await context.register();
      const plain = await context.createService(definition, { desiredCount: 0 });
      const disabled = await context.createService(definition, { desiredCount: 0, serviceName: context.name('disabled'), availabilityZoneRebalancing: 'DISABLED' });
      const updated = await context.ecs.updateService({ cluster, service: disabled.serviceName, desiredCount: 0 });
      expectEqual('default, kept', [plain.availabilityZoneRebalancing, updated.service?.availabilityZoneRebalancing], ['ENABLED', 'DISABLED']);
    },
  },
  {
    id: 'service-create-duplicate',
    title: 'A second service of one name is refused: `Creation of service was not idempotent`.',
    source: 'reported: hashicorp/terraform-provider-aws#2283',
    run: async (context) => {
      const definition = await context.register();
      await context.createService(definition, { desiredCount: 0 });
      const again = await context.serviceInput(definition, { desiredCount: 3 });
      await expectRefusal(context.ecs.createService(again), 'InvalidParameterException', /Creation of service was not idempotent/);
    },
  },
  {
    id: 'service-create-by-family',
    title: 'A family alone deploys its latest ACTIVE revision.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const first = await context.register();
      const second = await context.register();
      const service = await context.createService(first, { taskDefinition: first.family, desiredCount: 0 });
      expectEqual('taskDefinition', service.taskDefinition, second.arn);
    },
  },
  {
    id: 'service-same-name-elsewhere',
    title: 'A service name counts in its cluster.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const definition = await context.register();
      const here = await context.createService(definition, { desiredCount: 0 });
      const there = await context.createService(definition, { desiredCount: 0, cluster: await context.createCluster('other') });
      expectThat(here.serviceArn !== there.serviceArn, 'two services', here.serviceArn);
    },
  },
  ...refusals,
];
