import { serviceModel, type Structure, type TypeReference } from './service-model.generated.js';

/** A copy without secrets. */
export type Redact = (value: unknown) => unknown;

const hidden = '(hidden)';
/** Values of options that hold a secret by their names, such as `splunk-token`. */
const secretOption = /token|secret|password|credential|api-?key/i;

/**
 * What hides the secrets of a shape: the values of what the model calls sensitive (environments, session tokens), and
 * options of log drivers that are secrets by their names. Undefined where the shape has nothing of the kind.
 */
export function createRedactor(type: TypeReference): Redact | undefined {
  return compile(type, new Set());
}

function compile(type: TypeReference, within: ReadonlySet<string>): Redact | undefined {
  if (typeof type === 'string') {
    const structure = serviceModel.structures[type];
    if (structure === undefined) return serviceModel.simples[type]?.sensitive === true ? () => hidden : undefined;
    // No shape of ECS holds itself; one that did would be redacted as a whole.
    return within.has(type) ? () => hidden : compileStructure(structure, new Set([...within, type]));
  }
  if ('map' in type) return undefined;
  if (type.sensitive === true) return redactList(hideValue);
  const entry = compile(type.list, within);
  return entry === undefined ? undefined : redactList(entry);
}

function compileStructure({ members, sensitive }: Structure, within: ReadonlySet<string>): Redact | undefined {
  if (sensitive === true) return () => hidden;
  const redacts = new Map<string, Redact>();
  for (const [name, type] of Object.entries(members)) {
    const redact = name === 'options' && typeof type !== 'string' && 'map' in type ? hideOptions : compile(type, within);
    if (redact !== undefined) redacts.set(name, redact);
  }
  if (redacts.size === 0) return undefined;
  return (value) => mapEntries(value, (name, member) => redacts.get(name)?.(member) ?? member);
}

function redactList(redact: Redact): Redact {
  return (value) => (Array.isArray(value) ? value.map(redact) : hidden);
}

/** Of a variable the name stays. */
const hideValue: Redact = (value) => mapEntries(value, (name, member) => (name === 'name' ? member : hidden));

const hideOptions: Redact = (value) => mapEntries(value, (name, option) => (secretOption.test(name) ? hidden : option));

function mapEntries(value: unknown, change: (name: string, member: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return hidden;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(name, member)]));
}
