import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { reasonOf, type ArtifactLog } from './log.ts';
import { CredentialsError } from './sign-request.ts';
import type { Store } from './store.ts';

export interface Health {
  readonly isHealthy: boolean;
  /** What is wrong, and what to do about it. */
  readonly reason: string;
}

export interface Bucket {
  readonly region: string;
  readonly bucket: string;
}

// An ECS health check asks every few seconds, and gives up after five.
const goodForMs = 5000;
const longestCheckMs = 4000;

/** Factory's runner hangs for ever where its first HeadBucket fails, so the same is asked here before it starts. */
export function watchBucket({ store, bucket, log, now }: { readonly store: Store; readonly bucket: Bucket; readonly log: ArtifactLog; readonly now: () => number }): () => Promise<Health> {
  let running: Promise<Health> | undefined;
  let last: Health | undefined;
  let goodUntil = Number.NEGATIVE_INFINITY;
  const check = async (): Promise<Health> => {
    const health = await askBucket(store, bucket);
    goodUntil = health.isHealthy ? now() + goodForMs : Number.NEGATIVE_INFINITY;
    if (last?.reason !== health.reason) {
      if (health.isHealthy) log.info({ bucket: bucket.bucket }, 'The bucket answers.');
      else log.error({ bucket: bucket.bucket, host: store.host }, health.reason);
    }
    last = health;
    return health;
  };
  return async () => {
    if (last !== undefined && now() < goodUntil) return last;
    running ??= check().finally(() => {
      running = undefined;
    });
    return await running;
  };
}

async function askBucket(store: Store, bucket: Bucket): Promise<Health> {
  const signal = AbortSignal.timeout(longestCheckMs);
  try {
    const outgoing = await store.open({ method: 'HEAD', path: '/', query: '', headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } });
    const abort = (): unknown => outgoing.destroy();
    outgoing.on('error', abort);
    signal.addEventListener('abort', abort);
    if (signal.aborted) abort();
    outgoing.end();
    const [answer] = (await once(outgoing, 'response', { signal })) as [IncomingMessage];
    answer.resume();
    return explainAnswer(answer.statusCode ?? 0, answer.headers, bucket);
  } catch (error) {
    if (error instanceof CredentialsError) return unhealthy(`There are no AWS credentials (${reasonOf(error)}): give the task a task role.`);
    const reason = signal.aborted ? `no answer within ${longestCheckMs / 1000} s` : reasonOf(error);
    return unhealthy(`S3 is not reachable at ${store.host} (${reason}): the task's subnets need a way to S3 (a gateway endpoint or a NAT gateway) and DNS, and its security group must let port 443 out.`);
  }
}

export function explainAnswer(status: number, headers: IncomingHttpHeaders, { region, bucket }: Bucket): Health {
  if (status === 200) return { isHealthy: true, reason: 'ok' };
  const actual = headers['x-amz-bucket-region'];
  if (typeof actual === 'string' && actual !== region) return unhealthy(`S3 answers ${status} to HeadBucket: the bucket ${bucket} is in ${actual}, and AWS_REGION is ${region}. Set AWS_REGION to the bucket's Region.`);
  if (status === 403) return unhealthy(`S3 answers 403 to HeadBucket: the task role needs s3:ListBucket on the bucket ${bucket}, and neither the bucket's policy nor that of the VPC endpoint may deny it.`);
  if (status === 404) return unhealthy(`S3 answers 404 to HeadBucket: there is no bucket ${bucket} in ${region}. Deploy the infrastructure, or correct ARTIFACT_BUCKET.`);
  return unhealthy(`S3 answers ${status} to HeadBucket of ${bucket}.`);
}

function unhealthy(reason: string): Health {
  return { isHealthy: false, reason };
}
