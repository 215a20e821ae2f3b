import type { EcsState } from '../state/ecs-state.ts';

/** How much of what there is. */
export function summarizeState(state: EcsState): Readonly<Record<string, unknown>> {
  let revisions = 0;
  for (const family of state.families.values()) revisions += family.length;
  return {
    clusters: state.clusters.size,
    taskDefinitions: { families: state.families.size, revisions },
    tasks: { total: state.taskCount, byLastStatus: countBy(state.allTasks(), ({ lastStatus }) => lastStatus) },
    services: { total: state.services.size, byStatus: countBy(state.services.values(), ({ status }) => status) },
    serviceDeployments: { total: state.serviceDeployments.size, byStatus: countBy(state.serviceDeployments.values(), ({ status }) => status) },
    serviceRevisions: state.serviceRevisions.size,
    clientTokens: state.clientTokens.size,
  };
}

function countBy<T>(entries: Iterable<T>, key: (entry: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[key(entry)] = (counts[key(entry)] ?? 0) + 1;
  return counts;
}
