import { HttpError } from './http-error.ts';

export interface Issue {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** Checks one value; what is wrong with it goes to `issues`. */
export type Check<T> = (value: unknown, at: { path: readonly string[]; issues: Issue[] }) => T;
type Shape = Readonly<Record<string, Check<unknown>>>;
type Checked<S extends Shape> = { readonly [K in keyof S]: ReturnType<S[K]> };

/** The body as the schema sees it (unknown fields dropped), or 400 with the issues as text. */
export function parseBody<T>(check: Check<T>, body: unknown): T {
  const issues: Issue[] = [];
  const value = check(body, { path: [], issues });
  if (issues.length > 0) throw new HttpError(400, JSON.stringify(issues, null, 2));
  return value;
}

export function text(limits: { min?: number; max?: number } = {}): Check<string> {
  return (value, at) => {
    if (typeof value !== 'string') return report(at, value === undefined ? 'Required' : 'Expected string', '');
    if (value.length < (limits.min ?? 0)) report(at, `String must contain at least ${limits.min ?? 0} character(s)`, '');
    if (value.length > (limits.max ?? Infinity)) report(at, `String must contain at most ${limits.max ?? 0} character(s)`, '');
    return value;
  };
}

export function oneOf<const T extends string>(allowed: readonly T[]): Check<T> {
  return (value, at) => {
    const found = allowed.find((candidate) => candidate === value);
    return found ?? report(at, `Invalid enum value. Expected ${allowed.map((name) => `'${name}'`).join(' | ')}`, allowed[0] as T);
  };
}

export const flag: Check<boolean> = (value, at) => (typeof value === 'boolean' ? value : report(at, 'Expected boolean', false));

export const number: Check<number> = (value, at) => (typeof value === 'number' ? value : report(at, 'Expected number', 0));

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, at) => (value === undefined ? undefined : check(value, at));
}

export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, at) => (value === null ? null : check(value, at));
}

export function fields<S extends Shape>(shape: S): Check<Checked<S>> {
  return (value, at) => {
    const record: Readonly<Record<string, unknown>> = isRecord(value) ? value : report(at, 'Expected object', {});
    const entries = Object.entries(shape).map(([name, check]) => [name, check(record[name], { path: [...at.path, name], issues: at.issues })] as const);
    return Object.fromEntries(entries.filter(([, checked]) => checked !== undefined)) as Checked<S>;
  };
}

export const textByKey: Check<Readonly<Record<string, string>>> = (value, at) => {
  if (!isRecord(value)) return report(at, 'Expected object', {});
  const entries = Object.entries(value).map(([name, entry]) => [name, text()(entry, { path: [...at.path, name], issues: at.issues })] as const);
  return Object.fromEntries(entries);
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function report<T>(at: { path: readonly string[]; issues: Issue[] }, message: string, substitute: T): T {
  at.issues.push({ code: 'invalid_type', path: at.path, message });
  return substitute;
}
