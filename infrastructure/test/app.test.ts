import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { synthesise } from '../src/synthesise.ts';
import { plain, productionSettings, resourcesOf, synthesiseRehearsal, type SynthesisedEnvironment } from './synthesised-environment.ts';

const expectedOutputs: Readonly<Record<string, readonly string[]>> = {
  network: ['VpcId', 'PrivateSubnetIds', 'ApiSecurityGroupId', 'WebSecurityGroupId', 'ControllerSecurityGroupId', 'RunnerSecurityGroupId'],
  data: [
    ...['ArtifactBucketName', 'DatabaseUrlSecretArn', 'RedisUrlSecretArn'],
    ...['AuthGoogleClientSecretArn', 'AuthSessionSecretArn', 'AuthBasicPasswordHashSecretArn'],
  ],
  platform: [
    ...['ClusterName', 'ApiTargetGroupArn', 'WebTargetGroupArn', 'LoadBalancerDnsName', 'PublicUrl', 'TaskEventsQueueUrl'],
    ...['ApiLogGroupName', 'WebLogGroupName', 'ControllerLogGroupName', 'RunnerLogGroupName', 'MigrateLogGroupName'],
  ],
  access: [
    ...['ApiTaskRoleArn', 'WebTaskRoleArn', 'ControllerTaskRoleArn', 'RunnerTaskRoleArn', 'MigrateTaskRoleArn'],
    ...['ApiExecutionRoleArn', 'WebExecutionRoleArn', 'ControllerExecutionRoleArn', 'RunnerExecutionRoleArn', 'MigrateExecutionRoleArn'],
    ...['DeployerRoleArn', 'SmokeTestRoleArn'],
  ],
};

/** AWS's limits on names that we choose. */
const nameLimits: Readonly<Record<string, { property: string; characters: number }>> = {
  'AWS::ElasticLoadBalancingV2::LoadBalancer': { property: 'Name', characters: 32 },
  'AWS::ElasticLoadBalancingV2::TargetGroup': { property: 'Name', characters: 32 },
  'AWS::SQS::Queue': { property: 'QueueName', characters: 80 },
  'AWS::Events::Rule': { property: 'Name', characters: 64 },
  'AWS::IAM::Role': { property: 'RoleName', characters: 64 },
};

describe.each([
  { variant: 'the rehearsal', settings: {} },
  { variant: 'an environment with NAT, certificate and an OIDC provider of its own', settings: productionSettings },
])('addFactoryStacks for $variant', ({ settings }) => {
  let environment: SynthesisedEnvironment;
  beforeAll(async () => {
    // With CloudFormation's own checks, whose findings are errors (cdk.json).
    environment = await synthesiseRehearsal(settings, { validate: true });
  }, 60_000);

  it('creates four stacks, each after those it needs', () => {
    expect(environment.order).toEqual(['factory-rehearsal-network', 'factory-rehearsal-data', 'factory-rehearsal-platform', 'factory-rehearsal-access']);
  });

  it('passes validation without an error or a warning', () => {
    expect(environment.findings).toEqual([]);
  });

  it('has every output that the architecture names, in one stack each', () => {
    const outputs = Object.entries(environment.templates).map(([key, template]) => [key, Object.keys(template.Outputs ?? {}).filter((name) => !name.startsWith('Exports')).sort()]);
    expect(Object.fromEntries(outputs)).toEqual(Object.fromEntries(Object.entries(expectedOutputs).map(([key, names]) => [key, [...names].sort()])));
  });

  it('has no output name twice', () => {
    const names = Object.values(environment.templates).flatMap((template) => Object.keys(template.Outputs ?? {}));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('keeps names within what AWS takes, for environment names of up to 20 characters', () => {
    const spare = 20 - 'rehearsal'.length;
    for (const template of Object.values(environment.templates)) {
      for (const [type, { property, characters }] of Object.entries(nameLimits)) {
        for (const [, resource] of resourcesOf(template, type)) {
          expect(String(resource.Properties?.[property]).length).toBeLessThanOrEqual(characters - spare);
        }
      }
    }
  });

  it('fits each template into one CreateStack request', () => {
    for (const template of Object.values(environment.templates)) expect(JSON.stringify(template).length).toBeLessThan(51_200);
  });

  it('needs no Lambda function, asset or parameter', () => {
    for (const template of Object.values(environment.templates)) {
      expect(Object.keys(template)).not.toContain('Parameters');
      expect(Object.values(template.Resources).filter(({ Type: type }) => type.startsWith('AWS::Lambda') || type.startsWith('Custom::'))).toEqual([]);
    }
  });

  it('owns no service and no task definition', () => {
    const types = Object.values(environment.templates).flatMap((template) => Object.values(template.Resources).map(({ Type: type }) => type));
    expect(types.filter((type) => type === 'AWS::ECS::Service' || type === 'AWS::ECS::TaskDefinition')).toEqual([]);
  });

  it('gives the public URL of the certificate, or of the load balancer', () => {
    const url = plain(environment.templates.platform.Outputs?.['PublicUrl']?.Value);
    expect(url).toBe('domainName' in settings ? 'https://factory.example.com' : 'http://${LoadBalancer.DNSName}');
  });
});

describe('synthesise', () => {
  it('says which environment file is missing', async () => {
    const outputDirectory = await mkdtemp(join(tmpdir(), 'factory-ecs-synthesis-'));
    try {
      await expect(synthesise({ environment: 'nowhere', outputDirectory })).rejects.toThrow(/environments\/nowhere\.yml/);
    } finally {
      await rm(outputDirectory, { recursive: true });
    }
  }, 60_000);

  it('says what is wrong in an environment file', async () => {
    await expect(synthesiseRehearsal({ natGateways: -1 })).rejects.toThrow(/infrastructure\.natGateways/);
  }, 60_000);

  it('refuses a certificate without a domain', async () => {
    await expect(synthesiseRehearsal({ certificateArn: productionSettings.certificateArn ?? null })).rejects.toThrow(
      /infrastructure\.domainName and infrastructure\.certificateArn: one of them is null/,
    );
  }, 60_000);
});
