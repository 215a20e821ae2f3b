import { HttpError } from '../../http/http-error.ts';
import { json, type Route } from '../../http/router.ts';
import { fields, optional, parseBody, text } from '../../http/schema.ts';
import { copyGlobalAttractors } from '../../store/attractor-store.ts';
import { findRows, insertRow, updateRow } from '../../store/database.ts';
import { requireActiveEnvironment } from '../../store/environment-store.ts';
import { defaultNamespace, requireProject } from '../../store/project-store.ts';
import type { ProjectRow } from '../../store/rows.ts';
import { NO_CLUSTER, type ApiContext } from '../context.ts';

const newProject = fields({ name: text({ min: 2, max: 80 }), namespace: optional(text({ min: 2, max: 63 })), defaultEnvironmentId: optional(text({ min: 1 })) });
const connection = fields({ installationId: text({ min: 1 }), repoFullName: text({ min: 3 }), defaultBranch: text({ min: 1 }) });
const environmentChoice = fields({ environmentId: text({ min: 1 }) });

export function projectRoutes(context: ApiContext): Route[] {
  const { database } = context;
  return [
    { method: 'GET', path: '/api/projects', handler: async () => json(200, { projects: await findRows(database, 'Project', { where: {}, order: '"createdAt" DESC' }) }) },
    { method: 'POST', path: '/api/projects', handler: async ({ body }) => json(201, await createProject(context, body).catch(badRequest)) },
    {
      method: 'POST',
      path: '/api/projects/:id/environment',
      handler: async ({ params, body }) => {
        const { environmentId } = parseBody(environmentChoice, body);
        const project = await requireProject(database, params['id']);
        await requireActiveEnvironment(database, environmentId, new HttpError(404, 'environment not found'));
        return json(200, await updateRow(database, 'Project', { id: project.id, defaultEnvironmentId: environmentId, updatedAt: new Date() }));
      },
    },
    {
      method: 'POST',
      path: '/api/projects/:id/repo/connect/github',
      handler: async ({ params, body }) => {
        const { installationId, repoFullName, defaultBranch } = parseBody(connection, body);
        const values = { id: params['id'] ?? '', githubInstallationId: installationId, repoFullName, defaultBranch, updatedAt: new Date() };
        const project = await updateRow(database, 'Project', values);
        if (project === undefined) throw new Error('\nInvalid `prisma.project.update()` invocation:\n\n\nAn operation failed because it depends on one or more records that were required but not found. Record to update not found.');
        return json(200, project);
      },
    },
    {
      method: 'GET',
      path: '/api/projects/:id/runs',
      handler: async ({ params }) => json(200, { runs: await findRows(database, 'Run', { where: { projectId: params['id'] }, order: '"createdAt" DESC', limit: 100 }) }),
    },
  ];
}

async function createProject({ config, database }: ApiContext, body: unknown): Promise<ProjectRow> {
  const { name, namespace, defaultEnvironmentId } = parseBody(newProject, body);
  if (defaultEnvironmentId !== undefined) await requireActiveEnvironment(database, defaultEnvironmentId, new HttpError(400, 'default environment not found'));
  if (config.kubernetesEnabled) throw new Error(NO_CLUSTER);
  const project = await insertRow<ProjectRow>(database, 'Project', {
    name,
    namespace: namespace ?? defaultNamespace(name),
    defaultEnvironmentId,
    createdAt: new Date(),
    updatedAt: new Date(),
  });
  await copyGlobalAttractors(database, project.id);
  return project;
}

/** Whatever goes wrong while a project is created is answered with 400. */
function badRequest(error: unknown): never {
  throw new HttpError(400, error instanceof Error ? error.message : String(error));
}
