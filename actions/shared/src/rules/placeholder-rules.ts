import { isJsonObject } from '../json-object.ts';
import { showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { findPlaceholder, kindOf } from './placeholders.ts';
import { isReference } from './rule.ts';
import type { DefinitionRule, Report, Target, TaskDefinition } from './rule.ts';

/** The id of the rule whose errors say that a text is not the real one: no other rule judges it then. */
export const placeholderRule = 'R33';

export const placeholderRules: readonly DefinitionRule[] = [
  {
    id: placeholderRule, title: 'No placeholder is left, and ARNs are of the account, Region and partition that is deployed to', severity: 'error', checkedOn: '2026-11-26',
    source: 'Templates of many tools; AWS General Reference, ARNs',
    help: 'Put the value there, or a reference such as ${environment.region}. An ARN of another place works only where somebody allowed it there.',
    check: ({ definition, target }, report) => {
      for (const [path, text] of textsOf(definition, [])) {
        if (!isWorthALook.test(text) || isReference(text)) continue;
        const placeholder = findPlaceholder(withoutOwnVariables(text, { path, definition }), kindOf(path));
        if (placeholder !== undefined) report(path, `${showPath(path)}: ${shorten(placeholder)} is a placeholder that nobody replaced`);
        else reportForeignArn(text, { path, target, report });
      }
    },
  },
];

/** Most texts hold nothing that a placeholder is made of, and are no ARN and no image. */
const isWorthALook = /[<{$]|__|x{6}|^arn:|\.dkr\.ecr\.|change|replace|fill|your|insert|todo|tbd|fixme|xxx|placeholder/i;

/** Programs such as Spring fill in `${DB_HOST}` from the container's other variables. */
function withoutOwnVariables(text: string, { path, definition }: { path: DocumentPath; definition: TaskDefinition }): string {
  const [, containerIndex, list, variableIndex, member] = path;
  if (list !== 'environment' || member !== 'value' || !text.includes('${')) return text;
  const { environment = [], secrets = [] } = definition.containerDefinitions?.[Number(containerIndex)] ?? {};
  const others = new Set([...environment.filter((_variable, index) => index !== variableIndex), ...secrets].map(({ name }) => name));
  return text.replace(/\$\{(\w+)(?::[^}]*)?\}/g, (whole, name: string) => (others.has(name) ? '' : whole));
}

/** Each text once, with its path. */
function textsOf(value: unknown, path: DocumentPath): [DocumentPath, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsOf(entry, [...path, index]));
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, entry]) => textsOf(entry, [...path, key])) : [];
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** Both may be empty: S3 names neither, IAM no Region. */
const arn = /^arn:(aws[a-z-]*):[a-z0-9-]+:([a-z0-9-]*):(\d{12}|):/;

function reportForeignArn(text: string, { path, target, report }: { path: DocumentPath; target: Target; report: Report }): void {
  const [, partition, region, account] = arn.exec(text) ?? [];
  if (partition === undefined) return;
  const wanted = { partition: target.region === undefined ? undefined : partitionOf(target.region), Region: target.region, account: target.account };
  const differences = Object.entries({ partition, Region: region, account }).flatMap(([name, value]) => {
    const expected = wanted[name as keyof typeof wanted];
    return value === undefined || value === '' || expected === undefined || value === expected ? [] : [`${name} ${value}, not ${expected}`];
  });
  if (differences.length > 0) report(path, `${showPath(path)}: an ARN of ${differences.join(', and ')} that is deployed to`, { severity: 'warning' });
}

const partitions: readonly [prefix: string, partition: string][] = [
  ['cn-', 'aws-cn'], ['us-gov-', 'aws-us-gov'], ['us-isob-', 'aws-iso-b'], ['us-isof-', 'aws-iso-f'], ['us-iso-', 'aws-iso'], ['eu-isoe-', 'aws-iso-e'], ['eusc-', 'aws-eusc'],
];

function partitionOf(region: string): string {
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
