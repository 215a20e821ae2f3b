import { resolveProviderSecrets } from '../../../controller/src/provider-secrets.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readFactory } from '../factory-database.ts';
import type { Terminal } from '../terminal.ts';
import { lookAtValues, type Holding } from './look-at-values.ts';
import { problemOfRow } from './mapped-keys.ts';
import { listMappings, scopeOf, type Mapping } from './mapping-store.ts';
import { openStore } from './open-store.ts';
import { readPrefix, type StoreFlags } from './secret-place.ts';

export interface SecretFinding {
  /** `global`, or of which project. */
  readonly of: string;
  readonly message: string;
}

/** What would fail runs, or surprise them: exit code 1 where there is anything. */
export async function checkCommand(flags: StoreFlags & { readonly json: boolean }, terminal: Terminal): Promise<ExitCode> {
  const prefix = readPrefix(flags);
  const mappings = await readFactory(listMappings);
  const { store } = openStore(flags.store);
  const holdings = await lookAtValues(mappings, prefix, store);
  const findings = [
    ...mappings.flatMap((mapping, index) => checkMapping(mapping, holdings[index], store.title).map((message): SecretFinding => ({ of: scopeOf(mapping), message }))),
    ...findDoubles(mappings),
    ...findSharedVariables(mappings),
  ];
  if (flags.json) terminal.out(`${JSON.stringify(findings)}\n`);
  else terminal.out(`${findings.map(({ of, message }) => `${of}: ${message}\n`).join('')}${findings.length} finding${findings.length === 1 ? '' : 's'} in ${mappings.length} mapping${mappings.length === 1 ? '' : 's'}.\n`);
  return findings.length === 0 ? exitCodes.clean : exitCodes.findings;
}

function checkMapping(mapping: Mapping, holding: Holding | undefined, title: string): readonly string[] {
  const problem = problemOfRow(mapping);
  const messages = problem === undefined ? [] : [`${mapping.name} cannot be used, and fails every run that is given it: ${problem}.`];
  switch (holding?.kind) {
    case undefined: return messages;
    case 'refused': return [...messages, `${mapping.name} (${mapping.provider}): ${holding.why}.`];
    case 'absent': return [...messages, `${mapping.name} (${mapping.provider}): ${holding.names.join(' or ')} has no value in ${title}.`];
    case 'present': return [...messages, ...(holding.missing.length === 0 ? [] : [`${mapping.name} (${mapping.provider}): ${holding.name} in ${title} has no value for ${holding.missing.join(', ')}.`])];
  }
}

/** The controller takes the last one; Factory shows no sign of it. */
function findDoubles(mappings: readonly Mapping[]): readonly SecretFinding[] {
  const groups = group(mappings, ({ scope, projectId, provider }) => JSON.stringify([scope, projectId, provider]));
  return [...groups.values()].flatMap((same): SecretFinding[] => {
    const [first, last] = [same[0], same.at(-1)];
    if (first === undefined || last === undefined || same.length < 2 || !hasSchema(first)) return [];
    return [{ of: scopeOf(first), message: `provider ${first.provider} has ${same.length} mappings, ${same.map(({ name }) => name).join(', ')}: the one made last counts, ${last.name}.` }];
  });
}

/** By project, over what is global; for the global ones alone where no project adds to them. */
function findSharedVariables(mappings: readonly Mapping[]): readonly SecretFinding[] {
  const usable = mappings.filter((mapping) => problemOfRow(mapping) === undefined);
  const ofGlobal = sharedVariables(usable.filter(({ scope }) => scope === 'global'));
  const projects = group(usable.filter(({ scope }) => scope === 'project'), ({ projectId }) => projectId);
  const ofProjects = [...projects].flatMap(([projectId, [first]]) => {
    const messages = sharedVariables(usable.filter((mapping) => mapping.scope === 'global' || mapping.projectId === projectId));
    return first === undefined ? [] : messages.filter((message) => !ofGlobal.includes(message)).map((message) => ({ of: scopeOf(first), message }));
  });
  return [...ofGlobal.map((message) => ({ of: 'global', message })), ...ofProjects];
}

function sharedVariables(mappings: readonly Mapping[]): readonly string[] {
  const references = [...resolveProviderSecrets(mappings).values()].flat();
  const groups = group(references, ({ variable }) => variable);
  return [...groups].flatMap(([variable, setters]) => {
    const providers = [...new Set(setters.map(({ provider }) => provider))];
    return providers.length < 2 ? [] : [`${variable} is set by ${providers.join(' and ')}: ${setters.at(-1)?.provider ?? ''} counts.`];
  });
}

function hasSchema(mapping: Mapping): boolean {
  return problemOfRow(mapping) !== undefined || resolveProviderSecrets([mapping]).size > 0;
}

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, readonly Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
