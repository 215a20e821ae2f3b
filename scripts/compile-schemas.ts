// Compiles the JSON Schemas that actions check files against into plain JavaScript: compiling them when an action starts
// would cost more time than all the rest of it (and load ajv).
//
//   node scripts/compile-schemas.ts            writes the *.generated.js of each schema
//   node scripts/compile-schemas.ts --check    exits with 1 where one is not what its schema compiles to
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { shrinkErrors } from './shrink-errors.ts';

const checkout = resolve(import.meta.dirname, '..');
const schemas = [
  { schema: 'environments/environment.schema.json', target: 'actions/shared/src/environment-schema.generated.js' },
  { schema: 'rehearsal/ecs/faults/scenario.schema.json', target: 'rehearsal/ecs/faults/scenario-schema.generated.js' },
];

for (const { schema, target } of schemas) await settle(target, compile(await readSchema(schema), schema), schema);

async function readSchema(path: string): Promise<object> {
  return JSON.parse(await readFile(resolve(checkout, path), 'utf8')) as object;
}

async function settle(target: string, code: string, schema: string): Promise<void> {
  if (!process.argv.includes('--check')) {
    await writeFile(resolve(checkout, target), code);
  } else if (code !== (await readFile(resolve(checkout, target), 'utf8').catch(() => ''))) {
    console.error(`${target} is not what ${schema} compiles to. Run \`node scripts/compile-schemas.ts\` and commit it.`);
    process.exitCode = 1;
  }
}

function compile(schema: object, name: string): string {
  // `verbose` keeps the part of the schema that failed in the error: its texts become part of the message.
  const ajv = new Ajv({ allErrors: true, verbose: true, messages: false, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  ajv.addVocabulary(['patternErrorMessage']);
  return finish(shrinkErrors(standaloneCode(ajv, ajv.compile(schema))), name);
}

function finish(code: string, name: string): string {
  // Some keywords (minLength, uniqueItems) need ajv at run time, which the result must not.
  if (code.includes('require(')) throw new Error(`${name} uses a keyword whose check needs ajv at run time. Use another one, for example pattern instead of minLength.`);
  return `// Compiled from ${name} by scripts/compile-schemas.ts; do not edit.\n${code}\n`;
}
