import { createRandom } from '../../../../rehearsal/ecs/random.ts';
import { deployRelease } from '../../src/deploy/deploy-release.ts';
import type { Release } from '../../src/release.ts';
import { LocalAws } from './local-aws.ts';
import { makeLocalContext } from './make-local-context.ts';
import { makeRelease } from './make-release.ts';

export const allowedMs = 600_000;
export const pollMs = 5000;
export const offsets = 24;
const service = 'factory-api';

/** The release reduced to these services, without a migration. */
export function withServices(release: Release, keys: readonly string[]): Release {
  const pick = <T>(entries: Record<string, T>): Record<string, T> => Object.fromEntries(Object.entries(entries).filter(([key]) => keys.includes(key)));
  return { ...release, taskDefinitions: pick(release.taskDefinitions), services: pick(release.services), order: [[...keys]] };
}

export interface SlowDeployment {
  /** When ECS completes it, in milliseconds from its beginning. */
  stableMs: number;
  /** 0 to `offsets` - 1: moves that moment through one poll interval, and chooses the jitter. */
  offset: number;
}

/** A local AWS whose `slow` images come that late; one release is deployed already. */
export async function startSlowAws({ stableMs, offset }: SlowDeployment): Promise<LocalAws> {
  // Pull, network and ECS's own first healthy second take the rest.
  const startMs = stableMs + (offset * pollMs) / offsets - 1300;
  const aws = await LocalAws.start({ containers: [{ match: { image: '*:slow*' }, startMs }], ecs: { checksAnswers: false } });
  return aws;
}

export interface TimedVerdict {
  outcome: string;
  /** From the beginning of the deployment, as ECS knows it. */
  completedMs: number;
  /** When the deployer told its verdict, from the same beginning. */
  toldMs: number;
  looks: number;
}

/** When the deployer tells that a deployment is completed, beside when ECS completed it. */
export async function verdictOn(deployment: SlowDeployment, recordFile: string): Promise<TimedVerdict> {
  const aws = await startSlowAws(deployment);
  try {
    const random = createRandom(deployment.offset);
    const deploy = async (tag: string): Promise<string> => {
      const context = makeLocalContext(aws, { pollMs, deadlineMs: allowedMs, random: () => random.next() });
      const release = withServices(makeRelease(tag), ['api']);
      return (await deployRelease({ release, recordFile, onFailure: 'leave', onCancel: 'leave', force: false, run: { id: tag, url: null } }, context)).outcome;
    };
    await deploy('r1');
    aws.calls.length = 0;
    const outcome = await deploy('slow');
    const toldAtMs = aws.ecs.kernel.clock.now();
    const { beganAtMs, completedAtMs } = momentsOf(aws);
    return { outcome, completedMs: completedAtMs - beganAtMs, toldMs: toldAtMs - beganAtMs, looks: aws.callsOf('ecs:DescribeServices').length };
  } finally {
    await aws.stop();
  }
}

/** Of the newest deployment; ended by letting time pass where the deployer did not wait for it. */
export function momentsOf(aws: LocalAws): { beganAtMs: number; completedAtMs: number } {
  const deployments = [...aws.ecs.kernel.state.serviceDeployments.values()].filter(({ serviceArn }) => serviceArn.endsWith(`/${service}`));
  const newest = deployments.toSorted((a, b) => a.createdAtMs - b.createdAtMs).at(-1);
  return { beganAtMs: newest?.createdAtMs ?? 0, completedAtMs: newest?.finishedAtMs ?? Number.POSITIVE_INFINITY };
}
