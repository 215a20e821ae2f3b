import { UserError } from './user-error.ts';

/** Something wrong at a place of a file that a person wrote. */
export interface Finding {
  file: string;
  /** From 1. */
  line: number;
  column: number;
  message: string;
}

export function formatFinding({ file, line, column, message }: Finding): string {
  return `${file}:${line}:${column} ${message}`;
}

/** All that is wrong, at once. */
export class FindingsError extends UserError {
  readonly headline: string;
  readonly findings: readonly Finding[];
  /** What is wrong at no place of a file, such as an input. */
  readonly problems: readonly string[];

  constructor(headline: string, findings: readonly Finding[], problems: readonly string[] = []) {
    super([headline, ...[...findings.map(formatFinding), ...problems].map((line) => `  ${line}`)].join('\n'));
    this.headline = headline;
    this.findings = findings;
    this.problems = problems;
  }
}
