import { suggestName } from '../../../actions/shared/src/nearest-name.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import type { Queryable } from '../../../controller/src/database.ts';

/** A row of "ProjectSecret" or "GlobalSecret": which keys of which secret become variables of the runner. It holds no value. */
export interface Mapping {
  readonly scope: 'global' | 'project';
  /** Empty for a global one. */
  readonly projectId: string;
  readonly projectName: string;
  readonly name: string;
  readonly provider: string;
  readonly secretName: string;
  readonly keyMappings: unknown;
}

export interface Project {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
}

/** Global ones first; within a scope the newest last, as the controller reads them. */
export async function listMappings(client: Queryable): Promise<readonly Mapping[]> {
  const result = await client.query<Mapping>(
    `SELECT 'global' AS scope, '' AS "projectId", '' AS "projectName", secret."name", secret."provider", secret."k8sSecretName" AS "secretName", secret."keyMappings", secret."createdAt", secret."id"
       FROM "GlobalSecret" secret
      UNION ALL
     SELECT 'project', project."id", project."name", secret."name", secret."provider", secret."k8sSecretName", secret."keyMappings", secret."createdAt", secret."id"
       FROM "ProjectSecret" secret JOIN "Project" project ON project."id" = secret."projectId"
      ORDER BY 1, 3, 2, 8, 9`,
  );
  return result.rows;
}

export async function listProjects(client: Queryable): Promise<readonly Project[]> {
  const result = await client.query<Project>('SELECT project."id", project."name", project."namespace" FROM "Project" project ORDER BY project."name", project."id"');
  return result.rows;
}

/** By id, else by name, which need not be unique. */
export async function findProject(client: Queryable, wanted: string): Promise<Project> {
  const projects = await listProjects(client);
  const byName = projects.filter(({ name }) => name === wanted);
  const found = projects.find(({ id }) => id === wanted) ?? (byName.length === 1 ? byName[0] : undefined);
  if (found !== undefined) return found;
  if (byName.length > 1) throw new UserError(`${byName.length} projects have the name ${wanted}; give the id of one: ${byName.map(({ id }) => id).join(', ')}.`);
  throw new UserError(`Factory has no project ${wanted}, ${suggestName(wanted, projects.map(({ name }) => name))}`);
}

/** `project One` or `global`, for texts. */
export function scopeOf({ scope, projectName }: Pick<Mapping, 'scope' | 'projectName'>): string {
  return scope === 'global' ? 'global' : `project ${projectName}`;
}
