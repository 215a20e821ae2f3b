import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { nearestName } from '../nearest-name.ts';

/** Roots that templates refer to; `taskDefinitions` stays in a rendered release. */
const roots = ['environment', 'infrastructure', 'images', 'release'] as const;
export type Root = (typeof roots)[number];

export interface References {
  /** `environment.sizes.api.cpu` → how it is used; a `when` knows the value that it asks for. */
  readonly uses: ReadonlyMap<string, { readonly kind: 'value' | 'mapping' } | { readonly kind: 'condition'; readonly wanted: unknown }>;
}

const reference = /(?<!\$)\$\{(?:(list|variables)\(\s*)?([A-Za-z][\w-]*)((?:\.[\w-]+)+)\s*\)?\}/g;

/** Everything that the documents refer to, the first use of each. */
export function collectReferences(values: Iterable<unknown>): References {
  const uses = new Map<string, { kind: 'value' | 'mapping' } | { kind: 'condition'; wanted: unknown }>();
  const add = (path: string, use: { kind: 'value' | 'mapping' } | { kind: 'condition'; wanted: unknown }): void => {
    const known = uses.get(path);
    // What a `when` asks for is a value that its reference has, too.
    if (known === undefined || (known.kind === 'value' && use.kind !== 'value')) uses.set(path, use);
  };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const [, operation, root = '', steps = ''] of value.matchAll(reference)) add(root + steps, { kind: operation === 'variables' ? 'mapping' : 'value' });
    else if (Array.isArray(value)) value.forEach(visit);
    else if (isJsonObject(value)) {
      if (isJsonObject(value['when'])) for (const [path, wanted] of Object.entries(value['when'])) add(path, { kind: 'condition', wanted });
      Object.values(value).forEach(visit);
    }
  };
  for (const value of values) visit(value);
  return { uses };
}

/** `${HOME}` in a command makes no template; a root with a slip in it does, so that the slip is found. */
export function isTemplate(value: unknown): boolean {
  return [...collectReferences([value]).uses.keys()].some((path) => nearestName(path.split('.', 1)[0] ?? '', roots) !== undefined);
}

/**
 * Values for a root of which nothing is known: each reference stands for itself, as a text that no rule judges, and of entries
 * that are there in some environments only, those stay that one possible environment has.
 */
export function unknownValues(root: Root, { uses }: References): JsonObject {
  const values: JsonObject = {};
  // Short paths first: what is below a mapping goes into it.
  for (const [path, use] of [...uses].sort(([a], [b]) => a.length - b.length)) {
    const [first, ...steps] = path.split('.');
    const last = steps.pop();
    if (first !== root || last === undefined) continue;
    let owner = values;
    for (const step of steps) {
      const below = Object.hasOwn(owner, step) ? owner[step] : undefined;
      const next: JsonObject = isJsonObject(below) ? below : {};
      owner[step] = next;
      owner = next;
    }
    owner[last] = use.kind === 'mapping' ? {} : use.kind === 'condition' ? use.wanted : `\${${path}}`;
  }
  return values;
}

/** Names below a root that are referred to: `api` of `images.api`. */
export function namesBelow(root: Root, { uses }: References): string[] {
  return [...uses.keys()].filter((path) => path.startsWith(`${root}.`)).map((path) => path.slice(root.length + 1));
}
