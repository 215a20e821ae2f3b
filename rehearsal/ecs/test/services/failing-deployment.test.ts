import { describe, expect, it } from '@jest/globals';
import { deregisterTaskDefinition } from '../../operations/task-definitions.ts';
import { makeServiceWorld, targetGroupArn, withBreaker, withLoadBalancer } from './make-service-world.ts';
import type { ServiceWorld } from './make-service-world.ts';
import type { TaskKernelOptions } from '../tasks/make-task-kernel.ts';

const scenario: NonNullable<TaskKernelOptions['scenario']> = {
  containers: [
    { match: { image: 'crash' }, runMs: 200, exitCode: 1 },
    { match: { image: 'crash-soon' }, runMs: 1100, exitCode: 1 },
    { match: { image: 'crash-later' }, runMs: 20_000, exitCode: 1 },
    { match: { image: 'missing' }, startFailure: 'CannotPullContainerError: missing: not found' },
    { match: { image: 'sick' }, healthyAfterMs: 'never', unhealthyAfterMs: 3000 },
  ],
  targets: [{ match: { family: 'web' }, healthyAfterMs: 500 }],
};

const isDone = (world: ServiceWorld) => (): boolean => world.record().deployments[0]?.rolloutState === 'COMPLETED' && world.record().deployments.length === 1;
const hasFailed = (world: ServiceWorld) => (): boolean => world.messages().some((message) => message.includes('deployment failed'));

/** A service whose old deployment is COMPLETED. */
async function completed(options: { readonly desiredCount?: number; readonly rollback: boolean; readonly world?: ServiceWorld }): Promise<{ world: ServiceWorld; oldId: string; old: string }> {
  const world = options.world ?? makeServiceWorld({ scenario });
  const old = world.register('good');
  await world.create({ desiredCount: options.desiredCount ?? 1, ...withBreaker(options.rollback) });
  await world.until('the old one is completed', isDone(world));
  return { world, old, oldId: world.record().deployments[0]?.id ?? '' };
}

describe('a deployment whose tasks crash on start', () => {
  it('is rolled back to the deployment that completed last, under its own id', async () => {
    const { world, old, oldId } = await completed({ rollback: true, desiredCount: 2 });
    const updated = await world.update({ taskDefinition: world.register('crash') });
    const newId = updated.deployments?.[0]?.id ?? '';
    await world.until('it has failed', hasFailed(world));
    expect(world.describe().deployments).toMatchObject([
      { id: oldId, status: 'PRIMARY', rolloutState: 'IN_PROGRESS', rolloutStateReason: `ECS deployment circuit breaker: rolling back to deploymentId ${oldId}.` },
      { id: newId, status: 'ACTIVE', rolloutState: 'FAILED', rolloutStateReason: 'ECS deployment circuit breaker: tasks failed to start.', desiredCount: 0 },
    ]);
    const [failed, first] = world.serviceDeployments();
    expect(failed).toMatchObject({ status: 'ROLLBACK_IN_PROGRESS', circuitBreaker: { status: 'TRIGGERED', threshold: 3 }, rollback: { serviceRevisionArn: first?.targetRevisionArn } });
    expect(failed?.circuitBreaker.failureCount).toBeGreaterThanOrEqual(3);
    await world.until('it is back', isDone(world));
    expect(world.describe()).toMatchObject({ taskDefinition: old, runningCount: 2, deployments: [{ id: oldId, rolloutStateReason: `ECS deployment ${oldId} completed.` }] });
    expect(world.serviceDeployments()[0]).toMatchObject({ status: 'ROLLBACK_SUCCESSFUL', statusReason: 'Service deployment rolled back because the circuit breaker threshold was exceeded.' });
    expect(world.messages().slice(-4)).toEqual([
      '(service web) (deployment ecs-svc/#) deployment failed: tasks failed to start.',
      '(service web) rolling back to deployment ecs-svc/#.',
      '(service web) (deployment ecs-svc/#) deployment completed.',
      '(service web) has reached a steady state.',
    ]);
    expect(world.events.filter(({ detailType }) => detailType === 'ECS Deployment State Change').slice(2).map(({ detail }) => detail)).toMatchObject([
      { eventName: 'SERVICE_DEPLOYMENT_IN_PROGRESS', deploymentId: newId },
      { eventName: 'SERVICE_DEPLOYMENT_FAILED', eventType: 'ERROR', deploymentId: newId, reason: 'ECS deployment circuit breaker: tasks failed to start.' },
      { eventName: 'SERVICE_DEPLOYMENT_IN_PROGRESS', eventType: 'INFO', deploymentId: oldId },
      { eventName: 'SERVICE_DEPLOYMENT_COMPLETED', deploymentId: oldId },
    ]);
  });

  it('never costs the service a healthy task', async () => {
    const { world } = await completed({ rollback: true, desiredCount: 3 });
    world.onChange(() => expect(world.healthyTasks().length).toBeGreaterThanOrEqual(3));
    await world.update({ taskDefinition: world.register('crash') });
    await world.until('it has failed', hasFailed(world));
    await world.until('it is back', isDone(world));
  });

  it('without roll-back stays PRIMARY and FAILED, starts nothing more, and the old tasks serve on', async () => {
    const { world, old } = await completed({ rollback: false });
    await world.update({ taskDefinition: world.register('crash') });
    await world.until('it has failed', hasFailed(world));
    const count = world.tasks().length;
    await world.advance(600_000);
    expect(world.tasks()).toHaveLength(count);
    expect(world.describe().deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'FAILED' }, { status: 'ACTIVE', runningCount: 1, taskDefinition: old }]);
    expect(world.serviceDeployments()[0]).toMatchObject({ status: 'STOPPED', rollback: undefined });
    expect(world.serviceDeployments()[0]?.stoppedAtMs).toBeDefined();
  });

  it('without a breaker goes on for ever', async () => {
    const world = makeServiceWorld({ scenario });
    world.register('good');
    await world.create();
    await world.until('the old one is completed', isDone(world));
    await world.update({ taskDefinition: world.register('crash') });
    await world.advance(60_000);
    expect(world.describe().deployments?.[0]?.rolloutState).toBe('IN_PROGRESS');
    expect(world.tasks().length).toBeGreaterThan(10);
    expect(world.serviceDeployments()[0]?.circuitBreaker.status).toBe('DISABLED');
  });

  it('in the first deployment has nothing to go back to', async () => {
    const world = makeServiceWorld({ scenario });
    world.register('crash');
    await world.create(withBreaker(true));
    await world.until('it has failed', hasFailed(world));
    expect(world.describe().deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'FAILED' }]);
    expect(world.serviceDeployments()[0]).toMatchObject({ status: 'ROLLBACK_FAILED', statusReason: 'No rollback candidate was found to run the rollback.' });
  });

  it('does not go back to a deregistered revision', async () => {
    const { world, old } = await completed({ rollback: true });
    const next = world.register('crash');
    await world.update({ taskDefinition: next });
    deregisterTaskDefinition({ taskDefinition: old }, world.kernel);
    await world.until('it has failed', hasFailed(world));
    expect(world.describe().deployments?.[0]).toMatchObject({ taskDefinition: next, rolloutState: 'FAILED' });
    expect(world.serviceDeployments()[0]?.status).toBe('ROLLBACK_FAILED');
  });
});

describe('a deployment whose image cannot be pulled', () => {
  it('pauses longer before each try, says why, and fails', async () => {
    const { world } = await completed({ rollback: true });
    await world.update({ taskDefinition: world.register('missing') });
    await world.until('it has failed', hasFailed(world));
    const starts = world.tasks().slice(1).map(({ createdAtMs }) => createdAtMs);
    expect(starts).toHaveLength(3);
    const [first = 0, second = 0, third = 0] = starts;
    expect(third - second).toBeGreaterThan(1.5 * (second - first));
    expect(world.messages()).toEqual(expect.arrayContaining([
      '(service web) was unable to place a task. Reason: CannotPullContainerError: missing: not found.',
      '(service web) is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
    ]));
  });

  it('is retried at once by a new deployment', async () => {
    const { world } = await completed({ rollback: false });
    await world.update({ taskDefinition: world.register('missing') });
    await world.until('it is paused', () => (world.record().startsPausedUntilMs ?? 0) > world.kernel.clock.now());
    const next = world.register('good');
    await world.update({ taskDefinition: next });
    await world.advance(50);
    expect(world.wantedTasks().some(({ taskDefinitionArn }) => taskDefinitionArn === next)).toBe(true);
  });

  it('counts in failedTasks until a task runs', async () => {
    const world = makeServiceWorld({ scenario });
    world.register('missing');
    await world.create();
    await world.until('two have failed', () => world.describe().deployments?.[0]?.failedTasks === 2);
    await world.update({ taskDefinition: world.register('crash-later') });
    await world.until('one runs', () => world.describe().runningCount === 1);
    expect(world.describe().deployments?.[0]?.failedTasks).toBe(0);
  });
});

describe('a deployment whose tasks fail later', () => {
  it('loops for ever where each task was healthy first: the breaker is set back', async () => {
    const { world } = await completed({ rollback: true, desiredCount: 2 });
    // One after the other, and the first is gone before the second is healthy.
    await world.update({ taskDefinition: world.register('crash-soon'), deploymentConfiguration: { maximumPercent: 150 } });
    await world.advance(60_000);
    expect(world.record().deployments[0]?.rolloutState).toBe('IN_PROGRESS');
    expect(world.tasks().filter(({ stopCode }) => stopCode === 'EssentialContainerExited').length).toBeGreaterThan(10);
  });

  it('fails where the service does not set the breaker back', async () => {
    const { world } = await completed({ rollback: true, desiredCount: 2 });
    const deploymentConfiguration = { maximumPercent: 150, deploymentCircuitBreaker: { enable: true, rollback: true, resetOnHealthyTask: false } };
    await world.update({ taskDefinition: world.register('crash-soon'), deploymentConfiguration });
    await world.until('it has failed', hasFailed(world));
    expect(world.tasks().filter(({ stopCode }) => stopCode === 'EssentialContainerExited')).toHaveLength(3);
  });

  it('is replaced without a new deployment once completed', async () => {
    const { world } = await completed({ rollback: true });
    await world.update({ taskDefinition: world.register('crash-later') });
    await world.until('it is completed', isDone(world));
    const { id } = world.record().deployments[0] ?? {};
    await world.advance(60_000);
    expect(world.record().deployments).toMatchObject([{ id, rolloutState: 'COMPLETED', breakerCount: 0 }]);
    expect(world.tasks().length).toBeGreaterThan(3);
    expect(world.messages().filter((message) => message === '(service web) has reached a steady state.').length).toBeGreaterThan(2);
  });
});

describe('failing health checks', () => {
  it('of the load balancer fail a roll-out, old targets serve on', async () => {
    const world = makeServiceWorld({ scenario: { targets: [{ match: { targetGroup: '*/other/*' }, healthyAfterMs: 'never', unhealthyAfterMs: 1000 }] } });
    const definition = world.register('good');
    await world.create({ ...withLoadBalancer, ...withBreaker(true), desiredCount: 2 });
    await world.until('the old one is completed', isDone(world));
    world.onChange(() => expect(world.healthyTasks().length).toBeGreaterThanOrEqual(2));
    await world.update({ loadBalancers: [{ targetGroupArn: targetGroupArn.replace('/web/', '/other/'), containerName: 'app', containerPort: 3000 }] });
    await world.until('it has failed', hasFailed(world));
    await world.until('it is back', isDone(world));
    expect(world.describe()).toMatchObject({ taskDefinition: definition, loadBalancers: [{ targetGroupArn }], runningCount: 2 });
    expect(world.messages().filter((message) => message.includes('due to (reason Request timed out).')).length).toBeGreaterThanOrEqual(3);
  });

  it('of the load balancer are ignored in the grace period', async () => {
    const sick = makeServiceWorld({ scenario: { targets: [{ healthyAfterMs: 'never', unhealthyAfterMs: 1000, unhealthyReason: 'Health checks failed with these codes: [502]' }] } });
    sick.register('good');
    await sick.create({ ...withLoadBalancer, ...withBreaker(false), healthCheckGracePeriodSeconds: 10 });
    await sick.advance(10_000);
    expect(sick.tasks()).toHaveLength(1);
    await sick.until('it has failed', hasFailed(sick));
    const [first] = sick.tasks();
    expect(first).toMatchObject({ desiredStatus: 'STOPPED', stopCode: 'ServiceSchedulerInitiated', stoppedReason: `Task failed ELB health checks in (target-group ${targetGroupArn})` });
    expect((first?.stoppingAtMs ?? 0) - (first?.startedAtMs ?? 0)).toBeGreaterThanOrEqual(10_000);
    expect(sick.messages()).toContain('(service web) (task #) (port 3000) is unhealthy in (target-group tg) due to (reason Health checks failed with these codes: [502]).');
  });

  it('of a container fail a deployment', async () => {
    const { world } = await completed({ rollback: true });
    await world.update({ taskDefinition: world.register('sick', { healthCheck: { command: ['CMD', 'true'] } }) });
    await world.until('it has failed', hasFailed(world));
    await world.until('it is back', isDone(world));
    expect(world.tasks().filter(({ stoppedReason }) => stoppedReason === 'Task failed container health checks')).toHaveLength(3);
    expect(world.messages()).toContain('(service web) (task #) failed container health checks.');
    expect(world.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
  });
});

describe('the threshold of the circuit breaker', () => {
  it.each([
    { thresholdConfiguration: { type: 'COUNT' as const, value: 1 }, failures: 1 },
    { thresholdConfiguration: { type: 'COUNT' as const, value: 5 }, failures: 5 },
    { thresholdConfiguration: { type: 'UNBOUNDED_PERCENT' as const, value: 100 }, failures: 1 },
  ])('is $failures where it is $thresholdConfiguration.type $thresholdConfiguration.value', async ({ thresholdConfiguration, failures }) => {
    const world = makeServiceWorld({ scenario });
    world.register('crash');
    await world.create({ deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: false, thresholdConfiguration } } });
    await world.until('it has failed', hasFailed(world));
    expect(world.tasks()).toHaveLength(failures);
    expect(world.serviceDeployments()[0]?.circuitBreaker).toEqual({ status: 'TRIGGERED', failureCount: failures, threshold: failures });
  });
});
