import type { Finding } from '../finding.ts';
import { isJsonObject, showValue } from '../json-object.ts';
import { suggestName } from '../nearest-name.ts';
import { showPath } from '../schema-findings.ts';
import type { DocumentPath } from '../yaml-document.ts';
import { ecsShapes } from './ecs-shapes.generated.js';
import type { ShapeType } from './ecs-shapes.generated.js';
import type { RenderedTemplate } from './template.ts';

/** What ECS requires although its own model does not say so. */
const alsoRequired: Readonly<Record<string, readonly string[]>> = { ContainerDefinition: ['name', 'image'], KeyValuePair: ['name', 'value'] };

/** Keys that ECS does not know (it would drop them in silence), keys that are missing, and values of another type. */
export function shapeFindings(template: RenderedTemplate, shape: 'RegisterTaskDefinitionRequest' | 'CreateServiceRequest'): Finding[] {
  return check(template.value, { type: shape, path: [], template });
}

interface Context {
  type: ShapeType;
  path: DocumentPath;
  template: RenderedTemplate;
}

function check(value: unknown, { type, path, template }: Context): Finding[] {
  const wrong = (allowed: string): Finding[] => [template.finding(path, `${showPath(path)}: got ${showValue(value)}, allowed: ${allowed}`)];
  // A reference that could not be resolved has a finding already.
  if (value === undefined) return [];
  if (typeof type === 'object') {
    if ('list' in type) {
      return Array.isArray(value) ? value.flatMap((entry, index) => check(entry, { type: type.list, path: [...path, index], template })) : wrong('a list');
    }
    return isJsonObject(value) ? Object.entries(value).flatMap(([key, entry]) => check(entry, { type: type.map, path: [...path, key], template })) : wrong('a mapping');
  }
  switch (type) {
    case 'any': return [];
    case 'string': return typeof value === 'string' ? [] : wrong(typeof value === 'number' || typeof value === 'boolean' ? `a text (put it in quotes)` : 'a text');
    case 'number': return typeof value === 'number' ? [] : wrong('a number');
    case 'boolean': return typeof value === 'boolean' ? [] : wrong('true or false');
    default: return isJsonObject(value) ? checkStructure(value, { type, path, template }) : wrong('a mapping');
  }
}

function checkStructure(value: Record<string, unknown>, { type, path, template }: Context & { type: string }): Finding[] {
  const shape = ecsShapes[type];
  if (shape === undefined) throw new Error(`ecs-shapes.generated.js lacks ${type}.`);
  const required = [...shape.required, ...(alsoRequired[type] ?? [])];
  const missing = required.filter((name) => !Object.hasOwn(value, name)).map((name) => template.finding(path, `${showPath([...path, name])} is missing`, 'key'));
  const members = Object.entries(value).flatMap(([name, entry]) => {
    const memberPath = [...path, name];
    const memberType = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (memberType !== undefined) return check(entry, { type: memberType, path: memberPath, template });
    return [template.finding(memberPath, `${showPath(memberPath)}: unknown key, ${suggestName(name, Object.keys(shape.members))}`, 'key')];
  });
  return [...missing, ...members];
}
