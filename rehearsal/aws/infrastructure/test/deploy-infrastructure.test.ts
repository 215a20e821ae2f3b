import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DescribeRulesCommand, DescribeListenersCommand, DescribeLoadBalancersCommand, DescribeTargetGroupsCommand, ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { DescribeSecretCommand, GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { findProcessesByEnvironment } from '../../../machine/find-processes.ts';
import type { ProcessIdentity } from '../../../machine/managed-process.ts';
import { endProcess } from '../../../machine/process-identity.ts';
import { waitUntil } from '../../../machine/wait-until.ts';
import { createStack } from '../create-stack.ts';
import { deployInfrastructure, describeLeftOut, type Infrastructure } from '../deploy-infrastructure.ts';
import { clientSettings, type LocalAws } from '../local-aws.ts';
import { putSecretValues } from '../put-secret-values.ts';
import { refusedResourceTypes } from '../refused-resource-types.ts';
import { startMiniStack, type RunningMiniStack } from './start-mini-stack.ts';

let miniStack: RunningMiniStack;
let aws: LocalAws;
let infrastructure: Infrastructure;
const lines: string[] = [];

beforeAll(async () => {
  miniStack = await startMiniStack();
  aws = { endpoint: miniStack.endpoint, region: 'us-east-1' };
  infrastructure = await deployInfrastructure({
    ...aws,
    environment: 'rehearsal',
    replacedOutputs: { PublicUrl: 'http://127.0.0.1:8000' },
    log: (line) => lines.push(line),
  });
}, 90_000);

afterAll(async () => {
  await miniStack.stop();
});

function outputNamed(name: string): string {
  const value = Object.values(infrastructure.outputs).find((outputs) => name in outputs)?.[name];
  if (value === undefined) throw new Error(`No output ${name}.`);
  return value;
}

/** A call without an SDK client: the rehearsal has none for IAM and ECR. */
async function call(service: string, body: string, headers: Record<string, string>): Promise<Response> {
  const authorization = `AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`;
  return fetch(aws.endpoint, { method: 'POST', body, headers: { authorization, ...headers }, signal: AbortSignal.timeout(5000) });
}

describe('deployInfrastructure', () => {
  it('returns the outputs of the four stacks, as the CDK writes them', () => {
    expect(Object.keys(infrastructure.outputs)).toEqual(['factory-rehearsal-network', 'factory-rehearsal-data', 'factory-rehearsal-platform', 'factory-rehearsal-access']);
    expect(outputNamed('PrivateSubnetIds').split(',')).toEqual([expect.stringMatching(/^subnet-/), expect.stringMatching(/^subnet-/)]);
    expect(outputNamed('DatabaseUrlSecretArn')).toMatch(/^arn:aws:secretsmanager:us-east-1:123456789012:secret:factory\/rehearsal\/database-url-.{6}$/);
    expect(outputNamed('ApiTargetGroupArn')).toMatch(/^arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup\/factory-rehearsal-api\//);
    expect(outputNamed('DeployerRoleArn')).toBe('arn:aws:iam::123456789012:role/factory-rehearsal-deployer');
    expect(outputNamed('ClusterName')).toBe('factory-rehearsal');
    expect(Object.values(infrastructure.outputs).flatMap((outputs) => Object.values(outputs)).filter((value) => value === '')).toEqual([]);
  });

  it('replaces what only this machine knows', () => {
    expect(outputNamed('PublicUrl')).toBe('http://127.0.0.1:8000');
  });

  it('tells what it does', () => {
    expect(lines[0]).toBe('Synthesising the infrastructure of environment rehearsal');
    expect(lines[1]).toMatch(/^Creating stack factory-rehearsal-network: \d+ resources$/);
    expect(lines).toHaveLength(5);
  });

  it('creates target groups, listener and rules', async () => {
    const client = new ElasticLoadBalancingV2Client(clientSettings(aws));
    const { TargetGroups: groups = [] } = await client.send(new DescribeTargetGroupsCommand({}));
    expect(groups.map((group) => `${String(group.TargetGroupName)} ${String(group.Port)} ${String(group.TargetType)} ${String(group.HealthCheckPath)}`).sort()).toEqual([
      'factory-rehearsal-api 8080 ip /healthz',
      'factory-rehearsal-web 3000 ip /healthz',
    ]);
    const { LoadBalancers: [loadBalancer] = [] } = await client.send(new DescribeLoadBalancersCommand({ Names: ['factory-rehearsal'] }));
    const { Listeners: [listener] = [] } = await client.send(new DescribeListenersCommand({ LoadBalancerArn: loadBalancer?.LoadBalancerArn }));
    const { Rules: rules = [] } = await client.send(new DescribeRulesCommand({ ListenerArn: listener?.ListenerArn }));
    expect(rules.map((rule) => `${String(rule.Priority)} ${String(rule.Actions?.[0]?.TargetGroupArn)}`).sort()).toEqual([
      `10 ${outputNamed('ApiTargetGroupArn')}`,
      `20 ${outputNamed('ApiTargetGroupArn')}`,
      `default ${outputNamed('WebTargetGroupArn')}`,
    ]);
    client.destroy();
  });

  it('creates the four repositories with immutable tags', async () => {
    const answer = await call('ecr', '{}', { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeRepositories' });
    const { repositories } = (await answer.json()) as { repositories: { repositoryName: string; imageTagMutability: string }[] };
    expect(repositories.map((repository) => `${repository.repositoryName} ${repository.imageTagMutability}`).sort()).toEqual([
      'factory-api IMMUTABLE',
      'factory-runner IMMUTABLE',
      'factory-runner-controller IMMUTABLE',
      'factory-web IMMUTABLE',
    ]);
  });

  it('creates every role that an output names', async () => {
    const arns = Object.entries(infrastructure.outputs['factory-rehearsal-access'] ?? {}).filter(([name]) => name.endsWith('RoleArn'));
    expect(arns).toHaveLength(12);
    for (const [, arn] of arns) {
      const body = new URLSearchParams({ Action: 'GetRole', Version: '2010-05-08', RoleName: arn.split('/').at(-1) ?? '' }).toString();
      const answer = await call('iam', body, { 'content-type': 'application/x-www-form-urlencoded' });
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining(`<Arn>${arn}</Arn>`)]);
    }
  });

  it('creates the artifact bucket', async () => {
    const client = new S3Client({ ...clientSettings(aws), forcePathStyle: true });
    await expect(client.send(new HeadBucketCommand({ Bucket: outputNamed('ArtifactBucketName') }))).resolves.toBeDefined();
    client.destroy();
  });

  it('creates the secret of the smoke test\'s run, with its value and its keys', async () => {
    const client = new SecretsManagerClient(clientSettings(aws));
    const name = 'factory/rehearsal/runs/global/factory-smoke-placeholder';
    expect((await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretString).toBe('{"api_key":"unused"}');
    const { ARN: arn, Tags: tags = [] } = await client.send(new DescribeSecretCommand({ SecretId: name }));
    expect([arn, tags.find(({ Key: key }) => key === 'keys')?.Value]).toEqual([expect.stringMatching(/:secret:factory\/rehearsal\/runs\/global\/factory-smoke-placeholder-\w{6}$/), 'api_key']);
    client.destroy();
  });

  it('leaves nothing out of the rehearsal', () => {
    expect(infrastructure.leftOut).toEqual([]);
  });

  it('names the output that no stack has', async () => {
    const other = await startMiniStack();
    try {
      await expect(deployInfrastructure({ ...aws, endpoint: other.endpoint, environment: 'rehearsal', replacedOutputs: { SiteUrl: 'x' } })).rejects.toThrow(/replacedOutputs names SiteUrl, which no stack has. Known: .*PublicUrl/);
    } finally {
      await other.stop();
    }
  }, 60_000);

  it('creates an environment with NAT gateways and an OIDC provider of its own, without those', async () => {
    const other = await startMiniStack();
    const directory = await mkdtemp(join(tmpdir(), 'factory-ecs-environment-'));
    try {
      const original = parse(await readFile(fileURLToPath(new URL('../../../../environments/rehearsal.yml', import.meta.url)), 'utf8')) as { infrastructure: { github: object } };
      const settings = { ...original.infrastructure, natGateways: 1, github: { ...original.infrastructure.github, oidcProviderArn: null } };
      const file = join(directory, 'nat.yml');
      await writeFile(file, stringify({ ...original, name: 'nat', infrastructure: settings }));
      const { leftOut } = await deployInfrastructure({ ...aws, endpoint: other.endpoint, environment: file });
      expect(describeLeftOut(leftOut)).toContain('AWS::EC2::EIP (1): Only the NAT gateway needs it.');
      expect(leftOut.map(({ type, count }) => `${type} ${String(count)}`).sort()).toEqual([
        'AWS::EC2::EIP 1',
        'AWS::EC2::NatGateway 1',
        'AWS::IAM::OIDCProvider 1',
      ]);
    } finally {
      await other.stop();
      await rm(directory, { recursive: true, force: true });
    }
  }, 60_000);
});

describe('deployInfrastructure', () => {
  it('can be ended while it synthesises, by the mark of its process, and leaves nothing', async () => {
    const scratchDirectory = await mkdtemp(join(tmpdir(), 'factory-ecs-ended-'));
    try {
      const deployment = deployInfrastructure({ ...aws, environment: 'rehearsal', scratchDirectory, processVariables: { SYNTHESIS_MARK: scratchDirectory } });
      const outcome = expect(deployment).rejects.toThrow(/could not be synthesised/);
      const find = (): ProcessIdentity[] => findProcessesByEnvironment('SYNTHESIS_MARK', scratchDirectory);
      await waitUntil(() => find().length > 0, { what: 'the synthesis to run', deadlineMs: 10_000, intervalMs: 5 });
      await Promise.all(find().map((process) => endProcess(process)));
      await outcome;
      expect(await readdir(scratchDirectory)).toEqual([]);
    } finally {
      await rm(scratchDirectory, { recursive: true });
    }
  }, 30_000);
});

describe('putSecretValues', () => {
  const values = {
    databaseUrl: 'postgresql://factory@host.docker.internal:5555/factory',
    redisUrl: 'redis://host.docker.internal:6666',
    authGoogleClientSecret: 'google',
    authSessionSecret: 'session',
  };

  it('fills the four secrets that task definitions name', async () => {
    await putSecretValues(aws, infrastructure.outputs, values);
    const client = new SecretsManagerClient(clientSettings(aws));
    const read = async (output: string): Promise<string | undefined> => (await client.send(new GetSecretValueCommand({ SecretId: outputNamed(output) }))).SecretString;
    expect(await read('DatabaseUrlSecretArn')).toBe(values.databaseUrl);
    expect(await read('RedisUrlSecretArn')).toBe(values.redisUrl);
    expect(await read('AuthGoogleClientSecretArn')).toBe('google');
    expect(await read('AuthSessionSecretArn')).toBe('session');
    client.destroy();
  });

  it('refuses an empty value', async () => {
    await expect(putSecretValues(aws, infrastructure.outputs, { ...values, redisUrl: '' })).rejects.toThrow('The value for RedisUrlSecretArn is empty');
  });

  it('needs a deployed infrastructure', async () => {
    await expect(putSecretValues(aws, {}, values)).rejects.toThrow('The infrastructure has no output');
  });
});

describe('createStack', () => {
  it('passes on why a stack was refused', async () => {
    const client = new CloudFormationClient(clientSettings(aws));
    await expect(createStack(client, 'unknown-type', { Resources: { A: { Type: 'AWS::Nothing::Here' } } })).rejects.toThrow(/refuses stack unknown-type: .*AWS::Nothing::Here/);
    client.destroy();
  });
});

describe('refusedResourceTypes', () => {
  it.each(refusedResourceTypes.map(({ type }) => type))('cannot lose %s: the local CloudFormation still refuses it', async (type) => {
    const client = new CloudFormationClient(clientSettings(aws));
    const name = `only-${type.replaceAll('::', '-')}`;
    await expect(createStack(client, name, { Resources: { Only: { Type: type, Properties: {} } } })).rejects.toThrow(`Unrecognized resource types: [${type}]`);
    client.destroy();
  });
});
