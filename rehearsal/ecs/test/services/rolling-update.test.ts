import { describe, expect, it } from '@jest/globals';
import { leastHealthy, mostTasks } from '../../services/deployment-limits.ts';
import { makeServiceWorld, withLoadBalancer } from './make-service-world.ts';
import type { ServiceWorld } from './make-service-world.ts';

/** Fails at the first moment at which the limits of the present desired count are broken. */
function holdLimits(world: ServiceWorld): void {
  world.onChange(() => {
    const { desiredCount, deploymentConfiguration } = world.record();
    expect(world.wantedTasks().length).toBeLessThanOrEqual(mostTasks(desiredCount, deploymentConfiguration));
    expect(world.healthyTasks().length).toBeGreaterThanOrEqual(leastHealthy(desiredCount, deploymentConfiguration));
  });
}

const isCompleted = (world: ServiceWorld) => (): boolean => world.describe().deployments?.length === 1 && world.describe().deployments?.[0]?.rolloutState === 'COMPLETED';

describe('a new service', () => {
  it('is IN_PROGRESS until its tasks run and are healthy, then COMPLETED and steady', async () => {
    const world = makeServiceWorld();
    world.register('good');
    const created = await world.create({ desiredCount: 2 });
    expect(created.deployments?.[0]).toMatchObject({ status: 'PRIMARY', rolloutState: 'IN_PROGRESS', desiredCount: 2, runningCount: 0, rolloutStateReason: `ECS deployment ${created.deployments?.[0]?.id} in progress.` });
    expect(created.deployments?.[0]?.id).toMatch(/^ecs-svc\/\d{19}$/);
    await world.until('both run', () => world.describe().runningCount === 2);
    expect(world.describe().deployments?.[0]?.rolloutState).toBe('IN_PROGRESS');
    await world.until('it is completed', isCompleted(world));
    expect(world.describe()).toMatchObject({ runningCount: 2, pendingCount: 0, currentServiceDeployment: created.currentServiceDeployment });
    expect(world.messages()).toEqual([
      '(service web) has started 2 tasks: (task #) (task #).',
      '(service web) (deployment ecs-svc/#) deployment completed.',
      '(service web) has reached a steady state.',
    ]);
    expect(world.serviceDeployments()).toMatchObject([{ status: 'SUCCESSFUL', sourceRevisionArns: [] }]);
  });

  it('starts tasks that name it, its deployment and its group', async () => {
    const world = makeServiceWorld();
    const definition = world.register('good');
    const created = await world.create({ enableECSManagedTags: true, propagateTags: 'SERVICE', tags: [{ key: 'team', value: 'a' }] });
    await world.advance(100);
    expect(world.tasks()).toMatchObject([{
      startedBy: created.deployments?.[0]?.id, deploymentId: created.deployments?.[0]?.id, group: 'service:web', taskDefinitionArn: definition,
      tags: [{ key: 'aws:ecs:clusterName', value: 'default' }, { key: 'aws:ecs:serviceName', value: 'web' }, { key: 'team', value: 'a' }],
    }]);
  });

  it('without tasks completes at once', async () => {
    const world = makeServiceWorld();
    world.register('good');
    await world.create({ desiredCount: 0 });
    await world.until('it is completed', isCompleted(world), 100);
    expect(world.tasks()).toEqual([]);
  });

  it('registers its tasks as targets, and completes once they are healthy there', async () => {
    const world = makeServiceWorld({ scenario: { targets: [{ healthyAfterMs: 5000 }] } });
    world.register('good');
    await world.create({ ...withLoadBalancer });
    await world.advance(4000);
    expect(world.describe()).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: 'IN_PROGRESS' }] });
    await world.until('it is completed', isCompleted(world), 2000);
    expect(world.messages()).toContain('(service web) registered 1 targets in (target-group tg)');
  });
});

describe('a good roll-out', () => {
  it.each([1, 2, 10])('replaces %i tasks within the limits at every moment', async (desiredCount) => {
    const world = makeServiceWorld({ scenario: { containers: [{ jitter: 0.5 }], targets: [{ healthyAfterMs: 1000, drainMs: 500, jitter: 0.5 }] } });
    world.register('old');
    await world.create({ desiredCount, ...withLoadBalancer });
    await world.until('the old one is completed', isCompleted(world));
    holdLimits(world);
    const next = world.register('new');
    const updated = await world.update({ taskDefinition: next });
    expect(updated.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'IN_PROGRESS' }, { status: 'ACTIVE', rolloutState: 'COMPLETED' }]);
    await world.until('the new one is completed', isCompleted(world));
    expect(world.describe()).toMatchObject({ runningCount: desiredCount, taskDefinition: next });
    expect(world.wantedTasks().every(({ taskDefinitionArn }) => taskDefinitionArn === next)).toBe(true);
    expect(world.serviceDeployments().map(({ status }) => status)).toEqual(['SUCCESSFUL', 'SUCCESSFUL']);
  });

  it.each([
    { minimumHealthyPercent: 50, maximumPercent: 100 },
    { minimumHealthyPercent: 0, maximumPercent: 100 },
    { minimumHealthyPercent: 75, maximumPercent: 125 },
    { minimumHealthyPercent: 100, maximumPercent: 125 },
  ])('keeps to $minimumHealthyPercent and $maximumPercent %', async (deploymentConfiguration) => {
    const world = makeServiceWorld();
    world.register('old');
    await world.create({ desiredCount: 4, deploymentConfiguration });
    await world.until('the old one is completed', isCompleted(world));
    holdLimits(world);
    await world.update({ taskDefinition: world.register('new') });
    await world.until('the new one is completed', isCompleted(world));
    expect(world.describe().runningCount).toBe(4);
  });

  it('tells the story in the words of ECS', async () => {
    const world = makeServiceWorld({ scenario: { targets: [{ drainMs: 500 }] } });
    world.register('old');
    await world.create({ ...withLoadBalancer });
    await world.until('the old one is completed', isCompleted(world));
    const before = world.messages().length;
    await world.update({ taskDefinition: world.register('new') });
    await world.until('the new one is completed', isCompleted(world));
    expect(world.messages().slice(before)).toEqual([
      '(service web) has started 1 tasks: (task #).',
      '(service web) registered 1 targets in (target-group tg)',
      '(service web) has stopped 1 running tasks: (task #).',
      '(service web) deregistered 1 targets in (target-group tg)',
      '(service web, taskSet ecs-svc/#) has begun draining connections on 1 tasks.',
      '(service web) (deployment ecs-svc/#) deployment completed.',
      '(service web) has reached a steady state.',
    ]);
    const old = world.tasks().find(({ desiredStatus }) => desiredStatus === 'STOPPED');
    expect(old).toMatchObject({ stopCode: 'ServiceSchedulerInitiated', stoppedReason: `Scaling activity initiated by (deployment ${old?.deploymentId})` });
    expect(world.events.filter(({ detailType }) => detailType === 'ECS Deployment State Change').map(({ detail }) => detail)).toMatchObject([
      { eventName: 'SERVICE_DEPLOYMENT_IN_PROGRESS', eventType: 'INFO' }, { eventName: 'SERVICE_DEPLOYMENT_COMPLETED', eventType: 'INFO' },
      { eventName: 'SERVICE_DEPLOYMENT_IN_PROGRESS', eventType: 'INFO' }, { eventName: 'SERVICE_DEPLOYMENT_COMPLETED', eventType: 'INFO' },
    ]);
  });

  it('waits for a slow start as long as it takes, the old tasks serve on', async () => {
    const world = makeServiceWorld({ scenario: { containers: [{ match: { image: 'slow' }, startMs: 120_000 }] } });
    world.register('old');
    await world.create({ desiredCount: 2 });
    await world.until('the old one is completed', isCompleted(world));
    holdLimits(world);
    await world.update({ taskDefinition: world.register('slow') });
    await world.advance(100_000);
    expect(world.describe()).toMatchObject({ runningCount: 2, pendingCount: 2, deployments: [{ rolloutState: 'IN_PROGRESS', pendingCount: 2, runningCount: 0, failedTasks: 0 }, { runningCount: 2 }] });
    await world.until('the slow one is completed', isCompleted(world));
  });

  it('is completed only once the old tasks are gone', async () => {
    const world = makeServiceWorld({ scenario: { containers: [{ match: { image: 'old' }, stopMs: 20_000 }] } });
    world.register('old');
    await world.create();
    await world.until('the old one is completed', isCompleted(world));
    await world.update({ taskDefinition: world.register('new') });
    await world.advance(10_000);
    expect(world.describe()).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: 'IN_PROGRESS', runningCount: 1 }, { runningCount: 0, desiredCount: 0 }] });
    await world.until('the new one is completed', isCompleted(world), 20_000);
  });

  it('says once that it is steady', async () => {
    const world = makeServiceWorld();
    world.register('good');
    await world.create();
    await world.until('it is completed', isCompleted(world));
    for (const maximumPercent of [150, 200]) {
      await world.update({ deploymentConfiguration: { maximumPercent } });
      await world.advance(1000);
    }
    expect(world.messages().filter((message) => message.endsWith('has reached a steady state.'))).toHaveLength(1);
  });

  it('fixes the digest that the first task pulled for the revision', async () => {
    const world = makeServiceWorld({ scenario: { containers: [{ imageDigest: 'sha256:1' }] } });
    world.register('app:1');
    await world.create();
    await world.until('it is completed', isCompleted(world));
    const [revision] = world.kernel.state.serviceRevisions.values();
    expect(revision?.imageDigests).toEqual({ app: 'sha256:1' });
    await world.update({ forceNewDeployment: true });
    expect([...world.kernel.state.serviceRevisions.values()].map(({ imageDigests }) => imageDigests)).toEqual([{ app: 'sha256:1' }, {}]);
  });
});

describe('limits that allow nothing', () => {
  it('stay IN_PROGRESS for ever, and say so once', async () => {
    const world = makeServiceWorld();
    world.register('old');
    await world.create({ deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150, deploymentCircuitBreaker: { enable: true, rollback: true } } });
    await world.until('the old one is completed', isCompleted(world));
    await world.update({ taskDefinition: world.register('new') });
    await world.advance(3_600_000);
    expect(world.describe()).toMatchObject({ runningCount: 1, deployments: [{ rolloutState: 'IN_PROGRESS', runningCount: 0 }, { runningCount: 1 }] });
    expect(world.messages().filter((message) => message.includes('was unable to stop or start tasks during a deployment'))).toHaveLength(1);
  });
});
