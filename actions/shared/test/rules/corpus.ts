import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Pair } from 'yaml';
import type { Profile, Severity } from '../../src/rules/rule.ts';

/** A file with one fault in it. Its first lines say which. */
export interface Fault extends Example {
  readonly rule: string;
  /** Where the finding must stand: one of these. Of what is missing the path that it would have. */
  readonly at: readonly string[];
  /** Where there is no path because the file cannot be read. */
  readonly line: number | undefined;
  readonly severity: Severity;
  /** Rules that speak too, because the fault is theirs as well. */
  readonly also: readonly string[];
}

export interface Example {
  /** `R26-secret-without-suffix.yml` */
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly profile: Profile;
  readonly rule: string | undefined;
  /** Nothing but notes may be found. */
  readonly isClean: boolean;
}

const root = new URL('corpus/', import.meta.url);

export function readFaults(): Fault[] {
  return listFiles('faults').map((name) => {
    const { header, ...example } = readExample('faults', name);
    const rule = example.rule ?? '';
    const line = header.get('line');
    return {
      ...example, rule, at: split(header.get('at'), ' | '), line: line === undefined ? undefined : Number(line), also: split(header.get('also'), ', '),
      severity: header.get('severity') as Severity,
    };
  });
}

export function readValid(): Example[] {
  return listFiles('valid').map((name) => readExample('valid', name));
}

/** One for each rule: what comes closest to breaking it. */
export function readPasses(): Example[] {
  return listFiles('passes').map((name) => readExample('passes', name));
}

function listFiles(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root)).filter((name) => /\.(yml|json)$/.test(name)).sort();
}

function readExample(folder: string, name: string): Example & { header: ReadonlyMap<string, string> } {
  const url = new URL(`${folder}/${name}`, root);
  const text = readFileSync(url, 'utf8');
  const header = readHeader(name.endsWith('.json') ? readExpectation(new URL(`${url.href}.expect`)) : text);
  const profile = header.get('profile') === 'production' ? 'production' : 'development';
  return { name, path: url.pathname, text, profile, rule: header.get('rule'), isClean: header.has('clean'), header };
}

/** `# rule: R26`, `# clean`: the comments before the first other line. JSON has no comments: a file beside it holds them. */
function readHeader(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('# '));
  return new Map(lines.slice(0, end).map((line) => {
    const { key = '', value = '' } = /^# (?<key>[a-z]+)(?:: (?<value>.*))?$/.exec(line)?.groups ?? {};
    return [key, value];
  }));
}

function readExpectation(url: URL): string {
  return existsSync(url) ? readFileSync(url, 'utf8') : '';
}

function split(text: string | undefined, separator: string): string[] {
  return text === undefined || text === '' ? [] : text.split(separator);
}

interface Place {
  /** Of the key and of the value: where a value starts on the line after its key, a finding may stand at either. */
  readonly lines: readonly number[];
  /** Steps of the path that are there; fewer than asked for where something is missing. */
  readonly depth: number;
}

/** Where a path stands in a file, found without the code that is tested. Of what is missing: where its parent stands. */
export function findPlace(text: string, path: string): Place {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  let node: unknown = document.contents;
  let lines = [lineOf(startOf(node) ?? 0)];
  let depth = 0;
  for (const step of parsePath(path)) {
    const entry = enter(document, node, step);
    if (entry === undefined) break;
    node = entry.value;
    lines = [startOf(entry.key), startOf(entry.value)].filter((offset) => offset !== undefined).map(lineOf);
    depth += 1;
  }
  // An alias stands for what was written elsewhere: both places are right.
  const target = isAlias(node) ? node.resolve(document) : undefined;
  return { lines: target === undefined ? lines : [...lines, lineOf(startOf(target) ?? 0)], depth };
}

/** `a[0].b` → `a`, 0, `b`. */
export function parsePath(path: string): (string | number)[] {
  if (path === '(document)') return [];
  return [...path.matchAll(/\[(\d+)\]|\.?([^.[\]]+)/g)].map(([, index, key = '']) => (index === undefined ? key : Number(index)));
}

function enter(document: Document, from: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  const node = isAlias(from) ? from.resolve(document) : from;
  if (isSeq(node)) return typeof step === 'number' && step < node.items.length ? { key: undefined, value: node.items[step] } : undefined;
  if (!isMap(node)) return undefined;
  const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  return Number(node.range[0]);
}
