import { documentedRates, type Rate, type Rates } from './ecs/call-rates.ts';

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
  readonly rates: Rates;
}

export interface Config {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly pollTimeoutSeconds: number;
  readonly projectConcurrencyLimit: number;
  readonly runDeadlineSeconds: number;
  readonly runStartDeadlineSeconds: number;
  readonly port: number;
  /** Figures as lines in the log that CloudWatch makes metrics of. */
  readonly tellsCloudWatch: boolean;
  readonly dispatch: { readonly mode: 'off' } | { readonly mode: 'ecs'; readonly ecs: EcsConfig };
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const queueUrl = /^https?:\/\/[^\s/?#@]+\/\d{12}\/[A-Za-z0-9_-]{1,80}$/;
const taskDefinitionArn = /^arn:aws[a-z-]*:ecs:([a-z0-9-]+):\d{12}:task-definition\/[A-Za-z0-9_-]+:[1-9]\d*$/;

/** The only reader of the environment. Throws one `ConfigError` that lists everything that is wrong. */
export function readConfig(environment: Environment): Config {
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
    cluster: reader.matching('ECS_CLUSTER', { pattern: /^(arn:aws[a-z-]*:ecs:\S+:cluster\/)?[A-Za-z0-9_-]{1,255}$/, allowed: 'the name or the ARN of a cluster' }),
    taskDefinition,
    containerName: reader.matching('RUNNER_CONTAINER_NAME', { pattern: /^[A-Za-z0-9_-]{1,255}$/, allowed: 'the name of a container', fallback: 'runner' }),
    subnets: reader.list('RUNNER_SUBNETS', { pattern: /^subnet-[0-9a-z]+$/, example: 'subnet-0a1b2c,subnet-3d4e5f', max: 16 }),
    securityGroups: reader.list('RUNNER_SECURITY_GROUPS', { pattern: /^sg-[0-9a-z]+$/, example: 'sg-0a1b2c', max: 5 }),
    assignPublicIp: reader.choice('RUNNER_ASSIGN_PUBLIC_IP', ['ENABLED', 'DISABLED'], 'DISABLED'),
    capacity: reader.choice('RUNNER_CAPACITY', ['FARGATE', 'FARGATE_SPOT'], 'FARGATE'),
    taskEventsQueueUrl: reader.optionalMatching('TASK_EVENTS_QUEUE_URL', { pattern: queueUrl, allowed: 'the URL of an SQS queue (https://sqs.<region>.amazonaws.com/<account>/<name>); leave it out to ask ECS alone' }),
    rates: {
      runTask: reader.rate('ECS_RATE_RUN_TASK', documentedRates.runTask),
      stopTask: reader.rate('ECS_RATE_STOP_TASK', documentedRates.stopTask),
      readTasks: reader.rate('ECS_RATE_READ_TASKS', documentedRates.readTasks),
      readDefinitions: reader.rate('ECS_RATE_READ_DEFINITIONS', documentedRates.readDefinitions),
      writeDefinitions: reader.rate('ECS_RATE_WRITE_DEFINITIONS', documentedRates.writeDefinitions),
    },
  };
}

class SettingReader {
  readonly problems: string[] = [];
  private readonly environment: Environment;

  constructor(environment: Environment) {
    this.environment = environment;
  }

  optional(name: string): string | undefined {
    const value = this.environment[name];
    return value === undefined || value.trim() === '' ? undefined : value.trim();
  }

  private problem(name: string, allowed: string, shown = true): void {
    const value = this.environment[name];
    // The URLs carry passwords: those values are never repeated.
    const got = value === undefined ? 'it is not set' : shown ? `got '${value}'` : 'its value is something else';
    this.problems.push(`${name} must be ${allowed}; ${got}.`);
  }

  url(name: string, protocols: readonly string[]): string {
    const value = this.optional(name);
    if (value !== undefined && URL.canParse(value) && protocols.includes(new URL(value).protocol)) return value;
    this.problem(name, `a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`, false);
    return '';
  }

  integer(name: string, options: { fallback: number; min: number; max: number }): number {
    const value = this.environment[name];
    if (value === undefined) return options.fallback;
    const number = /^\d{1,9}$/.test(value.trim()) ? Number(value) : Number.NaN;
    if (number >= options.min && number <= options.max) return number;
    this.problem(name, `a whole number between ${options.min} and ${options.max} (leave it out for ${options.fallback})`);
    return options.fallback;
  }

  rate(name: string, fallback: Rate): Rate {
    const value = this.environment[name];
    if (value === undefined) return fallback;
    const [, burst, perSecond] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(value.trim()) ?? [];
    if (burst !== undefined && perSecond !== undefined) return { burst: Number(burst), perSecond: Number(perSecond) };
    this.problem(name, `two whole numbers from 1 to 99999, calls at once and calls a second, like ${fallback.burst}/${fallback.perSecond} (leave it out for that)`);
    return fallback;
  }

  choice<const T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.environment[name];
    if (value === undefined) return fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    this.problem(name, `one of ${allowed.join(', ')} (leave it out for ${fallback})`);
    return fallback;
  }

  matching(name: string, options: { pattern: RegExp; allowed: string; fallback?: string }): string {
    const value = this.environment[name] ?? options.fallback;
    if (value !== undefined && options.pattern.test(value)) return value;
    this.problem(name, options.allowed);
    return '';
  }

  optionalMatching(name: string, options: { pattern: RegExp; allowed: string }): string | undefined {
    return this.optional(name) === undefined ? undefined : this.matching(name, options);
  }

  list(name: string, options: { pattern: RegExp; example: string; max: number }): readonly string[] {
    const entries = (this.environment[name] ?? '').split(',').map((entry) => entry.trim());
    if (entries.length <= options.max && entries.every((entry) => options.pattern.test(entry))) return entries;
    this.problem(name, `a comma-separated list of 1 to ${options.max} ids, like ${options.example}`);
    return [];
  }
}
