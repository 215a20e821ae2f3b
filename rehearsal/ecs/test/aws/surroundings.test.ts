import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CloudFormation } from '@aws-sdk/client-cloudformation';
import { ECS } from '@aws-sdk/client-ecs';
import { startMiniStack, type RunningMiniStack } from '../../../aws/infrastructure/test/start-mini-stack.ts';
import { waitUntil } from '../../../machine/wait-until.ts';
import { startEcs, type Ecs } from '../../start-ecs.ts';

const template = {
  Resources: {
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    First: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.0.0/24', AvailabilityZone: 'us-east-1c' } },
    Second: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Vpc' }, CidrBlock: '10.0.1.0/24', AvailabilityZone: 'us-east-1b' } },
    Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: 'made-by-template', Tags: [{ Key: 'owner', Value: 'template' }] } },
  },
  Outputs: { First: { Value: { Ref: 'First' } }, Second: { Value: { Ref: 'Second' } } },
};
let miniStack: RunningMiniStack;
let ecs: Ecs;
let client: ECS;
const subnets: Record<string, string> = {};

beforeAll(async () => {
  miniStack = await startMiniStack();
  ecs = await startEcs({ accountId: '123456789012', region: 'us-east-1', runtime: { kind: 'scripted' }, aws: { endpoint: miniStack.endpoint } });
  const settings = { endpoint: ecs.url, region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' }, maxAttempts: 1 };
  client = new ECS(settings);
  const cloudFormation = new CloudFormation(settings);
  await cloudFormation.createStack({ StackName: 'site', TemplateBody: JSON.stringify(template) });
  await waitUntil(async () => {
    const { Stacks: [stack] = [] } = await cloudFormation.describeStacks({ StackName: 'site' });
    for (const { OutputKey = '', OutputValue = '' } of stack?.Outputs ?? []) subnets[OutputKey] = OutputValue;
    return stack?.StackStatus === 'CREATE_COMPLETE';
  }, { what: 'the stack', deadlineMs: 10_000 });
}, 60_000);
afterAll(async () => {
  await ecs.stop();
  await miniStack.stop();
});

describe('a local ECS beside another local AWS', () => {
  it('takes over the clusters that CloudFormation made there, when they are listed or named', async () => {
    expect((await client.listClusters({})).clusterArns).toEqual(['arn:aws:ecs:us-east-1:123456789012:cluster/made-by-template']);
    const { clusters, failures } = await client.describeClusters({ clusters: ['made-by-template', 'never-made'], include: ['TAGS'] });
    expect(clusters).toMatchObject([{ clusterName: 'made-by-template', status: 'ACTIVE', tags: expect.arrayContaining([{ key: 'owner', value: 'template' }]) }]);
    expect(failures).toMatchObject([{ reason: 'MISSING' }]);
  });

  it('runs tasks in the zones in which EC2 has their subnets', async () => {
    await client.registerTaskDefinition({ family: 'app', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', containerDefinitions: [{ name: 'app', image: 'app' }] });
    const zoneIn = async (subnet: string): Promise<string | undefined> =>
      (await client.runTask({ cluster: 'made-by-template', taskDefinition: 'app', launchType: 'FARGATE', networkConfiguration: { awsvpcConfiguration: { subnets: [subnet] } } })).tasks?.[0]?.availabilityZone;
    expect([await zoneIn(subnets['First'] ?? ''), await zoneIn(subnets['Second'] ?? '')]).toEqual(['us-east-1c', 'us-east-1b']);
  });
});
