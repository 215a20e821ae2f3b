import type { Target } from '../target.ts';
import { makeClient } from './make-clients.ts';

export interface RemoteOptions {
  /** `https://ecs.eu-central-1.amazonaws.com`, or any other endpoint. */
  readonly url: string;
  readonly region: string;
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
}

/** A real account, or any other ECS, with the credentials that the SDK finds. Only cases marked safe run there, one after the other. */
export function remoteTarget({ url, region, subnets, securityGroups }: RemoteOptions): Target {
  const ecs = makeClient({ region, endpoint: url });
  return {
    ...{ name: 'remote', ecs, endpoint: undefined, region, provides: new Set(), image: 'public.ecr.aws/docker/library/busybox:stable', imageWithDigest: 'public.ecr.aws/docker/library/busybox:stable', isAccount: true, concurrency: 1, deadlineMs: 300_000 },
    networkConfiguration: { awsvpcConfiguration: { subnets: [...subnets], securityGroups: [...securityGroups], assignPublicIp: 'DISABLED' } },
    stop: () => {
      ecs.destroy();
      return Promise.resolve();
    },
  };
}
