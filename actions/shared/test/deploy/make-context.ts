import { join } from 'node:path';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import type { Clock } from '../../src/deploy/clock.ts';
import type { DeployContext } from '../../src/deploy/deploy-context.ts';
import { readCallerAccount } from '../../src/ecs/caller-identity.ts';
import { EcsGateway } from '../../src/ecs/ecs-gateway.ts';
import { TargetHealthReader } from '../../src/ecs/target-health.ts';
import { TaskLogReader } from '../../src/ecs/task-log-reader.ts';
import { S3RecordStore } from '../../src/record-store/s3-record-store.ts';
import { makeScratchFolder } from '../scratch-folder.ts';
import type { LocalAws } from './local-aws.ts';

/** The clock of the local ECS: a wait of the deployer is what moves it. */
export function makeVirtualClock({ ecs }: Pick<LocalAws, 'ecs'>): Clock {
  const startMs = ecs.kernel.clock.now();
  return {
    now: () => new Date(ecs.kernel.clock.now()),
    monotonicMs: () => ecs.kernel.clock.now() - startMs,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      await ecs.advance(Math.max(ms, 1));
      signal.throwIfAborted();
    },
  };
}

export interface MadeContext extends DeployContext {
  /** What was said. */
  lines: string[];
}

/** The real clients against one endpoint, on the clock of its ECS. */
export function makeContext(aws: LocalAws, override: Partial<DeployContext> & { cluster?: string } = {}): MadeContext {
  const { cluster = 'factory-test', ...rest } = override;
  const lines: string[] = [];
  const settings = { endpoint: aws.endpoint, region: 'us-east-1', credentials: { accessKeyId: '123456789012', secretAccessKey: 'test' }, maxAttempts: 2 };
  const logs = new TaskLogReader(new CloudWatchLogsClient(settings));
  const targets = new TargetHealthReader(new ElasticLoadBalancingV2Client(settings));
  return {
    ecs: new EcsGateway(cluster, new ECSClient(settings)),
    records: new S3RecordStore('artifacts', new S3Client({ ...settings, forcePathStyle: true })),
    callerAccount: async () => await readCallerAccount(new STSClient(settings)),
    targetHealth: async (arn) => await targets.read(arn),
    logTail: async (stream, count) => await logs.tail(stream, count),
    acceptedDigests: () => Promise.resolve([]),
    preflight: () => Promise.resolve([]),
    scaling: { targets: () => Promise.resolve(new Map()), register: () => Promise.resolve() },
    checks: null,
    clock: makeVirtualClock(aws),
    reporter: {
      info: (line) => lines.push(line), warning: (message) => lines.push(`warning: ${message}`), error: (title, message) => lines.push(`error: ${title}: ${message}`),
      startGroup: (title) => lines.push(`> ${title}`), endGroup: () => undefined,
    },
    cancelled: new AbortController().signal, random: () => 1, pollMs: 1000, deadlineMs: 60_000, lines, ...rest,
  };
}

export async function makeRecordFile(): Promise<string> {
  return join(await makeScratchFolder(), 'release-record.json');
}
