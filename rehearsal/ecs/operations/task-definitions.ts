import type { DeleteTaskDefinitionsCommandInput, DeleteTaskDefinitionsCommandOutput, DeregisterTaskDefinitionCommandInput, DeregisterTaskDefinitionCommandOutput, DescribeTaskDefinitionCommandInput, DescribeTaskDefinitionCommandOutput, Failure, ListTaskDefinitionFamiliesCommandInput, ListTaskDefinitionFamiliesCommandOutput, ListTaskDefinitionsCommandInput, ListTaskDefinitionsCommandOutput, TaskDefinition } from '@aws-sdk/client-ecs';
import { clientException, invalidParameter } from '../ecs-error.ts';
import type { CallContext, Kernel } from '../kernel.ts';
import type { TaskDefinitionInput, TaskDefinitionRecord } from '../state/records.ts';
import { checkTaskDefinition, compatibilitiesOf } from '../task-definitions/check-task-definition.ts';
import { fillInDefaults } from '../task-definitions/fill-in-defaults.ts';
import { requiredAttributes } from '../task-definitions/required-attributes.ts';
import { wireTime, type Wire } from '../wire.ts';
import { taskDefinitionArn } from './arns.ts';
import { lookUpTaskDefinition, parseTaskDefinitionReference, putTaskDefinition } from './find-task-definition.ts';
import type { Operations } from './operation.ts';
import { nextTokenOf, paginate } from './pages.ts';
import { checkTags } from './tags.ts';

type DescribeAnswer = Wire<Omit<DescribeTaskDefinitionCommandOutput, '$metadata'>>;

export const taskDefinitionOperations: Operations = {
  RegisterTaskDefinition: registerTaskDefinition, DescribeTaskDefinition: describeTaskDefinition, DeregisterTaskDefinition: deregisterTaskDefinition,
  DeleteTaskDefinitions: deleteTaskDefinitions, ListTaskDefinitions: listTaskDefinitions, ListTaskDefinitionFamilies: listTaskDefinitionFamilies,
};

/** Always makes a new revision, whatever its content: ECS does not compare. */
export function registerTaskDefinition(input: TaskDefinitionInput, kernel: Kernel, call: CallContext): DescribeAnswer {
  checkTaskDefinition(input);
  const tags = checkTags(input.tags);
  const definition = fillInDefaults(input);
  const family = definition.family ?? '';
  const revision = (kernel.state.families.get(family)?.length ?? 0) + 1;
  const record: TaskDefinitionRecord = {
    arn: taskDefinitionArn(kernel.settings, family, revision), family, revision, status: 'ACTIVE', definition,
    compatibilities: compatibilitiesOf(definition), requiresAttributes: requiredAttributes(definition),
    registeredAtMs: kernel.clock.now(), registeredBy: call.callerArn, deregisteredAtMs: undefined, deleteRequestedAtMs: undefined, tags,
  };
  putTaskDefinition(kernel.state, record);
  return { taskDefinition: viewTaskDefinition(record), ...(tags.length === 0 ? {} : { tags: [...tags] }) };
}

export function describeTaskDefinition(input: Wire<DescribeTaskDefinitionCommandInput>, kernel: Kernel): DescribeAnswer {
  const record = lookUpTaskDefinition(kernel, input.taskDefinition ?? '');
  if (record === undefined) throw clientException('Unable to describe task definition.');
  return { taskDefinition: viewTaskDefinition(record), tags: input.include?.includes('TAGS') === true ? [...record.tags] : [] };
}

/** Takes effect at once; AWS may take up to ten minutes. Safe to repeat. */
export function deregisterTaskDefinition(input: Wire<DeregisterTaskDefinitionCommandInput>, kernel: Kernel): Wire<Omit<DeregisterTaskDefinitionCommandOutput, '$metadata'>> {
  const identifier = input.taskDefinition ?? '';
  if (parseTaskDefinitionReference(identifier)?.revision === undefined) throw clientException('Revision is missing.');
  const record = lookUpTaskDefinition(kernel, identifier);
  if (record === undefined) throw clientException('Unable to describe task definition.');
  // (?) The text was never compared with AWS.
  if (record.status === 'DELETE_IN_PROGRESS') throw clientException('The specified task definition is in the process of being deleted.');
  const inactive: TaskDefinitionRecord = record.status === 'INACTIVE' ? record : { ...record, status: 'INACTIVE', deregisteredAtMs: kernel.clock.now() };
  putTaskDefinition(kernel.state, inactive);
  return { taskDefinition: viewTaskDefinition(inactive) };
}

/** A revision stays DELETE_IN_PROGRESS from then on, and its number taken: AWS removes it once nothing refers to it, at a time it does not tell. */
export function deleteTaskDefinitions(input: Wire<DeleteTaskDefinitionsCommandInput>, kernel: Kernel): Wire<Omit<DeleteTaskDefinitionsCommandOutput, '$metadata'>> {
  const identifiers = input.taskDefinitions ?? [];
  // (?) The texts were never compared with AWS; the limit is documented.
  if (identifiers.length === 0) throw invalidParameter('Task definitions cannot be empty.');
  if (identifiers.length > 10) throw invalidParameter('Task definitions cannot contain more than 10 entries.');
  const outcomes = identifiers.map((identifier) => deleteOne(identifier, kernel));
  return {
    taskDefinitions: outcomes.flatMap((outcome) => outcome.kind === 'deleted' ? [viewTaskDefinition(outcome.record)] : []),
    failures: outcomes.flatMap((outcome) => outcome.kind === 'failed' ? [outcome.failure] : []),
  };
}

export function listTaskDefinitions(input: Wire<ListTaskDefinitionsCommandInput>, kernel: Kernel): Wire<Omit<ListTaskDefinitionsCommandOutput, '$metadata'>> {
  const { familyPrefix, status = 'ACTIVE', sort = 'ASC' } = input;
  // In spite of its name it is the whole family: "The full family name with which to filter".
  const families = familyPrefix === undefined ? [...kernel.state.families.values()] : [kernel.state.families.get(familyPrefix) ?? []];
  const records = families.flat().filter((record) => record?.status === status).filter((record) => record !== undefined);
  const page = paginate(records, input, {
    // NUL sorts before every character of a name, so `a` comes before `a-b`; revisions by number.
    key: ({ family, revision }) => `${family}\0${String(revision).padStart(10, '0')}`,
    limit: 100, isDescending: sort === 'DESC', scope: JSON.stringify(['ListTaskDefinitions', familyPrefix, status, sort]),
  });
  return { taskDefinitionArns: page.items.map(({ arn }) => arn), ...nextTokenOf(page) };
}

export function listTaskDefinitionFamilies(input: Wire<ListTaskDefinitionFamiliesCommandInput>, kernel: Kernel): Wire<Omit<ListTaskDefinitionFamiliesCommandOutput, '$metadata'>> {
  const { familyPrefix = '', status = 'ALL' } = input;
  const families = [...kernel.state.families].filter(([family, records]) =>
    family.startsWith(familyPrefix) && (status === 'ALL' || records.some((record) => record?.status === 'ACTIVE') === (status === 'ACTIVE')));
  const page = paginate(families.map(([family]) => family), input, { key: (family) => family, limit: 100, scope: JSON.stringify(['ListTaskDefinitionFamilies', familyPrefix, status]) });
  return { families: [...page.items], ...nextTokenOf(page) };
}

/** A revision as ECS answers it; what the caller registered, and the read-only members. */
export function viewTaskDefinition(record: TaskDefinitionRecord): Wire<TaskDefinition> {
  return {
    taskDefinitionArn: record.arn,
    ...record.definition,
    revision: record.revision,
    status: record.status,
    requiresAttributes: record.requiresAttributes.map(({ name }) => ({ name })),
    compatibilities: [...record.compatibilities] as NonNullable<TaskDefinition['compatibilities']>,
    registeredAt: wireTime(record.registeredAtMs),
    registeredBy: record.registeredBy,
    ...(record.deregisteredAtMs === undefined ? {} : { deregisteredAt: wireTime(record.deregisteredAtMs) }),
    ...(record.deleteRequestedAtMs === undefined ? {} : { deleteRequestedAt: wireTime(record.deleteRequestedAtMs) }),
  };
}

type Deletion = { readonly kind: 'deleted'; readonly record: TaskDefinitionRecord } | { readonly kind: 'failed'; readonly failure: Wire<Failure> };

function deleteOne(identifier: string, kernel: Kernel): Deletion {
  const reference = parseTaskDefinitionReference(identifier);
  const record = reference?.revision === undefined ? undefined : lookUpTaskDefinition(kernel, identifier);
  if (record === undefined) return failed(identifier, 'The specified task definition does not exist. Specify a valid account, family, revision and try again.');
  if (record.status === 'ACTIVE') return failed(record.arn, 'The specified task definition is still in ACTIVE status. Please deregister the target and try again.');
  const deleted: TaskDefinitionRecord = { ...record, status: 'DELETE_IN_PROGRESS', deleteRequestedAtMs: record.deleteRequestedAtMs ?? kernel.clock.now() };
  putTaskDefinition(kernel.state, deleted);
  return { kind: 'deleted', record: deleted };
}

function failed(arn: string, reason: string): Deletion {
  return { kind: 'failed', failure: { arn, reason } };
}
