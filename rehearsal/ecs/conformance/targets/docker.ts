import { readEcsOptions } from '../../options.ts';
import { preparePlace } from '../../place.ts';
import { createDockerChoice } from '../../runtime/docker/docker-choice.ts';
import { startEcs } from '../../start-ecs.ts';
import type { Target } from '../target.ts';
import { acquireCaseEngine, CASE_IMAGE } from './case-engine.ts';
import { localCredentials, makeClient } from './make-clients.ts';
import { targetGroupMaker } from './target-groups.ts';
import { dockerProvides } from './provides.ts';

/** This ECS with real containers, MiniStack for the other services. */
export async function startDockerTarget(): Promise<Target> {
  const region = 'eu-central-1';
  const place = await preparePlace(readEcsOptions(['--region', region]), () => undefined);
  try {
    const { docker, awsUrl } = place;
    if (docker === undefined || awsUrl === undefined) throw new Error('There is no engine, or no other services.');
    const caseEngine = await acquireCaseEngine(`${place.id}-image`);
    const ecs = await startEcs({
      ...{ accountId: '123456789012', region, taskAddress: docker.engine.hostGatewayAddress, aws: { endpoint: awsUrl, minimumDrainMs: 100 }, timings: { alarmIntervalMs: 200, loadBalancerScale: 0.1 } },
      runtime: createDockerChoice({ ...{ dockerHost: docker.engine.dockerHost, network: docker.network, label: place.id, nodeImage: docker.nodeImage, hostAddress: docker.engine.hostGatewayAddress, cpu: 'shares' } }),
    });
    const client = makeClient({ region, endpoint: ecs.url, credentials: localCredentials });
    return {
      ...{ name: 'docker', ecs: client, endpoint: ecs.url, region, provides: new Set(dockerProvides), image: CASE_IMAGE, isAccount: false, concurrency: 12, deadlineMs: 30_000 },
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-0123456789abcdef0'], securityGroups: ['sg-0123456789abcdef0'], assignPublicIp: 'DISABLED' } },
      createTargetGroup: targetGroupMaker(region, ecs.url),
      stop: async () => {
        client.destroy();
        await ecs.stop();
        await caseEngine.release();
        await place.leave();
      },
    };
  } catch (error) {
    await place.leave();
    throw error;
  }
}
