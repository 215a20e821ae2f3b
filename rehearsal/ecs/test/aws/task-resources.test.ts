import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogs, type GetLogEventsCommandOutput } from '@aws-sdk/client-cloudwatch-logs';
import { ECR } from '@aws-sdk/client-ecr';
import { S3 } from '@aws-sdk/client-s3';
import { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { SSM } from '@aws-sdk/client-ssm';
import { findFreePort } from '../../../machine/free-port.ts';
import { ResourceError } from '../../aws/aws-services.ts';
import type { LocalAwsServices } from '../../aws/create-aws-services.ts';
import { credentials, region, startLocalAws, type LocalAwsWorld } from './local-services.ts';

const executionRoleArn = 'arn:aws:iam::123456789012:role/execution';
const pulling = 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed:';
let aws: LocalAwsWorld;
let services: LocalAwsServices;
let settings: { endpoint: string; region: string; credentials: typeof credentials };

beforeAll(async () => {
  aws = await startLocalAws();
  settings = { endpoint: aws.endpoint, region, credentials };
  ({ services } = aws.virtual({ registryHosts: ['127.0.0.1:4566'] }));
});

afterAll(() => aws.stop());

beforeEach(() => {
  aws.logged.splice(0);
});

async function reasonOf(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(() => undefined, (thrown: unknown) => thrown);
  if (!(error instanceof ResourceError)) throw new Error('That was to be refused with a ResourceError.', { cause: error });
  return error.message;
}

const read = (valueFrom: string): Promise<string> => services.secrets.read({ name: 'VALUE', valueFrom, executionRoleArn });

describe('secrets.read', () => {
  let arn: string;

  beforeAll(async () => {
    const client = new SecretsManager(settings);
    arn = (await client.createSecret({ Name: 'prod/db', SecretString: '{"password":"p-1","port":5432}' })).ARN ?? '';
    await client.putSecretValue({ SecretId: arn, SecretString: '{"password":"p-2","port":5432}' });
    await new SSM(settings).putParameter({ Name: '/prod/token', Value: 't-1', Type: 'SecureString' });
  });

  it('reads a secret, one of its keys, and an earlier stage', async () => {
    expect(await read(arn)).toBe('{"password":"p-2","port":5432}');
    expect(await read(`${arn}:password::`)).toBe('p-2');
    expect(await read(`${arn}:port::`)).toBe('5432');
    expect(await read(`${arn}:password:AWSPREVIOUS:`)).toBe('p-1');
  });

  it('reads a parameter by name and by ARN', async () => {
    expect(await read('/prod/token')).toBe('t-1');
    expect(await read(`arn:aws:ssm:${region}:123456789012:parameter/prod/token`)).toBe('t-1');
  });

  it('says in ECS’s words what is missing', async () => {
    const other = arn.replace('prod/db', 'prod/nothing');
    expect(await reasonOf(read(`${other}:password::`))).toBe(
      `${pulling} unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret ${other} from secrets manager: ResourceNotFoundException: Secrets Manager can't find the specified secret.`,
    );
    expect(await reasonOf(read(`${arn}:user::`))).toBe(`${pulling} unable to retrieve secret from asm: service call has been retried 1 time(s): retrieved secret from Secrets Manager did not contain json key user`);
    expect(await reasonOf(read('/prod/nothing'))).toBe(`${pulling} unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: /prod/nothing`);
  });

  it('does not show a secret that is no JSON', async () => {
    const plain = (await new SecretsManager(settings).createSecret({ Name: 'plain', SecretString: 'hush-hush' })).ARN ?? '';
    expect(await read(plain)).toBe('hush-hush');
    const reason = await reasonOf(read(`${plain}:key::`));
    expect(reason).toMatch(/did not contain json key key$/);
    expect(reason).not.toContain('hush');
  });

  it('needs an execution role', async () => {
    expect(await reasonOf(services.secrets.read({ name: 'VALUE', valueFrom: arn, executionRoleArn: undefined }))).toContain('names none');
  });

  it('says that access is denied as Secrets Manager says it, and which role cannot be assumed', async () => {
    const denied = { __type: 'AccessDeniedException', Message: 'User: arn:aws:sts::123456789012:assumed-role/execution/x is not authorized to perform: secretsmanager:GetSecretValue' };
    const { port } = await aws.serve((request, response) => {
      if (request.headers['x-amz-target'] !== undefined) return response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(denied));
      request.resume().on('end', () => response.writeHead(200, { 'content-type': 'text/xml' }).end(assumed));
    }, { host: '127.0.0.1' });
    const { services: refused } = aws.virtual({ endpoint: `http://127.0.0.1:${String(port)}` });
    expect(await reasonOf(refused.secrets.read({ name: 'VALUE', valueFrom: arn, executionRoleArn }))).toContain(`failed to fetch secret ${arn} from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/execution/x is not authorized`);

    const { services: unreachable } = aws.virtual({ endpoint: `http://127.0.0.1:${String(await findFreePort())}` });
    expect(await reasonOf(unreachable.secrets.read({ name: 'VALUE', valueFrom: arn, executionRoleArn }))).toMatch(/^ECS was unable to assume the role 'arn:aws:iam::123456789012:role\/execution' that was provided for this task\./);
  });

  const assumed = `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
});

describe('secrets.readEnvironmentFile', () => {
  it('reads the variables of an object, and says what is missing', async () => {
    const client = new S3({ ...settings, forcePathStyle: true });
    await client.createBucket({ Bucket: 'settings' });
    await client.putObject({ Bucket: 'settings', Key: 'prod/web.env', Body: '# web\nMODE=fast\nNAME="x"\n' });
    expect(await services.secrets.readEnvironmentFile({ arn: 'arn:aws:s3:::settings/prod/web.env', executionRoleArn })).toEqual({ MODE: 'fast', NAME: '"x"' });
    expect(await reasonOf(services.secrets.readEnvironmentFile({ arn: 'arn:aws:s3:::settings/none.env', executionRoleArn }))).toMatch(/^ResourceInitializationError: failed to download env files: file download command: non empty error stream: NoSuchKey: /);
  });
});

describe('logs', () => {
  const readLines = async (group: string, stream: string): Promise<(string | undefined)[]> => {
    const { events = [] } = await new CloudWatchLogs(settings).getLogEvents({ logGroupName: group, logStreamName: stream, startFromHead: true });
    return events.map(({ message }) => message);
  };
  const open = (options: Record<string, string>, streamName: string, from = services): ReturnType<LocalAwsServices['logs']['open']> => from.logs.open({ options, streamName, executionRoleArn });

  it('says in ECS’s words that the group is missing, or creates it', async () => {
    expect(await reasonOf(open({ 'awslogs-group': '/none' }, 'web/app/1'))).toMatch(
      /^ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.* : exit status 1$/,
    );
    const stream = await open({ 'awslogs-group': '/made', 'awslogs-create-group': 'true' }, 'web/app/1');
    stream.write('hello', Date.now());
    await stream.close();
    expect(await readLines('/made', 'web/app/1')).toEqual(['hello']);
  });

  it('sends lines in batches, in their order, and the rest when it closes', async () => {
    const { services: own, clock } = aws.virtual();
    const stream = await open({ 'awslogs-group': '/made', 'awslogs-create-group': 'true' }, 'web/app/2', own);
    const now = clock.now();
    for (let line = 0; line < 12_000; line += 1) stream.write(`line ${String(line)}`, now);
    stream.write('', now);
    expect(await readLines('/made', 'web/app/2')).toEqual([]);
    await clock.advance(200);
    stream.write('last', now + 1);
    await stream.close();
    const { storedLines, last } = await count('/made', 'web/app/2');
    expect([storedLines, last]).toEqual([12_001, 'last']);
    expect(own.logs.droppedLines).toBe(0);
  });

  async function count(group: string, stream: string): Promise<{ storedLines: number; last: string | undefined }> {
    const client = new CloudWatchLogs(settings);
    let [storedLines, token, last]: [number, string | undefined, string | undefined] = [0, undefined, undefined];
    for (;;) {
      const page: GetLogEventsCommandOutput = await client.getLogEvents({ logGroupName: group, logStreamName: stream, startFromHead: true, ...(token === undefined ? {} : { nextToken: token }) });
      if (page.nextForwardToken === token || (page.events ?? []).length === 0) return { storedLines, last };
      storedLines += page.events?.length ?? 0;
      last = page.events?.at(-1)?.message;
      token = page.nextForwardToken;
    }
  }

  it('counts lines that are lost, and tells of them once', async () => {
    const { services: own, clock } = aws.virtual();
    const stream = await open({ 'awslogs-group': '/lost', 'awslogs-create-group': 'true', 'max-buffer-size': '1k' }, 'web/app/3', own);
    await new CloudWatchLogs(settings).deleteLogGroup({ logGroupName: '/lost' });
    stream.write('a', clock.now());
    await clock.advance(300);
    stream.write('b', clock.now());
    stream.write('x'.repeat(2000), clock.now());
    await stream.close();
    expect(own.logs.droppedLines).toBe(3);
    expect(aws.logged).toEqual([expect.stringMatching(/^Log lines of \/lost web\/app\/3 are lost .*ResourceNotFoundException/)]);
  });

  it('sends what open streams hold when the services close', async () => {
    const { services: own, clock } = aws.virtual();
    (await open({ 'awslogs-group': '/made', 'awslogs-create-group': 'true' }, 'web/app/4', own)).write('late', clock.now());
    await own.close();
    expect(await readLines('/made', 'web/app/4')).toEqual(['late']);
  });
});

describe('registry.resolveDigest', () => {
  it('asks ECR for tags of its own, and nobody for a digest', async () => {
    const client = new ECR(settings);
    await client.createRepository({ repositoryName: 'team/web' });
    const { image } = await client.putImage({ repositoryName: 'team/web', imageTag: 'v1', imageManifest: '{"schemaVersion":2}' });
    const digest = image?.imageId?.imageDigest;
    expect(digest).toMatch(/^sha256:/);
    expect(await services.registry.resolveDigest(`123456789012.dkr.ecr.${region}.amazonaws.com/team/web:v1`)).toBe(digest);
    expect(await services.registry.resolveDigest('127.0.0.1:4566/team/web:v1')).toBe(digest);
    expect(await services.registry.resolveDigest('127.0.0.1:4566/team/web:v2')).toBeUndefined();
    expect(await services.registry.resolveDigest('127.0.0.1:4566/team/none:v1')).toBeUndefined();
    expect(await services.registry.resolveDigest('busybox:1')).toBeUndefined();
    expect(await services.registry.resolveDigest('registry.example/web:v1')).toBeUndefined();
    expect(await services.registry.resolveDigest(`anywhere.example/web@${String(digest)}`)).toBe(digest);
    expect(aws.logged).toEqual([]);
  });
});

describe('alarms.read', () => {
  it('tells which alarms are in ALARM, more than a call can name', async () => {
    const client = new CloudWatch(settings);
    for (const [name, state] of [['errors', 'ALARM'], ['latency', 'OK'], ['new', 'INSUFFICIENT_DATA']] as const) {
      await client.putMetricAlarm({ AlarmName: name, MetricName: 'm', Namespace: 'n', Statistic: 'Sum', Period: 60, EvaluationPeriods: 1, Threshold: 1, ComparisonOperator: 'GreaterThanThreshold' });
      await client.setAlarmState({ AlarmName: name, StateValue: state, StateReason: 'test' });
    }
    const others = Array.from({ length: 150 }, (_, index) => `none-${String(index)}`);
    expect(Object.fromEntries(await services.alarms.read(['errors', ...others, 'latency', 'new']))).toEqual({ errors: true, latency: false, new: false });
    expect(await services.alarms.read([])).toEqual(new Map());
  });
});

describe('roles.assume', () => {
  it('gives credentials of the role that other services take', async () => {
    const given = await services.roles.assume('arn:aws:iam::123456789012:role/task', 'task-1');
    expect(given).toMatchObject({ roleArn: 'arn:aws:iam::123456789012:role/task', accessKeyId: expect.stringMatching(/^ASIA/) as unknown });
    expect(given.expiresAtMs).toBeGreaterThan(Date.now());
    await new SSM({ ...settings, credentials: given }).getParameters({ Names: ['/x'] });
  });
});
