import type { Finding } from './finding.ts';
import { isJsonObject, showValue } from './json-object.ts';
import type { JsonObject } from './json-object.ts';
import { suggestName } from './nearest-name.ts';
import type { DocumentPath, YamlDocument } from './yaml-document.ts';

/** One error of a validator that ajv compiled with `verbose`. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: JsonObject;
  data?: unknown;
  parentSchema?: JsonObject;
  propertyName?: string;
}

export interface SchemaValidator {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** Checks a document against a compiled schema: every fault at its place, with what is allowed. */
export function schemaFindings(document: YamlDocument, validate: SchemaValidator): Finding[] {
  if (validate(document.value)) return [];
  const errors = validate.errors ?? [];
  return errors.flatMap((error) => {
    // `if` and `propertyNames` only say that something inside them failed, which has an error of its own.
    return error.keyword === 'if' || error.keyword === 'propertyNames' ? [] : [toFinding(document, error)];
  });
}

function toFinding(document: YamlDocument, error: SchemaError): Finding {
  const { path } = parsePointer(error.instancePath, document.value);
  const field = showPath(path);
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params['additionalProperty']);
    const known = isJsonObject(error.parentSchema?.['properties']) ? Object.keys(error.parentSchema['properties']) : [];
    return document.finding([...path, name], `${showPath([...path, name])}: unknown key, ${suggestName(name, known)}`, 'key');
  }
  if (error.keyword === 'required') {
    const name = String(error.params['missingProperty']);
    return document.finding(path, `${showPath([...path, name])} is missing${describeMissing(error.parentSchema, name)}`, 'key');
  }
  if (error.propertyName !== undefined) {
    return document.finding([...path, error.propertyName], `${field}: the name ${showValue(error.propertyName)} is not allowed, it must match ${String(error.params['pattern'])}`, 'key');
  }
  return document.finding(path, `${field}: got ${showValue(error.data)}, allowed: ${describeAllowed(error)}`);
}

function describeMissing(schema: JsonObject | undefined, name: string): string {
  const property = isJsonObject(schema?.['properties']) ? schema['properties'][name] : undefined;
  const description = isJsonObject(property) ? property['description'] : undefined;
  return typeof description === 'string' ? `. ${description}` : '';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', object: 'a mapping', array: 'a list', null: 'null',
};

function describeAllowed({ keyword, params, parentSchema, data }: SchemaError): string {
  switch (keyword) {
    case 'type': {
      const types = [params['type']].flat().map((type) => typeNames[String(type)] ?? String(type));
      const needsQuotes = types.includes('a text') && (typeof data === 'number' || typeof data === 'boolean');
      return patternMessage(parentSchema) ?? `${types.join(' or ')}${needsQuotes ? ' (put it in quotes)' : ''}`;
    }
    case 'enum':
      return (params['allowedValues'] as unknown[]).map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(', ');
    case 'pattern':
      return patternMessage(parentSchema) ?? `text that matches ${String(params['pattern'])}`;
    case 'minimum':
    case 'maximum':
      return `${showBound(parentSchema, 'minimum', 'at least')} ${showBound(parentSchema, 'maximum', 'at most')}`.trim();
    case 'minItems':
      return `at least ${String(params['limit'])} entries`;
    case 'maxItems':
      return `at most ${String(params['limit'])} entries`;
    default:
      return `what the rule ${keyword} says: ${JSON.stringify(params)}`;
  }
}

function patternMessage(schema: JsonObject | undefined): string | undefined {
  const message = schema?.['patternErrorMessage'];
  return typeof message === 'string' ? message : undefined;
}

function showBound(schema: JsonObject | undefined, keyword: string, word: string): string {
  const bound = schema?.[keyword];
  return typeof bound === 'number' ? `${word} ${bound}` : '';
}

/** `sizes.api.cpu`, `availabilityZones[0]`; the document itself is `(document)`. */
export function showPath(path: DocumentPath): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text === '' ? '(document)' : text.replace(/^\./, '');
}

/** Where a JSON Pointer leads. */
export function parsePointer(pointer: string, root: unknown): { path: (string | number)[]; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const step of pointer.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    if (Array.isArray(value)) {
      path.push(Number(step));
      value = value[Number(step)] as unknown;
    } else {
      path.push(step);
      value = isJsonObject(value) ? value[step] : undefined;
    }
  }
  return { path, value };
}
