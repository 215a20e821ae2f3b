import { describe, expect, it } from '@jest/globals';
import { loggingRules } from '../../src/rules/logging-rules.ts';
import type { Container, TaskDefinition } from '../../src/rules/rule.ts';
import { checkRule, withContainer } from './check-rule.ts';

const needed = { 'awslogs-group': '/factory/api', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'factory' };
const ec2: TaskDefinition = { requiresCompatibilities: ['EC2'] };

function withOptions(options: Record<string, string>, rest: TaskDefinition = {}): TaskDefinition {
  return withContainer({ name: 'api', logConfiguration: { logDriver: 'awslogs', options } }, rest);
}

function say(id: string, definition: TaskDefinition): string[] {
  return checkRule(loggingRules, id)(definition).map(({ path, message, severity }) => `${severity} ${path.replace('containerDefinitions.', '')}: ${message}`);
}

describe('R41', () => {
  const withDriver = (logDriver: 'awslogs' | 'json-file' | 'splunk' | 'awsfirelens' | 'syslog', rest: TaskDefinition = {}): TaskDefinition => withContainer({ logConfiguration: { logDriver } }, rest);

  it.each(['awslogs', 'splunk', 'awsfirelens'] as const)('takes %s', (driver) => {
    expect(say('R41', withDriver(driver))).toEqual([]);
  });

  it('names what Fargate has', () => {
    expect(say('R41', withDriver('json-file'))).toEqual(['error 0.logConfiguration.logDriver: logDriver: got "json-file", allowed on Fargate: awslogs, splunk, awsfirelens']);
    expect(say('R41', withDriver('syslog', { requiresCompatibilities: ['EC2', 'FARGATE'] }))).toHaveLength(1);
  });

  it('leaves other drivers to EC2, and no driver to the shapes', () => {
    expect(say('R41', withDriver('json-file', ec2))).toEqual([]);
    expect(say('R41', withContainer({ logConfiguration: {} }))).toEqual([]);
  });
});

describe('R42', () => {
  it('takes the three, and values that are not known yet', () => {
    expect(say('R42', withOptions(needed))).toEqual([]);
    expect(say('R42', withOptions({ 'awslogs-group': '${infrastructure.ApiLogGroupName}', 'awslogs-region': '${environment.region}', 'awslogs-stream-prefix': 'x' }))).toEqual([]);
    expect(say('R42', withContainer({ logConfiguration: { logDriver: 'splunk', options: {} } }))).toEqual([]);
  });

  it.each(['awslogs-group', 'awslogs-region', 'awslogs-stream-prefix'])('misses %s', (name) => {
    const options = Object.fromEntries(Object.entries(needed).filter(([key]) => key !== name));
    const finding = `error 0.logConfiguration.options.${name}: ${name} is missing; awslogs needs awslogs-group, awslogs-region, awslogs-stream-prefix`;
    expect(say('R42', withOptions(options))).toEqual([finding]);
    expect(say('R42', withOptions({ ...options, [name]: '' }))).toEqual([finding]);
  });

  it('needs no prefix on EC2', () => {
    expect(say('R42', withOptions({ 'awslogs-group': 'g', 'awslogs-region': 'us-gov-west-1' }, ec2))).toEqual([]);
    expect(say('R42', withContainer({ logConfiguration: { logDriver: 'awslogs' } }, ec2))).toHaveLength(2);
  });

  it.each([['awslogs-group', 'my group'], ['awslogs-region', 'eu-central'], ['awslogs-region', 'eu-central-1a'], ['awslogs-stream-prefix', 'a:b']])('refuses %s %s', (name, value) => {
    expect(say('R42', withOptions({ ...needed, [name]: value }))).toEqual([expect.stringContaining(`${name}: got "${value}", allowed:`)]);
  });
});

describe('R43', () => {
  it('takes all that awslogs knows', () => {
    expect(say('R43', withOptions({
      ...needed, 'awslogs-create-group': 'true', 'awslogs-endpoint': 'https://logs.eu-central-1.amazonaws.com', 'awslogs-datetime-format': '%Y', mode: 'non-blocking', 'max-buffer-size': '25m',
    }))).toEqual([]);
    expect(say('R43', withOptions({ ...needed, mode: '${environment.logMode}' }))).toEqual([]);
  });

  it('leaves the options of other drivers alone', () => {
    expect(say('R43', withContainer({ logConfiguration: { logDriver: 'awsfirelens', options: { Name: 'cloudwatch_logs', mode: 'x', tls: '' } } }))).toEqual([]);
    expect(say('R43', withContainer({ logConfiguration: { logDriver: 'splunk', options: { 'splunk-url': 'https://x', tag: 't' } } }))).toEqual([]);
  });

  it('says which was meant', () => {
    expect(say('R43', withOptions({ ...needed, 'awslogs-stream-prefx': 'x' }))).toEqual(['error 0.logConfiguration.options.awslogs-stream-prefx: awslogs-stream-prefx: awslogs has no such option, did you mean awslogs-stream-prefix?']);
    expect(say('R43', withOptions({ ...needed, tag: '{{.Name}}' }))).toEqual([expect.stringContaining('tag: awslogs has no such option')]);
  });

  it.each([['mode', 'nonblocking'], ['awslogs-create-group', 'yes'], ['max-buffer-size', 'large'], ['max-buffer-size', '']])('refuses %s %s', (name, value) => {
    expect(say('R43', withOptions({ ...needed, [name]: value }))).toHaveLength(1);
  });

  it('warns of a buffer that is never used', () => {
    expect(say('R43', withOptions({ ...needed, mode: 'blocking', 'max-buffer-size': '4m' }))).toEqual([expect.stringMatching(/^warning .*no effect/)]);
  });
});

describe('R44', () => {
  it('takes one of the two', () => {
    expect(say('R44', withOptions({ 'awslogs-datetime-format': '%Y' }))).toEqual([]);
    expect(say('R44', withOptions({ 'awslogs-multiline-pattern': '^x' }))).toEqual([]);
  });

  it('refuses both', () => {
    expect(say('R44', withOptions({ 'awslogs-datetime-format': '%Y', 'awslogs-multiline-pattern': '^x' }))).toHaveLength(1);
  });
});

describe('R45', () => {
  const user: Container = { name: 'api', logConfiguration: { logDriver: 'awsfirelens' } };
  const router: Container = { name: 'router', firelensConfiguration: { type: 'fluentbit' }, logConfiguration: { logDriver: 'awslogs' } };

  it.each([[[]], [[{ name: 'plain' }]], [[user, router]], [[user, { ...user, name: 'b' }, router]]])('takes %j', (containerDefinitions: Container[]) => {
    expect(say('R45', { containerDefinitions })).toEqual([]);
  });

  it('refuses no router, two of them, and one without use', () => {
    expect(say('R45', { containerDefinitions: [user] })).toEqual(['error 0.logConfiguration.logDriver: awsfirelens needs a router, and no container has a firelensConfiguration']);
    expect(say('R45', { containerDefinitions: [user, router, { ...router, name: 'second' }] })).toEqual(['error 2.firelensConfiguration: router has a firelensConfiguration too, allowed: one router in a task']);
    expect(say('R45', { containerDefinitions: [router] })).toEqual([expect.stringContaining('nothing to route')]);
  });
});

describe('R46', () => {
  it.each(['blocking', 'non-blocking', '${environment.logMode}'])('takes %s', (mode) => {
    expect(say('R46', withOptions({ mode }))).toEqual([]);
  });

  it('warns where nobody chose', () => {
    expect(say('R46', withOptions(needed))).toEqual([expect.stringMatching(/^warning 0\.logConfiguration\.options\.mode: mode is missing: unless the account setting/)]);
    expect(say('R46', withContainer({ logConfiguration: { logDriver: 'awslogs' } }))).toHaveLength(1);
  });

  it('does not ask firelens and drivers of the host', () => {
    expect(say('R46', withContainer({ logConfiguration: { logDriver: 'awsfirelens' } }))).toEqual([]);
    expect(say('R46', withContainer({ logConfiguration: { logDriver: 'json-file' } }, ec2))).toEqual([]);
  });
});

describe('R47', () => {
  it('names the permission', () => {
    expect(say('R47', withOptions({ 'awslogs-create-group': 'true' }))).toEqual([expect.stringMatching(/^warning .*logs:CreateLogGroup/)]);
    expect(say('R47', withOptions({ 'awslogs-create-group': 'false' }))).toEqual([]);
    expect(say('R47', withOptions(needed))).toEqual([]);
  });
});

describe('R48', () => {
  it('names the container that does not log', () => {
    expect(say('R48', { containerDefinitions: [{ name: 'api', logConfiguration: { logDriver: 'awslogs' } }, { name: 'sidecar' }] })).toEqual(['warning 1.logConfiguration: sidecar has no logConfiguration: its output is lost']);
  });
});
