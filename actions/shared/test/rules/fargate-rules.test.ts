import { describe, expect, it } from '@jest/globals';
import { parseCpu, parseMemory } from '../../src/fargate-sizes.ts';
import { fargateRules } from '../../src/rules/fargate-rules.ts';
import type { Container, TaskDefinition } from '../../src/rules/rule.ts';
import { checkRule, withContainer } from './check-rule.ts';

const fargate: TaskDefinition = { requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc', cpu: '1024', memory: '2048' };
const ec2: TaskDefinition = { requiresCompatibilities: ['EC2'] };

function say(id: string, definition: TaskDefinition): string[] {
  return checkRule(fargateRules, id)(definition).map(({ path, severity }) => `${severity} ${path}`);
}

function sayOf(id: string, container: Container, rest: TaskDefinition = fargate): string[] {
  return say(id, withContainer(container, rest));
}

describe('parseCpu and parseMemory', () => {
  it.each([['256', 256], ['.25 vCPU', 256], ['0.5 vcpu', 512], ['1vCPU', 1024], ['16 vCPU', 16_384], ['', undefined], ['0', undefined], ['-1', undefined], ['1 GB', undefined], ['1.5', undefined], ['2 cores', undefined]])('reads %j as %j units', (text, expected) => {
    expect(parseCpu(text)).toBe(expected);
  });

  it.each([['512', 512], ['1 GB', 1024], ['.5GB', 512], ['30 gb', 30_720], ['1 vCPU', undefined], ['512M', undefined], ['1 GiB', undefined], ['9'.repeat(40), undefined]])('reads %j as %j MiB', (text, expected) => {
    expect(parseMemory(text)).toBe(expected);
  });
});

describe('R1', () => {
  it.each<[TaskDefinition, string[]]>([
    [fargate, []], [{ ...fargate, cpu: '1 vCPU', memory: '2 GB' }, []], [{ ...fargate, cpu: '${environment.cpu}' }, []], [ec2, []],
    [{ ...fargate, cpu: undefined }, ['error cpu']], [{ networkMode: 'awsvpc' }, ['error cpu', 'error memory']],
    [{ ...fargate, memory: '2 GiB' }, ['error memory']], [{ ...ec2, cpu: 'one' }, ['error cpu']],
  ])('%#', (definition, expected) => {
    expect(say('R1', definition)).toEqual(expected);
  });
});

describe('R2', () => {
  it.each([
    ['256', '512'], ['256', '2048'], ['512', '4096'], ['1024', '8192'], ['2048', '5120'], ['4096', '30720'], ['8192', '20480'], ['16384', '122880'], ['32768', '61440'],
    ['32768', '249856'], ['32 vCPU', '244 GB'], ['.25 vCPU', '.5 GB'],
  ])('takes %s with %s', (cpu, memory) => {
    expect(say('R2', { ...fargate, cpu, memory })).toEqual([]);
  });

  it.each([['256', '4096', 'memory'], ['512', '512', 'memory'], ['1024', '2560', 'memory'], ['8192', '17408', 'memory'], ['32768', '65536', 'memory'], ['300', '512', 'cpu'], ['64 vCPU', '244 GB', 'cpu']])('refuses %s with %s', (cpu, memory, key) => {
    expect(say('R2', { ...fargate, cpu, memory })).toEqual([`error ${key}`]);
    expect(say('R2', { ...ec2, cpu, memory })).toEqual([]);
  });
});

describe('R3', () => {
  const windows = (cpu: string, cpuArchitecture?: 'ARM64' | 'X86_64'): TaskDefinition => ({ ...fargate, cpu, runtimePlatform: { operatingSystemFamily: 'WINDOWS_SERVER_2022_CORE', cpuArchitecture } });
  it.each<[TaskDefinition, string[]]>([
    [windows('1024'), []], [windows('4 vCPU', 'X86_64'), []], [{ ...fargate, runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'ARM64' }, cpu: '256' }, []],
    [windows('512'), ['error cpu']], [windows('8192'), ['error cpu']], [windows('2048', 'ARM64'), ['error runtimePlatform.cpuArchitecture']],
  ])('%#', (definition, expected) => {
    expect(say('R3', definition)).toEqual(expected);
  });
});

describe('R4, R5 and R7', () => {
  it.each<[string, TaskDefinition, string[]]>([
    ['R4', fargate, []], ['R4', { ...ec2, networkMode: 'bridge' }, []], ['R4', ec2, []], ['R4', { ...fargate, networkMode: undefined }, ['error networkMode']],
    ['R4', { ...fargate, networkMode: 'host' }, ['error networkMode']], ['R4', { requiresCompatibilities: ['EC2', 'FARGATE'], networkMode: 'bridge' }, ['error networkMode']],
    ['R5', fargate, []], ['R5', ec2, []], ['R5', {}, ['warning requiresCompatibilities']], ['R5', { requiresCompatibilities: [] }, ['warning requiresCompatibilities']],
    ['R7', { ...fargate, pidMode: 'task' }, []], ['R7', { ...ec2, pidMode: 'host' }, []], ['R7', { ...fargate, pidMode: 'host' }, ['error pidMode']],
  ])('%s %#', (id, definition, expected) => {
    expect(say(id, definition)).toEqual(expected);
  });
});

describe('R6', () => {
  it.each<[Container]>([[{ privileged: false, links: [], dnsServers: [], disableNetworking: false }], [{ resourceRequirements: [{ type: 'NeuronDevice', value: '1' }] }], [{}]])('takes %j', (container) => {
    expect(sayOf('R6', container)).toEqual([]);
  });

  it.each<[Container, string]>([
    [{ disableNetworking: true }, 'disableNetworking'], [{ dnsServers: ['10.0.0.2'] }, 'dnsServers'], [{ dnsSearchDomains: ['a.example.com'] }, 'dnsSearchDomains'],
    [{ dockerSecurityOptions: ['no-new-privileges'] }, 'dockerSecurityOptions'], [{ extraHosts: [{ hostname: 'a', ipAddress: '10.0.0.1' }] }, 'extraHosts'], [{ links: ['b'] }, 'links'],
    [{ privileged: true }, 'privileged'], [{ resourceRequirements: [{ type: 'GPU', value: '1' }] }, 'resourceRequirements.0.type'],
  ])('refuses %j on Fargate only', (container, key) => {
    expect(sayOf('R6', container)).toEqual([`error containerDefinitions.0.${key}`]);
    expect(sayOf('R6', container, ec2)).toEqual([]);
  });

  it('refuses placement constraints and an IPC mode', () => {
    expect(say('R6', { ...fargate, placementConstraints: [{ type: 'memberOf', expression: 'a' }], ipcMode: 'task' })).toEqual(['error placementConstraints', 'error ipcMode']);
    expect(say('R6', { ...fargate, placementConstraints: [] })).toEqual([]);
  });
});

describe('R8 and R9', () => {
  it.each<[string, NonNullable<Container['linuxParameters']>, string[]]>([
    ['R8', { capabilities: { add: ['SYS_PTRACE'], drop: ['ALL'] } }, []], ['R8', { capabilities: { add: ['SYS_PTRACE', 'NET_ADMIN'] } }, ['capabilities.add.1']], ['R8', { capabilities: { add: ['ALL'] } }, ['capabilities.add.0']],
    ['R9', { tmpfs: [{ containerPath: '/tmp', size: 64 }], initProcessEnabled: true, devices: [] }, []], ['R9', { devices: [{ hostPath: '/dev/fuse' }] }, ['devices']],
    ['R9', { sharedMemorySize: 64 }, ['sharedMemorySize']], ['R9', { maxSwap: 0, swappiness: 0 }, ['maxSwap', 'swappiness']],
  ])('%s of %j', (id, linuxParameters, keys) => {
    expect(sayOf(id, { linuxParameters })).toEqual(keys.map((key) => `error containerDefinitions.0.linuxParameters.${key}`));
    expect(sayOf(id, { linuxParameters }, ec2)).toEqual([]);
  });
});

describe('R10 and R11', () => {
  it.each([[21, 0], [200, 0], [20, 1], [201, 1], [0, 1]])('counts for %i GiB of storage %i findings', (sizeInGiB, count) => {
    expect(say('R10', { ...fargate, ephemeralStorage: { sizeInGiB } })).toHaveLength(count);
  });

  it.each<[NonNullable<TaskDefinition['volumes']>[number], string[]]>([
    [{ name: 'a' }, []], [{ name: 'a', host: {} }, []], [{ name: 'a', efsVolumeConfiguration: { fileSystemId: 'fs-1' } }, []], [{ name: 'a', configuredAtLaunch: true }, []],
    [{ name: 'a', host: { sourcePath: '/var' } }, ['error volumes.0.host.sourcePath']], [{ name: 'a', dockerVolumeConfiguration: {} }, ['error volumes.0.dockerVolumeConfiguration']],
  ])('reads the volume %j', (volume, expected) => {
    expect(say('R11', { ...fargate, volumes: [volume] })).toEqual(expected);
    expect(say('R11', { ...ec2, volumes: [volume] })).toEqual([]);
  });
});

describe('R12', () => {
  const of = (...containers: Container[]): TaskDefinition => ({ ...fargate, containerDefinitions: containers });
  it.each<[TaskDefinition, string[]]>([
    [of({ cpu: 512, memory: 1024 }, { cpu: 512, memory: 1024 }), []], [of({ memory: 2048, memoryReservation: 1024 }, { memory: 2048, memoryReservation: 1024 }), []], [of({}), []],
    [of({ memory: 6 }), []], [{ ...of({ memory: 4096 }), memory: undefined }, []],
    [of({ cpu: 1000 }, { cpu: 25 }), ['error cpu']], [of({ memory: 1024 }, { memory: 1025 }), ['error memory']], [of({ memoryReservation: 2048 }, { memory: 6 }), ['error memory']],
    [of({ memory: 2049 }), ['error containerDefinitions.0.memory']], [of({ memory: 5 }), ['error containerDefinitions.0.memory']], [of({ memoryReservation: 5 }), ['error containerDefinitions.0.memoryReservation']],
    [of({ memory: 512, memoryReservation: 513 }), ['error containerDefinitions.0.memoryReservation']], [of({ memory: 512, memoryReservation: 512 }), ['warning containerDefinitions.0.memoryReservation']],
  ])('%#', (definition, expected) => {
    expect(say('R12', definition)).toEqual(expected);
  });
});

describe('R13 to R16', () => {
  it.each<[string, TaskDefinition, string[]]>([
    ['R13', { containerDefinitions: Array.from({ length: 10 }, () => ({})) }, []], ['R13', { containerDefinitions: Array.from({ length: 11 }, () => ({})) }, ['error containerDefinitions']],
    ['R14', fargate, []], ['R14', { ...ec2, inferenceAccelerators: [{ deviceName: 'a', deviceType: 'b' }] }, ['error inferenceAccelerators']],
    ['R15', fargate, []], ['R15', { ...fargate, proxyConfiguration: { containerName: 'envoy' } }, ['warning proxyConfiguration']],
    ['R16', withContainer({}, fargate), []], ['R16', withContainer({ systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }] }, fargate), ['note containerDefinitions.0.systemControls']],
  ])('%s %#', (id, definition, expected) => {
    expect(say(id, definition)).toEqual(expected);
  });
});
