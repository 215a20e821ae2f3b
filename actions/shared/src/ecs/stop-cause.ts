import type { ContainerObservation, TaskObservation } from './observation.ts';

export interface StopCause {
  /** Equal for tasks that stopped for the same cause; free of ids and times. */
  key: string;
  /** What happened, in one sentence. */
  text: string;
  /** What to do about it; empty where the text says it all. */
  hint: string;
}

const hints: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/OutOfMemory|out of memory|exit code 137/i, 'Killed by the kernel or after its stop timeout: raise the memory of the task, or look for a leak.'],
  [/manifest.*(unknown|not found)|not found: manifest/i, 'The image is not in the registry under this digest: build and push it again.'],
  [/CannotPull|pull access denied|pull image|no such image|image not found/i, 'The image could not be pulled: check that it exists and that the execution role may read the repository.'],
  [/exec format error/i, 'The image was built for another CPU architecture than the task runs on.'],
  [/executable file not found|no such file or directory|command not found|exit code 127/i, 'The command of the container does not exist in its image.'],
  [/secret|ssm|parameter/i, 'A secret could not be read: check its ARN, its JSON key and the execution role.'],
  [/health ?checks?/i, 'The health check did not pass: compare path and port with what the container serves, and the grace period with its start-up time.'],
  [/RESOURCE:|capacity/i, 'ECS found no capacity: try again, or choose another size or zone.'],
  [/exit code 139/i, 'The process crashed (segmentation fault).'],
  [/exit code 143/i, 'The process ended on SIGTERM: somebody or something asked it to stop.'],
  [/exit code [1-9]/i, 'The process ended by itself: its last log lines say why.'],
];

/** Stops that say nothing about the release: scaling, replaced by a newer deployment, capacity taken back. */
const innocentCodes = new Set(['UserInitiated', 'SpotInterruption', 'TerminationNotice']);

export function isOwnFailure(task: TaskObservation): boolean {
  if (task.lastStatus !== 'STOPPED' || innocentCodes.has(task.stopCode)) return false;
  return !/^scaling activity/i.test(task.stoppedReason);
}

function withoutIds(text: string): string {
  return text.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12,64}\b|\d{4}-\d\d-\d\dT[\d:.]+Z?/g, '…').replaceAll(/\b\d+\.\d+\.\d+\.\d+(:\d+)?\b/g, '…');
}

function describeContainer(container: ContainerObservation): string {
  const parts = [
    container.exitCode === null ? 'no exit code' : `exit code ${container.exitCode}`,
    ...(container.reason === '' ? [] : [container.reason]),
  ];
  return `container ${container.name}: ${parts.join(', ')}`;
}

export function stopCauseOf(task: TaskObservation): StopCause {
  const failed = task.containers.filter((container) => container.exitCode !== 0 || container.reason !== '');
  const text = [
    ...[task.stopCode, task.stoppedReason].filter((part) => part !== '' && part !== 'EssentialContainerExited'),
    ...failed.map(describeContainer),
  ].join('; ') || 'stopped without a reason';
  const hint = hints.find(([pattern]) => pattern.test(text))?.[1] ?? '';
  return { key: withoutIds(text), text, hint };
}

export interface CauseGroup extends StopCause {
  tasks: TaskObservation[];
}

/** Failed tasks grouped by cause, the most frequent first. */
export function groupStops(tasks: readonly TaskObservation[]): CauseGroup[] {
  const groups = new Map<string, CauseGroup>();
  for (const task of tasks.filter(isOwnFailure)) {
    const cause = stopCauseOf(task);
    const group = groups.get(cause.key) ?? { ...cause, tasks: [] };
    group.tasks.push(task);
    groups.set(cause.key, group);
  }
  return [...groups.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}
