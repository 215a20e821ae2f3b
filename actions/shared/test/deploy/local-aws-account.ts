import { createRandom } from '../../../../rehearsal/ecs/random.ts';
import { deployRelease } from '../../src/deploy/deploy-release.ts';
import type { Clock } from '../../src/deploy/clock.ts';
import type { Release } from '../../src/release.ts';
import { LocalAws } from './local-aws.ts';
import type { Call, LocalAwsOptions } from './local-aws.ts';
import { makeLocalContext } from './make-local-context.ts';
import { makeRelease } from './make-release.ts';

// An account in which several releases are deployed at the same time, each to a cluster of its own.

const pollMs = 5000;
const allowedMs = 1_200_000;

/** Times of the new release's parts, in milliseconds of the virtual clock. */
export const rolloutRules: NonNullable<LocalAwsOptions['containers']> = [
  { match: { image: '*/migrate:new*' }, runMs: 45_000 },
  { match: { image: '*/api:new*' }, startMs: 60_000 },
  { match: { image: '*/web:new*' }, startMs: 90_000 },
  { match: { image: '*/controller:new*' }, startMs: 40_000 },
  { match: { image: '*:new*' }, startMs: 75_000 },
];

/** The release of another cluster: nothing of it is shared with the others but the account. */
export function inCluster(release: Release, name: string): Release {
  const moved = JSON.parse(JSON.stringify(release).replaceAll('factory-test', `factory-${name}`)) as Release;
  return { ...moved, environment: name };
}

/** As many services as wanted beside each other: copies of web. */
export function withCopies(release: Release, count: number): Release {
  const [definition, service] = [release.taskDefinitions['web'], release.services['web']];
  const keys = Array.from({ length: count }, (_, index) => `web${index}`);
  const copy = <T>(value: T, key: string): T => JSON.parse(JSON.stringify(value).replaceAll('factory-web', `factory-${key}`).replaceAll('factory-test-web', `factory-test-${key}`)) as T;
  return {
    ...release, order: [keys],
    taskDefinitions: Object.fromEntries(keys.map((key) => [key, copy(definition ?? {}, key)])),
    services: Object.fromEntries(keys.map((key) => [key, copy(service ?? {}, key)])),
  };
}

export interface Deployment {
  /** Of the environment; its cluster is `factory-<name>`. */
  name: string;
  release: (tag: string) => Release;
  /** Begins so long after the others. */
  delayMs: number;
}

export interface DeploymentReport {
  outcome: string;
  totalMs: number;
  /** Migration, and the slowest service of each group, as ECS dates them. */
  criticalPathMs: number;
  calls: Call[];
  /** How often it looked at services between two pauses, beyond the one look that follows a roll-out's beginning. */
  looksPerTick: number;
  ticks: number;
  throttled: number;
}

export const threeServices = (tag: string): Release => ({ ...makeRelease(tag), order: [['api'], ['web', 'controller']] });

/** Deploys all of them in one account with the documented rates: first something, one after the other, then anew and together. */
export async function deployInOneAccount(deployments: readonly Deployment[], recordFile: string): Promise<DeploymentReport[]> {
  const aws = await LocalAws.start({ clusters: deployments.map(({ name }) => `factory-${name}`), containers: rolloutRules, ecs: { checksAnswers: false, rateLimits: true } });
  try {
    for (const deployment of deployments) {
      await deploy(deployment, 'old', { aws, recordFile });
      // The bucket of registrations fills up by one a second.
      await aws.ecs.advance(30_000);
    }
    aws.calls.length = 0;
    return await aws.time.together(deployments.map((deployment) => async () => await deploy(deployment, 'new', { aws, recordFile: `${recordFile}.${deployment.name}` })));
  } finally {
    await aws.stop();
  }
}

/** A clock that notes its pauses among the calls. */
function noting(clock: Clock, note: () => void): Clock {
  return {
    ...clock,
    sleep: async (ms, signal) => {
      note();
      await clock.sleep(ms, signal);
    },
  };
}

async function deploy({ name, release, delayMs }: Deployment, tag: string, { aws, recordFile }: { aws: LocalAws; recordFile: string }): Promise<DeploymentReport> {
  const { clock } = aws.time;
  if (tag === 'new' && delayMs > 0) await clock.sleep(delayMs, new AbortController().signal);
  const random = createRandom(name.length + delayMs);
  const own = (): Call[] => aws.calls.filter(({ accessKeyId }) => accessKeyId === `KEY-${name}`);
  const pausesAfter: number[] = [];
  const context = makeLocalContext(aws, {
    cluster: `factory-${name}`, accessKeyId: `KEY-${name}`, pollMs, deadlineMs: allowedMs, random: () => random.next(), clock: noting(clock, () => pausesAfter.push(own().length)),
  });
  const beganMs = aws.time.elapsedMs;
  const beganAtMs = aws.ecs.kernel.clock.now();
  const { outcome } = await deployRelease({ release: inCluster(release(tag), name), recordFile, onFailure: 'roll-back', onCancel: 'roll-back', force: false, run: { id: `${tag}/1`, url: null } }, context);
  const calls = own();
  return {
    outcome, calls, totalMs: aws.time.elapsedMs - beganMs, criticalPathMs: criticalPathOf(aws, { name, order: release(tag).order, beganAtMs }), ticks: pausesAfter.length,
    looksPerTick: looksPerTick(calls, pausesAfter), throttled: calls.filter(({ outcome: code }) => code === 'ThrottlingException').length,
  };
}

function criticalPathOf(aws: LocalAws, { name, order, beganAtMs }: { name: string; order: Release['order']; beganAtMs: number }): number {
  const { state } = aws.ecs.kernel;
  const migrations = [...state.allTasks()].filter(({ clusterArn, serviceArn, createdAtMs }) => clusterArn.endsWith(`/factory-${name}`) && serviceArn === undefined && createdAtMs >= beganAtMs);
  const migrationMs = Math.max(0, ...migrations.map(({ createdAtMs, stoppedAtMs = createdAtMs }) => stoppedAtMs - createdAtMs));
  const serviceMs = (key: string): number => {
    const deployed = [...state.serviceDeployments.values()].find(({ serviceArn, createdAtMs }) => createdAtMs >= beganAtMs && serviceArn.includes(`/factory-${name}/`) && serviceArn.endsWith(key));
    return deployed?.finishedAtMs === undefined ? 0 : deployed.finishedAtMs - deployed.createdAtMs;
  };
  return order.reduce((sum, group) => sum + Math.max(...group.map(serviceMs)), migrationMs);
}

function looksPerTick(calls: readonly Call[], pausesAfter: readonly number[]): number {
  const bounds = [...pausesAfter, calls.length];
  const ticks = bounds.map((end, index) => calls.slice(bounds[index - 1] ?? 0, end).map(({ name }) => name));
  return Math.max(...ticks.map((names, index) => {
    const looks = names.filter((name) => name === 'ecs:DescribeServices').length;
    // The first is the snapshot's.
    const beginsGroup = names.some((name) => name === 'ecs:UpdateService' || name === 'ecs:CreateService');
    return looks - (beginsGroup ? 1 : 0) - (index === 0 ? 1 : 0);
  }));
}
