import type { TaskOverride } from '@aws-sdk/client-ecs';
import { clientException, invalidParameter } from '../ecs-error.ts';
import type { TaskDefinitionRecord } from '../state/records.ts';
import { isFargateSize, parseCpu, parseMemory } from '../task-definitions/task-size.ts';
import type { Wire } from '../wire.ts';
import { taskSize } from './task-size.ts';

const LENGTH_LIMIT = 8192;

type ContainerOverride = NonNullable<Wire<TaskOverride>['containerOverrides']>[number];

/**
 * Checks RunTask's overrides for Fargate. That only overridable members are there is the service model's check. Texts with
 * (?) were never compared with AWS.
 */
export function checkOverrides(overrides: Wire<TaskOverride>, { definition }: TaskDefinitionRecord): void {
  if (JSON.stringify(overrides).length > LENGTH_LIMIT) throw invalidParameter(`Container Overrides length must be at most ${String(LENGTH_LIMIT)}`);
  const names = (definition.containerDefinitions ?? []).map(({ name }) => name);
  for (const override of overrides.containerOverrides ?? []) {
    if (!names.includes(override.name)) throw invalidParameter(`Override for container named ${override.name ?? 'null'} is not a container in the TaskDefinition.`);
    checkContainerOverride(override);
  }
  checkSize(overrides, definition);
  checkContainerSizes(overrides, definition);
}

function checkContainerOverride({ name = '', cpu = 0, memory, memoryReservation, environmentFiles = [], environment = [], resourceRequirements = [] }: ContainerOverride): void {
  // (?) The least memory is Docker's; ECS refuses less at registration with this text.
  if (memory !== undefined && memory < 4) throw invalidParameter(`Invalid setting for container '${name}'. 'memory' must be at least 4 MiB.`);
  if (cpu < 0 || (memoryReservation ?? 4) < 4) throw invalidParameter(`Invalid setting for container '${name}'. CPU and memory must not be negative.`);
  // (?) ECS names the limit; its text is not known.
  if (environmentFiles.length > 10) throw invalidParameter(`Container '${name}' has more than 10 environment files.`);
  if (environmentFiles.some(({ type, value = '' }) => type !== 's3' || !/^arn:aws[a-z-]*:s3:::.+\.env$/.test(value))) throw invalidParameter(`An environment file of container '${name}' must be of type s3 and the ARN of an object whose name ends in .env.`);
  if (environment.some((variable) => (variable.name ?? '') === '')) throw invalidParameter(`An environment variable of container '${name}' has no name.`);
  if (resourceRequirements.length > 0) throw invalidParameter('Tasks using the Fargate launch type do not support GPU resource requirements.');
}

function checkSize(overrides: Wire<TaskOverride>, definition: TaskDefinitionRecord['definition']): void {
  const storageGiB = overrides.ephemeralStorage?.sizeInGiB;
  // (?)
  if (overrides.ephemeralStorage !== undefined && (storageGiB === undefined || storageGiB < 21 || storageGiB > 200)) throw invalidParameter("The 'ephemeralStorage' size must be between 21 and 200 GiB.");
  if (overrides.cpu === undefined && overrides.memory === undefined) return;
  const [cpu, memoryMiB] = [parseCpu(overrides.cpu ?? definition.cpu ?? ''), parseMemory(overrides.memory ?? definition.memory ?? '')];
  const isWindows = definition.runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') === true;
  if (cpu !== undefined && memoryMiB !== undefined && isFargateSize({ cpu, memoryMiB, isWindows })) return;
  const told = [overrides.cpu ?? definition.cpu ?? '', overrides.memory ?? definition.memory ?? ''];
  throw clientException(`No Fargate configuration exists for given values: ${String(cpu ?? told[0])} CPU, ${String(memoryMiB ?? told[1])} memory. See the Amazon ECS documentation for the valid values.`);
}

/** (?) That the containers together must fit into the task is ECS's rule at registration; here with the overrides. */
function checkContainerSizes(overrides: Wire<TaskOverride>, definition: TaskDefinitionRecord['definition']): void {
  const size = taskSize(definition, overrides);
  let cpuOfAll = 0;
  for (const container of definition.containerDefinitions ?? []) {
    const override = overrides.containerOverrides?.find(({ name }) => name === container.name);
    const memory = override?.memory ?? container.memory;
    if (memory !== undefined && memory > size.memoryMiB) throw invalidParameter(`The 'memory' setting of container '${container.name ?? ''}' (${String(memory)} MiB) is greater than that of the task (${String(size.memoryMiB)} MiB).`);
    cpuOfAll += override?.cpu ?? container.cpu ?? 0;
  }
  if (cpuOfAll > size.cpu) throw invalidParameter(`The containers ask for ${String(cpuOfAll)} CPU units, the task has ${String(size.cpu)}.`);
}
