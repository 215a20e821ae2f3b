import { classify, hintOf } from '../ecs/causes/cause-rules.ts';
import type { CauseId } from '../ecs/causes/cause-rules.ts';
import { primaryDeployment } from '../ecs/observation.ts';
import { groupStops } from '../ecs/stop-cause.ts';
import type { CauseGroup } from '../ecs/stop-cause.ts';
import type { Look } from './deployment-verdict.ts';

export interface Diagnosis {
  cause: CauseId;
  /** The likeliest cause, in one sentence; empty where nothing is wrong. */
  headline: string;
  /** What to do about it. */
  hint: string;
  /** Failed tasks by cause, the most frequent first. */
  groups: CauseGroup[];
}

/** Why it fails, from all that is known at one moment: stopped tasks first, then ECS's own words, then what the load balancer says. */
export function diagnose(look: Look): Diagnosis {
  const groups = groupStops(look.stoppedTasks);
  const found = ofStops(groups, look) ?? ofAlarms(look) ?? ofEvents(look) ?? ofTargets(look) ?? ofDeployment(look);
  return { ...(found ?? { cause: 'unknown', headline: '' }), hint: found === null ? '' : hintOf(found.cause), groups };
}

type Found = Pick<Diagnosis, 'cause' | 'headline'> | null;

function ofStops([commonest]: readonly CauseGroup[], look: Look): Found {
  if (commonest === undefined) return null;
  const { length } = commonest.tasks;
  const headline = `${length} ${length === 1 ? 'task' : 'tasks'} stopped: ${commonest.text}`;
  if (commonest.cause !== 'target-health') return { cause: commonest.cause, headline };
  // The stop says only that the load balancer's check failed; the event, or the target itself, says how.
  const told = unhealthyEvent(look) ?? targetReason(look);
  return told === null ? { cause: 'target-health', headline } : { cause: targetCause(told), headline: `${headline} (${told})` };
}

function ofAlarms({ serviceDeployment, seenFailure, service }: Look): Found {
  const names = serviceDeployment?.triggeredAlarms ?? [];
  const said = [seenFailure, serviceDeployment?.rollBackReason, ...(service?.deployments ?? []).map(({ rolloutStateReason }) => rolloutStateReason)].find((text) => /alarm/i.test(text ?? ''));
  if (names.length === 0 && said === undefined) return null;
  return { cause: 'alarm', headline: names.length === 0 ? (said ?? '') : `The alarm ${names.join(', ')} rang during the deployment.` };
}

/** The newest event that tells a failure without a stopped task. */
function ofEvents(look: Look): Found {
  const { service } = look;
  const since = look.service === null ? null : primaryDeployment(look.service)?.createdAt;
  for (const { at, message } of service?.events ?? []) {
    if (at !== null && since != null && at < since) continue;
    if (/unable to stop or start tasks/i.test(message)) return { cause: 'deadlock', headline: message };
    if (/unable to place a task|unable to assume/i.test(message)) return { cause: classify(message).id, headline: message };
  }
  const unhealthy = unhealthyEvent(look);
  return unhealthy === null ? null : { cause: targetCause(unhealthy), headline: `A task is unhealthy in the load balancer: ${unhealthy}.` };
}

function ofTargets(look: Look): Found {
  const reason = targetReason(look);
  return reason === null ? null : { cause: targetCause(reason), headline: `A task is unhealthy in the load balancer: ${reason}.` };
}

function ofDeployment({ service, seenFailure }: Look): Found {
  const primary = service === null ? null : primaryDeployment(service);
  const said = seenFailure ?? (primary?.rolloutState === 'FAILED' ? primary.rolloutStateReason : '');
  return said === '' ? null : { cause: classify(said).id, headline: said };
}

/** `Health checks failed with these codes: [404]`, of the newest event that says so. */
function unhealthyEvent({ service }: Look): string | null {
  for (const { message } of service?.events ?? []) {
    const [, reason] = /is unhealthy in \(?target-group [^)]*\)? due to \(reason (.*?)\)\.?$/.exec(message) ?? [];
    if (reason !== undefined) return reason;
  }
  return null;
}

function targetReason({ targets }: Look): string | null {
  return targets?.find(({ state, description }) => state === 'unhealthy' && description !== '')?.description ?? null;
}

function targetCause(reason: string): CauseId {
  if (/codes?: ?\[?\d{3}/i.test(reason)) return 'health-path';
  return /timed out|refused|connection/i.test(reason) ? 'port-mismatch' : 'target-health';
}
