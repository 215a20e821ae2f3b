import type { Finding } from '../../shared/src/finding.ts';
import { isJsonObject, objectsIn } from '../../shared/src/json-object.ts';
import type { JsonObject } from '../../shared/src/json-object.ts';
import { containersOf } from '../../shared/src/render/definition-rules.ts';
import type { YamlDocument } from '../../shared/src/yaml-document.ts';
import { nameOf } from './change-definition.ts';

const lists = ['environment', 'secrets'] as const;

/** One name, one value, after all changes: ECS refuses a name twice, and nobody can guess which of the two lists wins. */
export function nameClashes(document: YamlDocument, changed: JsonObject): Finding[] {
  return containersOf(changed).flatMap((container, index) => {
    const [environment = [], secrets = []] = lists.map((list) => namesOf(container[list]));
    const at = (name: string): (string | number)[] => placeOf(document.value, index, name);
    return [
      ...repeated(environment).map((name) => document.finding(at(name), `${name} is in environment of ${nameOf(container)} twice, allowed: once`)),
      ...repeated(secrets).map((name) => document.finding(at(name), `${name} is in secrets of ${nameOf(container)} twice, allowed: once`)),
      ...[...new Set(environment)].filter((name) => secrets.includes(name)).map((name) =>
        document.finding(at(name), `${name} of ${nameOf(container)} is in environment and in secrets, allowed: once; remove-environment-variables or remove-secrets takes one away`)),
    ];
  });
}

function namesOf(list: unknown): string[] {
  return objectsIn(list).map(({ name }) => String(name));
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))];
}

/** Of the name in the file; of its container, where an input brought it. */
function placeOf(value: unknown, index: number, name: string): (string | number)[] {
  const container = isJsonObject(value) ? containersOf(value)[index] : undefined;
  for (const list of lists) {
    const entry = namesOf(container?.[list]).lastIndexOf(name);
    if (entry >= 0) return ['containerDefinitions', index, list, entry, 'name'];
  }
  return ['containerDefinitions', index];
}
