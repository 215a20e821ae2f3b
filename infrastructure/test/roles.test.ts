import { beforeAll, describe, expect, it } from '@jest/globals';
import { rolesIn, type RoleSummary, type Statement } from './iam-statements.ts';
import { productionSettings, propertiesOf, resourcesOf, synthesiseRehearsal, type SynthesisedEnvironment } from './synthesised-environment.ts';

/** Actions on every resource, and why each cannot be narrowed. */
const allowedOnEverything: Readonly<Record<string, string>> = {
  'ecr:GetAuthorizationToken': 'knows no resource; what the token may do is decided by the other statements',
  'ecr:DescribePullThroughCacheRules': 'is about the registry, which is no resource; rules hold no secrets',
  'ssm:DescribeParameters': 'knows no resource; tells names, never values',
  'ecs:DescribeTaskDefinition': 'knows no resource',
  'ecs:ListTaskDefinitions': 'knows no resource',
  'ecs:DeregisterTaskDefinition': 'knows no resource',
  'ecs:ListTaskDefinitionFamilies': 'knows no resource',
  'ecs:ListTasks': 'knows no resource; limited by ecs:cluster',
  'ecs:ListServices': 'knows no resource; limited by ecs:cluster',
  'elasticloadbalancing:DescribeLoadBalancers': 'knows no resource',
  'elasticloadbalancing:DescribeListeners': 'knows no resource',
  'elasticloadbalancing:DescribeRules': 'knows no resource',
  'elasticloadbalancing:DescribeTargetGroups': 'knows no resource',
  'elasticloadbalancing:DescribeTargetHealth': 'knows no resource',
  'application-autoscaling:DescribeScalableTargets': 'knows no resource',
  'application-autoscaling:DescribeScalingPolicies': 'knows no resource',
};

/** Wildcards within a resource, and what they stand for. */
const allowedWildcards: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /:task-definition\/factory-rehearsal-[a-z]+:\*$/, reason: 'all revisions of one family' },
  { pattern: /:task-definition\/factory-rehearsal-runner-\*:\*$/, reason: 'runner families with an image of their own' },
  { pattern: /:task\/factory-rehearsal\/\*$/, reason: 'tasks have ids; all of this cluster' },
  { pattern: /:service-(deployment|revision)\/factory-rehearsal\/factory-[a-z-]+\/\*$/, reason: 'they have ids; all of one service' },
  { pattern: /:log-group:\/factory\/rehearsal\/[a-z]+:\*$/, reason: 'the streams of one group' },
  { pattern: /:scalable-target\/\*$/, reason: 'they have ids; limited by the namespace ecs' },
  { pattern: /:alarm:\*$/, reason: 'reading alarms of this account' },
  { pattern: /:secret:factory\/rehearsal\/runs\/\*$/, reason: 'secrets that operators put there for runs' },
  { pattern: /:parameter\/factory\/rehearsal\/runs\/\*$/, reason: 'the same in Parameter Store' },
  { pattern: /^\$\{FnGetAttArtifactBucket[^}]*\}\/(runs|spec-bundles|attractors|releases\/rehearsal)\/\*$/, reason: 'the objects in one folder of the bucket' },
];

let rehearsal: SynthesisedEnvironment;
let production: SynthesisedEnvironment;
let roles: RoleSummary[];
beforeAll(async () => {
  [rehearsal, production] = await Promise.all([synthesiseRehearsal(), synthesiseRehearsal(productionSettings)]);
  roles = rolesIn(rehearsal.templates.access);
}, 60_000);

function roleNamed(name: string): RoleSummary {
  const role = roles.find((candidate) => candidate.name === name);
  if (role === undefined) throw new Error(`No role ${name}.`);
  return role;
}

function statementsWith(name: string, action: string): Statement[] {
  return roleNamed(name).statements.filter(({ actions }) => actions.includes(action));
}

describe('all roles', () => {
  it('are two for each part, the deployer and the smoke test', () => {
    const parts = ['api', 'web', 'controller', 'runner', 'migrate'];
    expect(roles.map(({ name }) => name).sort()).toEqual([...parts.flatMap((part) => [`${part}-task`, `${part}-execution`]), 'deployer', 'smoke-test'].sort());
  });

  it('allow named actions on named resources, apart from the allow-list', () => {
    for (const { name, statements } of roles) {
      for (const { sid, effect, actions, resources, keys } of statements) {
        const where = `${name} ${sid}`;
        expect([where, effect]).toEqual([where, 'Allow']);
        expect([where, keys.filter((key) => key.startsWith('Not'))]).toEqual([where, []]);
        expect([where, actions.filter((action) => action.includes('*'))]).toEqual([where, []]);
        if (resources.includes('*')) expect([where, actions.filter((action) => !(action in allowedOnEverything))]).toEqual([where, []]);
        const wild = resources.filter((resource) => resource !== '*' && resource.includes('*') && !allowedWildcards.some(({ pattern }) => pattern.test(resource)));
        expect([where, wild]).toEqual([where, []]);
      }
    }
  });

  it('stay within the 10,240 characters of inline policy that a role takes', () => {
    for (const { name, policyCharacters } of roles) expect([name, policyCharacters < 9500]).toEqual([name, true]);
  });

  it('use nothing of the allow-lists in vain', () => {
    const statements = roles.flatMap((role) => role.statements);
    const everything = statements.filter(({ resources }) => resources.includes('*')).flatMap(({ actions }) => actions);
    expect(Object.keys(allowedOnEverything).filter((action) => !everything.includes(action))).toEqual([]);
    const resources = statements.flatMap((statement) => statement.resources);
    expect(allowedWildcards.filter(({ pattern }) => !resources.some((resource) => pattern.test(resource)))).toEqual([]);
  });
});

describe('iam:PassRole', () => {
  it('belongs to the deployer and the controller alone, towards ECS tasks, for exact roles', () => {
    const holders = roles.filter(({ statements }) => statements.some(({ actions }) => actions.some((action) => action.startsWith('iam:'))));
    expect(holders.map(({ name }) => name).sort()).toEqual(['controller-task', 'deployer']);
    for (const { name } of holders) {
      for (const statement of statementsWith(name, 'iam:PassRole')) {
        expect(statement.actions).toEqual(['iam:PassRole']);
        expect(statement.condition).toEqual({ StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } });
        expect(statement.resources.join()).not.toContain('*');
      }
    }
  });

  it("lets the controller hand over the runner's two roles, the deployer those of the five parts", () => {
    expect(statementsWith('controller-task', 'iam:PassRole').flatMap(({ resources }) => resources).sort()).toEqual(['${RunnerExecutionRole.Arn}', '${RunnerTaskRole.Arn}']);
    const parts = ['Api', 'Web', 'Controller', 'Runner', 'Migrate'];
    expect(statementsWith('deployer', 'iam:PassRole').flatMap(({ resources }) => [...resources]).sort()).toEqual(
      parts.flatMap((part) => [`\${${part}TaskRole.Arn}`, `\${${part}ExecutionRole.Arn}`]).sort(),
    );
  });
});

describe('ecs:RunTask', () => {
  const cluster = 'arn:aws:ecs:us-east-1:123456789012:cluster/factory-rehearsal';

  it('is limited to this cluster, to runners for the controller and to the migration for the deployer', () => {
    expect(roles.filter(({ name }) => statementsWith(name, 'ecs:RunTask').length > 0).map(({ name }) => name).sort()).toEqual(['controller-task', 'deployer']);
    const [controller] = statementsWith('controller-task', 'ecs:RunTask');
    expect(controller?.condition).toEqual({ ArnEquals: { 'ecs:cluster': cluster } });
    expect(controller?.resources.every((resource) => resource.includes(':task-definition/factory-rehearsal-runner'))).toBe(true);
    const [deployer] = statementsWith('deployer', 'ecs:RunTask');
    expect(deployer?.condition).toEqual({ ArnEquals: { 'ecs:cluster': cluster } });
    expect(deployer?.resources).toEqual(['arn:aws:ecs:us-east-1:123456789012:task-definition/factory-rehearsal-migrate:*']);
  });
});

describe('task roles', () => {
  it('let api and runner use the artifact folders and nothing else', () => {
    for (const name of ['api-task', 'runner-task']) {
      expect(roleNamed(name).statements.flatMap(({ actions }) => actions).sort()).toEqual(['s3:AbortMultipartUpload', 's3:GetObject', 's3:ListBucket', 's3:PutObject']);
      expect(statementsWith(name, 's3:PutObject')[0]?.resources.map((resource) => resource.replace(/^.*?\}/, ''))).toEqual(['/runs/*', '/spec-bundles/*', '/attractors/*']);
    }
  });

  it('let web and the migration do nothing', () => {
    expect([...roleNamed('web-task').statements, ...roleNamed('migrate-task').statements]).toEqual([]);
  });
});

describe('execution roles', () => {
  const expected = {
    api: { repositories: ['factory-api', 'factory-runner-controller'], secrets: ['DatabaseUrl', 'RedisUrl', 'AuthGoogleClient', 'AuthSession', 'AuthBasicPasswordHash'] },
    web: { repositories: ['factory-web'], secrets: ['AuthGoogleClient', 'AuthSession', 'AuthBasicPasswordHash'] },
    controller: { repositories: ['factory-runner-controller'], secrets: ['DatabaseUrl', 'RedisUrl'] },
    runner: { repositories: ['factory-runner', 'factory-runner-controller'], secrets: ['DatabaseUrl', 'RedisUrl'] },
    migrate: { repositories: ['factory-api'], secrets: ['DatabaseUrl'] },
  };

  it.each(Object.entries(expected))('lets %s pull its images, write one log and read its own secrets', (part, { repositories, secrets }) => {
    const name = `${part}-execution`;
    expect(statementsWith(name, 'ecr:BatchGetImage')[0]?.resources).toEqual(repositories.map((repository) => `arn:aws:ecr:us-east-1:123456789012:repository/${repository}`));
    expect(statementsWith(name, 'logs:PutLogEvents')[0]?.resources).toEqual([`arn:aws:logs:us-east-1:123456789012:log-group:/factory/rehearsal/${part}:*`]);
    const read = statementsWith(name, 'secretsmanager:GetSecretValue')[0]?.resources ?? [];
    expect(read.map((resource) => /^\$\{FnGetAtt(.*?)(?:Secret)?Id/.exec(resource)?.[1])).toEqual(secrets);
  });
});

describe('secrets of runs', () => {
  const secret = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:factory/rehearsal/runs/*';
  const parameter = 'arn:aws:ssm:us-east-1:123456789012:parameter/factory/rehearsal/runs/*';
  const holders = (action: string, resource: string): string[] => roles.filter(({ name }) => statementsWith(name, action).some(({ resources }) => resources.includes(resource))).map(({ name }) => name);

  it('are read by what starts runners alone', () => {
    expect(holders('secretsmanager:GetSecretValue', secret)).toEqual(['runner-execution']);
    expect(holders('ssm:GetParameters', parameter)).toEqual(['runner-execution']);
  });

  it('are seen by the controller, which reads no value', () => {
    expect(holders('secretsmanager:DescribeSecret', secret)).toEqual(['controller-task']);
    expect(holders('ssm:DescribeParameters', '*')).toContain('controller-task');
    expect(roleNamed('controller-task').statements.flatMap(({ actions }) => actions).filter((action) => /GetSecretValue|GetParameter/.test(action))).toEqual([]);
  });
});

describe('runnerServiceAccounts', () => {
  it('are roles that the controller may hand over, each once', async () => {
    const arn = 'arn:aws:iam::123456789012:role/runs-with-more';
    const { templates } = await synthesiseRehearsal({}, { runnerServiceAccounts: { one: arn, two: arn } });
    const passed = rolesIn(templates.access).find(({ name }) => name === 'controller-task')?.statements.filter(({ actions }) => actions.includes('iam:PassRole')).flatMap(({ resources }) => resources);
    expect(passed).toEqual(['${RunnerTaskRole.Arn}', '${RunnerExecutionRole.Arn}', arn]);
  }, 60_000);
});

describe('additionalSecrets', () => {
  it('are read by the execution role of their part, each by its own ARN', async () => {
    const secret = 'arn:aws:secretsmanager:us-east-1:123456789012:secret:models-AbCdEf';
    const parameter = 'arn:aws:ssm:us-east-1:123456789012:parameter/factory/github-token';
    const { templates } = await synthesiseRehearsal({}, { additionalSecrets: { runner: { GEMINI_API_KEY: `${secret}:gemini::`, OPENAI_API_KEY: secret, GITHUB_TOKEN: parameter } } });
    const readers = rolesIn(templates.access).map(({ name, statements }) => ({ name, resources: statements.filter(({ effect }) => effect === 'Allow').flatMap(({ actions, resources }) =>
      (actions.some((action) => /^(secretsmanager:GetSecretValue|ssm:GetParameters)$/.test(action)) ? resources : [])) }));
    expect(readers.filter(({ resources }) => resources.some((resource) => resource.startsWith(secret) || resource === parameter)).map(({ name }) => name)).toEqual(['runner-execution']);
    expect(readers.find(({ name }) => name === 'runner-execution')?.resources).toEqual(expect.arrayContaining([secret, parameter]));
  }, 60_000);
});

describe('deployer', () => {
  it('reads no secret value and writes release records only', () => {
    expect(statementsWith('deployer', 'secretsmanager:GetSecretValue')).toEqual([]);
    expect(statementsWith('deployer', 's3:PutObject').flatMap(({ resources }) => resources.map((resource) => resource.replace(/^.*?\}/, '')))).toEqual(['/releases/rehearsal/*']);
  });

  it('creates and updates the three services of this cluster', () => {
    const names = statementsWith('deployer', 'ecs:CreateService').flatMap(({ resources }) => resources.map((resource) => resource.split(':service/')[1]));
    expect(names).toEqual(['factory-rehearsal/factory-api', 'factory-rehearsal/factory-web', 'factory-rehearsal/factory-runner-controller']);
  });

  it('tags only what it creates in the same call', () => {
    for (const statement of [...statementsWith('deployer', 'ecs:TagResource'), ...statementsWith('controller-task', 'ecs:TagResource')]) {
      expect(Object.keys(statement.condition['StringEquals'] ?? {})).toEqual(['ecs:CreateAction']);
    }
  });
});

describe('smoke test', () => {
  it('reads the session secret and nothing else', () => {
    expect(roleNamed('smoke-test').statements).toMatchObject([{ actions: ['secretsmanager:GetSecretValue'], resources: [expect.stringContaining('AuthSessionSecret')] }]);
  });
});

describe('trust', () => {
  const trustOf = (repository: string, withIds: string, repositoryId: string): unknown => ({
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
    Condition: {
      StringEquals: {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': [`repo:${repository}:environment:rehearsal`, `repo:${withIds}:environment:rehearsal`],
        'token.actions.githubusercontent.com:repository_id': repositoryId,
      },
    },
  });

  it("admits this repository's environment, in both formats of the subject, by exact comparison", () => {
    for (const name of ['deployer', 'smoke-test']) {
      expect(roleNamed(name).trust).toEqual(trustOf('factory-ecs/rehearsal', 'factory-ecs@2000001/rehearsal@1000001', '1000001'));
    }
  });

  it('is the same where the stack creates the provider, and comes after it', () => {
    const { access } = production.templates;
    expect(propertiesOf(access, 'AWS::IAM::OIDCProvider')).toEqual({ Url: 'https://token.actions.githubusercontent.com', ClientIdList: ['sts.amazonaws.com'] });
    expect(resourcesOf(rehearsal.templates.access, 'AWS::IAM::OIDCProvider')).toEqual([]);
    expect(rolesIn(access).find(({ name }) => name === 'deployer')?.trust).toEqual(trustOf('example/deployment', 'example@2000002/deployment@1000002', '1000002'));
    for (const [, role] of resourcesOf(access, 'AWS::IAM::Role').filter(([id]) => /^(Deployer|SmokeTest)/.test(id))) expect(role.DependsOn).toEqual(['GithubOidcProvider']);
  });

  it('admits only ECS tasks of this account to the roles of the parts', () => {
    for (const { name, trust } of roles.filter((role) => /-(task|execution)$/.test(role.name))) {
      expect([name, trust]).toEqual([
        name,
        {
          Effect: 'Allow',
          Action: 'sts:AssumeRole',
          Principal: { Service: 'ecs-tasks.amazonaws.com' },
          Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' }, ArnLike: { 'aws:SourceArn': 'arn:aws:ecs:us-east-1:123456789012:*' } },
        },
      ]);
    }
  });
});
