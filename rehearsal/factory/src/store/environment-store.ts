import type { ApiConfig } from '../api/config.ts';
import { HttpError } from '../http/http-error.ts';
import { findRow, findRows, insertRow, type Database } from './database.ts';
import type { EnvironmentRow } from './rows.ts';

/** One row with a kind that this build does not know makes all of them unreadable. */
export async function listEnvironments(database: Database): Promise<EnvironmentRow[]> {
  return findRows<EnvironmentRow>(database, 'Environment', { where: {}, order: '"createdAt" DESC' });
}

export async function findEnvironment(database: Database, id: string): Promise<EnvironmentRow | undefined> {
  return findRow<EnvironmentRow>(database, 'Environment', { id });
}

/** Looked up by name alone: the row that the migrations insert keeps its image whatever RUNNER_IMAGE says. */
export async function ensureDefaultEnvironment(database: Database, config: ApiConfig): Promise<EnvironmentRow> {
  const row = await findRow<EnvironmentRow>(database, 'Environment', { name: config.defaultEnvironmentName });
  if (row !== undefined) return row;
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
  const { id, name, kind, runnerImage, setupScript, serviceAccountName, resourcesJson, ecsJson } = environment;
  return {
    ...{ id, name, kind, runnerImage },
    ...(setupScript === null ? {} : { setupScript }),
    ...(serviceAccountName === null ? {} : { serviceAccountName }),
    ...(resourcesJson === null ? {} : { resources: resourcesJson }),
    ...(ecsJson === undefined || ecsJson === null ? {} : { ecs: ecsJson }),
  };
}
