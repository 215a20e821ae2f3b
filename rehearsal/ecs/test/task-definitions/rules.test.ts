import { describe, expect, it } from '@jest/globals';
import { EcsError } from '../../ecs-error.ts';
import type { TaskDefinitionInput } from '../../state/records.ts';
import { checkTaskDefinition, compatibilitiesOf, generalRules } from '../../task-definitions/check-task-definition.ts';
import { fargateRules } from '../../task-definitions/fargate-rules.ts';
import { makeContainer, makeDefinition, makeEc2Definition } from '../make-task-definition.ts';
import { environmentExamples } from './environment-examples.ts';
import { fargateExamples } from './fargate-examples.ts';
import { generalExamples } from './general-examples.ts';
import { lifecycleExamples } from './lifecycle-examples.ts';
import { portExamples } from './port-examples.ts';
import type { RuleExample } from './rule-example.ts';

const examples: Readonly<Record<string, RuleExample>> = { ...generalExamples, ...portExamples, ...environmentExamples, ...lifecycleExamples, ...fargateExamples };
const rules = [...generalRules, ...fargateRules];

function refusalOf(definition: TaskDefinitionInput): string | undefined {
  try {
    checkTaskDefinition(definition);
    return undefined;
  } catch (error) {
    if (error instanceof EcsError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

describe('the rules of registration', () => {
  it('have one example each, and no two names alike', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(examples).sort());
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    const example = examples[name];
    expect(example && rule.find(example.breaks)).toBe(example?.text);
    expect(example && rule.find(example.keeps)).toBeUndefined();
  });
});

describe('checkTaskDefinition', () => {
  it.each(Object.entries(examples))('refuses what breaks %s', (_name, { breaks }) => expect(refusalOf(breaks)).toMatch(/^ClientException: ./));

  it.each(Object.entries(examples))('takes what keeps %s', (_name, { keeps }) => expect(refusalOf(keeps)).toBeUndefined());

  it('tells the first finding only', () => {
    expect(refusalOf(makeDefinition({ cpu: 'x', memory: 'y' }))).toBe("ClientException: Invalid 'cpu' setting for task.");
  });

  it("does not ask for Fargate's rules where Fargate is not required", () => {
    expect(refusalOf(makeEc2Definition({ containerDefinitions: [makeContainer({ memory: 64, privileged: true })] }))).toBeUndefined();
  });

  it('takes a name that is twice in the environment, as AWS does', () => {
    expect(refusalOf(makeDefinition({ containerDefinitions: [makeContainer({ environment: [{ name: 'A', value: '1' }, { name: 'A', value: '2' }] })] }))).toBeUndefined();
  });

  it('tells only the options of awslogs that are missing', () => {
    const logConfiguration = { logDriver: 'awslogs' as const, options: { 'awslogs-region': 'us-east-1' } };
    expect(refusalOf(makeDefinition({ containerDefinitions: [makeContainer({ logConfiguration })] }))).toBe('ClientException: Log driver awslogs requires options: awslogs-group');
  });
});

describe('compatibilitiesOf', () => {
  it.each<[string, TaskDefinitionInput, string[]]>([
    ['EC2 and Fargate for what both can run', makeDefinition(), ['EC2', 'FARGATE']],
    ['Fargate though it is not required', makeDefinition({ requiresCompatibilities: [] }), ['EC2', 'FARGATE']],
    ['EC2 where Fargate has no such size', makeEc2Definition({ networkMode: 'awsvpc' }), ['EC2']],
    ['Fargate for ephemeral storage', makeDefinition({ ephemeralStorage: { sizeInGiB: 30 } }), ['FARGATE']],
    ['EXTERNAL and EC2 for a bridge', makeEc2Definition(), ['EXTERNAL', 'EC2']],
  ])('says %s', (_name, definition, expected) => expect(compatibilitiesOf(definition)).toEqual(expected));
});
