import { FindingsError } from '../finding.ts';
import type { Finding } from '../finding.ts';
import type { RuleFinding } from '../rules/rule-finding.ts';
import { displayPath } from '../text-file.ts';
import { UserError } from '../user-error.ts';
import { readYamlDocument } from '../yaml-document.ts';
import type { YamlDocument } from '../yaml-document.ts';
import { ownRules } from './own-rules.ts';
import type { OwnRule } from './own-rules.ts';

export type ReadResult = { kind: 'read'; document: YamlDocument } | { kind: 'unreadable'; findings: RuleFinding[] };

/** What keeps a file from being read is a finding like others: the other files are still checked. */
export function readCheckedFile(path: string): ReadResult {
  try {
    return { kind: 'read', document: readYamlDocument(path) };
  } catch (error) {
    if (error instanceof FindingsError) return { kind: 'unreadable', findings: error.findings.map((finding) => ownFinding('Y1', finding)) };
    if (error instanceof UserError) return { kind: 'unreadable', findings: [ownFinding('Y1', { file: displayPath(path), line: 1, column: 1, message: error.message })] };
    throw error;
  }
}

export function ownFinding(rule: OwnRule, { file, line, column, message }: Finding, path = ''): RuleFinding {
  const { severity, help } = ownRules[rule];
  return { rule, severity, file, line, column, path, message, help };
}
