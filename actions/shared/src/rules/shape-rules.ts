import type { RuleInfo } from './rule.ts';

const info = { severity: 'error', checkedOn: '2026-11-26', source: 'Shapes of @aws-sdk/client-ecs, limits of botocore' } as const;

export const unknownKey: RuleInfo = {
  ...info, id: 'S1', title: 'Every key is one that ECS knows',
  help: 'Correct the key or remove it. The SDK drops keys that it does not know without a word: the setting would just not be there.',
};
export const wrongType: RuleInfo = {
  ...info, id: 'S2', title: 'Every value has the type that ECS wants',
  help: 'In YAML, quotes make a text of a number or of true and false; ECS wants a task\'s cpu and memory and the values of variables as text, but ports and seconds as numbers.',
};
export const missingKey: RuleInfo = {
  ...info, id: 'S3', title: 'Every key that ECS requires is there',
  help: 'Add the key: AWS refuses the request without it.',
};
export const unknownValue: RuleInfo = {
  ...info, id: 'S4', title: 'A value of a closed list is one of that list',
  help: 'Use one of the values that the message names, letter for letter: AWS tells upper case from lower case.',
};
export const outOfBounds: RuleInfo = {
  ...info, id: 'S5', title: 'Numbers, texts and lists are within the bounds of ECS\'s service model',
  help: 'Keep to the bounds that the message names: AWS refuses the request beyond them.',
};

/** What DescribeTaskDefinition adds to a definition; people copy its answers. */
export const outputKeys: readonly string[] = [
  'taskDefinitionArn', 'revision', 'status', 'requiresAttributes', 'compatibilities', 'registeredAt', 'registeredBy', 'deregisteredAt', 'deleteRequestedAt',
];

export const outputKey: RuleInfo = {
  ...info, id: 'R61', title: 'No key is there that only AWS writes', source: 'ECS API Reference, TaskDefinition against RegisterTaskDefinition',
  help: 'Remove what a copied answer of DescribeTaskDefinition holds beside the definition: AWS takes it from nobody, and the CLI refuses the file.',
};

/** What the shape of a document is checked for. The findings come from `shapeFindings`; these are for explanations. */
export const shapeRules: readonly RuleInfo[] = [unknownKey, wrongType, missingKey, unknownValue, outOfBounds, outputKey];
