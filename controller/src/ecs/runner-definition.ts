import { createHash } from 'node:crypto';
import type { ContainerDefinition, RegisterTaskDefinitionCommandInput, TaskDefinition } from '@aws-sdk/client-ecs';
import { canonicalJson, type JsonObject } from '../json.ts';
import { chooseDisk, chooseSize } from './runner-size.ts';

/** What a run needs that RunTask cannot override. */
export interface RunnerNeeds {
  /** Left out: the image of the base definition. */
  readonly image?: string | undefined;
  /** `resources` of a Kubernetes container. */
  readonly resources?: JsonObject | undefined;
  /** Value of `RUN_ENVIRONMENT_SPEC`, where the overrides are too small for it. */
  readonly environmentSpec?: string | undefined;
}

export interface RunnerDefinition {
  readonly contentHash: string;
  readonly content: RegisterTaskDefinitionCommandInput;
}

// What DescribeTaskDefinition adds and RegisterTaskDefinition refuses.
const readOnly = new Set(['taskDefinitionArn', 'revision', 'status', 'requiresAttributes', 'compatibilities', 'registeredAt', 'registeredBy', 'deregisteredAt', 'deleteRequestedAt']);

/**
 * The base with the run's image, size and environment, in a family of its own, `<base>-<hash>`; `undefined` where the base fits as it is.
 * The hash is over the whole content, so a new base gives new definitions. Throws `Rejection` for a size that Fargate has not.
 */
export function deriveDefinition(base: TaskDefinition, containerName: string, needs: RunnerNeeds): RunnerDefinition | undefined {
  const writable = Object.fromEntries(Object.entries(base).filter(([key]) => !readOnly.has(key))) as unknown as RegisterTaskDefinitionCommandInput;
  const resources = needs.resources ?? {};
  const size = chooseSize(resources, { cpu: Number(base.cpu), memory: Number(base.memory) });
  const disk = chooseDisk(resources);
  const isResized = String(size.cpu) !== base.cpu || String(size.memory) !== base.memory;
  const image = containerOf(base, containerName)?.image;
  const isOther = isResized || (needs.image ?? image) !== image || (disk ?? base.ephemeralStorage?.sizeInGiB) !== base.ephemeralStorage?.sizeInGiB || needs.environmentSpec !== undefined;
  if (!isOther) return undefined;
  const spec = needs.environmentSpec === undefined ? [] : [{ name: 'RUN_ENVIRONMENT_SPEC', value: needs.environmentSpec }];
  const content: RegisterTaskDefinitionCommandInput = {
    ...writable,
    ...(isResized ? { cpu: String(size.cpu), memory: String(size.memory) } : {}),
    ...(disk === undefined ? {} : { ephemeralStorage: { sizeInGiB: disk } }),
    containerDefinitions: writable.containerDefinitions?.map((container) => {
      if (container.name !== containerName) return container;
      return {
        ...(isResized ? withoutBounds(container) : container),
        image: needs.image ?? container.image,
        environment: [...(container.environment ?? []).filter(({ name }) => spec.every((variable) => variable.name !== name)), ...spec],
      };
    }),
  };
  const contentHash = createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
  return { contentHash, content: { ...content, family: `${(base.family ?? '').slice(0, 238)}-${contentHash}`, tags: [{ key: 'contentHash', value: contentHash }] } };
}

export function containerOf(definition: TaskDefinition | undefined, name: string): ContainerDefinition | undefined {
  return definition?.containerDefinitions?.find((container) => container.name === name);
}

/** Bounds inside the old size would keep the new one from the runner. */
function withoutBounds(container: ContainerDefinition): ContainerDefinition {
  return Object.fromEntries(Object.entries(container).filter(([key]) => !['cpu', 'memory', 'memoryReservation'].includes(key)));
}
