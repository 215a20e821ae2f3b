import { describe, expect, it } from '@jest/globals';
import { describeServiceDeployments, listServiceDeployments, stopServiceDeployment } from '../../operations/service-deployments.ts';
import type { ServiceDeploymentRecord } from '../../state/records.ts';
import { found, makeServiceWorld, withBreaker } from './make-service-world.ts';
import type { ServiceWorld } from './make-service-world.ts';

const scenario = { containers: [{ match: { image: 'slow' }, startMs: 60_000 }, { match: { image: 'slow-to-stop' }, stopMs: 20_000 }, { match: { image: 'crash' }, runMs: 100, exitCode: 1 }] };
const isDone = (world: ServiceWorld) => (): boolean => world.record().deployments[0]?.rolloutState === 'COMPLETED' && world.record().deployments.length === 1;
const latest = (world: ServiceWorld): ServiceDeploymentRecord => found(world.serviceDeployments()[0], 'a service deployment');
const stop = (world: ServiceWorld) => stopServiceDeployment({ serviceDeploymentArn: latest(world).arn, stopType: 'ROLLBACK' }, world.kernel);

async function completed(image = 'good', desiredCount = 2): Promise<{ world: ServiceWorld; old: string; oldId: string }> {
  const world = makeServiceWorld({ scenario });
  const old = world.register(image);
  await world.create({ desiredCount, ...withBreaker(true) });
  await world.until('the old one is completed', isDone(world));
  return { world, old, oldId: world.record().deployments[0]?.id ?? '' };
}

describe('StopServiceDeployment', () => {
  it.each(['PENDING', 'IN_PROGRESS'] as const)('rolls back a deployment that is %s', async (status) => {
    const { world, old, oldId } = await completed();
    await world.update({ taskDefinition: world.register('slow') });
    await world.until(`it is ${status}`, () => latest(world).status === status);
    expect(stop(world)).toEqual({ serviceDeploymentArn: latest(world).arn });
    expect(latest(world).status).toBe('ROLLBACK_REQUESTED');
    await world.until('the roll-back is under way', () => latest(world).status === 'ROLLBACK_IN_PROGRESS');
    expect(latest(world).rollback).toMatchObject({ serviceRevisionArn: world.record().deployments[0]?.serviceRevisionArn });
    await world.until('it is back', isDone(world));
    expect(latest(world).status).toBe('ROLLBACK_SUCCESSFUL');
    expect(world.describe()).toMatchObject({ taskDefinition: old, runningCount: 2, deployments: [{ id: oldId }] });
    expect(world.messages()).toContain('(service web) rolling back to deployment ecs-svc/#.');
  });

  it('is answered alike while the roll-back is requested or under way', async () => {
    const { world } = await completed();
    await world.update({ taskDefinition: world.register('slow') });
    stop(world);
    stop(world);
    await world.until('the roll-back is under way', () => latest(world).status === 'ROLLBACK_IN_PROGRESS');
    stop(world);
    expect(latest(world).status).toBe('ROLLBACK_IN_PROGRESS');
    await world.until('it is back', isDone(world));
    expect(world.messages().filter((message) => message.includes('rolling back'))).toHaveLength(1);
  });

  it('replaces the old tasks that are gone already', async () => {
    const { world, old } = await completed('slow-to-stop');
    await world.update({ taskDefinition: world.register('new') });
    await world.until('no old one is wanted', () => world.wantedTasks().length === 2 && world.wantedTasks().every(({ taskDefinitionArn }) => taskDefinitionArn !== old));
    expect(latest(world).status).toBe('IN_PROGRESS');
    stop(world);
    await world.until('it is back', isDone(world));
    expect(world.wantedTasks().map(({ taskDefinitionArn }) => taskDefinitionArn)).toEqual([old, old]);
  });

  it.each([
    { what: 'a successful deployment', prepare: () => Promise.resolve() },
    {
      what: 'a deployment that was rolled back',
      prepare: async (world: ServiceWorld) => {
        await world.update({ taskDefinition: world.register('crash') });
        await world.until('it is back', () => latest(world).status === 'ROLLBACK_SUCCESSFUL');
      },
    },
  ])('refuses $what', async ({ prepare }) => {
    const { world } = await completed();
    await prepare(world);
    expect(() => stop(world)).toThrow(expect.objectContaining({ code: 'ConflictException' }));
  });

  it('refuses what is no service deployment, and the stop type ABORT', async () => {
    const { world } = await completed();
    const unknown = latest(world).arn.replace(/[^/]+$/, 'unknown');
    expect(() => stopServiceDeployment({ serviceDeploymentArn: unknown }, world.kernel)).toThrow(expect.objectContaining({ code: 'ServiceDeploymentNotFoundException' }));
    expect(() => stopServiceDeployment({ serviceDeploymentArn: 'web' }, world.kernel)).toThrow(expect.objectContaining({ code: 'InvalidParameterException' }));
    expect(() => stopServiceDeployment({ serviceDeploymentArn: latest(world).arn, stopType: 'ABORT' }, world.kernel)).toThrow(expect.objectContaining({ code: 'UnsupportedFeatureException' }));
  });

  it('of a first deployment ends in ROLLBACK_FAILED: there is nothing to go back to', async () => {
    const world = makeServiceWorld({ scenario });
    world.register('slow');
    await world.create();
    stop(world);
    await world.until('it has ended', () => latest(world).status === 'ROLLBACK_FAILED');
    expect(latest(world).statusReason).toBe('No rollback candidate was found to run the rollback.');
    expect(world.record().deployments[0]?.rolloutState).toBe('FAILED');
  });
});

describe('a deployment that overtakes another', () => {
  it('ends its service deployment, and its tasks that do not serve yet', async () => {
    const { world, old } = await completed();
    const second = await world.update({ taskDefinition: world.register('slow') });
    await world.advance(1000);
    const next = world.register('new');
    const third = await world.update({ taskDefinition: next });
    expect(third.deployments?.map(({ id, status }) => [id, status])).toEqual([
      [third.deployments?.[0]?.id, 'PRIMARY'], [second.deployments?.[0]?.id, 'ACTIVE'], [second.deployments?.[1]?.id, 'ACTIVE'],
    ]);
    expect(world.serviceDeployments().map(({ status }) => status)).toEqual(['PENDING', 'STOPPED', 'SUCCESSFUL']);
    await world.until('it is completed', isDone(world));
    expect(world.messages()).toContain('(service web) stopped 2 pending tasks.');
    expect(world.serviceDeployments().map(({ status }) => status)).toEqual(['SUCCESSFUL', 'STOPPED', 'SUCCESSFUL']);
    expect(world.describe().taskDefinition).toBe(next);
    expect(old).not.toBe(next);
  });

  it('keeps the way back to the deployment that completed last', async () => {
    const { world, oldId } = await completed();
    await world.update({ taskDefinition: world.register('slow') });
    await world.advance(1000);
    await world.update({ taskDefinition: world.register('crash') });
    await world.until('it is back', isDone(world));
    expect(world.record().deployments[0]?.id).toBe(oldId);
    expect(world.serviceDeployments()[0]?.status).toBe('ROLLBACK_SUCCESSFUL');
  });

  it('during a roll-back has nothing to go back to (the stall trap)', async () => {
    const { world } = await completed();
    await world.update({ taskDefinition: world.register('crash') });
    await world.until('the roll-back is under way', () => latest(world).status === 'ROLLBACK_IN_PROGRESS');
    const updated = await world.update({ taskDefinition: world.register('crash') });
    await world.until('it has failed', () => world.record().deployments.find(({ id }) => id === updated.deployments?.[0]?.id)?.rolloutState === 'FAILED');
    await world.advance(60_000);
    expect(world.record().deployments[0]).toMatchObject({ id: updated.deployments?.[0]?.id, status: 'PRIMARY', rolloutState: 'FAILED' });
    expect(world.serviceDeployments().map(({ status }) => status)).toEqual(['ROLLBACK_FAILED', 'ROLLBACK_FAILED', 'SUCCESSFUL']);
    expect(world.healthyTasks()).toHaveLength(2);
  });

  it('after a roll-back can go back again', async () => {
    const { world, oldId } = await completed();
    for (const attempt of [1, 2]) {
      await world.update({ taskDefinition: world.register('crash') });
      await world.until(`attempt ${attempt} is rolled back`, isDone(world));
      expect(world.record().deployments[0]?.id).toBe(oldId);
    }
  });
});

describe('ListServiceDeployments', () => {
  it('filters by status and time, the youngest first, in pages', async () => {
    const { world } = await completed();
    const betweenMs = world.kernel.clock.now() + 500;
    await world.advance(1000);
    await world.update({ taskDefinition: world.register('crash') });
    await world.until('it is back', isDone(world));
    const list = (input: object): (string | undefined)[] => (listServiceDeployments({ service: 'web', ...input }, world.kernel).serviceDeployments ?? []).map(({ status }) => status);
    expect(list({})).toEqual(['ROLLBACK_SUCCESSFUL', 'SUCCESSFUL']);
    expect(list({ status: ['SUCCESSFUL'] })).toEqual(['SUCCESSFUL']);
    expect(list({ createdAt: { after: betweenMs / 1000 } })).toEqual(['ROLLBACK_SUCCESSFUL']);
    expect(list({ createdAt: { before: betweenMs / 1000 } })).toEqual(['SUCCESSFUL']);
    const first = listServiceDeployments({ service: 'web', maxResults: 1 }, world.kernel);
    expect(list({ maxResults: 1, nextToken: first.nextToken })).toEqual(['SUCCESSFUL']);
  });

  it('forgets them after 90 days', async () => {
    const { world } = await completed('good', 0);
    await world.advance(91 * 86_400_000);
    expect(listServiceDeployments({ service: 'web' }, world.kernel).serviceDeployments).toEqual([]);
  });
});

describe('DescribeServiceDeployments', () => {
  it('tells what runs of both revisions, and what is missing', async () => {
    const { world } = await completed();
    await world.update({ taskDefinition: world.register('slow') });
    await world.advance(1000);
    const { arn } = latest(world);
    expect(describeServiceDeployments({ serviceDeploymentArns: [arn, 'unknown'] }, world.kernel)).toMatchObject({
      serviceDeployments: [{
        serviceDeploymentArn: arn, status: 'IN_PROGRESS',
        sourceServiceRevisions: [{ requestedTaskCount: 2, runningTaskCount: 2, pendingTaskCount: 0 }],
        targetServiceRevision: { requestedTaskCount: 2, runningTaskCount: 0, pendingTaskCount: 2 },
        deploymentCircuitBreaker: { status: 'MONITORING', failureCount: 0, threshold: 3 }, alarms: { status: 'DISABLED', alarmNames: [], triggeredAlarmNames: [] },
      }],
      failures: [{ arn: 'unknown', reason: 'MISSING' }],
    });
  });

  it('takes 20 at most', async () => {
    const { world } = await completed();
    expect(() => describeServiceDeployments({ serviceDeploymentArns: Array.from({ length: 21 }, String) }, world.kernel)).toThrow(expect.objectContaining({ code: 'InvalidParameterException' }));
  });
});
