import type { Severity } from '../rules/rule.ts';
import type { RuleFinding } from '../rules/rule-finding.ts';
import { annotate } from '../workflow-commands.ts';
import type { AnnotationLevel } from '../workflow-commands.ts';

/** GitHub shows ten annotations of a level and step; the tenth error says why the step failed. */
const shownPerLevel = 9;
/** A message of more than 4 KiB is cut by GitHub. */
const maxGroups = 30;

const levels: Readonly<Record<Severity, AnnotationLevel>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Each error and warning at its own line; where there are more than GitHub shows, the last one tells of the rest by file and
 * rule. Notes ask nobody to do anything: they are in the summary and in the log.
 */
export function annotateFindings(findings: readonly RuleFinding[]): void {
  for (const severity of ['error', 'warning'] as const) {
    const ofLevel = findings.filter((finding) => finding.severity === severity);
    const shown = ofLevel.length > shownPerLevel ? ofLevel.slice(0, shownPerLevel - 1) : ofLevel;
    for (const finding of shown) annotateFinding(finding);
    if (shown.length < ofLevel.length) annotateRest(levels[severity], ofLevel.slice(shown.length));
  }
}

export function annotateFinding({ rule, severity, message, help, file, line, column }: RuleFinding): void {
  annotate(levels[severity], `${message}\n${help}`, { file, line, column, title: rule });
}

function annotateRest(level: AnnotationLevel, rest: readonly RuleFinding[]): void {
  const [first] = rest;
  if (first === undefined) return;
  const { file, line, column } = first;
  annotate(level, `${groupFindings(rest).join('\n')}\nAll of them are in the job summary and in the log.`, { file, line, column, title: `${rest.length} more` });
}

/** `task-definitions/api.yml: R36, R42 (3 times)`. */
export function groupFindings(findings: readonly RuleFinding[]): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { file, rule } of findings) {
    const rules = counts.get(file) ?? new Map<string, number>();
    counts.set(file, rules.set(rule, (rules.get(rule) ?? 0) + 1));
  }
  const groups = [...counts].map(([file, rules]) => `${file}: ${[...rules].map(([rule, count]) => (count === 1 ? rule : `${rule} (${count} times)`)).join(', ')}`);
  return groups.length <= maxGroups ? groups : [...groups.slice(0, maxGroups), `and ${groups.length - maxGroups} more files`];
}
