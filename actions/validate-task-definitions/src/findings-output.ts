import type { RuleFinding } from '../../shared/src/rules/rule-finding.ts';

/** Below what Linux takes as one environment variable (128 KiB), which is how a later step gets at it. GitHub itself takes 1 MiB. */
const maxBytes = 120_000;

/** The first findings, as many as fit, and how many were left out. */
export function fittingFindings(findings: readonly RuleFinding[]): { json: string; left: number } {
  const entries: string[] = [];
  let bytes = 2;
  for (const { rule, severity, file, line, column, path, message, help } of findings) {
    const entry = JSON.stringify({ rule, severity, file, line, column, path, message, help });
    bytes += Buffer.byteLength(entry) + 1;
    if (bytes > maxBytes) break;
    entries.push(entry);
  }
  return { json: `[${entries.join(',')}]`, left: findings.length - entries.length };
}
