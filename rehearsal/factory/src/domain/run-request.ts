import { readAttractorContent } from '../dot/attractor-content.ts';
import { parseDot } from '../dot/parse-dot.ts';
import { HttpError } from '../http/http-error.ts';
import { currentVersion } from '../store/attractor-store.ts';
import { findRow, updateRow, type Database } from '../store/database.ts';
import { ensureDefaultEnvironment, findEnvironment } from '../store/environment-store.ts';
import { requireProject } from '../store/project-store.ts';
import type { AttractorRow, AttractorVersionRow, EnvironmentRow, ModelConfig, ProjectRow, RunType, SpecBundleRow } from '../store/rows.ts';
import type { ApiContext } from '../api/context.ts';
import { checkModelConfig } from './model-catalogue.ts';

export interface RunRequest {
  readonly projectId: string;
  readonly attractorDefId: string;
  readonly runType: RunType;
  readonly sourceBranch: string;
  readonly targetBranch: string;
  readonly environmentId?: string | undefined;
  readonly specBundleId?: string | undefined;
  readonly force?: boolean | undefined;
}

export interface AcceptedRun {
  readonly attractorContent: AttractorVersionRow;
  readonly modelConfig: ModelConfig;
  readonly environment: EnvironmentRow;
  readonly isDotImplementation: boolean;
}

/** The checks of `POST /api/runs` after the schema, in Factory's order. */
export async function acceptRun(context: ApiContext, request: RunRequest): Promise<AcceptedRun> {
  const project = await requireProject(context.database, request.projectId);
  const attractor = await requireUsableAttractor(context.database, request);
  const modelConfig = await requireModel(context.database, attractor);
  const { version, text } = await requireContent(context, attractor);
  const isDotImplementation = request.runType === 'implementation' && request.specBundleId === undefined;
  await checkSpecBundle(context.database, request, isDotImplementationEnabled(text));
  await checkBranch(context.database, request);
  const environment = request.environmentId === undefined ? await defaultOf(context, project) : await givenEnvironment(context.database, request.environmentId);
  return { attractorContent: version, modelConfig, environment, isDotImplementation };
}

export function isDotImplementationEnabled(content: string): boolean {
  const { attributes } = parseDot(content);
  return (attributes['implementation_mode'] ?? attributes['implementationMode']) === 'dot';
}

async function requireUsableAttractor(database: Database, { attractorDefId, projectId }: RunRequest): Promise<AttractorRow> {
  const attractor = await findRow<AttractorRow>(database, 'AttractorDef', { id: attractorDefId, projectId });
  if (attractor === undefined) throw new HttpError(404, 'attractor definition not found in project');
  if (!attractor.active) throw new HttpError(409, 'attractor definition is inactive');
  return attractor;
}

async function requireModel(database: Database, attractor: AttractorRow): Promise<ModelConfig> {
  const config = attractor.modelConfig;
  if (typeof config?.provider !== 'string' || typeof config.modelId !== 'string') throw new HttpError(409, `Attractor ${attractor.name} is missing a valid modelConfig`);
  try {
    checkModelConfig(config);
  } catch (error) {
    throw new HttpError(409, error instanceof Error ? error.message : String(error));
  }
  const secret = (await findRow(database, 'ProjectSecret', { projectId: attractor.projectId, provider: config.provider }))
    ?? (await findRow(database, 'GlobalSecret', { provider: config.provider }));
  if (secret === undefined) throw new HttpError(409, `Missing provider secret for ${config.provider}. Configure it in Project Secret or Global Secret UI first.`);
  return config;
}

async function requireContent({ database, objects }: ApiContext, attractor: AttractorRow): Promise<{ version: AttractorVersionRow; text: string }> {
  if (attractor.contentPath === null || attractor.contentVersion === 0) {
    throw new HttpError(409, `Attractor ${attractor.name} is legacy-only (repoPath) and cannot be used for new runs`);
  }
  const missing = new HttpError(409, `Attractor storage content not found at ${attractor.contentPath}`);
  const version = await currentVersion(database, attractor);
  const text = await objects.getText(attractor.contentPath).catch(() => undefined);
  if (version === undefined || text === undefined) throw missing;
  if (!readAttractorContent(text).validation.valid) throw new HttpError(409, `Attractor ${attractor.name} holds content that is not valid`);
  return { version, text };
}

async function checkSpecBundle(database: Database, { runType, specBundleId }: RunRequest, isDotEnabled: boolean): Promise<void> {
  if (specBundleId === undefined) {
    if (runType === 'implementation' && !isDotEnabled) {
      throw new HttpError(400, 'implementation runs require specBundleId unless the attractor enables DOT implementation mode');
    }
    return;
  }
  if (runType !== 'implementation') throw new HttpError(400, `${runType} runs must not set specBundleId`);
  const bundle = await findRow<SpecBundleRow>(database, 'SpecBundle', { id: specBundleId });
  if (bundle === undefined) throw new HttpError(404, 'spec bundle not found');
  if (bundle.schemaVersion !== 'v1') throw new HttpError(409, `unsupported spec bundle schema version: ${bundle.schemaVersion}`);
}

async function checkBranch(database: Database, { projectId, targetBranch, runType, force }: RunRequest): Promise<void> {
  if (runType !== 'implementation' || force === true) return;
  for (const status of ['QUEUED', 'RUNNING']) {
    const other = await findRow<{ id: string }>(database, 'Run', { projectId, targetBranch, runType, status });
    if (other !== undefined) throw new HttpError(409, `Branch collision: run ${other.id} is already active on ${targetBranch}`);
  }
}

async function givenEnvironment(database: Database, id: string): Promise<EnvironmentRow> {
  const environment = await findEnvironment(database, id).catch(conflict);
  if (environment === undefined) throw new HttpError(409, 'environment not found');
  if (!environment.active) throw new HttpError(409, `environment ${environment.name} is inactive`);
  return environment;
}

async function defaultOf({ config, database }: ApiContext, project: ProjectRow): Promise<EnvironmentRow> {
  if (project.defaultEnvironmentId === null) {
    const environment = await ensureDefaultEnvironment(database, config).catch(conflict);
    await updateRow(database, 'Project', { id: project.id, defaultEnvironmentId: environment.id, updatedAt: new Date() });
    return environment;
  }
  const environment = await findEnvironment(database, project.defaultEnvironmentId).catch(conflict);
  if (environment === undefined) throw new HttpError(409, 'project default environment no longer exists');
  if (!environment.active) throw new HttpError(409, `project default environment ${environment.name} is inactive`);
  return environment;
}

function conflict(error: unknown): never {
  throw new HttpError(409, error instanceof Error ? error.message : String(error));
}
