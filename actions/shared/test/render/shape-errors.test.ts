import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseRelease } from '../../src/release.ts';
import { shapeErrors } from '../../src/render/shape-errors.ts';
import { definitionErrors, serviceErrors } from '../../src/rules/ecs-validator.generated.js';
import type { ShapeError } from '../../src/rules/ecs-validator.generated.js';
import type { RootShape } from '../../src/rules/typed-definition.ts';
import { parseYamlDocument } from '../../src/yaml-document.ts';
import { readFaults, readValid } from '../rules/corpus.ts';
import { mutate } from '../rules/mutations.ts';
import { seededRandom } from '../rules/seeded-random.ts';
import { checkout } from '../run-bundle.ts';

function compare(value: unknown, root: RootShape): { walked: string[]; compiled: string[] } {
  const sorted = (errors: readonly ShapeError[]): string[] => errors.filter((error) => !isRepeated(error, errors)).map((error) => JSON.stringify(error)).sort();
  return { walked: sorted(shapeErrors(value, root)), compiled: sorted((root === 'CreateServiceRequest' ? serviceErrors : definitionErrors)(value)) };
}

/** The schema also says of a value of another type that it is not in the list; nobody is told that. */
function isRepeated({ keyword, instancePath }: ShapeError, errors: readonly ShapeError[]): boolean {
  return keyword === 'enum' && errors.some((other) => other.keyword === 'type' && other.instancePath === instancePath);
}

function expectEqual(values: readonly unknown[], root: RootShape): void {
  const different = values.map((value) => ({ value, ...compare(value, root) })).filter(({ walked, compiled }) => walked.join() !== compiled.join());
  expect(different.slice(0, 3)).toEqual([]);
}

function mutationsOf(value: unknown, seed: number): unknown[] {
  const random = seededRandom(seed);
  return Array.from({ length: 300 }, () => JSON.parse(JSON.stringify(mutate(value, random).value)) as unknown);
}

const release = parseRelease(readFileSync(join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json'), 'utf8'), 'release');

describe('shapeErrors', () => {
  it('finds what the compiled schema finds in every example of a fault', () => {
    const values = readFaults().flatMap(({ text }) => {
      try {
        return [parseYamlDocument(text, 'fault.yml').value];
      } catch {
        return [];
      }
    });
    expect(values.length).toBeGreaterThan(150);
    expectEqual(values, 'RegisterTaskDefinitionRequest');
    expectEqual(values, 'CreateServiceRequest');
  });

  it('finds what the compiled schema finds in thousands of changes of valid definitions', () => {
    const valid = readValid().filter(({ text }) => text.length < 32_000).map(({ text }) => parseYamlDocument(text, 'valid.yml').value);
    expectEqual([...valid, ...valid.flatMap(mutationsOf)], 'RegisterTaskDefinitionRequest');
  });

  it('finds what the compiled schema finds in changes of services', () => {
    const services = Object.values(release.services);
    expectEqual([...services, ...services.flatMap(mutationsOf)], 'CreateServiceRequest');
  });

  it.each([undefined, null, 1, 'text', [], [{}], true])('finds what the compiled schema finds in %j', (value) => {
    expectEqual([value], 'RegisterTaskDefinitionRequest');
  });
});
