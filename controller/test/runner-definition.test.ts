import { describe, expect, it } from '@jest/globals';
import type { TaskDefinition } from '@aws-sdk/client-ecs';
import { parseImageName } from '../src/ecs/image-digests.ts';
import { deriveDefinition } from '../src/ecs/runner-definition.ts';
import { fargateSizeProblem } from '../../actions/shared/src/fargate-sizes.ts';
import { fargateMemory } from '../src/environments/fargate-memory.ts';
import { chooseDisk, chooseSize, parseQuantity } from '../src/ecs/runner-size.ts';

const base: TaskDefinition = {
  ...{ family: 'factory-test-runner', taskDefinitionArn: 'arn:…:7', revision: 7, status: 'ACTIVE', registeredAt: new Date(0), registeredBy: 'somebody', compatibilities: ['FARGATE'], requiresAttributes: [{ name: 'x' }] },
  ...{ cpu: '1024', memory: '2048', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], taskRoleArn: 'arn:role' },
  containerDefinitions: [
    { name: 'runner', image: 'runner@sha256:1', cpu: 512, memory: 1024, environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'S', valueFrom: 'arn:secret' }] },
    { name: 'proxy', image: 'proxy:1', memory: 128 },
  ],
};

describe('parseQuantity', () => {
  it.each([['500m', 0.5], ['2', 2], [1.5, 1.5], ['1Gi', 2 ** 30], ['128974848', 128_974_848], ['129e6', 129e6], ['1E3', 1000], ['1E', 1e18], ['0.5Gi', 2 ** 29], ['.5', 0.5], ['100k', 1e5]])('reads %j', (text, value) => {
    expect(parseQuantity(text)).toBeCloseTo(value, 6);
  });
  it.each(['', 'x', '1 Gi', '1gi', '-1', '1KiB', '1e', 'Infinity', '1,5'])('does not read %j', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });
});

describe('chooseSize', () => {
  const size = { cpu: 1024, memory: 2048 };
  it.each([
    [{}, { cpu: 1024, memory: 2048 }],
    [{ limits: { cpu: '2', memory: '4Gi' } }, { cpu: 2048, memory: 4096 }],
    [{ limits: { cpu: '500m', memory: '1Gi' } }, { cpu: 512, memory: 1024 }],
    [{ requests: { cpu: '3' }, limits: { cpu: '1' } }, { cpu: 4096, memory: 8192 }],
    [{ limits: { memory: '100Gi' } }, { cpu: 16_384, memory: 106_496 }],
    [{ limits: { cpu: 0.1, memory: '300M' } }, { cpu: 256, memory: 512 }],
    [{ limits: { cpu: '1001m' } }, { cpu: 2048, memory: 4096 }],
    [{ limits: { cpu: '17', memory: '200Gi' } }, { cpu: 32_768, memory: 249_856 }],
  ])('fits %j', (resources, chosen) => {
    expect(chooseSize(resources, size)).toEqual(chosen);
  });
  it.each([
    [{ limits: { cpu: '33' } }, 'ask for 33 vCPU and 2048 MiB; the largest task of Fargate has 32 vCPU and 249856 MiB'],
    [{ limits: { memory: '1Ti' } }, 'and 1048576 MiB'],
    [{ limits: { cpu: 'two' } }, 'resources.limits.cpu must be a Kubernetes quantity above 0, like 500m or 2; got "two"'],
    [{ requests: { memory: { a: 1 } } }, 'resources.requests.memory must be a Kubernetes quantity above 0, like 512Mi or 4Gi; got {"a":1}'],
    [{ limits: { cpu: 0 } }, 'got 0'],
  ])('refuses %j', (resources, text) => {
    expect(() => chooseSize(resources, size)).toThrow(text);
  });
  it('knows the sizes that the rules for task definitions know', () => {
    for (const cpu of [128, 256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536]) {
      const memories = fargateMemory.find(([candidate]) => candidate === cpu)?.[1] ?? [];
      const allowed = Array.from({ length: 512 }, (_value, index) => (index + 1) * 512).filter((memory) => fargateSizeProblem(cpu, memory) === undefined);
      expect({ cpu, memories }).toEqual({ cpu, memories: allowed });
    }
  });
  it('has a disk from 21 to 200 GiB', () => {
    expect([chooseDisk({}), chooseDisk({ limits: { 'ephemeral-storage': '1Gi' } }), chooseDisk({ limits: { 'ephemeral-storage': '50.1Gi' } })]).toEqual([undefined, 21, 51]);
    expect(() => chooseDisk({ limits: { 'ephemeral-storage': '201Gi' } })).toThrow('201 GiB of ephemeral-storage; a Fargate task has at most 200');
  });
});

describe('deriveDefinition', () => {
  it('is nothing where the base fits', () => {
    expect(deriveDefinition(base, 'runner', {})).toBeUndefined();
    expect(deriveDefinition(base, 'runner', { image: 'runner@sha256:1', resources: { limits: { cpu: '1', memory: '2Gi' } } })).toBeUndefined();
  });
  it('keeps everything but image, size and the environment’s specification', () => {
    const derived = deriveDefinition(base, 'runner', { image: 'own@sha256:2', resources: { limits: { cpu: '2' } }, environmentSpec: '{"id":"e"}' });
    const family = `factory-test-runner-${derived?.contentHash ?? ''}`;
    expect(derived?.contentHash).toMatch(/^[0-9a-f]{16}$/);
    expect(derived?.content).toEqual({
      ...{ family, cpu: '2048', memory: '4096', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], taskRoleArn: 'arn:role' },
      tags: [{ key: 'contentHash', value: derived?.contentHash }],
      containerDefinitions: [
        { name: 'runner', image: 'own@sha256:2', environment: [{ name: 'A', value: '1' }, { name: 'RUN_ENVIRONMENT_SPEC', value: '{"id":"e"}' }], secrets: [{ name: 'S', valueFrom: 'arn:secret' }] },
        { name: 'proxy', image: 'proxy:1', memory: 128 },
      ],
    });
  });
  it('gives the same hash for the same content, and another for another base', () => {
    const hash = (of: TaskDefinition, image: string): string | undefined => deriveDefinition(of, 'runner', { image })?.contentHash;
    expect(hash(base, 'a@sha256:1')).toBe(hash({ ...base, revision: 8, registeredAt: new Date(1) }, 'a@sha256:1'));
    expect(hash(base, 'a@sha256:1')).not.toBe(hash(base, 'b@sha256:1'));
    expect(hash(base, 'a@sha256:1')).not.toBe(hash({ ...base, taskRoleArn: 'arn:other' }, 'a@sha256:1'));
  });
});

describe('deriveDefinition, with secrets', () => {
  const find = (secrets: readonly { name: string; valueFrom: string }[], of: TaskDefinition = base): unknown => deriveDefinition(of, 'runner', { secrets })?.content.containerDefinitions?.[0];
  it('adds them to those of the base', () => {
    expect(find([{ name: 'K', valueFrom: 'arn:k' }])).toMatchObject({ secrets: [{ name: 'S', valueFrom: 'arn:secret' }, { name: 'K', valueFrom: 'arn:k' }], environment: [{ name: 'A', value: '1' }] });
  });
  it('lets them win over a variable and over a secret of the same name, so that each is there once', () => {
    expect(find([{ name: 'S', valueFrom: 'arn:mapped' }, { name: 'A', valueFrom: 'arn:a' }])).toMatchObject({ secrets: [{ name: 'S', valueFrom: 'arn:mapped' }, { name: 'A', valueFrom: 'arn:a' }], environment: [] });
  });
  it('leaves the base where it has them already', () => {
    expect(find([{ name: 'S', valueFrom: 'arn:secret' }])).toBeUndefined();
  });
  it('leaves side-cars without them', () => {
    expect(deriveDefinition(base, 'runner', { secrets: [{ name: 'K', valueFrom: 'arn:k' }] })?.content.containerDefinitions?.[1]).toEqual({ name: 'proxy', image: 'proxy:1', memory: 128 });
  });
});

describe('deriveDefinition, with ECS settings', () => {
  it('takes size, disk, roles, architecture and log group before everything else', () => {
    const logged: TaskDefinition = { ...base, runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'X86_64' }, containerDefinitions: [{ name: 'runner', image: 'i', logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/old', 'awslogs-region': 'r' } } }] };
    const needs = { resources: { limits: { cpu: '4', 'ephemeral-storage': '30Gi' } }, size: { cpu: 512, memory: 1024 }, diskGiB: 42, taskRoleArn: 'arn:task', executionRoleArn: 'arn:execution', cpuArchitecture: 'ARM64' as const, logGroup: '/new' };
    expect(deriveDefinition(logged, 'runner', needs)?.content).toMatchObject({
      ...{ cpu: '512', memory: '1024', ephemeralStorage: { sizeInGiB: 42 }, taskRoleArn: 'arn:task', executionRoleArn: 'arn:execution', runtimePlatform: { operatingSystemFamily: 'LINUX', cpuArchitecture: 'ARM64' } },
      containerDefinitions: [{ logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/new', 'awslogs-region': 'r' } } }],
    });
  });
  it('refuses a base without the runner’s container', () => {
    expect(() => deriveDefinition(base, 'main', {})).toThrow('The task definition factory-test-runner:7 has no container main, which is to be the runner.');
  });
});

describe('parseImageName', () => {
  it.each([
    ['ghcr.io/org/image:1', { host: 'ghcr.io', repository: 'org/image', tag: '1' }],
    ['localhost:5000/image', { host: 'localhost:5000', repository: 'image', tag: 'latest' }],
    ['node:24', { host: 'registry-1.docker.io', repository: 'library/node', tag: '24' }],
    ['org/image:1', { host: 'registry-1.docker.io', repository: 'org/image', tag: '1' }],
    ['image@sha256:1', undefined],
  ])('reads %s', (image, name) => {
    expect(parseImageName(image)).toEqual(name);
  });
});
