import type { RuleFinding } from '../rules/rule-finding.ts';
import { countFindings, describeCounts } from './count-findings.ts';

/** A job summary of more than 1 MiB is not shown at all; what comes before and after the table has room beside it. */
const maxBytes = 900 * 1024;

const severities = ['error', 'warning', 'note'] as const;

export interface SummaryOptions {
  readonly findings: readonly RuleFinding[];
  readonly fileCount: number;
  /** What was not checked, and why. */
  readonly notes: readonly string[];
}

/** Markdown: counts, one row for each finding, the worst first, and what was not checked. */
export function summarise({ findings, fileCount, notes }: SummaryOptions): string {
  const { rows, left } = fittingRows(severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)));
  return [
    '## Task definitions',
    '',
    `${describeCounts(countFindings(findings), fileCount)}.`,
    '',
    ...(rows.length === 0 ? [] : ['| | rule | place | finding | what to do |', '| --- | --- | --- | --- | --- |', ...rows, '']),
    ...(left === 0 ? [] : [`${left} more findings do not fit here: the log and the SARIF file have them all.`, '']),
    ...(notes.length === 0 ? [] : ['Not checked:', '', ...notes.map((note) => `- ${cell(note)}`), '']),
  ].join('\n');
}

function fittingRows(findings: readonly RuleFinding[]): { rows: string[]; left: number } {
  const rows: string[] = [];
  let bytes = 0;
  for (const finding of findings) {
    const row = toRow(finding);
    bytes += Buffer.byteLength(row) + 1;
    if (bytes > maxBytes) return { rows, left: findings.length - rows.length };
    rows.push(row);
  }
  return { rows, left: 0 };
}

function toRow({ severity, rule, file, line, column, message, help }: RuleFinding): string {
  return `| ${[severity, rule, cell(`${file}:${line}:${column}`), cell(message), cell(help)].join(' | ')} |`;
}

/** Text of a file must not become markup, nor end the cell. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(/[\\`*_[\]|~@!#]/g, (character) => `&#${character.charCodeAt(0)};`);
}
