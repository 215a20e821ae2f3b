import type { ContainerDefinitionInput, TaskDefinitionInput } from '../../state/records.ts';
import { makeContainer, makeDefinition } from '../make-task-definition.ts';

/** One definition that breaks a rule, with AWS's text, and one close to it that keeps the rule. */
export interface RuleExample {
  readonly breaks: TaskDefinitionInput;
  readonly text: string;
  readonly keeps: TaskDefinitionInput;
}

/** A definition with one container. */
export function withContainer(container: Partial<ContainerDefinitionInput>, definition: Partial<TaskDefinitionInput> = {}): TaskDefinitionInput {
  return makeDefinition({ containerDefinitions: [makeContainer(container)], ...definition });
}

/** A definition with the container `app` and others. */
export function withContainers(...containers: readonly Partial<ContainerDefinitionInput>[]): TaskDefinitionInput {
  return makeDefinition({ containerDefinitions: containers.map(makeContainer) });
}
