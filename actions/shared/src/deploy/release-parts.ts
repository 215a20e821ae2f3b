import type { CreateServiceCommandInput, RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import type { Release } from '../release.ts';
import type { RollingSettings } from './preflight.ts';

export type ServiceDefinition = Omit<CreateServiceCommandInput, 'cluster' | 'taskDefinition'>;

export interface ServiceInRelease {
  key: string;
  name: string;
  definition: ServiceDefinition;
}

export interface DefinitionInRelease {
  part: string;
  definition: RegisterTaskDefinitionCommandInput;
}

/** The release's services in the order in which they are rolled out. */
export function servicesOf(release: Release): ServiceInRelease[] {
  return release.order.flat().map((key) => {
    const definition = release.services[key] as unknown as ServiceDefinition;
    return { key, name: definition.serviceName ?? '', definition };
  });
}

/** The release's task definitions, the runner first: the controller's names its ARN. */
export function definitionsOf(release: Release): DefinitionInRelease[] {
  return Object.entries(release.taskDefinitions)
    .map(([part, definition]) => ({ part, definition: definition as unknown as RegisterTaskDefinitionCommandInput }))
    .sort((a, b) => Number(b.part === 'runner') - Number(a.part === 'runner'));
}

/** ECS's own defaults where the template is silent: 200 and 100 percent, no breaker. */
export function rollingSettingsOf(definition: ServiceDefinition): RollingSettings {
  const { deploymentConfiguration, desiredCount } = definition;
  return {
    maximumPercent: deploymentConfiguration?.maximumPercent ?? 200,
    minimumHealthyPercent: deploymentConfiguration?.minimumHealthyPercent ?? 100,
    breakerEnabled: deploymentConfiguration?.deploymentCircuitBreaker?.enable ?? false,
    desiredCount: desiredCount ?? 1,
  };
}

/** Service key → the log group of its first container that has one. */
export function logGroupsOf(release: Release): Record<string, string> {
  const groups = servicesOf(release).flatMap(({ key }) => {
    const containers = (release.taskDefinitions[key] as unknown as RegisterTaskDefinitionCommandInput).containerDefinitions ?? [];
    const group = containers.map(({ logConfiguration }) => logConfiguration?.options?.['awslogs-group']).find((name) => name !== undefined);
    return group === undefined ? [] : [[key, group] as const];
  });
  return Object.fromEntries(groups);
}
