import { EcsError } from '../ecs-error.ts';

const containerInstances = 'it has no container instances, as Fargate has none';
const agent = 'only the agent of a container instance calls it';
const daemons = 'it has no managed instances, so no daemons';
const gateways = 'it has no gateways; load balancers come from the Elastic Load Balancing API';
const express = 'it has no express services; CreateService makes services';

/** Operation of ECS → why this ECS does not have it. Every other one is in `operations/all-operations.ts`. */
export const notImplemented: Readonly<Record<string, string>> = {
  StartTask: containerInstances,
  RegisterContainerInstance: containerInstances,
  DeregisterContainerInstance: containerInstances,
  UpdateContainerInstancesState: containerInstances,
  UpdateContainerAgent: containerInstances,
  PutAttributes: containerInstances,
  DeleteAttributes: containerInstances,
  ListAttributes: containerInstances,
  DiscoverPollEndpoint: agent,
  SubmitAttachmentStateChanges: agent,
  SubmitContainerStateChange: agent,
  SubmitTaskStateChange: agent,
  CreateDaemon: daemons,
  DeleteDaemon: daemons,
  UpdateDaemon: daemons,
  DescribeDaemon: daemons,
  ListDaemons: daemons,
  DescribeDaemonDeployments: daemons,
  ListDaemonDeployments: daemons,
  DescribeDaemonRevisions: daemons,
  RegisterDaemonTaskDefinition: daemons,
  DeleteDaemonTaskDefinition: daemons,
  DescribeDaemonTaskDefinition: daemons,
  ListDaemonTaskDefinitions: daemons,
  CreateGateway: gateways,
  DeleteGateway: gateways,
  UpdateGateway: gateways,
  DescribeGateway: gateways,
  DescribeGatewayResources: gateways,
  DescribeGatewayRoute: gateways,
  ListGateways: gateways,
  ListGatewayRoutes: gateways,
  ListGatewayClusterAssociations: gateways,
  AssociateGatewayWithCluster: gateways,
  DisassociateGatewayFromCluster: gateways,
  CreateExpressGatewayService: express,
  UpdateExpressGatewayService: express,
  DeleteExpressGatewayService: express,
  DescribeExpressGatewayService: express,
  ExecuteCommand: 'it has no Session Manager',
};

export function notImplementedError(action: string): EcsError {
  const why = notImplemented[action] ?? 'nobody has needed it yet';
  return new EcsError('UnsupportedFeatureException', `This local ECS does not implement ${action}: ${why}.`);
}
