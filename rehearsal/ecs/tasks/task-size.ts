import type { TaskOverride } from '@aws-sdk/client-ecs';
import type { TaskDefinitionInput } from '../state/records.ts';
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
    cpu: parseCpu(overrides.cpu ?? definition.cpu) ?? sum(containers.map(({ cpu }) => cpu)),
    memoryMiB: parseMemory(overrides.memory ?? definition.memory) ?? sum(containers.map(({ memory, memoryReservation }) => memory ?? memoryReservation)),
  };
}

/** `512`, `.5 vCPU` or `0.5vcpu` in CPU units; undefined for anything else. */
export function parseCpu(text: string | undefined): number | undefined {
  const match = /^(?<number>\d+|\d*\.\d+)\s*(?<unit>vcpu)?$/i.exec(text?.trim() ?? '')?.groups;
  if (match?.['number'] === undefined) return undefined;
  const units = Number(match['number']) * (match['unit'] === undefined ? 1 : 1024);
  return Number.isInteger(units) ? units : undefined;
}

/** `1024`, `1 GB` or `.5GB` in MiB; undefined for anything else. */
export function parseMemory(text: string | undefined): number | undefined {
  const match = /^(?<number>\d+|\d*\.\d+)\s*(?<unit>gb)?$/i.exec(text?.trim() ?? '')?.groups;
  if (match?.['number'] === undefined) return undefined;
  const mebibytes = Number(match['number']) * (match['unit'] === undefined ? 1 : 1024);
  return Number.isInteger(mebibytes) ? mebibytes : undefined;
}
