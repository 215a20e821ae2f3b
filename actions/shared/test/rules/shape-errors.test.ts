import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parseRelease } from '../../src/release.ts';
import { shapeErrors } from '../../src/rules/shape-errors.ts';
import type { ShapeError } from '../../src/rules/shape-errors.ts';
import type { RootShape } from '../../src/rules/typed-definition.ts';
import { parseYamlDocument } from '../../src/yaml-document.ts';
import { checkout } from '../run-bundle.ts';
import { readFaults, readValid } from './corpus.ts';
import { mutate } from './mutations.ts';
import { seededRandom } from './seeded-random.ts';

const ajv = new Ajv({ allErrors: true, messages: false, inlineRefs: false });
ajv.addSchema(JSON.parse(readFileSync(join(checkout, 'actions/shared/src/rules/ecs-schema.generated.json'), 'utf8')) as object, 'ecs');
const validators = { RegisterTaskDefinitionRequest: ajv.compile({ $ref: 'ecs#/definitions/RegisterTaskDefinitionRequest' }), CreateServiceRequest: ajv.compile({ $ref: 'ecs#/definitions/CreateServiceRequest' }) };

function schemaErrors(value: unknown, root: RootShape): ShapeError[] {
  const validate = validators[root];
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    const name: unknown = params['missingProperty'] ?? params['additionalProperty'];
    // More than 32 bits are another type to ECS.
    const isBeyondType = (keyword === 'minimum' || keyword === 'maximum') && Math.abs(Number(params['limit'])) >= 2 ** 31 - 1;
    return { instancePath, keyword: isBeyondType ? 'type' : (keyword as ShapeError['keyword']), ...(typeof name === 'string' ? { name } : {}) };
  });
}

function compare(value: unknown, root: RootShape): { walked: string[]; schema: string[] } {
  const sorted = (errors: readonly ShapeError[]): string[] => errors.filter((error) => !isRepeated(error, errors)).map((error) => JSON.stringify(error)).sort();
  return { walked: sorted(shapeErrors(value, root)), schema: sorted(schemaErrors(value, root)) };
}

/** The schema also says of a value of another type that it is not in the list, or beyond a bound; nobody is told that. */
function isRepeated(error: ShapeError, errors: readonly ShapeError[]): boolean {
  const first = errors.find(({ keyword, instancePath }) => keyword === 'type' && instancePath === error.instancePath);
  return first !== undefined && first !== error && (error.keyword === 'enum' || error.keyword === 'type');
}

function expectEqual(values: readonly unknown[], root: RootShape): void {
  const different = values.map((value) => ({ value, ...compare(value, root) })).filter(({ walked, schema }) => walked.join() !== schema.join());
  expect(different.slice(0, 3)).toEqual([]);
}

function mutationsOf(value: unknown, seed: number): unknown[] {
  const random = seededRandom(seed);
  return Array.from({ length: 300 }, () => JSON.parse(JSON.stringify(mutate(value, random).value)) as unknown);
}

const release = parseRelease(readFileSync(join(checkout, 'actions/shared/test/fixtures/rehearsal.release.json'), 'utf8'), 'release');

describe('shapeErrors', () => {
  it('finds what the JSON Schema finds in every example of a fault', () => {
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

  it('finds what the JSON Schema finds in thousands of changes of valid definitions', () => {
    const valid = readValid().filter(({ text }) => text.length < 32_000).map(({ text }) => parseYamlDocument(text, 'valid.yml').value);
    expectEqual([...valid, ...valid.flatMap(mutationsOf)], 'RegisterTaskDefinitionRequest');
  });

  it('finds what the JSON Schema finds in changes of services', () => {
    const services = Object.values(release.services);
    expectEqual([...services, ...services.flatMap(mutationsOf)], 'CreateServiceRequest');
  });

  it.each([undefined, null, 1, 'text', [], [{}], true])('finds what the JSON Schema finds in %j', (value) => {
    expectEqual([value], 'RegisterTaskDefinitionRequest');
  });
});
