import assert from 'node:assert/strict';
import type { ContractContext } from './context.ts';

/**
 * What a check needs beside the API's URL. `queue`: nobody but the suite takes runs from the queue.
 * `throw-away`: the database may be changed in ways that no API call undoes. `open`: open mode.
 * `unchanged`: Factory as it is; `changed`: with the kind ECS_TASK and S3 by the task's role (section 9).
 * `auth-api`, `auth-web`: the target is in auth mode, or the suite can start one that is.
 */
export type Need = 'web' | 'database' | 'redis' | 'objects' | 'queue' | 'throw-away' | 'open' | 'unchanged' | 'changed' | 'start-api' | 'start-web' | 'start-runner' | 'migrate' | 'auth-api' | 'auth-web';

/** One row of the contract. */
export interface Check {
  /** Section and row of the contract: `2.8 #13`. */
  readonly section: string;
  readonly title: string;
  readonly needs?: readonly Need[];
  /** Throws where the row does not hold. */
  readonly run: (context: ContractContext) => Promise<void>;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a path of keys and indexes, or a failed check that shows what was there. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    assert.ok(typeof current === 'object' && current !== null, `no ${path.join('.')} in ${JSON.stringify(value)}`);
    current = (current as Readonly<Record<string | number, unknown>>)[key];
  }
  return current;
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = at(value, ...path);
  assert.equal(typeof found, 'string', `${path.join('.')} is not a text in ${JSON.stringify(value)}`);
  return found as string;
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  assert.ok(Array.isArray(found), `${path.join('.')} is not a list in ${JSON.stringify(value)}`);
  return found as readonly unknown[];
}

export function expectKeys(value: unknown, keys: readonly string[]): void {
  assert.ok(isRecord(value), `expected an object, got ${JSON.stringify(value)}`);
  const missing = keys.filter((key) => !(key in value));
  assert.deepEqual(missing, [], `keys missing in ${JSON.stringify(value)}`);
}
