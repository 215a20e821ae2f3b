import { describe, expect, it } from '@jest/globals';
import { makeServiceWorld } from './make-service-world.ts';
import type { ServiceWorld } from './make-service-world.ts';

const isDone = (world: ServiceWorld) => (): boolean => world.record().deployments[0]?.rolloutState === 'COMPLETED' && world.record().deployments.length === 1;
const withAlarms = (rollback: boolean) => ({ deploymentConfiguration: { alarms: { alarmNames: ['errors', 'latency'], enable: true, rollback } } });

/** A completed service, and the alarms that are in ALARM. */
async function watched(rollback: boolean): Promise<{ world: ServiceWorld; ringing: Set<string>; old: string }> {
  const ringing = new Set<string>();
  const world = makeServiceWorld({ aws: { alarms: { read: (names) => Promise.resolve(new Map(names.map((name) => [name, ringing.has(name)]))) } } });
  const old = world.register('old');
  await world.create(withAlarms(rollback));
  await world.until('the old one is completed', isDone(world));
  return { world, ringing, old };
}

describe('alarms of a deployment', () => {
  it('roll it back when one goes off', async () => {
    const { world, ringing, old } = await watched(true);
    await world.update({ taskDefinition: world.register('new') });
    await world.advance(1000);
    ringing.add('latency');
    await world.until('it is back', () => world.serviceDeployments()[0]?.status === 'ROLLBACK_SUCCESSFUL');
    expect(world.describe()).toMatchObject({ taskDefinition: old, runningCount: 1 });
    expect(world.serviceDeployments()[0]).toMatchObject({
      statusReason: 'Service deployment rolled back because of one or more active alarms.',
      alarms: { status: 'TRIGGERED', names: ['errors', 'latency'], triggered: ['latency'] }, circuitBreaker: { status: 'DISABLED' },
    });
  });

  it('without roll-back end it in STOPPED', async () => {
    const { world, ringing } = await watched(false);
    await world.update({ taskDefinition: world.register('new') });
    await world.advance(1000);
    ringing.add('errors');
    await world.until('it has ended', () => world.serviceDeployments()[0]?.status === 'STOPPED');
    expect(world.record().deployments[0]?.rolloutState).toBe('FAILED');
  });

  it('that are in ALARM at the start are ignored for all of it', async () => {
    const { world, ringing } = await watched(true);
    ringing.add('errors');
    await world.update({ taskDefinition: world.register('new'), deploymentConfiguration: { bakeTimeInMinutes: 1 } });
    await world.advance(1000);
    ringing.delete('errors');
    await world.advance(5000);
    ringing.add('errors');
    await world.until('it is completed', isDone(world));
    expect(world.serviceDeployments()[0]).toMatchObject({ status: 'SUCCESSFUL', alarms: { status: 'MONITORING_COMPLETE', ignored: ['errors'], triggered: [] } });
  });

  it('are watched on for a while after everything runs', async () => {
    const { world } = await watched(true);
    await world.update({ taskDefinition: world.register('new'), deploymentConfiguration: { bakeTimeInMinutes: 2 } });
    await world.advance(100_000);
    expect(world.describe()).toMatchObject({ deployments: [{ rolloutState: 'IN_PROGRESS', runningCount: 1 }, { runningCount: 0 }] });
    await world.until('it is completed', isDone(world), 40_000);
  });

  it('that cannot be read neither fail nor hold up a deployment', async () => {
    const world = makeServiceWorld({ aws: { alarms: { read: () => Promise.reject(new Error('no answer')) } } });
    world.register('new');
    await world.create(withAlarms(true));
    await world.until('it is completed', isDone(world));
  });
});
