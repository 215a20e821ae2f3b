import { readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { isAlias, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Finding } from './finding.ts';
import { FindingsError } from './finding.ts';
import { UserError } from './user-error.ts';

export type DocumentPath = readonly (string | number)[];

/** A YAML (or JSON) document that knows where each of its values stands. */
export interface YamlDocument {
  /** As errors and annotations name it: relative to the working directory where it lies below. */
  file: string;
  value: unknown;
  finding: (path: DocumentPath, message: string, at?: 'key' | 'value') => Finding;
  /** Whether the scalar at the path stands in quotes or is a block of text. */
  isQuoted: (path: DocumentPath) => boolean;
}

// Far above any file of ours, far below what takes a second to parse.
const maxBytes = 512 * 1024;
const maxAliases = 100;

/** Throws a FindingsError with everything that is wrong with its syntax. */
export function readYamlDocument(path: string): YamlDocument {
  const file = displayPath(path);
  const { size } = statSync(path);
  if (size > maxBytes) throw new UserError(`${file} has ${size} bytes; at most ${maxBytes} are read.`);
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${file} is not UTF-8 text. Save it as UTF-8.`, { cause: error });
  }
  return parseYamlDocument(text, file);
}

export function parseYamlDocument(text: string, file: string): YamlDocument {
  const lines = new LineCounter();
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const { document, value } = compose(text, { file, lines, place });
  const at = (path: DocumentPath, kind: 'key' | 'value'): { line: number; column: number } => place(offsetOf(document, path, kind));
  return {
    file,
    value,
    finding: (path, message, kind = 'value') => ({ file, ...at(path, kind), message }),
    isQuoted: (path) => {
      const node = findNode(document, path);
      return node !== undefined && 'type' in node && node.type !== 'PLAIN';
    },
  };
}

function displayPath(path: string): string {
  const fromHere = relative('.', path);
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}

interface Source {
  file: string;
  lines: LineCounter;
  place: (offset: number) => { line: number; column: number };
}

function compose(text: string, source: Source): { document: Document; value: unknown } {
  try {
    const document = parseDocument(text, { lineCounter: source.lines, prettyErrors: false, stringKeys: true, version: '1.2', schema: 'core' });
    const findings = document.errors.map((error) => ({ file: source.file, ...source.place(error.pos[0]), message: explainSyntaxError(error.message) }));
    if (findings.length > 0) throw new FindingsError(`${source.file} is not valid YAML:`, findings.slice(0, 20));
    return { document, value: document.toJS({ maxAliasCount: maxAliases }) as unknown };
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(`${source.file} is nested too deeply.`, { cause: error });
    if (error instanceof ReferenceError) throw new UserError(`${source.file}: ${error.message}. At most ${maxAliases} aliases are followed.`, { cause: error });
    throw error;
  }
}

/** The parser descends once per level and reports it when the stack ends. */
function explainSyntaxError(message: string): string {
  return message.includes('call stack') ? 'nested too deeply' : (message.split('\n', 1)[0] ?? '');
}

function findNode(document: Document, path: DocumentPath): Node | undefined {
  let node: unknown = document.contents;
  for (const step of path) {
    node = resolveAlias(document, node);
    if (isMap(node)) node = node.items.find((pair) => keyOf(pair.key) === step)?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return resolveAlias(document, node) as Node | undefined;
}

function resolveAlias(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function keyOf(key: unknown): unknown {
  return typeof key === 'object' && key !== null && 'value' in key ? key.value : key;
}

/** Of the nearest thing that is in the file, where the path leads further. */
function offsetOf(document: Document, path: DocumentPath, kind: 'key' | 'value'): number {
  const parentPath = path.slice(0, -1);
  const last = path.at(-1);
  if (last !== undefined && kind === 'key') {
    const parent = findNode(document, parentPath);
    const key = isMap(parent) ? parent.items.find((pair) => keyOf(pair.key) === last)?.key : undefined;
    if (typeof key === 'object' && key !== null && 'range' in key && Array.isArray(key.range)) return Number(key.range[0]);
  }
  const node = findNode(document, path);
  if (node?.range) return node.range[0];
  return last === undefined ? 0 : offsetOf(document, parentPath, 'key');
}
