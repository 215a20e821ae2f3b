import { showPath } from '../schema-findings.ts';
import { definitionRules } from './all-rules.ts';
import { placeholderRule } from './placeholder-rules.ts';
import { sortFindings } from './rule-finding.ts';
import type { CheckedDocument, RuleFinding } from './rule-finding.ts';
import { severityOf } from './rule.ts';
import type { DefinitionRule, DefinitionSubject, Profile, Report, RuleInfo, Target } from './rule.ts';
import { shapeFindings } from './shape-findings.ts';
import type { ShapeFindings } from './shape-findings.ts';
import { toTyped } from './typed-definition.ts';
import type { RootShape } from './typed-definition.ts';

export interface DefinitionContext {
  /** `api`: the file's name without its ending. */
  readonly part: string;
  readonly target: Target;
}

/** All that is wrong with a task definition by itself: its shape, then every rule. Sorted by place, then by rule. */
export function checkDefinition(document: CheckedDocument, { part, target }: DefinitionContext): RuleFinding[] {
  const shapes = shapeFindings(document, 'RegisterTaskDefinitionRequest');
  const subject: DefinitionSubject = { part, target, definition: toTyped(document.value, 'RegisterTaskDefinitionRequest'), bytes: sizeOf(document.value) };
  const findings = definitionRules.flatMap((rule) => runRule(rule, { subject, document }));
  return sortFindings([...shapes.findings, ...withoutRepetitions(withoutPlaceholders(findings), shapes)]);
}

/** The shape of a service. Its rules look at the whole release. */
export function checkShapes(document: CheckedDocument, root: RootShape): RuleFinding[] {
  return sortFindings(shapeFindings(document, root).findings);
}

/** A report that keeps its findings in `findings`. */
export function reportInto(findings: RuleFinding[], { document, rule, profile }: { document: CheckedDocument; rule: RuleInfo; profile: Profile }): Report {
  return (path, message, { at, severity } = {}) => {
    findings.push({ ...document.finding(path, message, at), rule: rule.id, severity: severity ?? severityOf(rule, profile), path: showPath(path), help: rule.help });
  };
}

function runRule(rule: DefinitionRule, { subject, document }: { subject: DefinitionSubject; document: CheckedDocument }): RuleFinding[] {
  const findings: RuleFinding[] = [];
  rule.check(subject, reportInto(findings, { document, rule, profile: subject.target.profile }));
  return findings;
}

/** The size of what is sent to AWS. */
function sizeOf(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}

/** A placeholder breaks other rules as well, by chance. */
function withoutPlaceholders(findings: readonly RuleFinding[]): RuleFinding[] {
  const isPlaceholder = ({ rule, severity }: RuleFinding): boolean => rule === placeholderRule && severity === 'error';
  const paths = new Set(findings.filter(isPlaceholder).map(({ path }) => path));
  return findings.filter((finding) => isPlaceholder(finding) || !paths.has(finding.path));
}

/** Rules see a value of another type as missing: they would say in other words what a finding of the shape says. */
function withoutRepetitions(findings: readonly RuleFinding[], { covered }: ShapeFindings): RuleFinding[] {
  if (covered.length === 0) return [...findings];
  const paths = new Set(covered.map(showPath));
  return findings.filter(({ path }) => !prefixesOf(path).some((prefix) => paths.has(prefix)));
}

/** `a[0].b` → `(document)`, `a`, `a[0]`, `a[0].b`. Keys with dots make prefixes that no path has, which is harmless. */
function prefixesOf(path: string): string[] {
  const ends = [...path.matchAll(/(?=[.[])|$/g)].map(({ index }) => index);
  return ['(document)', ...ends.map((end) => path.slice(0, end))];
}
