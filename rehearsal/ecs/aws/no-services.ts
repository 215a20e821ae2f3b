import { createHash } from 'node:crypto';
import type { Clock } from '../clock/clock.ts';
import { invalidParameter } from '../ecs-error.ts';
import { ResourceError, type AwsServices, type LoadBalancing, type RoleCredentials, type SecretReader, type TargetChange } from './aws-services.ts';
import { targetKey } from './target-key.ts';

/**
 * For an ECS without other services: they know nothing. Secrets fail clearly, logs go nowhere, events too, alarms are all
 * unknown, no target group exists, roles give credentials that nobody accepts.
 */
export function createNoServices({ clock }: { readonly clock: Clock }): AwsServices {
  return {
    loadBalancing: createNoLoadBalancing(clock),
    secrets: noSecrets,
    logs: { open: () => Promise.resolve({ write: () => undefined, close: () => Promise.resolve() }) },
    registry: { resolveDigest: () => Promise.resolve(undefined) },
    events: { publish: () => undefined },
    alarms: { read: () => Promise.resolve(new Map()) },
    roles: { assume: (roleArn, sessionName) => Promise.resolve(fakeCredentials(roleArn, sessionName, clock.now())) },
    settle: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function createNoLoadBalancing(clock: Clock): LoadBalancing {
  const reports = new Map<string, (change: TargetChange) => void>();
  return {
    checkTargetGroups: (arns) => {
      const [first] = arns;
      // ECS's own text for an unknown target group is not known (?).
      return first === undefined ? Promise.resolve([]) : Promise.reject(invalidParameter(`The target group ${first} does not exist.`));
    },
    // It stays `initial`: nobody checks it.
    register: (target, report) => void reports.set(targetKey(target), report),
    deregister: (target) => {
      const report = reports.get(targetKey(target));
      reports.delete(targetKey(target));
      if (report !== undefined) clock.after(0, () => report({ kind: 'drained' }));
    },
  };
}

const noSecrets: SecretReader = {
  read: ({ name }) => Promise.reject(missing(`unable to pull secrets or registry auth: execution resource retrieval failed: the secret of ${name} cannot be read`)),
  readEnvironmentFile: ({ arn }) => Promise.reject(missing(`failed to download env files: ${arn} cannot be read`)),
};

/** For tasks that are played: no container ever sees a value, so every secret is there. */
export const playedSecrets: SecretReader = { ...noSecrets, read: ({ name }) => Promise.resolve(`the secret of ${name}`) };

function missing(what: string): ResourceError {
  return new ResourceError(`ResourceInitializationError: ${what}: this local ECS runs without other AWS services; start it with the endpoint of a local AWS.`);
}

function fakeCredentials(roleArn: string, sessionName: string, nowMs: number): RoleCredentials {
  const digest = createHash('sha256').update(`${roleArn} ${sessionName}`).digest('hex');
  return {
    roleArn,
    accessKeyId: `ASIA${digest.slice(0, 16).toUpperCase()}`,
    secretAccessKey: digest.slice(16, 56),
    sessionToken: `no-session-${digest.slice(56)}`,
    expiresAtMs: nowMs + 3_600_000,
  };
}
