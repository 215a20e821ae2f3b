import type { DocumentPath } from '../yaml-document.ts';
import { ecsShapes, ecsSimpleTypes } from './ecs-shapes.generated.js';
import type { ShapeType, SimpleType } from './ecs-shapes.generated.js';
import type { RootShape } from './typed-definition.ts';

/** What ECS wants at the path; `any` where it does not know the path. */
export function typeAt(path: DocumentPath, root: RootShape): ShapeType {
  let type: ShapeType = root;
  for (const step of path) {
    if (typeof type === 'object') type = 'list' in type ? type.list : type.map;
    else {
      const members: Readonly<Record<string, ShapeType>> = ecsShapes[type]?.members ?? {};
      type = (Object.hasOwn(members, step) ? members[step] : undefined) ?? 'any';
    }
  }
  return type;
}

/** undefined for lists, maps and structures. */
export function simpleTypeOf(type: ShapeType): SimpleType | undefined {
  if (typeof type === 'object' || ecsShapes[type] !== undefined) return undefined;
  return ecsSimpleTypes[type] ?? { type: type as SimpleType['type'] };
}
