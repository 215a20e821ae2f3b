import type { CloudWatch } from '@aws-sdk/client-cloudwatch';
import type { CloudWatchLogs } from '@aws-sdk/client-cloudwatch-logs';
import type { ECR } from '@aws-sdk/client-ecr';
import type { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { EventBridge } from '@aws-sdk/client-eventbridge';
import type { S3 } from '@aws-sdk/client-s3';
import type { SecretsManager } from '@aws-sdk/client-secrets-manager';
import type { SNS } from '@aws-sdk/client-sns';
import type { SQS } from '@aws-sdk/client-sqs';
import type { SSM } from '@aws-sdk/client-ssm';
import type { STS } from '@aws-sdk/client-sts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

export interface AwsClientOptions {
  readonly endpoint: string;
  readonly region: string;
  /** ECS's own calls. */
  readonly credentials: Credentials;
  /** Calls with a role. The SDK keeps what this answers until shortly before it expires. */
  readonly roleCredentials: (roleArn: string) => Promise<Credentials>;
  /** Of one attempt. */
  readonly deadlineMs?: number;
}

/** Default: ECS's own Region and credentials. */
export interface ClientScope {
  readonly region?: string | undefined;
  readonly roleArn?: string | undefined;
}

/** Clients of the other services. Each SDK is loaded, and each client made, when it is first needed. */
export interface AwsClients {
  loadBalancing(scope?: ClientScope): Promise<ElasticLoadBalancingV2>;
  secretsManager(scope?: ClientScope): Promise<SecretsManager>;
  parameters(scope?: ClientScope): Promise<SSM>;
  objects(scope?: ClientScope): Promise<S3>;
  logs(scope?: ClientScope): Promise<CloudWatchLogs>;
  registry(scope?: ClientScope): Promise<ECR>;
  events(scope?: ClientScope): Promise<EventBridge>;
  queues(scope?: ClientScope): Promise<SQS>;
  topics(scope?: ClientScope): Promise<SNS>;
  alarms(scope?: ClientScope): Promise<CloudWatch>;
  tokens(scope?: ClientScope): Promise<STS>;
  close(): Promise<void>;
}

interface ClientSettings {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: Credentials | (() => Promise<Credentials>);
  readonly maxAttempts: number;
  readonly requestHandler: { readonly connectionTimeout: number; readonly requestTimeout: number; readonly throwOnRequestTimeout: boolean };
}

type Make<T> = (settings: ClientSettings) => Promise<T>;

export function createAwsClients(options: AwsClientOptions): AwsClients {
  const made = new Map<string, Promise<{ destroy(): void }>>();
  const lazily = <T extends { destroy(): void }>(service: string, make: Make<T>) => (scope: ClientScope = {}): Promise<T> => {
    const key = `${service} ${scope.region ?? options.region} ${scope.roleArn ?? ''}`;
    const found = made.get(key) ?? make(clientSettings(options, scope));
    made.set(key, found);
    // The key says which kind of client it is.
    return found as Promise<T>;
  };
  return {
    loadBalancing: lazily('elb', async (settings) => new (await import('@aws-sdk/client-elastic-load-balancing-v2')).ElasticLoadBalancingV2(settings)),
    secretsManager: lazily('secretsmanager', async (settings) => new (await import('@aws-sdk/client-secrets-manager')).SecretsManager(settings)),
    parameters: lazily('ssm', async (settings) => new (await import('@aws-sdk/client-ssm')).SSM(settings)),
    objects: lazily('s3', async (settings) => new (await import('@aws-sdk/client-s3')).S3({ ...settings, forcePathStyle: true })),
    logs: lazily('logs', async (settings) => new (await import('@aws-sdk/client-cloudwatch-logs')).CloudWatchLogs(settings)),
    registry: lazily('ecr', async (settings) => new (await import('@aws-sdk/client-ecr')).ECR(settings)),
    events: lazily('events', async (settings) => new (await import('@aws-sdk/client-eventbridge')).EventBridge(settings)),
    queues: lazily('sqs', async (settings) => new (await import('@aws-sdk/client-sqs')).SQS(settings)),
    topics: lazily('sns', async (settings) => new (await import('@aws-sdk/client-sns')).SNS(settings)),
    alarms: lazily('cloudwatch', async (settings) => new (await import('@aws-sdk/client-cloudwatch')).CloudWatch(settings)),
    tokens: lazily('sts', async (settings) => new (await import('@aws-sdk/client-sts')).STS(settings)),
    close: async () => {
      for (const client of await Promise.all(made.values())) client.destroy();
    },
  };
}

function clientSettings({ endpoint, region, credentials, roleCredentials, deadlineMs = 10_000 }: AwsClientOptions, scope: ClientScope): ClientSettings {
  const { roleArn } = scope;
  return {
    endpoint,
    region: scope.region ?? region,
    credentials: roleArn === undefined ? credentials : () => roleCredentials(roleArn),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: Math.min(3000, deadlineMs), requestTimeout: deadlineMs, throwOnRequestTimeout: true },
  };
}

/** `ResourceNotFoundException: …`, as ECS puts another service's error into its own texts. */
export function describeServiceError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

export function isServiceError(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}
