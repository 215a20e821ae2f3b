import { isDeepStrictEqual } from 'node:util';

/** A case does not hold: says what was looked at, what was expected and what came. */
export class Mismatch extends Error {
  constructor(what: string, expected: unknown, got: unknown) {
    super(`${what}: expected ${show(expected)}, got ${show(got)}`);
    this.name = 'Mismatch';
  }
}

export function expectEqual(what: string, got: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(got, expected)) throw new Mismatch(what, expected, got);
}

export function expectMatch(what: string, got: string | undefined, pattern: RegExp): void {
  if (got === undefined || !pattern.test(got)) throw new Mismatch(what, pattern, got);
}

export function expectOneOf(what: string, got: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(got)) throw new Mismatch(what, `one of ${show(allowed)}`, got);
}

/** `expected` says in words what must hold; `got` is shown where it does not. */
export function expectThat(isTrue: boolean, expected: string, got: unknown): void {
  if (!isTrue) throw new Mismatch('what must hold', expected, got);
}

export function expectPresent<T>(what: string, value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Mismatch(what, 'a value', value);
  return value;
}

export interface RefusedCall {
  readonly name: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly error: Error & Readonly<Record<string, unknown>>;
}

/** The call must be refused with that error, or one of them, and where given with such a text. */
export async function expectRefusal(call: Promise<unknown>, name: string | readonly string[], message?: RegExp): Promise<RefusedCall> {
  const error = await call.then(
    (answer) => {
      throw new Mismatch('the call', `to be refused with ${show(name)}`, answer);
    },
    (problem: unknown) => problem,
  );
  if (error instanceof Mismatch) throw error;
  const refused = readRefusal(error);
  const names = typeof name === 'string' ? [name] : name;
  if (!names.includes(refused.name)) throw new Mismatch('the error', names.join(' or '), `${refused.name}: ${refused.message}`);
  if (message !== undefined) expectMatch(`the text of ${refused.name}`, refused.message, message);
  return refused;
}

function readRefusal(error: unknown): RefusedCall {
  if (!(error instanceof Error)) throw new Mismatch('what was thrown', 'an Error', error);
  const members = error as Error & Record<string, unknown>;
  const metadata = members['$metadata'] as { httpStatusCode?: number } | undefined;
  return { name: error.name, message: error.message, status: metadata?.httpStatusCode, error: members };
}

function show(value: unknown): string {
  if (value instanceof RegExp || typeof value === 'string') return String(value);
  const text = JSON.stringify(value, (_key, member: unknown) => (member instanceof Error ? `${member.name}: ${member.message}` : member)) as string | undefined;
  return text === undefined ? String(value) : text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
