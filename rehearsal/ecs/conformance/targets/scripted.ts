import { startEcs, type Ecs, type StartEcsOptions } from '../../start-ecs.ts';
import type { Target } from '../target.ts';
import { caseScenario } from './case-scenario.ts';
import { localCredentials, makeClient } from './make-clients.ts';
import { scriptedProvides } from './provides.ts';

const region = 'eu-central-1';

/** This ECS with tasks that are only played, under a virtual clock. */
export async function startScriptedTarget(variant: Pick<StartEcsOptions, 'rateLimits' | 'staleReadMs'> = {}): Promise<Target> {
  const ecs = await startEcs({ accountId: '123456789012', region, clock: 'virtual', runtime: { kind: 'scripted', scenario: caseScenario }, ...variant });
  const client = makeClient({ region, endpoint: ecs.url, credentials: localCredentials });
  return {
    ...{ name: 'scripted', ecs: client, endpoint: undefined, region, provides: new Set(scriptedProvides), image: 'busybox:1', imageWithDigest: 'busybox:1', isAccount: false, concurrency: 1, deadlineMs: 60_000 },
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0123456789abcdef0'], securityGroups: ['sg-0123456789abcdef0'], assignPublicIp: 'DISABLED' } },
    advance: (milliseconds) => advance(ecs, milliseconds),
    createTargetGroup: (name) => Promise.resolve(`arn:aws:elasticloadbalancing:${region}:123456789012:targetgroup/${name}/0123456789abcdef`),
    setFaults: (rules) => {
      ecs.faults.replace(JSON.stringify({ rules }));
      return Promise.resolve();
    },
    startVariant: (other) => startScriptedTarget(other),
    stop: async () => {
      client.destroy();
      await ecs.stop();
    },
  };
}

async function advance(ecs: Ecs, milliseconds: number): Promise<void> {
  await ecs.advance(milliseconds);
}
