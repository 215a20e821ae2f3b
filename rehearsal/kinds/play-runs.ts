import type { Site } from '../../actions/shared/src/smoke-test/site.ts';
import { isJsonObject, type JsonObject } from '../../actions/shared/src/json-object.ts';
import { waitUntil } from '../machine/wait-until.ts';

/** Where runs are queued: a project with an attractor that calls a model. */
export interface RunPlace {
  readonly site: Site;
  readonly projectId: string;
  readonly attractorId: string;
  readonly environmentId: string;
  readonly failure: Promise<never>;
}

export interface PlayedRun {
  readonly id: string;
  readonly runType: string;
  readonly status: string;
  readonly error: string;
  readonly row: JsonObject;
}

const finalStatuses = ['SUCCEEDED', 'FAILED', 'CANCELED', 'TIMEOUT'];

/** A task and a planning run side by side, then the implementation of the plan on `branch`, each by the API as the web app does it. */
export async function playRuns(place: RunPlace, branch: string, say: (line: string) => void): Promise<readonly PlayedRun[]> {
  say('task and planning');
  const [task, planning] = await Promise.all([playRun(place, { runType: 'task', targetBranch: 'main' }), playRun(place, { runType: 'planning', targetBranch: branch })]);
  const bundle = planning.row['specBundleId'];
  if (typeof bundle !== 'string') return [task, planning];
  say('implementation');
  return [task, planning, await playRun(place, { runType: 'implementation', targetBranch: branch, specBundleId: bundle })];
}

async function playRun({ site, projectId, attractorId, environmentId, failure }: RunPlace, wanted: { runType: string; targetBranch: string; specBundleId?: string }): Promise<PlayedRun> {
  const { runId } = await site.requestObject('/api/runs', 201, { method: 'POST', body: { projectId, attractorDefId: attractorId, environmentId, sourceBranch: 'main', ...wanted } });
  const id = String(runId);
  let row: JsonObject = {};
  const isOver = async (): Promise<boolean> => {
    row = await site.requestObject(`/api/runs/${id}`, 200);
    return finalStatuses.includes(String(row['status']));
  };
  // One that hangs is told with the others, and with what it did last.
  const hung = await waitUntil(isOver, { what: `the ${wanted.runType} run ${id} to end`, deadlineMs: 60_000, intervalMs: 300, failure }).then(() => undefined, (error: unknown) => error);
  if (hung !== undefined) await Promise.race([failure, Promise.resolve()]);
  if (hung !== undefined) return { id, runType: wanted.runType, status: String(row['status']), error: `has not ended; its events: ${describeEvents(row['events'])}`, row };
  return { id, runType: wanted.runType, status: String(row['status']), error: typeof row['error'] === 'string' ? row['error'] : '', row };
}

function describeEvents(events: unknown): string {
  const types = (Array.isArray(events) ? (events as unknown[]) : []).flatMap((event) => (isJsonObject(event) && typeof event['type'] === 'string' ? [event['type']] : []));
  return types.slice(-5).join(', ') || 'none';
}
