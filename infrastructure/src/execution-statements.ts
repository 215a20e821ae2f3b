import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { withoutSelector } from '../../actions/shared/src/rules/secret-references.ts';
import type { FactorySecrets } from './data-stack.ts';
import type { Environment } from './environment.ts';
import type { FactoryArns } from './factory-arns.ts';
import { imagesOfPart, type Part } from './names.ts';

/** The secrets that `task-definitions/<part>.yml` names. ECS reads them with the execution role, before the code starts. */
const secretsOfPart: Readonly<Record<Part, readonly (keyof FactorySecrets)[]>> = {
  api: ['databaseUrl', 'redisUrl', 'authGoogleClientSecret', 'authSessionSecret', 'authBasicPasswordHash'],
  web: ['authGoogleClientSecret', 'authSessionSecret', 'authBasicPasswordHash'],
  controller: ['databaseUrl', 'redisUrl'],
  runner: ['databaseUrl', 'redisUrl'],
  migrate: ['databaseUrl'],
};

export interface ExecutionStatementsOptions {
  readonly arns: FactoryArns;
  readonly secrets: FactorySecrets;
  /** `additionalSecrets` of the environment file. */
  readonly additional: Environment['additionalSecrets'];
}

/** Pull the part's images, write its log, read its secrets. */
export function executionStatements(part: Part, { arns, secrets, additional }: ExecutionStatementsOptions): PolicyStatement[] {
  const named = [...new Set(Object.values(additional?.[part] ?? {}))];
  const parameters = named.filter((arn) => arn.split(':')[2] === 'ssm');
  return [
    new PolicyStatement({ sid: 'RegistryLogin', actions: ['ecr:GetAuthorizationToken'], resources: ['*'] }),
    new PolicyStatement({
      sid: 'PullImages',
      actions: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      resources: imagesOfPart[part].map((key) => arns.repository(key)),
    }),
    new PolicyStatement({ sid: 'WriteLog', actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [arns.logGroup(part)] }),
    new PolicyStatement({
      sid: 'ReadSecrets',
      actions: ['secretsmanager:GetSecretValue'],
      resources: [...secretsOfPart[part].map((name) => secrets[name].attrId), ...named.filter((arn) => !parameters.includes(arn)).map(withoutSelector)],
    }),
    ...(part === 'runner' ? runSecretStatements(arns) : []),
    ...(parameters.length === 0 ? [] : [new PolicyStatement({ sid: 'ReadParameters', actions: ['ssm:GetParameters'], resources: parameters })]),
  ];
}

/** What projects map to variables of their runs: which secret a run gets, the controller decides by the definition that it starts. */
function runSecretStatements(arns: FactoryArns): PolicyStatement[] {
  return [
    new PolicyStatement({ sid: 'ReadRunSecrets', actions: ['secretsmanager:GetSecretValue'], resources: [arns.runSecrets] }),
    new PolicyStatement({ sid: 'ReadRunParameters', actions: ['ssm:GetParameters'], resources: [arns.runParameters] }),
  ];
}
