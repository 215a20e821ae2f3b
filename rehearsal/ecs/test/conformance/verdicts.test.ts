import { describe, expect, it } from '@jest/globals';
import type { CaseResult } from '../../conformance/run-cases.ts';
import { explain, isAsExpected, judge, unknownExceptions } from '../../conformance/verdicts.ts';

const passed: CaseResult = { kind: 'passed', id: 'one', tookMs: 1 };
const failed: CaseResult = { kind: 'failed', id: 'one', tookMs: 1, problem: 'expected 1, got 2' };
const leftOut: CaseResult = { kind: 'left-out', id: 'one', why: 'needs faults' };

describe('judge', () => {
  it.each([
    { what: 'a case that holds', result: passed, exceptions: {}, kind: 'holds', expected: true },
    { what: 'a case that fails', result: failed, exceptions: {}, kind: 'failed', expected: false },
    { what: 'an exception that fails', result: failed, exceptions: { one: 'ignored' }, kind: 'differs', expected: true },
    { what: 'an exception that holds', result: passed, exceptions: { one: 'ignored' }, kind: 'no-exception', expected: false },
    { what: 'a case that was left out', result: leftOut, exceptions: { one: 'ignored' }, kind: 'left-out', expected: true },
  ])('$what', ({ result, exceptions, kind, expected }) => {
    const verdict = judge(result, exceptions);
    expect([verdict.kind, isAsExpected(verdict), explain(verdict) === undefined]).toEqual([kind, expected, expected]);
  });

  it('says what is wrong', () => {
    expect(explain(judge(failed, {}))).toBe('expected 1, got 2');
    expect(explain(judge(passed, { one: 'it ignores tokens' }))).toBe('The case holds, although it is listed as an exception ("it ignores tokens"). Take it from the list.');
  });
});

describe('unknownExceptions', () => {
  it('names exceptions of no case', () => {
    expect(unknownExceptions({ one: 'a', two: 'b' }, ['one', 'three'])).toEqual(['two']);
  });
});
