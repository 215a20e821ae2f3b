// Writes the shapes of RegisterTaskDefinition and CreateService, as the installed SDK describes them, to
// actions/shared/src/render/ecs-shapes.generated.js: rendering knows every key that ECS knows without loading the SDK.
//
//   node scripts/write-ecs-shapes.ts            after an update of @aws-sdk/client-ecs
//   node scripts/write-ecs-shapes.ts --check    exits with 1 where the file is not what the SDK says
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CreateServiceRequest$, RegisterTaskDefinitionRequest$ } from '@aws-sdk/client-ecs';

type Type = string | { list: Type } | { map: Type };
interface Shape {
  required: string[];
  members: Record<string, Type>;
}

const target = resolve(import.meta.dirname, '../actions/shared/src/render/ecs-shapes.generated.js');
const shapes: Record<string, Shape> = {};
for (const root of [RegisterTaskDefinitionRequest$, CreateServiceRequest$]) describe(root);
const sorted = Object.fromEntries(Object.entries(shapes).sort(([a], [b]) => (a < b ? -1 : 1)));
const text = `// From @aws-sdk/client-ecs by scripts/write-ecs-shapes.ts; do not edit.\nexport const ecsShapes = ${JSON.stringify(sorted, null, 1)};\n`;

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if (text !== (await readFile(target, 'utf8').catch(() => ''))) {
  console.error('ecs-shapes.generated.js is not what the SDK says. Run `node scripts/write-ecs-shapes.ts` and commit it.');
  process.exitCode = 1;
}

/** The SDK's schemas are arrays: kind, namespace, name, traits, then what the kind has. Kinds: 1 list, 2 map, 3 structure, 4 union. */
function describe(schema: unknown): Type {
  const type = typeof schema === 'function' ? (schema as () => unknown)() : schema;
  if (typeof type === 'number') return describeNumber(type);
  if (!Array.isArray(type)) throw new Error(`Unknown schema ${JSON.stringify(type)}`);
  const [kind, , name, , first, second, requiredCount] = type as unknown[];
  // A member with traits of its own is a pair of the schema and these.
  if (typeof kind !== 'number' || type.length === 2) return describe(type[0]);
  switch (kind) {
    case 0: return describe(first);
    case 1: return { list: describe(first) };
    case 2: return { map: describe(second) };
    case 3:
    case 4: return describeStructure(String(name), { names: first as string[], types: second as unknown[], requiredCount: Number(requiredCount ?? 0) });
    default: throw new Error(`Unknown kind ${String(kind)} of ${String(name)}`);
  }
}

function describeNumber(type: number): Type {
  if (type >= 128) return { map: describeNumber(type - 128) };
  if (type >= 64) return { list: describeNumber(type - 64) };
  const names: Record<number, string> = { 0: 'string', 1: 'number', 2: 'boolean', 4: 'string', 15: 'any' };
  const name = names[type];
  if (name === undefined) throw new Error(`Unknown simple type ${type}`);
  return name;
}

function describeStructure(name: string, { names, types, requiredCount }: { names: string[]; types: unknown[]; requiredCount: number }): Type {
  if (shapes[name] === undefined) {
    const shape: Shape = { required: names.slice(0, requiredCount), members: {} };
    shapes[name] = shape;
    names.forEach((member, index) => (shape.members[member] = describe(types[index])));
  }
  return name;
}
