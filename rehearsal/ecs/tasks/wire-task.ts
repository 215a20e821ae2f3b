import type { Task, TaskOverride } from '@aws-sdk/client-ecs';
import type { ContainerRecord, TaskRecord } from '../state/records.ts';
import { wireTime, type Wire } from '../wire.ts';

type WireTask = Wire<Task>;
type WireContainer = NonNullable<WireTask['containers']>[number];

/** A task as DescribeTasks, ListTasks' relatives and RunTask tell it; tags only where they were asked for. */
export function toWireTask(task: TaskRecord, { withTags }: { readonly withTags: boolean } = { withTags: false }): WireTask {
  return defined<WireTask>({
    attachments: [attachmentOf(task)],
    availabilityZone: task.availabilityZone,
    capacityProviderName: task.capacityProviderName,
    clusterArn: task.clusterArn,
    connectivity: task.connectivityAtMs === undefined ? undefined : 'CONNECTED',
    containers: task.containers.map((container) => toWireContainer(task, container)),
    cpu: task.cpu,
    desiredStatus: task.desiredStatus,
    enableExecuteCommand: task.enableExecuteCommand,
    ephemeralStorage: { sizeInGiB: task.ephemeralStorageGiB },
    group: task.group,
    healthStatus: task.healthStatus,
    lastStatus: task.lastStatus,
    launchType: task.launchType,
    memory: task.memory,
    overrides: overridesOf(task),
    platformFamily: 'Linux',
    platformVersion: task.platformVersion,
    startedBy: task.startedBy,
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    tags: withTags ? task.tags.map((tag) => ({ ...tag })) : [],
    taskArn: task.arn,
    taskDefinitionArn: task.taskDefinitionArn,
    version: task.version,
    createdAt: wireTime(task.createdAtMs),
    connectivityAt: time(task.connectivityAtMs),
    pullStartedAt: time(task.pullStartedAtMs),
    pullStoppedAt: time(task.pullStoppedAtMs),
    startedAt: time(task.startedAtMs),
    stoppingAt: time(task.stoppingAtMs),
    executionStoppedAt: time(task.executionStoppedAtMs),
    stoppedAt: time(task.stoppedAtMs),
  });
}

/** ECS names a task's network attachment by a uuid; the record needs none of its own. */
export function attachmentIdOf(task: TaskRecord): string {
  return `${task.id.slice(0, 8)}-${task.id.slice(8, 12)}-4${task.id.slice(13, 16)}-a${task.id.slice(17, 20)}-${task.id.slice(20)}`;
}

function time(atMs: number | undefined): number | undefined {
  return atMs === undefined ? undefined : wireTime(atMs);
}

function toWireContainer(task: TaskRecord, container: ContainerRecord): WireContainer {
  return defined<WireContainer>({
    containerArn: container.arn,
    taskArn: task.arn,
    name: container.name,
    image: container.image,
    imageDigest: container.imageDigest,
    runtimeId: container.runtimeId,
    lastStatus: container.lastStatus,
    exitCode: container.exitCode,
    reason: container.reason,
    networkBindings: [],
    networkInterfaces: task.privateIp === undefined ? [] : [{ attachmentId: attachmentIdOf(task), privateIpv4Address: task.privateIp }],
    healthStatus: container.healthStatus,
    cpu: container.cpu,
    memory: container.memory,
    memoryReservation: container.memoryReservation,
  });
}

function attachmentOf(task: TaskRecord): NonNullable<WireTask['attachments']>[number] {
  const details = { subnetId: task.subnetId, networkInterfaceId: task.networkInterfaceId, macAddress: task.macAddress, ...(task.privateIp === undefined ? {} : { privateDnsName: `ip-${task.privateIp.replaceAll('.', '-')}.ec2.internal`, privateIPv4Address: task.privateIp }) };
  return { id: attachmentIdOf(task), type: 'ElasticNetworkInterface', status: attachmentStatus(task), details: Object.entries(details).map(([name, value]) => ({ name, value })) };
}

function attachmentStatus(task: TaskRecord): string {
  if (task.lastStatus === 'STOPPED') return 'DELETED';
  if (task.privateIp !== undefined) return 'ATTACHED';
  return task.lastStatus === 'PROVISIONING' ? 'PRECREATED' : 'ATTACHING';
}

/** ECS names every container there, with or without overrides, and still sends the list of a feature that is gone. */
function overridesOf(task: TaskRecord): Wire<TaskOverride> {
  const given = task.overrides.containerOverrides ?? [];
  const containerOverrides = task.containers.map(({ name }) => given.find((override) => override.name === name) ?? { name });
  return Object.assign({ inferenceAcceleratorOverrides: [] }, task.overrides, { containerOverrides });
}

/**
 * Members that are undefined are as good as missing: JSON has no such value. They are left where they are, for this is most
 * of what DescribeTasks does: objects made in one go are several times faster to make and to write than those put together.
 */
function defined<T extends object>(members: { readonly [K in keyof T]: T[K] | undefined }): T {
  return members as T;
}
