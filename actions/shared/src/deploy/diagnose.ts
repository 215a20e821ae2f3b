import { classify, hintOf } from '../ecs/causes/cause-rules.ts';
import type { CauseId } from '../ecs/causes/cause-rules.ts';
import { essentialNames } from '../ecs/causes/culprit.ts';
import { clueOf } from '../ecs/causes/log-clues.ts';
import { primaryDeployment } from '../ecs/observation.ts';
import { groupStops, isOwnFailure } from '../ecs/stop-cause.ts';
import type { CauseGroup } from '../ecs/stop-cause.ts';
import type { Look } from './deployment-verdict.ts';
import { newestFailure, targetCause, targetReason, unhealthyEvent } from './diagnose-service.ts';

export interface Diagnosis {
  cause: CauseId;
  /** The likeliest cause, in one sentence; empty where nothing is wrong. */
  headline: string;
  /** What to do about it. */
  hint: string;
  /** Failed tasks by cause, the most frequent first. */
  groups: CauseGroup[];
}

/** What is known besides what ECS says. */
export interface Background {
  /** The task definition that fails. */
  definition?: object;
  /** Last lines of the container that failed. */
  log?: readonly string[];
}

export type Found = Pick<Diagnosis, 'cause' | 'headline'> | null;

/** Why it fails, from all that is known at one moment: stopped tasks first, then ECS's own words, then what the load balancer says. */
export function diagnose(look: Look, { definition, log = [] }: Background = {}): Diagnosis {
  const groups = groupStops(look.stoppedTasks, essentialNames(definition));
  const found = ofRepeatedStops(groups, look, log) ?? ofAlarms(look) ?? ofStops(groups, look, log) ?? newestFailure(look) ?? ofTargets(look) ?? ofDeployment(look) ?? ofOthersStops(look);
  return { ...(found ?? { cause: 'unknown', headline: '' }), hint: found === null ? '' : hintOf(found.cause), groups };
}

/** One task that stops may have nothing to do with an alarm that rings; several are what it rings for. */
function ofRepeatedStops(groups: readonly CauseGroup[], look: Look, log: readonly string[]): Found {
  return (groups[0]?.tasks.length ?? 0) > 1 ? ofStops(groups, look, log) : null;
}

function ofStops([commonest]: readonly CauseGroup[], look: Look, log: readonly string[]): Found {
  if (commonest === undefined) return null;
  const { length } = commonest.tasks;
  const headline = `${length} ${length === 1 ? 'task' : 'tasks'} stopped: ${commonest.text}`;
  // The stop says only that it ended, or that the load balancer's check failed; how, others say.
  const clue = commonest.cause === 'crash' ? clueOf(log) : null;
  if (clue !== null) return { cause: clue.cause, headline: `${headline} (its log: ${clue.line})` };
  const told = commonest.cause === 'target-health' ? (unhealthyEvent(look) ?? targetReason(look)) : null;
  return told === null ? { cause: commonest.cause, headline } : { cause: targetCause(told), headline: `${headline} (${told})` };
}

function ofAlarms({ serviceDeployment, seenFailure, service }: Look): Found {
  const names = serviceDeployment?.triggeredAlarms ?? [];
  const said = [seenFailure, serviceDeployment?.rollBackReason, ...(service?.deployments ?? []).map(({ rolloutStateReason }) => rolloutStateReason)].find((text) => /alarm/i.test(text ?? ''));
  if (names.length === 0 && said === undefined) return null;
  return { cause: 'alarm', headline: names.length === 0 ? (said ?? '') : `The alarm ${names.join(', ')} rang during the deployment.` };
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

/** Tasks that did not fail but were stopped: by a person, or with their Spot capacity. */
function ofOthersStops({ stoppedTasks }: Look): Found {
  const innocent = stoppedTasks.filter((task) => !isOwnFailure(task));
  for (const [cause, codes] of [['user-stopped', ['UserInitiated']], ['interrupted', ['SpotInterruption', 'TerminationNotice']]] as const) {
    const stopped = innocent.filter(({ stopCode }) => codes.some((code) => code === stopCode));
    if (stopped[0] !== undefined) return { cause, headline: `${stopped.length} ${stopped.length === 1 ? 'task was' : 'tasks were'} stopped from outside: ${stopped[0].stopCode}; ${stopped[0].stoppedReason || 'no reason given'}` };
  }
  return null;
}
