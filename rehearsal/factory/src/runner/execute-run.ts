import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockKey } from '../store/redis-keys.ts';
import { loadAttractor } from './attractor.ts';
import type { ExecutionSpec } from './execution-spec.ts';
import { runImplementation } from './implementation-run.ts';
import { runPlanning } from './planning-run.ts';
import { cloneRepository, runSetupScript } from './repository.ts';
import { loadRunContext, stopIfCanceled, updateRun, type RunContext, type Services } from './run-context.ts';
import { runTask } from './task-run.ts';
import { appendRunEvent } from '../store/run-events.ts';

/** One run from `RUNNING` to its end; the status before it is not looked at. Throws where the run fails. */
export async function executeRun(services: Services, spec: ExecutionSpec): Promise<void> {
  const context = await loadRunContext(services, spec);
  const { run, project, emit } = context;
  await updateRun(context, run.id, { status: 'RUNNING', startedAt: run.startedAt ?? new Date() });
  await emit('RunStarted', { runId: run.id, runType: run.runType, sourceBranch: run.sourceBranch, targetBranch: run.targetBranch });
  await emit('EnvironmentResolved', { runId: run.id, environment: spec.environment });
  if (project.repoFullName === null || project.repoFullName === '') throw new Error('Project repository is not connected');
  await stopIfCanceled(context);
  const folder = await mkdtemp(join(tmpdir(), `factory-run-${run.id}-`));
  try {
    await cloneRepository(context, folder);
    await runByType(context, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await releaseLock(services, spec);
  }
}

async function runByType(context: RunContext, folder: string): Promise<void> {
  await runSetupScript(context, folder);
  const graph = await loadAttractor(context);
  const { runType } = context.run;
  switch (runType) {
    case 'task':
      return runTask(context, graph, folder);
    case 'planning':
      return runPlanning(context, graph);
    case 'implementation':
      return runImplementation(context, graph, folder);
    default: {
      const unreachable: never = runType;
      throw new Error(`Unknown run type ${String(unreachable)}`);
    }
  }
}

/** Unconditional like everything here: a canceled run becomes FAILED. */
export async function recordFailure(services: Services, spec: ExecutionSpec, message: string): Promise<void> {
  await updateRun(services, spec.runId, { status: 'FAILED', finishedAt: new Date(), error: message });
  await appendRunEvent(services, { runId: spec.runId, type: 'RunFailed', payload: { runId: spec.runId, message } });
  await releaseLock(services, spec);
}

/** The owner of the lock is not checked. */
async function releaseLock({ redis }: Services, spec: ExecutionSpec): Promise<void> {
  if (spec.runType === 'implementation') await redis.del(lockKey(spec.projectId, spec.targetBranch));
}
