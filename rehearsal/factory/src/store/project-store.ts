import { findRow, type Database } from './database.ts';
import { HttpError } from '../http/http-error.ts';
import type { ProjectRow } from './rows.ts';

export async function requireProject(database: Database, id: string | undefined): Promise<ProjectRow> {
  const project = await findRow<ProjectRow>(database, 'Project', { id: id ?? '' });
  if (project === undefined) throw new HttpError(404, 'project not found');
  return project;
}

/** The namespace of a project that names none. */
export function defaultNamespace(name: string): string {
  const slug = name.toLowerCase().replace(/[^a-z0-9-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40);
  return `factory-proj-${slug === '' ? 'project' : slug}`;
}
