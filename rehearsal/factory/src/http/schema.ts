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

/** A text of this form; `form` says which in the issue. */
export function matching(pattern: RegExp, form: string): Check<string> {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? value : report(at, `Expected ${form}`, ''));
}

export function wholeNumber(limits: { min: number; max: number }): Check<number> {
  return (value, at) => {
    const isAllowed = typeof value === 'number' && Number.isInteger(value) && value >= limits.min && value <= limits.max;
    return isAllowed ? value : report(at, `Expected a whole number from ${limits.min} to ${limits.max}`, limits.min);
  };
}

export function listOf<T>(check: Check<T>, limits: { min: number; max: number }): Check<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) return report(at, 'Expected array', []);
    if (value.length < limits.min || value.length > limits.max) report(at, `Array must contain ${limits.min} to ${limits.max} element(s)`, undefined);
    return (value as unknown[]).map((entry, index) => check(entry, { path: [...at.path, String(index)], issues: at.issues }));
  };
}

/** Reports what `problemsOf` finds in a value that `check` has nothing against. */
export function refined<T>(check: Check<T>, problemsOf: (value: T) => readonly string[]): Check<T> {
  return (value, at) => {
    const before = at.issues.length;
    const checked = check(value, at);
    if (at.issues.length === before) for (const problem of problemsOf(checked)) report(at, problem, undefined);
    return checked;
  };
}

/** A field that this build drops. */
export const absent: Check<undefined> = () => undefined;

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

/** Like `fields`, but a field that is not in the shape is an issue. */
export function onlyFields<S extends Shape>(shape: S): Check<Checked<S>> {
  const check = fields(shape);
  return (value, at) => {
    const unknown = isRecord(value) ? Object.keys(value).filter((name) => !Object.hasOwn(shape, name)) : [];
    if (unknown.length > 0) report(at, `Unrecognized key(s) in object: ${unknown.map((name) => `'${name}'`).join(', ')}`, undefined);
    return check(value, at);
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
