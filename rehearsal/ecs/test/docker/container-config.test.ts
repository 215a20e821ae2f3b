import { describe, expect, it } from '@jest/globals';
import { containerConfig } from '../../runtime/docker/container-config.ts';
import { isRestarted, ranForMs } from '../../runtime/docker/container-end.ts';
import type { ContainerPlan } from '../../runtime/docker/container-plan.ts';
import { storageOf, volumeNames } from '../../runtime/docker/container-storage.ts';
import type { ContainerLaunch, TaskLaunch } from '../../runtime/task-runtime.ts';

type Definition = ContainerLaunch['definition'];

function makePlan(definition: Definition = {}, changes: Partial<ContainerPlan> & { readonly cpuUnits?: number; readonly memoryMiB?: number; readonly task?: TaskLaunch } = {}): ContainerPlan {
  const container: ContainerLaunch = { name: 'app', arn: 'arn:app', definition: { name: 'app', ...definition }, image: 'web', imageDigest: undefined, command: definition.command, environment: {}, cpu: changes.cpuUnits, memoryMiB: changes.memoryMiB };
  const task: TaskLaunch = {
    taskArn: 'arn:task', taskId: 'abc', clusterArn: 'arn:cluster', family: 'web', revision: 7, group: 'family:web', startedBy: undefined, serviceName: undefined, availabilityZone: 'eu-central-1a', subnetId: 'subnet-1', macAddress: '',
    launchType: 'FARGATE', cpu: 4096, memoryMiB: 8192, definition: { volumes: [{ name: 'data' }, { name: 'host', host: { sourcePath: '/srv' } }] }, containers: [container], taskRoleArn: undefined, executionRoleArn: undefined, createdAtMs: 0,
  };
  return { task, container, imageId: 'sha256:1', holderId: 'holder', prefix: 'net-1-abc', labels: { mine: 'yes' }, defaultEnvironment: {}, ecsEnvironment: {}, cpu: 'shares', engineCpus: 2, allowsHostPaths: false, healthCheckScale: 1, ...changes };
}

describe('containerConfig', () => {
  it.each<[string, Definition, object]>([
    ['leaves entry point, command, user and directory to the image', {}, { Entrypoint: undefined, Cmd: undefined, User: undefined, WorkingDir: undefined }],
    ['takes those of the definition', { entryPoint: ['a'], command: ['b'], user: '1', workingDirectory: '/w' }, { Entrypoint: ['a'], Cmd: ['b'], User: '1', WorkingDir: '/w' }],
    ['ignores the health check of the image', {}, { Healthcheck: { Test: ['NONE'] } }],
    ['fills in the defaults of a health check', { healthCheck: { command: ['CMD', 'x'], retries: 5 } }, { Healthcheck: { Test: ['CMD', 'x'], Interval: 30e9, Timeout: 5e9, Retries: 5, StartPeriod: 0 } }],
    ['gives a terminal and an input where they are asked for', { pseudoTerminal: true, interactive: true }, { Tty: true, OpenStdin: true }],
    ['adds labels of the definition, but no false ones of ECS', { dockerLabels: { a: 'b', 'com.amazonaws.ecs.task-arn': 'false' } }, { Labels: expect.objectContaining({ a: 'b', mine: 'yes', 'com.amazonaws.ecs.task-arn': 'arn:task' }) }],
  ])('%s', (_, definition, expected) => {
    const config = containerConfig(makePlan(definition));
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, config[key as keyof typeof config]]))).toEqual(expected);
  });

  it.each<[string, ContainerPlan, object]>([
    ['joins the network of its task', makePlan(), { NetworkMode: 'container:holder', ReadonlyRootfs: false, Init: false }],
    ['adds no capability but SYS_PTRACE', makePlan({ linuxParameters: { capabilities: { add: ['SYS_PTRACE', 'SYS_ADMIN'], drop: ['ALL'] }, initProcessEnabled: true } }), { CapAdd: ['SYS_PTRACE'], CapDrop: ['ALL'], Init: true }],
    ['may use what its task has', makePlan(), { Memory: 8192 * 2 ** 20, MemorySwap: 8192 * 2 ** 20, CpuShares: 4096, NanoCpus: undefined }],
    ['is limited by what it has itself', makePlan({ memoryReservation: 64 }, { cpuUnits: 0, memoryMiB: 128 }), { Memory: 128 * 2 ** 20, MemoryReservation: 64 * 2 ** 20, CpuShares: 2 }],
    ['gets a quota on demand, but no more than the engine has', makePlan({}, { cpu: 'limit' }), { NanoCpus: 2e9 }],
    ['sets limits and kernel parameters that are its own', makePlan({ ulimits: [{ name: 'nofile', softLimit: 5, hardLimit: 6 }], systemControls: [{ namespace: 'net.core.somaxconn', value: '9' }, { namespace: 'kernel.msgmax', value: '8' }] }), { Ulimits: [{ Name: 'nofile', Soft: 5, Hard: 6 }], Sysctls: { 'kernel.msgmax': '8' } }],
  ])('%s', (_, plan, expected) => {
    const host = containerConfig(plan).HostConfig ?? {};
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, host[key as keyof typeof host]]))).toEqual(expected);
  });

  it.each([[30, 3e9], [5, 2e9], [1, 1e9]])('checks health more often by a scale of 0.1, but not more than every two seconds: %i s', (interval, expected) => {
    const { Healthcheck } = containerConfig(makePlan({ healthCheck: { command: ['CMD', 'x'], interval } }, { healthCheckScale: 0.1 }));
    expect(Healthcheck).toMatchObject({ Interval: expected, Timeout: 5e9 });
  });

  it('puts the environment of the container above the runtime’s, and that of ECS above both', () => {
    const plan = makePlan({}, { defaultEnvironment: { A: 'default', B: 'default', C: 'default' }, ecsEnvironment: { C: 'ecs' } });
    expect(containerConfig({ ...plan, container: { ...plan.container, environment: { B: 'own', C: 'own' } } }).Env).toEqual(['A=default', 'B=own', 'C=ecs']);
  });
});

describe('storageOf', () => {
  it('makes one volume per task, whoever mounts it', () => {
    const plan = makePlan({ mountPoints: [{ sourceVolume: 'data', containerPath: '/data', readOnly: true }], volumesFrom: [{ sourceContainer: 'side', readOnly: true }, { sourceContainer: 'base' }] });
    expect(storageOf(plan)).toMatchObject({ mounts: [{ Type: 'volume', Source: 'net-1-abc-data', Target: '/data', ReadOnly: true }], volumesFrom: ['net-1-abc-side:ro', 'net-1-abc-base:rw'] });
    expect(volumeNames(plan)).toEqual(['net-1-abc-data']);
  });

  it('shows files of the machine only where that is allowed', () => {
    const definition: Definition = { mountPoints: [{ sourceVolume: 'host', containerPath: '/host' }] };
    expect(() => storageOf(makePlan(definition))).toThrow(/^CannotCreateContainerError: .*host.sourcePath/);
    expect(storageOf(makePlan(definition, { allowsHostPaths: true })).mounts).toEqual([{ Type: 'bind', Source: '/srv', Target: '/host', ReadOnly: false }]);
  });

  it('honours the options of a tmpfs, also those that the engine would take from the image', () => {
    const tmpfs = [{ containerPath: '/a', size: 8, mountOptions: ['exec'] }, { containerPath: '/b', size: 9, mountOptions: ['mode=1777'] }, { containerPath: '/c' }];
    const storage = storageOf(makePlan({ linuxParameters: { tmpfs } }));
    expect(storage.tmpfs).toEqual({ '/a': 'size=8m,exec', '/c': '' });
    expect(storage.mounts).toMatchObject([{ Type: 'volume', Target: '/b', VolumeOptions: { NoCopy: true, Labels: { mine: 'yes' }, DriverConfig: { Options: { type: 'tmpfs', o: 'nosuid,nodev,noexec,size=9m,mode=1777' } } } }]);
  });
});

describe('isRestarted', () => {
  it.each([
    [undefined, 0, 1e9, false],
    [{ enabled: false }, 0, 1e9, false],
    [{ enabled: true }, 0, 300_000, true],
    [{ enabled: true }, 1, 299_999, false],
    [{ enabled: true, restartAttemptPeriod: 60 }, 1, 60_000, true],
    [{ enabled: true, restartAttemptPeriod: 60, ignoredExitCodes: [0] }, 0, 60_000, false],
  ] as const)('policy %j, exit code %s after %s ms: %s', (...[policy, exitCode, ranMs, expected]) => {
    expect(isRestarted(policy === undefined ? undefined : { ...policy, ...('ignoredExitCodes' in policy ? { ignoredExitCodes: [...policy.ignoredExitCodes] } : {}) } as Definition['restartPolicy'], { exitCode, ranMs })).toBe(expected);
  });

  it('restarts a container that the engine says ended before it started', () => {
    const state = { StartedAt: '2026-11-26T01:00:00.250Z', FinishedAt: '2026-11-26T01:00:00.249999999Z' };
    expect(isRestarted({ enabled: true, restartAttemptPeriod: 0 }, { exitCode: 1, ranMs: ranForMs(state) })).toBe(true);
    expect(ranForMs({ ...state, FinishedAt: '2026-11-26T01:00:01.500Z' })).toBe(1250);
  });
});
