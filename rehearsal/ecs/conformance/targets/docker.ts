import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ECR } from '@aws-sdk/client-ecr';
import { docker } from '../../../machine/docker.ts';
import type { Engine } from '../../../machine/engine.ts';
import { readEcsOptions } from '../../options.ts';
import { preparePlace } from '../../place.ts';
import { createDockerChoice } from '../../runtime/docker/docker-choice.ts';
import { startEcs, type Ecs } from '../../start-ecs.ts';
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
    const { docker: machine, awsUrl } = place;
    if (machine === undefined || awsUrl === undefined) throw new Error('There is no engine, or no other services.');
    const caseEngine = await acquireCaseEngine(`${place.id}-image`);
    const ecs = await startEcs({
      ...{ accountId: '123456789012', region, taskAddress: machine.engine.hostGatewayAddress, aws: { endpoint: awsUrl, minimumDrainMs: 100 }, timings: { alarmIntervalMs: 200, uncheckedHealthyMs: 2500, loadBalancerScale: 0.1 } },
      runtime: createDockerChoice({ ...{ dockerHost: machine.engine.dockerHost, network: machine.network, label: place.id, nodeImage: machine.nodeImage, hostAddress: machine.engine.hostGatewayAddress, cpu: 'shares' } }),
    });
    const client = makeClient({ region, endpoint: ecs.url, credentials: localCredentials });
    return {
      ...{ name: 'docker', ecs: client, endpoint: ecs.url, region, provides: new Set(dockerProvides), image: CASE_IMAGE, imageWithDigest: await pushCaseImage(caseEngine, ecs), isAccount: false, concurrency: 10, deadlineMs: 60_000 },
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

/** Into the local ECR, so that it has a digest; the name by which tasks know it. */
async function pushCaseImage(engine: Engine, { url, port, kernel }: Ecs): Promise<string> {
  const { accountId, region } = kernel.settings;
  const [repositoryName, registry] = ['conformance/busybox', `127.0.0.1:${String(port)}`];
  const ecr = new ECR({ region, endpoint: url, credentials: localCredentials });
  await ecr.createRepository({ repositoryName });
  ecr.destroy();
  const dockerConfig = await mkdtemp(join(tmpdir(), 'factory-conformance-docker-'));
  try {
    const connection = { ...engine, dockerConfig };
    await docker(connection, ['login', '--username', 'AWS', '--password-stdin', registry], { input: 'token' });
    await docker(connection, ['tag', CASE_IMAGE, `${registry}/${repositoryName}:1`]);
    await docker(connection, ['push', `${registry}/${repositoryName}:1`]);
    await docker(connection, ['image', 'rm', `${registry}/${repositoryName}:1`]);
  } finally {
    await rm(dockerConfig, { recursive: true, force: true });
  }
  return `${accountId}.dkr.ecr.${region}.amazonaws.com/${repositoryName}:1`;
}
