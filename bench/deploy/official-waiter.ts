import { waitUntilServicesStable } from '@aws-sdk/client-ecs';
import type { DescribeServicesCommand, ECSClient } from '@aws-sdk/client-ecs';
import { describeServices } from '../../rehearsal/ecs/operations/services.ts';
import { updateService } from '../../rehearsal/ecs/operations/update-service.ts';
import { createRandom } from '../../rehearsal/ecs/random.ts';
import { deployRelease } from '../../actions/shared/src/deploy/deploy-release.ts';
import type { LocalAws } from '../../actions/shared/test/deploy/local-aws.ts';
import { makeLocalContext } from '../../actions/shared/test/deploy/make-local-context.ts';
import { makeRelease } from '../../actions/shared/test/deploy/make-release.ts';
import { allowedMs, momentsOf, pollMs, startSlowAws, withServices } from '../../actions/shared/test/deploy/verdict-offsets.ts';
import type { SlowDeployment, TimedVerdict } from '../../actions/shared/test/deploy/verdict-offsets.ts';

/**
 * The same deployment, waited for as aws-actions/amazon-ecs-deploy-task-definition does: the SDK's own waiter, with its
 * first delay of 15 s and the 600 s that are allowed. The waiter reads the process's clock, so that runs on the ECS's.
 */
export async function officialVerdictOn(deployment: SlowDeployment, recordFile: string): Promise<TimedVerdict> {
  const aws = await startSlowAws(deployment);
  try {
    for (const tag of ['r1', 'slow']) await prepare(aws, tag, recordFile);
    const { kernel } = aws.ecs;
    const target = { cluster: 'factory-test', service: 'factory-api' };
    await updateService({ ...target, taskDefinition: 'factory-test-api:2' }, kernel);
    let looks = 0;
    const client = { send: async ({ input }: DescribeServicesCommand) => await Promise.resolve((looks += 1, describeServices(input as Parameters<typeof describeServices>[0], kernel))) } as unknown as ECSClient;
    const outcome = await onItsClock(aws, deployment.offset, async () => {
      const wait = waitUntilServicesStable({ client, minDelay: 15, maxWaitTime: allowedMs / 1000 }, { cluster: target.cluster, services: [target.service] });
      return await wait.then(() => 'completed', (error: unknown) => (error instanceof Error ? error.name : String(error)));
    });
    const toldAtMs = kernel.clock.now();
    if (outcome !== 'completed') await aws.ecs.advance(allowedMs);
    const { beganAtMs, completedAtMs } = momentsOf(aws);
    return { outcome, completedMs: completedAtMs - beganAtMs, toldMs: toldAtMs - beganAtMs, looks };
  } finally {
    await aws.stop();
  }
}

/** The first release is deployed, of the second only the revision is registered. */
async function prepare(aws: LocalAws, tag: string, recordFile: string): Promise<void> {
  const release = withServices(makeRelease(tag), ['api']);
  if (tag === 'slow') {
    await aws.call('RegisterTaskDefinition', release.taskDefinitions['api'] ?? {});
    return;
  }
  const context = makeLocalContext(aws, { pollMs, deadlineMs: allowedMs });
  await deployRelease({ release, recordFile, onFailure: 'leave', onCancel: 'leave', force: false, run: { id: tag, url: null } }, context);
}

/** Lends the process the ECS's clock and a seeded chance while the SDK waits: it makes no call over the network meanwhile. */
async function onItsClock<T>(aws: LocalAws, seed: number, work: () => Promise<T>): Promise<T> {
  const own = { now: Date.now, random: Math.random, setTimeout: globalThis.setTimeout };
  const random = createRandom(seed);
  Date.now = () => aws.ecs.kernel.clock.now();
  Math.random = () => random.next();
  globalThis.setTimeout = ((wake: () => void, ms: number) => {
    void aws.ecs.advance(ms).then(wake);
  }) as unknown as typeof setTimeout;
  try {
    return await work();
  } finally {
    Object.assign(Date, { now: own.now });
    Object.assign(Math, { random: own.random });
    globalThis.setTimeout = own.setTimeout;
  }
}
