import type { EnvironmentFile } from '../environment-file.ts';
import { isJsonObject } from '../json-object.ts';
import { renderTemplate } from '../render/template.ts';
import type { TemplateScope } from '../render/template-scope.ts';
import type { CheckedDocument, RuleFinding } from '../rules/rule-finding.ts';
import type { YamlDocument } from '../yaml-document.ts';
import { kindOf, partOf } from './document-kind.ts';
import type { DocumentKind } from './document-kind.ts';
import { makeCheckScope } from './check-scope.ts';
import type { KnownValues } from './check-scope.ts';
import { ownFinding } from './read-checked-file.ts';
import { collectReferences, isTemplate, mergeReferences } from './references.ts';
import type { References } from './references.ts';

/** Files that are one release: they are checked against each other. */
export interface CheckedSet {
  /** Part → its definition. */
  readonly definitions: ReadonlyMap<string, CheckedDocument>;
  readonly services: ReadonlyMap<string, CheckedDocument>;
  /** Where a rendered release says what it is for. */
  readonly account: string | undefined;
  readonly region: string | undefined;
}

export interface PreparedFiles {
  readonly sets: readonly CheckedSet[];
  /** Of references that do not resolve. */
  readonly findings: readonly RuleFinding[];
  readonly references: References;
  /** Files with references. */
  readonly templates: ReadonlySet<string>;
  /** Files of parts that the environment has no size for: they run elsewhere. */
  readonly leftOut: readonly string[];
}

/** Templates are filled in as far as values are known. A release is a set of its own; all other files are one together. */
export function prepareFiles(documents: readonly YamlDocument[], known: KnownValues): PreparedFiles {
  const all = documents.map((document) => ({ document, kind: kindOf(document.value, document.file) }));
  const sorted = all.filter((file) => !runsElsewhere(file, known.environment));
  const files = sorted.filter(({ kind }) => kind !== 'release').map((file) => ({ ...file, references: collectReferences(file.document.value) }));
  const templates = files.filter((file) => isTemplate(file.references));
  const references = mergeReferences(templates.map((template) => template.references));
  const scope = makeCheckScope(known, references);
  const findings: RuleFinding[] = [];
  const filled = files.map((file) => ({ kind: file.kind, document: templates.includes(file) ? fillIn(file.document, { scope, findings }) : file.document }));
  const releases = sorted.filter(({ kind }) => kind === 'release').map(({ document }) => readReleaseSet(document));
  return { sets: [...(filled.length === 0 ? [] : [makeSet(filled)]), ...releases], findings, references, templates: new Set(templates.map(({ document }) => document.file)), leftOut: all.filter((file) => !sorted.includes(file)).map(({ document }) => document.file) };
}

/** As the rendering leaves them out: the schema lets these two be without a size. */
function runsElsewhere({ document, kind }: { document: YamlDocument; kind: DocumentKind }, environment: EnvironmentFile | undefined): boolean {
  const part = partOf(document.file);
  return environment !== undefined && kind !== 'release' && (part === 'controller' || part === 'runner') && environment.sizes[part] === undefined;
}

function makeSet(files: readonly { kind: DocumentKind; document: CheckedDocument }[]): CheckedSet {
  const set = { definitions: new Map<string, CheckedDocument>(), services: new Map<string, CheckedDocument>(), account: undefined, region: undefined };
  for (const { kind, document } of files) {
    const owner = kind === 'service' ? set.services : set.definitions;
    const part = partOf(document.file);
    // Two files of one name are no parts of one release; the second is still checked by itself.
    owner.set(owner.has(part) ? document.file : part, document);
  }
  return set;
}

/** What does not resolve becomes a text that no rule judges: one fault, one finding. */
function fillIn(document: YamlDocument, { scope, findings }: { scope: TemplateScope; findings: RuleFinding[] }): CheckedDocument {
  const template = renderTemplate(document, scope);
  findings.push(...template.findings.map((finding) => ownFinding('T1', finding)));
  return { file: document.file, value: fillGaps(template.value), finding: template.finding };
}

function fillGaps(value: unknown): unknown {
  if (value === undefined) return '${environment.unresolved}';
  if (Array.isArray(value)) return value.map(fillGaps);
  return isJsonObject(value) ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fillGaps(entry)])) : value;
}

function readReleaseSet(document: YamlDocument): CheckedSet {
  const release = document.value as Readonly<Record<string, unknown>>;
  const members = (name: string): Map<string, CheckedDocument> =>
    new Map(Object.entries(isJsonObject(release[name]) ? release[name] : {}).map(([key, value]) => [key, { file: document.file, value, finding: (path, message, at) => document.finding([name, key, ...path], message, at) }]));
  const text = (name: string): string | undefined => (typeof release[name] === 'string' ? release[name] : undefined);
  return { definitions: members('taskDefinitions'), services: members('services'), account: text('account'), region: text('region') };
}
