import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { generalRules } from '../../../../rehearsal/ecs/task-definitions/check-task-definition.ts';
import { fargateRules } from '../../../../rehearsal/ecs/task-definitions/fargate-rules.ts';
import { requiresFargate } from '../../../../rehearsal/ecs/task-definitions/rule.ts';
import type { TaskDefinitionInput } from '../../../../rehearsal/ecs/state/records.ts';
import { checkDefinition } from '../../src/rules/check-definition.ts';
import { parseYamlDocument } from '../../src/yaml-document.ts';
import { readFaults, readPasses, readValid } from './corpus.ts';
import { findForbidden } from './model-oracle.ts';
import { mutate } from './mutations.ts';
import { seededRandom } from './seeded-random.ts';

const seed = 777;
const perFile = 40;

// A template is not registered before it is rendered.
const isTemplate = (text: string): boolean => text.includes('${infrastructure.');

/** What the local ECS refuses and the validator leaves alone, each for a reason. */
const exceptions: Readonly<Record<string, string>> = {
  'ephemeral-storage-launch-type': 'without requiresCompatibilities the validator thinks of Fargate, which has ephemeral storage (R5 warns)',
  'memory-missing': 'a definition for EC2 alone is not what the catalogue is about',
  'log-mode': 'the mode of splunk and awsfirelens: the catalogue knows the options of awslogs only',
  'tmpfs-size': 'no rule of the catalogue, and not known from AWS',
  'ulimit-order': 'no rule of the catalogue',
  'ulimit-twice': 'no rule of the catalogue, and not known from AWS',
  'tags-empty': 'no rule of the catalogue',
};

function refusals(definition: TaskDefinitionInput): string[] {
  const rules = requiresFargate(definition) ? [...generalRules, ...fargateRules] : generalRules;
  return rules.flatMap((rule) => {
    const text = rule.find(definition);
    return text === undefined ? [] : [`${rule.name}: ${text}`];
  });
}

function hasError(text: string): boolean {
  const target = { account: '123456789012', region: 'eu-west-1', profile: 'development' } as const;
  return checkDefinition(parseYamlDocument(text, 'definition.yml'), { part: 'definition', target }).some(({ severity }) => severity === 'error');
}

describe('the local ECS', () => {
  it.each([...readValid(), ...readPasses()].filter(({ text }) => !isTemplate(text)))('takes $name, which the validator takes', ({ text }) => {
    expect(refusals(parse(text) as TaskDefinitionInput)).toEqual([]);
  });

  it('takes files whose fault is a warning or a note', () => {
    const harmless = readFaults().filter(({ severity, rule, profile, also }) => severity !== 'error' && rule !== 'Y1' && profile === 'development' && also.length === 0);
    expect(harmless.length).toBeGreaterThan(20);
    expect(harmless.flatMap(({ name, text }) => refusals(parse(text) as TaskDefinitionInput).map((refusal) => `${name}: ${refusal}`))).toEqual([]);
  });

  it('refuses no mutation that the validator takes', () => {
    const files = readValid().filter(({ text }) => text.length < 32_000 && !isTemplate(text));
    const missed = files.flatMap(({ name, text }, fileIndex) => {
      const random = seededRandom(seed + fileIndex);
      const original: unknown = parse(text);
      return Array.from({ length: perFile }, () => mutate(original, random)).flatMap((mutation) => {
        const json = JSON.stringify(mutation.value);
        // Types are the service model's matter, and an unknown text nobody's.
        if (/^null|:null|\[null|,null|\$\{environment/.test(json) || findForbidden(mutation.value, 'RegisterTaskDefinitionRequest').length > 0) return [];
        const refused = refusals(mutation.value as TaskDefinitionInput).filter((refusal) => !Object.hasOwn(exceptions, refusal.split(':', 1)[0] ?? ''));
        return refused.length === 0 || hasError(json) ? [] : [`seed ${seed}, ${name}: ${mutation.text} | ${refused.join(', ')}`];
      });
    });
    expect(missed.slice(0, 20)).toEqual([]);
  });
});
