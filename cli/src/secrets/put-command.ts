import { UserError } from '../../../actions/shared/src/user-error.ts';
import { confirm } from '../confirm.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readFactory } from '../factory-database.ts';
import type { Terminal } from '../terminal.ts';
import { askValues, readValues } from './ask-values.ts';
import { keysOf, problemOfRow, type MappedKey } from './mapped-keys.ts';
import { findProject, listMappings, scopeOf, type Mapping } from './mapping-store.ts';
import { openStore } from './open-store.ts';
import { placesOf, readPrefix, type StoreFlags } from './secret-place.ts';
import type { OpenSecret } from './secret-writer.ts';

/** As the command line has them. */
export interface PutFlags extends StoreFlags {
  readonly project?: string;
  readonly global: boolean;
  readonly provider?: string;
  readonly key: readonly string[];
  readonly stdin: boolean;
  readonly yes: boolean;
  readonly value?: unknown;
}

/** Values of one mapping row: asked for, or from standard input, and never an argument. */
export async function putCommand([name = '', ...others]: readonly string[], flags: PutFlags, terminal: Terminal): Promise<ExitCode> {
  if (others.length > 0 || flags.value !== undefined) throw new UserError('A value is never an argument: everybody on this machine can read those (ps), and shells keep them. It is asked for, or read from standard input with --stdin. If this one is in use, replace it.');
  if ((flags.project === undefined) === !flags.global) throw new UserError('Say whose secret it is: --project <id or name>, or --global.');
  if (!flags.stdin && !process.stdin.isTTY) throw new UserError('Nobody can be asked here: pass a JSON object of keys and values on standard input, with --stdin.');
  if (flags.stdin && process.stdin.isTTY) throw new UserError('--stdin reads a pipe or a file: in a terminal everybody would see what is typed. Leave it out to be asked.');
  const prefix = readPrefix(flags);
  const mapping = await findMapping(name, flags);
  const keys = chooseKeys(mapping, flags);
  const { writer, store } = openStore(flags.store);
  const places = placesOf(mapping, prefix, store);
  if (places.kind === 'refused') throw new UserError(`The mapping ${name} cannot be used: ${places.why}.`);
  const values = flags.stdin ? await readValues(process.stdin, keys.map(({ key }) => key)) : undefined;
  const secret = await writer.open(places.names[0]);
  const replaced = (values === undefined ? keys.map(({ key }) => key) : [...values.keys()]).filter((key) => secret.keys.includes(key));
  if (replaced.length > 0 && !flags.yes && !(await isAllowed(secret, replaced, flags))) {
    terminal.out('Nothing was changed.\n');
    return exitCodes.findings;
  }
  await write(secret, values ?? (await askValues(keys)));
  terminal.out(describeEnd({ mapping, secret, written: [...(values?.keys() ?? keys.map(({ key }) => key))], title: writer.title }));
  return exitCodes.clean;
}

async function isAllowed({ name }: OpenSecret, replaced: readonly string[], { stdin }: PutFlags): Promise<boolean> {
  if (stdin) throw new UserError(`${name} has a value for ${replaced.join(', ')} already. Nothing was written; add --yes to replace it.`);
  return await confirm(`${name} has a value for ${replaced.join(', ')} already. Replace it?`, 'add --yes to replace it.');
}

async function findMapping(name: string, { project: wanted, provider }: PutFlags): Promise<Mapping> {
  const { project, mappings } = await readFactory(async (client) => ({ project: wanted === undefined ? undefined : await findProject(client, wanted), mappings: await listMappings(client) }));
  const ofScope = mappings.filter(({ scope, projectId }) => (project === undefined ? scope === 'global' : projectId === project.id));
  const mapping = ofScope.find((candidate) => candidate.name === name);
  const place = project === undefined ? 'There is no global secret' : `The project ${project.name} has no secret`;
  // What was given is not repeated: it may be a value, by mistake.
  if (mapping === undefined) throw new UserError(`${place} of that name in Factory; ${ofScope.length === 0 ? 'there are none' : `there are ${ofScope.map((candidate) => candidate.name).join(', ')}`}. Make it in Factory first, under secrets.`);
  if (provider !== undefined && provider !== mapping.provider) throw new UserError(`--provider must be ${mapping.provider}, which the secret ${name} is for.`);
  const problem = problemOfRow(mapping);
  if (problem !== undefined) throw new UserError(`No run can use the secret ${name} as Factory has it: ${problem}. Correct it there first.`);
  return mapping;
}

/** Each key inside the secret once. */
function chooseKeys(mapping: Mapping, { key: wanted }: PutFlags): readonly MappedKey[] {
  const keys = keysOf(mapping).filter(({ key }, index, all) => all.findIndex((other) => other.key === key) === index);
  if (keys.length === 0) throw new UserError(`The secret ${mapping.name} has no keyMappings in Factory: there is nothing to put.`);
  if (wanted.length === 0) return keys;
  const isOne = ({ key, logicalKey }: MappedKey, text: string): boolean => key === text || logicalKey === text;
  if (wanted.some((text) => !keys.some((key) => isOne(key, text)))) throw new UserError(`--key must be one of ${keys.map(({ key }) => key).join(', ')}, which the secret ${mapping.name} has.`);
  return keys.filter((key) => wanted.some((text) => isOne(key, text)));
}

async function write(secret: OpenSecret, values: ReadonlyMap<string, string>): Promise<void> {
  const problems = secret.problemsOf(values);
  if (problems.length > 0) throw new UserError([`${secret.name} cannot be written; nothing was changed:`, ...problems.map((problem) => `- ${problem}`)].join('\n'));
  await secret.save(values);
}

function describeEnd({ mapping, secret, written, title }: { readonly mapping: Mapping; readonly secret: OpenSecret; readonly written: readonly string[]; readonly title: string }): string {
  const missing = keysOf(mapping).map(({ key }) => key).filter((key) => !written.includes(key) && !secret.keys.includes(key));
  const lines = [
    `Written to ${secret.name} in ${title}, for ${mapping.name} (${mapping.provider}, ${scopeOf(mapping)}):`,
    ...written.map((key) => `  ${key}  ${secret.keys.includes(key) ? 'replaced' : 'new'}`),
    ...(missing.length === 0 ? [] : [`Still without a value: ${[...new Set(missing)].join(', ')}.`]),
    keysOf(mapping).some(({ variable }) => variable !== undefined) ? 'Runs that begin from now on are given it.' : `No run is given it: ${mapping.provider} is no provider that Factory has variables for.`,
  ];
  return `${lines.join('\n')}\n`;
}
