import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import { systemClock } from '../../src/deploy/clock.ts';
import type { DeployContext } from '../../src/deploy/deploy-context.ts';
import { readCallerAccount } from '../../src/ecs/caller-identity.ts';
import { EcsGateway } from '../../src/ecs/ecs-gateway.ts';
import { TargetHealthReader } from '../../src/ecs/target-health.ts';
import { TaskLogReader } from '../../src/ecs/task-log-reader.ts';
import { S3RecordStore } from '../../src/record-store/s3-record-store.ts';
import type { LocalAws } from './local-aws.ts';
import type { RunLife } from './local-aws-life.ts';

export type LocalContext = DeployContext & { lines: string[] };

export interface LocalContextOptions extends Partial<DeployContext> {
  /** Default: factory-test. */
  cluster?: string;
  /** Tells this run's calls from others' in the journal. */
  accessKeyId?: string;
  /** The run is cut dead where this ends. */
  life?: RunLife;
}

/** A whole context against the local AWS: the real clients, the local ECS's clock; what was said ends up in `lines`. */
export function makeLocalContext(aws: LocalAws, { cluster = 'factory-test', accessKeyId = '123456789012', life, ...override }: LocalContextOptions = {}): LocalContext {
  const lines: string[] = [];
  const settings = { endpoint: aws.endpoint, region: 'us-east-1', credentials: { accessKeyId, secretAccessKey: 'test' }, maxAttempts: 2 };
  const clients = {
    ecs: new ECSClient(settings), s3: new S3Client({ ...settings, forcePathStyle: true }), sts: new STSClient(settings),
    balancers: new ElasticLoadBalancingV2Client(settings), logs: new CloudWatchLogsClient(settings),
  };
  for (const client of Object.values(clients)) life?.limit(client.config.requestHandler);
  const [logs, targets] = [new TaskLogReader(clients.logs), new TargetHealthReader(clients.balancers)];
  const clock = aws.isVirtual ? aws.time.clock : systemClock;
  return {
    ecs: new EcsGateway(cluster, clients.ecs),
    records: new S3RecordStore('artifacts', clients.s3),
    callerAccount: async () => await readCallerAccount(clients.sts),
    targetHealth: async (arn) => await targets.read(arn),
    logTail: async (stream, count) => await logs.tail(stream, count),
    acceptedDigests: async () => await Promise.resolve([]),
    preflight: async () => await Promise.resolve([]),
    scaling: { targets: async () => await Promise.resolve(new Map()), register: async () => await Promise.resolve() },
    checks: null,
    clock: life?.limitClock(clock) ?? clock,
    reporter: {
      info: (line) => lines.push(line), warning: (message) => lines.push(`warning: ${message}`), error: (title, message) => lines.push(`error: ${title}: ${message}`),
      startGroup: (title) => lines.push(`> ${title}`), endGroup: () => undefined,
    },
    cancelled: new AbortController().signal, random: () => 1, pollMs: 1000, deadlineMs: 60_000, lines, ...override,
  };
}
