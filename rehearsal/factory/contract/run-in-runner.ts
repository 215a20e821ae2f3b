import { at, listAt, textAt } from './check.ts';
import type { ContractContext } from './context.ts';
import { queueRun, type Site } from './factory-fixture.ts';
import type { ServiceProcess } from './service-process.ts';

export interface FinishedRun {
  readonly id: string;
  readonly exitCode: number | null;
  readonly output: string;
  /** The run as the API shows it. */
  readonly run: unknown;
  readonly eventTypes: readonly string[];
}

/** The controller's half: the runner of a queued run, with the spec of 6.4.1 and the variables of 7.1. */
export async function startRunner(context: ContractContext, runId: string, changes: Readonly<Record<string, string | undefined>> = {}): Promise<ServiceProcess> {
  const run = await context.api.getBody(`/api/runs/${runId}`);
  const projectId = textAt(run, 'projectId');
  const spec = {
    runId,
    projectId,
    attractorDefId: textAt(run, 'attractorDefId'),
    runType: textAt(run, 'runType'),
    sourceBranch: textAt(run, 'sourceBranch'),
    targetBranch: textAt(run, 'targetBranch'),
    environment: at(run, 'environmentSnapshot'),
    modelConfig: at(run, 'events', 0, 'payload', 'modelConfig'),
    secretsRef: [],
    artifactPrefix: `${projectId}/${runId}`,
  };
  const git = await context.git();
  return context.start('runner', {
    RUN_EXECUTION_SPEC: JSON.stringify(spec),
    RUN_ENVIRONMENT_SPEC: JSON.stringify(spec.environment),
    GITHUB_TOKEN: undefined,
    ANTHROPIC_API_KEY: undefined,
    ANTHROPIC_OAUTH_TOKEN: undefined,
    OPENAI_API_KEY: undefined,
    OPENAI_BASE_URL: undefined,
    ...git.environment(),
    ...changes,
  });
}

export async function finishRun(context: ContractContext, runId: string, changes: Readonly<Record<string, string | undefined>> = {}): Promise<FinishedRun> {
  const process = await startRunner(context, runId, changes);
  const exitCode = await process.waitForExit();
  const run = await context.api.getBody(`/api/runs/${runId}`);
  const events = at(run, 'events') as readonly unknown[];
  return { id: runId, exitCode, output: process.output(), run, eventTypes: events.map((event) => textAt(event, 'type')) };
}

/** Queues a run and lets the runner do it. */
export async function queueAndFinish(context: ContractContext, site: Site, values: Readonly<Record<string, unknown>> = {}): Promise<FinishedRun> {
  return finishRun(context, await queueRun(context, site, values));
}

/** The payload of the first event of this type. */
export function payloadOf({ run }: FinishedRun, type: string): unknown {
  const event = listAt(run, 'events').find((candidate) => textAt(candidate, 'type') === type);
  return at(event, 'payload');
}

/** Key → text, for all artifacts of the run. */
export async function readArtifacts({ api }: ContractContext, runId: string): Promise<Record<string, string>> {
  const artifacts = listAt(await api.getBody(`/api/runs/${runId}/artifacts`), 'artifacts');
  const read = async (artifact: unknown): Promise<[string, string]> => {
    const preview = await api.getBody(`/api/runs/${runId}/artifacts/${textAt(artifact, 'id')}/content`);
    return [textAt(artifact, 'key'), textAt(preview, 'content')];
  };
  return Object.fromEntries(await Promise.all(artifacts.map(read)));
}
