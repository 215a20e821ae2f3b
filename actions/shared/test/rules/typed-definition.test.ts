import { describe, expect, it } from '@jest/globals';
import { toTyped } from '../../src/rules/typed-definition.ts';

const typed = (value: unknown): unknown => JSON.parse(JSON.stringify(toTyped(value, 'RegisterTaskDefinitionRequest')));

describe('toTyped', () => {
  it('keeps what has the right type', () => {
    const definition = { family: 'a', containerDefinitions: [{ name: 'api', essential: true, command: ['node'], portMappings: [{ containerPort: 80 }], dockerLabels: { a: 'b' } }] };
    expect(typed(definition)).toEqual(definition);
  });

  it.each<[string, unknown, unknown]>([
    ['a number where text is due', { family: 1 }, {}],
    ['a text where a number is due', { containerDefinitions: [{ memory: '512' }] }, { containerDefinitions: [{}] }],
    ['a number with a fraction', { containerDefinitions: [{ memory: 1.5 }] }, { containerDefinitions: [{}] }],
    ['a mapping where a list is due', { containerDefinitions: { name: 'a' } }, {}],
    ['nothing', { volumes: null }, {}],
    ['a key that ECS does not know', { famly: 'a' }, {}],
    ['a map with entries of another type', { containerDefinitions: [{ dockerLabels: { a: 1, b: 'c' } }] }, { containerDefinitions: [{ dockerLabels: { b: 'c' } }] }],
  ])('leaves out %s', (_what, value, expected) => {
    expect(typed(value)).toEqual(expected);
  });

  it('keeps the indexes of lists', () => {
    expect(typed({ containerDefinitions: ['a', null, { name: 'b', command: [1, 'x'] }] })).toEqual({ containerDefinitions: [{}, {}, { name: 'b', command: ['', 'x'] }] });
  });

  it('keeps a reference where text is allowed, and leaves it out elsewhere', () => {
    expect(typed({ family: '${environment.name}', containerDefinitions: [{ memory: '${environment.memory}' }, '${list(environment.more)}'] }))
      .toEqual({ family: '${environment.name}', containerDefinitions: [{}, {}] });
  });

  it('keeps texts that no enum has', () => {
    expect(typed({ networkMode: 'awsvcp' })).toEqual({ networkMode: 'awsvcp' });
  });

  it.each([undefined, null, 1, 'text', []])('makes an empty definition of %j', (value) => {
    expect(typed(value)).toEqual({});
  });

  it('takes no property from a prototype', () => {
    expect(typed(JSON.parse('{ "__proto__": { "family": "a" }, "constructor": "b" }'))).toEqual({});
  });
});
