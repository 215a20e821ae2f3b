import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import type { Severity } from '../../actions/shared/src/rules/rule.ts';
import type { RuleFinding } from '../../actions/shared/src/rules/rule-finding.ts';
import { countFindings, describeCounts } from '../../actions/shared/src/validate/count-findings.ts';

export interface ReportOptions {
  readonly findings: readonly RuleFinding[];
  readonly fileCount: number;
  readonly notes: readonly string[];
  /** Whether the terminal shows colours. */
  readonly isColoured: boolean;
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

const colours = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Readonly<Record<Severity, string>>;

/** For people: by file, each finding with its line, as compilers show it; a line of counts at the end. */
export function reportText({ findings, fileCount, notes, isColoured }: ReportOptions): string {
  const paint: Paint = (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text);
  const files = [...new Set(findings.map(({ file }) => file))];
  const blocks = files.flatMap((file) => {
    const ofFile = findings.filter((finding) => finding.file === file);
    const lines = readLines(file);
    return [paint('underline', file), '', ...ofFile.flatMap((finding) => describeFinding(finding, { lines, paint })), ''];
  });
  const counts = countFindings(findings);
  const style = counts.errors > 0 ? 'red' : counts.warnings > 0 ? 'yellow' : 'green';
  return [...blocks, ...notes.map((note) => paint('dim', `Not checked: ${note}`)), paint(['bold', style], `${describeCounts(counts, fileCount)}.`), ''].join('\n');
}

function describeFinding(finding: RuleFinding, { lines, paint }: { lines: readonly string[]; paint: Paint }): string[] {
  const { rule, severity, file, line, column, message, help } = finding;
  const head = `${paint('bold', `${file}:${line}:${column}`)} ${paint(['bold', colours[severity]], severity)} ${paint('magenta', rule)} ${message}`;
  // A note asks nobody to do anything: one line is enough.
  if (severity === 'note') return [head];
  const margin = ' '.repeat(String(line).length);
  const source = lines[line - 1];
  const bar = paint('blue', '|');
  const excerpt = source === undefined ? [] : excerptOf(source, column);
  return [
    head,
    ...excerpt.map((text, index) => `  ${paint('blue', index === 0 ? String(line) : margin)} ${bar} ${index === 0 ? text : paint(colours[severity], text)}`),
    `  ${margin} ${paint('blue', '=')} ${paint('dim', help)}`,
    '',
  ];
}

const maxWidth = 110;

/** The line and a caret below the place; of a long line, the part around it. */
function excerptOf(source: string, column: number): string[] {
  const text = source.replace(/\r$/, '').replaceAll('\t', ' ');
  const start = column > maxWidth ? column - 1 - Math.floor(maxWidth / 2) : 0;
  const shown = text.slice(start, start + maxWidth);
  const [before, after] = [start > 0 ? '…' : '', start + maxWidth < text.length ? '…' : ''];
  return [`${before}${hideControls(shown)}${after}`, `${' '.repeat(before.length + Math.min(column - 1 - start, shown.length))}^`];
}

/** A file must not write to the terminal. */
function hideControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, '�');
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '').split('\n');
  } catch {
    // It was read for the check; when it is gone since, only the excerpt is lost.
    return [];
  }
}
