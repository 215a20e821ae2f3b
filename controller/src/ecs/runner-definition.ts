import { createHash } from 'node:crypto';
import type { ContainerDefinition, RegisterTaskDefinitionCommandInput, TaskDefinition } from '@aws-sdk/client-ecs';
import { canonicalJson, type JsonObject } from '../json.ts';
import { Rejection } from '../rejection.ts';
import type { ContainerSecret } from './run-secrets.ts';
import { chooseDisk, chooseSize, type RunnerSize } from './runner-size.ts';

/** What a run needs that RunTask cannot override; what is left out is the base's. */
export interface RunnerNeeds {
  /** Family, family:revision or ARN; left out: the runner that was deployed. */
  readonly base?: string | undefined;
  /** Left out: the image of the base definition. */
  readonly image?: string | undefined;
  /** `resources` of a Kubernetes container. */
  readonly resources?: JsonObject | undefined;
  /** Value of `RUN_ENVIRONMENT_SPEC`, where the overrides are too small for it. */
  readonly environmentSpec?: string | undefined;
  /** They replace variables and secrets of the same name. */
  readonly secrets?: readonly ContainerSecret[] | undefined;
  /** Goes before `resources`, as `diskGiB` does. */
  readonly size?: RunnerSize | undefined;
  readonly diskGiB?: number | undefined;
  readonly taskRoleArn?: string | undefined;
  readonly executionRoleArn?: string | undefined;
  readonly cpuArchitecture?: 'X86_64' | 'ARM64' | undefined;
  readonly logGroup?: string | undefined;
}

export interface RunnerDefinition {
  readonly contentHash: string;
  readonly content: RegisterTaskDefinitionCommandInput;
}

// What DescribeTaskDefinition adds and RegisterTaskDefinition refuses.
const readOnly = new Set(['taskDefinitionArn', 'revision', 'status', 'requiresAttributes', 'compatibilities', 'registeredAt', 'registeredBy', 'deregisteredAt', 'deleteRequestedAt']);

/**
 * The base with what the run needs, in a family of its own, `<base>-<hash>`; `undefined` where the base fits as it is.
 * The hash is over the whole content, so a new base gives new definitions. Throws `Rejection` for a size that Fargate has not.
 */
export function deriveDefinition(base: TaskDefinition, containerName: string, needs: RunnerNeeds): RunnerDefinition | undefined {
  const writable = Object.fromEntries(Object.entries(base).filter(([key]) => !readOnly.has(key))) as unknown as RegisterTaskDefinitionCommandInput;
  if (containerOf(base, containerName) === undefined) throw new Rejection(`The task definition ${base.family ?? ''}:${String(base.revision)} has no container ${containerName}, which is to be the runner.`);
  const content = changeTask(writable, needs, (container, isResized) => (container.name === containerName ? changeRunner(isResized ? withoutBounds(container) : container, needs) : container));
  const text = canonicalJson(content);
  if (text === canonicalJson(writable)) return undefined;
  const contentHash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { contentHash, content: { ...content, family: `${(base.family ?? '').slice(0, 238)}-${contentHash}`, tags: [{ key: 'contentHash', value: contentHash }] } };
}

type ChangeContainer = (container: ContainerDefinition, isResized: boolean) => ContainerDefinition;

function changeTask(base: RegisterTaskDefinitionCommandInput, needs: RunnerNeeds, changeContainer: ChangeContainer): RegisterTaskDefinitionCommandInput {
  const resources = needs.resources ?? {};
  const size = needs.size ?? chooseSize(resources, { cpu: Number(base.cpu), memory: Number(base.memory) });
  const disk = needs.diskGiB ?? chooseDisk(resources);
  const isResized = String(size.cpu) !== base.cpu || String(size.memory) !== base.memory;
  return {
    ...base,
    ...(isResized ? { cpu: String(size.cpu), memory: String(size.memory) } : {}),
    ...(disk === undefined ? {} : { ephemeralStorage: { sizeInGiB: disk } }),
    ...(needs.taskRoleArn === undefined ? {} : { taskRoleArn: needs.taskRoleArn }),
    ...(needs.executionRoleArn === undefined ? {} : { executionRoleArn: needs.executionRoleArn }),
    ...(needs.cpuArchitecture === undefined ? {} : { runtimePlatform: { ...base.runtimePlatform, cpuArchitecture: needs.cpuArchitecture } }),
    containerDefinitions: base.containerDefinitions?.map((container) => changeContainer(container, isResized)),
  };
}

function changeRunner(container: ContainerDefinition, needs: RunnerNeeds): ContainerDefinition {
  const { environmentSpec, secrets = [], logGroup, image } = needs;
  const spec = environmentSpec === undefined ? [] : [{ name: 'RUN_ENVIRONMENT_SPEC', value: environmentSpec }];
  // ECS refuses a name that is there twice, in either list: what is mapped comes last, as in Kubernetes, and wins.
  const replaced = new Set([...spec, ...secrets].map(({ name }) => name));
  const without = <T extends { name?: string | undefined }>(list: readonly T[] | undefined): T[] => (list ?? []).filter(({ name }) => name === undefined || !replaced.has(name));
  const [environment, allSecrets] = [[...without(container.environment), ...spec], [...without(container.secrets), ...secrets]];
  const log = container.logConfiguration;
  const isUnchanged = secrets.every(({ name, valueFrom }) => container.secrets?.some((secret) => secret.name === name && secret.valueFrom === valueFrom));
  return {
    ...container,
    ...(image === undefined ? {} : { image }),
    ...(spec.length === 0 && isUnchanged ? {} : { environment, ...(allSecrets.length === 0 ? {} : { secrets: allSecrets }) }),
    ...(logGroup === undefined || log === undefined ? {} : { logConfiguration: { ...log, options: { ...log.options, 'awslogs-group': logGroup } } }),
  };
}

export function containerOf(definition: TaskDefinition | undefined, name: string): ContainerDefinition | undefined {
  return definition?.containerDefinitions?.find((container) => container.name === name);
}

/** Bounds inside the old size would keep the new one from the runner. */
function withoutBounds(container: ContainerDefinition): ContainerDefinition {
  return Object.fromEntries(Object.entries(container).filter(([key]) => !['cpu', 'memory', 'memoryReservation'].includes(key)));
}
