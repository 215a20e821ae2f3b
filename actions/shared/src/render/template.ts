import type { Finding } from '../finding.ts';
import { isJsonObject, showValue } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import { splitList } from '../split-list.ts';
import type { DocumentPath, YamlDocument } from '../yaml-document.ts';
import { resolveReference } from './template-scope.ts';
import type { TemplateScope } from './template-scope.ts';

/**
 * The template language:
 * - `${root.path}` in a text is replaced by the value. A plain scalar that is one reference keeps the value's type; in
 *   quotes it becomes a text.
 * - `${list(root.path)}` makes a list of a comma-separated text; `${variables(root.path)}` makes a list of name and value of a
 *   mapping, `${secrets(root.path)}` one of name and valueFrom. As an entry of a list, their entries are put in its place.
 * - `${json(root.path)}` is a mapping as JSON text, with its keys in order.
 * - An entry of a list with `when: { root.path: value }` is there only where every path has that value; `when` goes.
 * - `{ case: root.path, one: a, other: b }` is `a` where the path has the value `one`, and `b` where it has `other`.
 * - `${taskDefinitions.runner}` stays, for the deployment. `$${` is a literal `${`.
 */
export interface RenderedTemplate {
  document: YamlDocument;
  file: string;
  value: unknown;
  findings: Finding[];
  /** References that were looked up: `images.api`. */
  used: ReadonlySet<string>;
  /** A finding at the place of the template that made this part of the value. */
  finding: (path: DocumentPath, message: string, at?: 'key' | 'value') => Finding;
}

export function renderTemplate(document: YamlDocument, scope: TemplateScope): RenderedTemplate {
  const renderer = new Renderer(document, scope);
  const value = renderer.render(document.value);
  return {
    document, file: document.file, value, findings: renderer.findings, used: renderer.used,
    finding: (path, message, at) => document.finding(renderer.sourceOf(path), message, at),
  };
}

/** A place in the template, from below: a path is made of it only where something is found. undefined: the document itself. */
interface Place {
  readonly above: Place | undefined;
  readonly step: string | number;
}

const reference = /(\$?)\$\{([^}]*)\}/g;
const referenceOnly = /^\$\{([^}]*)\}$/;
const expression = /^(?:(list|variables|secrets|json)\(\s*([A-Za-z][\w.-]*)\s*\)|([A-Za-z][\w.-]*))$/;

class Renderer {
  readonly findings: Finding[] = [];
  readonly used = new Set<string>();
  readonly #document: YamlDocument;
  readonly #scope: TemplateScope;
  /** List in the result → the index in the template of each of its entries: they drift apart where entries go or come. */
  readonly #origins = new Map<unknown, number[]>();
  #value: unknown;

  constructor(document: YamlDocument, scope: TemplateScope) {
    this.#document = document;
    this.#scope = scope;
  }

  render(value: unknown): unknown {
    this.#value = this.#renderAny(value, undefined);
    return this.#value;
  }

  /** Where the path, or the nearest thing above it, came from. */
  sourceOf(path: DocumentPath): DocumentPath {
    let value = this.#value;
    return path.map((step) => {
      const origin = typeof step === 'number' ? this.#origins.get(value)?.[step] : undefined;
      value = typeof step === 'number' ? (Array.isArray(value) ? (value[step] as unknown) : undefined) : isJsonObject(value) ? value[step] : undefined;
      return origin ?? step;
    });
  }

  #renderAny(value: unknown, place: Place | undefined): unknown {
    if (typeof value === 'string') return this.#renderText(value, place);
    if (Array.isArray(value)) return this.#renderList(value, place);
    if (!isJsonObject(value)) return value;
    if ('case' in value) return this.#renderCase(value, place);
    const rendered: [string, unknown][] = [];
    for (const step of Object.keys(value)) rendered.push([step, this.#renderAny(value[step], { above: place, step })]);
    // Not by assignment, which `__proto__` would turn into something else.
    return Object.fromEntries(rendered);
  }

  #renderList(list: readonly unknown[], place: Place | undefined): unknown[] {
    const rendered: unknown[] = [];
    const origins: number[] = [];
    const add = (value: unknown, index: number): void => {
      rendered.push(value);
      origins.push(index);
    };
    for (const [index, entry] of list.entries()) {
      const from = { above: place, step: index };
      if (isJsonObject(entry) && 'when' in entry) {
        const { when, ...rest } = entry;
        if (this.#holds(when, { above: from, step: 'when' })) add(this.#renderAny(rest, from), index);
        continue;
      }
      const value = this.#renderAny(entry, from);
      // A list as an entry of a list is nothing that ECS has: a reference that made one means its entries.
      if (typeof entry !== 'string' || !Array.isArray(value)) add(value, index);
      else for (const made of value as unknown[]) add(made, index);
    }
    this.#origins.set(rendered, origins);
    return rendered;
  }

  #holds(when: unknown, from: Place): boolean {
    if (!isJsonObject(when) || Object.keys(when).length === 0) {
      this.#report(from, `when: got ${showValue(when)}, allowed: paths and the values they must have, like { environment.auth.mode: google }`);
      return false;
    }
    const held = Object.entries(when).map(([path, wanted]) => {
      const value = this.#lookUp(path, from);
      const impossible = impossibleCondition(value, wanted, this.#scope.choices?.[path]);
      if (impossible !== undefined) this.#report({ above: from, step: path }, `when: ${path} ${impossible}`);
      return value === wanted;
    });
    return held.every(Boolean);
  }

  #renderCase({ case: path, ...values }: JsonObject, place: Place | undefined): unknown {
    const from = { above: place, step: 'case' };
    if (typeof path !== 'string') {
      this.#report(from, `case: got ${showValue(path)}, allowed: a path, beside a value for each that it can have, like { case: environment.artifacts, side-car: a, native: b }`);
      return undefined;
    }
    const value = this.#lookUp(path, from);
    if (value === undefined) return undefined;
    const chosen = typeof value === 'string' ? value : showValue(value);
    const choices = this.#scope.choices?.[path];
    for (const key of Object.keys(values).filter((key) => choices?.includes(key) === false)) {
      this.#report({ above: place, step: key }, `case: ${path} is never ${showValue(key)}, ${suggestName(key, choices ?? [])}`);
    }
    const missing = (choices ?? [chosen]).filter((key) => !Object.hasOwn(values, key));
    if (missing.length > 0) this.#report(from, `case: ${path} can be ${missing.join(', ')}, for which there is no value`);
    return Object.hasOwn(values, chosen) ? this.#renderAny(values[chosen], { above: place, step: chosen }) : undefined;
  }

  #renderText(text: string, from: Place | undefined): unknown {
    if (!text.includes('${')) return text;
    const only = referenceOnly.exec(text);
    if (only?.[1] !== undefined) {
      const value = this.#evaluate(only[1], from);
      return !Array.isArray(value) && value !== undefined && this.#document.isQuoted(pathOf(from), text) ? this.#toText(value, { source: only[1], from }) : value;
    }
    return text.replace(reference, (match, escape: string, source: string) => {
      if (escape === '$') return match.slice(1);
      return this.#toText(this.#evaluate(source, from), { source, from });
    });
  }

  #toText(value: unknown, { source, from }: { source: string; from: Place | undefined }): string {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (value !== undefined) this.#report(from, `\${${source}}: ${value === null ? 'it is null, which' : 'a mapping or list'} cannot be part of a text`);
    return '';
  }

  /** undefined after a finding. */
  #evaluate(source: string, from: Place | undefined): unknown {
    const [, operation, argument, plain] = expression.exec(source) ?? [];
    const path = argument ?? plain;
    if (path === undefined) {
      this.#report(from, `\${${source}}: not understood, allowed: \${root.path}, \${list(root.path)}, \${variables(root.path)}, \${secrets(root.path)}, \${json(root.path)}, and $\${ for a literal \${`);
      return undefined;
    }
    const value = this.#lookUp(path, from);
    if (operation === undefined || value === undefined) return value;
    if (operation === 'list' && typeof value === 'string') return splitList(value);
    if (operation === 'json' && isJsonObject(value)) return toJson(value);
    if (operation !== 'list' && isJsonObject(value)) return toVariables(value, operation === 'secrets' ? 'valueFrom' : 'value');
    this.#report(from, `\${${source}}: got ${showValue(value)}, allowed: ${operation === 'list' ? 'a comma-separated text' : 'a mapping'}`);
    return undefined;
  }

  #lookUp(path: string, from: Place | undefined): unknown {
    const resolved = resolveReference(path, this.#scope);
    this.used.add(path);
    if (resolved.kind === 'problem') this.#report(from, resolved.message);
    if (this.#scope.onlyInTags?.includes(path) === true && pathOf(from)[0] !== 'tags') {
      this.#report(from, `\${${path}}: allowed in tags alone; anywhere else every release would change the definition`);
    }
    return resolved.kind === 'value' ? resolved.value : resolved.kind === 'deferred' ? `\${${path}}` : undefined;
  }

  #report(from: Place | undefined, message: string): void {
    this.findings.push(this.#document.finding(pathOf(from), message));
  }
}

/** Why no environment can have this value; undefined where one can. */
function impossibleCondition(value: unknown, wanted: unknown, choices: readonly string[] | undefined): string | undefined {
  if (typeof wanted === 'object' && wanted !== null) return `is compared with ${showValue(wanted)}, allowed: a text, a number, true, false or null`;
  if (choices !== undefined && !choices.some((choice) => choice === wanted)) return `is never ${showValue(wanted)}, ${suggestName(String(wanted), choices)}`;
  if (value === undefined || value === null || wanted === null || typeof value === typeof wanted) return undefined;
  return `is never ${showValue(wanted)}: its value ${showValue(value)} is of another type`;
}

function toVariables(mapping: JsonObject, key: 'value' | 'valueFrom'): JsonObject[] {
  return Object.entries(mapping).map(([name, value]) => ({ name, [key]: value }));
}

/** By name, so that another order in the file makes no other definition. */
function toJson(mapping: JsonObject): string {
  return JSON.stringify(Object.fromEntries(Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function pathOf(place: Place | undefined): DocumentPath {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.above) path.unshift(at.step);
  return path;
}
