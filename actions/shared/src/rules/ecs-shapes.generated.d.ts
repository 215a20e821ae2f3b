export type ShapeType = string | { list: ShapeType; min?: number; max?: number } | { map: ShapeType };

export interface Shape {
  required: readonly string[];
  /** Name → `string`, `integer`, `double`, `boolean`, `any`, or the name of another shape or simple type. */
  members: Readonly<Record<string, ShapeType>>;
}

export interface SimpleType {
  type: 'string' | 'integer' | 'double' | 'boolean' | 'any';
  enum?: readonly string[];
  /** Of the value of a number, of the length of a text. */
  min?: number;
  max?: number;
}

export const ecsShapes: Readonly<Record<string, Shape>>;
export const ecsSimpleTypes: Readonly<Record<string, SimpleType>>;
