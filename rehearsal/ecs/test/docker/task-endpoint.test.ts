import { afterEach, describe, expect, it } from '@jest/globals';
import type { RoleCredentials } from '../../aws/aws-services.ts';
import type { VirtualClock } from '../../clock/clock.ts';
import { createVirtualClock } from '../../clock/virtual-clock.ts';
import { serveTaskEndpoint, type TaskEndpointServer } from '../../runtime/docker/task-endpoint-server.ts';
import { createTaskEndpoint } from '../../runtime/docker/task-endpoint.ts';
import type { ContainerView, TaskView } from '../../runtime/docker/task-metadata.ts';
import type { TaskLaunch } from '../../runtime/task-runtime.ts';

const START_MS = Date.UTC(2026, 0, 1);
const MINUTE_MS = 60_000;
const ROLE = 'arn:aws:iam::123456789012:role/app';
let server: TaskEndpointServer;

afterEach(() => server.stop());

function makeLaunch(taskRoleArn: string | undefined): TaskLaunch {
  const container = {
    name: 'app', arn: 'arn:app', image: 'web:7', imageDigest: undefined, command: undefined, environment: { SECRET: 'hidden' }, cpu: 128, memoryMiB: undefined,
    definition: { name: 'app', healthCheck: { command: ['CMD', 'true'] }, logConfiguration: { logDriver: 'awslogs' as const, options: { 'awslogs-group': '/g', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'p' } } },
  };
  return {
    taskArn: 'arn:task', taskId: 'abc', clusterArn: 'arn:cluster', family: 'web', revision: 7, group: 'service:web', startedBy: undefined, serviceName: 'web', availabilityZone: 'eu-central-1b', subnetId: 'subnet-1',
    macAddress: '0a:00:00:00:00:01', launchType: 'FARGATE', cpu: 512, memoryMiB: 1024, definition: { ephemeralStorage: { sizeInGiB: 21 } }, containers: [container], taskRoleArn, executionRoleArn: undefined, createdAtMs: START_MS,
  };
}

async function publish(options: { readonly taskRoleArn?: string; readonly assume?: (clock: VirtualClock) => Promise<RoleCredentials>; readonly container?: Partial<ContainerView> } = {}): Promise<{ clock: VirtualClock; path: string; get: (path: string) => Promise<[number, unknown]>; withdraw: () => void }> {
  const clock = createVirtualClock(START_MS);
  const endpoint = createTaskEndpoint({ clock, roles: { assume: () => options.assume?.(clock) ?? Promise.reject(new Error('no STS')) } });
  server = await serveTaskEndpoint(endpoint, { host: '127.0.0.1' });
  const launch = makeLaunch(options.taskRoleArn);
  const view = (): TaskView => ({
    launch, privateIp: '10.1.2.3', subnet: '10.1.2.0/24', gateway: '10.1.2.1', desiredStatus: 'RUNNING', pullStartedAtMs: START_MS, pullStoppedAtMs: undefined,
    containers: [{ name: 'app', runtimeId: 'abc-1', imageId: 'sha256:1', status: 'RUNNING', health: 'HEALTHY', healthSinceMs: START_MS + 1, createdAtMs: START_MS, startedAtMs: START_MS, finishedAtMs: undefined, exitCode: undefined, restartCount: 0, ...options.container }],
  });
  const { credentialsPath, withdraw } = endpoint.publish({ launch, runtimeIds: ['abc-1'], view, stats: (id) => Promise.resolve({ id }) });
  const get = async (path: string): Promise<[number, unknown]> => {
    const response = await fetch(`http://127.0.0.1:${String(server.port)}${path}`);
    return [response.status, await response.json()];
  };
  return { clock, path: credentialsPath ?? '', get, withdraw };
}

function credentials(accessKeyId: string, expiresAtMs: number): RoleCredentials {
  return { roleArn: ROLE, accessKeyId, secretAccessKey: 'secret', sessionToken: 'token', expiresAtMs };
}

describe('/v2/credentials', () => {
  it('answers as SDKs read it, from one call of STS until 15 minutes before the end', async () => {
    let calls = 0;
    const { clock, path, get } = await publish({ taskRoleArn: ROLE, assume: (at) => Promise.resolve(credentials(`KEY${String((calls += 1))}`, at.now() + 60 * MINUTE_MS)) });
    const first = { RoleArn: ROLE, AccessKeyId: 'KEY1', SecretAccessKey: 'secret', Token: 'token', Expiration: '2026-01-01T01:00:00.000Z' };
    expect(await Promise.all([get(path), get(path)])).toEqual([[200, first], [200, first]]);
    await clock.advance(45 * MINUTE_MS - 1);
    expect(await get(path)).toEqual([200, first]);
    await clock.advance(1);
    expect(await Promise.all([get(path), get(path)])).toMatchObject([[200, { AccessKeyId: 'KEY2' }], [200, { AccessKeyId: 'KEY2' }]]);
    expect(calls).toBe(2);
  });

  it('tells a task nothing of why STS refused, and asks again the next time', async () => {
    let isDown = true;
    const { path, get } = await publish({ taskRoleArn: ROLE, assume: () => (isDown ? Promise.reject(new Error('internal detail')) : Promise.resolve(credentials('KEY', START_MS + 60 * MINUTE_MS))) });
    const [status, body] = await get(path);
    expect([status, JSON.stringify(body)]).toEqual([500, expect.not.stringContaining('internal detail')]);
    isDown = false;
    expect((await get(path))[0]).toBe(200);
  });

  it('knows no other id, and none of a task that has ended', async () => {
    const { path, get, withdraw } = await publish({ taskRoleArn: ROLE, assume: () => Promise.resolve(credentials('KEY', START_MS + 60 * MINUTE_MS)) });
    expect(await get('/v2/credentials/abc')).toEqual([400, { code: 'InvalidIdInRequest', message: 'CredentialsV2Request: ID not found', HTTPErrorCode: 400 }]);
    withdraw();
    expect((await get(path))[0]).toBe(400);
    expect((await get('/v4/abc-1'))[0]).toBe(404);
  });

  it('has no path for a task without a role', async () => {
    expect((await publish()).path).toBe('');
  });
});

describe('/v4', () => {
  it('describes container and task as ECS does, without their environment', async () => {
    const { get } = await publish();
    const [, container] = await get('/v4/abc-1');
    expect(container).toEqual({
      DockerId: 'abc-1', Name: 'app', DockerName: 'app', Image: 'web:7', ImageID: 'sha256:1', DesiredStatus: 'RUNNING', KnownStatus: 'RUNNING', Limits: { CPU: 128, Memory: 0 }, Type: 'NORMAL', ContainerARN: 'arn:app',
      Labels: { 'com.amazonaws.ecs.cluster': 'arn:cluster', 'com.amazonaws.ecs.container-name': 'app', 'com.amazonaws.ecs.task-arn': 'arn:task', 'com.amazonaws.ecs.task-definition-family': 'web', 'com.amazonaws.ecs.task-definition-version': '7' },
      CreatedAt: '2026-01-01T00:00:00.000Z', StartedAt: '2026-01-01T00:00:00.000Z', Health: { status: 'HEALTHY', statusSince: '2026-01-01T00:00:00.001Z' },
      Networks: [{
        NetworkMode: 'awsvpc', IPv4Addresses: ['10.1.2.3'], AttachmentIndex: 0, MACAddress: '0a:00:00:00:00:01', IPv4SubnetCIDRBlock: '10.1.2.0/24', DomainNameServers: ['127.0.0.11'], DomainNameSearchList: ['eu-central-1.compute.internal'],
        PrivateDNSName: 'ip-10-1-2-3.eu-central-1.compute.internal', SubnetGatewayIpv4Address: '10.1.2.1/24',
      }],
      LogDriver: 'awslogs', LogOptions: { 'awslogs-group': '/g', 'awslogs-region': 'eu-central-1', 'awslogs-stream': 'p/app/abc' }, Snapshotter: 'overlayfs',
    });
    expect(await get('/v4/abc-1/task')).toEqual([200, {
      Cluster: 'arn:cluster', TaskARN: 'arn:task', Family: 'web', Revision: '7', ServiceName: 'web', DesiredStatus: 'RUNNING', KnownStatus: 'RUNNING', Limits: { CPU: 0.5, Memory: 1024 }, PullStartedAt: '2026-01-01T00:00:00.000Z',
      AvailabilityZone: 'eu-central-1b', LaunchType: 'FARGATE', Containers: [container], ClockDrift: { ClockErrorBound: 0.5, ReferenceTimestamp: '2026-01-01T00:00:00.000Z', ClockSynchronizationStatus: 'SYNCHRONIZED' },
      EphemeralStorageMetrics: { Utilized: 0, Reserved: 21_504 }, FaultInjectionEnabled: false,
    }]);
    expect(await get('/v4/abc-1/stats')).toEqual([200, { id: 'abc-1' }]);
    expect(await get('/v4/abc-1/task/stats')).toEqual([200, { 'abc-1': { id: 'abc-1' } }]);
    expect([(await get('/v4/abc-1/other'))[0], (await get('/v4/abc'))[0]]).toEqual([404, 404]);
  });

  it.each([['CREATED', 'PENDING'], ['RUNNING', 'RUNNING'], ['STOPPED', 'STOPPED']] as const)('a task whose container is %s is %s', async (status, known) => {
    const { get } = await publish({ container: { status } });
    expect((await get('/v4/abc-1/task'))[1]).toMatchObject({ KnownStatus: known });
  });
});
