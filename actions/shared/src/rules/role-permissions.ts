import type { Role, Statement } from './infrastructure-roles.ts';

export type Permission = 'allowed' | 'denied' | 'unknown';

/** AWS's policies that an app of ours may attach, as far as our rules ask: nothing of secrets, tasks or roles. */
const harmlessPolicies = ['service-role/AmazonECSTaskExecutionRolePolicy', 'CloudWatchAgentServerPolicy', 'AmazonSSMManagedInstanceCore', 'AWSXRayDaemonWriteAccess'];
const actionsOfPolicies: Readonly<Record<string, readonly string[]>> = {
  AdministratorAccess: ['*'],
  PowerUserAccess: ['ecs:*', 'secretsmanager:*', 'ssm:*', 'kms:*'],
  AmazonECS_FullAccess: ['ecs:*', 'iam:PassRole'],
  SecretsManagerReadWrite: ['secretsmanager:*'],
  IAMFullAccess: ['iam:*'],
};

/**
 * Whether a role may do this to a resource, which may have several names: the deployed one, and the one that stands for it in
 * the templates. Conditions of an Allow are taken to hold; those of a Deny may.
 */
export function permissionOf(role: Role, action: string, names: readonly string[]): Permission {
  const answersOf = (statements: readonly Statement[]): (boolean | undefined)[] => statements.map((statement) => anyOf(names.map((name) => covers(statement, action, name))));
  const [denies, allows] = [role.statements.filter(({ effect }) => effect === 'Deny'), role.statements.filter(({ effect }) => effect !== 'Deny')];
  const granted = anyOf([...answersOf(allows), ...role.otherPolicies.map((policy) => policyAllows(policy, action))]);
  const denied = anyOf([...answersOf(denies.filter(({ isConditional }) => !isConditional)), ...answersOf(denies.filter(({ isConditional }) => isConditional)).map(unlessFalse)]);
  if (granted === false || denied === true) return 'denied';
  return granted === true && denied === false ? 'allowed' : 'unknown';
}

/** Whether a role may do this to anything at all, as far as its policies are known. */
export function mayDo(role: Role, action: string): boolean {
  const isForbidden = role.statements.some(({ effect, actions, resources, isConditional }) =>
    effect === 'Deny' && !isConditional && !resources.isExcept && resources.entries.includes('*') && matches(actions, action, true) === true);
  if (isForbidden) return false;
  return role.statements.some((statement) => statement.effect === 'Allow' && matches(statement.actions, action, true) === true) || role.otherPolicies.some((policy) => policyAllows(policy, action) === true);
}

/** `*` is any text, `?` any one character. In time that grows with the product of the two lengths at most. */
export function matchesPattern(pattern: string, text: string): boolean {
  let [at, position] = [0, 0];
  let [star, retry] = [-1, 0];
  while (position < text.length) {
    if (pattern[at] === '*') {
      [star, retry] = [at, position];
      at += 1;
    } else if (pattern[at] === '?' || pattern[at] === text[position]) {
      at += 1;
      position += 1;
    } else if (star >= 0) {
      retry += 1;
      [at, position] = [star + 1, retry];
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

function covers(statement: Statement, action: string, resource: string): boolean | undefined {
  const [byAction, byResource] = [matches(statement.actions, action, true), matches(statement.resources, resource, false)];
  if (byAction === false || byResource === false) return false;
  return byAction === undefined || byResource === undefined || statement.effect === undefined ? undefined : true;
}

function matches({ entries, isExcept }: Statement['actions'], text: string, ignoreCase: boolean): boolean | undefined {
  const fold = (value: string): string => (ignoreCase ? value.toLowerCase() : value);
  const found = anyOf(entries.map((entry) => (entry === undefined ? undefined : matchesPattern(fold(entry), fold(text)))));
  return isExcept && found !== undefined ? !found : found;
}

function policyAllows(policy: string | undefined, action: string): boolean | undefined {
  const name = /^arn:aws[a-z-]*:iam::aws:policy\/(.+)$/.exec(policy ?? '')?.[1];
  if (name === undefined) return undefined;
  if (harmlessPolicies.includes(name)) return false;
  const actions = actionsOfPolicies[name];
  return actions?.some((pattern) => matchesPattern(pattern.toLowerCase(), action.toLowerCase()));
}

function unlessFalse(answer: boolean | undefined): boolean | undefined {
  return answer === false ? false : undefined;
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}
