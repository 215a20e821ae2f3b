import { EcsError } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { ClusterRecord } from '../state/records.ts';
import { clusterArn, parseArn } from './arns.ts';

export function clusterNotFound(): EcsError {
  return new EcsError('ClusterNotFoundException', 'Cluster not found.');
}

/** The active cluster of that name or ARN, `default` for none. Throws ClusterNotFoundException. */
export function findCluster(kernel: Kernel, identifier: string | undefined): ClusterRecord {
  const cluster = lookUpCluster(kernel, identifier);
  if (cluster === undefined) throw clusterNotFound();
  // A deleted cluster stays visible as INACTIVE; AWS answers every use of it with this text.
  if (cluster.status === 'INACTIVE') throw new EcsError('ClusterNotFoundException', 'The referenced cluster was inactive.');
  return cluster;
}

/** The cluster of that name or ARN, whatever its status. */
export function lookUpCluster(kernel: Kernel, identifier: string | undefined): ClusterRecord | undefined {
  return kernel.state.clusters.get(clusterArnOf(kernel, identifier));
}

/** The ARN that an identifier stands for, whether such a cluster exists or not. */
export function clusterArnOf(kernel: Kernel, identifier: string | undefined): string {
  const text = identifier === undefined || identifier === '' ? 'default' : identifier;
  return parseArn(text)?.kind === 'cluster' ? text : clusterArn(kernel.settings, text);
}
