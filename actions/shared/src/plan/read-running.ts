import { DescribeServicesCommand, DescribeTaskDefinitionCommand, ECSClient, ListTaskDefinitionsCommand } from '@aws-sdk/client-ecs';
import type { Service } from '@aws-sdk/client-ecs';
import type { JsonObject } from '../json-object.ts';
import type { Release } from '../release.ts';
import type { PlanBase } from './plan-release.ts';

/** What ECS runs of this release's services now, and the newest revisions of its other parts. Only reads. */
export async function readRunning(release: Release, client = new ECSClient({ maxAttempts: 5 })): Promise<PlanBase> {
  const names = new Map(Object.entries(release.services).map(([key, { serviceName }]) => [String(serviceName), key]));
  const { services = [] } = await client.send(new DescribeServicesCommand({ cluster: release.cluster, services: [...names.keys()] }));
  const base = { taskDefinitions: {} as Record<string, JsonObject>, services: {} as Record<string, JsonObject>, counts: {} as Record<string, number> };
  for (const service of services.filter(({ status }) => status === 'ACTIVE')) {
    const key = names.get(service.serviceName ?? '') ?? '';
    base.services[key] = comparableMembers(service);
    base.counts[key] = service.desiredCount ?? 0;
    base.taskDefinitions[key] = await readDefinition(service.taskDefinition ?? '', client);
  }
  for (const [part, { family }] of Object.entries(release.taskDefinitions)) {
    if (part in release.services) continue;
    const { taskDefinitionArns = [] } = await client.send(new ListTaskDefinitionsCommand({ familyPrefix: String(family), status: 'ACTIVE', sort: 'DESC', maxResults: 10 }));
    const newest = taskDefinitionArns.find((arn) => arn.includes(`:task-definition/${String(family)}:`));
    if (newest !== undefined) base.taskDefinitions[part] = await readDefinition(newest, client);
  }
  return { source: 'running', ...base };
}

async function readDefinition(arn: string, client: ECSClient): Promise<JsonObject> {
  const { taskDefinition = {} } = await client.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }));
  return { ...taskDefinition };
}

/** Members that CreateService takes as well. */
function comparableMembers(service: Service): JsonObject {
  const {
    serviceName, launchType, platformVersion, deploymentConfiguration, networkConfiguration, loadBalancers, healthCheckGracePeriodSeconds, enableECSManagedTags, propagateTags,
    availabilityZoneRebalancing, schedulingStrategy, deploymentController, enableExecuteCommand, capacityProviderStrategy,
  } = service;
  const members = {
    serviceName, launchType, platformVersion, deploymentConfiguration, networkConfiguration, loadBalancers, healthCheckGracePeriodSeconds, enableECSManagedTags, propagateTags,
    availabilityZoneRebalancing, schedulingStrategy, deploymentController, enableExecuteCommand, capacityProviderStrategy,
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
