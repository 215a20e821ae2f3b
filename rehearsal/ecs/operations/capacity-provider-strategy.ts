import type { CapacityProviderStrategyItem } from '@aws-sdk/client-ecs';
import { invalidParameter } from '../ecs-error.ts';
import type { Wire } from '../wire.ts';

export type CapacityProviderStrategy = readonly Wire<CapacityProviderStrategyItem>[];

/** The capacity providers that every account has. This ECS has no others. */
export const fargateProviders = ['FARGATE', 'FARGATE_SPOT'] as const;

export function isFargateProvider(name: string): name is (typeof fargateProviders)[number] {
  return fargateProviders.some((provider) => provider === name);
}

/** Throws where one is unknown. AWS's limit of 20 providers per cluster cannot be reached with the two there are. */
export function checkCapacityProviders(names: readonly string[]): void {
  const unknown = names.find((name) => !isFargateProvider(name));
  if (unknown !== undefined) throw invalidParameter(`The specified capacity provider '${unknown}' was not found. Specify a valid name or ARN and try again.`);
}

/** Throws where a strategy (of a cluster, RunTask or a service) names a provider that the cluster has not, or contradicts itself. */
export function checkCapacityProviderStrategy(strategy: CapacityProviderStrategy, associated: readonly string[]): void {
  if (strategy.length === 0) return;
  checkCapacityProviders(strategy.map(({ capacityProvider = '' }) => capacityProvider));
  if (strategy.some(({ capacityProvider = '' }) => !associated.includes(capacityProvider))) {
    throw invalidParameter('The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster and try again.');
  }
  // (?) The texts below were never compared with AWS; the rules are CapacityProviderStrategyItem's.
  if (new Set(strategy.map(({ capacityProvider }) => capacityProvider)).size < strategy.length) throw invalidParameter('The specified capacity provider strategy cannot contain the same capacity provider more than once.');
  if (strategy.filter(({ base = 0 }) => base > 0).length > 1) throw invalidParameter('The specified capacity provider strategy cannot contain more than one capacity provider with a base value.');
  if (strategy.some(({ base = 0 }) => base < 0 || base > 100_000)) throw invalidParameter('The base value of a capacity provider must be between 0 and 100000.');
  if (strategy.some(({ weight = 0 }) => weight < 0 || weight > 1000)) throw invalidParameter('The weight value of a capacity provider must be between 0 and 1000.');
  // "Any capacity providers with a weight of 0 can't be used to place tasks": with several, one must have a weight.
  if (strategy.length > 1 && strategy.every(({ weight = 0 }) => weight === 0)) throw invalidParameter('The specified capacity provider strategy must contain at least one capacity provider with a weight value greater than zero.');
}
