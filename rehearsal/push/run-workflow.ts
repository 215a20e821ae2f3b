import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { prepareOnlineRun } from '../online/online-run.ts';
import { assignments } from './assignments.ts';
import { actArguments, type ActionSource } from './act-arguments.ts';
import { emptyActLog, readLine, type ActLog } from './act-log.ts';
import { eventPayload, type GitHubEvent } from './github-event.ts';
import type { PushedRepository } from './pushed-repository.ts';

/** Everything a workflow of the rehearsal runs in. */
export interface WorkflowEnvironment {
  readonly repository: PushedRepository;
  readonly actions: ActionSource;
  /** Environment variables of every step. They go through a file, so none shows in a process list. */
  readonly steps: Readonly<Record<string, string>>;
  /** GitHub's `vars`. */
  readonly variables: Readonly<Record<string, string>>;
  /** PATH of the steps; must begin with Node 24. */
  readonly path: string;
  /** An empty folder for HOME, caches and event files. */
  readonly scratch: string;
  readonly logDirectory: string;
}

export interface WorkflowRequest {
  readonly workflow: string;
  readonly event: GitHubEvent;
  /** Number of the run: GitHub's run id, and the name of the folder for artifacts. */
  readonly runId: number;
  readonly onStep: (job: string, step: string) => void;
  /** Ends act when it rejects: something the workflow stands on has died. */
  readonly failure: Promise<never>;
}

export interface WorkflowResult {
  readonly succeeded: boolean;
  readonly log: ActLog;
  readonly milliseconds: number;
  readonly artifactDirectory: string;
  readonly logFile: string;
}

/** Runs one workflow of the pushed repository with act, as GitHub would on `event`. */
export async function runWorkflow(environment: WorkflowEnvironment, request: WorkflowRequest): Promise<WorkflowResult> {
  const started = performance.now();
  const folder = join(environment.scratch, `run-${String(request.runId)}`);
  const artifactDirectory = join(folder, 'artifacts');
  await Promise.all([mkdir(artifactDirectory, { recursive: true }), mkdir(join(folder, 'home'), { recursive: true }), mkdir(environment.logDirectory, { recursive: true })]);
  await writeFile(join(folder, 'event.json'), JSON.stringify(eventPayload(request.event, environment.repository.name)));
  const online = environment.actions.kind === 'online' ? await prepareOnlineRun(environment.repository, { runId: request.runId, folder }) : undefined;
  // act would say nektos/act, for want of a remote in the pushed repository.
  const github = { GITHUB_REPOSITORY: environment.repository.name, GITHUB_RUN_ID: String(request.runId) };
  const steps = { ...environment.steps, ...online?.steps, ...github, REHEARSAL_ARTIFACTS: artifactDirectory };
  await writeFile(join(folder, 'steps.env'), assignments(steps), { mode: 0o600 });
  await writeFile(join(folder, 'variables.env'), assignments(environment.variables));

  const child = spawn('act', actArguments({ ...environment, event: request.event.kind, workflow: request.workflow, folder, artifactServerPort: online?.artifactServerPort }), {
    cwd: environment.repository.directory,
    env: {
      ...{ PATH: environment.path, HOME: join(folder, 'home'), ACT_DISABLE_VERSION_CHECK: '1', NO_COLOR: '1' },
      ...pick(environment.steps, ['REHEARSAL_ID', 'DOCKER_HOST', 'DOCKER_CONFIG']),
      ...online?.process,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = emptyActLog();
  const logFile = join(environment.logDirectory, `${String(request.runId)}-${request.workflow.replace(/\.ya?ml$/, '')}.log`);
  const output = createWriteStream(logFile);
  const watch = (line: string): void => {
    const before = log.lines.length;
    const news = readLine(log, line);
    for (const text of log.lines.slice(before)) output.write(`${text}\n`);
    if (news.kind === 'step-started') request.onStep(news.job, news.step);
  };
  const readers = [child.stdout, child.stderr].map((stream) => once(createInterface({ input: stream }).on('line', watch), 'close'));
  const exited = once(child, 'exit').then(([code]: unknown[]) => code === 0);
  try {
    const succeeded = await Promise.race([exited, request.failure]);
    await Promise.all(readers);
    await online?.collectArtifacts();
    return { succeeded, log, milliseconds: performance.now() - started, artifactDirectory, logFile };
  } finally {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    output.end();
    await online?.stop();
  }
}

function pick(values: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
}
