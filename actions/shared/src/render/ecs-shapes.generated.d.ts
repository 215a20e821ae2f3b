export type ShapeType = string | { list: ShapeType } | { map: ShapeType };

export interface Shape {
  required: readonly string[];
  /** Name → `string`, `number`, `boolean`, `any`, or the name of another shape. */
  members: Readonly<Record<string, ShapeType>>;
}

export const ecsShapes: Readonly<Record<string, Shape>>;
