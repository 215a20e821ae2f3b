import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../src/config.ts';
import { documentedRates } from '../src/ecs/call-rates.ts';

const complete = {
  DATABASE_URL: 'postgresql://u:p@db/factory',
  REDIS_URL: 'rediss://:pw@cache:6379/1',
  ECS_CLUSTER: 'factory-test',
  RUNNER_TASK_DEFINITION: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/factory-test-runner:7',
  RUNNER_SUBNETS: 'subnet-0a1, subnet-0b2',
  RUNNER_SECURITY_GROUPS: 'sg-0c3',
  RUN_SECRETS_PREFIX: 'factory/test/runs',
};

describe('readConfig', () => {
  it('fills in the defaults, and the Region from the task definition', () => {
    expect(readConfig(complete)).toEqual({
      ...{ databaseUrl: complete.DATABASE_URL, redisUrl: complete.REDIS_URL, pollTimeoutSeconds: 5, projectConcurrencyLimit: 5, runDeadlineSeconds: 7200, runStartDeadlineSeconds: 900, port: 8090, tellsCloudWatch: false, kubernetesJobEnvironments: 'NONE' },
      dispatch: {
        mode: 'ecs',
        ecs: {
          ...{ region: 'eu-central-1', cluster: 'factory-test', taskDefinition: complete.RUNNER_TASK_DEFINITION, containerName: 'runner' },
          ...{ subnets: ['subnet-0a1', 'subnet-0b2'], securityGroups: ['sg-0c3'], assignPublicIp: 'DISABLED' },
          taskEventsQueueUrl: undefined, capacity: 'FARGATE',
          runSecrets: { store: 'SECRETS_MANAGER', prefix: 'factory/test/runs' },
          furtherClusters: [], serviceAccounts: new Map(), defaultServiceAccount: 'factory-runner', executionRoles: [],
          rates: documentedRates,
        },
      },
    });
  });
  it.each(['https://sqs.eu-central-1.amazonaws.com/123456789012/factory-test-task-events', 'http://aws.factory:4566/123456789012/a'])('takes the queue %s', (url) => {
    expect(readConfig({ ...complete, TASK_EVENTS_QUEUE_URL: url }).dispatch).toMatchObject({ ecs: { taskEventsQueueUrl: url } });
  });
  it('reads where runs may go beside the cluster', () => {
    const role = 'arn:aws:iam::123456789012:role/factory-builder';
    const variables = { RUNNER_CLUSTERS: 'factory-large, factory-gpu', RUNNER_SERVICE_ACCOUNTS: JSON.stringify({ builder: role }), RUNNER_SERVICE_ACCOUNT: 'default', RUNNER_EXECUTION_ROLES: role, RUN_SECRETS_STORE: 'PARAMETER_STORE' };
    expect(readConfig({ ...complete, ...variables }).dispatch).toMatchObject({
      ecs: { furtherClusters: ['factory-large', 'factory-gpu'], serviceAccounts: new Map([['builder', role]]), defaultServiceAccount: 'default', executionRoles: [role], runSecrets: { store: 'PARAMETER_STORE' } },
    });
  });
  it('needs no ECS settings when dispatch is off', () => {
    const { DATABASE_URL, REDIS_URL } = complete;
    expect(readConfig({ DATABASE_URL, REDIS_URL, DISPATCH_MODE: 'off' }).dispatch).toEqual({ mode: 'off' });
  });
  it('lists everything that is wrong together', () => {
    const read = (): unknown => readConfig({ DISPATCH_MODE: 'eks', PROJECT_CONCURRENCY_LIMIT: '', PORT: 'http', RUNNER_TASK_DEFINITION: 'factory-test-runner' });
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'DISPATCH_MODE', 'PROJECT_CONCURRENCY_LIMIT', 'PORT', 'ECS_CLUSTER', 'RUNNER_TASK_DEFINITION', 'RUNNER_SUBNETS', 'RUNNER_SECURITY_GROUPS']) {
      expect(read).toThrow(new RegExp(`^- ${name} must be `, 'm'));
    }
  });
  it.each(['', ' ', '0', '-1', '1.5', '5s', 'NaN', '1e3', '0x5', '99999999999'])('rejects PROJECT_CONCURRENCY_LIMIT=%j', (value) => {
    expect(() => readConfig({ ...complete, PROJECT_CONCURRENCY_LIMIT: value })).toThrow(
      `PROJECT_CONCURRENCY_LIMIT must be a whole number between 1 and 10000 (leave it out for 5); got '${value}'.`,
    );
  });
  it.each([
    ['RUNNER_TASK_DEFINITION', 'arn:aws:ecs:eu-central-1:123456789012:task-definition/factory-test-runner'],
    ['RUNNER_SUBNETS', 'subnet-0a,,subnet-0b'],
    ['RUNNER_ASSIGN_PUBLIC_IP', 'yes'],
    ['RUNNER_CONTAINER_NAME', ''],
    ['TASK_EVENTS_QUEUE_URL', 'factory-test-task-events'],
    ['TASK_EVENTS_QUEUE_URL', 'https://sqs.eu-central-1.amazonaws.com/factory-test-task-events'],
    ['RUNNER_CAPACITY', 'SPOT'],
    ['KUBERNETES_JOB_ENVIRONMENTS', 'all'],
    ['RUN_SECRETS_PREFIX', '/factory/test/runs'],
    ['RUN_SECRETS_PREFIX', ''],
    ['RUN_SECRETS_STORE', 'VAULT'],
    ['RUNNER_CLUSTERS', 'a b'],
    ['RUNNER_SERVICE_ACCOUNTS', '{"builder":'],
    ['RUNNER_SERVICE_ACCOUNTS', '["arn:aws:iam::123456789012:role/x"]'],
    ['RUNNER_SERVICE_ACCOUNTS', '{"builder":"builder-role"}'],
    ['RUNNER_EXECUTION_ROLES', 'arn:aws:iam::123456789012:user/x'],
    ['CLOUDWATCH_METRICS', 'on'],
    ['ECS_RATE_RUN_TASK', '20'],
    ['ECS_RATE_STOP_TASK', '0/40'],
  ])('rejects %s=%s', (name, value) => {
    expect(() => readConfig({ ...complete, [name]: value })).toThrow(`got '${value}'`);
  });
  it('never repeats a URL, which may hold a password', () => {
    expect(() => readConfig({ ...complete, DATABASE_URL: 'mysql://user:hunter2@db' })).toThrow(/^(?!.*hunter2).*$/s);
  });
});
