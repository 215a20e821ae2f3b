import type { ApiConfig } from '../api/config.ts';
import { HttpError } from '../http/http-error.ts';
import { findRow, findRows, insertRow, type Database } from './database.ts';
import type { EnvironmentRow } from './rows.ts';

/** Rows with a kind that this version does not know break every reader, as in Factory. */
export async function listEnvironments(database: Database): Promise<EnvironmentRow[]> {
  return (await findRows<EnvironmentRow>(database, 'Environment', { where: {}, order: '"createdAt" DESC' })).map(checkKind);
}

export async function findEnvironment(database: Database, id: string): Promise<EnvironmentRow | undefined> {
  const row = await findRow<EnvironmentRow>(database, 'Environment', { id });
  return row === undefined ? undefined : checkKind(row);
}

/** Looked up by name alone: the row that the migrations insert keeps its image whatever RUNNER_IMAGE says. */
export async function ensureDefaultEnvironment(database: Database, config: ApiConfig): Promise<EnvironmentRow> {
  const row = await findRow<EnvironmentRow>(database, 'Environment', { name: config.defaultEnvironmentName });
  if (row !== undefined) return checkKind(row);
  return insertRow<EnvironmentRow>(database, 'Environment', {
    name: config.defaultEnvironmentName,
    kind: 'KUBERNETES_JOB',
    runnerImage: config.runnerImage,
    serviceAccountName: config.runnerServiceAccount,
    createdAt: new Date(),
    updatedAt: new Date(),
  });
}

/** The environment that a project may use: given by id, active. */
export async function requireActiveEnvironment(database: Database, id: string, notFound: HttpError): Promise<EnvironmentRow> {
  const environment = await findEnvironment(database, id);
  if (environment === undefined) throw notFound;
  if (!environment.active) throw new HttpError(notFound.status === 400 ? 400 : 409, `environment ${environment.name} is inactive`);
  return environment;
}

/** The environment as a run keeps it. */
export function snapshotOf(environment: EnvironmentRow): Record<string, unknown> {
  const { id, name, kind, runnerImage, setupScript, serviceAccountName, resourcesJson } = environment;
  return {
    ...{ id, name, kind, runnerImage },
    ...(setupScript === null ? {} : { setupScript }),
    ...(serviceAccountName === null ? {} : { serviceAccountName }),
    ...(resourcesJson === null ? {} : { resources: resourcesJson }),
  };
}

function checkKind(row: EnvironmentRow): EnvironmentRow {
  if (row.kind !== 'KUBERNETES_JOB') throw new Error(`Value '${row.kind}' not found in enum 'EnvironmentKind'`);
  return row;
}
