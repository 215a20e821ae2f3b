import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { listOf, textOrUndefined, textsOf } from './evaluated-resource.ts';
import type { EvaluatedResource, NamedResource } from './evaluated-resource.ts';

export interface Role extends NamedResource {
  readonly statements: readonly Statement[];
  /** AWS's or somebody else's policies, whose text is not here; undefined is one that nobody can name. */
  readonly otherPolicies: readonly (string | undefined)[];
}

/** One statement of a role's policies. An entry that is undefined is not known. */
export interface Statement {
  readonly effect: string | undefined;
  /** With `isExcept`, everything but the entries. */
  readonly actions: { readonly entries: readonly (string | undefined)[]; readonly isExcept: boolean };
  readonly resources: { readonly entries: readonly (string | undefined)[]; readonly isExcept: boolean };
  readonly isConditional: boolean;
}

/** With everything that other resources add: CDK writes most permissions as AWS::IAM::Policy beside the role. */
export function readRoles(all: readonly EvaluatedResource[]): Role[] {
  const policies = all.filter(({ type }) => type === 'AWS::IAM::Policy' || type === 'AWS::IAM::RolePolicy' || type === 'AWS::IAM::ManagedPolicy');
  return all.filter(({ type }) => type === 'AWS::IAM::Role').map((role) => {
    const name = role.attribute('');
    const managed = textsOf(role.properties['ManagedPolicyArns']);
    const attached = policies.filter((policy) => isAttached(policy, name) || (policy.type === 'AWS::IAM::ManagedPolicy' && managed.includes(policy.attribute(''))));
    const inline = listOf(role.properties['Policies']).map((policy) => (isJsonObject(policy) ? policy['PolicyDocument'] : policy));
    const own = new Set(policies.map((policy) => policy.attribute('')));
    const arn = role.attribute('Arn');
    return {
      name: arn?.split('/').at(-1) ?? name,
      arn,
      isNameMadeUp: role.isNameMadeUp,
      statements: [...inline, ...attached.map(({ properties }) => properties['PolicyDocument'])].flatMap(statementsOf),
      otherPolicies: managed.filter((policy) => policy === undefined || !own.has(policy)),
    };
  });
}

function isAttached({ properties }: EvaluatedResource, role: string | undefined): boolean {
  const roles = [...textsOf(properties['Roles']), ...textsOf(properties['RoleName'])];
  // Permissions that nobody can place may be this role's: it is then not said to lack them.
  return roles.includes(undefined) || (role !== undefined && roles.includes(role));
}

function statementsOf(document: unknown): Statement[] {
  if (!isJsonObject(document)) return [unknownStatement];
  return listOf(document['Statement']).map((statement) => (isJsonObject(statement) ? toStatement(statement) : unknownStatement));
}

const unknownStatement: Statement = {
  effect: undefined,
  actions: { entries: [undefined], isExcept: false },
  resources: { entries: [undefined], isExcept: false },
  isConditional: false,
};

function toStatement(statement: JsonObject): Statement {
  const condition = statement['Condition'];
  return {
    effect: textOrUndefined(statement['Effect']),
    actions: 'NotAction' in statement ? { entries: textsOf(statement['NotAction']), isExcept: true } : { entries: textsOf(statement['Action']), isExcept: false },
    resources: 'NotResource' in statement ? { entries: textsOf(statement['NotResource']), isExcept: true } : { entries: textsOf(statement['Resource']), isExcept: false },
    isConditional: condition !== undefined && !(isJsonObject(condition) && Object.keys(condition).length === 0),
  };
}
