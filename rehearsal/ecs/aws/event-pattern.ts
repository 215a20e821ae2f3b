import { isInRange } from './address-range.ts';

/** Whether an event matches; compiled once, so that operators nobody knows are found when the pattern is read. */
export type Matches = (event: unknown) => boolean;

export type EventPattern = { readonly kind: 'pattern'; readonly matches: Matches } | { readonly kind: 'invalid'; readonly problem: string };

/**
 * EventBridge's pattern language as its user guide describes it: exact values, prefix, suffix, anything-but, numeric,
 * exists, equals-ignore-case, wildcard, cidr and $or.
 */
export function parseEventPattern(text: string): EventPattern {
  try {
    return { kind: 'pattern', matches: compileObject(JSON.parse(text) as unknown, '') };
  } catch (error) {
    return { kind: 'invalid', problem: error instanceof Error ? error.message : String(error) };
  }
}

function compileObject(pattern: unknown, path: string): Matches {
  if (!isObject(pattern)) throw new Error(`${path === '' ? 'The pattern' : path} must be an object or a list of what is allowed.`);
  const parts = Object.entries(pattern).map(([key, value]) => {
    if (key === '$or' && Array.isArray(value)) return compileOr(value, path);
    const name = path === '' ? key : `${path}.${key}`;
    return Array.isArray(value) ? compileField(key, value, name) : compileNested(key, value, name);
  });
  return (event) => parts.every((matches) => matches(event));
}

function compileOr(alternatives: readonly unknown[], path: string): Matches {
  const parts = alternatives.map((alternative) => compileObject(alternative, path));
  return (event) => parts.some((matches) => matches(event));
}

/** In a list of objects one of them must match. */
function compileNested(key: string, pattern: unknown, path: string): Matches {
  const matches = compileObject(pattern, path);
  return (event) => {
    const value = memberOf(event, key);
    // An absent object can still satisfy `exists: false` of its members.
    return Array.isArray(value) ? value.some(matches) : matches(value);
  };
}

function compileField(key: string, allowed: readonly unknown[], path: string): Matches {
  const parts = allowed.map((one) => compileValue(one, path));
  return (event) => {
    const value = memberOf(event, key);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return parts.some((matches) => matches.onField?.(value) ?? values.some((one) => one !== undefined && matches.onValue(one)));
  };
}

interface ValueMatcher {
  readonly onValue: Matches;
  /** Decides on the whole field, which may be absent. */
  readonly onField?: Matches;
}

function compileValue(allowed: unknown, path: string): ValueMatcher {
  if (!isObject(allowed)) return { onValue: (value) => value === allowed };
  const [entry, ...more] = Object.entries(allowed);
  if (entry === undefined || more.length > 0) throw new Error(`${path}: a filter has exactly one operator, got ${JSON.stringify(allowed)}.`);
  const [operator, operand] = entry;
  if (operator === 'exists') return { onValue: () => false, onField: (value) => (value !== undefined) === operand };
  if (operator === 'numeric') return { onValue: compileNumeric(operand, path) };
  if (operator === 'anything-but') return { onValue: compileAnythingBut(operand, path) };
  if (operator === 'cidr' && typeof operand === 'string') return { onValue: (value) => typeof value === 'string' && isInRange(value, operand) };
  return { onValue: compileText(operator, operand, path) };
}

function compileText(operator: string, operand: unknown, path: string): Matches {
  const ignoresCase = isObject(operand) && typeof operand['equals-ignore-case'] === 'string';
  const text = ignoresCase ? operand['equals-ignore-case'] : operand;
  if (typeof text !== 'string') throw new Error(`${path}: the filter {"${operator}": ${JSON.stringify(operand)}} is not known here.`);
  const fold = (value: string): string => (ignoresCase || operator === 'equals-ignore-case' ? value.toLowerCase() : value);
  const wanted = fold(text);
  const onText = (matches: (value: string) => boolean): Matches => (value) => typeof value === 'string' && matches(fold(value));
  switch (operator) {
    case 'prefix':
      return onText((value) => value.startsWith(wanted));
    case 'suffix':
      return onText((value) => value.endsWith(wanted));
    case 'equals-ignore-case':
      return onText((value) => value === wanted);
    case 'wildcard':
      return onText(compileWildcard(text));
    default:
      throw new Error(`${path}: the filter "${operator}" is not known here.`);
  }
}

/** `*` stands for any characters, `\*` for a star, `\\` for a backslash. */
function compileWildcard(text: string): (value: string) => boolean {
  const source = text.replace(/\\[*\\]|\*|[.+?^${}()|[\]\\]/g, (part) => (part === '*' ? '.*' : part.length === 2 ? part : `\\${part}`));
  const expression = new RegExp(`^${source}$`, 's');
  return (value) => expression.test(value);
}

/** A value, a list of values, or another filter (of a value or a list) that must not match. */
function compileAnythingBut(operand: unknown, path: string): Matches {
  if (!isObject(operand)) {
    const refused: readonly unknown[] = Array.isArray(operand) ? operand : [operand];
    return (value) => !refused.includes(value);
  }
  const parts = Object.entries(operand).flatMap(([operator, texts]) => (Array.isArray(texts) ? texts : [texts]).map((text: unknown) => compileText(operator, text, path)));
  return (value) => !parts.some((matches) => matches(value));
}

const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '=': (value, limit) => value === limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

function compileNumeric(operand: unknown, path: string): Matches {
  const list: readonly unknown[] = Array.isArray(operand) ? operand : [];
  const parts = Array.from({ length: Math.ceil(list.length / 2) }, (_, index) => {
    const [sign, limit] = list.slice(2 * index, 2 * index + 2);
    const compare = typeof sign === 'string' ? COMPARE[sign] : undefined;
    if (compare === undefined || typeof limit !== 'number') throw new Error(`${path}: numeric takes pairs such as [">", 0, "<=", 5], got ${JSON.stringify(operand)}.`);
    return (value: number) => compare(value, limit);
  });
  if (parts.length === 0) throw new Error(`${path}: numeric takes pairs such as [">", 0, "<=", 5], got ${JSON.stringify(operand)}.`);
  return (value) => typeof value === 'number' && parts.every((matches) => matches(value));
}

function memberOf(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
