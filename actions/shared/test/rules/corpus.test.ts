import { basename } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { FindingsError } from '../../src/finding.ts';
import { allRules } from '../../src/rules/all-rules.ts';
import { checkDefinition } from '../../src/rules/check-definition.ts';
import type { RuleFinding } from '../../src/rules/rule-finding.ts';
import { shapeRules } from '../../src/rules/shape-rules.ts';
import { parseYamlDocument } from '../../src/yaml-document.ts';
import { findPlace, parsePath, readFaults, readPasses, readValid } from './corpus.ts';
import type { Example, Fault } from './corpus.ts';

const faults = readFaults();
const valid = readValid();
const passes = readPasses();

// R39 asks a registry; R68 and up look at several files.
const looksAtOneDefinition = (id: string): boolean => !id.startsWith('R') || (id !== 'R39' && Number(id.slice(1)) <= 67);

function check({ name, text, profile }: Example): RuleFinding[] {
  const target = { account: '123456789012', region: 'eu-west-1', profile };
  return checkDefinition(parseYamlDocument(text, name), { part: basename(name).replace(/\.(yml|json)$/, ''), target });
}

function show({ rule, severity, path, line, message }: RuleFinding): string {
  return `${severity} ${rule} line ${line} ${path}: ${message}`;
}

/** The finding stands where the file says: at the path, or for what is missing at what it is missing from, and on its line. */
function standsRight(finding: RuleFinding, { text, at }: Fault): boolean {
  return at.some((path) => {
    const { lines, depth } = findPlace(text, path);
    const steps = parsePath(path);
    const isThere = depth === steps.length;
    const found = parsePath(finding.path);
    const isSame = (wanted: readonly (string | number)[]): boolean => JSON.stringify(found) === JSON.stringify(wanted);
    return lines.includes(finding.line) && (isSame(steps) || (!isThere && isSame(steps.slice(0, -1))));
  });
}

describe('files with one fault', () => {
  it('are many', () => {
    expect(faults.length).toBeGreaterThanOrEqual(200);
  });

  it.each(faults.filter(({ rule }) => rule !== 'Y1'))('$name is found', (fault) => {
    const findings = check(fault);
    const own = findings.filter(({ rule }) => rule === fault.rule);
    expect({ found: own.map(({ severity }) => severity), all: findings.map(show) }).toEqual({ found: expect.arrayContaining([fault.severity]) as unknown, all: expect.anything() as unknown });
    expect(own.filter((finding) => !standsRight(finding, fault)).map(show)).toEqual([]);
  });

  it.each(faults.filter(({ rule }) => rule !== 'Y1'))('$name has nothing else', (fault) => {
    const allowed = [fault.rule, ...fault.also];
    expect(check(fault).filter(({ rule, severity }) => severity !== 'note' && !allowed.includes(rule)).map(show)).toEqual([]);
  });

  it.each(faults.filter(({ rule }) => rule === 'Y1'))('$name is found at its line', (fault) => {
    let thrown: unknown;
    try {
      check(fault);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(FindingsError);
    expect((thrown as FindingsError).findings.map(({ line }) => line)).toContain(fault.line);
  });
});

describe('valid files', () => {
  it('are many', () => {
    expect(valid.length).toBeGreaterThanOrEqual(45);
  });

  it.each(valid)('$name has no error', (example) => {
    expect(check(example).filter(({ severity }) => severity === 'error').map(show)).toEqual([]);
  });

  it.each(valid.filter(({ isClean }) => isClean))('$name has notes only', (example) => {
    expect(check(example).filter(({ severity }) => severity !== 'note').map(show)).toEqual([]);
  });
});

describe('files that pass', () => {
  it.each(passes)('$name breaks neither its rule nor another', (example) => {
    const findings = check(example);
    expect(findings.filter(({ rule, severity }) => rule === example.rule || severity === 'error').map(show)).toEqual([]);
  });
});

describe('the corpus', () => {
  const ids = [...allRules, ...shapeRules].map(({ id }) => id).filter(looksAtOneDefinition);

  it.each(ids)('has a fault for %s', (id) => {
    expect(faults.map(({ rule }) => rule)).toContain(id);
  });

  it.each(ids.filter((id) => id !== 'Y1'))('has a file that passes %s', (id) => {
    expect(passes.map(({ rule }) => rule)).toContain(id);
  });

  it('names only rules that there are', () => {
    const named = new Set([...faults, ...passes].map(({ rule = '' }) => rule));
    const known = new Set(['Y1', ...allRules.map(({ id }) => id), ...shapeRules.map(({ id }) => id)]);
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });
});
