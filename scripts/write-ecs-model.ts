// Writes every operation of ECS with its shapes to rehearsal/ecs/protocol/service-model.generated.js: the local ECS checks
// requests and its own answers against it.
//
//   node scripts/write-ecs-model.ts            after an update of @aws-sdk/client-ecs or of botocore
//   node scripts/write-ecs-model.ts --check    exits with 1 where the file is not what the two say
//
// Members, which of them are required, and enums are the installed SDK's, which is the newer of the two: where botocore
// requires a member that the SDK leaves optional (ResourceRequirement.value), it is optional. What the SDK's schemas do not
// hold comes from botocore where it knows the shape: which simple shape a member has (and so its enum), whole numbers
// against others, minima and maxima, and the errors of an operation. For operations that only the SDK knows (gateways),
// errors and limits are therefore missing.
import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as sdk from '@aws-sdk/client-ecs';

type TypeReference = string | { list: TypeReference; min?: number; max?: number; sensitive?: true } | { map: TypeReference };
interface Structure { required?: string[]; sensitive?: true; members: Record<string, TypeReference> }
interface Simple { type: string; enum?: string[]; min?: number; max?: number; sensitive?: true }
interface BotoShape {
  type: string; members?: Record<string, { shape: string }>; member?: { shape: string }; value?: { shape: string };
  enum?: string[]; min?: number; max?: number; sensitive?: boolean; exception?: boolean; document?: boolean;
}
interface BotoModel { operations: Record<string, { errors?: { shape: string }[] }>; shapes: Record<string, BotoShape> }

const checkout = resolve(import.meta.dirname, '..');
const target = resolve(checkout, 'rehearsal/ecs/protocol/service-model.generated.js');
const botocore = await readBotocore();
const structures: Record<string, Structure> = {};
const simples: Record<string, Simple> = {};
const text = render();

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if (text !== (await readFile(target, 'utf8').catch(() => ''))) {
  console.error('service-model.generated.js is not what the SDK and botocore say. Run `node scripts/write-ecs-model.ts` and commit it.');
  process.exitCode = 1;
}

async function readBotocore(): Promise<BotoModel> {
  const [file] = globSync('.tools/venv/lib/python3*/site-packages/botocore/data/ecs/2014-11-13/service-2.json.gz', { cwd: checkout });
  if (file === undefined) throw new Error('botocore is not installed under .tools/venv. Run scripts/setup first.');
  return JSON.parse(gunzipSync(await readFile(resolve(checkout, file))).toString('utf8')) as BotoModel;
}

/** The SDK's schemas are arrays: kind, namespace, name, traits, then what the kind has. Kind 9 is an operation: input, output. */
function render(): string {
  const operations: Record<string, { input: TypeReference; output: TypeReference; errors: string[] }> = {};
  for (const schema of Object.values(sdk) as unknown[]) {
    if (!Array.isArray(schema) || schema[0] !== 9) continue;
    const [, , name, , input, output] = schema as unknown[];
    const action = String(name);
    const errors = (botocore.operations[action]?.errors ?? []).map(({ shape }) => shape).sort();
    operations[action] = { input: describe(input, undefined), output: describe(output, undefined), errors };
  }
  const parts = [['operations', operations], ['structures', structures], ['simples', simples]] as const;
  const body = parts.map(([name, entries]) => `  ${name}: {\n${renderEntries(entries)}\n  },`).join('\n');
  return `// From @aws-sdk/client-ecs and botocore by scripts/write-ecs-model.ts; do not edit.\nexport const serviceModel = {\n${body}\n};\n`;
}

/** One line for each entry, by name: a change of the model is a readable difference. */
function renderEntries(entries: Readonly<Record<string, unknown>>): string {
  const byName = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return byName.map(([name, entry]) => `    ${name}: ${JSON.stringify(entry)},`).join('\n');
}

/** `botoName`: the shape that botocore gives the same member, undefined where it does not know it. */
function describe(schema: unknown, botoName: string | undefined): TypeReference {
  const type = typeof schema === 'function' ? (schema as () => unknown)() : schema;
  if (typeof type === 'number') return describeNumber(type, botoName);
  if (!Array.isArray(type)) throw new Error(`Unknown schema ${JSON.stringify(type)}`);
  const [kind, , name, traits, first, second, requiredCount] = type as unknown[];
  // A member with traits of its own is a pair of the schema and these.
  if (typeof kind !== 'number' || type.length === 2) return describe(type[0], botoName);
  const boto = botocore.shapes[botoName ?? ''];
  switch (kind) {
    case 0: return describeSimple(String(name), { type: 'string', ...sensitiveBy(traits) });
    case 1: return { list: describe(first, boto?.member?.shape), ...limitsOf(boto), ...sensitiveBy(traits) };
    case 2: return { map: describe(second, boto?.value?.shape) };
    // A union is a structure of which one member is set; ECS's own words where there are more are not known.
    case 3:
    case 4: return describeStructure(String(name), { names: first as string[], types: second as unknown[], requiredCount: Number(requiredCount ?? 0), traits });
    default: throw new Error(`Unknown kind ${String(kind)} of ${String(name)}`);
  }
}

function describeNumber(type: number, botoName: string | undefined): TypeReference {
  const boto = botocore.shapes[botoName ?? ''];
  if (type >= 128) return { map: describeNumber(type - 128, boto?.value?.shape) };
  if (type >= 64) return { list: describeNumber(type - 64, boto?.member?.shape), ...limitsOf(boto) };
  const names: Readonly<Record<number, string>> = { 0: 'string', 1: 'double', 2: 'boolean', 4: 'timestamp', 15: 'any' };
  const name = names[type];
  if (name === undefined) throw new Error(`Unknown simple type ${type}`);
  const isWhole = name === 'double' && (boto?.type === 'integer' || boto?.type === 'long');
  return describeSimple(botoName ?? '', { type: isWhole ? 'integer' : name, ...enumOf(botoName), ...limitsOf(boto) });
}

/** A simple shape gets a name of its own only where it says more than its type. */
function describeSimple(name: string, simple: Simple): TypeReference {
  if (Object.keys(simple).length === 1) return simple.type;
  simples[name] = simple;
  return name;
}

/** The SDK exports its enums by the names of their shapes. */
function enumOf(botoName: string | undefined): { enum?: string[] } {
  const values = botoName === undefined ? undefined : (sdk as Readonly<Record<string, unknown>>)[botoName];
  const known = botocore.shapes[botoName ?? '']?.enum;
  if (known === undefined) return {};
  return { enum: typeof values === 'object' && values !== null ? Object.values(values as Record<string, string>) : known };
}

function limitsOf(boto: BotoShape | undefined): { min?: number; max?: number } {
  return { ...(boto?.min === undefined ? {} : { min: boto.min }), ...(boto?.max === undefined ? {} : { max: boto.max }) };
}

/** Traits are a bit set; 8 is "sensitive". */
function sensitiveBy(traits: unknown): { sensitive?: true } {
  return typeof traits === 'number' && (traits & 8) !== 0 ? { sensitive: true } : {};
}

function describeStructure(name: string, schema: { names: string[]; types: unknown[]; requiredCount: number; traits: unknown }): TypeReference {
  if (structures[name] === undefined) {
    const structure: Structure = { ...(schema.requiredCount > 0 ? { required: schema.names.slice(0, schema.requiredCount) } : {}), ...sensitiveBy(schema.traits), members: {} };
    structures[name] = structure;
    const boto = botocore.shapes[name]?.members;
    schema.names.forEach((member, index) => (structure.members[member] = describe(schema.types[index], boto?.[member]?.shape)));
  }
  return name;
}
