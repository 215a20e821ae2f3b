import { describe, expect, it } from '@jest/globals';
import { describeServiceRevisions } from '../../operations/service-revisions.ts';
import { describeServices, listServices, listServicesByNamespace } from '../../operations/services.ts';
import { continueServiceDeployment } from '../../operations/service-deployments.ts';
import { taskSetOperations } from '../../operations/task-sets.ts';
import { makeCall } from '../make-kernel.ts';
import { found, makeServiceWorld, serviceInput, targetGroupArn, withLoadBalancer } from './make-service-world.ts';

const invalid = (message: string | RegExp) => ({ code: 'InvalidParameterException', message });
const network = serviceInput.networkConfiguration?.awsvpcConfiguration ?? {};

describe('CreateService', () => {
  it.each([
    ['a name with a dot', { serviceName: 'a.b' }, invalid(/1 to 255/)],
    ['a missing task definition', { taskDefinition: '' }, invalid(/blank/)],
    ['an unknown task definition', { taskDefinition: 'other' }, { code: 'ClientException', message: 'TaskDefinition not found.' }],
    ['no subnets', { networkConfiguration: { awsvpcConfiguration: { subnets: [] } } }, invalid('subnets can not be empty.')],
    ['no network', { networkConfiguration: {} }, invalid("Network Configuration must be provided when networkMode 'awsvpc' is specified.")],
    ['17 subnets', { networkConfiguration: { awsvpcConfiguration: { ...network, subnets: Array.from({ length: 17 }, String) } } }, invalid('subnets can have at most 16 items.')],
    ['two kinds of launch', { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] }, invalid(/both a launch type and capacity provider strategy/)],
    ['EC2', { launchType: 'EC2' as const }, { code: 'UnsupportedFeatureException', message: /launch type EC2.*FARGATE/ }],
    ['an unknown platform', { platformVersion: '9.9.9' }, { code: 'PlatformUnknownException', message: 'The specified platform does not exist.' }],
    ['an unknown container', { loadBalancers: [{ targetGroupArn, containerName: 'web', containerPort: 3000 }] }, invalid('The container web does not exist in the task definition.')],
    ['an unknown port', { loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 80 }] }, invalid('The container app did not have a container port 80 defined.')],
    ['an unknown target group', { loadBalancers: [{ targetGroupArn: 'arn:x', containerName: 'app', containerPort: 3000 }] }, invalid(/arn:x/)],
    ['a grace period without a load balancer', { healthCheckGracePeriodSeconds: 10 }, invalid('Health check grace period is only valid for services configured to use load balancers')],
    ['a negative count', { desiredCount: -1 }, invalid(/desiredCount/)],
    ['limits that block', { deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 100 } }, invalid('Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.')],
    ['a minimum above 100', { deploymentConfiguration: { minimumHealthyPercent: 101 } }, invalid(/minimumHealthyPercent/)],
    ['a maximum below 100', { deploymentConfiguration: { maximumPercent: 99 } }, invalid(/maximumPercent/)],
    ['alarms without names', { deploymentConfiguration: { alarms: { enable: true, rollback: true, alarmNames: [] } } }, invalid(/alarmNames/)],
    ['a role', { role: 'ecsServiceRole' }, invalid(/service linked role/)],
    ['ECS Exec without a task role', { enableExecuteCommand: true }, { code: 'ClientException', message: /taskRoleArn/ }],
    ['placement', { placementStrategy: [{ type: 'random' as const }] }, invalid('Placement strategies are not supported with FARGATE launch type.')],
    ['a daemon', { schedulingStrategy: 'DAEMON' as const }, { code: 'UnsupportedFeatureException', message: /DAEMON/ }],
    ['CodeDeploy', { deploymentController: { type: 'CODE_DEPLOY' as const } }, { code: 'UnsupportedFeatureException', message: /CODE_DEPLOY/ }],
    ['blue/green', { deploymentConfiguration: { strategy: 'BLUE_GREEN' as const } }, { code: 'UnsupportedFeatureException', message: /BLUE_GREEN/ }],
    ['lifecycle hooks', { deploymentConfiguration: { lifecycleHooks: [{}] } }, { code: 'UnsupportedFeatureException', message: /hooks/ }],
    ['Service Connect', { serviceConnectConfiguration: { enabled: true } }, { code: 'UnsupportedFeatureException', message: /Service Connect/ }],
    ['VPC Lattice', { vpcLatticeConfigurations: [{}] }, { code: 'UnsupportedFeatureException', message: /Lattice/ }],
    ['volumes', { volumeConfigurations: [{ name: 'data' }] }, { code: 'UnsupportedFeatureException', message: /volumes/ }],
  ])('refuses %s', async (_what, input, { code, message }) => {
    const world = makeServiceWorld();
    world.register('good');
    await expect(world.create(input)).rejects.toThrow(expect.objectContaining({ code, message: typeof message === 'string' ? message : expect.stringMatching(message) }));
    expect(world.kernel.state.services.size).toBe(0);
  });

  it('refuses a count that is left out', async () => {
    const world = makeServiceWorld();
    world.register('good');
    const { desiredCount: _count, ...input } = serviceInput;
    const { createService } = await import('../../operations/services.ts');
    await expect(createService(input, world.kernel, makeCall())).rejects.toThrow('desiredCount is required');
  });

  it('fills in what DescribeServices shows of a service with nothing special', async () => {
    const world = makeServiceWorld();
    const definition = world.register('good');
    await world.create({ tags: [{ key: 'team', value: 'a' }] });
    expect(world.describe()).toMatchObject({
      status: 'ACTIVE', desiredCount: 1, taskDefinition: definition, launchType: 'FARGATE', platformVersion: 'LATEST', schedulingStrategy: 'REPLICA', deploymentController: { type: 'ECS' },
      availabilityZoneRebalancing: 'ENABLED', propagateTags: 'NONE', enableECSManagedTags: false, enableExecuteCommand: false, createdBy: makeCall().callerArn,
      deploymentConfiguration: {
        maximumPercent: 200, minimumHealthyPercent: 100, strategy: 'ROLLING', bakeTimeInMinutes: 0,
        deploymentCircuitBreaker: { enable: false, rollback: false, resetOnHealthyTask: true, thresholdConfiguration: { type: 'BOUNDED_PERCENT', value: 50 } },
      },
      deployments: [{ platformVersion: '1.4.0', platformFamily: 'Linux' }],
    });
    expect(world.describe().tags).toBeUndefined();
    expect(describeServices({ services: ['web'], include: ['TAGS'] }, world.kernel).services?.[0]?.tags).toEqual([{ key: 'team', value: 'a' }]);
  });

  it('is idempotent by its token, and refuses another service of that name', async () => {
    const world = makeServiceWorld();
    world.register('good');
    const first = await world.create({ clientToken: 'once' });
    expect((await world.create({ clientToken: 'once' })).deployments?.[0]?.id).toBe(first.deployments?.[0]?.id);
    await expect(world.create({ clientToken: 'twice' })).rejects.toThrow('Creation of service was not idempotent.');
    await expect(world.create()).rejects.toThrow('Creation of service was not idempotent.');
    expect(world.serviceDeployments()).toHaveLength(1);
  });

  it('makes one service of two requests at once', async () => {
    const world = makeServiceWorld();
    world.register('good');
    const results = await Promise.allSettled([world.create(withLoadBalancer), world.create(withLoadBalancer)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('spreads tasks over capacity providers by base and weight', async () => {
    const world = makeServiceWorld();
    world.register('good');
    const { launchType: _launchType, ...input } = serviceInput;
    const { createService } = await import('../../operations/services.ts');
    const cluster = found([...world.kernel.state.clusters.values()][0], 'a cluster');
    world.kernel.state.clusters.set(cluster.arn, { ...cluster, capacityProviders: ['FARGATE', 'FARGATE_SPOT'] });
    await createService({ ...input, desiredCount: 10, capacityProviderStrategy: [{ capacityProvider: 'FARGATE', base: 2, weight: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 3 }] }, world.kernel, makeCall());
    await world.advance(100);
    const providers = world.tasks().map(({ capacityProviderName }) => capacityProviderName);
    expect(providers.filter((name) => name === 'FARGATE')).toHaveLength(4);
    expect(providers.filter((name) => name === 'FARGATE_SPOT')).toHaveLength(6);
  });
});

describe('UpdateService', () => {
  it.each([
    ['the same task definition', { taskDefinition: 'web' }, false],
    ['limits and grace', { deploymentConfiguration: { maximumPercent: 150 }, healthCheckGracePeriodSeconds: 5 }, false],
    ['the same network', { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: [] } } }, false],
    ['another network', { networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-2'] } } }, true],
    ['another platform', { platformVersion: '1.3.0' }, true],
    ['other load balancers', { loadBalancers: [] }, true],
    ['force', { forceNewDeployment: true }, true],
  ])('with %s', async (_what, input, isNew) => {
    const world = makeServiceWorld();
    world.register('good');
    const before = await world.create(withLoadBalancer);
    const after = await world.update(input);
    expect(after.deployments?.[0]?.id !== before.deployments?.[0]?.id).toBe(isNew);
  });

  it('keeps what it does not name, in the deployment configuration too', async () => {
    const world = makeServiceWorld();
    world.register('good');
    await world.create({ deploymentConfiguration: { minimumHealthyPercent: 50, deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: false } }, availabilityZoneRebalancing: 'DISABLED' });
    await world.update({ deploymentConfiguration: { maximumPercent: 150, deploymentCircuitBreaker: { enable: true, rollback: false } }, propagateTags: 'SERVICE' });
    expect(world.describe()).toMatchObject({
      availabilityZoneRebalancing: 'DISABLED', propagateTags: 'SERVICE',
      deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150, deploymentCircuitBreaker: { enable: true, rollback: false, resetOnHealthyTask: false } },
    });
  });

  it('refuses an unknown service, and limits that block', async () => {
    const world = makeServiceWorld();
    world.register('good');
    await expect(world.update({ desiredCount: 1 })).rejects.toThrow(expect.objectContaining({ code: 'ServiceNotFoundException', message: 'Service not found.' }));
    await world.create();
    await expect(world.update({ deploymentConfiguration: { maximumPercent: 100 } })).rejects.toThrow('Both maximumPercent');
    expect(world.describe().deploymentConfiguration?.maximumPercent).toBe(200);
  });
});

describe('reading services', () => {
  it('tells what is missing, and takes ten at most', () => {
    const world = makeServiceWorld();
    expect(describeServices({ services: ['web', 'web'] }, world.kernel)).toEqual({ services: [], failures: [{ arn: 'arn:aws:ecs:us-east-1:123456789012:service/default/web', reason: 'MISSING' }] });
    expect(() => describeServices({ services: [] }, world.kernel)).toThrow('Services cannot be empty.');
    expect(() => describeServices({ services: Array.from({ length: 11 }, String) }, world.kernel)).toThrow('10');
  });

  it('lists in pages and by launch type', async () => {
    const world = makeServiceWorld();
    world.register('good');
    for (const serviceName of ['c', 'a', 'b']) await world.create({ serviceName });
    const first = listServices({ maxResults: 2 }, world.kernel);
    expect(first.serviceArns?.map((arn) => arn.slice(-1))).toEqual(['a', 'b']);
    expect(listServices({ maxResults: 2, nextToken: found(first.nextToken, 'a token') }, world.kernel)).toEqual({ serviceArns: [expect.stringMatching(/c$/)] });
    expect(listServices({ launchType: 'FARGATE' }, world.kernel).serviceArns).toHaveLength(3);
    expect(listServices({ launchType: 'EC2' }, world.kernel).serviceArns).toEqual([]);
    expect(listServices({ schedulingStrategy: 'DAEMON' }, world.kernel).serviceArns).toEqual([]);
  });

  it('tells a revision with the digests that ran', async () => {
    const world = makeServiceWorld({ scenario: { containers: [{ imageDigest: 'sha256:1' }] } });
    world.register('app:1');
    const { currentServiceRevisions } = await world.create();
    await world.advance(2000);
    const arn = found(currentServiceRevisions?.[0]?.arn, 'a revision');
    expect(describeServiceRevisions({ serviceRevisionArns: [arn, 'unknown'] }, world.kernel)).toMatchObject({
      serviceRevisions: [{ serviceRevisionArn: arn, launchType: 'FARGATE', containerImages: [{ containerName: 'app', image: 'app:1', imageDigest: 'sha256:1' }] }],
      failures: [{ arn: 'unknown', reason: 'MISSING' }],
    });
  });
});

describe('what this ECS does not do', () => {
  it('is refused with what to use instead', () => {
    const world = makeServiceWorld();
    expect(() => listServicesByNamespace({ namespace: 'n' })).toThrow(expect.objectContaining({ code: 'UnsupportedFeatureException' }));
    for (const operation of Object.values(taskSetOperations)) {
      expect(() => operation({} as never, world.kernel, makeCall())).toThrow(expect.objectContaining({ code: 'UnsupportedFeatureException' }));
    }
  });

  it('has no paused hook to continue', async () => {
    const world = makeServiceWorld();
    world.register('good');
    const { currentServiceDeployment } = await world.create();
    expect(() => continueServiceDeployment({ serviceDeploymentArn: found(currentServiceDeployment, 'a service deployment'), hookId: 'h' }, world.kernel)).toThrow(/no paused lifecycle hook/);
  });
});
