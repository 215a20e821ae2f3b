import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FactorySecrets } from './data-stack.ts';
import type { FactoryArns } from './factory-arns.ts';
import { imageOfPart, type Part } from './names.ts';

/** The secrets that `task-definitions/<part>.yml` names. ECS reads them with the execution role, before the code starts. */
const secretsOfPart: Readonly<Record<Part, readonly (keyof FactorySecrets)[]>> = {
  api: ['databaseUrl', 'redisUrl', 'authGoogleClientSecret', 'authSessionSecret', 'objectStore'],
  web: ['authGoogleClientSecret', 'authSessionSecret'],
  controller: ['databaseUrl', 'redisUrl'],
  runner: ['databaseUrl', 'redisUrl', 'objectStore'],
  migrate: ['databaseUrl'],
};

/** Pull the part's image, write its log, read its secrets. */
export function executionStatements(part: Part, { arns, secrets }: { arns: FactoryArns; secrets: FactorySecrets }): PolicyStatement[] {
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
      resources: secretsOfPart[part].map((name) => secrets[name].attrId),
    }),
  ];
}
