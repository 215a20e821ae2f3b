import type { ContainerDefinitionInput } from '../../state/records.ts';
import { withContainer, withContainers, type RuleExample } from './rule-example.ts';

const executionRoleArn = 'arn:aws:iam::123456789012:role/execution';
const withRole = (container: Partial<ContainerDefinitionInput>) => withContainer(container, { executionRoleArn });
const secret = (name: string, valueFrom = 'app/token') => ({ name, valueFrom });
const file = (value: string) => ({ type: 's3' as const, value });
const options = { 'awslogs-region': 'us-east-1', 'awslogs-group': '/app', 'awslogs-stream-prefix': 'app' };
const awslogs = (changed: Record<string, string>) => withRole({ logConfiguration: { logDriver: 'awslogs', options: { ...options, ...changed } } });

/** Variables, secrets, logs. */
export const environmentExamples: Readonly<Record<string, RuleExample>> = {
  'secrets-execution-role': { breaks: withContainer({ secrets: [] }), text: "When you are specifying container secrets, you must also specify a value for 'executionRoleArn'.", keeps: withRole({ secrets: [] }) },
  'secret-twice': { breaks: withRole({ secrets: [secret('TOKEN'), secret('TOKEN')] }), text: 'Duplicate secret names found: TOKEN. Each secret name must be unique.', keeps: withRole({ secrets: [secret('TOKEN'), secret('token')] }) },
  'secret-and-variable': {
    breaks: withRole({ secrets: [secret('TOKEN')], environment: [{ name: 'TOKEN', value: 'x' }] }),
    text: "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as 'TOKEN'.",
    keeps: withRole({ secrets: [secret('TOKEN')], environment: [{ name: 'TOKEN_NAME', value: 'x' }] }),
  },
  'secret-arn': {
    breaks: withRole({ secrets: [secret('TOKEN', 'arn:aws:s3:::bucket/key')] }), text: 'Invalid arn syntax.',
    keeps: withRole({ secrets: [secret('TOKEN', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:app-AbCdEf:token::'), secret('KEY', 'arn:aws:ssm:us-east-1:123456789012:parameter/app/key')] }),
  },
  'secret-parameter-name': {
    breaks: withRole({ secrets: [secret('TOKEN', 'app token')] }),
    text: 'The Systems Manager parameter name specified for secret TOKEN is invalid. The parameter name can be up to 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-,',
    keeps: withRole({ secrets: [secret('TOKEN', '/app/prod.token_1')] }),
  },
  'environment-files-too-many': {
    breaks: withContainer({ environmentFiles: Array.from({ length: 11 }, () => file('arn:aws:s3:::bucket/a.env')) }),
    text: 'The maximum number of environment files was exceeded. Specify ten or less and try again.',
    keeps: withContainer({ environmentFiles: Array.from({ length: 10 }, () => file('arn:aws:s3:::bucket/a.env')) }),
  },
  'environment-file-arn': { breaks: withContainer({ environmentFiles: [file('s3://bucket/a.env')] }), text: 'Invalid arn syntax.', keeps: withContainer({ environmentFiles: [file('arn:aws:s3:::bucket/a.env')] }) },
  'environment-file-extension': { breaks: withContainer({ environmentFiles: [file('arn:aws:s3:::bucket/a.txt')] }), text: 'The environment file must have the file extension .env.', keeps: withContainer({ environmentFiles: [file('arn:aws:s3:::bucket/dir/a.env')] }) },
  'awslogs-options-missing': {
    breaks: withRole({ logConfiguration: { logDriver: 'awslogs' } }), text: 'Log driver awslogs requires options: awslogs-region, awslogs-group', keeps: awslogs({}),
  },
  'awslogs-option-empty': { breaks: awslogs({ 'awslogs-group': '' }), text: "Log driver awslogs option 'awslogs-group' should not be null or empty.", keeps: awslogs({}) },
  'awslogs-option-unknown': { breaks: awslogs({ 'awslogs-color': 'red' }), text: 'Log driver awslogs disallows options: awslogs-color', keeps: awslogs({ 'awslogs-create-group': 'true', 'max-buffer-size': '25m' }) },
  'awslogs-multiline': {
    breaks: awslogs({ 'awslogs-datetime-format': '%Y', 'awslogs-multiline-pattern': '^INFO' }), text: "Log driver awslogs options 'awslogs-datetime-format' and 'awslogs-multiline-pattern' cannot both be configured.",
    keeps: awslogs({ 'awslogs-datetime-format': '%Y' }),
  },
  'log-mode': { breaks: awslogs({ mode: 'async' }), text: "Invalid log option 'mode': 'async'. Must be one of [blocking, non-blocking].", keeps: awslogs({ mode: 'non-blocking' }) },
  'router-without-user': {
    breaks: withContainers({}, { name: 'router', firelensConfiguration: { type: 'fluentbit' } }), text: 'When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver.',
    keeps: withContainers({ logConfiguration: { logDriver: 'awsfirelens' } }, { name: 'router', firelensConfiguration: { type: 'fluentbit' } }),
  },
  'router-missing': {
    breaks: withContainer({ logConfiguration: { logDriver: 'awsfirelens' } }), text: 'When the awsfirelens log driver is specified, exactly one container has to be configured with a firelensConfiguration object.',
    keeps: withContainers({ logConfiguration: { logDriver: 'awsfirelens' } }, { name: 'router', firelensConfiguration: { type: 'fluentbit' } }),
  },
};
