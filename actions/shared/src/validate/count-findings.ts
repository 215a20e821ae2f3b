import type { RuleFinding } from '../rules/rule-finding.ts';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countFindings(findings: readonly RuleFinding[]): Counts {
  const count = (severity: RuleFinding['severity']): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}

/** `1 error, 2 warnings in 5 files`. */
export function describeCounts({ errors, warnings, notes }: Counts, fileCount: number): string {
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), ...(notes === 0 ? [] : [plural(notes, 'note')])];
  return `${counts.join(', ')} in ${plural(fileCount, 'file')}`;
}

/** What turns a run red. */
export type FailOn = 'error' | 'warning';

export function isFailure({ errors, warnings }: Counts, failOn: FailOn): boolean {
  return errors > 0 || (failOn === 'warning' && warnings > 0);
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
