import { describe, expect, it } from '@jest/globals';
import { deleteTaskDefinitions, deregisterTaskDefinition, describeTaskDefinition, listTaskDefinitionFamilies, listTaskDefinitions, registerTaskDefinition } from '../../operations/task-definitions.ts';
import type { Kernel } from '../../kernel.ts';
import { makeCall, makeKernel, testStartMs } from '../make-kernel.ts';
import { makeContainer, makeDefinition, register } from '../make-task-definition.ts';
import { refusal } from './refusal.ts';

const arn = (id: string): string => `arn:aws:ecs:us-east-1:123456789012:task-definition/${id}`;
const ids = (arns: readonly string[] | undefined): string[] => (arns ?? []).map((one) => one.split('/')[1] ?? '');

/** a:1 INACTIVE, a:2 and a:10 of a family whose others are INACTIVE, b:1 INACTIVE only, a-b:1. */
function makeFamilies(): Kernel {
  const kernel = makeKernel();
  for (let revision = 1; revision <= 10; revision += 1) register(kernel, { family: 'a' });
  register(kernel, { family: 'b' });
  register(kernel, { family: 'a-b' });
  for (const taskDefinition of ['a:1', 'a:3', 'a:4', 'a:5', 'a:6', 'a:7', 'a:8', 'a:9', 'b:1']) deregisterTaskDefinition({ taskDefinition }, kernel);
  return kernel;
}

describe('RegisterTaskDefinition', () => {
  it('answers the whole revision, with defaults and the read-only members', () => {
    const { taskDefinition, tags } = registerTaskDefinition(makeDefinition({ cpu: '1 vCPU', memory: '2 GB', tags: [{ key: 'a', value: 'b' }] }), makeKernel(), makeCall());
    expect(taskDefinition).toMatchObject({
      taskDefinitionArn: arn('app:1'), family: 'app', revision: 1, status: 'ACTIVE', cpu: '1024', memory: '2048', compatibilities: ['EC2', 'FARGATE'],
      registeredAt: testStartMs / 1000, registeredBy: 'arn:aws:iam::123456789012:user/tester', containerDefinitions: [{ name: 'app', cpu: 0, essential: true }],
    });
    expect(taskDefinition).not.toHaveProperty('tags');
    expect(taskDefinition).not.toHaveProperty('deregisteredAt');
    expect(tags).toEqual([{ key: 'a', value: 'b' }]);
  });

  it('can be registered again from what it answered, without the read-only members', () => {
    const kernel = makeKernel();
    const { taskDefinition = {} } = registerTaskDefinition(makeDefinition(), kernel, makeCall());
    const { taskDefinitionArn: _arn, revision: _revision, status: _status, requiresAttributes: _attributes, compatibilities: _compatibilities, registeredAt: _at, registeredBy: _by, ...input } = taskDefinition;
    expect(registerTaskDefinition(input, kernel, makeCall()).taskDefinition).toMatchObject({ ...input, revision: 2 });
  });

  it('counts on and never uses a number again', () => {
    const kernel = makeKernel();
    register(kernel);
    register(kernel);
    deregisterTaskDefinition({ taskDefinition: 'app:2' }, kernel);
    deleteTaskDefinitions({ taskDefinitions: ['app:2'] }, kernel);
    expect(register(kernel).revision).toBe(3);
  });

  it('keeps nothing of what it refuses', () => {
    const kernel = makeKernel();
    expect(refusal(() => register(kernel, { containerDefinitions: [makeContainer({ image: '' })] }))).toBe('ClientException: Container.image should not be null or empty.');
    expect(refusal(() => register(kernel, { tags: [{ key: 'aws:a' }] }))).toMatch(/^InvalidParameterException: /);
    expect(kernel.state.families.size).toBe(0);
  });
});

describe('DescribeTaskDefinition', () => {
  it('gives the latest active revision of a family', () => expect(describeTaskDefinition({ taskDefinition: 'a' }, makeFamilies()).taskDefinition?.revision).toBe(10));

  it('gives a deregistered revision by number, and when that was', async () => {
    const kernel = makeKernel();
    register(kernel);
    await kernel.clock.advance(1500);
    deregisterTaskDefinition({ taskDefinition: arn('app:1') }, kernel);
    expect(describeTaskDefinition({ taskDefinition: 'app:1' }, kernel).taskDefinition).toMatchObject({ status: 'INACTIVE', deregisteredAt: testStartMs / 1000 + 1.5 });
  });

  it('tells tags only where they are asked for', () => {
    const kernel = makeKernel();
    register(kernel, { tags: [{ key: 'a', value: 'b' }] });
    expect(describeTaskDefinition({ taskDefinition: 'app' }, kernel).tags).toEqual([]);
    expect(describeTaskDefinition({ taskDefinition: 'app', include: ['TAGS'] }, kernel).tags).toEqual([{ key: 'a', value: 'b' }]);
  });

  it.each(['b', 'b:2', 'none', 'none:1', arn('none:1')])('cannot describe %s', (taskDefinition) => {
    expect(refusal(() => describeTaskDefinition({ taskDefinition }, makeFamilies()))).toBe('ClientException: Unable to describe task definition.');
  });
});

describe('DeregisterTaskDefinition', () => {
  it('is safe to repeat', async () => {
    const kernel = makeKernel();
    register(kernel);
    const first = deregisterTaskDefinition({ taskDefinition: 'app:1' }, kernel);
    await kernel.clock.advance(1000);
    expect(deregisterTaskDefinition({ taskDefinition: 'app:1' }, kernel)).toEqual(first);
  });

  it.each([
    ['a', 'ClientException: Revision is missing.'], ['a:x', 'InvalidParameterException: Invalid revision number. Number: x'], ['a:99', 'ClientException: Unable to describe task definition.'], ['', 'ClientException: Revision is missing.'],
  ])('refuses %j', (taskDefinition, text) => expect(refusal(() => deregisterTaskDefinition({ taskDefinition }, makeFamilies()))).toBe(text));

  it('refuses one that is being deleted', () => {
    const kernel = makeFamilies();
    deleteTaskDefinitions({ taskDefinitions: ['a:1'] }, kernel);
    expect(refusal(() => deregisterTaskDefinition({ taskDefinition: 'a:1' }, kernel))).toBe('ClientException: The specified task definition is in the process of being deleted.');
  });
});

describe('DeleteTaskDefinitions', () => {
  it('deletes what is inactive and names the others', () => {
    const { taskDefinitions, failures } = deleteTaskDefinitions({ taskDefinitions: ['a:1', 'a:2', 'none:1', 'a'] }, makeFamilies());
    expect(taskDefinitions).toMatchObject([{ taskDefinitionArn: arn('a:1'), status: 'DELETE_IN_PROGRESS', deleteRequestedAt: testStartMs / 1000 }]);
    expect(failures).toEqual([
      { arn: arn('a:2'), reason: 'The specified task definition is still in ACTIVE status. Please deregister the target and try again.' },
      { arn: 'none:1', reason: 'The specified task definition does not exist. Specify a valid account, family, revision and try again.' },
      { arn: 'a', reason: 'The specified task definition does not exist. Specify a valid account, family, revision and try again.' },
    ]);
  });

  it.each([0, 11])('refuses %i at once', (length) => expect(refusal(() => deleteTaskDefinitions({ taskDefinitions: Array.from({ length }, () => 'a:1') }, makeFamilies()))).toMatch(/^InvalidParameterException: /));
});

describe('ListTaskDefinitions', () => {
  it.each<[Parameters<typeof listTaskDefinitions>[0], string[]]>([
    [{}, ['a:2', 'a:10', 'a-b:1']], [{ sort: 'DESC' }, ['a-b:1', 'a:10', 'a:2']], [{ familyPrefix: 'a' }, ['a:2', 'a:10']], [{ familyPrefix: 'none' }, []],
    [{ status: 'INACTIVE', familyPrefix: 'b' }, ['b:1']], [{ status: 'DELETE_IN_PROGRESS' }, []],
  ])('lists for %j', (input, expected) => expect(ids(listTaskDefinitions(input, makeFamilies()).taskDefinitionArns)).toEqual(expected));

  it('goes on where the page ended, though revisions went meanwhile', () => {
    const kernel = makeFamilies();
    const first = listTaskDefinitions({ maxResults: 1 }, kernel);
    deregisterTaskDefinition({ taskDefinition: 'a:2' }, kernel);
    expect([ids(first.taskDefinitionArns), ids(listTaskDefinitions({ nextToken: first.nextToken ?? '' }, kernel).taskDefinitionArns)]).toEqual([['a:2'], ['a:10', 'a-b:1']]);
  });

  it('refuses a token of another status', () => {
    const kernel = makeFamilies();
    const { nextToken = '' } = listTaskDefinitions({ maxResults: 1 }, kernel);
    expect(refusal(() => listTaskDefinitions({ nextToken, status: 'INACTIVE' }, kernel))).toBe('InvalidParameterException: Invalid token.');
  });
});

describe('ListTaskDefinitionFamilies', () => {
  it.each<[Parameters<typeof listTaskDefinitionFamilies>[0], string[]]>([
    [{}, ['a', 'a-b', 'b']], [{ status: 'ACTIVE' }, ['a', 'a-b']], [{ status: 'INACTIVE' }, ['b']], [{ familyPrefix: 'a' }, ['a', 'a-b']], [{ familyPrefix: 'x' }, []],
  ])('lists for %j', (input, expected) => expect(listTaskDefinitionFamilies(input, makeFamilies())).toEqual({ families: expected }));
});
