import { describe, expect, it } from '@jest/globals';
import { findCredential, isNamedCredential } from '../../src/rules/credentials.ts';
import { findPlaceholder, kindOf } from '../../src/rules/placeholders.ts';
import { secretRules } from '../../src/rules/secret-rules.ts';
import type { Container, TaskDefinition } from '../../src/rules/rule.ts';
import { checkRule, withContainer } from './check-rule.ts';

const target = { account: '123456789012', region: 'eu-west-1' };
const secretArn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbC123';
const parameterArn = 'arn:aws:ssm:eu-west-1:123456789012:parameter/prod/db';
const ecrImage = '123456789012.dkr.ecr.eu-west-1.amazonaws.com/api:1';

function say(id: string, definition: TaskDefinition): string[] {
  return checkRule(secretRules, id)(definition, { target }).map(({ path, severity }) => `${severity} ${path.replace('containerDefinitions.', '')}`);
}

const sayOf = (id: string, container: Container, rest: TaskDefinition = {}): string[] => say(id, withContainer(container, rest));
const ofSecret = (id: string, valueFrom: string): string[] => sayOf(id, { secrets: [{ name: 'A', valueFrom }] });

describe('R23', () => {
  it.each<[Container, TaskDefinition, number]>([
    [{ image: ecrImage }, { executionRoleArn: 'arn:aws:iam::123456789012:role/a' }, 0], [{ image: 'public.ecr.aws/docker/library/node:24' }, {}, 0], [{ image: ecrImage }, { requiresCompatibilities: ['EC2'] }, 0],
    [{ image: '${images.api}' }, {}, 0], [{ secrets: [] }, {}, 0],
    [{ image: ecrImage }, {}, 1], [{ logConfiguration: { logDriver: 'awslogs' } }, { executionRoleArn: '' }, 1], [{ secrets: [{ name: 'A', valueFrom: 'a' }] }, { requiresCompatibilities: ['EC2'] }, 1],
    [{ repositoryCredentials: { credentialsParameter: secretArn } }, {}, 1], [{ logConfiguration: { logDriver: 'splunk', secretOptions: [{ name: 'splunk-token', valueFrom: secretArn }] } }, {}, 1],
  ])('%j of %j', (container, rest, count) => {
    expect(sayOf('R23', container, rest)).toHaveLength(count);
  });
});

describe('R24', () => {
  it.each<[TaskDefinition, number]>([[{ executionRoleArn: 'a', taskRoleArn: 'b' }, 0], [{ executionRoleArn: 'a' }, 0], [{}, 0], [{ executionRoleArn: 'a', taskRoleArn: 'a' }, 1]])('%j', (definition, count) => {
    expect(say('R24', definition)).toHaveLength(count);
  });
});

describe('R25, R26 and R27', () => {
  it.each([
    secretArn, `${secretArn}:key::`, `${secretArn}::AWSPREVIOUS:`, `${secretArn}:::`, `${secretArn}:key::9d4cb84b-ad69-40c0-a0ab-cead36b967e8`, parameterArn, parameterArn.replace('eu-west-1', 'us-east-1'), '/prod/db', 'db_url',
    'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:rds!db-0a1b-Zz9Yy8', '${infrastructure.DatabaseSecretArn}', '${infrastructure.DatabaseSecretArn}:key',
  ])('take %s', (valueFrom) => {
    expect(['R25', 'R26', 'R27'].flatMap((id) => ofSecret(id, valueFrom))).toEqual([]);
  });

  it.each([
    ['R25', 'hunter2!'], ['R25', ''], ['R25', 'https://example.com/secret'], ['R25', 'arn:aws:s3:::bucket/key'], ['R25', secretArn.replace('secret:', '')], ['R25', secretArn.replace('123456789012', '')],
    ['R25', 'arn:aws:ssm:eu-west-1::parameter/prod/db'],
    ['R26', secretArn.replace('-AbC123', '')], ['R26', secretArn.replace('prod/db-AbC123', 'my-secret')], ['R26', `${secretArn}:key`], ['R26', `${secretArn}:key:`], ['R26', `${secretArn}:a:b:c:d`], ['R26', `${secretArn}:key:AWSCURRENT:9d4cb84b`],
    ['R27', 'arn:aws:ssm:us-east-1::parameter/prod/db'], ['R27', 'us-east-1:/prod/db'], ['R27', 'ssm:us-east-1:123456789012:parameter/prod/db'],
  ])('%s refuses %s, and no other does', (id, valueFrom) => {
    expect(['R25', 'R26', 'R27'].map((rule) => [rule, ofSecret(rule, valueFrom).length])).toEqual(['R25', 'R26', 'R27'].map((rule) => [rule, rule === id ? 1 : 0]));
  });

  it('read the secrets of log drivers too', () => {
    expect(sayOf('R26', { logConfiguration: { secretOptions: [{ name: 'splunk-token', valueFrom: `${secretArn}:key` }] } })).toEqual(['error 0.logConfiguration.secretOptions.0.valueFrom']);
  });
});

describe('R28', () => {
  it.each<[Container, string[]]>([
    [{ environment: [{ name: 'A', value: '1' }], secrets: [{ name: 'B', valueFrom: 'b' }] }, []], [{ environment: [{}, {}] }, []],
    [{ environment: [{ name: 'A', value: '1' }, { name: 'A', value: '1' }] }, ['error 0.environment.1.name']], [{ environment: [{ name: 'A' }], secrets: [{ name: 'A' }] }, ['error 0.secrets.0.name']],
    [{ secrets: [{ name: 'A' }, { name: 'B' }, { name: 'A' }] }, ['error 0.secrets.2.name']],
  ])('%j', (container, expected) => {
    expect(sayOf('R28', container)).toEqual(expected);
  });
});

describe('R29', () => {
  it.each(['arn:aws:s3:::bucket/a.env', 'arn:aws-us-gov:s3:::my.bucket/folder/a b.env', '${infrastructure.EnvironmentFileArn}'])('takes %s', (value) => {
    expect(sayOf('R29', { environmentFiles: [{ type: 's3', value }] })).toEqual([]);
  });

  it.each(['s3://bucket/a.env', 'arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/a.txt', 'arn:aws:s3:::bucket/env', 'a.env'])('refuses %s', (value) => {
    expect(sayOf('R29', { environmentFiles: [{ type: 's3', value }] })).toEqual(['error 0.environmentFiles.0.value']);
  });

  it('counts to ten', () => {
    const files = (length: number): Container => ({ environmentFiles: Array.from({ length }, () => ({ type: 's3' as const, value: 'arn:aws:s3:::bucket/a.env' })) });
    expect([10, 11].map((length) => sayOf('R29', files(length)))).toEqual([[], ['error 0.environmentFiles']]);
  });
});

// Put together here: the file would be taken for a leak otherwise.
const made = (...parts: string[]): string => parts.join('');

describe('findCredential', () => {
  it.each([
    [made('AK', 'IAIOSFODNN7EXAMPLE'), 'access key'], [made('id=AS', 'IAIOSFODNN7EXAMPLE;'), 'access key'], [made('-----BEGIN RSA PRIV', 'ATE KEY-----\nMII'), 'PEM'],
    [made('eyJhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiIxMjM0In0.', 'c2lnbmF0dXJl'), 'JSON Web Token'], [made('gh', 'p_', 'a1'.repeat(18)), 'GitHub'], [made('github', '_pat_', 'a1'.repeat(20)), 'GitHub'],
    [made('s', 'k-', 'a1'.repeat(24)), 'sk-'], [made('s', 'k-proj-', 'a1'.repeat(24)), 'sk-'], [made('s', 'k-ant-api03-', 'a1'.repeat(24)), 'sk-'], [made('xo', 'xb-1234567890-abcdef'), 'Slack'],
    ['postgres://user:hunter2@db:5432/a', 'URL'], ['redis://:hunter2@cache:6379', 'URL'], ['a=1;https://bot:p%40ss@example.com/x', 'URL'],
  ])('knows %s', (text, kind) => {
    expect(findCredential(text)).toContain(kind);
  });

  it.each([
    '', 'postgres://db:5432/a', 'https://user@example.com', 'https://example.com:8080/a@b', 'http://example.com:80?a=b@c', 'postgres://user:${PASSWORD}@db/a', 'postgres://user:$(PASSWORD)@db/a', 'postgres://user:<password>@db/a',
    'postgres://user:****@db/a', 'task-0123456789abcdef0123', 'sk-learn-model-for-the-classifier', 'my-sk-0123456789abcdef0123', 'eyJhbGciOiJIUzI1NiJ9', '-----BEGIN CERTIFICATE-----', '-----BEGIN PUBLIC KEY-----', 'AKIA', 'git@github.com:team/app.git',
  ])('takes %j', (text) => {
    expect(findCredential(text)).toBeUndefined();
  });
});

describe('isNamedCredential', () => {
  it.each(['DB_PASSWORD', 'PGPASSWORD', 'CLIENT_SECRET', 'MINIO_SECRET_KEY', 'GITHUB_TOKEN', 'GITHUB_APP_PRIVATE_KEY', 'GEMINI_API_KEY', 'AWS_SECRET_ACCESS_KEY', 'apiKey', 'password'])('knows %s', (name) => {
    expect(isNamedCredential(name, 'hunter2')).toBe(true);
  });

  it.each([
    ['SECRET_NAME', 'a'], ['GLOBAL_SECRET_NAMESPACE', 'a'], ['SECRET_ARN', 'a'], ['API_KEY_ID', 'a'], ['PASSWORD_FILE', '/run/a'], ['TOKEN_URL', 'https://example.com'], ['SECRETS', 'a'], ['TOKENIZER', 'bpe'],
    ['DB_PASSWORD', ''], ['REQUIRE_PASSWORD', 'true'], ['MAX_TOKEN', '4096'], ['CLIENT_SECRET', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a-AbC123'], ['GITHUB_TOKEN', '/prod/github/token'],
    ['NEXT_PUBLIC_MAP_TOKEN', 'pk.abc'], ['K8S_IMAGE_PULL_SECRET', 'registry'],
  ])('takes %s of %j', (name, value) => {
    expect(isNamedCredential(name, value)).toBe(false);
  });
});

describe('R30', () => {
  it('names the variable and the kind, never the value', () => {
    const container: Container = { environment: [{ name: 'DB_PASSWORD', value: 'hunter2' }], command: ['run', '--db=postgres://a:hunter2@db'], dockerLabels: { a: 'postgres://a:hunter2@db' } };
    const told = checkRule(secretRules, 'R30')(withContainer(container));
    expect(told.map(({ path }) => path)).toEqual(['containerDefinitions.0.environment.0.value', 'containerDefinitions.0.command.1', 'containerDefinitions.0.dockerLabels.a']);
    expect(told[0]?.message).toContain('DB_PASSWORD');
    expect(JSON.stringify(told)).not.toContain('hunter2');
  });

  it('does not judge a reference', () => {
    expect(sayOf('R30', { environment: [{ name: 'DB_PASSWORD', value: '${environment.password}' }] })).toEqual([]);
  });
});

describe('R31 and R32', () => {
  it.each<[Record<string, string>, number]>([
    [{ 'splunk-url': 'https://example.com', 'splunk-index': 'a' }, 0], [{ 'splunk-token': 'a' }, 1], [{ Name: 'http', apikey: 'a', Http_Passwd: 'b' }, 2], [{ 'awslogs-group': '/token/a' }, 0], [{ 'splunk-token': '' }, 0],
  ])('counts for the options %j %i findings', (options, count) => {
    expect(sayOf('R31', { logConfiguration: { options } })).toHaveLength(count);
  });

  it('notes secrets once', () => {
    const secrets = [{ name: 'A', valueFrom: 'a' }];
    expect(say('R32', { containerDefinitions: [{}, { secrets }, { secrets }] })).toEqual(['note 1.secrets']);
    expect(say('R32', { containerDefinitions: [{ secrets: [] }] })).toEqual([]);
  });
});

describe('findPlaceholder', () => {
  it.each([
    ['<IMAGE>', 'field'], ['<your image>', 'field'], ['arn:aws:iam::<ACCOUNT_ID>:role/a', 'field'], ['{{image}}', 'field'], ['registry/{{ .Values.image }}', 'field'], ['${IMAGE}', 'field'], ['repo/app:${TAG}', 'field'],
    ['REPLACE_ME', 'field'], ['registry/app:CHANGEME', 'field'], ['registry/app:TODO', 'field'], ['__IMAGE__', 'field'], ['YOUR_ACCOUNT_ID', 'field'], ['arn:aws:iam::your-account-id:role/a', 'field'],
    ['arn:aws:iam::XXXXXXXXXXXX:role/a', 'field'], ['arn:aws:iam::ACCOUNT_ID:role/a', 'field'], ['arn:aws:ssm:region:account:parameter/a', 'field'], ['arn:aws:iam::1234567890:role/a', 'field'], ['ACCOUNT.dkr.ecr.eu-west-1.amazonaws.com/a:1', 'field'],
    ['arn:aws:sqs:REGION:123456789012:a', 'value'], ['<PASSWORD>', 'value'], ['{{ secret }}', 'value'], ['${FOO}', 'value'], ['https://${HOST}/a', 'value'], ['change-me', 'value'], ['TODO', 'value'], ['$(POD_IP)', 'value'],
    ['<COMMAND>', 'command'], ['{{command}}', 'command'], ['<group>', 'pattern'],
  ] as const)('knows %j in a %s', (text, kind) => {
    expect(findPlaceholder(text, kind)).toBeDefined();
  });

  it.each([
    ['todo-api', 'field'], ['TODO_ITEMS', 'value'], ['my TODO list', 'value'], ['Hello {{name}}, welcome', 'value'], ['<b>bold</b>', 'value'], ['a < b && c > d', 'value'], ['{"a":{"b":{}}}', 'value'], ['exchange-media', 'value'],
    ['echo ${HOME} && curl http://localhost:${PORT}/', 'command'], ['cat <input >output', 'command'], ['docker ps --format {{.Names}}', 'command'], ['^(?<time>[0-9]+)', 'pattern'], ['{{.Name}}/{{.ID}}', 'pattern'], ['${DD_API_KEY}', 'pattern'], ['$(ecs_task_id)', 'pattern'],
    ['AWS_REGION', 'field'], ['ACCOUNT_ID', 'field'], ['arn:aws:s3:::region', 'value'], ['arn:aws:iam::aws:policy/a', 'value'], ['arn:aws:apigateway:us-east-1::/restapis/a', 'value'], ['arn:aws-us-gov:iam::123456789012:role/ACCOUNT', 'field'],
    ['$1', 'value'], ['US$', 'value'], ['price: $5', 'value'],
  ] as const)('takes %j in a %s', (text, kind) => {
    expect(findPlaceholder(text, kind)).toBeUndefined();
  });
});

describe('kindOf', () => {
  it.each<[string, string]>([
    ['family', 'field'], ['containerDefinitions.0.image', 'field'], ['containerDefinitions.0.environment.0.name', 'field'], ['containerDefinitions.0.environment.0.value', 'value'], ['tags.0.value', 'value'],
    ['containerDefinitions.0.command.0', 'command'], ['containerDefinitions.0.healthCheck.command.1', 'command'], ['containerDefinitions.0.logConfiguration.options.awslogs-group', 'field'],
    ['containerDefinitions.0.logConfiguration.options.awslogs-multiline-pattern', 'pattern'], ['containerDefinitions.0.logConfiguration.options.Host', 'pattern'], ['placementConstraints.0.expression', 'pattern'],
  ])('of %s is %s', (path, kind) => {
    expect(kindOf(path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)))).toBe(kind);
  });
});

describe('R33', () => {
  it.each<[TaskDefinition, string[]]>([
    [{ taskRoleArn: 'arn:aws:iam::123456789012:role/a' }, []], [{ taskRoleArn: 'arn:aws:iam::aws:role/a' }, []], [withContainer({ environment: [{ name: 'BUCKET', value: 'arn:aws:s3:::a' }] }), []],
    [{ family: '${environment.name}' }, []], [{ family: '${FAMILY}' }, ['error family']],
    [{ taskRoleArn: 'arn:aws:iam::210987654321:role/a' }, ['warning taskRoleArn']], [{ taskRoleArn: 'arn:aws-cn:iam::123456789012:role/a' }, ['warning taskRoleArn']],
    [withContainer({ secrets: [{ name: 'A', valueFrom: parameterArn.replace('eu-west-1', 'us-east-1') }] }), ['warning 0.secrets.0.valueFrom']],
  ])('%j', (definition, expected) => {
    expect(say('R33', definition)).toEqual(expected);
  });

  it('compares with nothing where nobody said where to', () => {
    expect(checkRule(secretRules, 'R33')({ taskRoleArn: 'arn:aws-cn:iam::210987654321:role/a' })).toEqual([]);
  });
});
