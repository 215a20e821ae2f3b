import { exists, primaryDeployment } from '../ecs/observation.ts';
import type { ServiceObservation } from '../ecs/observation.ts';
import { shortArn } from './deployment-verdict.ts';

export interface RollBackFacts {
  /** What the service ran before the release; null where the release created it. */
  before: { taskDefinition: string; desiredCount: number } | null;
  /** The revision the release put there; null where it never got that far. */
  after: string | null;
  service: ServiceObservation | null;
}

export type RollBackPlan =
  /** Already where it was, or going there by ECS's own roll-back: only verify. */
  | { kind: 'verify' }
  | { kind: 'update'; taskDefinition: string; desiredCount: number | null }
  | { kind: 'scale-to-zero' }
  /** Nothing there that this release could have left behind. */
  | { kind: 'nothing' }
  /** Somebody else's newer deployment: it is not ours to undo. */
  | { kind: 'leave'; reason: string };

/** How a service gets back to what it ran before. */
export function planRollBack({ before, after, service }: RollBackFacts): RollBackPlan {
  if (!exists(service)) {
    return before === null ? { kind: 'nothing' } : { kind: 'leave', reason: 'the service no longer exists' };
  }
  const revision = primaryDeployment(service)?.taskDefinition ?? service.taskDefinition;
  const desiredCount = countToRestore(before?.desiredCount ?? 0, service.desiredCount);
  if (before !== null && revision === before.taskDefinition) {
    return desiredCount === null ? { kind: 'verify' } : { kind: 'update', taskDefinition: before.taskDefinition, desiredCount };
  }
  if (revision !== after) return { kind: 'leave', reason: `it runs ${shortArn(revision)}, which this release did not put there` };
  return before === null ? { kind: 'scale-to-zero' } : { kind: 'update', taskDefinition: before.taskDefinition, desiredCount };
}

/** A release changes the count only of a service that stands at 0; any other difference is auto-scaling's or a person's. */
function countToRestore(before: number, now: number): number | null {
  return before !== now && (before === 0 || now === 0) ? before : null;
}
