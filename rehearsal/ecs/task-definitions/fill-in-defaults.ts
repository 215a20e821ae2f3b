import type { ContainerDefinitionInput, TaskDefinitionInput } from '../state/records.ts';
import { parseCpu, parseMemory } from './task-size.ts';

type PortMapping = NonNullable<ContainerDefinitionInput['portMappings']>[number];

/** A valid definition as ECS keeps and answers it: sizes as numbers, and the values of what was left out. Without tags. */
export function fillInDefaults(input: TaskDefinitionInput): TaskDefinitionInput {
  const { tags: _tags, ...definition } = input;
  return {
    ...definition,
    containerDefinitions: (definition.containerDefinitions ?? []).map((container) => fillInContainer(container, definition.networkMode)),
    volumes: (definition.volumes ?? []).map(fillInVolume),
    placementConstraints: definition.placementConstraints ?? [],
    ...(definition.cpu === undefined ? {} : { cpu: String(parseCpu(definition.cpu) ?? definition.cpu) }),
    ...(definition.memory === undefined ? {} : { memory: String(parseMemory(definition.memory) ?? definition.memory) }),
  };
}

function fillInContainer(container: ContainerDefinitionInput, networkMode: TaskDefinitionInput['networkMode']): ContainerDefinitionInput {
  return {
    ...container,
    cpu: container.cpu ?? 0,
    portMappings: (container.portMappings ?? []).map((mapping) => fillInPort(mapping, networkMode)),
    essential: container.essential ?? true,
    environment: lastOfEachName(container.environment ?? []),
    mountPoints: container.mountPoints ?? [],
    volumesFrom: container.volumesFrom ?? [],
    systemControls: container.systemControls ?? [],
    ...(container.healthCheck === undefined ? {} : { healthCheck: { interval: 30, timeout: 5, retries: 3, ...container.healthCheck } }),
  };
}

function fillInPort(mapping: PortMapping, networkMode: TaskDefinitionInput['networkMode']): PortMapping {
  const protocol = mapping.protocol ?? 'tcp';
  if (mapping.containerPortRange !== undefined) return { ...mapping, protocol };
  const isShared = networkMode === 'awsvpc' || networkMode === 'host';
  // Under bridge, 0 has the engine choose a port; under awsvpc and host there is only the container's own.
  const chosen = mapping.hostPort ?? 0;
  const hostPort = isShared && chosen === 0 && mapping.containerPort !== undefined ? mapping.containerPort : chosen;
  return { ...mapping, hostPort, protocol };
}

/** AWS takes a name that is there twice and keeps one; (?) the last, as an environment would. */
function lastOfEachName(environment: NonNullable<ContainerDefinitionInput['environment']>): NonNullable<ContainerDefinitionInput['environment']> {
  return environment.filter(({ name }, index) => !environment.slice(index + 1).some((later) => later.name === name));
}

/** A volume without any configuration is one of the host's: AWS answers it with an empty `host`. */
function fillInVolume(volume: NonNullable<TaskDefinitionInput['volumes']>[number]): NonNullable<TaskDefinitionInput['volumes']>[number] {
  const isConfigured = volume.dockerVolumeConfiguration !== undefined || volume.efsVolumeConfiguration !== undefined || volume.s3filesVolumeConfiguration !== undefined
    || volume.fsxWindowsFileServerVolumeConfiguration !== undefined || volume.configuredAtLaunch === true;
  return isConfigured || volume.host !== undefined ? volume : { ...volume, host: {} };
}
