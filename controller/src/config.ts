import { documentedRates, type Rates } from './ecs/call-rates.ts';
import type { KubernetesJobEnvironments } from './run-environment.ts';
import { secretsPrefixPattern } from './secrets/secret-name.ts';
import { SettingReader } from './setting-reader.ts';

export interface EcsConfig {
  readonly region: string;
  readonly cluster: string;
  readonly taskDefinition: string;
  readonly containerName: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly assignPublicIp: 'ENABLED' | 'DISABLED';
  /** `FARGATE_SPOT`: for the first attempt of a run; later ones are on demand. */
  readonly capacity: 'FARGATE' | 'FARGATE_SPOT';
  /** Of the events of runner tasks. */
  readonly taskEventsQueueUrl: string | undefined;
  readonly runSecrets: RunSecretsConfig;
  /** Beside `cluster`: where environments may send their runs. */
  readonly furtherClusters: readonly string[];
  /** Service account, as Factory names it → ARN of the task role that its runs get. */
  readonly serviceAccounts: ReadonlyMap<string, string>;
  /** The account that means the role of the deployed runner. */
  readonly defaultServiceAccount: string;
  /** Beside the deployed runner's: execution roles that environments may name. */
  readonly executionRoles: readonly string[];
  readonly rates: Rates;
}

/** Where the values of provider secrets are. */
export interface RunSecretsConfig {
  readonly store: 'SECRETS_MANAGER' | 'PARAMETER_STORE';
  /** Of their names, without a slash at either end. */
  readonly prefix: string;
}

export interface Config {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly pollTimeoutSeconds: number;
  readonly projectConcurrencyLimit: number;
  readonly runDeadlineSeconds: number;
  readonly runStartDeadlineSeconds: number;
  readonly port: number;
  readonly kubernetesJobEnvironments: KubernetesJobEnvironments;
  /** Figures as lines in the log that CloudWatch makes metrics of. */
  readonly tellsCloudWatch: boolean;
  readonly dispatch: { readonly mode: 'off' } | { readonly mode: 'ecs'; readonly ecs: EcsConfig };
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const clusterName = /^(arn:aws[a-z-]*:ecs:\S+:cluster\/)?[A-Za-z0-9_-]{1,255}$/;
const roleArn = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const queueUrl = /^https?:\/\/[^\s/?#@]+\/\d{12}\/[A-Za-z0-9_-]{1,80}$/;
const taskDefinitionArn = /^arn:aws[a-z-]*:ecs:([a-z0-9-]+):\d{12}:task-definition\/[A-Za-z0-9_-]+:[1-9]\d*$/;

/** The only reader of the environment. Throws one `ConfigError` that lists everything that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const reader = new SettingReader(environment);
  const mode = reader.choice('DISPATCH_MODE', ['ecs', 'off'], 'ecs');
  const config: Config = {
    databaseUrl: reader.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    redisUrl: reader.url('REDIS_URL', ['redis:', 'rediss:']),
    pollTimeoutSeconds: reader.integer('RUN_QUEUE_POLL_TIMEOUT_SECONDS', { fallback: 5, min: 1, max: 60 }),
    projectConcurrencyLimit: reader.integer('PROJECT_CONCURRENCY_LIMIT', { fallback: 5, min: 1, max: 10_000 }),
    runDeadlineSeconds: reader.integer('RUN_DEADLINE_SECONDS', { fallback: 7200, min: 60, max: 604_800 }),
    runStartDeadlineSeconds: reader.integer('RUN_START_DEADLINE_SECONDS', { fallback: 900, min: 30, max: 86_400 }),
    port: reader.integer('PORT', { fallback: 8090, min: 0, max: 65_535 }),
    kubernetesJobEnvironments: reader.choice('KUBERNETES_JOB_ENVIRONMENTS', ['ALL', 'LISTED', 'NONE'], 'NONE'),
    tellsCloudWatch: reader.choice('CLOUDWATCH_METRICS', ['ENABLED', 'DISABLED'], 'DISABLED') === 'ENABLED',
    dispatch: mode === 'off' ? { mode } : { mode, ecs: readEcsConfig(reader) },
  };
  if (reader.problems.length > 0) {
    throw new ConfigError(['The controller cannot start. Settings to correct:', ...reader.problems.map((problem) => `- ${problem}`)].join('\n'));
  }
  return config;
}

function readEcsConfig(reader: SettingReader): EcsConfig {
  const taskDefinition = reader.matching('RUNNER_TASK_DEFINITION', {
    pattern: taskDefinitionArn,
    allowed: 'the full ARN of a task definition with its revision (arn:aws:ecs:<region>:<account>:task-definition/<family>:<revision>)',
  });
  return {
    // ECS sets AWS_REGION in every task. Elsewhere the task definition's own region is the only one that can work.
    region: reader.optional('AWS_REGION') ?? taskDefinitionArn.exec(taskDefinition)?.[1] ?? '',
    cluster: reader.matching('ECS_CLUSTER', { pattern: clusterName, allowed: 'the name or the ARN of a cluster' }),
    taskDefinition,
    containerName: reader.matching('RUNNER_CONTAINER_NAME', { pattern: /^[A-Za-z0-9_-]{1,255}$/, allowed: 'the name of a container', fallback: 'runner' }),
    subnets: reader.list('RUNNER_SUBNETS', { pattern: /^subnet-[0-9a-z]+$/, example: 'subnet-0a1b2c,subnet-3d4e5f', max: 16 }),
    securityGroups: reader.list('RUNNER_SECURITY_GROUPS', { pattern: /^sg-[0-9a-z]+$/, example: 'sg-0a1b2c', max: 5 }),
    assignPublicIp: reader.choice('RUNNER_ASSIGN_PUBLIC_IP', ['ENABLED', 'DISABLED'], 'DISABLED'),
    capacity: reader.choice('RUNNER_CAPACITY', ['FARGATE', 'FARGATE_SPOT'], 'FARGATE'),
    taskEventsQueueUrl: reader.optionalMatching('TASK_EVENTS_QUEUE_URL', { pattern: queueUrl, allowed: 'the URL of an SQS queue (https://sqs.<region>.amazonaws.com/<account>/<name>); leave it out to ask ECS alone' }),
    runSecrets: {
      store: reader.choice('RUN_SECRETS_STORE', ['SECRETS_MANAGER', 'PARAMETER_STORE'], 'SECRETS_MANAGER'),
      prefix: reader.matching('RUN_SECRETS_PREFIX', { pattern: secretsPrefixPattern, allowed: 'the beginning of all names of run secrets, without a slash at either end, like factory/production/runs' }),
    },
    furtherClusters: reader.optionalList('RUNNER_CLUSTERS', { pattern: clusterName, example: 'factory-large' }),
    serviceAccounts: reader.textMap('RUNNER_SERVICE_ACCOUNTS', { pattern: roleArn, example: '{"builder":"arn:aws:iam::123456789012:role/factory-builder"}' }),
    defaultServiceAccount: reader.optional('RUNNER_SERVICE_ACCOUNT') ?? 'factory-runner',
    executionRoles: reader.optionalList('RUNNER_EXECUTION_ROLES', { pattern: roleArn, example: 'arn:aws:iam::123456789012:role/factory-builder-execution' }),
    rates: {
      runTask: reader.rate('ECS_RATE_RUN_TASK', documentedRates.runTask),
      stopTask: reader.rate('ECS_RATE_STOP_TASK', documentedRates.stopTask),
      readTasks: reader.rate('ECS_RATE_READ_TASKS', documentedRates.readTasks),
      readDefinitions: reader.rate('ECS_RATE_READ_DEFINITIONS', documentedRates.readDefinitions),
      writeDefinitions: reader.rate('ECS_RATE_WRITE_DEFINITIONS', documentedRates.writeDefinitions),
    },
  };
}
