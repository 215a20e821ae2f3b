import type { ContainerObservation } from '../observation.ts';

/**
 * The container that took its task down. ECS does not say which ended first; the others are stopped with it, so they end on
 * SIGTERM (143), or are killed after it (137). One with a reason of its own, or with another exit code, ended by itself.
 */
export function findCulprit(containers: readonly ContainerObservation[]): ContainerObservation | null {
  const failed = containers.toSorted((a, b) => rank(a) - rank(b));
  return failed[0] ?? null;
}

function rank({ exitCode, reason }: ContainerObservation): number {
  if (reason !== '') return 0;
  switch (exitCode) {
    case 137: return 2;
    case 0: return 3;
    case 143: return 4;
    case null: return 5;
    default: return 1;
  }
}
