import { findCredential, isCredentialName } from '../rules/credentials.ts';
import { compareRisks, riskOf } from './change-risk.ts';
import type { Risk } from './change-risk.ts';
import { flattenDefinition } from './flatten-definition.ts';

export interface Change {
  /** In ECS's words: `containerDefinitions[web].environment[PORT]`. */
  path: string;
  kind: 'added' | 'removed' | 'changed';
  /** null where it was not there, or is not there any more. Credentials are `(redacted)`. */
  before: string | null;
  after: string | null;
  risk: Risk;
}

export const redacted = '(redacted)';

/** What differs between two definitions, the riskiest first, then by path. Both must be in the same (canonical) form. */
export function diffDefinition(before: unknown, after: unknown): Change[] {
  const [old, now] = [flattenDefinition(before), flattenDefinition(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  const changes = paths.filter((path) => old.get(path) !== now.get(path)).map((path): Change => {
    const [from, to] = [old.get(path) ?? null, now.get(path) ?? null];
    return { path, kind: from === null ? 'added' : to === null ? 'removed' : 'changed', before: redact(path, from), after: redact(path, to), risk: riskOf(path) };
  });
  return changes.sort((a, b) => compareRisks(a.risk, b.risk) || (a.path < b.path ? -1 : 1));
}

/** A value that is a credential, or whose name says so, is not shown; the ARN of a secret is none. */
function redact(path: string, value: string | null): string | null {
  if (value === null) return null;
  const [, name] = /\.environment\[(.+)\]$/.exec(path) ?? [];
  return (name !== undefined && isCredentialName(name)) || findCredential(value) !== undefined ? redacted : value;
}
