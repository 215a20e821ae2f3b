import { describe, expect, it } from '@jest/globals';
import { freeAddresses, overlaps } from '../../src/rules/address-count.ts';
import { defaultMaxConnections } from '../../src/rules/database-connections.ts';
import { infrastructureRules } from '../../src/rules/infrastructure-rules.ts';
import { matchesPattern } from '../../src/rules/role-permissions.ts';
import { checkFiles, makeDefinition, makeInfrastructure, makeService } from './check-files.ts';
import type { CheckedFiles } from './check-files.ts';

const check = (files: CheckedFiles): string[] => checkFiles(infrastructureRules, files);
const secretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:demo/database-AbCdEf';
const role = (statements: object[], properties: object = {}): readonly [string, object] => ['AWS::IAM::Role', { RoleName: 'execution', Policies: [{ PolicyDocument: { Statement: statements } }], ...properties }];
const secret = ['AWS::SecretsManager::Secret', { Name: 'demo/database' }] as const;
const reader = makeDefinition('api', { executionRoleArn: 'arn:aws:iam::123456789012:role/execution', secrets: { DATABASE_URL: `${secretArn}:url::` } });
const finding = 'R76 definitions/api containerDefinitions[0].secrets[0].valueFrom';
const mayRead = (Resource: unknown, more: object = {}): object => ({ Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource, ...more });

describe('names in the infrastructure (R75)', () => {
  const log = (group: string, options: object = {}): object => ({ ...makeDefinition('api'), containerDefinitions: [{ name: 'api', image: 'x', logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': group, ...options } } }] });
  const group = 'R75 definitions/api containerDefinitions[0].logConfiguration.options.awslogs-group';

  it('are compared where every name of the kind is known', () => {
    const known = makeInfrastructure({ Group: ['AWS::Logs::LogGroup', { LogGroupName: '/demo/api' }] });
    expect(check({ definitions: { api: log('/demo/web') }, infrastructure: known })).toEqual([group]);
    expect(check({ definitions: { api: log('/demo/api') }, infrastructure: known })).toEqual([]);
    expect(check({ definitions: { api: log('/demo/web', { 'awslogs-create-group': 'true' }) }, infrastructure: known })).toEqual([]);
  });

  it('are not judged where CloudFormation makes one up, or an expression is not understood', () => {
    expect(check({ definitions: { api: log('/demo/web') }, infrastructure: makeInfrastructure({ Group: ['AWS::Logs::LogGroup'] }) })).toEqual([]);
    expect(check({ definitions: { api: log('/demo/web') }, infrastructure: makeInfrastructure({ Group: ['AWS::Logs::LogGroup', { LogGroupName: { 'Fn::If': ['A', 'b', 'c'] } }] }) })).toEqual([]);
    expect(check({ definitions: { api: log('/demo/web') }, infrastructure: makeInfrastructure({}) })).toEqual([]);
  });

  it('of images are those of the target\'s own registry', () => {
    const infrastructure = makeInfrastructure({ Repository: ['AWS::ECR::Repository', { RepositoryName: 'api' }] });
    const image = (name: string): object => ({ ...makeDefinition('api'), containerDefinitions: [{ name: 'api', image: name }] });
    const found = (name: string): string[] => check({ definitions: { api: image(name) }, infrastructure });
    expect(found('123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:1')).toEqual(['R75 definitions/api containerDefinitions[0].image']);
    expect([...found('public.ecr.aws/docker/library/node:24'), ...found('123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1'), ...found('nginx:1')]).toEqual([]);
  });
});

describe('what the execution role may read (R76)', () => {
  it.each([
    ['the secret by reference', [mayRead({ Ref: 'Secret' })], []],
    ['the secret by a pattern', [mayRead('arn:aws:secretsmanager:*:*:secret:demo/*-??????')], []],
    ['everything by an action pattern', [{ Effect: 'Allow', Action: 'secretsmanager:get*', Resource: '*' }], []],
    ['everything but IAM', [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], []],
    ['an expression that is not understood', [mayRead({ 'Fn::If': ['A', 'b', 'c'] })], []],
    ['the name without the six characters', [mayRead('arn:aws:secretsmanager:eu-central-1:123456789012:secret:demo/database')], [finding]],
    ['another secret', [mayRead('arn:aws:secretsmanager:eu-central-1:123456789012:secret:demo/redis-*')], [finding]],
    ['the secret, but not to describe it alone', [{ ...mayRead({ Ref: 'Secret' }), Action: 'secretsmanager:DescribeSecret' }], [finding]],
    ['the secret, and a Deny for it', [mayRead('*'), { ...mayRead({ Ref: 'Secret' }), Effect: 'Deny' }], [finding]],
    ['the secret, and a Deny that may hold', [mayRead('*'), { ...mayRead('*'), Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }], []],
  ])('is %s', (_name, statements, expected) => {
    expect(check({ definitions: { api: reader }, infrastructure: makeInfrastructure({ Role: role(statements), Secret: secret }) })).toEqual(expected);
  });

  it('also comes from policies beside the role, AWS\'s own and the secret\'s', () => {
    const found = (more: Parameters<typeof makeInfrastructure>[0], properties: object = {}): string[] => check({ definitions: { api: reader }, infrastructure: makeInfrastructure({ Role: role([], properties), Secret: secret, ...more }) });
    expect(found({})).toEqual([finding]);
    expect(found({ Policy: ['AWS::IAM::Policy', { Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement: mayRead({ Ref: 'Secret' }) } }] })).toEqual([]);
    expect(found({ Policy: ['AWS::IAM::ManagedPolicy', { PolicyDocument: { Statement: [mayRead({ Ref: 'Secret' })] } }] }, { ManagedPolicyArns: [{ Ref: 'Policy' }] })).toEqual([]);
    expect(found({}, { ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy'] })).toEqual([finding]);
    expect(found({}, { ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/somebody-elses'] })).toEqual([]);
    expect(found({ Policy: ['AWS::SecretsManager::ResourcePolicy', { SecretId: { Ref: 'Secret' } }] })).toEqual([]);
  });
});

describe('the runner of the controller (R77)', () => {
  const controller = (environment: Readonly<Record<string, string>>): object => makeDefinition('controller', { environment });
  const runner = makeDefinition('runner');

  it('may be named by part, by family, or be a revision that the release leaves as it is', () => {
    const found = (setting: string, definitions: CheckedFiles['definitions']): string[] => check({ definitions: { controller: controller({ RUNNER_TASK_DEFINITION: setting }), ...definitions } });
    const revision = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/demo-runner:7';
    expect([...found('${taskDefinitions.runner}', { runner }), ...found(revision, { runner }), ...found(revision, { api: makeDefinition('api') }), ...found('${taskDefinitions.runner}', {})]).toEqual([]);
    expect(found(revision.replace('demo-runner', 'other'), { runner })).toEqual(['R77 definitions/controller containerDefinitions[0].environment[0].value']);
  });

  it('has the container called runner where nothing else is set', () => {
    const named = { ...runner, containerDefinitions: [{ name: 'job', image: 'x' }] };
    expect(check({ definitions: { controller: controller({ RUNNER_TASK_DEFINITION: '${taskDefinitions.runner}' }), runner: named } })).toEqual(['R77 definitions/controller containerDefinitions[0].environment[0].value']);
  });

  it('takes 8192 characters of overrides, and ten tasks', () => {
    const overrides = (length: number): string => {
      const empty = JSON.stringify({ containerOverrides: [{ name: 'runner', command: [''] }] });
      return empty.replace('""', `"${'x'.repeat(length - empty.length)}"`);
    };
    expect(check({ definitions: { controller: controller({ LARGEST: overrides(8192), TEN: '{"taskDefinition":"x","count":10}', TEXT: '{not json', OTHER: '{"count":99}' }) } })).toEqual([]);
    expect(check({ definitions: { controller: controller({ LARGER: overrides(8193) }) } })).toEqual(['R77 definitions/controller containerDefinitions[0].environment[0].value']);
  });
});

describe('room for a roll-out (R78, R79)', () => {
  const network = (cidr: unknown): CheckedFiles['infrastructure'] => ({ ...makeInfrastructure({ Net: ['AWS::EC2::Subnet', { CidrBlock: cidr }] }) });
  const subnet = network('10.0.0.0/28')?.resources?.subnets[0]?.id ?? '';
  const service = (desiredCount: number, deploymentConfiguration: object = {}): object => ({ ...makeService({ desiredCount, deploymentConfiguration }), networkConfiguration: { awsvpcConfiguration: { subnets: [subnet], securityGroups: ['sg-1'] } } });
  const found = (api: object, cidr: unknown = '10.0.0.0/28'): string[] => check({ services: { api }, infrastructure: network(cidr) });

  it('is a subnet\'s addresses without the five of AWS', () => {
    expect(found(service(5))).toEqual([]);
    expect(found(service(6))).toEqual(['R78 services/api desiredCount']);
    expect(found(service(11, { maximumPercent: 100 }))).toEqual([]);
    expect(found(service(6, { strategy: 'CANARY', maximumPercent: 100 }))).toEqual(['R78 services/api desiredCount']);
    expect(found(service(500), { 'Fn::Select': [0, { 'Fn::Cidr': ['10.0.0.0/16', 2, 4] }] })).toEqual([]);
  });

  it.each([['10.0.0.0/24', 251], ['10.0.0.0/32', 0], ['10.0.0.300/24', undefined], ['2001:db8::/64', undefined]])('counts the addresses of %s', (cidr, count) => {
    expect(freeAddresses(cidr)).toBe(count);
  });

  it('knows which blocks overlap', () => {
    expect([overlaps('10.0.0.0/16', '10.0.5.0/24'), overlaps('10.0.0.0/24', '10.0.1.0/24'), overlaps('10.0.0.0/24', 'everything')]).toEqual([true, false, undefined]);
  });

  it.each([['db.t4g.micro', 112], ['db.t3.medium', 450], ['db.m7g.large', 901], ['db.r6g.xlarge', 3604], ['db.r6g.4xlarge', 5000], ['db.serverless', undefined]])('knows what %s takes', (instanceClass, connections) => {
    expect(defaultMaxConnections(instanceClass)).toBe(connections);
  });

  it('of a database is known for PostgreSQL, and for one database', () => {
    const database = (properties: object): readonly [string, object] => ['AWS::RDS::DBInstance', { Engine: 'postgres', DBInstanceClass: 'db.t4g.micro', ...properties }];
    const files = { definitions: { api: makeDefinition('api', { secrets: { DATABASE_URL: secretArn } }) }, services: { api: makeService({ desiredCount: 30 }) } };
    expect(check({ ...files, infrastructure: makeInfrastructure({ One: database({}) }) })).toEqual(['R79 services/api desiredCount']);
    expect(check({ ...files, infrastructure: makeInfrastructure({ One: database({ Engine: 'mysql' }) }) })).toEqual([]);
    expect(check({ ...files, infrastructure: makeInfrastructure({ One: database({}), Two: database({}) }) })).toEqual([]);
    expect(check({ ...files, infrastructure: makeInfrastructure({ One: database({ DBParameterGroupName: 'somebody-elses' }) }) })).toEqual([]);
    expect(check({ ...files, infrastructure: makeInfrastructure({ One: database({ DBInstanceClass: 'db.r6g.large' }) }) })).toEqual([]);
  });
});

describe('security groups (R80)', () => {
  const open = { IpProtocol: '-1', CidrIp: '10.0.0.0/16' };
  const infrastructure = (ingress: readonly unknown[], more: Parameters<typeof makeInfrastructure>[0] = {}): NonNullable<CheckedFiles['infrastructure']> => makeInfrastructure({
    Tasks: ['AWS::EC2::SecurityGroup'], Net: ['AWS::EC2::Subnet', { CidrBlock: '10.0.1.0/24' }],
    Store: ['AWS::EC2::SecurityGroup', { SecurityGroupIngress: ingress }], Cache: ['AWS::ElastiCache::ReplicationGroup', { SecurityGroupIds: [{ 'Fn::GetAtt': ['Store', 'GroupId'] }] }], ...more,
  });
  const found = (ingress: readonly unknown[], more: Parameters<typeof makeInfrastructure>[0] = {}): string[] => {
    const made = infrastructure(ingress, more);
    const { subnets, securityGroups } = made.resources ?? { subnets: [], securityGroups: [] };
    const placed = makeService({ networkConfiguration: { awsvpcConfiguration: { subnets: [subnets[0]?.id], securityGroups: [securityGroups[0]?.id] } } });
    return check({ definitions: { api: makeDefinition('api', { secrets: { REDIS_URL: secretArn } }) }, services: { api: placed }, infrastructure: made });
  };
  const blocked = ['R80 services/api networkConfiguration.awsvpcConfiguration.securityGroups'];

  it('admit by group, by addresses, and by rules of their own', () => {
    const fromTasks = { IpProtocol: 'tcp', FromPort: 6000, ToPort: 7000, SourceSecurityGroupId: { Ref: 'Tasks' } };
    expect([...found([fromTasks]), ...found([open]), ...found([], { Rule: ['AWS::EC2::SecurityGroupIngress', { ...fromTasks, GroupId: { Ref: 'Store' } }] })]).toEqual([]);
    expect(found([])).toEqual(blocked);
    expect(found([{ ...fromTasks, IpProtocol: 'udp' }])).toEqual(blocked);
    expect(found([{ ...open, CidrIp: '10.9.0.0/16' }])).toEqual(blocked);
  });

  it('are not judged where a rule or a group is not known', () => {
    expect([...found([{ ...open, CidrIp: { 'Fn::ImportValue': 'elsewhere' } }]), ...found([{ IpProtocol: 'tcp', FromPort: 6379, ToPort: 6379, SourcePrefixListId: 'pl-1' }])]).toEqual([]);
    expect(found([], { Cache: ['AWS::ElastiCache::ReplicationGroup', { SecurityGroupIds: ['sg-elsewhere'] }] })).toEqual([]);
  });
});

describe('matchesPattern', () => {
  it.each([['*', '', true], ['a*c', 'abbc', true], ['a?c', 'abbc', false], ['secret:demo-??????', 'secret:demo-AbCdEf', true], ['a*b*c', 'axbxd', false]])('%s on %s: %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected);
  });

  it('does not explode on many stars', () => {
    expect(matchesPattern('*a'.repeat(50), `${'a'.repeat(2000)}b`)).toBe(false);
  });
});
