import { isJsonObject } from '../json-object.ts';
import { ecsShapes } from './ecs-shapes.generated.js';
import type { ShapeType } from './ecs-shapes.generated.js';
import type { Service, TaskDefinition } from './rule.ts';
import { simpleTypeOf } from './shape-types.ts';

interface Roots {
  RegisterTaskDefinitionRequest: TaskDefinition;
  CreateServiceRequest: Service;
}

export type RootShape = keyof Roots;

/**
 * A copy with only what has the type that ECS wants, so that rules need not ask: members of another type and unknown keys
 * are left out, and entries of lists that are no mappings become `{}`, which keeps the indexes of the others. Texts that are
 * not in an enum stay. What is wrong with the original, shape rules say.
 */
export function toTyped<Root extends RootShape>(value: unknown, shape: Root): Roots[Root] {
  return (copy(value, shape) ?? {});
}

/** undefined where the value has another type. */
function copy(value: unknown, type: ShapeType): unknown {
  if (typeof type === 'object') {
    if ('list' in type) return Array.isArray(value) ? value.map((entry) => copy(entry, type.list) ?? emptyEntry(type.list)) : undefined;
    return isJsonObject(value) ? copyEntries(value, () => type.map) : undefined;
  }
  const shape = ecsShapes[type];
  if (shape !== undefined) return isJsonObject(value) ? copyEntries(value, (name) => (Object.hasOwn(shape.members, name) ? shape.members[name] : undefined)) : undefined;
  const simple = simpleTypeOf(type)?.type;
  switch (simple) {
    case 'any': return value;
    case 'integer': return Number.isInteger(value) ? value : undefined;
    case 'double': return typeof value === 'number' ? value : undefined;
    case 'boolean':
    case 'string': return typeof value === simple ? value : undefined;
    case undefined: return undefined;
  }
}

function copyEntries(value: Readonly<Record<string, unknown>>, typeOf: (name: string) => ShapeType | undefined): Record<string, unknown> {
  const copied: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, entry] of Object.entries(value)) {
    const type = typeOf(name);
    const typed = type === undefined ? undefined : copy(entry, type);
    if (typed !== undefined) copied[name] = typed;
  }
  return copied;
}

/** What stands for an entry of another type: rules go through lists without asking whether each entry is there. */
function emptyEntry(type: ShapeType): unknown {
  if (typeof type === 'object') return 'list' in type ? [] : {};
  if (ecsShapes[type] !== undefined) return {};
  const simple = simpleTypeOf(type)?.type;
  return simple === 'string' ? '' : simple === 'boolean' ? false : 0;
}
