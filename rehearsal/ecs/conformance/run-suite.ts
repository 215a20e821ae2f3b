import type { ConformanceCase } from './conformance-case.ts';
import { runCases } from './run-cases.ts';
import type { Target } from './target.ts';
import { explain, isAsExpected, judge, type Exceptions, type Verdict } from './verdicts.ts';

export interface SuiteOptions {
  readonly exceptions: Exceptions;
  readonly prefix: string;
  /** Takes one line for each case, as it ends. */
  readonly onProgress?: (line: string) => void;
}

export interface SuiteResult {
  readonly target: string;
  readonly isAsExpected: boolean;
  readonly tookMs: number;
  readonly counts: Readonly<Record<Verdict['kind'], number>>;
  readonly cases: readonly CaseVerdict[];
}

export interface CaseVerdict {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly verdict: Verdict;
}

const marks: Readonly<Record<Verdict['kind'], string>> = { 'holds': 'ok', 'failed': 'FAILED', 'differs': 'differs', 'left-out': '-', 'no-exception': 'WRONGLY LISTED' };

/** Runs cases and says of each whether it is as expected. */
export async function runSuite(target: Target, cases: readonly ConformanceCase[], options: SuiteOptions): Promise<SuiteResult> {
  const began = performance.now();
  const results = await runCases(target, cases, {
    prefix: options.prefix,
    onResult: (result) => {
      const verdict = judge(result, options.exceptions);
      const problem = explain(verdict);
      const detail = verdict.kind === 'left-out' || verdict.kind === 'differs' ? ` (${verdict.why})` : '';
      options.onProgress?.(`${marks[verdict.kind].padEnd(8)} ${result.id}${detail}${problem === undefined ? '' : `\n         ${problem}`}`);
    },
  });
  const judged = results.map((result, index): CaseVerdict => ({ id: result.id, title: cases[index]?.title ?? '', source: cases[index]?.source ?? '', verdict: judge(result, options.exceptions) }));
  const counts: Record<Verdict['kind'], number> = { 'holds': 0, 'failed': 0, 'differs': 0, 'left-out': 0, 'no-exception': 0 };
  for (const { verdict } of judged) counts[verdict.kind] += 1;
  return { target: target.name, isAsExpected: judged.every(({ verdict }) => isAsExpected(verdict)), tookMs: Math.round(performance.now() - began), counts, cases: judged };
}
