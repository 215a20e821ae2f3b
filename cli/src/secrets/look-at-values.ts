import type { SecretStore, StoredSecret } from '../../../controller/src/ecs/run-secrets.ts';
import { storedKeysOf } from './mapped-keys.ts';
import type { Mapping } from './mapping-store.ts';
import { placesOf } from './secret-place.ts';

/** What there is for a mapping in the store. No value is read. */
export type Holding =
  /** `missing`: keys of the mapping without a value. `areKeysKnown`: false where the secret does not say which keys it has. */
  | { readonly kind: 'present'; readonly name: string; readonly missing: readonly string[]; readonly areKeysKnown: boolean }
  | { readonly kind: 'absent'; readonly names: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string };

/** AWS answers thousands of these a second; a command needs not ask them all at once. */
const atOnce = 10;

/** For each mapping, in their order. Each name is asked for once. */
export async function lookAtValues(mappings: readonly Mapping[], prefix: string, store: SecretStore): Promise<readonly Holding[]> {
  const known = new Map<string, Promise<StoredSecret | undefined>>();
  const find = (name: string): Promise<StoredSecret | undefined> => {
    const found = known.get(name) ?? store.find(name);
    known.set(name, found);
    return found;
  };
  const holdings: Holding[] = [];
  for (let start = 0; start < mappings.length; start += atOnce) {
    holdings.push(...(await Promise.all(mappings.slice(start, start + atOnce).map(async (mapping) => await lookAt(mapping, { prefix, store, find })))));
  }
  return holdings;
}

interface Looking {
  readonly prefix: string;
  readonly store: SecretStore;
  readonly find: (name: string) => Promise<StoredSecret | undefined>;
}

async function lookAt(mapping: Mapping, { prefix, store, find }: Looking): Promise<Holding> {
  const places = placesOf(mapping, prefix, store);
  if (places.kind === 'refused') return places;
  for (const name of places.names) {
    const secret = await find(name);
    if (secret !== undefined) return { kind: 'present', name, missing: storedKeysOf(mapping).filter((key) => secret.keys?.includes(key) === false), areKeysKnown: secret.keys !== undefined };
  }
  return { kind: 'absent', names: places.names };
}
