import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { authPrefix } from './auth-modes.ts';

/** Where a variable's value comes from. `unknown`: somebody said that it is set, and no more. */
export type AuthSource = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'secret'; readonly from: string } | { readonly kind: 'unknown' };

export interface AuthSources {
  /** Name of each FACTORY_AUTH_* variable that is set → its source, and its place in the definition. */
  readonly set: ReadonlyMap<string, { readonly source: AuthSource; readonly path: DocumentPath }>;
  /** Where a missing one would stand. */
  readonly path: DocumentPath;
  /** Files of variables in S3, which nobody reads here: what is missing may be in them. */
  readonly hasEnvironmentFiles: boolean;
}

/** As Factory reads them: trimmed, and an empty one is not set. */
export function readAuthSources(service: string, definition: object): AuthSources {
  const set = new Map<string, { source: AuthSource; path: DocumentPath }>();
  const containers = entriesOf(definition, 'containerDefinitions');
  // A sidecar's variables are not Factory's. Who calls the container otherwise gets all of them looked at.
  const ours = containers.filter(({ entry }) => entry['name'] === service);
  const looked = ours.length > 0 ? ours : containers;
  for (const { entry: container, index } of looked) {
    const add = (list: string, key: string, toSource: (text: string) => AuthSource): void => {
      for (const { entry, index: position } of entriesOf(container, list)) {
        const { name, [key]: text } = entry;
        if (typeof name !== 'string' || !name.startsWith(authPrefix) || typeof text !== 'string' || text.trim() === '') continue;
        set.set(name, { source: toSource(text.trim()), path: ['containerDefinitions', index, list, position, key] });
      }
    };
    add('environment', 'value', (value) => ({ kind: 'value', value }));
    add('secrets', 'valueFrom', (from) => ({ kind: 'secret', from }));
  }
  return {
    set, path: ['containerDefinitions', looked[0]?.index ?? 0, 'environment'],
    hasEnvironmentFiles: looked.some(({ entry }) => entriesOf(entry, 'environmentFiles').length > 0),
  };
}

/** Two sources that lead to the same value. What is unknown is given the benefit of the doubt. */
export function isSameSource(one: AuthSource, other: AuthSource, normalise: (value: string) => string = (value) => value): boolean {
  if (one.kind === 'unknown' || other.kind === 'unknown') return true;
  if (one.kind === 'secret') return other.kind === 'secret' && secretIdentity(one.from) === secretIdentity(other.from);
  return other.kind === 'value' && normalise(one.value) === normalise(other.value);
}

/** `arn:…:secret:name-AbCdEf:::` names the same as without its colons; a parameter's ARN the same as its name. */
function secretIdentity(from: string): string {
  const parameter = /^arn:[^:]+:ssm:[^:]*:[^:]*:parameter(\/.+)$/.exec(from)?.[1] ?? from;
  return from.startsWith('arn:') && parameter === from ? from.replace(/:+$/, '') : parameter.replace(/^\/(?=[^/]+$)/, '');
}

function entriesOf(value: object, list: string): { entry: JsonObject; index: number }[] {
  const entries: unknown = isJsonObject(value) ? value[list] : undefined;
  return Array.isArray(entries) ? entries.flatMap((entry: unknown, index) => (isJsonObject(entry) ? [{ entry, index }] : [])) : [];
}
