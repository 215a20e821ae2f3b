import type { ContainerDefinitionInput, TaskDefinitionInput } from '../state/records.ts';
import { containerNamed, containersOf, duplicateOf, firstOf, inContainers, isOutside, type Rule } from './rule.ts';

type Dependency = NonNullable<ContainerDefinitionInput['dependsOn']>[number];

/** Start order, health, restart and stop of containers. */
export const lifecycleRules: readonly Rule[] = [
  {
    name: 'health-command', text: 'assumed', find: inContainers(({ healthCheck }) => {
      if (healthCheck === undefined) return undefined;
      const [kind, ...rest] = healthCheck.command ?? [];
      return kind === 'NONE' || ((kind === 'CMD' || kind === 'CMD-SHELL') && rest.length > 0) ? undefined : 'Container health check command must start with CMD or CMD-SHELL.';
    }),
  },
  { name: 'health-interval', text: 'assumed', find: inContainers(({ healthCheck }) => isOutside(healthCheck?.interval, 5, 300) ? 'Container health check interval must be between 5 and 300 seconds.' : undefined) },
  { name: 'health-timeout', text: 'assumed', find: inContainers(({ healthCheck }) => isOutside(healthCheck?.timeout, 2, 60) ? 'Container health check timeout must be between 2 and 60 seconds.' : undefined) },
  { name: 'health-retries', text: 'assumed', find: inContainers(({ healthCheck }) => isOutside(healthCheck?.retries, 1, 10) ? 'Container health check retries must be between 1 and 10.' : undefined) },
  { name: 'health-start-period', text: 'assumed', find: inContainers(({ healthCheck }) => isOutside(healthCheck?.startPeriod, 0, 300) ? 'Container health check startPeriod must be between 0 and 300 seconds.' : undefined) },
  {
    name: 'dependency-unknown', text: 'reported', find: inDependencies(({ containerName = '' }, _container, definition) =>
      containerNamed(definition, containerName) === undefined ? `Cannot depend on container + '${containerName}' because it does not exist.` : undefined),
  },
  { name: 'dependency-on-itself', text: 'assumed', find: inDependencies(({ containerName }, container) => containerName === container.name ? 'A container cannot depend on itself.' : undefined) },
  {
    name: 'dependency-essential', text: 'reported', find: inDependencies(({ containerName, condition }, _container, definition) =>
      (condition === 'COMPLETE' || condition === 'SUCCESS') && containerNamed(definition, containerName)?.essential !== false
        ? 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container' : undefined),
  },
  {
    name: 'dependency-health', text: 'reported', find: inDependencies(({ containerName, condition }, _container, definition) =>
      condition === 'HEALTHY' && containerNamed(definition, containerName)?.healthCheck === undefined
        ? 'A dependency container with HEALTHY condition must have health check configured' : undefined),
  },
  { name: 'dependency-cycle', text: 'assumed', find: (definition) => hasCycle(definition) ? 'Container dependsOn contains a cycle.' : undefined },
  { name: 'start-timeout-least', text: 'reported', find: inContainers(({ name = '', startTimeout }) => isOutside(startTimeout, 2, Infinity) ? `Granular start timeout on container '${name}' must be at least 2 seconds.` : undefined) },
  { name: 'stop-timeout-least', text: 'reported', find: inContainers(({ name = '', stopTimeout }) => isOutside(stopTimeout, 2, Infinity) ? `Granular stop timeout on container '${name}' must be at least 2 seconds.` : undefined) },
  {
    name: 'restart-attempt-period', text: 'reported', find: inContainers(({ name = '', restartPolicy }) =>
      isOutside(restartPolicy?.restartAttemptPeriod, 60, 1800) ? `The 'restartAttemptPeriod' setting for container '${name}' must be between 60 and 1800.` : undefined),
  },
  {
    name: 'ignored-exit-codes', text: 'assumed', find: inContainers(({ name = '', restartPolicy }) =>
      (restartPolicy?.ignoredExitCodes ?? []).length > 50 ? `The 'ignoredExitCodes' setting for container '${name}' must not contain more than 50 exit codes.` : undefined),
  },
  {
    name: 'ulimit-order', text: 'assumed', find: inContainers(({ ulimits }) => firstOf(ulimits, ({ name = '', softLimit = 0, hardLimit = 0 }) =>
      softLimit > hardLimit && hardLimit >= 0 ? `Invalid 'ulimits' setting. The soft limit of '${name}' must not be greater than its hard limit.` : undefined)),
  },
  {
    name: 'ulimit-twice', text: 'assumed', find: inContainers(({ ulimits }) => {
      const name = duplicateOf((ulimits ?? []).map((ulimit) => ulimit.name));
      return name === undefined ? undefined : `Invalid 'ulimits' setting. '${name}' is specified multiple times.`;
    }),
  },
];

function inDependencies(check: (dependency: Dependency, container: ContainerDefinitionInput, definition: TaskDefinitionInput) => string | undefined): Rule['find'] {
  return inContainers((container, definition) => firstOf(container.dependsOn, (dependency) => check(dependency, container, definition)));
}

/** Takes away containers that wait for none of those left, until none is left or all of them wait. */
function hasCycle(definition: TaskDefinitionInput): boolean {
  let left = containersOf(definition);
  for (;;) {
    const names = new Set(left.map(({ name }) => name));
    const waiting = left.filter(({ dependsOn }) => (dependsOn ?? []).some(({ containerName }) => names.has(containerName)));
    if (waiting.length === 0) return false;
    if (waiting.length === left.length) return true;
    left = waiting;
  }
}
