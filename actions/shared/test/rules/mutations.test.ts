import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { checkDefinition } from '../../src/rules/check-definition.ts';
import type { RuleFinding } from '../../src/rules/rule-finding.ts';
import { UserError } from '../../src/user-error.ts';
import { parseYamlDocument } from '../../src/yaml-document.ts';
import { readValid } from './corpus.ts';
import { findForbidden } from './model-oracle.ts';
import { mutate, mutationKinds } from './mutations.ts';
import { seededRandom } from './seeded-random.ts';
import type { SeededRandom } from './seeded-random.ts';

const seed = 20_261_126;
const perFile = 90;
// The one close to 64 KiB is left to the measurements: it would take half of the time here.
const files = readValid().filter(({ text }) => text.length < 32_000);
const shown = 20;

/** Valid in a template of ours: it stands for a text that nobody knows yet, and so may be one of an enum. */
const templateReference = '${environment.nothing}';

function check(text: string): RuleFinding[] {
  return checkDefinition(parseYamlDocument(text, 'mutation.yml'), { part: 'mutation', target: { account: '123456789012', region: 'eu-west-1', profile: 'production' } });
}

interface Outcome {
  readonly label: string;
  readonly kind: string;
  readonly forbidden: readonly string[];
  readonly errors: number;
  readonly thrown: string | undefined;
}

function runMutations(): Outcome[] {
  return files.flatMap(({ name, text }, fileIndex) => {
    const random = seededRandom(seed + fileIndex);
    const original: unknown = parse(text);
    return Array.from({ length: perFile }, (_, index): Outcome => {
      const mutation = mutate(original, random);
      const label = `seed ${seed}, ${name}, mutation ${index}: ${mutation.text}`;
      const mutated = JSON.stringify(mutation.value);
      const kind = `${mutation.kind} ${mutation.node}`;
      const forbidden = mutation.text.endsWith(`becomes "${templateReference}"`) ? [] : findForbidden(JSON.parse(mutated) as unknown, 'RegisterTaskDefinitionRequest');
      try {
        return { label, kind, forbidden, errors: check(mutated).filter(({ severity }) => severity === 'error').length, thrown: undefined };
      } catch (error) {
        return { label, kind, forbidden, errors: 0, thrown: String((error as Error).stack) };
      }
    });
  });
}

describe('mutations of valid definitions', () => {
  const outcomes = runMutations();

  it('are many, of every kind, at every kind of node', () => {
    expect(outcomes.length).toBeGreaterThanOrEqual(5000);
    const seen = new Set(outcomes.map(({ kind }) => kind));
    const wanted = mutationKinds.flatMap((kind) => ['mapping', 'list', 'text', 'number', 'boolean'].map((node) => `${kind} ${node}`));
    expect(wanted.filter((kind) => !seen.has(kind))).toEqual([]);
    expect(outcomes.filter(({ forbidden }) => forbidden.length > 0).length).toBeGreaterThanOrEqual(2000);
  });

  it('never make the validator throw', () => {
    expect(outcomes.filter(({ thrown }) => thrown !== undefined).map(({ label, thrown }) => `${label}\n${thrown ?? ''}`).slice(0, shown)).toEqual([]);
  });

  it('are found where the service model forbids them', () => {
    const missed = outcomes.filter(({ forbidden, errors, thrown }) => thrown === undefined && forbidden.length > 0 && errors === 0);
    expect(missed.map(({ label, forbidden }) => `${label} | ${forbidden.join(', ')}`).slice(0, shown)).toEqual([]);
  });
});

const damages: readonly ((text: string, random: SeededRandom) => string)[] = [
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => changeLine(text, random, () => []),
  (text, random) => changeLine(text, random, (line) => [line, line]),
  (text, random) => changeLine(text, random, (line) => [`\t${line}`]),
  (text, random) => changeLine(text, random, (line) => [` ${line}`]),
  (text, random) => changeLine(text, random, (line) => [line.trimStart()]),
  (text, random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + random.pick(['{', '}', '[', ']', '"', "'", ':', ': ', '- ', '#', '&a', '*a', '!', '|', '>', '%', '@', '`', '\u0000', '\uFEFF', '<<: *a', '---\n', '? ']) + text.slice(at + random.below(2));
  },
];

function changeLine(text: string, random: SeededRandom, change: (line: string) => string[]): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  return lines.flatMap((line, index) => (index === at ? change(line) : [line])).join('\n');
}

describe('damaged files', () => {
  it('are told about in words for people, or read', () => {
    const random = seededRandom(seed);
    const wrong: string[] = [];
    for (let index = 0; index < 2000; index += 1) {
      const { name, text } = random.pick(files);
      const damaged = random.pick(damages)(text, random);
      try {
        check(damaged);
      } catch (error) {
        if (!(error instanceof UserError)) wrong.push(`seed ${seed}, ${name}, damage ${index}: ${String((error as Error).stack)}`);
      }
    }
    expect(wrong.slice(0, shown)).toEqual([]);
  });
});
