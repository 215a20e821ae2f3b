import { isJsonObject } from '../json-object.ts';
import { CheckFailure } from './check.ts';
import type { Checks } from './check.ts';
import { parseReport } from './report.ts';
import type { Health } from './site-checks.ts';
import type { Site } from './site.ts';
import { waitForRun } from './wait-for-run.ts';

export interface TaskRunPlan {
  repository: string;
  branch: string;
  runnerImage: string | null;
  environmentName: string;
  deadlineMs: number;
}

// Start, one tool and exit: such a graph calls no model. A failed tool is tried 51 times unless told otherwise.
const graph = 'digraph smoke { graph [default_max_retry=0]; start [shape=Mdiamond]; probe [shape=parallelogram, command="git rev-parse HEAD"]; done [shape=Msquare]; start -> probe -> done; }';
const model = { provider: 'anthropic', modelId: 'claude-sonnet-4-20250514' };

interface Prepared {
  projectId: string;
  attractorId: string;
}

/** Queues a task run, waits for its end and reads its artifact back. Returns the run's id, or null when none was queued. */
export async function checkTaskRun(site: Site, checks: Checks, context: { plan: TaskRunPlan; health: Health | null; hasSession: boolean }): Promise<string | null> {
  const { plan } = context;
  const image = plan.runnerImage ?? context.health?.runnerImage ?? '';
  const environmentId = await checks.runWith('environment', context.hasSession ? site : null, async () => await ensureEnvironment(site, plan.environmentName, image));
  const prepared = await checks.runWith('project and attractor', environmentId, async (id) => await bootstrap(site, plan, id));
  const withSecret = await checks.runWith('provider secret', prepared, async (found) => await mapSecret(site, found));
  const runId = await checks.runWith('run is queued', withSecret, async (found) => await queueRun(site, plan, { ...found, environmentId: environmentId ?? '' }));
  const finished = await checks.runWith('run succeeds', runId, async (id) => await waitForRun(site, id, { deadlineMs: plan.deadlineMs, note: checks.note }));
  await checks.runWith('artifact', finished === null ? null : runId, async (id) => await readArtifact(site, id, plan.repository));
  return runId;
}

async function ensureEnvironment(site: Site, name: string, runnerImage: string): Promise<{ seen: string; found: string }> {
  const { environments } = await site.requestObject('/api/environments', 200);
  const known = (Array.isArray(environments) ? (environments as unknown[]) : []).filter(isJsonObject).find((environment) => environment['name'] === name);
  if (known === undefined) {
    if (runnerImage === '') throw new CheckFailure(`there is no environment ${name}, and no image to make it with`, 'Set the input runner-image, or RUNNER_IMAGE of the API.');
    const made = await site.requestObject('/api/environments', 201, { method: 'POST', body: { name, runnerImage } });
    return { seen: `made ${name} with ${runnerImage}`, found: readId(made, 'POST /api/environments') };
  }
  const id = readId(known, 'GET /api/environments');
  if (known['active'] !== false && (runnerImage === '' || known['runnerImage'] === runnerImage)) return { seen: `${name} is there`, found: id };
  await site.requestObject(`/api/environments/${id}`, 200, { method: 'PATCH', body: { active: true, ...(runnerImage === '' ? {} : { runnerImage }) } });
  return { seen: `${name} is there, now with ${runnerImage}`, found: id };
}

async function bootstrap(site: Site, plan: TaskRunPlan, environmentId: string): Promise<{ seen: string; found: Prepared }> {
  const body = {
    name: plan.environmentName,
    repoFullName: plan.repository,
    defaultBranch: plan.branch,
    defaultEnvironmentId: environmentId,
    attractorName: 'smoke-task',
    attractorContent: graph,
    modelConfig: model,
  };
  const { project, attractor } = await site.requestObject('/api/bootstrap/self', 201, { method: 'POST', body });
  const found = { projectId: readId(project, 'POST /api/bootstrap/self: project'), attractorId: readId(attractor, 'POST /api/bootstrap/self: attractor') };
  return { seen: `project ${found.projectId}; the API wrote the graph to the bucket`, found };
}

/** In the environment's store of run secrets; the infrastructure makes it, for all projects. */
const placeholderSecret = 'factory-smoke-placeholder';

/** The run calls no model, so the value is never used; but a run is only accepted where the provider has a secret. */
async function mapSecret(site: Site, prepared: Prepared): Promise<{ seen: string; found: Prepared }> {
  const body = { name: 'smoke-llm', provider: model.provider, k8sSecretName: placeholderSecret, keyMappings: { apiKey: 'api_key' }, values: { api_key: 'unused' } };
  await site.requestObject(`/api/projects/${prepared.projectId}/secrets`, 201, { method: 'POST', body });
  return { seen: 'a placeholder for the provider', found: prepared };
}

async function queueRun(site: Site, plan: TaskRunPlan, ids: Prepared & { environmentId: string }): Promise<{ seen: string; found: string }> {
  const body = { projectId: ids.projectId, attractorDefId: ids.attractorId, environmentId: ids.environmentId, runType: 'task', sourceBranch: plan.branch, targetBranch: plan.branch };
  const { runId } = await site.requestObject('/api/runs', 201, { method: 'POST', body });
  if (typeof runId !== 'string') throw new CheckFailure('POST /api/runs answered without a runId', 'Is this version of the API supported?');
  return { seen: `run ${runId}`, found: runId };
}

async function readArtifact(site: Site, runId: string, repository: string): Promise<{ seen: string; found: string }> {
  const { artifacts } = await site.requestObject(`/api/runs/${runId}/artifacts`, 200);
  const list = (Array.isArray(artifacts) ? (artifacts as unknown[]) : []).filter(isJsonObject);
  const keys = list.map((artifact) => String(artifact['key']));
  if (keys.join() !== 'task-report.md') throw new CheckFailure(`the run has the artifacts ${keys.join(', ') || 'none'} instead of task-report.md alone`, 'Look at the runner\'s log.');
  const { content } = await site.requestObject(`/api/runs/${runId}/artifacts/${readId(list[0], 'artifact')}/content`, 200);
  const commit = parseReport(typeof content === 'string' ? content : '', { runId, repository });
  return { seen: `task-report.md ends with commit ${commit}`, found: commit };
}

function readId(row: unknown, source: string): string {
  const id = isJsonObject(row) ? row['id'] : undefined;
  if (typeof id === 'string' && id !== '') return id;
  throw new CheckFailure(`${source} has no id`, 'Is this version of the API supported?');
}
