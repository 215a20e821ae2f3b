import { existsSync, readFileSync } from 'node:fs';
import { isJsonObject } from '../../shared/src/json-object.ts';
import { UserError } from '../../shared/src/user-error.ts';

export interface PullRequest {
  owner: string;
  repository: string;
  number: number;
  /** From another repository: its token may only read. */
  isFork: boolean;
}

/** Of the event, or the one that is named; null where there is none. */
export function readPullRequest(env: NodeJS.ProcessEnv, wanted: string | undefined): PullRequest | null {
  const event = readEvent(env['GITHUB_EVENT_PATH']);
  const ofEvent = isJsonObject(event['pull_request']) ? event['pull_request'] : {};
  const number = wanted === undefined ? ofEvent['number'] : Number(wanted);
  if (wanted !== undefined && !(Number.isInteger(number) && Number(number) > 0)) throw new UserError(`pull-request must be the number of a pull request, got '${wanted}'.`);
  const [owner = '', repository = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (typeof number !== 'number' || repository === '') return null;
  return { owner, repository, number, isFork: wanted === undefined && nameOf(ofEvent['head']) !== nameOf(ofEvent['base']) };
}

function nameOf(side: unknown): string {
  const repository = isJsonObject(side) ? side['repo'] : undefined;
  return isJsonObject(repository) ? String(repository['full_name']) : '';
}

function readEvent(path: string | undefined): Record<string, unknown> {
  if (path === undefined || path === '' || !existsSync(path)) return {};
  const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return isJsonObject(event) ? event : {};
}
