import { describe, expect, it } from '@jest/globals';
import { stopServiceDeployment } from '../../operations/service-deployments.ts';
import { createRandom } from '../../random.ts';
import type { Random } from '../../random.ts';
import type { TaskRecord } from '../../state/records.ts';
import { found, makeServiceWorld, withLoadBalancer } from './make-service-world.ts';
import type { ServiceWorld } from './make-service-world.ts';
import { stopTaskOf } from './stop-task-of.ts';

const images = ['good', 'slow', 'crash', 'crash-soon', 'missing', 'deaf'];
const scenario = {
  containers: [
    { match: { image: 'slow' }, startMs: 3000, jitter: 0.5 },
    { match: { image: 'crash' }, runMs: 300, exitCode: 1, jitter: 0.5 },
    { match: { image: 'crash-soon' }, runMs: 2000, exitCode: 1, jitter: 0.9 },
    { match: { image: 'missing' }, startFailure: 'CannotPullContainerError: not found' },
    { match: { image: 'deaf' }, stopMs: 5000 },
    { jitter: 0.5 },
  ],
  targets: [{ healthyAfterMs: 400, drainMs: 300, jitter: 0.9 }],
};

/** Said without the code under test: what counts as running or pending. */
const counts = ({ desiredStatus, lastStatus }: TaskRecord): boolean => desiredStatus === 'RUNNING' && ['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING'].includes(lastStatus);

interface Bound {
  /** The most that any desired count since the last quiet moment allows: after scaling in, tasks take time to go. */
  most: number;
}

/** Gives what was broken, with the time. Plain comparisons: this runs at every change of every task. */
function watchInvariants(world: ServiceWorld, bound: Bound): readonly string[] {
  const broken: string[] = [];
  const need = (isSo: boolean, what: string): void => (isSo ? undefined : void broken.push(`${what} at ${world.kernel.clock.now()}`));
  world.onChange(() => {
    const { deployments, events } = world.record();
    const ids = new Set(deployments.map(({ id }) => id));
    const wanted = world.tasks().filter(counts);
    const running = wanted.filter(({ lastStatus }) => lastStatus === 'RUNNING').length;
    const told = world.describe();
    const open = [...world.kernel.state.serviceDeployments.values()].filter(({ finishedAtMs }) => finishedAtMs === undefined);
    need(deployments.filter(({ status }) => status === 'PRIMARY').length === 1 && deployments[0]?.status === 'PRIMARY', 'one PRIMARY deployment, the first');
    need(ids.size === deployments.length, 'each deployment once');
    need(wanted.every(({ deploymentId }) => ids.has(deploymentId ?? '')), 'each task has its deployment');
    need(wanted.length <= bound.most, `at most ${bound.most} tasks, not ${wanted.length}`);
    need(told.runningCount === running && told.pendingCount === wanted.length - running, 'counts match tasks');
    need(open.length === 0 || (open.length === 1 && open[0]?.arn === deployments[0]?.serviceDeploymentArn), 'only the PRIMARY has an open service deployment');
    need(events.length <= 100, 'at most 100 events');
  });
  return broken;
}

async function step(world: ServiceWorld, random: Random, bound: Bound): Promise<string> {
  const choice = random.below(10);
  const widen = (desired: number): void => {
    bound.most = Math.max(bound.most, desired * 2);
  };
  if (choice < 4) {
    const image = found(images[random.below(images.length)], 'an image');
    await world.update({ taskDefinition: world.register(image) });
    return `deploy ${image}`;
  }
  if (choice < 6) {
    const desiredCount = random.below(6);
    widen(desiredCount);
    await world.update({ desiredCount });
    return `scale to ${desiredCount}`;
  }
  if (choice < 7) {
    const open = world.serviceDeployments().find(({ finishedAtMs }) => finishedAtMs === undefined);
    if (open !== undefined) stopServiceDeployment({ serviceDeploymentArn: open.arn }, world.kernel);
    return 'stop';
  }
  if (choice < 8) {
    const tasks = world.wantedTasks();
    const task = tasks[random.below(tasks.length)];
    if (task !== undefined) stopTaskOf(world, task.arn);
    return 'kill a task';
  }
  if (choice < 9) {
    await world.update({ forceNewDeployment: true });
    return 'force';
  }
  await world.update({ deploymentConfiguration: { minimumHealthyPercent: random.below(3) * 50, maximumPercent: 150 + random.below(2) * 50 } });
  return 'other limits';
}

describe('a random walk of a service', () => {
  it.each([1, 2, 3, 4, 5, 6])('with seed %i keeps its promises', async (seed) => {
    const world = makeServiceWorld({ scenario });
    const random = createRandom(seed);
    const bound: Bound = { most: 6 };
    world.register('good');
    await world.create({ desiredCount: 3, ...withLoadBalancer, deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: seed % 3 !== 0 } } });
    const broken = watchInvariants(world, bound);
    const story: string[] = [];
    for (let count = 0; count < 40; count += 1) {
      story.push(await step(world, random, bound));
      await world.advance(random.below(4000));
    }
    const definition = world.register('good');
    const final = await world.update({ taskDefinition: definition, desiredCount: 3, deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 } });
    await world.until(`it is completed after ${story.join(', ')}`, () => world.describe().deployments?.length === 1 && world.describe().deployments?.[0]?.rolloutState === 'COMPLETED');
    expect(world.describe()).toMatchObject({ taskDefinition: definition, runningCount: 3, pendingCount: 0, deployments: [{ id: final.deployments?.[0]?.id }] });
    expect(world.serviceDeployments().filter(({ finishedAtMs }) => finishedAtMs === undefined)).toEqual([]);
    expect(world.serviceDeployments()[0]?.status).toBe('SUCCESSFUL');
    await world.advance(10_000);
    expect(broken).toEqual([]);
    expect(world.tasks().filter(({ lastStatus }) => lastStatus !== 'STOPPED')).toHaveLength(3);
  });
});
