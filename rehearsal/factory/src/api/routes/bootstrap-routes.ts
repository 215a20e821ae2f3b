import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkModelConfig } from '../../domain/model-catalogue.ts';
import { readAttractorContent } from '../../dot/attractor-content.ts';
import { HttpError } from '../../http/http-error.ts';
import { json, type Route } from '../../http/router.ts';
import { fields, optional, parseBody, text } from '../../http/schema.ts';
import { copyGlobalAttractors, saveProjectAttractor } from '../../store/attractor-store.ts';
import { findRow, insertRow, updateRow, type Row } from '../../store/database.ts';
import { requireActiveEnvironment } from '../../store/environment-store.ts';
import { defaultNamespace } from '../../store/project-store.ts';
import type { ProjectRow } from '../../store/rows.ts';
import { NO_CLUSTER, type ApiContext } from '../context.ts';
import { modelConfig } from './attractor-schema.ts';

const bootstrap = fields({
  repoFullName: text({ min: 3 }),
  name: optional(text({ min: 2, max: 80 })),
  namespace: optional(text({ min: 2, max: 63 })),
  defaultEnvironmentId: optional(text({ min: 1 })),
  defaultBranch: optional(text({ min: 1 })),
  installationId: optional(text({ min: 1 })),
  attractorName: optional(text({ min: 1 })),
  attractorPath: optional(text({ min: 1 })),
  attractorContent: optional(text({ min: 1 })),
  modelConfig: optional(modelConfig),
});

const DEFAULT_MODEL = { provider: 'anthropic', modelId: 'claude-sonnet-4-20250514', reasoningLevel: 'high', temperature: 0.2 };

export function bootstrapRoutes(context: ApiContext): Route[] {
  return [{ method: 'POST', path: '/api/bootstrap/self', handler: async ({ body }) => json(201, await bootstrapSelf(context, body)) }];
}

async function bootstrapSelf(context: ApiContext, body: unknown): Promise<unknown> {
  const request = parseBody(bootstrap, body);
  const model = request.modelConfig ?? DEFAULT_MODEL;
  checkModelConfig(model);
  const { defaultEnvironmentId } = request;
  if (defaultEnvironmentId !== undefined) {
    await requireActiveEnvironment(context.database, defaultEnvironmentId, new HttpError(404, 'default environment not found'));
  }
  const path = request.attractorPath ?? 'factory/self-bootstrap.dot';
  const content = request.attractorContent ?? (await loadContent(path));
  checkContent(content);
  if (context.config.kubernetesEnabled) throw new Error(NO_CLUSTER);
  const name = request.name ?? 'attractor-self';
  const project = await upsertProject(context, {
    name,
    namespace: request.namespace ?? defaultNamespace(name),
    repoFullName: request.repoFullName,
    defaultBranch: request.defaultBranch ?? 'main',
    githubInstallationId: request.installationId,
    defaultEnvironmentId,
  });
  const attractor = await saveProjectAttractor(context, project.id, {
    name: request.attractorName ?? 'self-factory',
    repoPath: path,
    defaultRunType: 'planning',
    modelConfig: model,
    active: true,
    content,
  });
  return { project, attractor };
}

/** By namespace, so that a bootstrap can be repeated. */
async function upsertProject({ database }: ApiContext, values: { namespace: string } & Row): Promise<ProjectRow> {
  const existing = await findRow<ProjectRow>(database, 'Project', { namespace: values.namespace });
  if (existing !== undefined) return (await updateRow<ProjectRow>(database, 'Project', { ...values, id: existing.id, updatedAt: new Date() })) ?? existing;
  const project = await insertRow<ProjectRow>(database, 'Project', { ...values, createdAt: new Date(), updatedAt: new Date() });
  await copyGlobalAttractors(database, project.id);
  return project;
}

async function loadContent(path: string): Promise<string> {
  try {
    return await readFile(resolve(path), 'utf8');
  } catch (error) {
    throw new HttpError(400, `unable to load bootstrap attractor content from ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checkContent(content: string): void {
  const { valid, diagnostics } = readAttractorContent(content).validation;
  const messages = diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  if (!valid) throw new HttpError(400, `bootstrap attractor content failed validation: ${messages.join('; ')}`);
}
