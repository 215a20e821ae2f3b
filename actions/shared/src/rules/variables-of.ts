import type { DocumentPath } from '../yaml-document.ts';
import { isReference } from './rule.ts';
import type { TaskDefinition } from './rule.ts';

/** A variable of a container, with the place of its value. */
export interface Variable {
  readonly name: string;
  /** `environment` holds values, `secrets` where they come from. */
  readonly list: 'environment' | 'secrets';
  readonly text: string;
  readonly path: DocumentPath;
  readonly container: string | undefined;
}

/** Of all containers, in the order of the document. */
export function variablesOf({ containerDefinitions = [] }: TaskDefinition): Variable[] {
  return containerDefinitions.flatMap(({ name: container, environment = [], secrets = [] }, index) => {
    const path = ['containerDefinitions', index];
    return [
      ...environment.map(({ name, value }, position) => ({ name, text: value, list: 'environment' as const, path: [...path, 'environment', position, 'value'] })),
      ...secrets.map(({ name, valueFrom }, position) => ({ name, text: valueFrom, list: 'secrets' as const, path: [...path, 'secrets', position, 'valueFrom'] })),
    ].flatMap(({ name, text, ...rest }) => (name === undefined || text === undefined ? [] : [{ ...rest, name, text, container }]));
  });
}

/** The variable, where its text is known. */
export function knownVariable(definition: TaskDefinition, name: string, list: Variable['list'] = 'environment'): Variable | undefined {
  return variablesOf(definition).find((variable) => variable.name === name && variable.list === list && !isReference(variable.text));
}
