import type { Template } from '../src/synthesise.ts';
import { plain, resourcesOf } from './synthesised-environment.ts';

export interface Statement {
  readonly sid: string;
  readonly effect: string;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly keys: readonly string[];
}

export interface RoleSummary {
  /** Without `factory-<env>-`. */
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly trust: Readonly<Record<string, unknown>>;
  readonly policyCharacters: number;
}

/** All roles of the access stack. */
export function rolesIn(template: Template): RoleSummary[] {
  return resourcesOf(template, 'AWS::IAM::Role').map(([, { Properties: original }]) => {
    const properties = plain(original) as { RoleName: string; Policies?: { PolicyDocument: { Statement: Record<string, unknown>[] } }[]; AssumeRolePolicyDocument: { Statement: Record<string, unknown>[] } };
    const [trust, ...others] = properties.AssumeRolePolicyDocument.Statement;
    if (trust === undefined || others.length > 0) throw new Error(`${properties.RoleName} must have one trust statement.`);
    return {
      name: properties.RoleName.replace('factory-rehearsal-', ''),
      statements: (properties.Policies ?? []).flatMap(({ PolicyDocument: document }) => document.Statement).map(toStatement),
      trust,
      policyCharacters: JSON.stringify(properties.Policies ?? []).length,
    };
  });
}

function toStatement(statement: Record<string, unknown>): Statement {
  return {
    sid: String(statement['Sid']),
    effect: String(statement['Effect']),
    actions: listOf(statement['Action']),
    resources: listOf(statement['Resource']),
    condition: (statement['Condition'] ?? {}) as Statement['condition'],
    keys: Object.keys(statement),
  };
}

function listOf(value: unknown): string[] {
  return [value ?? []].flat().map(String);
}
