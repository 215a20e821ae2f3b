import type { Finding } from '../finding.ts';
import type { DocumentPath } from '../yaml-document.ts';
import type { Severity } from './rule.ts';

/** What breaks a rule at a place of a file that a person wrote. */
export interface RuleFinding extends Finding {
  /** `R26`, `S1`. */
  rule: string;
  severity: Severity;
  /** `containerDefinitions[0].image`. */
  path: string;
  help: string;
}

/** What rules look at: a YamlDocument as it was written, or a RenderedTemplate, whose findings stand at the template's lines. */
export interface CheckedDocument {
  readonly file: string;
  readonly value: unknown;
  readonly finding: (path: DocumentPath, message: string, at?: 'key' | 'value') => Finding;
}

/** By place, then by rule. */
export function sortFindings(findings: readonly RuleFinding[]): RuleFinding[] {
  return [...findings].sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compareRules(a.rule, b.rule));
}

/** R9 before R10. */
function compareRules(a: string, b: string): number {
  return compare(a.charAt(0), b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
