import { createHash } from 'node:crypto';

/** Added by ECS or different on every registration; see the ECS API reference, TaskDefinition. */
const readOnlyFields = new Set([
  'taskDefinitionArn', 'revision', 'status', 'requiresAttributes', 'compatibilities', 'registeredAt', 'registeredBy', 'deregisteredAt',
  'deleteRequestedAt', 'tags',
]);
/** Lists whose order means nothing, so that two renderings of the same content are equal. */
const sortedBy: Record<string, string> = { environment: 'name', secrets: 'name', ulimits: 'name', systemControls: 'namespace' };
/** Fields that ECS (or a local one) fills in when they are left out. Never `environment` values or `command`: an empty string there is content. */
const emptyMeansAbsent = new Set([
  'volumes', 'placementConstraints', 'mountPoints', 'volumesFrom', 'systemControls', 'environment', 'secrets', 'portMappings', 'environmentFiles',
  'executionRoleArn', 'taskRoleArn', 'pidMode', 'ipcMode', 'links', 'dnsServers', 'dnsSearchDomains', 'extraHosts', 'dockerSecurityOptions', 'dependsOn',
]);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

function sortValue(key: string, value: unknown): unknown {
  const by = sortedBy[key];
  if (by === undefined || !Array.isArray(value)) return canonical(value);
  const entries = (value as unknown[]).map(canonical);
  const name = (entry: unknown): string => (isRecord(entry) && typeof entry[by] === 'string' ? entry[by] : '');
  return entries.sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return (value as unknown[]).map(canonical);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([key, entry]) => entry !== undefined && entry !== null && !(emptyMeansAbsent.has(key) && isEmpty(entry)));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sortValue(key, entry)]));
}

function withPortDefaults(port: unknown): unknown {
  return isRecord(port) ? { protocol: 'tcp', hostPort: port['containerPort'], ...port } : port;
}

function withContainerDefaults(container: unknown): unknown {
  if (!isRecord(container)) return container;
  const ports = container['portMappings'];
  return { essential: true, cpu: 0, ...container, ...(Array.isArray(ports) ? { portMappings: (ports as unknown[]).map(withPortDefaults) } : {}) };
}

/** The definition as content: read-only fields gone, ECS's defaults filled in, order made irrelevant where it means nothing. */
export function canonicalDefinition(definition: object): unknown {
  const entries = Object.entries(definition).filter(([key]) => !readOnlyFields.has(key));
  const fields = Object.fromEntries(entries) as Record<string, unknown>;
  const containers = fields['containerDefinitions'];
  if (Array.isArray(containers)) fields['containerDefinitions'] = (containers as unknown[]).map(withContainerDefaults);
  return canonical(fields);
}

/** SHA-256 of the content, so that equal definitions are registered once. */
export function hashDefinition(definition: object): string {
  return createHash('sha256').update(JSON.stringify(canonicalDefinition(definition))).digest('hex');
}

/** Container name → image. */
export function imagesOf(definition: object): Record<string, string> {
  const containers = (definition as Record<string, unknown>)['containerDefinitions'];
  const images: Record<string, string> = {};
  for (const container of Array.isArray(containers) ? (containers as unknown[]) : []) {
    if (isRecord(container) && typeof container['name'] === 'string' && typeof container['image'] === 'string') images[container['name']] = container['image'];
  }
  return images;
}
