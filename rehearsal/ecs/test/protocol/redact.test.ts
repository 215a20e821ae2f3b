import { describe, expect, it } from '@jest/globals';
import { createRedactor } from '../../protocol/redact.ts';

describe('createRedactor', () => {
  it('hides values of environments, and keeps their names and the rest', () => {
    const redact = createRedactor('RunTaskRequest');
    const input = { taskDefinition: 'web', overrides: { cpu: '256', containerOverrides: [{ name: 'web', command: ['run'], environment: [{ name: 'KEY', value: 's3cret' }] }] } };
    expect(redact?.(input)).toEqual({ taskDefinition: 'web', overrides: { cpu: '256', containerOverrides: [{ name: 'web', command: ['run'], environment: [{ name: 'KEY', value: '(hidden)' }] }] } });
    expect(input.overrides.containerOverrides[0]?.environment[0]?.value).toBe('s3cret');
  });

  it('hides what the model calls sensitive, and secret options of log drivers', () => {
    const container = {
      name: 'web',
      secrets: [{ name: 'PASSWORD', valueFrom: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf' }],
      repositoryCredentials: { credentialsParameter: 'arn' },
      logConfiguration: { logDriver: 'splunk', options: { 'splunk-url': 'https://splunk.example', 'splunk-token': 's3cret' } },
    };
    expect(createRedactor('RegisterTaskDefinitionRequest')?.({ family: 'web', containerDefinitions: [container] })).toEqual({
      family: 'web',
      containerDefinitions: [{ ...container, repositoryCredentials: '(hidden)', logConfiguration: { logDriver: 'splunk', options: { 'splunk-url': 'https://splunk.example', 'splunk-token': '(hidden)' } } }],
    });
  });

  it('is not there for requests without secrets', () => {
    expect(createRedactor('DescribeTasksRequest')).toBeUndefined();
    expect(createRedactor('StopTaskRequest')).toBeUndefined();
  });
});
