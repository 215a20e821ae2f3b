import type { TaskOverride } from '@aws-sdk/client-ecs';
import type { SecretReader } from '../aws/aws-services.ts';
import type { ContainerLaunch, TaskLaunch } from '../runtime/task-runtime.ts';
import type { ContainerDefinitionInput, TaskRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';
import { taskSize } from './task-size.ts';
import type { NewTask } from './task-engine.ts';

type ContainerOverride = NonNullable<Wire<TaskOverride>['containerOverrides']>[number];

/**
 * What the runtime needs: overrides applied, environment files and secrets read with the execution role. At once where
 * nothing has to be read, so that tens of thousands of plain tasks need no promises. Rejects with `ResourceError`.
 */
export function resolveLaunch(task: TaskRecord, request: NewTask, secrets: SecretReader): TaskLaunch | Promise<TaskLaunch> {
  const executionRoleArn = request.overrides.executionRoleArn ?? request.definition.definition.executionRoleArn;
  const finish = (environments: readonly ContainerLaunch['environment'][]): TaskLaunch => ({ ...taskLaunch(task, request), executionRoleArn, containers: containerLaunches(task, request, environments) });
  const found = definitionsOf(request).map(({ definition, override }) => environmentOf(definition, override, { secrets, executionRoleArn }));
  const plain = found.filter((environment): environment is ContainerLaunch['environment'] => !(environment instanceof Promise));
  return plain.length === found.length ? finish(plain) : Promise.all(found.map((environment) => Promise.resolve(environment))).then(finish);
}

function taskLaunch(task: TaskRecord, { definition, overrides, serviceName }: NewTask): Omit<TaskLaunch, 'containers' | 'executionRoleArn'> {
  return {
    taskArn: task.arn, taskId: task.id, clusterArn: task.clusterArn, family: definition.family, revision: definition.revision, serviceName, group: task.group, startedBy: task.startedBy,
    availabilityZone: task.availabilityZone, subnetId: task.subnetId, macAddress: task.macAddress, launchType: 'FARGATE',
    ...taskSize(definition.definition, overrides),
    definition: definition.definition, taskRoleArn: overrides.taskRoleArn ?? definition.definition.taskRoleArn, createdAtMs: task.createdAtMs,
  };
}

function containerLaunches(task: TaskRecord, request: NewTask, environments: readonly ContainerLaunch['environment'][]): ContainerLaunch[] {
  return definitionsOf(request).map(({ definition, override }, index) => ({
    name: definition.name ?? '', arn: task.containers[index]?.arn ?? '', definition,
    image: definition.image ?? '', imageDigest: request.imageDigests[definition.name ?? ''],
    command: override?.command ?? definition.command,
    environment: environments[index] ?? {},
    // 0 is ECS's way to write "no share of its own".
    cpu: (override?.cpu ?? definition.cpu) || undefined,
    memoryMiB: override?.memory ?? definition.memory,
  }));
}

function definitionsOf({ definition, overrides }: NewTask): { readonly definition: ContainerDefinitionInput; readonly override: ContainerOverride | undefined }[] {
  return (definition.definition.containerDefinitions ?? []).map((container) => ({ definition: container, override: overrides.containerOverrides?.find(({ name }) => name === container.name) }));
}

interface Reading {
  readonly secrets: SecretReader;
  readonly executionRoleArn: string | undefined;
}

/**
 * Developer guide, "Pass an individual environment variable": what is written out wins over environment files, of several
 * files the first that has a variable wins. Secrets are put in last, as the ECS agent does.
 */
function environmentOf(definition: ContainerDefinitionInput, override: ContainerOverride | undefined, reading: Reading): ContainerLaunch['environment'] | Promise<ContainerLaunch['environment']> {
  const written = toRecord([...(definition.environment ?? []), ...(override?.environment ?? [])]);
  const files = override?.environmentFiles ?? definition.environmentFiles ?? [];
  const secrets = definition.secrets ?? [];
  if (files.length === 0 && secrets.length === 0) return written;
  return readAll({ files, secrets }, reading).then((read) => ({ ...Object.assign({}, ...read.files.toReversed()) as ContainerLaunch['environment'], ...written, ...read.secrets }));
}

async function readAll(wanted: { readonly files: NonNullable<ContainerDefinitionInput['environmentFiles']>; readonly secrets: NonNullable<ContainerDefinitionInput['secrets']> }, { secrets, executionRoleArn }: Reading): Promise<{ files: Readonly<Record<string, string>>[]; secrets: Readonly<Record<string, string>> }> {
  const [files, values] = await Promise.all([
    Promise.all(wanted.files.map(({ value = '' }) => secrets.readEnvironmentFile({ arn: value, executionRoleArn }))),
    Promise.all(wanted.secrets.map(async ({ name = '', valueFrom = '' }) => ({ name, value: await secrets.read({ name, valueFrom, executionRoleArn }) }))),
  ]);
  return { files, secrets: toRecord(values) };
}

/** A later value of a name replaces an earlier one. */
function toRecord(pairs: readonly { readonly name?: string; readonly value?: string }[]): Record<string, string> {
  return Object.fromEntries(pairs.map(({ name = '', value = '' }) => [name, value]));
}
