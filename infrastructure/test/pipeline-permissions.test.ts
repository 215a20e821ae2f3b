import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { rolesIn, type RoleSummary } from './iam-statements.ts';
import { synthesiseRehearsal } from './synthesised-environment.ts';

const checkout = fileURLToPath(new URL('../..', import.meta.url));

const iamPrefixes: Readonly<Record<string, string>> = {
  'application-auto-scaling': 'application-autoscaling',
  cloudwatch: 'cloudwatch',
  'cloudwatch-logs': 'logs',
  ecr: 'ecr',
  ecs: 'ecs',
  'elastic-load-balancing-v2': 'elasticloadbalancing',
  s3: 's3',
  'secrets-manager': 'secretsmanager',
  sqs: 'sqs',
  sts: 'sts',
};

/** Calls whose permission has another name, or that need none. */
const iamActions: Readonly<Record<string, string | null>> = {
  's3:HeadObject': 's3:GetObject',
  's3:HeadBucket': 's3:ListBucket',
  's3:ListObjectsV2': 's3:ListBucket',
  'sqs:DeleteMessageBatch': 'sqs:DeleteMessage',
  'sts:GetCallerIdentity': null,
  // Who may assume a role is said by the role.
  'sts:AssumeRoleWithWebIdentity': null,
};

/** The permissions that the AWS commands imported by the sources under `folder` need, with the file that needs each. */
function neededBy(folder: string): Map<string, string> {
  const needed = new Map<string, string>();
  const files = readdirSync(join(checkout, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/(^|\/)(node_modules|dist|test)\//.test(file));
  for (const file of files) {
    for (const [, names = '', client = ''] of readFileSync(join(checkout, folder, file), 'utf8').matchAll(/import \{([^}]*)\} from '@aws-sdk\/client-([a-z0-9-]+)'/g)) {
      for (const [, command] of names.matchAll(/\b([A-Z]\w+)Command\b/g)) {
        const call = `${iamPrefixes[client] ?? client}:${String(command)}`;
        const action = call in iamActions ? iamActions[call] : call;
        if (action !== null && action !== undefined) needed.set(action, `${folder}/${file}`);
      }
    }
  }
  return needed;
}

/** The deployment runs it by another role. */
function isSmokeTest(file: string): boolean {
  return file.startsWith('actions/shared/src/smoke-test/');
}

let roles: RoleSummary[];
beforeAll(async () => {
  roles = rolesIn((await synthesiseRehearsal()).templates.access);
}, 60_000);

function missing(role: string, folder: string, besides: (file: string) => boolean = () => false): string[] {
  const granted = roles.find(({ name }) => name === role)?.statements.flatMap(({ actions }) => [...actions]) ?? [];
  return [...neededBy(folder)].filter(([action, file]) => !granted.includes(action) && !besides(file)).map(([action, file]) => `${action} (${file})`);
}

describe('permissions of what is in this repository', () => {
  it('are looked for where calls are made', () => {
    expect([...neededBy('actions').keys()]).toEqual(expect.arrayContaining(['ecs:RunTask', 'ecs:CreateService', 's3:PutObject']));
  });

  it.each(readdirSync(join(checkout, 'actions')))('cover what actions/%s calls', (action) => {
    expect(missing(action === 'smoke-test' ? 'smoke-test' : 'deployer', `actions/${action}`, isSmokeTest)).toEqual([]);
  });

  it('cover what the smoke test calls, with the role that it assumes', () => {
    expect(missing('smoke-test', 'actions/shared/src/smoke-test')).toEqual([]);
  });

  it('cover what the controller calls', () => {
    expect(missing('controller-task', 'controller')).toEqual([]);
  });

  it('let each execution role read the secrets that its task definition names', () => {
    for (const file of readdirSync(join(checkout, 'task-definitions')).filter((name) => name.endsWith('.yml'))) {
      const part = file.replace('.yml', '');
      const named = [...readFileSync(join(checkout, 'task-definitions', file), 'utf8').matchAll(/\$\{infrastructure\.(\w+SecretArn)\}/g)].map(([, output = '']) => output);
      const readable = roles.find(({ name }) => name === `${part}-execution`)?.statements.filter(({ actions }) => actions.includes('secretsmanager:GetSecretValue')).flatMap(({ resources }) => [...resources]);
      const unreadable = [...new Set(named)].filter((output) => readable?.some((resource) => resource.includes(output.replace(/Arn$/, 'Id'))) !== true);
      expect([file, unreadable]).toEqual([file, []]);
    }
  });
});
