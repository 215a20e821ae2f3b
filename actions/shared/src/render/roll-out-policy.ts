import { existsSync } from 'node:fs';
import type { Finding } from '../finding.ts';
import { isJsonObject, showValue } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import { readYamlDocument } from '../yaml-document.ts';
import type { YamlDocument } from '../yaml-document.ts';
import { rollOutOrder } from './choose-parts.ts';

/** What `roll-out.yml` says. */
export interface RollOutPolicy {
  /** Groups of service keys; a group starts when the one before it is steady. */
  order: string[][];
  schemaFitsPreviousCode: boolean;
}

const keys = ['order', 'schemaFitsPreviousCode'];

/** Without the file: one service after the other, and a schema that fits. */
export function readRollOutPolicy(path: string): { policy: RollOutPolicy; findings: Finding[] } {
  const policy: RollOutPolicy = { order: rollOutOrder.map((key) => [key]), schemaFitsPreviousCode: true };
  if (!existsSync(path)) return { policy, findings: [] };
  const document = readYamlDocument(path);
  const { value } = document;
  if (!isJsonObject(value)) return { policy, findings: [document.finding([], `it must be a mapping with ${keys.join(' and ')}, got ${showValue(value)}`)] };
  const findings = [...unknownKeys(document, value), ...orderFindings(document, value['order']), ...schemaFindings(document, value['schemaFitsPreviousCode'])];
  return { policy: findings.length > 0 ? policy : { ...policy, ...(value as Partial<RollOutPolicy>) }, findings };
}

function unknownKeys(document: YamlDocument, value: JsonObject): Finding[] {
  return Object.keys(value).filter((key) => !keys.includes(key)).map((key) => document.finding([key], `${key}: unknown key, ${suggestName(key, keys)}`, 'key'));
}

function schemaFindings(document: YamlDocument, value: unknown): Finding[] {
  if (value === undefined || typeof value === 'boolean') return [];
  return [document.finding(['schemaFitsPreviousCode'], `schemaFitsPreviousCode: got ${showValue(value)}, allowed: true or false`)];
}

function orderFindings(document: YamlDocument, order: unknown): Finding[] {
  if (order === undefined) return [];
  if (!Array.isArray(order)) return [document.finding(['order'], `order: got ${showValue(order)}, allowed: a list of lists of services, such as [[api], [web], [controller]]`)];
  const seen: string[] = [];
  const wrong = (order as unknown[]).flatMap((group, index) => {
    if (!Array.isArray(group)) return [document.finding(['order', index], `order[${index}]: got ${showValue(group)}, allowed: a list of services, such as [api]`)];
    return (group as unknown[]).flatMap((key, place) => keyFindings(document, key, { seen, path: ['order', index, place] }));
  });
  const missing = wrong.length > 0 ? [] : rollOutOrder.filter((key) => !seen.includes(key));
  return [...wrong, ...missing.map((key) => document.finding(['order'], `order: ${key} is missing, allowed: each of ${rollOutOrder.join(', ')} once`))];
}

function keyFindings(document: YamlDocument, key: unknown, { seen, path }: { seen: string[]; path: [string, number, number] }): Finding[] {
  const field = `${path[0]}[${path[1]}][${path[2]}]`;
  if (typeof key !== 'string' || !rollOutOrder.some((known) => known === key)) return [document.finding(path, `${field}: got ${showValue(key)}, allowed: ${rollOutOrder.join(', ')}`)];
  const isTwice = seen.includes(key);
  seen.push(key);
  return isTwice ? [document.finding(path, `${field}: ${key} is there twice, allowed: once`)] : [];
}
