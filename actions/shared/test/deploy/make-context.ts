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

/** Time that passes by waiting only. */
export function makeVirtualClock(): Clock {
  let nowMs = 0;
  return {
    now: () => new Date(1_800_000_000_000 + nowMs),
    monotonicMs: () => nowMs,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      nowMs += Math.max(ms, 1);
      await Promise.resolve();
    },
  };
}

/** The real clients against one endpoint; what was said ends up in `lines`. */
export function makeContext(endpoint: string, override: Partial<DeployContext> = {}): DeployContext & { lines: string[] } {
  const lines: string[] = [];
  const settings = { endpoint, region: 'us-east-1', credentials: { accessKeyId: '123456789012', secretAccessKey: 'test' }, maxAttempts: 2 };
  const logs = new TaskLogReader(new CloudWatchLogsClient(settings));
  const targets = new TargetHealthReader(new ElasticLoadBalancingV2Client(settings));
  return {
    ecs: new EcsGateway('factory-test', new ECSClient(settings)),
    records: new S3RecordStore('artifacts', new S3Client({ ...settings, forcePathStyle: true })),
    callerAccount: async () => await readCallerAccount(new STSClient(settings)),
    targetHealth: async (arn) => await targets.read(arn),
    logTail: async (stream, count) => await logs.tail(stream, count),
    clock: makeVirtualClock(),
    reporter: {
      info: (line) => lines.push(line), warning: (message) => lines.push(`warning: ${message}`), error: (title, message) => lines.push(`error: ${title}: ${message}`),
      startGroup: (title) => lines.push(`> ${title}`), endGroup: () => undefined,
    },
    cancelled: new AbortController().signal, pollMs: 1000, deadlineMs: 60_000, lines, ...override,
  };
}

export async function makeRecordFile(): Promise<string> {
  return join(await makeScratchFolder(), 'release-record.json');
}
