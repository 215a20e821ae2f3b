import type { CreateServiceCommandInput, UpdateServiceCommandInput } from '@aws-sdk/client-ecs';
import { EcsError } from '../ecs-error.ts';
import type { Wire } from '../wire.ts';

type Input = Wire<CreateServiceCommandInput> & Wire<UpdateServiceCommandInput>;

/** What ECS offers and this local ECS does not do: each with what to use instead. */
export function refuseUnsupported(input: Partial<Input>): void {
  const { schedulingStrategy, deploymentController, deploymentConfiguration: configuration } = input;
  if (schedulingStrategy === 'DAEMON') throw unsupported('the scheduling strategy DAEMON', 'Use REPLICA.');
  if (deploymentController?.type !== undefined && deploymentController.type !== 'ECS') throw unsupported(`the deployment controller ${deploymentController.type}`, 'Use ECS.');
  if (configuration?.strategy !== undefined && configuration.strategy !== 'ROLLING') throw unsupported(`the deployment strategy ${configuration.strategy}`, 'Use ROLLING.');
  if ((configuration?.lifecycleHooks ?? []).length > 0) throw unsupported('lifecycle hooks of deployments', 'Leave lifecycleHooks out.');
  if (configuration?.linearConfiguration !== undefined || configuration?.canaryConfiguration !== undefined) throw unsupported('linear and canary deployments', 'Use the strategy ROLLING alone.');
  if (configuration?.earlySuccessCriteria?.enable === true) throw unsupported('early success criteria', 'Leave earlySuccessCriteria out.');
  if (input.serviceConnectConfiguration?.enabled === true) throw unsupported('Service Connect', 'Use a load balancer.');
  refuseResources(input);
}

export function unsupported(what: string, instead: string): EcsError {
  return new EcsError('UnsupportedFeatureException', `This local ECS does not do ${what}. ${instead}`);
}

function refuseResources(input: Partial<Input>): void {
  if (isGiven(input.serviceRegistries)) throw unsupported('service discovery', 'Leave serviceRegistries out.');
  if (isGiven(input.vpcLatticeConfigurations)) throw unsupported('VPC Lattice', 'Leave vpcLatticeConfigurations out.');
  if (isGiven(input.volumeConfigurations)) throw unsupported('volumes that a service manages', 'Leave volumeConfigurations out.');
  if (isGiven(input.gatewayConnectors)) throw unsupported('gateway connectors', 'Leave gatewayConnectors out.');
  if (isGiven(input.placementConstraints)) throw new EcsError('InvalidParameterException', 'Placement constraints are not supported with FARGATE launch type.');
  if (isGiven(input.placementStrategy)) throw new EcsError('InvalidParameterException', 'Placement strategies are not supported with FARGATE launch type.');
}

function isGiven(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
