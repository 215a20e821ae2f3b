import { describe, expect, it } from '@jest/globals';
import { applyIgnores } from '../../src/validate/apply-ignores.ts';
import type { IgnoreContext } from '../../src/validate/apply-ignores.ts';
import { readIgnoreComments } from '../../src/validate/ignore-comments.ts';
import { makeFinding } from './make-finding.ts';

describe('readIgnoreComments', () => {
  it.each([
    ['family: x # ignore R1: why', { rules: ['R1'], reason: 'why', line: 1, column: 11, target: 1 }],
    ['# ignore R1: why\nfamily: x', { rules: ['R1'], reason: 'why', line: 1, column: 1, target: 2 }],
    ['# ignore R1: why\n\n  # more\nfamily: x', { rules: ['R1'], reason: 'why', line: 1, column: 1, target: 4 }],
    ['a: # ignore R1, R2 R3: why: so\n  - b', { rules: ['R1', 'R2', 'R3'], reason: 'why: so', line: 1, column: 4, target: 1 }],
    ['a: 1 #ignore R1:why \r\nb: 2', { rules: ['R1'], reason: 'why', line: 1, column: 6, target: 1 }],
    ['a: { b: "#" } # ignore R1: why', { rules: ['R1'], reason: 'why', line: 1, column: 15, target: 1 }],
    ['a: 1 # ignore R1', { rules: ['R1'], reason: undefined, line: 1, column: 6, target: 1 }],
    ['a: 1 # ignore R1:  ', { rules: ['R1'], reason: undefined, line: 1, column: 6, target: 1 }],
    ['a: 1\n# ignore R1: why', { rules: ['R1'], reason: 'why', line: 2, column: 1, target: Number.POSITIVE_INFINITY }],
  ])('reads %j', (text, expected) => {
    expect(readIgnoreComments(text)).toEqual([expected]);
  });

  it.each([
    'a: "text # ignore R1: no"',
    "a: 'it''s # ignore R1: no'",
    'a: |\n  # ignore R1: no\n  text',
    'a: text#ignore R1 no',
    'a: plain\n  # ignore the next line, R1',
    '# ignored R1: no',
  ])('finds nothing in %j', (text) => {
    expect(readIgnoreComments(text)).toEqual([]);
  });
});

describe('applyIgnores', () => {
  const file = 'api.yml';
  const apply = (text: string, override: Partial<IgnoreContext> = {}): { rule: string; line: number; message: string }[] =>
    applyIgnores([makeFinding({ file, line: 2 }), makeFinding({ file, line: 2, rule: 'R40' }), makeFinding({ file: 'web.yml', line: 2 })], {
      known: new Set(['R36', 'R40', 'R50']), comments: new Map([[file, readIgnoreComments(text)]]), isComplete: () => true, ...override,
    }).map(({ rule, line, message, file: of }) => ({ rule: of === file ? rule : `${rule} of ${of}`, line, message }));

  it('silences the rules it names, at that line of that file', () => {
    expect(apply('a: 1\nb: 2 # ignore R36: pinned by the base image').map(({ rule }) => rule)).toEqual(['R40', 'R36 of web.yml']);
    expect(apply('# ignore R36, R40: pinned\nb: 2').map(({ rule }) => rule)).toEqual(['R36 of web.yml']);
  });

  it('silences nothing without a reason, and says so', () => {
    const findings = apply('a: 1\nb: 2 # ignore R36');
    expect(findings.map(({ rule }) => rule)).toEqual(['R36', 'R40', 'R36 of web.yml', 'I1']);
    expect(findings.at(-1)).toMatchObject({ line: 2, message: 'R36 ignored without a reason, which silences nothing, allowed: # ignore R36: and why' });
  });

  it('names the nearest rule for one that does not exist', () => {
    expect(apply('a: 1\nb: 2 # ignore R360: x').at(-1)).toMatchObject({ rule: 'I2', message: 'there is no rule R360, did you mean R36?' });
  });

  it('tells of a comment that silences nothing, where the rule could say all it has to say', () => {
    expect(apply('a: 1 # ignore R50: x').at(-1)).toMatchObject({ rule: 'I3', line: 1, message: 'R50 has nothing to say about this line' });
    expect(apply('a: 1 # ignore R50: x', { isComplete: () => false }).map(({ rule }) => rule)).not.toContain('I3');
  });
});
