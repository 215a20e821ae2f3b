import type { CapacityProvider, DeleteCapacityProviderCommandInput, DescribeCapacityProvidersCommandInput, DescribeCapacityProvidersCommandOutput } from '@aws-sdk/client-ecs';
import { EcsError, invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { Wire } from '../wire.ts';
import { capacityProviderArn, parseArn } from './arns.ts';
import { fargateProviders, isFargateProvider } from './capacity-provider-strategy.ts';
import type { Operations } from './operation.ts';
import { nextTokenOf, paginate } from './pages.ts';

export const capacityProviderOperations: Operations = {
  DescribeCapacityProviders: describeCapacityProviders, CreateCapacityProvider: refuse, UpdateCapacityProvider: refuse, DeleteCapacityProvider: deleteCapacityProvider,
};

export function describeCapacityProviders(input: Wire<DescribeCapacityProvidersCommandInput>, kernel: Kernel): Wire<Omit<DescribeCapacityProvidersCommandOutput, '$metadata'>> {
  const names = input.capacityProviders === undefined || input.capacityProviders.length === 0 ? fargateProviders : input.capacityProviders.map(nameOf);
  // (?) The text was never compared with AWS; its documentation has the limit.
  if (names.length > 100) throw invalidParameter('Capacity providers cannot contain more than 100 entries.');
  const page = paginate([...new Set(names)].filter(isFargateProvider), input, { key: (name) => name, limit: 10, scope: 'DescribeCapacityProviders' });
  const missing = names.filter((name) => !isFargateProvider(name));
  return {
    capacityProviders: page.items.map((name) => view(kernel, name)),
    failures: missing.map((name) => ({ arn: capacityProviderArn(kernel.settings, name), reason: 'MISSING' })),
    ...nextTokenOf(page),
  };
}

/** AWS refuses it for the two that it owns; there are no others here. (?) The texts were never compared with AWS. */
export function deleteCapacityProvider(input: Wire<DeleteCapacityProviderCommandInput>): never {
  const name = nameOf(input.capacityProvider ?? '');
  if (isFargateProvider(name)) throw invalidParameter(`The capacity provider '${name}' is reserved and cannot be deleted.`);
  throw invalidParameter(`The specified capacity provider '${name}' was not found. Specify a valid name or ARN and try again.`);
}

function refuse(): never {
  throw new EcsError('UnsupportedFeatureException', 'This local ECS has the capacity providers FARGATE and FARGATE_SPOT only. Use one of them.');
}

function view(kernel: Kernel, name: (typeof fargateProviders)[number]): Wire<CapacityProvider> {
  return { capacityProviderArn: capacityProviderArn(kernel.settings, name), name, status: 'ACTIVE', tags: [], type: name };
}

function nameOf(identifier: string): string {
  const parsed = parseArn(identifier);
  return parsed?.kind === 'capacity-provider' ? parsed.name : identifier;
}
