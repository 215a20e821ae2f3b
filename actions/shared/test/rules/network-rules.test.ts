import { describe, expect, it } from '@jest/globals';
import { networkRules } from '../../src/rules/network-rules.ts';
import { parseRange } from '../../src/rules/port-ranges.ts';
import type { Container, TaskDefinition } from '../../src/rules/rule.ts';
import { checkRule } from './check-rule.ts';

type Mappings = NonNullable<Container['portMappings']>;

/** Each list is a container's. */
function say(id: string, containers: Mappings[], rest: TaskDefinition = { networkMode: 'awsvpc' }): string[] {
  const containerDefinitions = containers.map((portMappings) => ({ portMappings }));
  return checkRule(networkRules, id)({ ...rest, containerDefinitions }).map(({ path, severity }) => `${severity} ${path.replace('containerDefinitions.', '').replace('portMappings.', '')}`);
}

describe('parseRange', () => {
  it.each([['1-65535', { first: 1, last: 65_535 }], ['80-81', { first: 80, last: 81 }], ['81-80', undefined], ['80-80', undefined], ['0-80', undefined], ['80-65536', undefined], ['80', undefined], ['80 - 90', undefined], ['-90', undefined]])('reads %j', (text, expected) => {
    expect(parseRange(text)).toEqual(expected);
  });
});

describe('R17', () => {
  it.each<[Mappings[number], TaskDefinition, string[]]>([
    [{ containerPort: 80 }, { networkMode: 'awsvpc' }, []], [{ containerPort: 80, hostPort: 80 }, { networkMode: 'awsvpc' }, []], [{ containerPort: 80, hostPort: 8080 }, { networkMode: 'bridge' }, []],
    [{ containerPort: 80, hostPort: 0 }, {}, []], [{ containerPort: 80, hostPort: 8080 }, { networkMode: 'awsvpc' }, ['error 0.0.hostPort']], [{ containerPort: 80, hostPort: 8080 }, { networkMode: 'host' }, ['error 0.0.hostPort']],
    [{ containerPort: 80, hostPort: 8080 }, { requiresCompatibilities: ['FARGATE'] }, ['error 0.0.hostPort']], [{ containerPort: 80, hostPort: 0 }, { networkMode: 'awsvpc' }, ['warning 0.0.hostPort']],
  ])('%j under %j', (mapping, rest, expected) => {
    expect(say('R17', [[mapping]], rest)).toEqual(expected);
  });
});

describe('R18', () => {
  it.each<[Mappings, string[]]>([
    [[{ containerPort: 1 }, { containerPort: 65_535 }, { containerPortRange: '100-200' }, { containerPortRange: '201-300' }], []],
    [[{ containerPortRange: '100-200', protocol: 'udp' }, { containerPortRange: '100-200', protocol: 'tcp' }, { containerPort: 100, protocol: 'udp', name: 'a' }], ['error 0.0.containerPortRange']],
    [[{ containerPortRange: '${environment.ports}' }], []],
    [[{ containerPort: 0 }], ['error 0.0.containerPort']], [[{ containerPort: 65_536 }], ['error 0.0.containerPort']], [[{ containerPort: 80, hostPort: -1 }], ['error 0.0.hostPort']],
    [[{}], ['error 0.0.containerPort']], [[{ containerPort: 80, containerPortRange: '90-99' }], ['error 0.0.containerPortRange']], [[{ containerPortRange: '99-90' }], ['error 0.0.containerPortRange']],
    [[{ containerPortRange: '90-99', hostPort: 90 }], ['error 0.0.hostPort']], [[{ containerPortRange: '90-99' }, { containerPortRange: '80-90' }], ['error 0.0.containerPortRange']],
    [[{ containerPortRange: '1-1000' }, { containerPortRange: '5-6' }, { containerPort: 900 }], ['error 0.1.containerPortRange', 'error 0.0.containerPortRange']],
  ])('%j', (mappings, expected) => {
    expect(say('R18', [mappings])).toEqual(expected);
  });
});

describe('R19', () => {
  it.each<[Mappings[], TaskDefinition, string[]]>([
    [[[{ containerPort: 80 }], [{ containerPort: 81 }]], { networkMode: 'awsvpc' }, []], [[[{ containerPort: 53, protocol: 'udp' }, { containerPort: 53, protocol: 'tcp' }]], { networkMode: 'awsvpc' }, []],
    [[[{ containerPort: 80 }], [{ containerPort: 80 }]], { networkMode: 'bridge' }, []], [[[{ containerPort: 80, hostPort: 0 }], [{ containerPort: 81, hostPort: 0 }]], { networkMode: 'bridge' }, []],
    [[[{ containerPort: 80 }], [{ containerPort: 80 }]], { networkMode: 'awsvpc' }, ['error 1.0.containerPort']], [[[{ containerPort: 80 }, { containerPort: 80, protocol: 'tcp' }]], { networkMode: 'awsvpc' }, ['error 0.1.containerPort']],
    [[[{ containerPort: 80, hostPort: 90 }], [{ containerPort: 81, hostPort: 90 }]], { networkMode: 'bridge' }, ['error 1.0.hostPort']],
  ])('%j under %j', (containers, rest, expected) => {
    expect(say('R19', containers, rest)).toEqual(expected);
  });
});

describe('R20', () => {
  it.each<[TaskDefinition['networkMode'], string | undefined, number]>([['awsvpc', undefined, 0], ['bridge', 'a', 0], ['awsvpc', 'a', 1]])('%j with the host name %j', (networkMode, hostname, count) => {
    expect(checkRule(networkRules, 'R20')({ networkMode, containerDefinitions: [{ hostname }] })).toHaveLength(count);
  });
});

describe('R21', () => {
  it.each(['a', '_a', '0-a_b', 'a'.repeat(64), '${environment.name}'])('takes %s', (name) => {
    expect(say('R21', [[{ containerPort: 80, name }]])).toEqual([]);
  });

  it.each(['A', '-a', 'a.b', '', 'a'.repeat(65), 'a b'])('refuses %j', (name) => {
    expect(say('R21', [[{ containerPort: 80, name }]])).toEqual(['error 0.0.name']);
  });

  it('refuses a name twice in a task', () => {
    expect(say('R21', [[{ name: 'a' }], [{ name: 'b' }, { name: 'a' }]])).toEqual(['error 1.1.name']);
  });
});

describe('R22', () => {
  it.each<[Mappings[number], number]>([
    [{ containerPort: 80, name: 'web', appProtocol: 'http' }, 0], [{ containerPort: 5432, name: 'db' }, 0], [{ containerPort: 80 }, 0],
    [{ containerPort: 80, appProtocol: 'http' }, 1], [{ containerPort: 80, name: 'a', appProtocol: 'grpc', protocol: 'udp' }, 1], [{ containerPort: 5432, name: 'db', appProtocol: 'http' }, 1],
  ])('%j', (mapping, count) => {
    expect(say('R22', [[mapping]])).toHaveLength(count);
  });
});
