import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatFinding } from '../src/finding.ts';
import { parseYamlDocument, readYamlDocument } from '../src/yaml-document.ts';
import { makeScratchFolder } from './scratch-folder.ts';

function valueOf(text: string): unknown {
  return parseYamlDocument(text, 't.yml').value;
}

function errorOf(text: string): string {
  return messageOf(() => parseYamlDocument(text, 't.yml'));
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no error';
}

async function readBytes(bytes: string | Uint8Array, name = 't.yml'): Promise<{ value: unknown; error: string }> {
  const path = join(await makeScratchFolder(), name);
  writeFileSync(path, bytes);
  let value: unknown;
  const error = messageOf(() => (value = readYamlDocument(path).value));
  return { value, error: error.replaceAll(path, 't.yml') };
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
}

/** Nine levels of nine aliases: 9⁹ values in 300 bytes. */
const aliasBomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 9 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`)].join('\n');

describe('parseYamlDocument', () => {
  it.each<[string, string, unknown]>([
    ['lines that end in CRLF', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n', { a: 'x\ny\n', b: 1 }],
    ['nothing', '', null],
    ['comments alone', '# nothing\n', null],
    ['words that were booleans once', 'a: yes\nb: on\nc: 1_000\nd: 2026-01-01', { a: 'yes', b: 'on', c: '1_000', d: '2026-01-01' }],
    ['names of objects', '__proto__: 1\nconstructor: 2', JSON.parse('{"__proto__":1,"constructor":2}')],
    ['aliases', 'a: &x { b: 1 }\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['JSON', '{"a": [1, "x\\/y \\ud83d\\ude00", null], "b": {}}', { a: [1, 'x/y 😀', null], b: {} }],
    ['JSON that tabs indent', '{\n\t"a": [\n\t\t1\n\t]\n}', { a: [1] }],
    ['YAML in JSON\'s brackets', '{ a: [b, c], d: }', { a: ['b', 'c'], d: null }],
    ['one document between its markers', '---\na: 1\n...\n', { a: 1 }],
  ])('reads %s', (_name, text, expected) => {
    expect(valueOf(text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['a key that is there twice', 'a: 1\nb: 2\na: 3', 't.yml:3:1 the key a is there twice; keep one'],
    ['a key that is there twice in JSON', '{"a": 1,\n "a": 2}', 't.yml:2:2 the key a is there twice; keep one'],
    ['a tab that indents', 'a:\n\tb: 1', 't.yml:2:1 a tab indents this line, allowed: spaces'],
    ['a NUL byte', 'a: 1\nb: \0', 't.yml:2:4 a NUL byte; this is not a text file'],
    ['another control character', 'a: "\u0007"', 't.yml:1:5 a control character'],
    ['a second document', 'a: 1\n---\nb: 2', 't.yml:3:1 a second document begins here'],
    ['a merge key', 'x: &x { a: 1 }\ny:\n  <<: *x', 't.yml:3:3 <<: merge keys are YAML 1.1 and not read; write the entries out'],
    ['a function', 'a: !!js/function "() => process.exit()"', 't.yml:1:4 the tag !!js/function means nothing here: no tag is followed and nothing is executed'],
    ['a short form of CloudFormation', 'a:\n  b: !Sub "${x}"', 't.yml:2:6 the tag !Sub means nothing here'],
    ['a tag on a mapping', 'a: !GetAtt { b: c }', 't.yml:1:4 the tag !GetAtt means nothing here'],
    ['aliases that grow', aliasBomb, 't.yml:6:9 with its aliases written out it has more than 100000 values'],
    ['an alias of what it is in', 'a: &x [1, *x]', 't.yml:1:11 *x stands inside of &x'],
    ['an alias of nothing', 'a: *x', 'an alias of nothing'],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 't.yml:1:100 nested too deeply, allowed: 100 levels'],
    ['10,000 levels of JSON', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'nested too deeply'],
    ['10,000 levels of lines', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), 't.yml:100:100 nested too deeply'],
    ['a list as a key', '[a, b]: c', 't.yml:1:1 a list or mapping as a key'],
    ['a mapping without its end', 'a: {b: 1', 'a { or [ is never closed'],
    ['a text without its end', 'a: "b', 'a quotation mark is never closed'],
    ['a reference without quotes in brackets', 'a: { b: ${environment.name} }', 'a text with { } [ ] , in it needs quotes here'],
    ['garbage', '{[}'.repeat(100_000), 't.yml:1:3'],
  ])('refuses %s', (_name, text, expected) => {
    expect(errorOf(text)).toContain(expected);
  });

  it('keeps the text of the file out of its errors, and of their causes', () => {
    try {
      parseYamlDocument('password: hunter2\npassword: hunter2', 't.yml');
      throw new Error('It was taken.');
    } catch (error) {
      const { message, cause } = error as Error;
      expect(message).toContain('the key password is there twice');
      expect(message).not.toContain('hunter2');
      expect(cause).toBeUndefined();
    }
  });
});

describe('YamlDocument', () => {
  const yaml = 'a: plain\nb: \'single\'\nc: "double"\nd: |\n  block\ne:\n  - {f: 1}\n  - &x\n    g: [2, 3]\nh: *x\ni:\n';
  it.each<[(string | number)[], string]>([
    [[], '1:1'], [['a'], '1:4'], [['b'], '2:4'], [['c'], '3:4'], [['e', 0, 'f'], '7:9'], [['e', 1, 'g', 1], '9:12'],
    [['h', 'g', 0], '9:9'], [['i'], '11:1'], [['e', 5], '6:1'], [['e', 0, 'missing', 'further'], '7:5'], [['nothing'], '1:1'],
  ])('knows where %j stands', (path, expected) => {
    expect(formatFinding(parseYamlDocument(yaml, 't').finding(path, ''))).toBe(`t:${expected} `);
  });

  it('knows where keys stand', () => {
    expect(parseYamlDocument(yaml, 't').finding(['e', 1, 'g'], '', 'key')).toMatchObject({ line: 9, column: 5 });
  });

  it('knows what is quoted', () => {
    const document = parseYamlDocument(yaml, 't');
    expect(['a', 'b', 'c', 'd'].map((key) => document.isQuoted([key]))).toEqual([false, true, true, true]);
  });

  it('places values of JSON', () => {
    expect(parseYamlDocument('{\n  "a": {\n    "b": 5 } }', 't').finding(['a', 'b'], '')).toMatchObject({ line: 3, column: 10 });
  });

  it.each(['\r\n', '\r'])('counts lines that end in %j', (end) => {
    expect(parseYamlDocument(['a: 1', 'b: 2', 'c: 3'].join(end), 't').finding(['c'], '')).toMatchObject({ line: 3, column: 4 });
  });
});

describe('readYamlDocument', () => {
  it('reads a file with a byte order mark', async () => {
    expect(await readBytes('\uFEFFa: ü')).toEqual({ value: { a: 'ü' }, error: 'no error' });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['UTF-16, little end first', utf16('a: 1', true), 't.yml:1:1 it is UTF-16; save it as UTF-8'],
    ['UTF-16, big end first', utf16('a: 1', false), 't.yml:1:1 it is UTF-16; save it as UTF-8'],
    ['Latin-1', Buffer.from('a: 1\nb: caf\xe9\n', 'latin1'), 't.yml:2:7 a byte that is not UTF-8; save the file as UTF-8'],
    ['half a character', Buffer.from('a: ü').subarray(0, 4), 't.yml:1:4 a byte that is not UTF-8'],
    ['a program', Buffer.from('7f454c4602010100000000', 'hex'), 't.yml'],
    ['1 MB of garbage', '{[}'.repeat(350_000), 't.yml has 1050000 bytes, allowed: at most 524288'],
  ])('refuses %s', async (_name, bytes, expected) => {
    expect((await readBytes(bytes)).error).toContain(expected);
  });

  it('refuses a folder and a file that is not there', async () => {
    const folder = await makeScratchFolder();
    mkdirSync(join(folder, 'x.yml'));
    expect(messageOf(() => readYamlDocument(join(folder, 'x.yml')))).toMatch(/x\.yml is not a file\.$/);
    expect(messageOf(() => readYamlDocument(join(folder, 'y.yml')))).toMatch(/y\.yml cannot be read: there is no such file\.$/);
  });
});
