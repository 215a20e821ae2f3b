import { describe, expect, it } from '@jest/globals';
import { withRunnerRevision } from '../../src/deploy/definition-registry.ts';
import { logStreamOf } from '../../src/ecs/log-stream.ts';
import { hashDefinition, imagesOf } from '../../src/ecs/task-definition-content.ts';

const rendered = {
  family: 'factory-test-web', networkMode: 'awsvpc', cpu: '256', memory: '512',
  containerDefinitions: [{
    name: 'web', image: 'registry/web@sha256:1', command: ['node', 'main.js', ''], portMappings: [{ containerPort: 3000 }],
    environment: [{ name: 'PORT', value: '3000' }, { name: 'EMPTY', value: '' }],
    logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/factory/test/web', 'awslogs-stream-prefix': 'web' } },
  }],
};
const [container] = rendered.containerDefinitions;

function withContainer(change: object): object {
  return { ...rendered, containerDefinitions: [{ ...container, ...change }] };
}

describe('hashDefinition', () => {
  it('is equal for what ECS describes after registering', () => {
    const described = {
      ...rendered, taskDefinitionArn: 'arn', revision: 7, status: 'ACTIVE', volumes: [], placementConstraints: [], requiresAttributes: [{ name: 'x' }],
      compatibilities: ['FARGATE'], registeredAt: new Date(), registeredBy: 'someone', taskRoleArn: '', runtimePlatform: null, tags: [{ key: 'a', value: 'b' }],
      containerDefinitions: [{
        ...container, cpu: 0, essential: true, mountPoints: [], volumesFrom: [], systemControls: [],
        portMappings: [{ containerPort: 3000, hostPort: 3000, protocol: 'tcp' }], environment: [...(container?.environment ?? [])].reverse(),
      }],
    };
    expect(hashDefinition(described)).toBe(hashDefinition(rendered));
  });

  it.each([
    ['image', { image: 'registry/web@sha256:2' }],
    ['an environment value', { environment: [{ name: 'PORT', value: '3001' }, { name: 'EMPTY', value: '' }] }],
    ['an empty argument', { command: ['node', 'main.js'] }],
    ['the order of arguments', { command: ['main.js', 'node', ''] }],
    ['essential', { essential: false }],
  ])('differs when %s differs', (_name, change) => {
    expect(hashDefinition(withContainer(change))).not.toBe(hashDefinition(rendered));
  });
});

describe('imagesOf', () => {
  it('maps container names to images', () => {
    expect(imagesOf(rendered)).toEqual({ web: 'registry/web@sha256:1' });
  });
});

describe('logStreamOf', () => {
  it('names the stream of the awslogs driver, or none', () => {
    expect(logStreamOf(rendered, 'web', 'abc')).toEqual({ group: '/factory/test/web', name: 'web/web/abc' });
    expect(logStreamOf(rendered, 'other', 'abc')).toBeNull();
  });
});

describe('withRunnerRevision', () => {
  it('puts the ARN wherever the controller asks for it', () => {
    const definition = { environment: [{ name: 'RUNNER_TASK_DEFINITION', value: '${taskDefinitions.runner}' }, { name: 'JSON', value: '{"a":"${taskDefinitions.runner}"}' }] };
    expect(JSON.stringify(withRunnerRevision(definition, 'arn:1'))).not.toContain('taskDefinitions');
    expect(withRunnerRevision(definition, 'arn:1').environment[1]?.value).toBe('{"a":"arn:1"}');
  });
});
