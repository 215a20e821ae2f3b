import { exists, primaryDeployment } from '../ecs/observation.ts';
import type { ServiceObservation, TaskObservation } from '../ecs/observation.ts';

export interface RollOutFacts {
  service: ServiceObservation | null;
  runningTasks: TaskObservation[];
  /** The revision that the release wants; null while it is not registered yet. */
  wantedRevision: string | null;
  /** What the release asks for where it creates the service. */
  wantedCount: number;
  force: boolean;
  /** Application Auto Scaling sets the count. */
  autoScaled: boolean;
}

export type RollOutPlan =
  | { kind: 'create' }
  | { kind: 'unchanged' }
  /** `desiredCount` is sent only to wake a service that stands at 0: what people or auto-scaling set is theirs. */
  | { kind: 'update'; forceNewDeployment: boolean; desiredCount: number | null };

/** What has to be done to a service so that it runs the wanted revision. */
export function planRollOut(facts: RollOutFacts): RollOutPlan {
  const { service } = facts;
  if (!exists(service)) return { kind: 'create' };
  const sameRevision = facts.wantedRevision !== null && primaryDeployment(service)?.taskDefinition === facts.wantedRevision;
  const wakes = !facts.autoScaled && service.desiredCount === 0 && facts.wantedCount > 0;
  if (sameRevision && !wakes && !facts.force && isSteady(service, facts)) return { kind: 'unchanged' };
  // ECS starts no new deployment for a revision that the service has already, however broken its tasks are.
  return { kind: 'update', forceNewDeployment: facts.force || sameRevision, desiredCount: wakes ? facts.wantedCount : null };
}

function isSteady(service: ServiceObservation, facts: RollOutFacts): boolean {
  const primary = primaryDeployment(service);
  const running = facts.runningTasks.filter((task) => task.taskDefinition === facts.wantedRevision && task.lastStatus === 'RUNNING');
  return primary?.rolloutState === 'COMPLETED' && service.runningCount === service.desiredCount && running.length === service.desiredCount
    && facts.runningTasks.length === running.length;
}
