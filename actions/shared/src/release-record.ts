import { isJsonObject, showValue } from './json-object.ts';
import { parseJson } from './release.ts';
import { UserError } from './user-error.ts';

const statuses = ['in-progress', 'completed', 'rolled-back', 'roll-back-failed', 'failed'] as const;
export type ReleaseStatus = (typeof statuses)[number];

/** What ECS said of one service, or what we did to it. A record is read years later by newer code: unknown outcomes are kept. */
export type ServiceOutcome =
  | 'pending' | 'unchanged' | 'in-progress' | 'completed' | 'failed' | 'timed-out' | 'superseded'
  | 'rolled-back-by-ecs' | 'rolled-back' | 'roll-back-failed';

export interface ServiceRecord {
  key: string;
  name: string;
  /** null where the release created the service. */
  before: { taskDefinition: string; desiredCount: number; images: Record<string, string> } | null;
  /** null until the release's revision is registered. */
  after: { taskDefinition: string; images: Record<string, string> } | null;
  outcome: ServiceOutcome;
}

/** What a release changed and what was there before: enough to roll back. docs/architecture.md describes the format. */
export interface ReleaseRecord {
  schemaVersion: 1;
  release: string;
  environment: string;
  cluster: string;
  commit: string;
  status: ReleaseStatus;
  /** ISO 8601, UTC. */
  startedAt: string;
  finishedAt: string | null;
  reason: string | null;
  services: ServiceRecord[];
}

/** `source` is where the text came from, for errors. */
export function parseReleaseRecord(text: string, source: string): ReleaseRecord {
  const value = parseJson(text, source);
  const findings = recordFindings(value);
  if (findings.length > 0) throw new UserError(`${source} is no release record:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
  return value as ReleaseRecord;
}

function recordFindings(value: unknown): string[] {
  if (!isJsonObject(value)) return ['it must be an object'];
  const findings: string[] = [];
  if (value['schemaVersion'] !== 1) findings.push(`schemaVersion must be 1, got ${showValue(value['schemaVersion'])}`);
  for (const field of ['release', 'environment', 'cluster', 'commit', 'startedAt']) {
    if (typeof value[field] !== 'string' || value[field] === '') findings.push(`${field} must be a text that is not empty`);
  }
  for (const field of ['finishedAt', 'reason']) if (typeof value[field] !== 'string' && value[field] !== null) findings.push(`${field} must be a text or null`);
  if (!statuses.some((status) => status === value['status'])) findings.push(`status must be one of ${statuses.join(', ')}`);
  const services: unknown = value['services'];
  if (!Array.isArray(services)) return [...findings, 'services must be a list'];
  return [...findings, ...services.flatMap((service, index) => serviceFindings(service).map((finding) => `services[${index}]: ${finding}`))];
}

function serviceFindings(value: unknown): string[] {
  if (!isJsonObject(value)) return ['it must be an object'];
  const findings = ['key', 'name', 'outcome'].filter((field) => typeof value[field] !== 'string').map((field) => `${field} must be a text`);
  const { before, after } = value;
  if (before !== null && !(isRevision(before) && Number.isInteger(before['desiredCount']))) findings.push('before must be null or have taskDefinition, desiredCount and images');
  if (after !== null && !isRevision(after)) findings.push('after must be null or have taskDefinition and images');
  return findings;
}

function isRevision(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value) && typeof value['taskDefinition'] === 'string' && isJsonObject(value['images']);
}
