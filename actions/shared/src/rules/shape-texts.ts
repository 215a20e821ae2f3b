import { showValue } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import { showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { isCredentialName } from './credentials.ts';
import type { ShapeType } from './ecs-shapes.generated.js';
import type { ShapeError } from './shape-errors.ts';
import { simpleTypeOf } from './shape-types.ts';

export function describeUnknownKey(name: string, known: readonly string[]): string {
  return `${suggestName(name, known)} AWS would drop it in silence`.replace(/([^?]) AWS/, '$1; AWS');
}

export interface WrongValue {
  path: DocumentPath;
  value: unknown;
  keyword: ShapeError['keyword'];
  type: ShapeType;
  /** The name beside the value, where it has one. */
  variable?: string | undefined;
}

export function describeValue(wrong: WrongValue): string {
  const { path, value, keyword, type } = wrong;
  const allowed = keyword === 'type' ? describeType(value, { path, type }) : describeLimits(keyword, type);
  return `${showPath(path)}: got ${keyword === 'minItems' || keyword === 'maxItems' ? `${(value as unknown[]).length} entries` : showSafely(wrong)}, allowed: ${allowed}`;
}

/** Variables and options can be secrets, and a mapping can hold them. */
const keysOfSecrets = new Set<unknown>(['environment', 'secrets', 'options', 'secretOptions', 'entryPoint', 'command', 'dockerLabels']);

function showSafely({ value, path, variable = '' }: WrongValue): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (!path.some((step) => keysOfSecrets.has(step))) return showValue(value);
  if (typeof value === 'string') return 'a text';
  // A port or a switch of an application is no secret unless its name says so.
  return isCredentialName(variable) || isCredentialName(String(path.at(-1))) || path.includes('secrets') ? 'a number or switch' : showValue(value);
}

function describeType(value: unknown, { path, type }: { path: DocumentPath; type: ShapeType }): string {
  if (typeof type === 'object') return 'list' in type ? `a list${typeof value === 'object' ? describeEntries(path) : ''}` : 'a mapping';
  const simple = simpleTypeOf(type);
  switch (simple?.type) {
    case 'string': return `${simple.enum === undefined ? 'a text' : simple.enum.join(', ')}${typeof value === 'number' || typeof value === 'boolean' ? ' (put it in quotes)' : ''}`;
    case 'integer': return `a whole number${typeof value === 'string' && /^\d+$/.test(value) ? ' (without quotes)' : ''}${describeRange(value)}`;
    case 'double': return 'a number';
    case 'boolean': return `true or false${value === 'true' || value === 'false' ? ' (without quotes)' : ''}`;
    case 'any':
    case undefined: return 'a mapping';
  }
}

/** Compose and others write variables as a mapping. */
function describeEntries(path: DocumentPath): string {
  const last = path.at(-1);
  return last === 'environment' ? ' of { name, value }' : last === 'secrets' ? ' of { name, valueFrom }' : '';
}

function describeRange(value: unknown): string {
  return Number.isInteger(value) ? ' of 32 bits' : '';
}

function describeLimits(keyword: ShapeError['keyword'], type: ShapeType): string {
  if (typeof type === 'object') return 'list' in type ? `${showBounds(type)} entries` : '';
  const simple = simpleTypeOf(type);
  if (keyword === 'enum') return (simple?.enum ?? []).join(', ');
  return `${showBounds(simple ?? {})}${keyword === 'pattern' ? ' characters' : ''}`;
}

function showBounds({ min, max }: { min?: number; max?: number }): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
