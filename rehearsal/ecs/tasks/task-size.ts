import type { TaskOverride } from '@aws-sdk/client-ecs';
import type { TaskDefinitionInput } from '../state/records.ts';
import { parseCpu, parseMemory } from '../task-definitions/task-size.ts';
import type { Wire } from '../wire.ts';

export interface TaskSize {
  /** 1024 = one vCPU. */
  readonly cpu: number;
  readonly memoryMiB: number;
}

/** The size of the whole task. Without any (not possible on Fargate) it is the sum of its containers. */
export function taskSize(definition: TaskDefinitionInput, overrides: Wire<TaskOverride>): TaskSize {
  const containers = definition.containerDefinitions ?? [];
  const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  return {
    cpu: parseCpu(overrides.cpu ?? definition.cpu ?? '') ?? sum(containers.map(({ cpu }) => cpu)),
    memoryMiB: parseMemory(overrides.memory ?? definition.memory ?? '') ?? sum(containers.map(({ memory, memoryReservation }) => memory ?? memoryReservation)),
  };
}
