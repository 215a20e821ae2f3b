import { addFindings, maxFindings, shorten, type Finding } from './findings.ts';
import type { ListType, ServiceModel, Simple, Structure, TypeReference } from './service-model.generated.js';

/** Undefined: nothing is wrong. Nothing is allocated then. */
export type Check = (value: unknown) => Finding[] | undefined;

/**
 * Compiles the types of a model into checks, each once. In a *request* a member that is null counts as missing and is
 * removed, as AWS's own reader does; in an *answer* a member that is undefined counts as missing, and null is wrong.
 */
export function createShapeCompiler(model: ServiceModel, side: 'request' | 'answer'): (type: TypeReference) => Check {
  const compiled = new Map<string, Check>();
  const compile = (type: TypeReference): Check => {
    if (typeof type !== 'string') return 'list' in type ? checkList(type, compile(type.list)) : checkMap(compile(type.map));
    const known = compiled.get(type);
    if (known !== undefined) return known;
    const structure = model.structures[type];
    if (structure === undefined) return keep(type, checkSimple(model.simples[type] ?? { type }));
    // A structure may hold itself: it is found under its name before its members are compiled.
    const members = new Map<string, Check>();
    const check = keep(type, checkStructure(structure, members, side === 'request'));
    for (const [name, member] of Object.entries(structure.members)) members.set(name, compile(member));
    return check;
  };
  const keep = (name: string, check: Check): Check => {
    compiled.set(name, check);
    return check;
  };
  return compile;
}

function checkStructure(structure: Structure, members: ReadonlyMap<string, Check>, removesNull: boolean): Check {
  const required = structure.required ?? [];
  return (value) => {
    if (!isRecord(value)) return wrongType(value, 'structure');
    let findings: Finding[] | undefined;
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (member === undefined) continue;
      const check = members.get(name);
      if (check === undefined) {
        findings = addFindings(findings, [{ kind: 'unknown', path: '', message: 'is not a known member' }], shorten(name));
      } else if (member === null && removesNull) {
        Reflect.deleteProperty(value, name);
      } else {
        const found = check(member);
        if (found !== undefined) findings = addFindings(findings, found, name);
      }
      if (findings !== undefined && findings.length >= maxFindings) return findings;
    }
    for (const name of required) {
      if (value[name] === undefined) findings = addFindings(findings, [{ kind: 'required', path: '', message: 'is missing' }], name);
    }
    return findings;
  };
}

function checkList(type: ListType, check: Check): Check {
  const { min = 0, max = Number.POSITIVE_INFINITY } = type;
  return (value) => {
    if (!Array.isArray(value)) return wrongType(value, 'list');
    let findings: Finding[] | undefined;
    for (let index = 0; index < value.length; index += 1) {
      const found = check(value[index]);
      if (found === undefined) continue;
      findings = addFindings(findings, found, `[${index}]`);
      if (findings.length >= maxFindings) return findings;
    }
    if (value.length < min) findings = addFindings(findings, wrongValue(`must have at least ${min} entries`), '');
    if (value.length > max) findings = addFindings(findings, wrongValue(`must have at most ${max} entries`), '');
    return findings;
  };
}

function checkMap(check: Check): Check {
  return (value) => {
    if (!isRecord(value)) return wrongType(value, 'map');
    let findings: Finding[] | undefined;
    for (const key of Object.keys(value)) {
      if (value[key] === undefined) continue;
      const found = check(value[key]);
      if (found === undefined) continue;
      findings = addFindings(findings, found, `[${JSON.stringify(shorten(key))}]`);
      if (findings.length >= maxFindings) return findings;
    }
    return findings;
  };
}

function checkSimple(simple: Simple): Check {
  switch (simple.type) {
    case 'string': return checkString(simple);
    case 'integer': return checkNumber(simple, Number.isSafeInteger);
    case 'double':
    case 'timestamp': return checkNumber(simple, Number.isFinite);
    case 'boolean': return (value) => (typeof value === 'boolean' ? undefined : wrongType(value, 'boolean'));
    case 'any': return (value) => (value === null ? wrongType(value, 'document') : undefined);
    default: throw new Error(`The service model has an unknown type ${simple.type}. Teach compile-shape.ts what it is.`);
  }
}

function checkString({ enum: allowed, min = 0, max = Number.POSITIVE_INFINITY }: Simple): Check {
  const values = allowed === undefined ? undefined : new Set(allowed);
  return (value) => {
    if (typeof value !== 'string') return wrongType(value, 'string');
    if (values !== undefined && !values.has(value)) return wrongValue(`must be one of ${[...values].join(', ')}, got ${JSON.stringify(shorten(value))}`);
    if (value.length < min) return wrongValue(`must have at least ${min} characters`);
    if (value.length > max) return wrongValue(`must have at most ${max} characters`);
    return undefined;
  };
}

function checkNumber({ type, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: Simple, isOfKind: (value: unknown) => boolean): Check {
  return (value) => {
    if (typeof value !== 'number' || !isOfKind(value)) return wrongType(value, type);
    return value < min || value > max ? wrongValue(`must be between ${min} and ${max}, got ${value}`) : undefined;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongValue(message: string): Finding[] {
  return [{ kind: 'value', path: '', message }];
}

const javaNames: Readonly<Record<string, string>> = { string: 'String', integer: 'Integer', double: 'Double', timestamp: 'Date', boolean: 'Boolean' };

/**
 * AWS's reader of JSON says `NUMBER_VALUE can not be converted to a String`, without a place (seen in people's reports of
 * ECS and EventBridge Scheduler). Where it meets a structure or a list instead, or wants one, the texts are (?).
 */
function wrongType(value: unknown, wanted: string): Finding[] {
  const java = javaNames[wanted];
  if (java === undefined) return [{ kind: 'type', path: '', message: value === null ? `null found where a ${wanted} was expected` : `Expected ${wanted} or null` }];
  if (typeof value === 'object' && value !== null) return [{ kind: 'type', path: '', message: `Start of ${Array.isArray(value) ? 'list' : 'structure or map'} found where not expected.` }];
  return [{ kind: 'type', path: '', message: `${tokenName(value)} can not be converted to ${java === 'Integer' ? 'an' : 'a'} ${java}` }];
}

function tokenName(value: unknown): string {
  if (value === null || value === undefined) return 'NULL_VALUE';
  return typeof value === 'boolean' ? `${String(value).toUpperCase()}_VALUE` : `${(typeof value).toUpperCase()}_VALUE`;
}
