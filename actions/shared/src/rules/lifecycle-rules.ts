import { showValue } from '../json-object.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { containersOf, mayRunOnFargate } from './containers-of.ts';
import { dependencyRules } from './dependency-rules.ts';
import { healthCheckRules } from './health-check-rules.ts';
import { isReference } from './rule.ts';
import type { DefinitionRule, Report, TaskDefinition } from './rule.ts';
import { volumeRules } from './volume-rules.ts';

const checkedOn = '2026-11-26';
/** Below this, a request that is under way when ECS stops the container is more likely cut than answered. */
const shortStopSeconds = 10;
const namePattern = /^[\w-]{1,255}$/;

const ownRules: readonly DefinitionRule[] = [
  {
    id: 'R52', title: 'startTimeout and stopTimeout are 2 to 120 seconds on Fargate', severity: 'error', checkedOn,
    source: 'ECS API Reference, ContainerDefinition startTimeout, stopTimeout',
    help: 'Fargate waits at most two minutes for a start or a stop. What needs longer must save its state and go on in the next task.',
    check: ({ definition }, report) => {
      const isForFargate = mayRunOnFargate(definition);
      for (const { container, path } of containersOf(definition)) {
        for (const name of ['startTimeout', 'stopTimeout'] as const) {
          const value = container[name];
          if (value === undefined || (value >= 2 && (value <= 120 || !isForFargate))) continue;
          report([...path, name], `${name}: got ${value}, allowed: ${isForFargate ? '2 to 120 on Fargate' : 'at least 2'}`);
        }
      }
    },
  },
  {
    id: 'R53', title: 'A container with ports has a stopTimeout that lets requests end', severity: 'warning', checkedOn,
    source: 'ECS Developer Guide, Graceful shutdowns; Elastic Load Balancing, Deregistration delay',
    help: 'After the load balancer has drained the task, ECS sends SIGTERM and kills the container stopTimeout seconds later (30 where nothing is written). Write at least as long as your longest request takes, and the target group\'s deregistration delay alike.',
    check: ({ definition }, report) => {
      for (const { container: { portMappings = [], stopTimeout }, path } of containersOf(definition)) {
        if (portMappings.length === 0) continue;
        if (stopTimeout === undefined) report([...path, 'stopTimeout'], 'stopTimeout is missing: 30 s after SIGTERM the container is killed, whatever it still answers');
        else if (stopTimeout >= 2 && stopTimeout < shortStopSeconds) report([...path, 'stopTimeout'], `stopTimeout: ${stopTimeout} s are left to requests under way; better at least ${shortStopSeconds}, and no less than the longest request`);
      }
    },
  },
  {
    id: 'R54', title: 'A task has at least one essential container', severity: 'error', checkedOn, source: 'ECS API Reference, ContainerDefinition essential',
    help: 'A task ends with its essential containers, and AWS refuses one without any. Leave essential out (it is true by default) at the container that does the work.',
    check: ({ definition: { containerDefinitions } }, report) => {
      if (containerDefinitions === undefined) return;
      if (containerDefinitions.length === 0) report(['containerDefinitions'], 'containerDefinitions is empty, allowed: 1 to 10 containers');
      else if (containerDefinitions.every(({ essential }) => essential === false)) report(['containerDefinitions'], 'every container has essential: false, allowed: at least one essential container', { at: 'key' });
    },
  },
  {
    id: 'R55', title: 'Containers have unique names, of the characters that ECS takes, and the family has such a name too', severity: 'error', checkedOn,
    source: 'ECS API Reference, ContainerDefinition name, RegisterTaskDefinition family',
    help: 'Names are 1 to 255 letters, digits, hyphens and underscores. Services, overrides and log streams find a container by its name.',
    check: ({ definition }, report) => reportNames(definition, report),
  },
  {
    id: 'R58', title: 'A restart policy waits 60 to 1800 seconds and ignores at most 50 exit codes', severity: 'error', checkedOn, source: 'ECS API Reference, ContainerRestartPolicy',
    help: 'restartAttemptPeriod is how long a container must have run before it is restarted in place; AWS refuses other values.',
    check: ({ definition }, report) => {
      for (const { container: { restartPolicy }, path } of containersOf(definition)) {
        const { restartAttemptPeriod: period, ignoredExitCodes: codes = [] } = restartPolicy ?? {};
        const place = [...path, 'restartPolicy'];
        if (period !== undefined && (period < 60 || period > 1800)) report([...place, 'restartAttemptPeriod'], `restartAttemptPeriod: got ${period}, allowed: 60 to 1800`);
        if (codes.length > 50) report([...place, 'ignoredExitCodes'], `ignoredExitCodes: got ${codes.length} codes, allowed: at most 50`);
      }
    },
  },
];

/** R49–R60; R61 is told with the shapes. */
export const lifecycleRules: readonly DefinitionRule[] = [...healthCheckRules, ...ownRules, ...dependencyRules, ...volumeRules].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));

function reportNames(definition: TaskDefinition, report: Report): void {
  if (definition.family !== undefined) reportName(definition.family, ['family'], report);
  const seen = new Set<string>();
  for (const { container: { name }, path } of containersOf(definition)) {
    if (name === undefined) report([...path, 'name'], 'name is missing; every container needs one');
    else if (seen.has(name) && !isReference(name)) report([...path, 'name'], `the container ${name} is there twice, allowed: once`);
    else reportName(name, [...path, 'name'], report);
    if (name !== undefined) seen.add(name);
  }
}

function reportName(name: string, path: DocumentPath, report: Report): void {
  if (!isReference(name) && !namePattern.test(name)) report(path, `${String(path.at(-1))}: got ${showValue(name)}, allowed: 1 to 255 letters, digits, _ -`);
}
