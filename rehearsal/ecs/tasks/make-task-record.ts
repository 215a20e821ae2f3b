import type { Kernel } from '../kernel.ts';
import { containerArn, taskArn } from '../operations/arns.ts';
import type { ContainerDefinitionInput, ContainerRecord, TaskRecord } from '../state/records.ts';
import { taskSize } from './task-size.ts';
import type { NewTask } from './task-engine.ts';

/** Fargate's storage of a task without `ephemeralStorage`. */
const DEFAULT_STORAGE_GIB = 20;

/** The record of a task that begins: PROVISIONING, version 1, all its containers PENDING. */
export function makeTaskRecord(parts: Pick<Kernel, 'settings' | 'random' | 'clock'>, request: NewTask, place: { readonly subnetId: string; readonly availabilityZone: string }): TaskRecord {
  const { settings, random, clock } = parts;
  const { definition } = request.definition;
  const id = random.hex(32);
  const size = taskSize(definition, request.overrides);
  const makeContainer = containerMaker(request, () => containerArn(settings, { cluster: request.cluster.name, taskId: id }, random.uuid()));
  return {
    arn: taskArn(settings, request.cluster.name, id), id,
    clusterArn: request.cluster.arn, taskDefinitionArn: request.definition.arn,
    group: request.group, startedBy: request.startedBy, serviceArn: request.serviceArn, deploymentId: request.deploymentId,
    desiredStatus: 'RUNNING', lastStatus: 'PROVISIONING', healthStatus: 'UNKNOWN',
    containers: (definition.containerDefinitions ?? []).map(makeContainer),
    overrides: request.overrides,
    launchType: 'FARGATE', capacityProviderName: request.namesCapacityProvider ? request.capacityProvider : undefined, platformVersion: request.platformVersion,
    cpu: String(size.cpu), memory: String(size.memoryMiB),
    ephemeralStorageGiB: request.overrides.ephemeralStorage?.sizeInGiB ?? definition.ephemeralStorage?.sizeInGiB ?? DEFAULT_STORAGE_GIB,
    networkConfiguration: request.networkConfiguration, availabilityZone: place.availabilityZone, subnetId: place.subnetId,
    networkInterfaceId: `eni-${random.hex(17)}`, macAddress: macAddress(random.hex(10)), privateIp: undefined,
    enableExecuteCommand: request.enableExecuteCommand, tags: request.tags,
    createdAtMs: clock.now(), connectivityAtMs: undefined, pullStartedAtMs: undefined, pullStoppedAtMs: undefined, startedAtMs: undefined,
    stoppingAtMs: undefined, executionStoppedAtMs: undefined, stoppedAtMs: undefined, stopCode: undefined, stoppedReason: undefined,
    version: 1, targets: {},
  };
}

/** The digest that an image reference names itself: `repository@sha256:…`. */
export function digestInReference(image: string): string | undefined {
  return /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
}

function containerMaker({ overrides, imageDigests }: NewTask, makeArn: () => string): (definition: ContainerDefinitionInput) => ContainerRecord {
  return (definition) => {
    const name = definition.name ?? '';
    const image = definition.image ?? '';
    const override = overrides.containerOverrides?.find((one) => one.name === name);
    const [cpu, memory, memoryReservation] = [override?.cpu ?? definition.cpu ?? 0, override?.memory ?? definition.memory, override?.memoryReservation ?? definition.memoryReservation];
    return {
      arn: makeArn(), name, image, imageDigest: imageDigests[name] ?? digestInReference(image), runtimeId: undefined,
      lastStatus: 'PENDING', exitCode: undefined, reason: undefined, healthStatus: 'UNKNOWN',
      isEssential: definition.essential !== false, hasHealthCheck: definition.healthCheck !== undefined,
      cpu: String(cpu), memory: memory === undefined ? undefined : String(memory), memoryReservation: memoryReservation === undefined ? undefined : String(memoryReservation),
    };
  };
}

/** The second-lowest bit of the first byte says "locally administered": no vendor's. */
function macAddress(hex: string): string {
  return ['0a', ...(hex.match(/../g) ?? [])].join(':');
}
