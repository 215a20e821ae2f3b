import { duplicateOf, firstOf, inContainers, type Rule } from './rule.ts';

const FILE_LIMIT = 10;

/**
 * Variables and secrets. A name that is twice in `environment` is no finding: AWS takes it and keeps one
 * (see `fill-in-defaults.ts`).
 */
export const environmentRules: readonly Rule[] = [
  {
    name: 'secrets-execution-role', text: 'reported', find: inContainers(({ secrets }, { executionRoleArn }) =>
      secrets !== undefined && (executionRoleArn ?? '') === '' ? "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'." : undefined),
  },
  {
    name: 'secret-twice', text: 'reported', find: inContainers(({ secrets }) => {
      const name = duplicateOf((secrets ?? []).map((secret) => secret.name));
      return name === undefined ? undefined : `Duplicate secret names found: ${name}. Each secret name must be unique.`;
    }),
  },
  {
    name: 'secret-and-variable', text: 'reported', find: inContainers(({ secrets, environment }) => {
      const variables = new Set((environment ?? []).map(({ name }) => name));
      const shared = (secrets ?? []).find(({ name }) => variables.has(name))?.name;
      return shared === undefined ? undefined : `The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '${shared}'.`;
    }),
  },
  {
    name: 'secret-arn', text: 'assumed', find: inContainers(({ secrets }) => firstOf(secrets, ({ valueFrom = '' }) =>
      valueFrom.startsWith('arn:') && !/^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:\d{12}:secret:.+|ssm:[a-z0-9-]+:\d{12}:parameter\/.+)$/.test(valueFrom) ? 'Invalid arn syntax.' : undefined)),
  },
  {
    name: 'secret-parameter-name', text: 'reported', find: inContainers(({ secrets }) => firstOf(secrets, ({ name = '', valueFrom = '' }) =>
      valueFrom.startsWith('arn:') || /^[A-Za-z0-9_./-]{1,2048}$/.test(valueFrom) ? undefined
        : `The Systems Manager parameter name specified for secret ${name} is invalid. The parameter name can be up to 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-,`)),
  },
  {
    name: 'environment-files-too-many', text: 'reported', find: inContainers(({ environmentFiles }) =>
      (environmentFiles ?? []).length > FILE_LIMIT ? 'The maximum number of environment files was exceeded. Specify ten or less and try again.' : undefined),
  },
  {
    name: 'environment-file-arn', text: 'reported', find: inContainers(({ environmentFiles }) => firstOf(environmentFiles, ({ value = '' }) =>
      /^arn:aws[a-z-]*:s3:::[^/]+\/.+$/.test(value) ? undefined : 'Invalid arn syntax.')),
  },
  {
    name: 'environment-file-extension', text: 'assumed', find: inContainers(({ environmentFiles }) => firstOf(environmentFiles, ({ value = '' }) =>
      value.endsWith('.env') ? undefined : 'The environment file must have the file extension .env.')),
  },
];
