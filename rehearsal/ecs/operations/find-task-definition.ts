import { clientException, invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import type { EcsState } from '../state/ecs-state.ts';
import type { TaskDefinitionRecord } from '../state/records.ts';
import { parseArn, taskDefinitionArn } from './arns.ts';

/** `family` (its latest ACTIVE revision), `family:revision` or an ARN (that revision, whatever its status). Undefined: unknown. */
export function lookUpTaskDefinition(kernel: Kernel, identifier: string): TaskDefinitionRecord | undefined {
  const reference = parseTaskDefinitionReference(identifier);
  if (reference === undefined) return undefined;
  if (reference.revision === undefined) return latestActive(kernel.state, reference.family);
  if (identifier.startsWith('arn:') && identifier !== taskDefinitionArn(kernel.settings, reference.family, reference.revision)) return undefined;
  return kernel.state.families.get(reference.family)?.[reference.revision - 1];
}

/**
 * The revision to start tasks of. An unknown one is a ClientException; a deregistered one is an InvalidParameterException
 * for RunTask and a ClientException for CreateService and UpdateService, both with AWS's text.
 */
export function findTaskDefinitionToRun(kernel: Kernel, identifier: string, caller: 'task' | 'service'): TaskDefinitionRecord {
  const record = lookUpTaskDefinition(kernel, identifier);
  if (record === undefined) throw clientException('TaskDefinition not found.');
  if (record.status === 'ACTIVE') return record;
  throw caller === 'task' ? invalidParameter('TaskDefinition is inactive') : clientException('TaskDefinition is inactive');
}

/** By ARN, as records keep it. Throws where it is gone: whoever holds the ARN counts on it. */
export function taskDefinitionOf(kernel: Kernel, arn: string): TaskDefinitionRecord {
  const record = lookUpTaskDefinition(kernel, arn);
  if (record === undefined) throw clientException('TaskDefinition not found.');
  return record;
}

/** Undefined for what is neither a family, nor `family:revision`, nor an ARN. Throws for a revision that is no number. */
export function parseTaskDefinitionReference(identifier: string): { readonly family: string; readonly revision: number | undefined } | undefined {
  if (identifier.startsWith('arn:')) {
    const parsed = parseArn(identifier);
    return parsed?.kind === 'task-definition' ? { family: parsed.family, revision: parsed.revision } : undefined;
  }
  const [family, revision, ...more] = identifier.split(':');
  if (family === undefined || family === '' || more.length > 0) return undefined;
  if (revision === undefined) return { family, revision: undefined };
  if (!/^\d{1,9}$/.test(revision) || Number(revision) < 1) throw invalidParameter(`Invalid revision number. Number: ${revision}`);
  return { family, revision: Number(revision) };
}

/** The youngest revision of a family that tasks can be started of. */
export function latestActive(state: EcsState, family: string): TaskDefinitionRecord | undefined {
  return state.families.get(family)?.findLast((record) => record?.status === 'ACTIVE');
}

/** Keeps the next version of a revision; a new revision comes after the last. */
export function putTaskDefinition(state: EcsState, record: TaskDefinitionRecord): void {
  const revisions = state.families.get(record.family) ?? [];
  revisions[record.revision - 1] = record;
  state.families.set(record.family, revisions);
}
