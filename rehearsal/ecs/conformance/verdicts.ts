import type { CaseResult } from './run-cases.ts';

/** What a result means once it is known which differences are expected. */
export type Verdict =
  | { readonly kind: 'holds' }
  | { readonly kind: 'left-out'; readonly why: string }
  /** Listed as an exception, and it does differ. */
  | { readonly kind: 'differs'; readonly why: string; readonly problem: string }
  | { readonly kind: 'failed'; readonly problem: string }
  /** Listed as an exception, and it holds all the same. */
  | { readonly kind: 'no-exception'; readonly why: string };

/** Case id → why the target's answer differs from AWS's. */
export type Exceptions = Readonly<Record<string, string>>;

export const noExceptions: Exceptions = {};

export function judge(result: CaseResult, exceptions: Exceptions): Verdict {
  const why = exceptions[result.id];
  switch (result.kind) {
    case 'left-out':
      return { kind: 'left-out', why: result.why };
    case 'passed':
      return why === undefined ? { kind: 'holds' } : { kind: 'no-exception', why };
    case 'failed':
      return why === undefined ? { kind: 'failed', problem: result.problem } : { kind: 'differs', why, problem: result.problem };
    default: {
      const unreachable: never = result;
      throw new Error(`Unknown result ${JSON.stringify(unreachable)}`);
    }
  }
}

export function isAsExpected({ kind }: Verdict): boolean {
  return kind !== 'failed' && kind !== 'no-exception';
}

/** What is wrong, for a person; undefined where all is as expected. */
export function explain(verdict: Verdict): string | undefined {
  switch (verdict.kind) {
    case 'holds':
    case 'left-out':
    case 'differs':
      return undefined;
    case 'failed':
      return verdict.problem;
    case 'no-exception':
      return `The case holds, although it is listed as an exception ("${verdict.why}"). Take it from the list.`;
    default: {
      const unreachable: never = verdict;
      throw new Error(`Unknown verdict ${JSON.stringify(unreachable)}`);
    }
  }
}

/** Exceptions that name no case. */
export function unknownExceptions(exceptions: Exceptions, ids: readonly string[]): string[] {
  const known = new Set(ids);
  return Object.keys(exceptions).filter((id) => !known.has(id));
}
