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
  readonly findings: readonly Finding[];

  constructor(headline: string, findings: readonly Finding[]) {
    super(`${headline}\n${findings.map((finding) => `  ${formatFinding(finding)}`).join('\n')}`);
    this.findings = findings;
  }
}
