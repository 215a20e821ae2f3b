import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';

/** What names an entry of a list: by it two versions of the list are compared, whatever their order. */
const keyOf: Readonly<Record<string, (entry: JsonObject) => string>> = {
  containerDefinitions: ({ name }) => String(name),
  environment: ({ name }) => String(name),
  secrets: ({ name }) => String(name),
  secretOptions: ({ name }) => String(name),
  portMappings: ({ containerPort, protocol }) => `${textOf(containerPort)}/${textOf(protocol) || 'tcp'}`,
  mountPoints: ({ containerPath }) => String(containerPath),
  volumes: ({ name }) => String(name),
  dependsOn: ({ containerName }) => String(containerName),
  ulimits: ({ name }) => String(name),
  environmentFiles: ({ value }) => String(value),
  loadBalancers: ({ targetGroupArn, containerName, containerPort }) => textOf(targetGroupArn) || `${textOf(containerName)}:${textOf(containerPort)}`,
  tags: ({ key }) => String(key),
  capacityProviderStrategy: ({ capacityProvider }) => String(capacityProvider),
};
/** Lists whose order means nothing. */
const isSet = new Set(['subnets', 'securityGroups', 'requiresCompatibilities', 'alarmNames']);

/** Every value of a definition by its path in ECS's words, entries of lists by what names them. An empty list is as good as none. */
export function flattenDefinition(value: unknown): Map<string, string> {
  const leaves = new Map<string, string>();
  walk(value, { path: '', key: '' }, leaves);
  return leaves;
}

function walk(value: unknown, { path, key }: { path: string; key: string }, leaves: Map<string, string>): void {
  if (value === undefined || value === null) return;
  if (isJsonObject(value)) {
    for (const [name, entry] of Object.entries(value)) walk(entry, { path: path === '' ? name : `${path}.${name}`, key: name }, leaves);
  } else if (Array.isArray(value)) walkList(value, { path, key }, leaves);
  else leaves.set(path, typeof value === 'string' ? value : JSON.stringify(value));
}

function walkList(list: readonly unknown[], { path, key }: { path: string; key: string }, leaves: Map<string, string>): void {
  const name = keyOf[key];
  if (name !== undefined && list.every(isJsonObject)) {
    for (const entry of list) walkEntry(entry, `${path}[${name(entry)}]`, { key, leaves });
  } else if (list.length > 0) leaves.set(path, JSON.stringify(isSet.has(key) ? [...list].sort() : list));
}

/** A pair of name and value is one value; any other entry has members of its own. */
function walkEntry(entry: JsonObject, path: string, { key, leaves }: { key: string; leaves: Map<string, string> }): void {
  if (key === 'environment') leaves.set(path, textOf(entry['value']));
  else if (key === 'secrets' || key === 'secretOptions') leaves.set(path, textOf(entry['valueFrom']));
  else if (key === 'tags') leaves.set(path, textOf(entry['value']));
  else walk(entry, { path, key: '' }, leaves);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
