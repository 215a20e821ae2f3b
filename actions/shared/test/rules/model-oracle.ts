import { serviceModel } from '../../../../rehearsal/ecs/protocol/service-model.generated.js';
import type { Simple, Structure, TypeReference } from '../../../../rehearsal/ecs/protocol/service-model.generated.js';

/**
 * What the SDK's service model forbids in a value: a member that is required and missing, one that it does not know, a
 * value of another type, outside of an enum or of its bounds. Written apart from the validator, whose judge it is.
 *
 * One thing is let pass: `null`, in a member that is not required. The SDK leaves it out of what it sends.
 */
export function findForbidden(value: unknown, type: TypeReference, path = ''): string[] {
  if (value === null) return [];
  if (typeof type !== 'string') return 'list' in type ? inList(value, type, path) : inMap(value, type.map, path);
  const structure = serviceModel.structures[type];
  if (structure !== undefined) return inStructure(value, structure, path);
  return inSimple(value, serviceModel.simples[type] ?? { type }, path);
}

function inStructure(value: unknown, { required = [], members }: Structure, path: string): string[] {
  if (!isMapping(value)) return [`${path}: not a mapping`];
  const missing = required.filter((name) => !Object.hasOwn(value, name) || value[name] === null || value[name] === undefined);
  return [
    ...missing.map((name) => `${path}.${name}: missing`),
    ...Object.keys(value).flatMap((name) => {
      const member = Object.hasOwn(members, name) ? members[name] : undefined;
      return member === undefined ? [`${path}.${name}: unknown`] : findForbidden(value[name], member, `${path}.${name}`);
    }),
  ];
}

function inList(value: unknown, { list, min = 0, max = Infinity }: { list: TypeReference; min?: number; max?: number }, path: string): string[] {
  if (!Array.isArray(value)) return [`${path}: not a list`];
  const count = value.length < min || value.length > max ? [`${path}: ${value.length} entries`] : [];
  return [...count, ...value.flatMap((entry, index) => (entry === null ? [`${path}[${index}]: nothing`] : findForbidden(entry, list, `${path}[${index}]`)))];
}

function inMap(value: unknown, type: TypeReference, path: string): string[] {
  return isMapping(value) ? Object.entries(value).flatMap(([key, entry]) => findForbidden(entry, type, `${path}.${key}`)) : [`${path}: not a mapping`];
}

function inSimple(value: unknown, { type, enum: allowed, min = -Infinity, max = Infinity }: Simple, path: string): string[] {
  if (!isOfType(value, type)) return [`${path}: not ${type}`];
  if (allowed !== undefined && !allowed.includes(String(value))) return [`${path}: not in the enum`];
  const size = typeof value === 'string' ? value.length : Number(value);
  return size < min || size > max ? [`${path}: out of bounds`] : [];
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'string': return typeof value === 'string';
    case 'boolean': return typeof value === 'boolean';
    // ECS counts in 32 bits.
    case 'integer': return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
    case 'double': return typeof value === 'number' && Number.isFinite(value);
    default: throw new Error(`The request of RegisterTaskDefinition has no ${type}.`);
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
