// Not from node:fs/promises: loading that takes a tenth of an empty process, from all that only format a release, too.
import { promises } from 'node:fs';
import { isJsonObject, showValue } from './json-object.ts';
import type { JsonObject } from './json-object.ts';
import { UserError } from './user-error.ts';

/** Rendered task and service definitions of one commit (`release.json`); docs/architecture.md describes the format. */
export interface Release {
  schemaVersion: 1;
  id: string;
  environment: string;
  account: string;
  region: string;
  cluster: string;
  commit: string;
  publicUrl: string;
  releaseBucket: string;
  /** Image key → `registry/repository@sha256:<64 hex>`. */
  images: Record<string, string>;
  /** Part → RegisterTaskDefinition. */
  taskDefinitions: Record<string, JsonObject>;
  /** Service key → CreateService without `cluster` and `taskDefinition`. */
  services: Record<string, JsonObject>;
  /** Groups of service keys; a group starts when the one before it is steady. */
  order: string[][];
  /** Whether the code before this release works with the schema after its migration. Absent: it does. */
  schemaFitsPreviousCode?: boolean;
  /** Service key → how far it scales by itself. Absent: that stays as people set it. */
  scaling?: Record<string, ScalingTarget>;
  /** What must hold before the release counts as good. Absent: what ECS and the load balancer say. */
  checks?: ReleaseChecks;
}

/** A scalable target of Application Auto Scaling, dimension `ecs:service:DesiredCount`. */
export interface ScalingTarget {
  minCapacity: number;
  maxCapacity: number;
  /** Average CPU of the service in percent that a target-tracking policy holds; absent: no policy of ours. */
  cpuPercent?: number;
}

/** Settings of the smoke test; the inputs of actions/smoke-test. */
export interface ReleaseChecks {
  url: string;
  /** Signs sessions with it; null where the site is open to everybody. */
  sessionSecretArn: string | null;
  allowedDomain: string | null;
  repository: string;
  branch: string;
  /** A role that may read the session secret; null: the deployer's own credentials may. */
  roleArn: string | null;
}

const textFields = ['id', 'environment', 'account', 'region', 'cluster', 'commit', 'publicUrl', 'releaseBucket'] as const;

export async function readRelease(path: string): Promise<Release> {
  let text: string;
  try {
    text = await promises.readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(`Could not read the release ${path}. It is the file that render-task-definitions writes (artifact \`release\`).`, { cause: error });
  }
  return parseRelease(text, path);
}

/** `source` is where the text came from, for errors. */
export function parseRelease(text: string, source: string): Release {
  const value = parseJson(text, source);
  const findings = isJsonObject(value) ? releaseFindings(value) : ['it must be an object'];
  if (findings.length > 0) throw new UserError(`${source} is no release:\n${findings.map((finding) => `- ${finding}`).join('\n')}\nRender it again with render-task-definitions.`);
  return value as Release;
}

/** Same release, same bytes. */
export async function writeRelease(path: string, release: Release): Promise<void> {
  await promises.writeFile(path, formatRelease(release));
}

export function formatRelease(release: Release): string {
  return `${JSON.stringify(sortKeys(release), null, 2)}\n`;
}

export function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${source} is not JSON.`, { cause: error });
  }
}

function releaseFindings(value: JsonObject): string[] {
  const findings: string[] = [];
  if (value['schemaVersion'] !== 1) findings.push(`schemaVersion must be 1, got ${showValue(value['schemaVersion'])}`);
  for (const field of textFields) if (typeof value[field] !== 'string' || value[field] === '') findings.push(`${field} must be a text that is not empty`);
  if (!isRecordOf(value['images'], (entry) => typeof entry === 'string')) findings.push('images must map image keys to references');
  for (const field of ['taskDefinitions', 'services'] as const) {
    if (!isRecordOf(value[field], isJsonObject)) findings.push(`${field} must map names to definitions`);
  }
  return [...findings, ...orderFindings(value), ...settingFindings(value)];
}

function orderFindings({ order, services, taskDefinitions }: JsonObject): string[] {
  const isOrder = Array.isArray(order) && order.every((group) => Array.isArray(group) && group.every((key) => typeof key === 'string'));
  if (!isOrder) return ['order must be a list of lists of service keys'];
  const keys: string[] = order.flat();
  const known = isJsonObject(services) ? Object.keys(services) : [];
  return [
    ...keys.filter((key) => !known.includes(key)).map((key) => `order names ${key}, which is not in services (${known.join(', ')})`),
    ...known.filter((key) => keys.filter((named) => named === key).length !== 1).map((key) => `order must name ${key} once`),
    ...known.filter((key) => !isJsonObject(taskDefinitions) || !(key in taskDefinitions)).map((key) => `service ${key} has no task definition of that name`),
  ];
}

/** What newer releases say beyond definitions; each may be missing. */
function settingFindings({ schemaFitsPreviousCode, scaling, checks }: JsonObject): string[] {
  const findings: string[] = [];
  if (schemaFitsPreviousCode !== undefined && typeof schemaFitsPreviousCode !== 'boolean') findings.push(`schemaFitsPreviousCode must be true or false, got ${showValue(schemaFitsPreviousCode)}`);
  if (scaling !== undefined && !isRecordOf(scaling, isScalingTarget)) findings.push('scaling must map service keys to minCapacity, maxCapacity and perhaps cpuPercent, all whole numbers');
  return [...findings, ...checkFindings(checks)];
}

function isScalingTarget(entry: unknown): boolean {
  if (!isJsonObject(entry)) return false;
  const { minCapacity, maxCapacity, cpuPercent = 1 } = entry;
  return [minCapacity, maxCapacity, cpuPercent].every(Number.isInteger);
}

function checkFindings(checks: unknown): string[] {
  if (checks === undefined) return [];
  if (!isJsonObject(checks)) return ['checks must be an object'];
  return [
    ...['url', 'repository', 'branch'].filter((field) => typeof checks[field] !== 'string').map((field) => `checks.${field} must be a text`),
    ...['sessionSecretArn', 'allowedDomain', 'roleArn'].filter((field) => checks[field] !== null && typeof checks[field] !== 'string').map((field) => `checks.${field} must be a text or null`),
  ];
}

function isRecordOf(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  return isJsonObject(value) && Object.values(value).every(isEntry);
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sortKeys(entry)]));
}
