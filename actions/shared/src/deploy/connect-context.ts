import type { DeployContext } from './deploy-context.ts';
import { systemClock } from './clock.ts';
import type { ScanSeverity } from './preflight/scan-severity.ts';
import type { Reporter } from './reporter.ts';

export interface ConnectOptions {
  cluster: string;
  bucket: string;
  pollMs: number;
  deadlineMs: number;
  reporter: Reporter;
  cancelled: AbortSignal;
  /** Whether the release's own checks are run, and how a secret is kept out of the log. */
  checks: { mask: (value: string) => void } | null;
  allowedScanSeverity: ScanSeverity;
  /** Ask STS before the large clients are loaded: a job with the wrong credentials learns of it sooner. */
  asksAccountFirst?: boolean;
}

/** The context over the real SDK clients. Each client is loaded when it is first needed: loading them all costs more than the first call. */
export async function connectContext(options: ConnectOptions): Promise<DeployContext> {
  const account = once(async () => await (await import('../ecs/caller-identity.ts')).readCallerAccount());
  // What it answers, and whether it does, is the preflight's to judge.
  if (options.asksAccountFirst === true) await account().catch(() => undefined);
  const [{ EcsGateway }, { S3RecordStore }] = await Promise.all([import('../ecs/ecs-gateway.ts'), import('../record-store/s3-record-store.ts')]);
  const targetReader = once(async () => new (await import('../ecs/target-health.ts')).TargetHealthReader());
  const logReader = once(async () => new (await import('../ecs/task-log-reader.ts')).TaskLogReader());
  const { pollMs, deadlineMs, reporter, cancelled } = options;
  const ecs = new EcsGateway(options.cluster);
  const scaling = once(async () => (await import('./scaling/scaling-gateway.ts')).createScalingGateway(options.cluster));
  const digests = once(async () => (await import('./preflight/digest-reader.ts')).createDigestReader());
  const preflight = once(async () => (await import('./preflight/create-preflight.ts')).createPreflight({ ecs, reporter, allowedScanSeverity: options.allowedScanSeverity }));
  return {
    ecs,
    acceptedDigests: async (image) => await (await digests())(image),
    preflight: async (facts) => await (await preflight())(facts),
    scaling: {
      targets: async (services) => await (await scaling()).targets(services),
      register: async (service, target) => await (await scaling()).register(service, target),
    },
    checks: options.checks === null ? null : (await import('../smoke-test/connect-checks.ts')).connectChecks({ reporter, mask: options.checks.mask }),
    records: new S3RecordStore(options.bucket),
    callerAccount: account,
    targetHealth: async (arn) => await (await targetReader()).read(arn),
    logTail: async (stream, lines) => await (await logReader()).tail(stream, lines),
    clock: systemClock, pollMs, deadlineMs, reporter, cancelled,
  };
}

function once<T>(create: () => Promise<T>): () => Promise<T> {
  let created: Promise<T> | null = null;
  return async () => await (created ??= create());
}
