import { startMiniStack } from '../../../aws/infrastructure/test/start-mini-stack.ts';
import type { Target } from '../target.ts';
import { localCredentials, makeClient } from './make-clients.ts';
import { ministackProvides } from './provides.ts';
import { targetGroupMaker } from './target-groups.ts';

/** MiniStack's own ECS without an engine: its tasks are records that run at once and never end. */
export async function startMiniStackTarget(): Promise<Target> {
  const region = 'eu-central-1';
  const ministack = await startMiniStack();
  const ecs = makeClient({ region, endpoint: ministack.endpoint, credentials: localCredentials });
  return {
    ...{ name: 'ministack', ecs, endpoint: ministack.endpoint, region, provides: new Set(ministackProvides), image: 'busybox:1', imageWithDigest: 'busybox:1', isAccount: false, concurrency: 8, deadlineMs: 5000 },
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0123456789abcdef0'], securityGroups: ['sg-0123456789abcdef0'], assignPublicIp: 'DISABLED' } },
    createTargetGroup: targetGroupMaker(region, ministack.endpoint),
    stop: async () => {
      ecs.destroy();
      await ministack.stop();
    },
  };
}
