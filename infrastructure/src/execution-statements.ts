import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { withoutSelector } from '../../actions/shared/src/rules/secret-references.ts';
import type { FactorySecrets } from './data-stack.ts';
import type { Environment } from './environment.ts';
import type { FactoryArns } from './factory-arns.ts';
import { imageOfPart, type Part } from './names.ts';

/** The secrets that `task-definitions/<part>.yml` names. ECS reads them with the execution role, before the code starts. */
const secretsOfPart: Readonly<Record<Part, readonly (keyof FactorySecrets)[]>> = {
  api: ['databaseUrl', 'redisUrl', 'authGoogleClientSecret', 'authSessionSecret', 'authBasicPasswordHash', 'objectStore'],
  web: ['authGoogleClientSecret', 'authSessionSecret', 'authBasicPasswordHash'],
  controller: ['databaseUrl', 'redisUrl'],
  runner: ['databaseUrl', 'redisUrl', 'objectStore'],
  migrate: ['databaseUrl'],
};

export interface ExecutionStatementsOptions {
  readonly arns: FactoryArns;
  readonly secrets: FactorySecrets;
  /** `additionalSecrets` of the environment file. */
  readonly additional: Environment['additionalSecrets'];
}

/** Pull the part's image, write its log, read its secrets. */
export function executionStatements(part: Part, { arns, secrets, additional }: ExecutionStatementsOptions): PolicyStatement[] {
  const named = [...new Set(Object.values(additional?.[part] ?? {}))];
  const parameters = named.filter((arn) => arn.split(':')[2] === 'ssm');
  return [
    new PolicyStatement({ sid: 'RegistryLogin', actions: ['ecr:GetAuthorizationToken'], resources: ['*'] }),
    new PolicyStatement({
      sid: 'PullImage',
      actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      resources: [arns.repository(imageOfPart[part])],
    }),
    new PolicyStatement({ sid: 'WriteLog', actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [arns.logGroup(part)] }),
    new PolicyStatement({
      sid: 'ReadSecrets',
      actions: ['secretsmanager:GetSecretValue'],
      resources: [...secretsOfPart[part].map((name) => secrets[name].attrId), ...named.filter((arn) => !parameters.includes(arn)).map(withoutSelector)],
    }),
    ...(parameters.length === 0 ? [] : [new PolicyStatement({ sid: 'ReadParameters', actions: ['ssm:GetParameters'], resources: parameters })]),
  ];
}
