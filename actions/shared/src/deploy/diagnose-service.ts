import { classify } from '../ecs/causes/cause-rules.ts';
import type { CauseId } from '../ecs/causes/cause-rules.ts';
import { primaryDeployment } from '../ecs/observation.ts';
import type { ServiceEvent } from '../ecs/observation.ts';
import type { Look } from './deployment-verdict.ts';
import type { Found } from './diagnose.ts';

/** Events of the deployment that is PRIMARY, newest first: those from before say nothing about it. */
function eventsSince({ service }: Look): ServiceEvent[] {
  const since = service === null ? null : (primaryDeployment(service)?.createdAt ?? null);
  return (service?.events ?? []).filter(({ at }) => at === null || since === null || at >= since);
}

/** The newest event that tells a failure without a stopped task. */
export function newestFailure(look: Look): Found {
  const events = eventsSince(look);
  for (const { message } of events) {
    if (/unable to stop or start tasks/i.test(message)) return { cause: 'deadlock', headline: message };
    if (/unable to place a task|unable to assume|failed to launch a task|failed to (de)?register targets/i.test(message)) return { cause: classify(message).id, headline: message };
  }
  const unhealthy = unhealthyEvent(look);
  if (unhealthy !== null) return { cause: targetCause(unhealthy), headline: `A task is unhealthy in the load balancer: ${unhealthy}.` };
  // Says only that something fails: after an hour ECS no longer tells which tasks.
  const unsteady = events.find(({ message }) => /unable to consistently start tasks/i.test(message));
  return unsteady === undefined ? null : { cause: 'unknown', headline: unsteady.message };
}

/** `Health checks failed with these codes: [404]`, of the newest event that says so. */
export function unhealthyEvent(look: Look): string | null {
  for (const { message } of eventsSince(look)) {
    const [, reason] = /is unhealthy in \(?target-group [^)]*\)? due to \(reason (.*?)\)\.?$/.exec(message) ?? [];
    if (reason !== undefined) return reason;
  }
  return null;
}

export function targetReason({ targets }: Look): string | null {
  return targets?.find(({ state, description }) => state === 'unhealthy' && description !== '')?.description ?? null;
}

/** Without codes there was no answer: Target.FailedHealthChecks says no more of a connection that fails (API reference, TargetHealth). */
export function targetCause(reason: string): CauseId {
  if (/codes?: ?\[?\d{3}/i.test(reason)) return 'health-path';
  return /timed out|refused|connection|^health checks failed\.?$/i.test(reason) ? 'port-mismatch' : 'target-health';
}
