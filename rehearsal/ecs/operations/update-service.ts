import type { UpdateServiceCommandInput, UpdateServiceCommandOutput } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import { beginDeployment } from '../services/begin-deployment.ts';
import { commitStep } from '../services/commit-step.ts';
import { mergeDeploymentConfiguration } from '../services/deployment-configuration.ts';
import { refuseUnsupported } from '../services/refuse-unsupported.ts';
import { changeDeployment, primaryOf } from '../services/service-step.ts';
import { toWireService } from '../services/wire-service.ts';
import { checkExecuteCommand, isSameWorkload, resolveWorkload } from '../services/workload.ts';
import type { Workload } from '../services/workload.ts';
import type { ServiceRecord, ServiceRevisionRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';
import { findCluster } from './find-cluster.ts';
import { findActiveService } from './find-service.ts';

type Input = Wire<UpdateServiceCommandInput>;

/**
 * What is left out stays as it is. A new deployment begins where what is deployed changes, or by force; counts, limits and
 * the grace period change without one.
 */
export async function updateService(input: Input, kernel: Kernel): Promise<Wire<Omit<UpdateServiceCommandOutput, '$metadata'>>> {
  const cluster = findCluster(kernel, input.cluster);
  const { arn } = findActiveService(kernel, cluster, input.service);
  refuseUnsupported(input);
  const workload = await changedWorkload(kernel, input, arn);
  // The service may have changed while target groups were looked up.
  const service = changeSettings(findActiveService(kernel, cluster, arn), input);
  const revision = revisionOf(kernel, service);
  checkCounts(input, (workload ?? revision)?.loadBalancers.length !== 0);
  if (input.enableExecuteCommand === true && revision !== undefined) checkExecuteCommand(kernel, workload ?? revision, true);
  const next = workload ?? revision;
  const isNew = workload !== undefined && revision !== undefined && !isSameWorkload(workload, revision);
  if (next !== undefined && (isNew || input.forceNewDeployment === true)) beginDeployment(kernel, service, workloadOf(next));
  else {
    commitStep(kernel, { service, serviceDeployment: undefined, effects: [] });
    kernel.services.wake(arn);
  }
  return { service: toWireService(kernel.state.services.get(arn) ?? service, kernel, true) };
}

/** Of CreateService and UpdateService. (?) but for the text on load balancers. */
export function checkCounts(input: Pick<Input, 'desiredCount' | 'healthCheckGracePeriodSeconds'>, hasLoadBalancers: boolean): void {
  const { desiredCount = 0, healthCheckGracePeriodSeconds: grace } = input;
  if (!Number.isInteger(desiredCount) || desiredCount < 0) throw invalidParameter(`desiredCount must be a whole number of at least 0, got ${desiredCount}.`);
  if (grace === undefined) return;
  if (!hasLoadBalancers) throw invalidParameter('Health check grace period is only valid for services configured to use load balancers');
  if (!Number.isInteger(grace) || grace < 0 || grace > 2_147_483_647) throw invalidParameter(`healthCheckGracePeriodSeconds must be between 0 and 2147483647, got ${grace}.`);
}

/** What the request wants deployed; undefined where it says nothing of that. */
async function changedWorkload(kernel: Kernel, input: Input, serviceArn: string): Promise<Workload | undefined> {
  const { taskDefinition, capacityProviderStrategy, platformVersion, networkConfiguration, loadBalancers } = input;
  if ([taskDefinition, capacityProviderStrategy, platformVersion, networkConfiguration, loadBalancers].every((member) => member === undefined)) return undefined;
  const service = kernel.state.services.get(serviceArn);
  const revision = service === undefined ? undefined : revisionOf(kernel, service);
  const cluster = kernel.state.clusters.get(service?.clusterArn ?? '');
  if (revision === undefined || cluster === undefined) return undefined;
  const strategy = capacityProviderStrategy ?? revision.capacityProviderStrategy;
  const network = networkConfiguration ?? revision.networkConfiguration;
  return resolveWorkload(kernel, cluster, {
    taskDefinition: taskDefinition ?? revision.taskDefinitionArn,
    platformVersion: platformVersion ?? revision.platformVersion,
    loadBalancers: loadBalancers ?? revision.loadBalancers,
    ...(network === undefined ? {} : { networkConfiguration: network }),
    // A strategy takes the launch type's place; an empty one gives it back.
    ...(strategy === undefined || strategy.length === 0 ? { launchType: 'FARGATE' } : { capacityProviderStrategy: strategy }),
  });
}

function changeSettings(service: ServiceRecord, input: Input): ServiceRecord {
  const { enableExecuteCommand, enableECSManagedTags, propagateTags, availabilityZoneRebalancing, platformVersion } = input;
  const given = Object.fromEntries(Object.entries({ enableExecuteCommand, enableECSManagedTags, propagateTags, availabilityZoneRebalancing, platformVersion }).filter(([, value]) => value !== undefined));
  const desiredCount = input.desiredCount ?? service.desiredCount;
  const changed: ServiceRecord = {
    ...service,
    settings: { ...service.settings, ...given },
    desiredCount,
    deploymentConfiguration: mergeDeploymentConfiguration(input.deploymentConfiguration, service.deploymentConfiguration),
    healthCheckGracePeriodSeconds: input.healthCheckGracePeriodSeconds ?? service.healthCheckGracePeriodSeconds,
    isSteady: service.isSteady && desiredCount === service.desiredCount,
  };
  const primary = primaryOf(changed);
  return primary === undefined ? changed : changeDeployment(changed, primary.id, (deployment) => ({ ...deployment, desiredCount }));
}

function revisionOf(kernel: Kernel, service: ServiceRecord): ServiceRevisionRecord | undefined {
  return kernel.state.serviceRevisions.get(primaryOf(service)?.serviceRevisionArn ?? '');
}

function workloadOf({ taskDefinitionArn, launchType, capacityProviderStrategy, platformVersion, networkConfiguration, loadBalancers, serviceRegistries }: Workload): Workload {
  return { taskDefinitionArn, launchType, capacityProviderStrategy, platformVersion, networkConfiguration, loadBalancers, serviceRegistries };
}
