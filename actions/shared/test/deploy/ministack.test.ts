import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreateClusterCommand, ECSClient } from '@aws-sdk/client-ecs';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { startMiniStack } from '../../../../rehearsal/aws/infrastructure/test/start-mini-stack.ts';
import type { RunningMiniStack } from '../../../../rehearsal/aws/infrastructure/test/start-mini-stack.ts';
import { systemClock } from '../../src/deploy/clock.ts';
import { deployRelease } from '../../src/deploy/deploy-release.ts';
import type { DeployResult } from '../../src/deploy/deploy-release.ts';
import { findRecord, rollBackRelease } from '../../src/deploy/roll-back-release.ts';
import { primaryDeployment } from '../../src/ecs/observation.ts';
import type { Release } from '../../src/release.ts';
import { makeContext, makeRecordFile } from './make-context.ts';
import { makeRelease } from './make-release.ts';

const names = ['factory-api', 'factory-web', 'factory-runner-controller'];
let miniStack: RunningMiniStack;

beforeAll(async () => {
  miniStack = await startMiniStack();
  const settings = { endpoint: miniStack.endpoint, region: 'us-east-1', credentials: { accessKeyId: '123456789012', secretAccessKey: 'test' } };
  await new ECSClient(settings).send(new CreateClusterCommand({ clusterName: 'factory-test' }));
  await new S3Client({ ...settings, forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: 'artifacts' }));
}, 60_000);
afterAll(async () => await miniStack.stop());

/** Without an engine tasks are records that never stop: a migration would not end. */
function withoutMigration(release: Release): Release {
  const { migrate: _, ...taskDefinitions } = release.taskDefinitions;
  return { ...release, taskDefinitions };
}

async function deploy(release: Release): Promise<DeployResult> {
  const context = makeContext(miniStack.endpoint, { clock: systemClock, pollMs: 50 });
  return await deployRelease({ release: withoutMigration(release), recordFile: await makeRecordFile(), onFailure: 'roll-back', force: false, attempt: '1/1' }, context);
}

async function running(): Promise<string[]> {
  const services = await makeContext(miniStack.endpoint).ecs.describeServices(names);
  return names.map((name) => {
    const service = services.get(name);
    return (service === undefined ? null : primaryDeployment(service))?.taskDefinition.split('/').at(-1) ?? 'none';
  });
}

describe('against an ECS and an S3 that somebody else wrote', () => {
  it('creates, leaves unchanged, updates one service, and rolls back', async () => {
    expect((await deploy(makeRelease('r1'))).outcome).toBe('completed');
    const first = ['factory-test-api:1', 'factory-test-web:1', 'factory-test-controller:1'];
    expect(await running()).toEqual(first);

    expect((await deploy({ ...makeRelease('r1'), id: 'r1-again' })).outcome).toBe('nothing-to-do');

    const second = await deploy(makeRelease('r2', { api: 'r1', runner: 'r1', controller: 'r1' }));
    expect(second.record.services.map(({ outcome }) => outcome)).toEqual(['unchanged', 'completed', 'unchanged']);
    expect(await running()).toEqual([first[0], 'factory-test-web:2', first[2]]);
    expect(second.record.services[1]).toMatchObject({ before: { desiredCount: 1, images: { web: 'registry/web:r1' } }, after: { images: { web: 'registry/web:r2' } } });

    const context = makeContext(miniStack.endpoint, { clock: systemClock, pollMs: 50 });
    const record = await findRecord({ environment: 'test', release: 'previous' }, context);
    expect((await rollBackRelease({ record, recordFile: await makeRecordFile(), dryRun: false }, context)).outcome).toBe('rolled-back');
    expect(await running()).toEqual(first);
    expect(await context.records.readCurrent('test')).toEqual({ release: 'r1', previous: null });
  }, 60_000);
});
