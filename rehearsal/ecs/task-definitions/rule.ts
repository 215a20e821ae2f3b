import type { ContainerDefinitionInput, TaskDefinitionInput } from '../state/records.ts';

/** One thing that RegisterTaskDefinition refuses. */
export interface Rule {
  readonly name: string;
  /**
   * Where the text comes from. `reported`: public reports or other projects quote it as AWS's answer, if without its last
   * stop; nobody here has seen AWS send it. `assumed` (?): AWS documents the rule, the text is made like its other ones.
   */
  readonly text: 'reported' | 'assumed';
  /** AWS's text where the definition breaks the rule. */
  readonly find: (definition: TaskDefinitionInput) => string | undefined;
}

/** A rule of a group whose other texts are reported, while this one is not. */
export function assumed(rule: Rule): Rule {
  return { ...rule, text: 'assumed' };
}

type ContainerCheck = (container: ContainerDefinitionInput, definition: TaskDefinitionInput) => string | undefined;

/** A rule that each container must keep; the first one that breaks it is told of. */
export function inContainers(check: ContainerCheck): Rule['find'] {
  return (definition) => firstOf(containersOf(definition), (container) => check(container, definition));
}

export function containersOf(definition: TaskDefinitionInput): readonly ContainerDefinitionInput[] {
  return definition.containerDefinitions ?? [];
}

export function containerNamed(definition: TaskDefinitionInput, name: string | undefined): ContainerDefinitionInput | undefined {
  return containersOf(definition).find((container) => container.name === name);
}

export function requiresFargate(definition: TaskDefinitionInput): boolean {
  return definition.requiresCompatibilities?.includes('FARGATE') === true;
}

/** The first text that `check` has for one of the items. */
export function firstOf<T>(items: readonly T[] | undefined, check: (item: T) => string | undefined): string | undefined {
  for (const item of items ?? []) {
    const text = check(item);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The first of them that is there a second time. */
export function duplicateOf(names: readonly (string | undefined)[]): string | undefined {
  return names.find((name, index) => name !== undefined && names.indexOf(name) < index);
}

export function isOutside(value: number | undefined, lowest: number, highest: number): boolean {
  return value !== undefined && (value < lowest || value > highest);
}
