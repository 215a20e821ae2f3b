import { classify } from './causes/cause-rules.ts';
import type { CauseId } from './causes/cause-rules.ts';
import { findCulprit } from './causes/culprit.ts';
import type { ContainerObservation, TaskObservation } from './observation.ts';

export interface StopCause {
  /** Equal for tasks that stopped for the same cause; free of ids and times. */
  key: string;
  cause: CauseId;
  /** The container that took the task down; null where the task never got so far. */
  container: string | null;
  /** What happened, in one sentence. */
  text: string;
  /** What to do about it; empty where nothing is known. */
  hint: string;
}

/** Stops that say nothing about the release: scaling, replaced by a newer deployment, capacity taken back. */
const innocentCodes = new Set(['UserInitiated', 'SpotInterruption', 'TerminationNotice']);

export function isOwnFailure(task: TaskObservation): boolean {
  if (task.lastStatus !== 'STOPPED' || innocentCodes.has(task.stopCode)) return false;
  return !/^scaling activity/i.test(task.stoppedReason);
}

/** Also without durations and the number of tries: they differ from task to task. */
function withoutIds(text: string): string {
  return text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,64}\b|\d{4}-\d\d-\d\dT[\d:.]+Z?/gi, '…')
    .replaceAll(/\b\d+\.\d+\.\d+\.\d+(:\d+)?\b|\b\d+(?= time)|\b(\d+(\.\d+)?(h|m|s|ms))+\b/g, '…');
}

function describeContainer(container: ContainerObservation): string {
  const parts = [
    container.exitCode === null ? 'no exit code' : `exit code ${container.exitCode}`,
    ...(container.reason === '' ? [] : [container.reason]),
  ];
  return `container ${container.name}: ${parts.join(', ')}`;
}

/** ECS's codes that its reason, or the containers' exit codes, say better. */
const plainCodes = new Set(['', 'EssentialContainerExited', 'TaskFailedToStart', 'ServiceSchedulerInitiated']);

/** `essential`: names of the containers that are, where the task definition is at hand. */
export function stopCauseOf(task: TaskObservation, essential: ReadonlySet<string> | null = null): StopCause {
  const culprit = findCulprit(task.containers, essential);
  const others = task.containers.filter((container) => container !== culprit);
  const told = [...(culprit === null ? [] : [culprit]), ...others].filter(({ exitCode, reason }) => exitCode !== null || reason !== '');
  const code = plainCodes.has(task.stopCode) && task.stoppedReason !== '' ? [] : [task.stopCode].filter((part) => part !== '' && part !== 'EssentialContainerExited');
  const said = [...code, ...[task.stoppedReason].filter((part) => part !== '')];
  // A task that its health checks ended was stopped on purpose: how its containers took that is no cause.
  const isStopped = task.stopCode === 'ServiceSchedulerInitiated';
  const own = isStopped || culprit === null || !told.includes(culprit) ? [] : [describeContainer(culprit)];
  // How those ended that were stopped with it is told, but makes no other cause.
  const decisive = [...said, ...own].join('; ');
  const { id, hint } = classify(decisive);
  return {
    key: withoutIds(decisive), cause: id, container: own.length === 0 || culprit?.exitCode === null ? null : (culprit?.name ?? null), hint,
    text: [...said, ...told.map(describeContainer)].join('; ') || 'stopped without a reason',
  };
}

export interface CauseGroup extends StopCause {
  tasks: TaskObservation[];
}

/** Failed tasks grouped by cause, the most frequent first. */
export function groupStops(tasks: readonly TaskObservation[], essential: ReadonlySet<string> | null = null): CauseGroup[] {
  const groups = new Map<string, CauseGroup>();
  for (const task of tasks.filter(isOwnFailure)) {
    const cause = stopCauseOf(task, essential);
    const group = groups.get(cause.key) ?? { ...cause, tasks: [] };
    group.tasks.push(task);
    groups.set(cause.key, group);
  }
  return [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}
