import type { EcsTimings } from '../settings.ts';
import type { LastStatus, ServiceRecord, ServiceRevisionRecord, TaskRecord } from '../state/records.ts';

/** What a task is worth to its service. */
export type Assessment =
  /** It is being stopped, or stops on its own. */
  | { readonly kind: 'leaving' }
  | { readonly kind: 'pending' }
  /** RUNNING, its checks have not passed. `untilMs`: when time alone changes that. */
  | { readonly kind: 'waiting'; readonly untilMs: number | undefined }
  | { readonly kind: 'healthy' }
  | { readonly kind: 'unhealthy'; readonly cause: UnhealthyCause };

export type UnhealthyCause =
  | { readonly kind: 'container' }
  | { readonly kind: 'target'; readonly targetGroupArn: string; readonly reason: string };

export interface AssessmentRules {
  readonly service: Pick<ServiceRecord, 'healthCheckGracePeriodSeconds'>;
  readonly revisions: ReadonlyMap<string, Pick<ServiceRevisionRecord, 'loadBalancers'>>;
  readonly timings: Pick<EcsTimings, 'uncheckedHealthyMs'>;
  readonly nowMs: number;
}

const starting: ReadonlySet<LastStatus> = new Set(['PROVISIONING', 'PENDING', 'ACTIVATING']);

/** Whether the task counts as running or pending: what is about to stop does neither. */
export function isWanted(task: TaskRecord): boolean {
  return task.desiredStatus === 'RUNNING' && (task.lastStatus === 'RUNNING' || starting.has(task.lastStatus));
}

export const isRunning = (task: TaskRecord): boolean => isWanted(task) && task.lastStatus === 'RUNNING';

/**
 * Healthy is, as the API reference says under `minimumHealthyPercent`: RUNNING, every essential container with a health
 * check HEALTHY, and healthy in every target group; without any of those checks, RUNNING for a while (ECS: 40 s). In the
 * grace period failed checks are ignored, but the task does not count as healthy either.
 */
export function assessTask(task: TaskRecord, revisionArn: string | undefined, rules: AssessmentRules): Assessment {
  if (!isWanted(task)) return { kind: 'leaving' };
  if (task.lastStatus !== 'RUNNING') return { kind: 'pending' };
  const groups = targetGroups(revisionArn, rules);
  const cause = findCause(task, groups);
  if (cause !== undefined) return withGrace(task, cause, rules);
  const checked = task.containers.filter(({ hasHealthCheck, isEssential }) => hasHealthCheck && isEssential);
  if (checked.length === 0 && groups.length === 0) return withoutChecks(task, rules);
  const passes = checked.every(({ healthStatus }) => healthStatus === 'HEALTHY') && groups.every((arn) => task.targets[arn]?.state === 'healthy');
  return passes ? { kind: 'healthy' } : { kind: 'waiting', untilMs: undefined };
}

function targetGroups(revisionArn: string | undefined, rules: AssessmentRules): readonly string[] {
  const revision = revisionArn === undefined ? undefined : rules.revisions.get(revisionArn);
  return (revision?.loadBalancers ?? []).flatMap(({ targetGroupArn }) => (targetGroupArn === undefined ? [] : [targetGroupArn]));
}

function findCause(task: TaskRecord, groups: readonly string[]): UnhealthyCause | undefined {
  if (task.containers.some((container) => container.hasHealthCheck && container.isEssential && container.healthStatus === 'UNHEALTHY')) return { kind: 'container' };
  for (const targetGroupArn of groups) {
    const target = task.targets[targetGroupArn];
    if (target?.state === 'unhealthy') return { kind: 'target', targetGroupArn, reason: target.reason ?? 'Health checks failed' };
  }
  return undefined;
}

function withGrace(task: TaskRecord, cause: UnhealthyCause, { service, nowMs }: AssessmentRules): Assessment {
  const endsAtMs = (task.startedAtMs ?? nowMs) + (service.healthCheckGracePeriodSeconds ?? 0) * 1000;
  return nowMs < endsAtMs ? { kind: 'waiting', untilMs: endsAtMs } : { kind: 'unhealthy', cause };
}

function withoutChecks(task: TaskRecord, { timings, nowMs }: AssessmentRules): Assessment {
  const healthyAtMs = (task.startedAtMs ?? nowMs) + timings.uncheckedHealthyMs;
  return nowMs < healthyAtMs ? { kind: 'waiting', untilMs: healthyAtMs } : { kind: 'healthy' };
}
