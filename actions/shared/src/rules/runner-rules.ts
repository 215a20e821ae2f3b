import { showValue } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import { maxOverrideCharacters, maxTaskCount, overrideCharacters, readRunTaskSetting } from './override-size.ts';
import { isReference } from './rule.ts';
import type { ReleaseRule, ReleaseSubject, Report, TaskDefinition } from './rule.ts';
import { variablesOf } from './variables-of.ts';
import type { Variable } from './variables-of.ts';

/** What the controller takes where nothing is set. */
const defaultContainer = 'runner';
const runnerReference = /^\$\{taskDefinitions\.([\w-]+)\}$/;

export interface RunnerSettings {
  readonly taskDefinition: Variable | undefined;
  readonly containerName: Variable | undefined;
}

export function runnerSettingsOf(definition: TaskDefinition): RunnerSettings {
  const variables = variablesOf(definition);
  const find = (name: string): Variable | undefined => variables.find((variable) => variable.name === name && variable.list === 'environment');
  return { taskDefinition: find('RUNNER_TASK_DEFINITION'), containerName: find('RUNNER_CONTAINER_NAME') };
}

/** The definition that the controller's setting names: a part of the release, or a family of one. */
export function findRunner({ definitions }: ReleaseSubject, setting: Variable | undefined): { readonly part: string; readonly definition: TaskDefinition } | undefined {
  if (setting === undefined) return undefined;
  const part = runnerReference.exec(setting.text)?.[1];
  const family = familyOf(setting.text);
  const found = [...definitions].find(([name, { definition }]) => (part === undefined ? family !== undefined && definition.family === family : name === part));
  return found === undefined ? undefined : { part: found[0], definition: found[1].definition };
}

/** Of `arn:…:task-definition/family:3`, `family:3` or `family`. */
function familyOf(text: string): string | undefined {
  return /^(?:arn:[^:]*:ecs:[^:]*:[^:]*:task-definition\/)?([A-Za-z0-9_-]{1,255})(?::\d+)?$/.exec(text)?.[1];
}

const runner: ReleaseRule = {
  id: 'R77', title: 'The runner that the controller starts exists, and a RunTask call keeps to ECS\'s limits', severity: 'error', checkedOn: '2026-11-26',
  source: 'ECS API Reference, RunTask, TaskOverride; controller/src/config.ts',
  help: 'RUNNER_TASK_DEFINITION is ${taskDefinitions.runner}, RUNNER_CONTAINER_NAME a container of that definition. Overrides have at most 8192 characters, a call starts at most 10 tasks.',
  checkRelease: (subject) => {
    const controller = subject.definitions.get('controller');
    if (controller === undefined) return;
    const { definition, report } = controller;
    const settings = runnerSettingsOf(definition);
    checkFamily(subject, settings, report);
    checkContainer(subject, settings, report);
    for (const variable of variablesOf(definition)) checkLimits(variable, report);
  },
};

function checkFamily(subject: ReleaseSubject, { taskDefinition }: RunnerSettings, report: Report): void {
  if (taskDefinition === undefined || findRunner(subject, taskDefinition) !== undefined) return;
  const part = runnerReference.exec(taskDefinition.text)?.[1];
  // A release may leave its runner as it is; a revision of it is then named in full.
  if (part === undefined ? !subject.definitions.has('runner') || isReference(taskDefinition.text) : subject.definitions.size === 1) return;
  const known = part === undefined ? [...subject.definitions.values()].flatMap(({ definition: { family } }) => family ?? []) : [...subject.definitions.keys()];
  const shown = part ?? familyOf(taskDefinition.text) ?? taskDefinition.text;
  report(taskDefinition.path, `RUNNER_TASK_DEFINITION: this release has no ${part === undefined ? 'family' : 'task definition'} ${showValue(shown)}, ${suggestName(shown, known)}`);
}

function checkContainer(subject: ReleaseSubject, { taskDefinition, containerName }: RunnerSettings, report: Report): void {
  const found = findRunner(subject, taskDefinition)?.definition;
  const names = (found?.containerDefinitions ?? []).flatMap(({ name }) => name ?? []);
  const wanted = containerName?.text ?? defaultContainer;
  if (names.length === 0 || names.some(isReference) || isReference(wanted) || names.includes(wanted)) return;
  const place = containerName ?? taskDefinition;
  if (place === undefined) return;
  const got = containerName === undefined ? `RUNNER_CONTAINER_NAME is not set, which means ${defaultContainer}` : `RUNNER_CONTAINER_NAME: got ${showValue(wanted)}`;
  report(place.path, `${got}; the runner's task definition has no such container, ${suggestName(wanted, names)}`);
}

function checkLimits({ name, text, path, list }: Variable, report: Report): void {
  const setting = list === 'environment' ? readRunTaskSetting(text) : undefined;
  if (setting === undefined) return;
  const length = overrideCharacters(setting.overrides);
  if (length > maxOverrideCharacters) report(path, `${name}: its overrides have ${length} characters, allowed: ${maxOverrideCharacters}`);
  const { count } = setting;
  if (typeof count === 'number' && (count < 1 || count > maxTaskCount)) report(path, `${name}: count: got ${count}, allowed: 1 to ${maxTaskCount}`);
}

export const runnerRules: readonly ReleaseRule[] = [runner];
