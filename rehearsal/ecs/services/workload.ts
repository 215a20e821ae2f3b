import type { CreateServiceCommandInput } from '@aws-sdk/client-ecs';
import { clientException, EcsError, invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import { checkCapacityProviderStrategy } from '../operations/capacity-provider-strategy.ts';
import { findTaskDefinitionToRun } from '../operations/find-task-definition.ts';
import type { ClusterRecord, ServiceRevisionRecord, TaskDefinitionRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';
import { unsupported } from './refuse-unsupported.ts';

/** What a revision deploys. Two equal ones need no deployment. */
export type Workload = Pick<ServiceRevisionRecord, 'taskDefinitionArn' | 'launchType' | 'capacityProviderStrategy' | 'platformVersion' | 'networkConfiguration' | 'loadBalancers' | 'serviceRegistries'>;
export type WorkloadInput = Pick<Wire<CreateServiceCommandInput>, 'taskDefinition' | 'launchType' | 'capacityProviderStrategy' | 'platformVersion' | 'networkConfiguration' | 'loadBalancers'>;

/** What LATEST stands for. */
const latestPlatform = '1.4.0';
const platforms = ['1.3.0', latestPlatform];

/** Checks all that can be checked of it, in ECS's words where they are known; those marked (?) are not. */
export async function resolveWorkload(kernel: Kernel, cluster: ClusterRecord, input: WorkloadInput): Promise<Workload> {
  const definition = findDefinition(kernel, input.taskDefinition);
  const launch = resolveLaunch(cluster, input);
  if (!definition.compatibilities.includes('FARGATE')) throw invalidParameter('Task definition does not support launch_type FARGATE.');
  checkNetwork(definition, input.networkConfiguration);
  const loadBalancers = input.loadBalancers ?? [];
  for (const loadBalancer of loadBalancers) checkLoadBalancer(definition, loadBalancer);
  if (loadBalancers.length > 0) await kernel.aws.loadBalancing.checkTargetGroups(loadBalancers.map(({ targetGroupArn = '' }) => targetGroupArn));
  return {
    taskDefinitionArn: definition.arn,
    ...launch,
    platformVersion: resolvePlatform(input.platformVersion),
    networkConfiguration: input.networkConfiguration,
    loadBalancers,
    serviceRegistries: [],
  };
}

export function isSameWorkload(one: Workload, other: Workload): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint({ taskDefinitionArn, launchType, capacityProviderStrategy, platformVersion, networkConfiguration, loadBalancers, serviceRegistries }: Workload): string {
  const { subnets = [], securityGroups = [], assignPublicIp = 'DISABLED' } = networkConfiguration?.awsvpcConfiguration ?? {};
  const strategy = capacityProviderStrategy?.map(({ capacityProvider, weight = 0, base = 0 }) => [capacityProvider, weight, base]);
  const balancers = loadBalancers.map(({ targetGroupArn, containerName, containerPort }) => [targetGroupArn, containerName, containerPort]);
  return JSON.stringify([taskDefinitionArn, launchType, strategy, platformVersion, subnets, securityGroups, assignPublicIp, balancers, serviceRegistries]);
}

function findDefinition(kernel: Kernel, identifier: string | undefined): TaskDefinitionRecord {
  // (?)
  if (identifier === undefined || identifier === '') throw invalidParameter('TaskDefinition can not be blank.');
  return findTaskDefinitionToRun(kernel, identifier, 'service');
}

function resolveLaunch(cluster: ClusterRecord, input: WorkloadInput): Pick<Workload, 'launchType' | 'capacityProviderStrategy'> {
  const { launchType, capacityProviderStrategy = [] } = input;
  if (launchType !== undefined && capacityProviderStrategy.length > 0) {
    throw invalidParameter('Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.');
  }
  if (launchType === 'FARGATE') return { launchType, capacityProviderStrategy: undefined };
  if (launchType !== undefined) throw unsupported(`the launch type ${launchType}`, 'Use FARGATE.');
  checkCapacityProviderStrategy(capacityProviderStrategy, cluster.capacityProviders);
  if (capacityProviderStrategy.length > 0) return { launchType: undefined, capacityProviderStrategy };
  if (cluster.defaultCapacityProviderStrategy.length > 0) return { launchType: undefined, capacityProviderStrategy: cluster.defaultCapacityProviderStrategy };
  throw unsupported('the launch type EC2, which is the default', 'Give the launch type FARGATE or a capacity provider strategy.');
}

function resolvePlatform(version: string | undefined): string {
  if (version === undefined || version === 'LATEST') return latestPlatform;
  if (!platforms.includes(version)) throw new EcsError('PlatformUnknownException', 'The specified platform does not exist.');
  return version;
}

function checkNetwork(definition: TaskDefinitionRecord, configuration: WorkloadInput['networkConfiguration']): void {
  if (definition.definition.networkMode !== 'awsvpc') return;
  const awsvpc = configuration?.awsvpcConfiguration;
  if (awsvpc === undefined) throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  const { subnets = [], securityGroups = [] } = awsvpc;
  if (subnets.length === 0) throw invalidParameter('subnets can not be empty.');
  // The limits are AwsVpcConfiguration's; (?) the texts.
  if (subnets.length > 16) throw invalidParameter('subnets can have at most 16 items.');
  if (securityGroups.length > 5) throw invalidParameter('securityGroups can have at most 5 items.');
}

function checkLoadBalancer({ definition }: TaskDefinitionRecord, { targetGroupArn, loadBalancerName, containerName, containerPort }: Wire<ServiceRevisionRecord['loadBalancers'][number]>): void {
  if (loadBalancerName !== undefined && loadBalancerName !== '') throw unsupported('Classic Load Balancers', 'Give a targetGroupArn.');
  // (?)
  if (targetGroupArn === undefined || targetGroupArn === '') throw invalidParameter('targetGroupArn can not be blank.');
  const container = definition.containerDefinitions?.find(({ name }) => name === containerName);
  if (container === undefined) throw invalidParameter(`The container ${containerName ?? ''} does not exist in the task definition.`);
  if (container.portMappings?.some((mapping) => mapping.containerPort === containerPort) !== true) {
    throw invalidParameter(`The container ${containerName ?? ''} did not have a container port ${containerPort ?? ''} defined.`);
  }
}

/** ECS Exec needs a role for the session. */
export function checkExecuteCommand(kernel: Kernel, { taskDefinitionArn }: Workload, isEnabled: boolean | undefined): void {
  if (isEnabled !== true) return;
  const { definition } = findTaskDefinitionToRun(kernel, taskDefinitionArn, 'service');
  if (definition.taskRoleArn === undefined) throw clientException("The service couldn't be created because a valid taskRoleArn is not being used. Specify a valid taskRoleArn in your task definition and try again.");
}
