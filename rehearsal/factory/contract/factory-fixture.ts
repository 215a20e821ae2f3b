import { type ContractContext, uniqueName } from './context.ts';
import { textAt } from './check.ts';
import { expectStatus } from './http-client.ts';

export const MODEL = { provider: 'anthropic', modelId: 'claude-sonnet-4-20250514' };
export const OPENAI = { provider: 'openai', modelId: 'gpt-5' };
export const IMAGE = 'registry.example.com/runner:1';

export interface Site {
  readonly environmentId: string;
  readonly projectId: string;
  readonly attractorId: string;
}

export interface SiteValues {
  readonly graph?: string;
  readonly repository?: string;
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly model?: { readonly provider: string; readonly modelId: string };
}

/** A graph of start, one tool per command, and exit. */
export function taskGraph(command: string, graphAttributes = 'default_max_retry=0'): string {
  return `digraph smoke { graph [${graphAttributes}]; start [shape=Mdiamond]; probe [shape=parallelogram, command=${JSON.stringify(command)}]; done [shape=Msquare]; start -> probe -> done; }`;
}

export async function createEnvironment({ api }: ContractContext, values: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const body = { name: uniqueName('contract-env'), runnerImage: IMAGE, ...values };
  return textAt(expectStatus(await api.post('/api/environments', body), 201).body, 'id');
}

export async function createProject({ api }: ContractContext, values: Readonly<Record<string, unknown>> = {}): Promise<string> {
  return textAt(expectStatus(await api.post('/api/projects', { name: uniqueName('contract'), ...values }), 201).body, 'id');
}

export async function createAttractor({ api }: ContractContext, projectId: string, values: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const body = { name: uniqueName('graph'), content: taskGraph('git rev-parse HEAD'), defaultRunType: 'task', modelConfig: MODEL, ...values };
  return textAt(expectStatus(await api.post(`/api/projects/${projectId}/attractors`, body), 201).body, 'id');
}

export async function createSecret({ api }: ContractContext, projectId: string, values: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const body = { name: 'llm', provider: 'anthropic', keyMappings: { apiKey: 'api_key' }, values: { api_key: 'unused' }, ...values };
  return expectStatus(await api.post(`/api/projects/${projectId}/secrets`, body), 201).body;
}

/** The recipe of 2.12 up to the run: environment, project with repository and attractor, provider secret. */
export async function createSite(context: ContractContext, values: SiteValues = {}): Promise<Site> {
  const environmentId = await createEnvironment(context, values.environment);
  const answer = await context.api.post('/api/bootstrap/self', {
    name: uniqueName('contract'),
    repoFullName: values.repository ?? 'contract/sample',
    defaultBranch: 'main',
    defaultEnvironmentId: environmentId,
    attractorName: 'smoke-task',
    attractorContent: values.graph ?? taskGraph('git rev-parse HEAD'),
    modelConfig: values.model ?? MODEL,
  });
  const { body } = expectStatus(answer, 201);
  const projectId = textAt(body, 'project', 'id');
  await createSecret(context, projectId, { provider: (values.model ?? MODEL).provider });
  return { environmentId, projectId, attractorId: textAt(body, 'attractor', 'id') };
}

export function runBody(site: Site, values: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const { projectId, attractorId, environmentId } = site;
  return { projectId, attractorDefId: attractorId, environmentId, runType: 'task', sourceBranch: 'main', targetBranch: 'main', ...values };
}

/** Queues a run; where the suite owns the queue, the entry is taken out at the end of the call. */
export async function queueRun(context: ContractContext, site: Site, values: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = textAt(expectStatus(await context.api.post('/api/runs', runBody(site, values)), 201).body, 'runId');
  if (context.target.ownQueue === true) await context.redis.lrem('runs:queued', 0, id);
  return id;
}
