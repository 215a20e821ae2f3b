import type { RunTaskCommandInput } from '@aws-sdk/client-ecs';
import { EcsError, invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import { checkCapacityProviderStrategy, type CapacityProviderStrategy } from '../operations/capacity-provider-strategy.ts';
import { findTaskDefinitionToRun } from '../operations/find-task-definition.ts';
import { checkTags } from '../operations/tags.ts';
import { chooseCapacityProvider } from '../services/new-service-task.ts';
import type { ClusterRecord, Tags, TaskDefinitionRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';
import { checkOverrides } from './check-overrides.ts';
import { resolvePlatformVersion } from './platform-version.ts';
import type { NewTask } from './task-engine.ts';

export type RunTaskInput = Wire<RunTaskCommandInput>;

/** RunTask's `count`. */
const MOST_TASKS = 10;

/** The tasks that a request asks for, one entry each. Throws ECS's error for what it refuses. (?) marks texts never compared with AWS. */
export function checkRunTask(input: RunTaskInput, kernel: Kernel, cluster: ClusterRecord): NewTask[] {
  const count = checkNumbersAndNames(input);
  const definition = findTaskDefinitionToRun(kernel, input.taskDefinition ?? '', 'task');
  const overrides = input.overrides ?? {};
  checkOverrides(overrides, definition);
  checkNetwork(input, definition);
  const providers = chooseProviders(input, cluster, count);
  if (!definition.compatibilities.includes('FARGATE')) throw invalidParameter('Task definition does not support launch_type FARGATE.');
  checkWhatFargateLacks(input);
  const namesCapacityProvider = input.launchType === undefined;
  const task: Omit<NewTask, 'capacityProvider'> = {
    cluster, definition, overrides, namesCapacityProvider,
    group: input.group ?? `family:${definition.family}`, startedBy: input.startedBy,
    serviceArn: undefined, serviceName: undefined, deploymentId: undefined,
    platformVersion: resolvePlatformVersion(input.platformVersion, definition.definition),
    networkConfiguration: input.networkConfiguration, enableExecuteCommand: input.enableExecuteCommand ?? false,
    tags: tagsOf(input, definition, cluster), imageDigests: {}, loadBalancers: [],
  };
  return providers.map((capacityProvider) => ({ ...task, capacityProvider }));
}

function checkNumbersAndNames({ count = 1, startedBy = '', group, referenceId = '', propagateTags }: RunTaskInput): number {
  // (?)
  if (count < 1 || count > MOST_TASKS) throw invalidParameter(`count must be between 1 and ${String(MOST_TASKS)}, got ${String(count)}.`);
  if (startedBy.length > 128) throw invalidParameter('startedBy must have 128 characters at most.');
  if (!/^[A-Za-z0-9/_-]*$/.test(startedBy)) throw invalidParameter('startedBy may hold letters, digits, hyphens, slashes and underscores only.');
  if (group !== undefined && (group === '' || group.length > 255)) throw invalidParameter('group must have 1 to 255 characters.');
  if (referenceId.length > 1024) throw invalidParameter('referenceId must have 1024 characters at most.');
  // API reference: "An error will be received if you specify the SERVICE option when running a task."
  if (propagateTags === 'SERVICE') throw invalidParameter('A task that no service runs cannot take its tags from one: propagateTags must be TASK_DEFINITION or NONE.');
  return count;
}

function checkNetwork({ networkConfiguration }: RunTaskInput, { definition }: TaskDefinitionRecord): void {
  if (definition.networkMode !== 'awsvpc') {
    if (networkConfiguration !== undefined) throw invalidParameter('Network Configuration is not valid for the given networkMode of this task definition.');
    return;
  }
  const network = networkConfiguration?.awsvpcConfiguration;
  if (network === undefined) throw invalidParameter("Network Configuration must be provided when networkMode 'awsvpc' is specified.");
  const [subnets, groups] = [network.subnets ?? [], network.securityGroups ?? []];
  if (subnets.length === 0) throw invalidParameter('subnets can not be empty.');
  // API reference, AwsVpcConfiguration: 16 subnets, 5 security groups. (?)
  if (subnets.length > 16) throw invalidParameter('subnets can have at most 16 items.');
  if (groups.length > 5) throw invalidParameter('securityGroups can have at most 5 items.');
  if (subnets.includes('')) throw invalidParameter('subnets can not hold an empty id.');
}

/** For each task the capacity provider that it runs on. Without a launch type and a strategy the cluster's default counts, at last EC2. */
function chooseProviders({ launchType, capacityProviderStrategy = [] }: RunTaskInput, cluster: ClusterRecord, count: number): NewTask['capacityProvider'][] {
  if (launchType !== undefined && capacityProviderStrategy.length > 0) throw invalidParameter('Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.');
  if (capacityProviderStrategy.length > 20) throw invalidParameter('A capacity provider strategy can have at most 20 items.');
  checkCapacityProviderStrategy(capacityProviderStrategy, cluster.capacityProviders);
  const strategy: CapacityProviderStrategy = capacityProviderStrategy.length > 0 ? capacityProviderStrategy : cluster.defaultCapacityProviderStrategy;
  if (launchType === 'FARGATE') return Array.from({ length: count }, () => 'FARGATE');
  if (launchType !== undefined || strategy.length === 0) throw invalidParameter('No Container Instances were found in your cluster.');
  const counts = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const provider = chooseCapacityProvider({ capacityProviderStrategy: [...strategy] }, counts);
    counts.set(provider, (counts.get(provider) ?? 0) + 1);
    return provider;
  });
}

function checkWhatFargateLacks({ placementConstraints = [], placementStrategy = [], volumeConfigurations = [] }: RunTaskInput): void {
  // (?)
  if (placementConstraints.length > 0) throw invalidParameter('Placement constraints are not supported with FARGATE launch type.');
  if (placementStrategy.length > 0) throw invalidParameter('Placement strategies are not supported with FARGATE launch type.');
  if (volumeConfigurations.length > 0) throw new EcsError('UnsupportedFeatureException', 'This local ECS has no EBS volumes: leave volumeConfigurations out.');
}

/** The request's own tags win over those of the definition. The managed ones are ECS's own, beside the limit of 50. */
function tagsOf({ tags, propagateTags, enableECSManagedTags }: RunTaskInput, definition: TaskDefinitionRecord, cluster: ClusterRecord): Tags {
  const given = checkTags(tags);
  const copied = propagateTags === 'TASK_DEFINITION' ? definition.tags.filter(({ key }) => !given.some((tag) => tag.key === key)) : [];
  const managed = enableECSManagedTags === true ? [{ key: 'aws:ecs:clusterName', value: cluster.name }] : [];
  return [...managed, ...checkTags([...copied, ...given])];
}
