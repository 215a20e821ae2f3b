import type { Kernel } from '../kernel.ts';
import type { LastStatus } from '../state/records.ts';

export interface ClusterCounts {
  readonly runningTasks: number;
  readonly pendingTasks: number;
  /** Tasks that are not stopped, whatever they do: they keep a cluster from being deleted. */
  readonly unstoppedTasks: number;
  readonly activeServices: number;
  readonly drainingServices: number;
}

const pending: readonly LastStatus[] = ['PROVISIONING', 'PENDING', 'ACTIVATING'];

export function countCluster(kernel: Kernel, clusterArn: string): ClusterCounts {
  const counts = { runningTasks: 0, pendingTasks: 0, unstoppedTasks: 0, activeServices: 0, drainingServices: 0 };
  for (const { lastStatus } of kernel.state.tasksOfCluster(clusterArn)) {
    if (lastStatus === 'RUNNING') counts.runningTasks += 1;
    if (pending.includes(lastStatus)) counts.pendingTasks += 1;
    if (lastStatus !== 'STOPPED' && lastStatus !== 'DELETED') counts.unstoppedTasks += 1;
  }
  for (const service of kernel.state.services.values()) {
    if (service.clusterArn !== clusterArn) continue;
    if (service.status === 'ACTIVE') counts.activeServices += 1;
    if (service.status === 'DRAINING') counts.drainingServices += 1;
  }
  return counts;
}

/** What `include: [STATISTICS]` adds: the counts by launch type. Everything here runs on Fargate. */
export function statisticsOf(counts: ClusterCounts): { name: string; value: string }[] {
  const fargate: Readonly<Record<string, number>> = {
    runningTasksCount: counts.runningTasks, pendingTasksCount: counts.pendingTasks, activeServiceCount: counts.activeServices, drainingServiceCount: counts.drainingServices,
  };
  return Object.entries(fargate).flatMap(([name, value]) => ['EC2', 'Fargate', 'External'].map((launchType) => ({
    name: name.replace(/^[a-z]+/, (state) => state + launchType),
    value: String(launchType === 'Fargate' ? value : 0),
  })));
}
