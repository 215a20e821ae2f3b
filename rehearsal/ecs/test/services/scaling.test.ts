import { describe, expect, it } from '@jest/globals';
import { deleteService, describeServices, listServices } from '../../operations/services.ts';
import { updateTaskProtection } from '../../operations/task-protection.ts';
import { stopTaskOf } from './stop-task-of.ts';
import { found, makeServiceWorld, serviceInput, withBreaker } from './make-service-world.ts';
import type { ServiceWorld } from './make-service-world.ts';

const isDone = (world: ServiceWorld) => (): boolean => world.record().deployments[0]?.rolloutState === 'COMPLETED' && world.record().deployments.length === 1;

async function completed(desiredCount: number, options: Parameters<typeof makeServiceWorld>[0] = {}): Promise<ServiceWorld> {
  const world = makeServiceWorld(options);
  world.register('good');
  await world.create({ desiredCount, ...withBreaker(true), networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2', 'subnet-3'] } } });
  await world.until('it is completed', isDone(world));
  return world;
}

describe('a change of the desired count', () => {
  it.each([[2, 5], [5, 2], [3, 0], [0, 3]])('from %i to %i makes no deployment', async (before, after) => {
    const world = await completed(before);
    const { id } = world.record().deployments[0] ?? {};
    const updated = await world.update({ desiredCount: after });
    expect(updated).toMatchObject({ desiredCount: after, deployments: [{ id, desiredCount: after, rolloutState: 'COMPLETED' }] });
    await world.until('it is so', () => world.wantedTasks().length === after && world.healthyTasks().length === after);
    await world.advance(2000);
    expect(world.record().deployments).toMatchObject([{ id, rolloutState: 'COMPLETED' }]);
    expect(world.messages().at(-1)).toBe('(service web) has reached a steady state.');
    expect(world.serviceDeployments()).toHaveLength(1);
  });

  it('leaves a protected task alone until its protection ends', async () => {
    const world = await completed(3);
    const [first = ''] = world.wantedTasks().map(({ arn }) => arn);
    updateTaskProtection({ tasks: [first], protectionEnabled: true, expiresInMinutes: 5 }, world.kernel);
    await world.update({ desiredCount: 0 });
    await world.advance(60_000);
    expect(world.wantedTasks().map(({ arn }) => arn)).toEqual([first]);
    await world.advance(5 * 60_000);
    expect(world.wantedTasks()).toEqual([]);
  });

  it('keeps the zones balanced', async () => {
    const world = await completed(9);
    await world.update({ desiredCount: 3 });
    await world.until('three are left', () => world.wantedTasks().length === 3);
    const before = new Set(world.tasks().map(({ availabilityZone }) => availabilityZone)).size;
    expect(new Set(world.wantedTasks().map(({ availabilityZone }) => availabilityZone)).size).toBe(before);
  });

  it.each([[2, 6], [6, 2], [4, 0]])('from %i to %i during a roll-out is taken up', async (before, after) => {
    const world = await completed(before, { scenario: { containers: [{ jitter: 0.5 }] } });
    const next = world.register('new');
    await world.update({ taskDefinition: next });
    await world.advance(300);
    await world.update({ desiredCount: after });
    await world.until('it is completed', isDone(world));
    expect(world.wantedTasks().map(({ taskDefinitionArn }) => taskDefinitionArn)).toEqual(Array.from({ length: after }, () => next));
    expect(world.serviceDeployments()).toHaveLength(2);
  });
});

describe('a task that is gone', () => {
  it('is replaced, whoever ended it, without a failure of the service', async () => {
    const world = await completed(2);
    stopTaskOf(world, found(world.wantedTasks()[0], 'a task').arn);
    await world.advance(50);
    expect(world.wantedTasks()).toHaveLength(2);
    await world.until('both are healthy', () => world.healthyTasks().length === 2);
    expect(world.record().deployments[0]).toMatchObject({ failedTasks: 0, breakerCount: 0 });
  });

  it('does not count for the breaker where a person stopped it during a roll-out', async () => {
    const world = await completed(1, { scenario: { containers: [{ match: { image: 'slow' }, startMs: 5000 }] } });
    const next = world.register('slow');
    await world.update({ taskDefinition: next });
    for (let round = 0; round < 4; round += 1) {
      await world.until('a new one is there', () => world.wantedTasks().some(({ taskDefinitionArn }) => taskDefinitionArn === next));
      stopTaskOf(world, found(world.wantedTasks().find(({ taskDefinitionArn }) => taskDefinitionArn === next), 'the new task').arn);
      await world.advance(100);
    }
    expect(world.record().deployments[0]).toMatchObject({ rolloutState: 'IN_PROGRESS', breakerCount: 0 });
    await world.until('it is completed', isDone(world));
  });
});

describe('missing capacity', () => {
  it('is told, tried again later, and forgotten once there is some', async () => {
    const capacity = { isThere: false };
    const world = makeServiceWorld({ faults: { capacityFailure: () => (capacity.isThere ? undefined : { reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone' }) } });
    world.register('good');
    await world.create({ desiredCount: 2 });
    await world.advance(500);
    expect(world.messages()).toEqual(['(service web) was unable to place a task. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone.']);
    expect(world.describe()).toMatchObject({ runningCount: 0, deployments: [{ rolloutState: 'IN_PROGRESS', failedTasks: 1 }] });
    capacity.isThere = true;
    await world.until('it is completed', isDone(world));
    expect(world.describe()).toMatchObject({ runningCount: 2, deployments: [{ failedTasks: 0 }] });
    expect(world.events.some(({ detail }) => JSON.stringify(detail).includes('SERVICE_TASK_PLACEMENT_FAILURE'))).toBe(true);
  });

  it('fails a deployment with a breaker', async () => {
    const capacity = { isThere: true };
    const world = await completed(1, { faults: { capacityFailure: () => (capacity.isThere ? undefined : { reason: 'RESOURCE:ENI' }) } });
    capacity.isThere = false;
    await world.update({ taskDefinition: world.register('new') });
    await world.until('it has ended', () => world.serviceDeployments()[0]?.status === 'ROLLBACK_SUCCESSFUL');
    expect(world.describe()).toMatchObject({ runningCount: 1 });
  });
});

describe('DeleteService', () => {
  it('needs a desired count of 0, or force', async () => {
    const world = await completed(1);
    expect(() => deleteService({ service: 'web' }, world.kernel)).toThrow('The service cannot be stopped while it is scaled above 0.');
    const answer = deleteService({ service: 'web', force: true }, world.kernel);
    expect(answer.service).toMatchObject({ status: 'DRAINING', desiredCount: 0 });
  });

  it('drains, then leaves the service INACTIVE, seen by DescribeServices alone', async () => {
    const world = await completed(2, { scenario: { containers: [{ stopMs: 3000 }] } });
    deleteService({ service: 'web', force: true }, world.kernel);
    await world.advance(1000);
    expect(world.describe()).toMatchObject({ status: 'DRAINING', runningCount: 0 });
    expect(listServices({}, world.kernel).serviceArns).toEqual([]);
    await expect(world.create()).rejects.toThrow('Unable to Start a service that is still Draining.');
    await expect(world.update({ desiredCount: 1 })).rejects.toThrow(expect.objectContaining({ code: 'ServiceNotActiveException', message: 'Service was not ACTIVE.' }));
    await world.until('it is INACTIVE', () => world.describe().status === 'INACTIVE');
    expect(listServices({}, world.kernel).serviceArns).toEqual([]);
    expect(describeServices({ services: ['web'] }, world.kernel).services).toMatchObject([{ status: 'INACTIVE', deployments: [], runningCount: 0 }]);
  });

  it('in a roll-out ends its service deployment', async () => {
    const world = await completed(1);
    await world.update({ forceNewDeployment: true });
    deleteService({ service: 'web', force: true }, world.kernel);
    await world.until('it is INACTIVE', () => world.describe().status === 'INACTIVE');
    expect(world.serviceDeployments()[0]?.status).toBe('STOPPED');
  });

  it('frees the name for a new service', async () => {
    const world = await completed(1);
    deleteService({ service: 'web', force: true }, world.kernel);
    await world.until('it is INACTIVE', () => world.describe().status === 'INACTIVE');
    await world.create(serviceInput);
    await world.until('it is completed', isDone(world));
    expect(world.describe()).toMatchObject({ status: 'ACTIVE', runningCount: 1 });
  });
});
