import type { ContainerDefinitionInput, TaskDefinitionInput } from '../state/records.ts';
import { missingOptions, usesAwslogs } from './log-rules.ts';
import { assumed, containersOf, firstOf, inContainers, isOutside, type Rule } from './rule.ts';
import { isFargateSize, parseCpu, parseMemory } from './task-size.ts';

type Volume = NonNullable<TaskDefinitionInput['volumes']>[number];

const logDrivers = ['awslogs', 'splunk', 'awsfirelens'];

/** What Fargate asks for. A definition that does not require Fargate may break them: it is then compatible with EC2 only. */
export const fargateRules: readonly Rule[] = [
  { name: 'fargate-network-mode', text: 'reported', find: ({ networkMode }) => networkMode === 'awsvpc' ? undefined : 'Fargate only supports network mode ‘awsvpc’.' },
  { name: 'fargate-cpu-missing', text: 'reported', find: ({ cpu }) => cpu === undefined ? "Fargate requires that 'cpu' be defined at the task level." : undefined },
  { name: 'fargate-memory-missing', text: 'reported', find: ({ memory }) => memory === undefined ? "Fargate requires that 'memory' be defined at the task level." : undefined },
  { name: 'fargate-size', text: 'reported', find: findSize },
  { name: 'fargate-windows-arm', text: 'assumed', find: (definition) => isWindows(definition) && definition.runtimePlatform?.cpuArchitecture === 'ARM64' ? 'Fargate does not support the ARM64 CPU architecture for Windows tasks.' : undefined },
  { name: 'fargate-pid-mode', text: 'reported', find: ({ pidMode }) => pidMode !== undefined && pidMode !== 'task' ? `Tasks using the Fargate launch type do not support pidMode '${pidMode}'. The supported value for pidMode is 'task'.` : undefined },
  { name: 'fargate-ipc-mode', text: 'reported', find: ({ ipcMode }) => ipcMode === undefined ? undefined : 'Tasks using the Fargate launch type do not support ipcMode.' },
  { name: 'fargate-placement-constraints', text: 'reported', find: ({ placementConstraints }) => (placementConstraints ?? []).length > 0 ? 'Fargate compatible task definitions do not support constraints' : undefined },
  unsupportedVolume('sourcePath', ({ host }) => host?.sourcePath !== undefined),
  unsupportedVolume('dockerVolumeConfiguration', ({ dockerVolumeConfiguration }) => dockerVolumeConfiguration !== undefined),
  assumed(unsupportedVolume('fsxWindowsFileServerVolumeConfiguration', (volume) => volume.fsxWindowsFileServerVolumeConfiguration !== undefined)),
  { name: 'fargate-privileged', text: 'reported', find: inContainers(({ privileged }) => privileged === true ? "Fargate requires that the 'privileged' setting be 'false'." : undefined) },
  {
    name: 'fargate-capabilities', text: 'reported', find: inContainers(({ linuxParameters }) => firstOf(linuxParameters?.capabilities?.add, (capability) =>
      capability === 'SYS_PTRACE' ? undefined : `${capability} is not allowed on Fargate.`)),
  },
  unsupportedMember('devices', ({ linuxParameters }) => (linuxParameters?.devices ?? []).length > 0),
  unsupportedMember('sharedMemorySize', ({ linuxParameters }) => linuxParameters?.sharedMemorySize !== undefined),
  unsupportedMember('maxSwap', ({ linuxParameters }) => linuxParameters?.maxSwap !== undefined),
  assumed(unsupportedMember('swappiness', ({ linuxParameters }) => linuxParameters?.swappiness !== undefined)),
  unsupportedMember('dockerSecurityOptions', ({ dockerSecurityOptions }) => (dockerSecurityOptions ?? []).length > 0),
  {
    name: 'fargate-gpu', text: 'reported', find: inContainers(({ resourceRequirements }) =>
      resourceRequirements?.some(({ type }) => type === 'GPU') === true ? 'Tasks using the Fargate launch type do not support GPU resource requirements.' : undefined),
  },
  {
    name: 'fargate-log-driver', text: 'reported', find: inContainers(({ logConfiguration }) =>
      logConfiguration === undefined || logDrivers.includes(logConfiguration.logDriver ?? '') ? undefined : `${logConfiguration.logDriver ?? ''} is not a valid log driver. Must be one of [${logDrivers.join(',')}]`),
  },
  { name: 'fargate-stream-prefix', text: 'assumed', find: inContainers((container) => missingOptions(container, ['awslogs-stream-prefix'])) },
  { name: 'fargate-role-for-awslogs', text: 'reported', find: withoutExecutionRole(usesAwslogs, 'log driver awslogs') },
  { name: 'fargate-role-for-ecr', text: 'reported', find: withoutExecutionRole(({ image }) => isEcrImage(image), 'ECR images') },
  {
    name: 'fargate-stop-timeout', text: 'reported', find: inContainers(({ stopTimeout }) =>
      isOutside(stopTimeout, 0, 120) ? 'Tasks using the Fargate launch type must have a container stop timeout of less than 120 seconds.' : undefined),
  },
  {
    name: 'fargate-start-timeout', text: 'assumed', find: inContainers(({ startTimeout }) =>
      isOutside(startTimeout, 0, 120) ? 'Tasks using the Fargate launch type must have a container start timeout of less than 120 seconds.' : undefined),
  },
];

export function isEcrImage(image: string | undefined): boolean {
  return /^\d{12}\.dkr[.-]ecr(-fips)?\.[a-z0-9-]+\.(amazonaws|on)\./.test(image ?? '');
}

function findSize(definition: TaskDefinitionInput): string | undefined {
  const [cpu, memoryMiB] = [parseCpu(definition.cpu ?? ''), parseMemory(definition.memory ?? '')];
  if (cpu === undefined || memoryMiB === undefined || isFargateSize({ cpu, memoryMiB, isWindows: isWindows(definition) })) return undefined;
  return `No Fargate configuration exists for given values: ${String(cpu)} CPU, ${String(memoryMiB)} memory. See the Amazon ECS documentation for the valid values.`;
}

function isWindows(definition: TaskDefinitionInput): boolean {
  return definition.runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') === true;
}

function unsupportedMember(member: string, isUsed: (container: ContainerDefinitionInput) => boolean): Rule {
  return { name: `fargate-${member}`, text: 'reported', find: (definition) => containersOf(definition).some(isUsed) ? `Fargate compatible task definitions do not support ${member}` : undefined };
}

function unsupportedVolume(member: string, isUsed: (volume: Volume) => boolean): Rule {
  return { name: `fargate-${member}`, text: 'reported', find: ({ volumes }) => volumes?.some(isUsed) === true ? `Fargate compatible task definitions do not support ${member}` : undefined };
}

function withoutExecutionRole(needsIt: (container: ContainerDefinitionInput) => boolean, purpose: string): Rule['find'] {
  return (definition) => (definition.executionRoleArn ?? '') === '' && containersOf(definition).some(needsIt)
    ? `Fargate requires task definition to have execution role ARN to support ${purpose}.` : undefined;
}
