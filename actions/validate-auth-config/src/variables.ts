import { authPrefix } from '../../shared/src/auth/auth-modes.ts';
import type { AuthSource, AuthSources } from '../../shared/src/auth/auth-sources.ts';
import { UserError } from '../../shared/src/user-error.ts';

/**
 * Reads a list of variables, one a line: `NAME` (it is set), `NAME=value`, `NAME=` (it is not set), `NAME=arn:…` (a secret).
 * Errors name the line's number: the line itself may hold a secret.
 */
export function parseVariables(text: string, input: string): AuthSources {
  const set = new Map<string, { source: AuthSource; path: [] }>();
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)\s*(?:=([\s\S]*))?$/.exec(line) ?? [];
    if (name === undefined) throw new UserError(`${input}: line ${index + 1} must read NAME, NAME=value or NAME=arn:….`);
    if (set.has(name)) throw new UserError(`${input}: ${name} is there twice.`);
    const source = toSource(value?.trim());
    if (source !== undefined) set.set(name, { source, path: [] });
  }
  return { set: new Map([...set].filter(([name]) => name.startsWith(authPrefix))), path: [], hasEnvironmentFiles: false };
}

function toSource(value: string | undefined): AuthSource | undefined {
  if (value === undefined) return { kind: 'unknown' };
  if (value === '') return undefined;
  return /^arn:[^:]+:(secretsmanager|ssm):/.test(value) ? { kind: 'secret', from: value } : { kind: 'value', value };
}
