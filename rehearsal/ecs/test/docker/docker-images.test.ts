import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { docker } from '../../../machine/docker.ts';
import { startFakeRegistry, type FakeRegistry } from './fake-registry.ts';
import { expectNothingLeft, nodeModules, REGION, shell, startRig, startTestEngine, type Rig, type RunningTask, type TestEngine } from './rig.ts';

const ECR = `123456789012.dkr.ecr.${REGION}.amazonaws.com`;
const ROLE = 'arn:aws:iam::123456789012:role/app';
let test: TestEngine;
let registry: FakeRegistry;
let rig: Rig;
let assumed: string[] = [];
const pullDelays = new Map<string, number>();

beforeAll(async () => {
  test = await startTestEngine('ecsimages');
  registry = await startFakeRegistry();
  rig = await startRig(test, {
    registry: registry, pullTimeoutMs: 10_000, faults: { pullDelayMs: (image) => pullDelays.get(image) ?? 0 },
    roles: {
      assume: (roleArn, sessionName) => {
        assumed.push(`${roleArn} ${sessionName}`);
        return Promise.resolve({ roleArn, accessKeyId: 'ASIATASK', secretAccessKey: 'task-secret', sessionToken: 'task-token', expiresAtMs: Date.now() + 3_600_000 });
      },
    },
  });
  await rig.runtime.prepare();
}, 60_000);

afterAll(async () => {
  await rig.close();
  await registry.stop();
  await test.destroy();
}, 60_000);

beforeEach(() => {
  assumed = [];
  registry.requests.length = 0;
});
afterEach(async () => {
  await expectNothingLeft(test);
});

const output = (task: RunningTask): string[] => rig.lines.get(`app/app/${task.id}`) ?? [];
const logged = { logConfiguration: { logDriver: 'awslogs' as const, options: { 'awslogs-group': '/sample', 'awslogs-region': REGION, 'awslogs-stream-prefix': 'app' } } };
const manifestReads = (): string[] => registry.requests.filter((request) => request.startsWith('GET /v2/real/manifests/'));

describe('an image', () => {
  it('of ECR is pulled from the registry that stands in for it, once for all who want it, and tells its digest', async () => {
    const tasks = [1, 2, 3].map(() => rig.run({ containers: [{ name: 'app', image: `${ECR}/real:1`, ...logged }] }));
    await Promise.all(tasks.map((task) => task.end()));
    for (const task of tasks) {
      expect(await task.report('container-running')).toMatchObject({ imageDigest: registry.digest });
      expect(output(task)).toEqual(['from-the-registry']);
    }
    expect(registry.requests.filter((request) => request.startsWith('GET /v2/real/blobs/'))).toHaveLength(2);
  });

  it('by digest is not pulled again, by tag it is', async () => {
    const run = async (digests: Record<string, string>): Promise<string[]> => {
      await rig.run({ containers: [{ name: 'app', image: `${ECR}/real:1` }], digests }).end();
      return manifestReads();
    };
    await docker(test.engine, ['inspect', `${registry.host}/real@${registry.digest}`]);
    expect(await run({ app: registry.digest })).toEqual([]);
    await run({});
    expect(registry.requests.some((request) => request.includes('/v2/real/manifests/1'))).toBe(true);
  });

  it('gets the stop signal that it asks for', async () => {
    const task = rig.run({ containers: [{ name: 'app', image: `${ECR}/real:1`, command: ['/bin/sh', '-c', "trap 'exit 5' INT; trap 'exit 6' TERM; echo ready; while :; do /bin/sh -c 'sleep 0.02'; done"], linuxParameters: { initProcessEnabled: false }, ...logged }] });
    await task.report('all-started');
    await task.waitFor(() => output(task).length > 0, 'the container to be ready');
    task.stop();
    await task.end();
    expect(await task.report('container-stopped')).toMatchObject({ exitCode: 5 });
  });

  it.each([
    ['whose tag is missing', () => `${ECR}/missing:1`, () => `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${ECR}/missing:1: ${ECR}/missing:1: not found`],
    ['that it may not read', () => `${ECR}/denied:1`, () => `CannotPullContainerError: Error response from daemon: pull access denied for ${ECR}/denied, repository does not exist or may require 'docker login': denied: User: arn:aws:iam::123456789012:user/x is not authorized to perform: ecr:BatchGetImage`],
    ['whose repository is missing', () => `${ECR}/unknown:1`, () => /^CannotPullContainerError: .*: name unknown: The repository with name 'unknown' does not exist in the registry with id '123456789012'$/],
    ['whose registry does not answer', () => '127.0.0.1:1/web:1', () => /^CannotPullContainerError: pull image manifest has been retried 5 time\(s\): failed to resolve ref 127\.0\.0\.1:1\/web:1: failed to do request: Head .*: dial tcp 127\.0\.0\.1:1: i\/o timeout$/],
    ['without a registry that the engine does not have', () => 'no-such-image:1', () => /^CannotPullContainerError: Error response from daemon: pull access denied for no-such-image, repository does not exist/],
  ])('%s fails the task in the words of ECS', async (_, image, reason) => {
    const task = rig.run({ containers: [{ name: 'app', image: image() }, shell('side', 'true')] });
    await task.end();
    const expected = reason();
    expect(await task.report('start-failed')).toEqual({ kind: 'start-failed', container: 'app', reason: typeof expected === 'string' ? expected : expect.stringMatching(expected) });
    expect(JSON.stringify(task.events)).not.toContain(registry.host);
    expect(task.kinds).toEqual(['attached', 'pull-started', 'start-failed app', 'ended']);
  });

  it('that is still pulled does not keep a task from ending', async () => {
    const tasks = [1, 2].map(() => rig.run({ containers: [{ name: 'app', image: `${ECR}/slow:1` }] }));
    await Promise.all([registry.slowAsked, ...tasks.map((task) => task.report('pull-started'))]);
    for (const task of tasks) task.stop();
    await Promise.all(tasks.map((task) => task.end()));
    expect(tasks.map((task) => task.kinds)).toEqual(tasks.map(() => ['attached', 'pull-started', 'ended']));
  });

  it('is slow to pull where a fault says so', async () => {
    pullDelays.set('factory/slow-on-demand', 600_000);
    const task = rig.run({ containers: [{ name: 'app', image: 'factory/slow-on-demand' }] });
    await task.report('pull-started');
    task.stop();
    await task.end();
    expect(task.kinds).not.toContain('start-failed');
  });
});

describe('a log group that is missing', () => {
  it('fails the task before anything runs', async () => {
    const other = await startRig(test, { logs: { open: () => Promise.reject(new Error('the specified log group does not exist')) } });
    const task = other.run({ containers: [shell('app', 'true')] });
    await task.end();
    await other.close();
    expect(await task.report('start-failed')).toMatchObject({ reason: 'ResourceInitializationError: failed to validate logger args: the specified log group does not exist' });
  });
});

describe('a task at 169.254.170.2', () => {
  it('gets the credentials of its role by the default chain of the AWS SDK, in every container, by one call of STS', async () => {
    const seen: { authorization: string; token: string }[] = [];
    const aws = await listen((authorization, token) => seen.push({ authorization, token }));
    const program = `
      const { STSClient, GetCallerIdentityCommand } = require('/app/node_modules/@aws-sdk/client-sts');
      const client = new STSClient({ endpoint: 'http://host.docker.internal:${String(aws.port)}' });
      client.send(new GetCallerIdentityCommand({})).then(({ Account }) => process.exit(Account === '123456789012' ? 7 : 8));`;
    const container = { entryPoint: ['node', '-e'], command: [program], mountPoints: [{ sourceVolume: 'modules', containerPath: '/app/node_modules', readOnly: true }] };
    const task = rig.run({ taskRoleArn: ROLE, containers: [{ ...container, name: 'app', ...logged }, { ...container, name: 'side' }], volumes: [{ name: 'modules', host: { sourcePath: nodeModules } }] });
    await task.end();
    aws.server.close();
    expect([output(task), (await task.report('container-stopped', 'app')).exitCode, (await task.report('container-stopped', 'side')).exitCode]).toEqual([[], 7, 7]);
    expect(seen.map(({ token }) => token)).toEqual(['task-token', 'task-token']);
    expect(seen.every(({ authorization }) => authorization.includes('Credential=ASIATASK/'))).toBe(true);
    expect(assumed).toEqual([`${ROLE} ${task.id}`]);
  });

  it('reads its metadata, its numbers, and nobody else’s credentials', async () => {
    const get = (path: string): string => `wget -qO- ${path}; echo;`;
    const script = `${get('$ECS_CONTAINER_METADATA_URI_V4')} ${get('$ECS_CONTAINER_METADATA_URI_V4/task')} ${get('$ECS_CONTAINER_METADATA_URI_V4/stats')} ${get('$ECS_CONTAINER_METADATA_URI_V4/task/stats')} ${get('http://169.254.170.2/v2/credentials/other')} echo "none:$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"`;
    const task = rig.run({ containers: [shell('app', `sleep 0.2; ${script}`)] });
    await task.end();
    const [container, whole, stats, allStats] = output(task).filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>);
    const { privateIp } = await task.report('attached');
    const { runtimeId } = await task.report('container-running');
    expect(container).toMatchObject({ DockerId: runtimeId, Name: 'app', Image: test.image, KnownStatus: 'RUNNING', Type: 'NORMAL', Networks: [{ NetworkMode: 'awsvpc', IPv4Addresses: [privateIp] }], LogDriver: 'awslogs', LogOptions: { 'awslogs-stream': `app/app/${task.id}` } });
    expect(whole).toMatchObject({ TaskARN: task.launch.taskArn, Family: 'sample', Revision: '3', DesiredStatus: 'RUNNING', KnownStatus: 'RUNNING', Limits: { CPU: 0.25, Memory: 512 }, LaunchType: 'FARGATE', AvailabilityZone: `${REGION}a`, Containers: [{ Name: 'app' }] });
    expect(stats).toHaveProperty('memory_stats');
    expect(allStats).toHaveProperty([runtimeId, 'cpu_stats']);
    expect(output(task)).toContain('none:');
    expect(output(task).join()).toContain('400 Bad Request');
  });

  it('may listen on port 80 itself', async () => {
    const task = rig.run({ containers: [shell('app', "node -e \"require('http').createServer().listen(80, () => process.exit(4))\"")] });
    await task.end();
    expect(await task.report('container-stopped')).toMatchObject({ exitCode: 4 });
  });
});

/** An STS for containers. */
async function listen(onCall: (authorization: string, token: string) => void): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    onCall(request.headers.authorization ?? '', String(request.headers['x-amz-security-token']));
    request.resume();
    response.writeHead(200, { 'content-type': 'text/xml' }).end('<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>');
  });
  await new Promise<void>((resolve) => server.listen(0, test.engine.hostGatewayAddress, () => resolve()));
  return { server, port: (server.address() as AddressInfo).port };
}
