import { constructFromEvents, EVENT_ID, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { Event } from 'js-yaml';
import { FindingsError } from './finding.ts';
import type { Finding } from './finding.ts';
import { LineIndex } from './line-index.ts';
import { displayPath, readTextFile } from './text-file.ts';
import { maxDepth, parseJsonDocument } from './json-document.ts';
import { explainSyntaxError } from './yaml-errors.ts';
import { PlacedDocument } from './yaml-places.ts';
import type { PlacedNode } from './yaml-places.ts';

export type DocumentPath = readonly (string | number)[];

/** A YAML (or JSON) document that knows where each of its values stands. */
export interface YamlDocument {
  /** As errors and annotations name it: relative to the working directory where it lies below. */
  file: string;
  /** As it was read, without a byte order mark. */
  text: string;
  value: unknown;
  finding: (path: DocumentPath, message: string, at?: 'key' | 'value') => Finding;
  /** Whether the scalar at the path stands in quotes or is a block of text; `text`: the scalar's, which is quicker. */
  isQuoted: (path: DocumentPath, text?: string) => boolean;
}

/** Throws a FindingsError or UserError that says what is wrong with its syntax, and where. */
export function readYamlDocument(path: string): YamlDocument {
  return parseYamlDocument(readTextFile(path), displayPath(path));
}

export function parseYamlDocument(text: string, file: string): YamlDocument {
  const json = parseJsonDocument(text);
  const { value, events } = json === undefined ? parse(text, file) : { value: json, events: undefined };
  // Places are for findings and for references in quotes: most files have few of them. JSON is YAML, too.
  let placed: PlacedDocument | undefined;
  const lines = new LineIndex(text);
  const root = (): PlacedNode | undefined => (placed ??= new PlacedDocument(text, events ?? parse(text, file).events)).root;
  let styles: ReadonlyMap<string, boolean | undefined> | undefined;
  const styleOf = (written: string | undefined): boolean | undefined => (written === undefined || events === undefined ? undefined : (styles ??= stylesOf(text, events)).get(written));
  return {
    file,
    text,
    value,
    finding: (path, message, at = 'value') => ({ file, ...lines.placeOf(offsetOf(root(), path, at)), message }),
    isQuoted: (path, written) => styleOf(written) ?? findNode(root(), path)?.isQuoted ?? false,
  };
}

/** Text of a scalar → whether it is quoted; undefined where both stand in the file. Escapes make no difference that matters: such a text is looked up by its place. */
function stylesOf(text: string, events: readonly Event[]): ReadonlyMap<string, boolean | undefined> {
  const styles = new Map<string, boolean | undefined>();
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || text[event.valueStart] !== '$') continue;
    const [written, isQuoted] = [text.slice(event.valueStart, event.valueEnd), event.style !== SCALAR_STYLE.PLAIN];
    styles.set(written, !styles.has(written) || styles.get(written) === isQuoted ? isQuoted : undefined);
  }
  return styles;
}

function parse(text: string, file: string): { value: unknown; events: Event[] } {
  const refuse = (offset: number, message: string): FindingsError => new FindingsError(`${file} is not valid YAML:`, [{ file, ...new LineIndex(text).placeOf(offset), message }]);
  let events: Event[], documents: unknown[];
  try {
    events = parseEvents(text, { maxDepth });
    documents = constructFromEvents(events, { source: text });
  } catch (error) {
    // Not as its cause: the library's message repeats the lines around the place, which may be secret.
    if (!(error instanceof YAMLException)) throw error;
    const { offset, message } = explainSyntaxError(error, text);
    throw refuse(offset, message);
  }
  if (documents.length > 1) throw refuse(startOfSecond(events), 'a second document begins here, and one is read; remove it and the line --- before it');
  if (text.includes('<<') || events.some(({ type }) => type === EVENT_ID.ALIAS)) {
    const [problem] = new PlacedDocument(text, events).problems;
    if (problem !== undefined) throw refuse(problem.offset, problem.message);
  }
  return { value: documents[0] ?? null, events };
}

/** The marker itself is no event: the first thing after it is. */
function startOfSecond(events: readonly Event[]): number {
  const second = events.findIndex(({ type }, index) => index > 0 && type === EVENT_ID.DOCUMENT);
  const first = events[second + 1];
  return first === undefined ? 0 : 'valueStart' in first ? Math.max(first.valueStart, 0) : 'start' in first ? first.start : 0;
}

function findNode(root: PlacedNode | undefined, path: DocumentPath): PlacedNode | undefined {
  let node = root;
  for (const step of path) node = typeof step === 'number' ? node?.items?.[step] : node?.entries?.get(step)?.value;
  return node;
}

/** Of the nearest thing that is in the file, where the path leads further. */
function offsetOf(root: PlacedNode | undefined, path: DocumentPath, kind: 'key' | 'value'): number {
  const last = path.at(-1);
  if (last === undefined) return root?.offset ?? 0;
  const parentPath = path.slice(0, -1);
  const keyOffset = typeof last === 'string' ? findNode(root, parentPath)?.entries?.get(last)?.keyOffset : undefined;
  if (kind === 'key' && keyOffset !== undefined) return keyOffset;
  return findNode(root, path)?.offset ?? keyOffset ?? offsetOf(root, parentPath, 'key');
}
