import { describe, expect, it } from '@jest/globals';
import { checkTags, mergeTags, withoutTags } from '../../operations/tags.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `k${String(index)}`, value: '' }));

describe('checkTags', () => {
  it.each([
    ['none', undefined, []], ['an empty value', [{ key: 'a' }], [{ key: 'a', value: '' }]], ['all characters', [{ key: 'Ä a:b/c=d+e-f_g.h@1', value: 'é 1' }], [{ key: 'Ä a:b/c=d+e-f_g.h@1', value: 'é 1' }]],
    ['the longest', [{ key: 'k'.repeat(128), value: 'v'.repeat(256) }], [{ key: 'k'.repeat(128), value: 'v'.repeat(256) }]], ['fifty', many(50), many(50)],
  ])('takes %s', (_name, tags, expected) => expect(checkTags(tags)).toEqual(expected));

  it.each([
    ['more than fifty', many(51), 'Tags can not be more than 50.'], ['no key', [{ value: 'x' }], 'Tag key cannot be null or empty.'], ['a long key', [{ key: 'k'.repeat(129) }], 'Tag key cannot be longer than 128 characters.'],
    ['a key of AWS', [{ key: 'AWS:ecs' }], 'Tag keys starting with aws: are reserved for internal use.'], ['a strange key', [{ key: 'a<b' }], 'Tag key contains invalid characters.'],
    ['a long value', [{ key: 'a', value: 'v'.repeat(257) }], 'Tag value cannot be longer than 256 characters.'], ['a strange value', [{ key: 'a', value: '{}' }], 'Tag value contains invalid characters.'],
    ['a key twice', [{ key: 'a' }, { key: 'a' }], 'Duplicate tag keys found.'],
  ])('refuses %s', (_name, tags, text) => expect(() => checkTags(tags)).toThrow(expect.objectContaining({ code: 'InvalidParameterException', message: text })));
});

describe('mergeTags', () => {
  it('replaces values and adds keys', () => {
    expect(mergeTags([{ key: 'a', value: '1' }, { key: 'b', value: '2' }], [{ key: 'a', value: '3' }, { key: 'c', value: '4' }])).toEqual([{ key: 'a', value: '3' }, { key: 'b', value: '2' }, { key: 'c', value: '4' }]);
  });

  it('refuses more than fifty together', () => {
    expect(() => mergeTags(many(50), [{ key: 'one-more', value: '' }])).toThrow('Tags can not be more than 50.');
    expect(mergeTags(many(50), [{ key: 'k1', value: 'new' }])).toHaveLength(50);
  });
});

describe('withoutTags', () => {
  it('takes the keys away and minds no unknown one', () => expect(withoutTags([{ key: 'a', value: '1' }, { key: 'b', value: '2' }], ['a', 'x'])).toEqual([{ key: 'b', value: '2' }]));
});
