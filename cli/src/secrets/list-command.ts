import { drawTable } from '../draw-table.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readFactory } from '../factory-database.ts';
import type { Terminal } from '../terminal.ts';
import { lookAtValues, type Holding } from './look-at-values.ts';
import { keysOf } from './mapped-keys.ts';
import { listMappings, scopeOf, type Mapping } from './mapping-store.ts';
import { openStore } from './open-store.ts';
import { readPrefix, type StoreFlags } from './secret-place.ts';

/** Every mapping of Factory, and whether its values are there. */
export async function listCommand(flags: StoreFlags & { readonly json: boolean }, terminal: Terminal): Promise<ExitCode> {
  const prefix = readPrefix(flags);
  const mappings = await readFactory(listMappings);
  const holdings = await lookAtValues(mappings, prefix, openStore(flags.store).store);
  const rows = mappings.flatMap((mapping, index) => {
    const holding = holdings[index];
    return holding === undefined ? [] : [{ mapping, holding }];
  });
  if (flags.json) terminal.out(`${JSON.stringify(rows.map(toJson))}\n`);
  else if (rows.length === 0) terminal.out('Factory has no secrets yet.\n');
  else terminal.out(drawTable(['OF', 'NAME', 'PROVIDER', 'KEYS', 'VALUES', 'SECRET'], rows.map(({ mapping, holding }) => [scopeOf(mapping), mapping.name, mapping.provider, keysOf(mapping).map(({ key }) => key).join(' '), describeHolding(holding), secretOf(holding)])));
  return exitCodes.clean;
}

function toJson({ mapping, holding }: { readonly mapping: Mapping; readonly holding: Holding }): unknown {
  const { scope, projectId, projectName, name, provider, secretName } = mapping;
  return { scope, ...(scope === 'global' ? {} : { projectId, projectName }), name, provider, secretName, keys: keysOf(mapping), values: holding };
}

function describeHolding(holding: Holding): string {
  switch (holding.kind) {
    case 'absent': return 'none';
    case 'refused': return 'cannot be';
    case 'present':
      if (holding.missing.length > 0) return `without ${holding.missing.join(' ')}`;
      return holding.areKeysKnown ? 'there' : 'there, keys not told';
  }
}

/** Where the values are, else where they would be looked for first. */
function secretOf(holding: Holding): string {
  if (holding.kind === 'present') return holding.name;
  return holding.kind === 'absent' ? (holding.names[0] ?? '') : holding.why;
}
