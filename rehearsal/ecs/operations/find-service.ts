import { EcsError } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { ClusterRecord, ServiceRecord } from '../state/records.ts';
import { parseArn, serviceArn } from './arns.ts';

/** The ARN that a service's name or ARN stands for, whether such a service exists or not. */
export function serviceArnOf(kernel: Kernel, cluster: ClusterRecord, identifier: string): string {
  return parseArn(identifier)?.kind === 'service' ? identifier : serviceArn(kernel.settings, cluster.name, identifier);
}

/** The service of that name or ARN in the cluster, whatever its status. */
export function lookUpService(kernel: Kernel, cluster: ClusterRecord, identifier: string): ServiceRecord | undefined {
  const service = kernel.state.services.get(serviceArnOf(kernel, cluster, identifier));
  return service?.clusterArn === cluster.arn ? service : undefined;
}

export function findService(kernel: Kernel, cluster: ClusterRecord, identifier: string | undefined): ServiceRecord {
  const service = lookUpService(kernel, cluster, identifier ?? '');
  if (service === undefined) throw new EcsError('ServiceNotFoundException', 'Service not found.');
  return service;
}

export function findActiveService(kernel: Kernel, cluster: ClusterRecord, identifier: string | undefined): ServiceRecord {
  const service = findService(kernel, cluster, identifier);
  if (service.status !== 'ACTIVE') throw new EcsError('ServiceNotActiveException', 'Service was not ACTIVE.');
  return service;
}
