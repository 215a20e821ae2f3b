import type { TaskRecord } from '../state/records.ts';
import type { Assessment } from './assess-task.ts';

/** A task of a service and what it is worth now. */
export interface AssessedTask {
  readonly task: TaskRecord;
  readonly assessment: Assessment;
}

const worth: Readonly<Record<Assessment['kind'], number>> = { leaving: 0, unhealthy: 1, pending: 2, waiting: 3, healthy: 4 };

/**
 * Which tasks go first where there are too many: the unhealthy, then those that do not serve yet, then the healthy. Among
 * equals from the zone that has most of them, so that zones stay balanced (as ECS does), and there the youngest (?).
 */
export function byLeastWorth(tasks: readonly AssessedTask[]): AssessedTask[] {
  const ranks = rankInZone(tasks);
  return [...tasks].sort((one, other) =>
    worth[one.assessment.kind] - worth[other.assessment.kind] || (ranks.get(other.task.arn) ?? 0) - (ranks.get(one.task.arn) ?? 0) || other.task.createdAtMs - one.task.createdAtMs);
}

/** 0 for the oldest task of a zone, 1 for the next: the highest rank is the youngest task of the fullest zone. */
function rankInZone(tasks: readonly AssessedTask[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const ranks = new Map<string, number>();
  for (const { task } of [...tasks].sort((one, other) => one.task.createdAtMs - other.task.createdAtMs)) {
    const rank = counts.get(task.availabilityZone) ?? 0;
    ranks.set(task.arn, rank);
    counts.set(task.availabilityZone, rank + 1);
  }
  return ranks;
}
