import { text as readAll } from 'node:stream/consumers';
import password from '@inquirer/password';
import { isJsonObject } from '../../../actions/shared/src/json-object.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import type { MappedKey } from './mapped-keys.ts';

/** From a prompt that shows nothing, one after the other. */
export async function askValues(keys: readonly MappedKey[]): Promise<ReadonlyMap<string, string>> {
  const values = new Map<string, string>();
  for (const { key, logicalKey, variable } of keys) {
    const note = [...(logicalKey === key ? [] : [logicalKey]), ...(variable === undefined ? [] : [variable])].join(', ');
    values.set(key, await askValue(key, note === '' ? key : `${key} (${note})`));
  }
  return values;
}

async function askValue(key: string, message: string): Promise<string> {
  const value = await password({ message, mask: false, validate: (typed) => typed !== '' || 'It must not be empty.' }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new UserError('Nothing was written.');
    throw error;
  });
  // A prompt ends at the end of a line, whatever was pasted.
  if (/^-----BEGIN [A-Z ]*-----/.test(value) && !value.includes('-----END')) throw new UserError(`${key} has several lines, which no prompt can take. Nothing was written; give it with --stdin.`);
  return value;
}

/** A JSON object `{key: value}` of keys inside the secret. Errors repeat nothing of it: it holds values, and a key may be one by mistake. */
export async function readValues(stream: NodeJS.ReadableStream, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const value = parse(await readAll(stream));
  if (!isJsonObject(value)) throw new UserError(`Standard input must be a JSON object of keys and values, with ${describe(keys)}.`);
  const given = Object.entries(value);
  const unknown = given.filter(([key]) => !keys.includes(key)).length;
  const wrong = given.filter(([key, one]) => keys.includes(key) && (typeof one !== 'string' || one === '')).map(([key]) => key);
  const problems = [
    ...(unknown === 0 ? [] : [`${unknown} of its ${given.length} keys ${unknown === 1 ? 'is' : 'are'} not among ${describe(keys)}, which the mapping has`]),
    ...wrong.map((key) => `${key} must be a text that is not empty`),
    ...(given.length === 0 ? [`it has none of ${describe(keys)}`] : []),
  ];
  if (problems.length > 0) throw new UserError(['Standard input cannot be used; nothing was written:', ...problems.map((problem) => `- ${problem}`)].join('\n'));
  return new Map(given.map(([key, one]) => [key, String(one)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message would repeat the text.
    return undefined;
  }
}

function describe(keys: readonly string[]): string {
  return keys.length === 1 ? `the key ${keys[0] ?? ''}` : `the keys ${keys.join(', ')}`;
}
