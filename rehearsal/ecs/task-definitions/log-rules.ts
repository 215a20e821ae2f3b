import type { ContainerDefinitionInput } from '../state/records.ts';
import { containersOf, firstOf, inContainers, type Rule } from './rule.ts';

/** Developer guide, "Send Amazon ECS logs to CloudWatch" (2026-11). */
const awslogsOptions = [
  'awslogs-create-group', 'awslogs-region', 'awslogs-endpoint', 'awslogs-group', 'awslogs-stream-prefix', 'awslogs-datetime-format',
  'awslogs-multiline-pattern', 'mode', 'max-buffer-size',
];
const requiredOptions = ['awslogs-region', 'awslogs-group'];

/** Log drivers and their options, whatever runs the task. */
export const logRules: readonly Rule[] = [
  { name: 'awslogs-options-missing', text: 'reported', find: inContainers((container) => missingOptions(container, requiredOptions)) },
  {
    name: 'awslogs-option-empty', text: 'reported', find: inAwslogs((options) =>
      firstOf(Object.entries(options), ([name, value]) => value === '' ? `Log driver awslogs option '${name}' should not be null or empty.` : undefined)),
  },
  {
    name: 'awslogs-option-unknown', text: 'reported', find: inAwslogs((options) => {
      const unknown = Object.keys(options).filter((name) => !awslogsOptions.includes(name));
      return unknown.length === 0 ? undefined : `Log driver awslogs disallows options: ${unknown.join(', ')}`;
    }),
  },
  {
    name: 'awslogs-multiline', text: 'assumed', find: inAwslogs((options) =>
      options['awslogs-datetime-format'] !== undefined && options['awslogs-multiline-pattern'] !== undefined
        ? "Log driver awslogs options 'awslogs-datetime-format' and 'awslogs-multiline-pattern' cannot both be configured." : undefined),
  },
  {
    name: 'log-mode', text: 'assumed', find: inContainers(({ logConfiguration }) => {
      const mode = logConfiguration?.options?.['mode'];
      return mode === undefined || mode === 'blocking' || mode === 'non-blocking' ? undefined : `Invalid log option 'mode': '${mode}'. Must be one of [blocking, non-blocking].`;
    }),
  },
  {
    name: 'router-without-user', text: 'assumed', find: (definition) => {
      const containers = containersOf(definition);
      const isIdle = containers.some(({ firelensConfiguration }) => firelensConfiguration !== undefined) && !containers.some(usesFirelens);
      return isIdle ? 'When a firelensConfiguration object is specified, at least one container has to be configured with the awsfirelens log driver.' : undefined;
    },
  },
  {
    name: 'router-missing', text: 'assumed', find: (definition) => {
      const containers = containersOf(definition);
      const routers = containers.filter(({ firelensConfiguration }) => firelensConfiguration !== undefined).length;
      return containers.some(usesFirelens) && routers !== 1 ? 'When the awsfirelens log driver is specified, exactly one container has to be configured with a firelensConfiguration object.' : undefined;
    },
  },
];

/** The text for options of awslogs that are not there, in AWS's order. */
export function missingOptions(container: ContainerDefinitionInput, names: readonly string[]): string | undefined {
  if (!usesAwslogs(container)) return undefined;
  const missing = names.filter((name) => container.logConfiguration?.options?.[name] === undefined);
  return missing.length === 0 ? undefined : `Log driver awslogs requires options: ${missing.join(', ')}`;
}

export function usesAwslogs({ logConfiguration }: ContainerDefinitionInput): boolean {
  return logConfiguration?.logDriver === 'awslogs';
}

function usesFirelens({ logConfiguration }: ContainerDefinitionInput): boolean {
  return logConfiguration?.logDriver === 'awsfirelens';
}

function inAwslogs(check: (options: Readonly<Record<string, string | undefined>>) => string | undefined): Rule['find'] {
  return inContainers((container) => usesAwslogs(container) ? check(container.logConfiguration?.options ?? {}) : undefined);
}
