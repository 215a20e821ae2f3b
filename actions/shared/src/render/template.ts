import type { Finding } from '../finding.ts';
import { isJsonObject, showValue } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import type { DocumentPath, YamlDocument } from '../yaml-document.ts';
import { resolveReference } from './template-scope.ts';
import type { TemplateScope } from './template-scope.ts';

/**
 * The template language:
 * - `${root.path}` in a text is replaced by the value. A plain scalar that is one reference keeps the value's type; in
 *   quotes it becomes a text.
 * - `${list(root.path)}` makes a list of a comma-separated text; `${variables(root.path)}` makes a list of name and value of a
 *   mapping. As an entry of a list, their entries are put in its place.
 * - An entry of a list with `when: { root.path: value }` is there only where every path has that value; `when` goes.
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
  const value = renderer.render(document.value, { from: [], to: [] });
  return {
    document, file: document.file, value, findings: renderer.findings, used: renderer.used,
    finding: (path, message, at) => document.finding(renderer.sourceOf(path), message, at),
  };
}

/** The same place in the template and in the result; they drift apart where entries go or come. */
interface Place {
  from: DocumentPath;
  to: DocumentPath;
}

const reference = /(\$?)\$\{([^}]*)\}/g;
const referenceOnly = /^\$\{([^}]*)\}$/;
const expression = /^(?:(list|variables)\(\s*([A-Za-z][\w.-]*)\s*\)|([A-Za-z][\w.-]*))$/;

class Renderer {
  readonly findings: Finding[] = [];
  readonly used = new Set<string>();
  readonly #document: YamlDocument;
  readonly #scope: TemplateScope;
  readonly #sources = new Map<string, DocumentPath>();

  constructor(document: YamlDocument, scope: TemplateScope) {
    this.#document = document;
    this.#scope = scope;
  }

  render(value: unknown, place: Place): unknown {
    this.#sources.set(pathKey(place.to), place.from);
    if (typeof value === 'string') return this.#renderText(value, place);
    if (Array.isArray(value)) return this.#renderList(value, place);
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.render(entry, { from: [...place.from, key], to: [...place.to, key] })]));
  }

  /** Where the path, or the nearest thing above it, came from. */
  sourceOf(path: DocumentPath): DocumentPath {
    for (let length = path.length; length >= 0; length -= 1) {
      const source = this.#sources.get(pathKey(path.slice(0, length)));
      if (source !== undefined) return length === path.length ? source : [...source, ...path.slice(length)];
    }
    return [];
  }

  #renderList(list: readonly unknown[], place: Place): unknown[] {
    const rendered: unknown[] = [];
    for (const [index, entry] of list.entries()) {
      const from = [...place.from, index];
      const to = [...place.to, rendered.length];
      if (isJsonObject(entry) && 'when' in entry) {
        const { when, ...rest } = entry;
        if (this.#holds(when, [...from, 'when'])) rendered.push(this.render(rest, { from, to }));
        continue;
      }
      const value = this.render(entry, { from, to });
      // A list as an entry of a list is nothing that ECS has: a reference that made one means its entries.
      if (typeof entry !== 'string' || !Array.isArray(value)) rendered.push(value);
      else for (const made of value as unknown[]) {
        this.#sources.set(pathKey([...place.to, rendered.length]), from);
        rendered.push(made);
      }
    }
    return rendered;
  }

  #holds(when: unknown, from: DocumentPath): boolean {
    if (!isJsonObject(when) || Object.keys(when).length === 0) {
      this.#report(from, `when: got ${showValue(when)}, allowed: paths and the values they must have, like { environment.auth.mode: google }`);
      return false;
    }
    return Object.entries(when).map(([path, wanted]) => this.#lookUp(path, from) === wanted).every(Boolean);
  }

  #renderText(text: string, { from }: Place): unknown {
    const only = referenceOnly.exec(text);
    if (only?.[1] !== undefined) {
      const value = this.#evaluate(only[1], from);
      return this.#document.isQuoted(from) && !Array.isArray(value) && value !== undefined ? this.#toText(value, { source: only[1], from }) : value;
    }
    return text.replace(reference, (match, escape: string, source: string) => {
      if (escape === '$') return match.slice(1);
      return this.#toText(this.#evaluate(source, from), { source, from });
    });
  }

  #toText(value: unknown, { source, from }: { source: string; from: DocumentPath }): string {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (value !== undefined) this.#report(from, `\${${source}}: ${value === null ? 'it is null, which' : 'a mapping or list'} cannot be part of a text`);
    return '';
  }

  /** undefined after a finding. */
  #evaluate(source: string, from: DocumentPath): unknown {
    const [, operation, argument, plain] = expression.exec(source) ?? [];
    const path = argument ?? plain;
    if (path === undefined) {
      this.#report(from, `\${${source}}: not understood, allowed: \${root.path}, \${list(root.path)}, \${variables(root.path)}, and $\${ for a literal \${`);
      return undefined;
    }
    const value = this.#lookUp(path, from);
    if (operation === undefined || value === undefined) return value;
    if (operation === 'list' && typeof value === 'string') return value.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
    if (operation === 'variables' && isJsonObject(value)) return toVariables(value);
    this.#report(from, `\${${source}}: got ${showValue(value)}, allowed: ${operation === 'list' ? 'a comma-separated text' : 'a mapping'}`);
    return undefined;
  }

  #lookUp(path: string, from: DocumentPath): unknown {
    const resolved = resolveReference(path, this.#scope);
    this.used.add(path);
    if (resolved.kind === 'problem') this.#report(from, resolved.message);
    return resolved.kind === 'value' ? resolved.value : resolved.kind === 'deferred' ? `\${${path}}` : undefined;
  }

  #report(from: DocumentPath, message: string): void {
    this.findings.push(this.#document.finding(from, message));
  }
}

function toVariables(mapping: JsonObject): { name: string; value: unknown }[] {
  return Object.entries(mapping).map(([name, value]) => ({ name, value }));
}

function pathKey(path: DocumentPath): string {
  return JSON.stringify(path);
}
