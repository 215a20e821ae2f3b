import { describe, expect, it } from '@jest/globals';
import { describeAnswerFindings, operationShapes, type OperationShape } from '../../protocol/check-shape.ts';
import { createShapeCompiler } from '../../protocol/compile-shape.ts';
import { maxFindings } from '../../protocol/findings.ts';
import { toRequestError } from '../../protocol/request-error.ts';
import { serviceModel } from '../../protocol/service-model.generated.js';

function shapeOf(action: string): OperationShape {
  const shape = operationShapes.get(action);
  if (shape === undefined) throw new Error(`The model has no ${action}.`);
  return shape;
}

function requestError(action: string, input: unknown): string | undefined {
  const findings = shapeOf(action).checkRequest(input);
  if (findings === undefined) return undefined;
  const { code, message } = toRequestError(action, findings);
  return `${code}: ${message}`;
}

const container = { name: 'web', image: 'busybox' };

describe('checkRequest', () => {
  it.each<[string, string, unknown]>([
    ['nothing to say', 'ListClusters', {}],
    ['lists, maps and nested structures', 'RegisterTaskDefinition', { family: 'web', containerDefinitions: [{ ...container, environment: [{ name: 'A', value: 'b' }], dockerLabels: { any: 'label' }, cpu: 256, essential: true }] }],
    ['null for a member that may be missing', 'RunTask', { taskDefinition: 'web', cluster: null, overrides: { cpu: null } }],
    ['an enum value that only the SDK knows', 'ListTaskDefinitions', { sort: 'DESC' }],
    ['any document', 'CreateService', { serviceName: 'web', deploymentConfiguration: { lifecycleHooks: [{ hookDetails: { deep: [1, { er: null }] } }] } }],
  ])('accepts %s', (_what, action, input) => {
    expect(requestError(action, input)).toBeUndefined();
  });

  it.each<[string, string, unknown, string]>([
    ['a missing member in ECS\'s words', 'DescribeTasks', {}, 'InvalidParameterException: Tasks cannot be empty.'],
    ['a missing member that is null', 'DescribeServices', { services: null }, 'InvalidParameterException: Services cannot be empty.'],
    ['an unknown member of the whole', 'TagResource', { resourceArn: 'arn', tags: [{}], extra: 1 }, 'InvalidParameterException: Unknown parameter in input: "extra".'],
    ['another missing member', 'TagResource', { tags: [] }, 'InvalidParameterException: resourceArn can not be blank.'],
    ['an unknown member by its path', 'RegisterTaskDefinition', { family: 'web', containerDefinitions: [container, { ...container, portMapping: [] }] }, 'InvalidParameterException: Unknown parameter in input: "containerDefinitions[1].portMapping".'],
    ['an enum', 'RunTask', { taskDefinition: 'web', launchType: 'FARGAT' }, 'InvalidParameterException: launchType must be one of EC2, EXTERNAL, FARGATE, MANAGED_INSTANCES, got "FARGAT".'],
    ['a number out of its range', 'CreateCluster', { defaultCapacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1001 }] }, 'InvalidParameterException: defaultCapacityProviderStrategy[0].weight must be between 0 and 1000, got 1001.'],
    ['a list that is too long', 'TagResource', { resourceArn: 'arn', tags: Array.from({ length: 51 }, () => ({ key: 'k' })) }, 'InvalidParameterException: tags must have at most 50 entries.'],
    ['a text that is too long', 'TagResource', { resourceArn: 'arn', tags: [{ key: 'k'.repeat(129) }] }, 'InvalidParameterException: tags[0].key must have at most 128 characters.'],
    ['a number for a text', 'RunTask', { taskDefinition: 5 }, 'SerializationException: NUMBER_VALUE can not be converted to a String (at taskDefinition)'],
    ['a text for a whole number', 'RunTask', { taskDefinition: 'web', count: '1' }, 'SerializationException: STRING_VALUE can not be converted to an Integer (at count)'],
    ['a fraction for a whole number', 'RunTask', { taskDefinition: 'web', count: 1.5 }, 'SerializationException: NUMBER_VALUE can not be converted to an Integer (at count)'],
    ['a text for a list', 'DescribeTasks', { tasks: 'one' }, 'SerializationException: Expected list or null (at tasks)'],
    ['a list for a structure', 'RunTask', { taskDefinition: 'web', overrides: [] }, 'SerializationException: Expected structure or null (at overrides)'],
    ['a structure for a text', 'RunTask', { taskDefinition: {} }, 'SerializationException: Start of structure or map found where not expected. (at taskDefinition)'],
    ['null in a list', 'DescribeTasks', { tasks: [null] }, 'SerializationException: NULL_VALUE can not be converted to a String (at tasks[0])'],
    ['a body that is no structure', 'ListClusters', [], 'SerializationException: Expected structure or null'],
    ['a wrong value of a map', 'RegisterTaskDefinition', { family: 'web', containerDefinitions: [{ ...container, dockerLabels: { 'a b': true } }] }, 'SerializationException: TRUE_VALUE can not be converted to a String (at containerDefinitions[0].dockerLabels["a b"])'],
    ['a member named like one of every object', 'ListClusters', JSON.parse('{"__proto__": {}, "constructor": 1}'), 'InvalidParameterException: 2 validation errors detected: Unknown parameter in input: "__proto__". Unknown parameter in input: "constructor".'],
    ['everything at once', 'RunTask', { cluster: 'c', launchType: 'X', foo: 1 }, 'InvalidParameterException: 3 validation errors detected: launchType must be one of EC2, EXTERNAL, FARGATE, MANAGED_INSTANCES, got "X". Unknown parameter in input: "foo". TaskDefinition can not be blank.'],
    ['wrong types before everything else', 'RunTask', { foo: 1, count: true, startedBy: 4 }, 'SerializationException: TRUE_VALUE can not be converted to an Integer (at count); NUMBER_VALUE can not be converted to a String (at startedBy)'],
  ])('refuses %s', (_what, ...[action, input, error]) => {
    expect(requestError(action, input)).toBe(error);
  });

  it('removes members that are null', () => {
    const input = { taskDefinition: 'web', cluster: null, overrides: { cpu: null, memory: '512' } };
    shapeOf('RunTask').checkRequest(input);
    expect(input).toEqual({ taskDefinition: 'web', overrides: { memory: '512' } });
    expect(Object.keys(input)).not.toContain('cluster');
  });

  it('tells so many findings at most', () => {
    const findings = shapeOf('DescribeTasks').checkRequest({ tasks: Array.from({ length: 100_000 }, () => 1) });
    expect(findings).toHaveLength(maxFindings);
  });
});

describe('checkAnswer', () => {
  it.each<[string, string, unknown, string | undefined]>([
    ['a right answer', 'RunTask', { tasks: [{ taskArn: 'arn', createdAt: 1.5, version: 1, stoppedReason: undefined }], failures: [] }, undefined],
    ['an unknown member', 'RunTask', { tasks: [{ taskArm: 'arn' }] }, 'tasks[0].taskArm: is not a known member'],
    ['null', 'RunTask', { tasks: [{ taskArn: null }] }, 'tasks[0].taskArn: NULL_VALUE can not be converted to a String'],
    ['a time that is no number', 'RunTask', { tasks: [{ createdAt: '2026-11-25' }] }, 'tasks[0].createdAt: STRING_VALUE can not be converted to a Date'],
    ['a number that JSON cannot carry', 'RunTask', { tasks: [{ createdAt: Number.NaN }] }, 'tasks[0].createdAt: NUMBER_VALUE can not be converted to a Date'],
    ['a hole in a list', 'ListTasks', { taskArns: [undefined] }, 'taskArns[0]: NULL_VALUE can not be converted to a String'],
    ['nothing', 'ListTasks', undefined, 'the answer: Expected structure or null'],
  ])('says what is wrong with %s', (_what, ...[action, answer, text]) => {
    const findings = shapeOf(action).checkAnswer(answer);
    expect(findings && describeAnswerFindings(action, findings)).toBe(text && `The local ECS made an answer to ${action} that ECS's service model does not allow: ${text}.`);
  });
});

describe('the model', () => {
  it('has every operation with compiled checks that accept a structure', () => {
    expect(operationShapes.size).toBe(Object.keys(serviceModel.operations).length);
    expect(operationShapes.size).toBeGreaterThan(80);
    for (const { checkRequest } of operationShapes.values()) expect(checkRequest([])?.[0]?.kind).toBe('type');
  });

  it('is refused by the compiler where it has a type that nobody knows', () => {
    const model = { operations: {}, structures: {}, simples: { Odd: { type: 'blob' } } };
    expect(() => createShapeCompiler(model, 'request')('Odd')).toThrow(/unknown type blob/);
  });

  it('may hold structures that hold themselves', () => {
    const check = createShapeCompiler({ operations: {}, structures: { Node: { members: { next: 'Node', name: 'string' } } }, simples: {} }, 'request')('Node');
    expect(check({ next: { next: { name: 1 } } })).toEqual([{ kind: 'type', path: 'next.next.name', message: 'NUMBER_VALUE can not be converted to a String' }]);
  });
});
