import { isJsonObject, showValue } from './json-object.ts';
import type { JsonObject } from './json-object.ts';
import { parseJson } from './release.ts';
import { UserError } from './user-error.ts';

/** The first two are unfinished: whoever finds such a record has a release to finish. */
const statuses = ['in-progress', 'rolling-back', 'completed', 'rolled-back', 'roll-back-failed', 'failed', 'cancelled'] as const;
export type ReleaseStatus = (typeof statuses)[number];

/** What ECS said of one service, or what we did to it. A record is read years later by newer code: unknown outcomes are kept. */
export type ServiceOutcome =
  | 'pending' | 'unchanged' | 'in-progress' | 'completed' | 'failed' | 'timed-out' | 'superseded' | 'cancelled'
  | 'rolled-back-by-ecs' | 'rolled-back' | 'roll-back-failed';

/** What a service ran at one moment. */
export interface ServiceSnapshot {
  taskDefinition: string;
  desiredCount: number;
  /** Container name → reference. */
  images: Record<string, string>;
  /** Container name → digest that its tasks ran (of an index or of a platform's manifest). Empty where no task ran. */
  digests: Record<string, string>;
  /** Id of the PRIMARY deployment, `ecs-svc/…`: another id later means that somebody deployed. */
  deployment: string;
  /** ARN of the newest service deployment, empty where ECS told none. A roll-back brings `deployment` back, but never this. */
  serviceDeployment: string;
  /** ARN, or null where ECS told none. */
  serviceRevision: string | null;
}

/** How a release ended, or why it was given up; what became of the services then is the status. */
export type ReleaseVerdict =
  | 'completed' | 'rolled-back-by-ecs' | 'failed' | 'superseded' | 'timed-out' | 'cancelled' | 'migration-failed' | 'checks-failed';

export interface ServiceRecord {
  key: string;
  name: string;
  /** null where the release created the service. */
  before: ServiceSnapshot | null;
  /** null until the release's revision is registered. */
  after: { taskDefinition: string; images: Record<string, string>; /** Container name → digest that its tasks were seen to run. */ digests?: Record<string, string> } | null;
  /** Id of the deployment that the release began, `ecs-svc/…`; null until ECS told it. */
  deployment: string | null;
  outcome: ServiceOutcome;
}

export interface MigrationRecord {
  /** Client token of RunTask, written before the call: the same token is the same task, whoever repeats it. */
  token: string;
  taskDefinition: string;
  /** ARN, or null until ECS told it. */
  task: string | null;
  outcome: 'running' | 'succeeded' | 'failed';
}

/** What a release changed and what was there before: enough to finish it or to roll it back. docs/architecture.md describes the format. */
export interface ReleaseRecord {
  schemaVersion: 2;
  release: string;
  environment: string;
  cluster: string;
  commit: string;
  status: ReleaseStatus;
  /** null while it goes forward, and where a record of version 1 does not tell. */
  verdict: ReleaseVerdict | null;
  /** ISO 8601, UTC. */
  startedAt: string;
  finishedAt: string | null;
  reason: string | null;
  /** The run that works on it or did last: its id (`<run>/<attempt>` of GitHub, or of a terminal) and its page. */
  run: { id: string; url: string | null };
  /** The release before this one, null where there was none. */
  previous: string | null;
  /** Whether `before` works with the schema that the migration left. */
  schemaFitsPreviousCode: boolean;
  /** ARNs of the revisions that this release registered. */
  registered: string[];
  /** null where nothing migrates, or until it begins. */
  migration: MigrationRecord | null;
  checks: 'none' | 'pending' | 'passed' | 'failed';
  services: ServiceRecord[];
}

export function isUnfinished(record: Pick<ReleaseRecord, 'status'>): boolean {
  return record.status === 'in-progress' || record.status === 'rolling-back';
}

/** `source` is where the text came from, for errors. Records of version 1 become version 2. */
export function parseReleaseRecord(text: string, source: string): ReleaseRecord {
  const value = parseJson(text, source);
  const findings = recordFindings(value);
  if (findings.length > 0) throw new UserError(`${source} is no release record:\n${findings.map((finding) => `- ${finding}`).join('\n')}`);
  return (value as JsonObject)['schemaVersion'] === 1 ? upgrade(value as FirstVersion) : (value as ReleaseRecord);
}

type FirstVersion = Pick<ReleaseRecord, 'release' | 'environment' | 'cluster' | 'commit' | 'status' | 'startedAt' | 'finishedAt' | 'reason'> & {
  services: (Omit<ServiceRecord, 'before' | 'deployment'> & { before: Pick<ServiceSnapshot, 'taskDefinition' | 'desiredCount' | 'images'> | null })[];
};

/** Version 1 knew no deployments, digests, migration or checks. */
function upgrade(record: FirstVersion): ReleaseRecord {
  return {
    ...record,
    schemaVersion: 2,
    run: { id: 'unknown', url: null }, previous: null, schemaFitsPreviousCode: true, registered: [], migration: null, checks: 'none', verdict: record.status === 'completed' ? 'completed' : null,
    services: record.services.map((service) => ({
      ...service,
      before: service.before === null ? null : { ...service.before, digests: {}, deployment: '', serviceDeployment: '', serviceRevision: null },
      deployment: null,
    })),
  };
}

function recordFindings(value: unknown): string[] {
  if (!isJsonObject(value)) return ['it must be an object'];
  const findings: string[] = [];
  const version = value['schemaVersion'];
  if (version !== 1 && version !== 2) findings.push(`schemaVersion must be 1 or 2, got ${showValue(version)}`);
  for (const field of ['release', 'environment', 'cluster', 'commit', 'startedAt']) {
    if (typeof value[field] !== 'string' || value[field] === '') findings.push(`${field} must be a text that is not empty`);
  }
  for (const field of ['finishedAt', 'reason']) if (typeof value[field] !== 'string' && value[field] !== null) findings.push(`${field} must be a text or null`);
  if (!statuses.some((status) => status === value['status'])) findings.push(`status must be one of ${statuses.join(', ')}`);
  if (version === 2) findings.push(...secondVersionFindings(value));
  const services: unknown = value['services'];
  if (!Array.isArray(services)) return [...findings, 'services must be a list'];
  return [...findings, ...services.flatMap((service, index) => serviceFindings(service).map((finding) => `services[${index}]: ${finding}`))];
}

function secondVersionFindings({ run, registered, migration, schemaFitsPreviousCode, previous }: JsonObject): string[] {
  const findings: string[] = [];
  if (!isJsonObject(run) || typeof run['id'] !== 'string') findings.push('run must have an id');
  if (!Array.isArray(registered) || !registered.every((arn) => typeof arn === 'string')) findings.push('registered must be a list of ARNs');
  if (migration !== null && !(isJsonObject(migration) && typeof migration['token'] === 'string')) findings.push('migration must be null or have a token');
  if (typeof schemaFitsPreviousCode !== 'boolean') findings.push('schemaFitsPreviousCode must be true or false');
  if (previous !== null && typeof previous !== 'string') findings.push('previous must be a text or null');
  return findings;
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
