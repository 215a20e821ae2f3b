import { isJsonObject } from '../../../actions/shared/src/json-object.ts';
import { providerSchemas, resolveProviderSecrets } from '../../../controller/src/provider-secrets.ts';
import { Rejection } from '../../../controller/src/rejection.ts';
import type { Mapping } from './mapping-store.ts';

export interface MappedKey {
  /** Factory's name for it. */
  readonly logicalKey: string;
  /** The key inside the secret. */
  readonly key: string;
  /** What the runner reads; undefined for a provider without a schema, of which runs get nothing. */
  readonly variable: string | undefined;
}

/** In the order of the provider's schema; the database keeps none. */
export function keysOf({ provider, keyMappings }: Mapping): readonly MappedKey[] {
  const variables = Object.hasOwn(providerSchemas, provider) ? (providerSchemas[provider]?.variables ?? {}) : {};
  const known = Object.keys(variables);
  const mapped = Object.entries(isJsonObject(keyMappings) ? keyMappings : {}).sort(([a], [b]) => known.indexOf(a) - known.indexOf(b) || (a < b ? -1 : 1));
  return mapped.flatMap(([logicalKey, key]) =>
    typeof key === 'string' && key !== '' ? [{ logicalKey, key, variable: Object.hasOwn(variables, logicalKey) ? variables[logicalKey] : undefined }] : [],
  );
}

/** The keys inside the secret, each once. */
export function storedKeysOf(mapping: Mapping): readonly string[] {
  return [...new Set(keysOf(mapping).map(({ key }) => key))];
}

/** Factory's own text for a row that no run can use; undefined for a good one. */
export function problemOfRow(mapping: Mapping): string | undefined {
  try {
    resolveProviderSecrets([mapping]);
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error.message;
    throw error;
  }
}
