import type { CaseFamily } from './cases/all-cases.ts';
import type { ConformanceCase, Need } from './conformance-case.ts';
import type { Exceptions } from './verdicts.ts';

export interface TableColumn {
  readonly title: string;
  readonly provides: readonly Need[];
  readonly exceptions: Exceptions;
}

/**
 * The table of cases and targets. It is made of the cases and the list of exceptions alone: the tests hold both to what
 * really happens, each case on each target.
 */
export function conformanceTable(families: readonly CaseFamily[], columns: readonly TableColumn[]): string {
  const all = families.flatMap(({ cases }) => cases);
  return [summaryOf(all, columns), ...families.flatMap((family) => familyTable(family, columns))].join('\n');
}

function summaryOf(cases: readonly ConformanceCase[], columns: readonly TableColumn[]): string {
  const rows = columns.map((column) => {
    const cells = cases.map((one) => cellOf(one, column));
    const count = (mark: string): string => String(cells.filter((cell) => cell === mark).length);
    return `| ${column.title} | ${count(marks.holds)} | ${count(marks.differs)} | ${count(marks.leftOut)} |`;
  });
  return [
    `${cases.length} cases. ✓ holds · ✗ differs from AWS (the reasons are in [ministack-exceptions.ts](conformance/ministack-exceptions.ts)) · – not run there, since the target lacks what the case needs.`,
    'No case was ever run against AWS: the column *stands on* says why it is believed. 🔒 may run in a real account.',
    '',
    '| | ✓ | ✗ | – |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function familyTable({ title, cases }: CaseFamily, columns: readonly TableColumn[]): string[] {
  return [
    '',
    '<details>',
    `<summary>${title} (${cases.length})</summary>`,
    '',
    `| case | what holds | stands on | ${columns.map((column) => column.title).join(' | ')} |`,
    `|---|---|---|${columns.map(() => '---').join('|')}|`,
    ...cases.map((one) => `| \`${one.id}\`${one.isSafe === true ? ' 🔒' : ''} | ${escapeCell(one.title)} | ${one.source} | ${columns.map((column) => cellOf(one, column)).join(' | ')} |`),
    '',
    '</details>',
  ];
}

const marks = { holds: '✓', differs: '✗', leftOut: '–' };

function cellOf({ id, needs = [] }: ConformanceCase, { provides, exceptions }: TableColumn): string {
  if (needs.some((need) => !provides.includes(need))) return marks.leftOut;
  return exceptions[id] === undefined ? marks.holds : marks.differs;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
