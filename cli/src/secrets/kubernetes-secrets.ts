import { parseAllDocuments } from 'yaml';
import { isJsonObject } from '../../../actions/shared/src/json-object.ts';

/** A manifest's Secret. */
export interface KubernetesSecret {
  /** File, document and, in a list, item: for texts. */
  readonly place: string;
  readonly namespace: string;
  readonly name: string;
  readonly data: ReadonlyMap<string, Buffer>;
}

export interface ReadManifests {
  readonly secrets: readonly KubernetesSecret[];
  /** Each with file, document number and field, and never with a value. */
  readonly problems: readonly string[];
}

/** Documents of a YAML or JSON file: Secrets, and lists of them. */
export function readManifests(text: string, file: string): ReadManifests {
  const secrets: KubernetesSecret[] = [];
  const problems: string[] = [];
  // The library's messages repeat lines of the text unless told not to.
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent' });
  if (!Array.isArray(documents)) return { secrets, problems: [`${file}: it holds no documents.`] };
  for (const [index, document] of documents.entries()) {
    const place = `${file}, document ${index + 1}`;
    const [error] = document.errors;
    if (error !== undefined) {
      problems.push(`${place}: it is not valid YAML (${error.code} in line ${lineOf(text, error.pos[0])}).`);
      continue;
    }
    const value = toValue(document);
    if (value === undefined) problems.push(`${place}: it has an alias (*) without its anchor (&), or too many; quote a text that begins with *.`);
    // A marker at the end, or nothing between two, makes an empty one.
    else if (value !== null) readDocument(value, place, { secrets, problems });
  }
  return { secrets, problems };
}

/** undefined where an alias cannot be followed; the library's error would repeat it. */
function toValue(document: ReturnType<typeof parseAllDocuments>[number]): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch {
    return undefined;
  }
}

interface Found {
  readonly secrets: KubernetesSecret[];
  readonly problems: string[];
}

function readDocument(value: unknown, place: string, found: Found): void {
  if (!isJsonObject(value)) return void found.problems.push(`${place}: it must be a Secret or a list of them.`);
  const { kind, items } = value;
  if (kind === 'List' || kind === 'SecretList') {
    if (!Array.isArray(items)) return void found.problems.push(`${place}: items must be a list.`);
    // In a SecretList the items need not say their kind.
    for (const [index, item] of items.entries()) readDocument(kind === 'SecretList' && isJsonObject(item) ? { kind: 'Secret', ...item } : item, `${place}, items[${index}]`, found);
    return;
  }
  if (kind !== 'Secret') return void found.problems.push(`${place}: kind must be Secret, List or SecretList; got ${typeof kind === 'string' && /^[A-Z][A-Za-z]{0,60}$/.test(kind) ? kind : 'something else'}.`);
  readSecret(value, place, found);
}

function readSecret(value: Record<string, unknown>, place: string, found: Found): void {
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {};
  const { name, namespace } = metadata;
  const before = found.problems.length;
  for (const [field, one] of [['name', name], ['namespace', namespace]] as const) if (typeof one !== 'string' || one === '') found.problems.push(`${place}: metadata.${field} must be a text that is not empty.`);
  const data = new Map<string, Buffer>();
  // As the API server does it: what is in stringData goes over data.
  for (const [key, one] of fieldsOf(value['data'], `${place}: data`, found)) {
    const bytes = typeof one === 'string' ? decode(one) : undefined;
    if (bytes === undefined) found.problems.push(`${place}: data.${key} must be base64.`);
    else data.set(key, bytes);
  }
  for (const [key, one] of fieldsOf(value['stringData'], `${place}: stringData`, found)) {
    if (typeof one === 'string') data.set(key, Buffer.from(one));
    else found.problems.push(`${place}: stringData.${key} must be a text; quote it.`);
  }
  if (found.problems.length === before) found.secrets.push({ place, name: String(name), namespace: String(namespace), data });
}

function fieldsOf(fields: unknown, path: string, found: Found): readonly [string, unknown][] {
  if (fields === undefined || fields === null) return [];
  if (isJsonObject(fields)) return Object.entries(fields);
  found.problems.push(`${path} must be an object.`);
  return [];
}

/** undefined for what is no base64: Node itself would skip what it does not know. */
function decode(text: string): Buffer | undefined {
  const compact = text.replaceAll(/\s/g, '');
  const bytes = Buffer.from(compact, 'base64');
  return bytes.toString('base64') === compact ? bytes : undefined;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
