import { isJsonObject, objectsIn } from '../../shared/src/json-object.ts';
import type { JsonObject } from '../../shared/src/json-object.ts';
import { UserError } from '../../shared/src/user-error.ts';
import type { DefinitionChanges } from './definition-inputs.ts';

export function changeContainer(container: JsonObject, changes: DefinitionChanges): JsonObject {
  const { environmentFiles, command, removed } = changes;
  return defined({
    ...container,
    environment: changeList(container['environment'], { key: 'value', set: changes.environment, removed: removed.environment }),
    secrets: changeList(container['secrets'], { key: 'valueFrom', set: changes.secrets, removed: removed.secrets }),
    dockerLabels: changeMap(container['dockerLabels'], changes.dockerLabels, removed.dockerLabels),
    environmentFiles: environmentFiles === undefined ? container['environmentFiles'] : environmentFiles.map((value) => ({ value, type: 's3' })),
    command: command ?? container['command'],
    logConfiguration: changeLogging(container, changes),
  });
}

/** Entries keep their places; new ones come after them, in the order of the input. */
function changeList(list: unknown, { key, set, removed }: { key: 'value' | 'valueFrom'; set: ReadonlyMap<string, string>; removed: readonly string[] }): unknown {
  if (set.size === 0 && removed.length === 0) return list;
  const before = objectsIn(list);
  const kept = before.filter(({ name }) => !removed.includes(String(name)) || set.has(String(name)));
  const names = new Set(before.map(({ name }) => String(name)));
  return [
    ...kept.map((entry) => (set.has(String(entry['name'])) ? { ...entry, [key]: set.get(String(entry['name'])) } : entry)),
    ...[...set].filter(([name]) => !names.has(name)).map(([name, value]) => ({ name, [key]: value })),
  ];
}

function changeMap(map: unknown, set: ReadonlyMap<string, string>, removed: readonly string[] = []): unknown {
  if (set.size === 0 && removed.length === 0) return map;
  const kept = Object.entries(isJsonObject(map) ? map : {}).filter(([name]) => !removed.includes(name));
  return Object.fromEntries([...kept, ...set]);
}

/** Options belong to their driver: another driver does not take over those of the one before. */
function changeLogging(container: JsonObject, { logDriver, logOptions }: DefinitionChanges): unknown {
  const { logConfiguration } = container;
  if (logDriver === undefined && logOptions.size === 0) return logConfiguration;
  const before = isJsonObject(logConfiguration) ? logConfiguration : {};
  const driver = logDriver ?? before['logDriver'];
  if (driver === undefined) throw new UserError(`log-configuration-options needs log-configuration-log-driver: the container ${String(container['name'])} has no log driver of its own.`);
  const base = driver === before['logDriver'] ? before : {};
  return defined({ ...base, logDriver: driver, options: changeMap(base['options'], logOptions) });
}

function defined(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
