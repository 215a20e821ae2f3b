import { isJsonObject } from '../json-object.ts';
import { ecsShapes } from './ecs-shapes.generated.js';
import type { ShapeType, SimpleType } from './ecs-shapes.generated.js';
import { simpleTypeOf } from './shape-types.ts';
import type { RootShape } from './typed-definition.ts';

/** In the words of JSON Schema. */
export interface ShapeError {
  /** A JSON Pointer. */
  instancePath: string;
  keyword: 'type' | 'required' | 'additionalProperties' | 'enum' | 'minimum' | 'maximum' | 'minItems' | 'maxItems' | 'pattern';
  /** Of the key, where one is missing or unknown. */
  name?: string;
}

/**
 * The errors that ecs-schema.generated.json finds, by a walk over the table of shapes beside it: compiled, the schema is 90 KB
 * of code, which take longer to load than all checks of a release. A test holds the two against each other, by ajv.
 */
export function shapeErrors(value: unknown, root: RootShape): ShapeError[] {
  const errors: ShapeError[] = [];
  walk({ value, type: root, pointer: '' }, errors);
  return errors;
}

interface Place {
  readonly value: unknown;
  readonly type: ShapeType;
  readonly pointer: string;
}

function walk({ value, type, pointer }: Place, errors: ShapeError[]): void {
  const add = (keyword: ShapeError['keyword']): void => void errors.push({ instancePath: pointer, keyword });
  if (typeof type === 'object') {
    if ('list' in type) {
      if (!Array.isArray(value)) add('type');
      else walkList(value, { type, pointer }, errors);
    } else if (!isJsonObject(value)) add('type');
    else for (const name of Object.keys(value)) walk({ value: value[name], type: type.map, pointer: below(pointer, name) }, errors);
    return;
  }
  const shape = ecsShapes[type];
  const simple = simpleTypeOf(type);
  if (shape !== undefined) {
    if (isJsonObject(value)) walkStructure(value, { shape, pointer }, errors);
    else add('type');
  } else if (simple !== undefined) {
    const keyword = simpleProblem(value, simple);
    if (keyword !== undefined) add(keyword);
  }
}

function walkList(list: readonly unknown[], { type, pointer }: { type: { list: ShapeType; min?: number; max?: number }; pointer: string }, errors: ShapeError[]): void {
  if (type.max !== undefined && list.length > type.max) errors.push({ instancePath: pointer, keyword: 'maxItems' });
  if (type.min !== undefined && list.length < type.min) errors.push({ instancePath: pointer, keyword: 'minItems' });
  for (const [index, value] of list.entries()) walk({ value, type: type.list, pointer: `${pointer}/${index}` }, errors);
}

function walkStructure(value: Record<string, unknown>, { shape, pointer }: { shape: NonNullable<(typeof ecsShapes)[string]>; pointer: string }, errors: ShapeError[]): void {
  for (const name of shape.required) if (value[name] === undefined) errors.push({ instancePath: pointer, keyword: 'required', name });
  for (const name of Object.keys(value)) {
    const type = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (type === undefined) errors.push({ instancePath: pointer, keyword: 'additionalProperties', name });
    else if (value[name] !== undefined) walk({ value: value[name], type, pointer: below(pointer, name) }, errors);
  }
}

function simpleProblem(value: unknown, { type, enum: choices, min, max }: SimpleType): ShapeError['keyword'] | undefined {
  switch (type) {
    case 'any': return undefined;
    case 'boolean': return typeof value === 'boolean' ? undefined : 'type';
    // ECS's integers have 32 bits.
    case 'integer': return typeof value === 'number' && (value | 0) === value ? undefined : 'type';
    case 'double':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'type';
      if (max !== undefined && value > max) return 'maximum';
      return min !== undefined && value < min ? 'minimum' : undefined;
    case 'string':
      if (typeof value !== 'string') return 'type';
      if (choices !== undefined && !choices.includes(value)) return 'enum';
      return max !== undefined && !isWithin(value, min ?? 0, max) ? 'pattern' : undefined;
  }
}

/** In characters, as people count them. */
function isWithin(text: string, min: number, max: number): boolean {
  const length = text.length <= max && text.length >= min * 2 ? text.length : Array.from(text).length;
  return length >= min && length <= max;
}

function below(pointer: string, name: string): string {
  return `${pointer}/${/[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name}`;
}
