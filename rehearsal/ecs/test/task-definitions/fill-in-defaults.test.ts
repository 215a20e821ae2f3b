import { describe, expect, it } from '@jest/globals';
import { fillInDefaults } from '../../task-definitions/fill-in-defaults.ts';
import { requiredAttributes } from '../../task-definitions/required-attributes.ts';
import type { ContainerDefinitionInput } from '../../state/records.ts';
import { makeContainer, makeDefinition, makeEc2Definition } from '../make-task-definition.ts';

function firstContainer(container: Partial<ContainerDefinitionInput>, isFargate = true): ContainerDefinitionInput | undefined {
  const make = isFargate ? makeDefinition : makeEc2Definition;
  return fillInDefaults(make({ containerDefinitions: [makeContainer(container)] })).containerDefinitions?.[0];
}

describe('fillInDefaults', () => {
  it('adds what AWS adds to a container', () => {
    expect(firstContainer({})).toEqual({
      name: 'app', image: 'app:1', cpu: 0, portMappings: [], essential: true, environment: [], mountPoints: [], volumesFrom: [], systemControls: [],
    });
  });

  it('adds what AWS adds to the task, and keeps tags apart', () => {
    const { containerDefinitions: _containers, ...task } = fillInDefaults(makeDefinition({ tags: [{ key: 'a', value: 'b' }] }));
    expect(task).toEqual({ family: 'app', networkMode: 'awsvpc', requiresCompatibilities: ['FARGATE'], cpu: '256', memory: '512', volumes: [], placementConstraints: [] });
  });

  it('keeps sizes as numbers', () => expect(fillInDefaults(makeDefinition({ cpu: '1 vCPU', memory: '2 GB' }))).toMatchObject({ cpu: '1024', memory: '2048' }));

  it('leaves a size out that was not given', () => expect(fillInDefaults(makeEc2Definition())).not.toHaveProperty('cpu'));

  it.each<[string, { isFargate: boolean; mapping: object }, object]>([
    ["the container's own host port under awsvpc", { isFargate: true, mapping: { containerPort: 80 } }, { containerPort: 80, hostPort: 80, protocol: 'tcp' }],
    ["the container's own instead of 0 under awsvpc", { isFargate: true, mapping: { containerPort: 80, hostPort: 0 } }, { containerPort: 80, hostPort: 80, protocol: 'tcp' }],
    ["the engine's choice under bridge", { isFargate: false, mapping: { containerPort: 80, protocol: 'udp' } }, { containerPort: 80, hostPort: 0, protocol: 'udp' }],
    ['the host port that was asked for', { isFargate: false, mapping: { containerPort: 80, hostPort: 8080 } }, { containerPort: 80, hostPort: 8080, protocol: 'tcp' }],
    ['no host port to a range', { isFargate: true, mapping: { containerPortRange: '90-95' } }, { containerPortRange: '90-95', protocol: 'tcp' }],
  ])('gives %s', (_name, { isFargate, mapping }, expected) => expect(firstContainer({ portMappings: [mapping] }, isFargate)?.portMappings).toEqual([expected]));

  it('adds to a health check what it leaves out', () => {
    expect(firstContainer({ healthCheck: { command: ['CMD', 'true'], retries: 7 } })?.healthCheck).toEqual({ command: ['CMD', 'true'], interval: 30, timeout: 5, retries: 7 });
  });

  it('keeps one of a name that is twice in the environment', () => {
    const environment = [{ name: 'A', value: '1' }, { name: 'B', value: '2' }, { name: 'A', value: '3' }];
    expect(firstContainer({ environment })?.environment).toEqual([{ name: 'B', value: '2' }, { name: 'A', value: '3' }]);
  });

  it('answers a volume without configuration with an empty host', () => {
    const efs = { name: 'efs', efsVolumeConfiguration: { fileSystemId: 'fs-1' } };
    expect(fillInDefaults(makeDefinition({ volumes: [{ name: 'tmp' }, efs] })).volumes).toEqual([{ name: 'tmp', host: {} }, efs]);
  });

  it('changes nothing when it is done again', () => {
    const once = fillInDefaults(makeDefinition({ cpu: '1 vCPU', memory: '2 GB', volumes: [{ name: 'tmp' }], containerDefinitions: [makeContainer({ portMappings: [{ containerPort: 80 }] })] }));
    expect(fillInDefaults(once)).toEqual(once);
  });
});

describe('requiredAttributes', () => {
  const names = (definition: Parameters<typeof makeDefinition>[0]): string[] => requiredAttributes(makeDefinition(definition)).map(({ name }) => name);
  const executionRoleArn = 'arn:aws:iam::123456789012:role/execution';

  it('asks for a network interface under awsvpc', () => expect(names({})).toEqual(['com.amazonaws.ecs.capability.docker-remote-api.1.18', 'ecs.capability.task-eni']));

  it('asks for each thing once', () => {
    const logConfiguration = { logDriver: 'awslogs' as const };
    const image = '123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1';
    const all = names({ executionRoleArn, taskRoleArn: executionRoleArn, containerDefinitions: [makeContainer({ image, logConfiguration }), makeContainer({ name: 'b', image, logConfiguration })] });
    expect(all).toEqual(expect.arrayContaining([
      'com.amazonaws.ecs.capability.logging-driver.awslogs', 'ecs.capability.execution-role-awslogs', 'com.amazonaws.ecs.capability.ecr-auth',
      'ecs.capability.execution-role-ecr-pull', 'com.amazonaws.ecs.capability.task-iam-role',
    ]));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each<[string, Partial<ContainerDefinitionInput>]>([
    ['ecs.capability.secrets.asm.environment-variables', { secrets: [{ name: 'A', valueFrom: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:a-AbCdEf' }] }],
    ['ecs.capability.secrets.ssm.environment-variables', { secrets: [{ name: 'A', valueFrom: '/a' }] }],
    ['ecs.capability.env-files.s3', { environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::b/a.env' }] }],
    ['ecs.capability.container-health-check', { healthCheck: { command: ['CMD', 'true'] } }],
    ['ecs.capability.container-ordering', { stopTimeout: 60 }],
    ['ecs.capability.firelens.fluentbit', { firelensConfiguration: { type: 'fluentbit' } }],
  ])('asks for %s', (name, container) => {
    expect(names({ containerDefinitions: [makeContainer(container)] })).toContain(name);
    expect(names({})).not.toContain(name);
  });
});
