import { tmpdir } from 'node:os';
import { git } from './git.ts';
import type { RunContext } from './run-context.ts';
import { runBash } from './shell.ts';

const SNAPSHOT_FILE_LIMIT = 2000;

/** Clones the source branch, without history, into an empty folder. With GITHUB_TOKEN set it is always used. */
export async function cloneRepository({ run, project, env }: RunContext, folder: string): Promise<void> {
  const repository = project.repoFullName ?? '';
  const token = env['GITHUB_TOKEN'];
  const credentials = token === undefined || token === '' ? '' : `x-access-token:${token}@`;
  await git(['clone', '--depth', '1', '--branch', run.sourceBranch, `https://${credentials}github.com/${repository}.git`, folder], { cwd: tmpdir(), env });
  await git(['config', 'user.name', env['RUN_GIT_AUTHOR_NAME'] ?? 'Attractor Factory Bot'], { cwd: folder, env });
  await git(['config', 'user.email', env['RUN_GIT_AUTHOR_EMAIL'] ?? 'factory-bot@attractor.local'], { cwd: folder, env });
}

export async function runSetupScript(context: RunContext, folder: string): Promise<void> {
  const { environment } = context.spec;
  const script = (environment.setupScript ?? '').trim();
  if (script === '') return;
  const { run, env } = context;
  await context.emit('EnvironmentSetupStarted', { runId: run.id, environmentId: environment.id, environmentName: environment.name });
  const startedAt = Date.now();
  const { exitCode, output } = await runBash(script, { cwd: folder, env });
  const report = { runId: run.id, durationMs: Date.now() - startedAt, outputTail: output.slice(-Number(env['SETUP_SCRIPT_OUTPUT_LIMIT'] ?? 12_000)) };
  if (exitCode === 0) return context.emit('EnvironmentSetupCompleted', report);
  const message = `bash exited with code ${String(exitCode)}`;
  await context.emit('EnvironmentSetupFailed', { ...report, message });
  throw new Error(`Environment setup script failed: ${message}`);
}

/** The files that a model would be shown; the stand-in only counts them. */
export async function prepareSnapshot({ emit, run, env }: RunContext, folder: string, type: string): Promise<void> {
  const files = (await git(['ls-files'], { cwd: folder, env })).split('\n').filter((line) => line !== '');
  await emit(type, { runId: run.id, filesIncluded: Math.min(files.length, SNAPSHOT_FILE_LIMIT), truncated: files.length > SNAPSHOT_FILE_LIMIT });
}
