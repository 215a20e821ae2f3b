import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { nearestName } from '../nearest-name.ts';

/** Roots that templates refer to; `taskDefinitions` stays in a rendered release. */
const roots = ['environment', 'infrastructure', 'images', 'release'] as const;
export type Root = (typeof roots)[number];

/** How a reference is used; a `when` knows the value that it asks for, a `case` the first that it has one for. */
export type Use = { readonly kind: 'value' | 'mapping' } | { readonly kind: 'condition'; readonly wanted: unknown };

/** `environment.sizes.api.cpu` → its use. */
export type References = ReadonlyMap<string, Use>;

const reference = /(?<!\$)\$\{(?:(list|variables|secrets|json)\(\s*)?([A-Za-z][\w-]*(?:\.[\w-]+)+)\s*\)?\}/g;

/** Everything that a document refers to. */
export function collectReferences(document: unknown): References {
  const uses = new Map<string, Use>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (value.includes('${')) for (const [, operation, path = ''] of value.matchAll(reference)) addUse(uses, path, { kind: operation === undefined || operation === 'list' ? 'value' : 'mapping' });
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (isJsonObject(value)) {
      if (isJsonObject(value['when'])) for (const [path, wanted] of Object.entries(value['when'])) addUse(uses, path, { kind: 'condition', wanted });
      const { case: chosenBy, ...values } = value;
      if (typeof chosenBy === 'string') addUse(uses, chosenBy, { kind: 'condition', wanted: Object.keys(values)[0] });
      Object.values(value).forEach(visit);
    }
  };
  visit(document);
  return uses;
}

export function mergeReferences(all: readonly References[]): References {
  const merged = new Map<string, Use>();
  for (const references of all) for (const [path, use] of references) addUse(merged, path, use);
  return merged;
}

/** The first use counts. But what a `when` asks for is the value that its reference has, too. */
function addUse(uses: Map<string, Use>, path: string, use: Use): void {
  const known = uses.get(path);
  if (known === undefined || (known.kind === 'value' && use.kind !== 'value')) uses.set(path, use);
}

/** `${HOME}` in a command makes no template; a root with a slip in it does, so that the slip is found. */
export function isTemplate(references: References): boolean {
  const found = new Set([...references.keys()].map((path) => path.slice(0, path.indexOf('.'))));
  return roots.some((root) => found.has(root)) || [...found].some((root) => nearestName(root, roots) !== undefined);
}

/**
 * Values for a root of which nothing is known: each reference stands for itself, as a text that no rule judges, and of entries
 * that are there in some environments only, those stay that one possible environment has.
 */
export function unknownValues(root: Root, references: References): JsonObject {
  const values: JsonObject = {};
  const below = [...references].filter(([path]) => path.startsWith(`${root}.`));
  // Short paths first: what is below a mapping goes into it.
  for (const [path, use] of below.sort(([a], [b]) => a.length - b.length)) {
    const [, ...steps] = path.split('.');
    const last = steps.pop() ?? '';
    let owner = values;
    for (const step of steps) {
      const known = Object.hasOwn(owner, step) ? owner[step] : undefined;
      const next: JsonObject = isJsonObject(known) ? known : {};
      owner[step] = next;
      owner = next;
    }
    owner[last] = use.kind === 'mapping' ? {} : use.kind === 'condition' ? use.wanted : `\${${path}}`;
  }
  return values;
}

/** Names below a root that are referred to: `api` of `images.api`. */
export function namesBelow(root: Root, references: References): string[] {
  return [...references.keys()].filter((path) => path.startsWith(`${root}.`)).map((path) => path.slice(root.length + 1));
}
