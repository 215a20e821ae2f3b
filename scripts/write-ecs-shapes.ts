// Writes what RegisterTaskDefinition and CreateService take to actions/shared/src/rules: ecs-shapes.generated.js, which
// checks and their messages read, and ecs-schema.generated.json, the same as JSON Schema, for tests and other tools.
// Both come from service-model.generated.js (the SDK's shapes and botocore's limits, see write-ecs-model.ts): rules know
// every key that ECS knows without loading the SDK.
//
//   node scripts/write-ecs-shapes.ts            after scripts/write-ecs-model.ts; compile-schemas.ts comes next
//   node scripts/write-ecs-shapes.ts --check    exits with 1 where a file is not what the model says
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serviceModel } from '../rehearsal/ecs/protocol/service-model.generated.js';

type Type = string | { list: Type; min?: number; max?: number } | { map: Type };
interface Structure { required: string[]; members: Record<string, Type> }
interface Simple { type: string; enum?: readonly string[]; min?: number; max?: number }
interface Model {
  structures: Readonly<Record<string, { required?: readonly string[]; members: Readonly<Record<string, Type>> }>>;
  simples: Readonly<Record<string, Simple>>;
}

const roots = ['RegisterTaskDefinitionRequest', 'CreateServiceRequest'];
/** What ECS requires although its own model does not say so. */
const alsoRequired: Readonly<Record<string, readonly string[]>> = {
  ContainerDefinition: ['name', 'image'], KeyValuePair: ['name', 'value'], ResourceRequirement: ['type', 'value'], Tag: ['key'],
};
const model = serviceModel as unknown as Model;
const structures: Record<string, Structure> = {};
const simples: Record<string, Simple> = {};
for (const root of roots) collect(root);

const folder = resolve(import.meta.dirname, '../actions/shared/src/rules');
const origin = 'From rehearsal/ecs/protocol/service-model.generated.js by scripts/write-ecs-shapes.ts; do not edit.';
const files = {
  'ecs-shapes.generated.js': `// ${origin}\nexport const ecsShapes = {\n${renderEntries(structures)}\n};\nexport const ecsSimpleTypes = {\n${renderEntries(simples)}\n};\n`,
  'ecs-schema.generated.json': `${JSON.stringify({ $comment: origin, definitions: toSchemas() }, null, 1)}\n`,
};
for (const [name, text] of Object.entries(files)) {
  const target = resolve(folder, name);
  if (!process.argv.includes('--check')) {
    await writeFile(target, text);
  } else if (text !== (await readFile(target, 'utf8').catch(() => ''))) {
    console.error(`${name} is not what the model says. Run \`node scripts/write-ecs-shapes.ts\` and commit it.`);
    process.exitCode = 1;
  }
}

function collect(type: Type): void {
  if (typeof type === 'object') {
    collect('list' in type ? type.list : type.map);
    return;
  }
  const simple = model.simples[type];
  if (simple !== undefined) simples[type] = { type: simple.type, ...(simple.enum && { enum: simple.enum }), ...limitsOf(simple) };
  const structure = model.structures[type];
  if (structure === undefined || structures[type] !== undefined) return;
  const required = [...new Set([...(structure.required ?? []), ...(alsoRequired[type] ?? [])])];
  structures[type] = { required, members: Object.fromEntries(Object.entries(structure.members).map(([name, member]) => [name, withoutTraits(member)])) };
  for (const member of Object.values(structure.members)) collect(member);
}

function withoutTraits(type: Type): Type {
  if (typeof type === 'string') return type;
  return 'list' in type ? { list: withoutTraits(type.list), ...limitsOf(type) } : { map: withoutTraits(type.map) };
}

function limitsOf({ min, max }: { min?: number; max?: number }): { min?: number; max?: number } {
  // At least 0 entries, or characters, is no limit; that of numbers is one.
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** One line for each entry, by name: a change of the model is a readable difference. */
function renderEntries(entries: Readonly<Record<string, unknown>>): string {
  return Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, entry]) => `  ${name}: ${JSON.stringify(entry)},`).join('\n');
}

function toSchemas(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(structures).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { required, members }]) => [name, {
    type: 'object',
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(Object.entries(members).map(([member, type]) => [member, toSchema(type)])),
    additionalProperties: false,
  }]));
}

function toSchema(type: Type): unknown {
  if (typeof type === 'object') {
    if ('map' in type) return { type: 'object', additionalProperties: toSchema(type.map) };
    return { type: 'array', items: toSchema(type.list), ...(type.min ? { minItems: type.min } : {}), ...(type.max === undefined ? {} : { maxItems: type.max }) };
  }
  return structures[type] === undefined ? toSimpleSchema(simples[type] ?? { type }) : { $ref: `#/definitions/${type}` };
}

function toSimpleSchema({ type, enum: values, min, max }: Simple): unknown {
  switch (type) {
    case 'any': return {};
    // ECS's integers have 32 bits.
    case 'integer': return { type, minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
    case 'double': return { type: 'number', ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
    case 'string': return { type, ...(values && { enum: values }), ...(max === undefined ? {} : { pattern: `^[^]{${min ?? 0},${max}}$` }) };
    case 'boolean': return { type };
    default: throw new Error(`Unknown simple type ${type}`);
  }
}
