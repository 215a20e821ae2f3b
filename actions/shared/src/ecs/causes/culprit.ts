import type { ContainerObservation } from '../observation.ts';

/**
 * The container that took its task down. ECS does not say which ended first; the others are stopped with it, so they end on
 * SIGTERM (143), or are killed after it (137). One with a reason of its own, or with another exit code, ended by itself. One
 * that is not essential takes no task down, unless the essential ones waited for it and never ran. `essential`: names, where known.
 */
export function findCulprit(containers: readonly ContainerObservation[], essential: ReadonlySet<string> | null = null): ContainerObservation | null {
  const essentials = containers.filter(({ name }) => essential === null || essential.has(name));
  const candidates = essentials.some((container) => rank(container) < ranks.neverRan) ? essentials : containers;
  return candidates.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

const ranks = { ownReason: 0, ownCode: 1, killed: 2, ended: 3, terminated: 4, neverRan: 5 } as const;

function rank({ exitCode, reason }: ContainerObservation): number {
  if (reason !== '' && !(exitCode === null && /depend/i.test(reason))) return ranks.ownReason;
  switch (exitCode) {
    case 137: return ranks.killed;
    case 0: return ranks.ended;
    case 143: return ranks.terminated;
    case null: return ranks.neverRan;
    default: return ranks.ownCode;
  }
}

/** Names of the containers whose end ends the task: all that do not say otherwise. null where the definition tells none. */
export function essentialNames(definition: unknown): ReadonlySet<string> | null {
  const containers = members(definition)['containerDefinitions'];
  if (!Array.isArray(containers)) return null;
  const names = (containers as unknown[]).map(members).filter(({ essential }) => essential !== false).map(({ name }) => String(name));
  return names.length === 0 ? null : new Set(names);
}

function members(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
