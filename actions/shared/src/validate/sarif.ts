import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleInfo } from '../rules/rule.ts';
import type { RuleFinding } from '../rules/rule-finding.ts';

export interface SarifOptions {
  readonly findings: readonly RuleFinding[];
  /** All that there are; the log describes those that it names. */
  readonly rules: readonly RuleInfo[];
  /** Rule id → where a person reads about it. */
  readonly helpUri: (rule: string) => string;
}

/** SARIF 2.1.0, as GitHub's code scanning reads it. */
export function toSarif({ findings, rules, helpUri }: SarifOptions): string {
  const found = new Set(findings.map(({ rule }) => rule));
  const named = rules.filter(({ id }) => found.has(id));
  const indexes = new Map(named.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'factory-ecs', semanticVersion: '1.0.0', informationUri: helpUri(''), rules: named.map((rule) => toDescriptor(rule, helpUri)) } },
      columnKind: 'utf16CodeUnits',
      results: findings.map((finding) => toResult(finding, indexes)),
    }],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function toDescriptor({ id, title, severity, help, source, checkedOn }: RuleInfo, helpUri: (rule: string) => string): object {
  return {
    id,
    name: toPascalCase(title),
    shortDescription: { text: title },
    fullDescription: { text: `${title}. ${help}` },
    help: { text: `${help} Source: ${source}, checked on ${checkedOn}.`, markdown: `${help}\n\n*Source: ${source}, checked on ${checkedOn}.*` },
    helpUri: helpUri(id),
    defaultConfiguration: { level: severity },
    properties: { 'problem.severity': severity === 'note' ? 'recommendation' : severity, tags: ['ecs', 'task-definition'] },
  };
}

function toResult({ rule, severity, message, help, file, line, column, path }: RuleFinding, indexes: ReadonlyMap<string, number>): object {
  const index = indexes.get(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: severity,
    message: { text: `${message}. ${help}` },
    locations: [{
      physicalLocation: { artifactLocation: toLocation(file), region: { startLine: line, startColumn: column } },
      ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }),
    }],
  };
}

/** Relative to the root of the checkout, which is what code scanning looks files up by. */
function toLocation(file: string): object {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split(/[\\/]/).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function toPascalCase(title: string): string {
  return title.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
