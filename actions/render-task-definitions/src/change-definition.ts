import { isJsonObject, objectsIn } from '../../shared/src/json-object.ts';
import type { JsonObject } from '../../shared/src/json-object.ts';
import { suggestName } from '../../shared/src/nearest-name.ts';
import { containersOf } from '../../shared/src/render/definition-rules.ts';
import { UserError } from '../../shared/src/user-error.ts';
import { changeContainer } from './change-container.ts';
import type { DefinitionChanges } from './definition-inputs.ts';

/** A definition with the changes in it; whatever is not named stays as it is, in its place. Throws one UserError with all that cannot be done. */
export function changeDefinition(definition: JsonObject, changes: DefinitionChanges): JsonObject {
  const containers = containersOf(definition);
  const problems = containerProblems(containers.map(nameOf), changes);
  if (problems.length > 0) throw new UserError(problems.join('\n'));
  const chosen = chosenContainers(containers.map(nameOf), changes);
  const missing = removalProblems(containers.filter((container) => chosen.includes(nameOf(container))), changes);
  if (missing.length > 0) throw new UserError(missing.join('\n'));
  const changed = containers.map((container) => withImage(chosen.includes(nameOf(container)) ? changeContainer(container, changes) : container, imageFor(nameOf(container), chosen, changes)));
  const without = changed.filter(({ image }) => typeof image !== 'string' || image === '');
  if (without.length > 0) throw new UserError(without.map((container) => `The container ${nameOf(container)} has no image. Name it in image: ${nameOf(container)}=registry/repository@sha256:digest.`).join('\n'));
  return { ...definition, containerDefinitions: changed };
}

export function nameOf(container: JsonObject): string {
  return String(container['name']);
}

/** Containers that get an image by the inputs; the file need not have one there. */
export function containersWithNewImage(definition: JsonObject, changes: DefinitionChanges): string[] {
  const names = containersOf(definition).map(nameOf);
  return names.filter((name) => imageFor(name, chosenContainers(names, changes), changes) !== undefined);
}

function chosenContainers(names: readonly string[], { containers }: DefinitionChanges): readonly string[] {
  return containers.length > 0 || names.length > 1 ? containers : names;
}

function containerProblems(names: readonly string[], changes: DefinitionChanges): string[] {
  const unknown = (asked: Iterable<string>, input: string): string[] =>
    [...asked].filter((name) => !names.includes(name)).map((name) => `${input}: the definition has no container ${name}, ${suggestName(name, names)}`);
  const imageNames = typeof changes.images === 'object' ? changes.images.keys() : [];
  const problems = [...unknown(changes.containers, 'container-name'), ...unknown(imageNames, 'image')];
  if (names.length > 1 && changes.containers.length === 0 && changesContainers(changes)) {
    problems.push(`container-name is needed: the definition has the containers ${names.join(', ')}.`);
  }
  return problems;
}

function changesContainers({ containers: _, images, removed, ...changes }: DefinitionChanges): boolean {
  const isGiven = (change: unknown): boolean => change !== undefined && !(change instanceof Map && change.size === 0);
  return typeof images === 'string' || Object.values(changes).some(isGiven) || Object.values(removed).some(({ length }) => length > 0);
}

function imageFor(name: string, chosen: readonly string[], { images }: DefinitionChanges): string | undefined {
  if (typeof images === 'object') return images.get(name);
  return chosen.includes(name) ? images : undefined;
}

function withImage(container: JsonObject, image: string | undefined): JsonObject {
  return image === undefined ? container : { ...container, image };
}

const removals = [['environment', 'remove-environment-variables'], ['secrets', 'remove-secrets'], ['dockerLabels', 'remove-docker-labels']] as const;

/** What is to go must be somewhere: a slip in its name would leave it there. */
function removalProblems(containers: readonly JsonObject[], { removed }: DefinitionChanges): string[] {
  return removals.flatMap(([field, input]) => {
    const present = containers.flatMap((container) => namesIn(container[field]));
    return removed[field].filter((name) => !present.includes(name)).map((name) => `${input}: ${containers.map(nameOf).join(' and ')} has no ${name}, ${suggestName(name, [...new Set(present)])}`);
  });
}

function namesIn(field: unknown): string[] {
  if (Array.isArray(field)) return objectsIn(field).map(({ name }) => String(name));
  return isJsonObject(field) ? Object.keys(field) : [];
}
