import { ECSClient } from '@aws-sdk/client-ecs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CleanUpGateway } from '../../src/clean-up/clean-up-gateway.ts';
import { cleanUpRevisions } from '../../src/clean-up/clean-up-revisions.ts';
import type { CleanUpOptions, CleanUpResult } from '../../src/clean-up/clean-up-revisions.ts';
import { LocalAws } from '../deploy/local-aws.ts';
import { makeContext } from '../deploy/make-context.ts';
import { seededRandom } from '../rules/seeded-random.ts';
import { growRandomState } from './random-state.ts';

let aws: LocalAws;
beforeEach(async () => {
  aws = await LocalAws.start({ clusters: ['factory-test', 'factory-test-eu'] });
});
afterEach(async () => await aws.stop());

async function cleanUp(options: Partial<CleanUpOptions> = {}): Promise<CleanUpResult> {
  const { records, clock, reporter } = makeContext(aws);
  const client = new ECSClient({ endpoint: aws.endpoint, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 });
  const all = { environment: 'test', familyPrefix: 'factory-test-', families: ['api', 'web', 'controller', 'runner', 'migrate', 'runner-*'], keep: 2, keepRecords: 2, dryRun: false, ...options };
  return await cleanUpRevisions(all, { gateway: new CleanUpGateway('factory-test', client), records, clock, reporter, signal: new AbortController().signal });
}

async function register(family: string, count: number): Promise<string[]> {
  const arns: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { taskDefinition } = await aws.call('RegisterTaskDefinition', { family, networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', containerDefinitions: [{ name: 'main', image: `main:${index}` }] });
    arns.push((taskDefinition as { taskDefinitionArn: string }).taskDefinitionArn);
  }
  return arns;
}

const namesOf = (arns: readonly string[]): string[] => arns.map((arn) => arn.slice(arn.lastIndexOf('/') + 1));

describe('cleanUpRevisions', () => {
  it('leaves alone the families of an environment whose name begins with this one\'s', async () => {
    await register('factory-test-web', 3);
    await register('factory-test-eu-web', 3);
    await register('factory-test-runner-1a2b', 3);
    const { planned, deregistered } = await cleanUp();
    expect([...new Set(planned.map(({ family }) => family))]).toEqual(['factory-test-runner-1a2b', 'factory-test-web']);
    expect(namesOf(deregistered)).toEqual(['factory-test-runner-1a2b:1', 'factory-test-web:1']);
  });

  it('looks again each minute: what came into use in the meantime stays', async () => {
    const arns = await register('factory-test-web', 100);
    aws.onEffect = ({ name }) => {
      const isFirst = name === 'ecs:DeregisterTaskDefinition' && aws.callsOf(name).length === 1;
      if (isFirst) void aws.call('CreateService', { cluster: 'factory-test', serviceName: 'factory-web', taskDefinition: arns[97], desiredCount: 1, launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } } });
    };
    const { deregistered } = await cleanUp();
    expect(deregistered).toEqual(arns.slice(0, 97));
  });

  it('tells what was deregistered before it was refused', async () => {
    await register('factory-test-web', 5);
    aws.fault = ({ name }) => (name === 'ecs:DeregisterTaskDefinition' && aws.callsOf(name).length === 2 ? { code: 'ExpiredTokenException', message: 'The security token included in the request is expired', status: 400 } : null);
    const { deregistered, stoppedBy } = await cleanUp();
    expect(namesOf(deregistered)).toEqual(['factory-test-web:1']);
    expect(stoppedBy).toMatchObject({ name: 'ExpiredTokenException' });
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))('deregisters all that is old and unused and nothing else, random state %i', async (seed) => {
    const random = seededRandom(seed);
    const { revisions, used } = await growRandomState(aws, random, { keepRecords: 2 });
    const keep = 1 + random.below(3);
    await cleanUp({ keep });
    const active = new Set([...aws.ecs.kernel.state.families.values()].flat().filter((revision) => revision?.status === 'ACTIVE').map((revision) => revision?.arn));
    for (const arns of revisions.values()) {
      const newest = arns.slice(-keep);
      expect(namesOf(arns.filter((arn) => active.has(arn)))).toEqual(namesOf(arns.filter((arn) => used.has(arn) || newest.includes(arn))));
    }
  });
});
