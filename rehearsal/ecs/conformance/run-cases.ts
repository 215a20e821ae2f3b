import { CaseContext } from './case-context.ts';
import { cleanUp } from './clean-up.ts';
import type { ConformanceCase, Need } from './conformance-case.ts';
import type { Target } from './target.ts';

export type CaseResult =
  | { readonly kind: 'passed'; readonly id: string; readonly tookMs: number }
  | { readonly kind: 'failed'; readonly id: string; readonly tookMs: number; readonly problem: string }
  | { readonly kind: 'left-out'; readonly id: string; readonly why: string };

export interface RunOptions {
  /** Begins every name that is made. */
  readonly prefix: string;
  readonly onResult?: (result: CaseResult) => void;
}

/** Runs cases against a target, several at once where it allows. Results come in the order of the cases. */
export async function runCases(target: Target, cases: readonly ConformanceCase[], options: RunOptions): Promise<readonly CaseResult[]> {
  const results: Promise<CaseResult>[] = startCases(target, cases, options);
  return await Promise.all(results);
}

/** As `runCases`, with a promise for each case, so that each can be awaited by a test of its own. None of them rejects. */
export function startCases(target: Target, cases: readonly ConformanceCase[], options: RunOptions): Promise<CaseResult>[] {
  const lanes: Promise<unknown>[] = Array.from({ length: target.concurrency }, () => Promise.resolve());
  const claims = cases.map((one) => ({ one, ...makeClaim() }));
  const queue = claims.values();
  for (const lane of lanes) {
    void lane.then(async () => {
      for (const { one, resolve } of queue) resolve(await runCase(target, one, options));
    });
  }
  return claims.map(({ promise }) => promise);
}

/** Why the case cannot run there; undefined where it can. */
export function whyLeftOut(target: { readonly provides: ReadonlySet<Need>; readonly isAccount: boolean }, one: ConformanceCase): string | undefined {
  if (target.isAccount && one.isSafe !== true) return 'not marked safe for an account';
  const missing = (one.needs ?? []).filter((need) => !target.provides.has(need));
  return missing.length === 0 ? undefined : `needs ${missing.join(', ')}`;
}

async function runCase(target: Target, one: ConformanceCase, options: RunOptions): Promise<CaseResult> {
  const result = await judge(target, one, options);
  options.onResult?.(result);
  return result;
}

async function judge(target: Target, one: ConformanceCase, options: RunOptions): Promise<CaseResult> {
  const why = whyLeftOut(target, one);
  if (why !== undefined) return { kind: 'left-out', id: one.id, why };
  const context = new CaseContext(target, options.prefix);
  const began = performance.now();
  const problems: string[] = [];
  await one.run(context).catch((error: unknown) => problems.push(describeProblem(error)));
  await cleanUp(context).catch((error: unknown) => problems.push(describeProblem(error)));
  const tookMs = Math.round(performance.now() - began);
  return problems.length === 0 ? { kind: 'passed', id: one.id, tookMs } : { kind: 'failed', id: one.id, tookMs, problem: problems.join('\n') };
}

function describeProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` (${describeProblem(error.cause)})`;
  return `${error.name === 'Error' ? '' : `${error.name}: `}${error.message}${cause}`;
}

function makeClaim(): { readonly promise: Promise<CaseResult>; readonly resolve: (result: CaseResult) => void } {
  let resolve: (result: CaseResult) => void = () => undefined;
  const promise = new Promise<CaseResult>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
