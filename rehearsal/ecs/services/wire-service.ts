import type { Deployment, Service, ServiceCurrentRevisionSummary } from '@aws-sdk/client-ecs';
import type { EcsState } from '../state/ecs-state.ts';
import type { EcsSettings } from '../settings.ts';
import type { DeploymentRecord, ServiceRecord } from '../state/records.ts';
import { wireTime } from '../wire.ts';
import type { Wire } from '../wire.ts';
import { isRunning, isWanted } from './assess-task.ts';
import { primaryOf } from './service-step.ts';

export interface TaskCounts {
  readonly running: number;
  readonly pending: number;
}

interface WireParts {
  readonly state: EcsState;
  readonly settings: Pick<EcsSettings, 'accountId'>;
}

const none: TaskCounts = { running: 0, pending: 0 };

/** A service as DescribeServices tells it; tags only where they are asked for. */
export function toWireService(service: ServiceRecord, parts: WireParts, includesTags: boolean): Wire<Service> {
  const counts = countByDeployment(service, parts.state);
  const all = [...counts.values()];
  const { settings } = service;
  const revision = parts.state.serviceRevisions.get(primaryOf(service)?.serviceRevisionArn ?? '');
  return {
    serviceArn: service.arn, serviceName: service.name, clusterArn: service.clusterArn, status: service.status,
    ...described(service, parts.state),
    desiredCount: service.desiredCount,
    runningCount: all.reduce((sum, { running }) => sum + running, 0),
    pendingCount: all.reduce((sum, { pending }) => sum + pending, 0),
    deploymentConfiguration: service.deploymentConfiguration,
    deployments: service.deployments.map((deployment) => toWireDeployment(deployment, counts.get(deployment.id) ?? none, parts.state)),
    // ECS's service-linked role; it is not made here.
    roleArn: `arn:aws:iam::${parts.settings.accountId}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS`,
    events: service.events.map(({ id, createdAtMs, message }) => ({ id, createdAt: wireTime(createdAtMs), message })),
    createdAt: wireTime(service.createdAtMs), createdBy: service.createdBy,
    ...current(service, counts),
    placementConstraints: [], placementStrategy: [],
    ...(revision?.networkConfiguration === undefined ? {} : { networkConfiguration: revision.networkConfiguration }),
    ...(service.healthCheckGracePeriodSeconds === undefined ? {} : { healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds }),
    schedulingStrategy: 'REPLICA', deploymentController: { type: 'ECS' },
    enableECSManagedTags: settings.enableECSManagedTags ?? false,
    propagateTags: settings.propagateTags ?? 'NONE',
    enableExecuteCommand: settings.enableExecuteCommand ?? false,
    availabilityZoneRebalancing: settings.availabilityZoneRebalancing ?? 'ENABLED',
    resourceManagementType: 'CUSTOMER',
    ...(includesTags ? { tags: [...service.tags] } : {}),
  };
}

/** Running and pending tasks by deployment. */
export function countByDeployment(service: ServiceRecord, state: EcsState): ReadonlyMap<string, TaskCounts> {
  const counts = new Map<string, { running: number; pending: number }>();
  for (const task of state.tasksOfService(service.arn)) {
    if (!isWanted(task)) continue;
    const count = counts.get(task.deploymentId ?? '') ?? { running: 0, pending: 0 };
    if (isRunning(task)) count.running += 1;
    else count.pending += 1;
    counts.set(task.deploymentId ?? '', count);
  }
  return counts;
}

/** What is said of the newest wish as if the service had it; a deleted service has none any more. */
function described(service: ServiceRecord, state: EcsState): Partial<Wire<Service>> {
  const primary = primaryOf(service);
  const revision = state.serviceRevisions.get(primary?.serviceRevisionArn ?? '');
  if (primary === undefined || revision === undefined) return { taskDefinition: service.settings.taskDefinition ?? '', loadBalancers: [], serviceRegistries: [] };
  return {
    taskDefinition: primary.taskDefinitionArn,
    loadBalancers: revision.loadBalancers, serviceRegistries: revision.serviceRegistries,
    ...(revision.launchType === undefined ? {} : { launchType: revision.launchType }),
    ...(revision.capacityProviderStrategy === undefined ? {} : { capacityProviderStrategy: revision.capacityProviderStrategy }),
    platformVersion: service.settings.platformVersion ?? 'LATEST', platformFamily: 'Linux',
  };
}

function current(service: ServiceRecord, counts: ReadonlyMap<string, TaskCounts>): Partial<Wire<Service>> {
  const arn = primaryOf(service)?.serviceDeploymentArn;
  return {
    ...(arn === undefined ? {} : { currentServiceDeployment: arn }),
    currentServiceRevisions: service.deployments.map(({ id, serviceRevisionArn, desiredCount }): Wire<ServiceCurrentRevisionSummary> => {
      const { running, pending } = counts.get(id) ?? none;
      return { arn: serviceRevisionArn, requestedTaskCount: desiredCount, runningTaskCount: running, pendingTaskCount: pending };
    }),
  };
}

function toWireDeployment(deployment: DeploymentRecord, { running, pending }: TaskCounts, state: EcsState): Wire<Deployment> {
  const revision = state.serviceRevisions.get(deployment.serviceRevisionArn);
  return {
    id: deployment.id, status: deployment.status, taskDefinition: deployment.taskDefinitionArn,
    desiredCount: deployment.desiredCount, pendingCount: pending, runningCount: running, failedTasks: deployment.failedTasks,
    createdAt: wireTime(deployment.createdAtMs), updatedAt: wireTime(deployment.updatedAtMs),
    ...(revision?.launchType === undefined ? {} : { launchType: revision.launchType }),
    ...(revision?.capacityProviderStrategy === undefined ? {} : { capacityProviderStrategy: revision.capacityProviderStrategy }),
    ...(revision === undefined ? {} : { platformVersion: revision.platformVersion }),
    platformFamily: 'Linux',
    ...(revision?.networkConfiguration === undefined ? {} : { networkConfiguration: revision.networkConfiguration }),
    rolloutState: deployment.rolloutState, rolloutStateReason: deployment.rolloutStateReason,
  };
}
