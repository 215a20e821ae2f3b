import type { SeededRandom } from './seeded-random.ts';

export const mutationKinds = ['delete', 'retype', 'rename', 'duplicate', 'out of range'] as const;
export type MutationKind = (typeof mutationKinds)[number];
export type NodeKind = 'mapping' | 'list' | 'text' | 'number' | 'boolean';

type Step = string | number;

export interface Mutation {
  readonly kind: MutationKind;
  readonly node: NodeKind;
  /** `containerDefinitions.0.cpu: 256 becomes "256"`. */
  readonly text: string;
  readonly value: unknown;
}

interface Place {
  readonly path: readonly Step[];
  readonly value: unknown;
}

/** Changes one node of a value, which stays as it is. */
export function mutate(root: unknown, random: SeededRandom): Mutation {
  const { path, value } = random.pick(listPlaces(root));
  const kind = random.pick(mutationKinds);
  const change = changes[kind](value, random);
  const text = `${kind} ${path.join('.') || '(document)'}: ${shorten(JSON.stringify(value))} ${describeChange(change, String(path.at(-1)))}`;
  return { kind, node: nodeKind(value), text, value: apply(root, path, change) };
}

type Change = { kind: 'becomes'; value: unknown } | { kind: 'goes' } | { kind: 'is called'; name: (old: string) => string } | { kind: 'comes twice'; as: string };

const changes: Record<MutationKind, (value: unknown, random: SeededRandom) => Change> = {
  delete: () => ({ kind: 'goes' }),
  retype: (value, random) => ({ kind: 'becomes', value: random.pick(otherTypes(value)) }),
  rename: (_value, random) => ({ kind: 'is called', name: random.pick(renamings) }),
  duplicate: (_value, random) => ({ kind: 'comes twice', as: random.pick(['copy', 'Copy', '__proto__', 'constructor', 'name', 'value']) }),
  'out of range': (value, random) => ({ kind: 'becomes', value: random.pick(extremes(value)) }),
};

const renamings: readonly ((old: string) => string)[] = [
  (old) => old.charAt(0).toUpperCase() + old.slice(1),
  (old) => old.toLowerCase(),
  (old) => old.toUpperCase(),
  (old) => old.slice(0, -1),
  (old) => `${old}s`,
  (old) => old.slice(0, 1) + old.slice(2, 3) + old.slice(1, 2) + old.slice(3),
  (old) => old.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (old) => ` ${old}`,
  () => '',
  () => '__proto__',
  () => 'toString',
];

function otherTypes(value: unknown): readonly unknown[] {
  const text = JSON.stringify(value);
  switch (nodeKind(value)) {
    case 'mapping': return [null, text, 1, true, [value], Object.entries(value as object), Object.values(value as object)];
    case 'list': return [null, text, 0, false, Object.fromEntries((value as unknown[]).entries()), (value as unknown[])[0] ?? null, [value]];
    case 'text': return [null, Number.parseFloat(value as string) || 0, true, [value], { value }];
    case 'number': return [null, text, (value as number) + 0.5, false, [value], { value }];
    case 'boolean': return [null, text, value === true ? 'yes' : 'no', Number(value), [value], {}];
  }
}

function extremes(value: unknown): readonly unknown[] {
  switch (nodeKind(value)) {
    case 'mapping': return [{}, { ...(value as object), ['x'.repeat(5000)]: value }];
    case 'list': return [[], Array.from({ length: 120 }, () => (value as unknown[])[0] ?? 'x'), [...(value as unknown[]), null], [...(value as unknown[]), []]];
    case 'text': return ['', ' ', 'x'.repeat(10_000), '\u0000', '\u{1F680}', '${', '${environment.nothing}', 'arn:aws:', ':'.repeat(300), '/'.repeat(300), '-1', `${String(value)} `];
    case 'number': return [-1, 0, 1, 65_536, 2 ** 31, -(2 ** 31) - 1, Number.MAX_SAFE_INTEGER, 1e21, -0.5];
    case 'boolean': return [value !== true];
  }
}

function apply(root: unknown, path: readonly Step[], change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return changeRoot(root, change);
  if (Array.isArray(root)) return root.flatMap((entry: unknown, index) => (index === step ? changeEntry(entry, { rest, change }) : [entry]));
  return Object.fromEntries(Object.entries(root as object).flatMap(([key, value]: [string, unknown]) => (key === step ? changeMember(key, value, { rest, change }) : [[key, value]])));
}

interface Way {
  readonly rest: readonly Step[];
  readonly change: Change;
}

function changeRoot(root: unknown, change: Change): unknown {
  if (change.kind === 'becomes') return change.value;
  return change.kind === 'goes' ? null : { copy: root };
}

function changeEntry(entry: unknown, { rest, change }: Way): unknown[] {
  if (rest.length > 0) return [apply(entry, rest, change)];
  switch (change.kind) {
    case 'becomes': return [change.value];
    case 'goes': return [];
    case 'comes twice': return [entry, entry];
    case 'is called': return [typeof entry === 'string' ? change.name(entry) : { [change.name('entry')]: entry }];
  }
}

function changeMember(key: string, value: unknown, { rest, change }: Way): [string, unknown][] {
  if (rest.length > 0) return [[key, apply(value, rest, change)]];
  switch (change.kind) {
    case 'becomes': return [[key, change.value]];
    case 'goes': return [];
    case 'comes twice': return [[key, value], [change.as, value]];
    case 'is called': return [[change.name(key), value]];
  }
}

function listPlaces(value: unknown, path: readonly Step[] = []): Place[] {
  const here = { path, value };
  if (Array.isArray(value)) return [here, ...value.flatMap((entry, index) => listPlaces(entry, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, member]) => listPlaces(member, [...path, key]))];
}

function nodeKind(value: unknown): NodeKind {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'mapping';
}

function describeChange(change: Change, key: string): string {
  switch (change.kind) {
    case 'becomes': return `becomes ${shorten(JSON.stringify(change.value))}`;
    case 'goes': return 'goes';
    case 'is called': return `is called ${JSON.stringify(change.name(key))}`;
    case 'comes twice': return `comes twice, as ${change.as} too`;
  }
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
