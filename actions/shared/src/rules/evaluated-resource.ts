import type { JsonObject } from '../json-object.ts';

/** A resource of a template with everything that is known of it. */
export interface EvaluatedResource {
  readonly type: string;
  readonly properties: JsonObject;
  /** What `Ref` ('') or `Fn::GetAtt` gives; undefined where it is not known. */
  readonly attribute: (name: string) => string | undefined;
  /** Nobody gave it a name, and nobody deployed it. */
  readonly isNameMadeUp: boolean;
}

export interface NamedResource {
  readonly name: string | undefined;
  readonly arn: string | undefined;
  /** CloudFormation makes the name up, so that no text can be said to be wrong. */
  readonly isNameMadeUp: boolean;
}

export function textOrUndefined(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function numberOrUndefined(value: unknown): number | undefined {
  const text = textOrUndefined(value);
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** The default only where nothing stands; an unknown value stays unknown. */
export function textOr(value: unknown, fallback: string): string | undefined {
  return value === undefined ? fallback : textOrUndefined(value);
}

export function numberOr(value: unknown, fallback: number): number | undefined {
  return value === undefined ? fallback : numberOrUndefined(value);
}

/** CloudFormation takes one value for a list of one. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** What is no text is an entry that nobody knows. */
export function textsOf(value: unknown): (string | undefined)[] {
  return listOf(value).map(textOrUndefined);
}
