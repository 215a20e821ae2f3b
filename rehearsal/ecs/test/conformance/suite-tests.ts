import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { allCases } from '../../conformance/cases/all-cases.ts';
import { startCases, type CaseResult } from '../../conformance/run-cases.ts';
import type { Target } from '../../conformance/target.ts';
import { explain, judge, unknownExceptions, type Exceptions } from '../../conformance/verdicts.ts';

export interface SuiteTests {
  readonly title: string;
  readonly start: () => Promise<Target>;
  readonly exceptions: Exceptions;
  /** For all cases together: they run side by side, and each test waits for its own. */
  readonly timeoutMs: number;
}

/** One test per case. They all begin before the first test and run as many at once as the target allows. */
export function defineSuiteTests({ title, start, exceptions, timeoutMs }: SuiteTests): void {
  let target: Target | undefined;
  let results: ReadonlyMap<string, Promise<CaseResult>> = new Map();
  beforeAll(async () => {
    target = await start();
    const started = startCases(target, allCases, { prefix: `conf-${randomBytes(2).toString('hex')}` });
    results = new Map(allCases.map(({ id }, index) => [id, started[index] ?? Promise.reject(new Error(`${id} was not started`))]));
  }, 60_000);
  afterAll(async () => {
    await target?.stop();
  }, 60_000);

  describe(title, () => {
    for (const { id, title: what } of allCases) {
      it(`${id}: ${what}`, async () => {
        const result = await results.get(id);
        if (result === undefined) throw new Error('The target did not start.');
        expect(explain(judge(result, exceptions))).toBeUndefined();
      }, timeoutMs);
    }

    it('lists no exception of a case that does not exist', () => {
      expect(unknownExceptions(exceptions, allCases.map(({ id }) => id))).toEqual([]);
    });
  });
}
