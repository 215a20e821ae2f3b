import { HttpError } from '../../http/http-error.ts';
import { json, type Answer, type Route } from '../../http/router.ts';
import { findRow, findRows } from '../../store/database.ts';
import { findEnvironment } from '../../store/environment-store.ts';
import type { ArtifactRow, RunEventRow, RunRow } from '../../store/rows.ts';
import type { ApiContext } from '../context.ts';
import { streamRunEvents } from '../stream-run-events.ts';

const EVENT_LIMIT = 200;
const PREVIEW = { defaultBytes: 1_048_576, maximumBytes: 5_242_880 };

export function readRunRoutes(context: ApiContext): Route[] {
  const { database } = context;
  return [
    { method: 'GET', path: '/api/runs/:id', handler: async ({ params }) => json(200, await readRun(context, params['id'])) },
    {
      method: 'GET',
      path: '/api/runs/:id/events',
      handler: async ({ params }) => {
        const run = await requireRun(context, params['id']);
        const stored = await firstEvents(context, run.id);
        return { kind: 'custom', write: (response) => streamRunEvents(context.redis, { runId: run.id, stored }, response) };
      },
    },
    {
      method: 'GET',
      path: '/api/runs/:id/artifacts',
      handler: async ({ params }) => {
        const artifacts = await findRows(database, 'Artifact', { where: { runId: params['id'] }, order: '"createdAt"' });
        const specBundle = await findRow(database, 'SpecBundle', { runId: params['id'] });
        return json(200, { artifacts, specBundle: specBundle ?? null });
      },
    },
    {
      method: 'GET',
      path: '/api/runs/:id/artifacts/:aid/content',
      handler: async ({ params, query }) => previewArtifact(context, await requireArtifact(context, params), query),
    },
    {
      method: 'GET',
      path: '/api/runs/:id/artifacts/:aid/download',
      handler: async ({ params }) => downloadArtifact(context, await requireArtifact(context, params)),
    },
  ];
}

async function readRun(context: ApiContext, id: string | undefined): Promise<unknown> {
  const run = await requireRun(context, id);
  const related = async (table: string, key: string | null) => (key === null ? null : ((await findRow(context.database, table, { id: key })) ?? null));
  return {
    ...run,
    githubIssue: await related('GitHubIssue', run.githubIssueId),
    githubPullRequest: await related('GitHubPullRequest', run.githubPullRequestId),
    environment: run.environmentId === null ? null : ((await findEnvironment(context.database, run.environmentId)) ?? null),
    events: await firstEvents(context, run.id),
  };
}

async function requireRun({ database }: ApiContext, id: string | undefined): Promise<RunRow> {
  const run = await findRow<RunRow>(database, 'Run', { id });
  if (run === undefined) throw new HttpError(404, 'run not found');
  return run;
}

async function firstEvents({ database }: ApiContext, runId: string): Promise<RunEventRow[]> {
  return findRows<RunEventRow>(database, 'RunEvent', { where: { runId }, order: '"ts" ASC', limit: EVENT_LIMIT });
}

async function requireArtifact({ database }: ApiContext, params: Readonly<Record<string, string>>): Promise<ArtifactRow> {
  const artifact = await findRow<ArtifactRow>(database, 'Artifact', { id: params['aid'], runId: params['id'] });
  if (artifact === undefined) throw new HttpError(404, 'artifact not found for run');
  return artifact;
}

async function previewArtifact({ objects }: ApiContext, artifact: ArtifactRow, query: URLSearchParams): Promise<Answer> {
  const wanted = Number(query.get('previewBytes') ?? PREVIEW.defaultBytes);
  const limit = Number.isFinite(wanted) && wanted >= 1 ? Math.min(Math.floor(wanted), PREVIEW.maximumBytes) : PREVIEW.defaultBytes;
  const total = await objects.sizeOf(artifact.path);
  const bytes = await objects.getStart(artifact.path, limit);
  const { id, key, path, contentType } = artifact;
  const isText = !bytes.includes(0);
  return json(200, {
    artifact: { id, key, path, contentType, sizeBytes: artifact.sizeBytes ?? total },
    content: isText ? bytes.toString('utf8') : null,
    truncated: total > bytes.length,
    bytesRead: bytes.length,
    encoding: isText ? 'utf-8' : null,
  });
}

async function downloadArtifact({ objects }: ApiContext, artifact: ArtifactRow): Promise<Answer> {
  const bytes = await objects.getBytes(artifact.path);
  return {
    kind: 'custom',
    write: (response) => {
      response.writeHead(200, {
        'content-type': artifact.contentType ?? 'application/octet-stream',
        'content-length': bytes.length,
        'content-disposition': `attachment; filename="${artifact.key}"`,
      });
      response.end(bytes);
    },
  };
}
