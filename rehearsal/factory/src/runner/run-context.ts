import type { Redis } from 'ioredis';
import { findRow, updateRow, type Database, type Row } from '../store/database.ts';
import type { ObjectStore } from '../store/object-store.ts';
import { cancelKey } from '../store/redis-keys.ts';
import { appendRunEvent } from '../store/run-events.ts';
import type { AttractorRow, ProjectRow, RunRow } from '../store/rows.ts';
import type { ExecutionSpec } from './execution-spec.ts';

export interface Services {
  readonly database: Database;
  readonly redis: Redis;
  readonly objects: ObjectStore;
  readonly env: NodeJS.ProcessEnv;
}

/** A run under way: what it was asked to do, and how it reports. */
export interface RunContext extends Services {
  readonly spec: ExecutionSpec;
  readonly run: RunRow;
  readonly project: ProjectRow;
  readonly attractor: AttractorRow;
  readonly emit: (type: string, payload: Row) => Promise<void>;
}

export async function loadRunContext(services: Services, spec: ExecutionSpec): Promise<RunContext> {
  const run = await findRow<RunRow>(services.database, 'Run', { id: spec.runId });
  const project = run && (await findRow<ProjectRow>(services.database, 'Project', { id: run.projectId }));
  const attractor = run && (await findRow<AttractorRow>(services.database, 'AttractorDef', { id: run.attractorDefId }));
  if (run === undefined || project === undefined || attractor === undefined) throw new Error(`Run ${spec.runId} not found`);
  return {
    ...services,
    ...{ spec, run, project, attractor },
    emit: (type, payload) => appendRunEvent(services, { runId: run.id, type, payload }),
  };
}

/** Every status update is unconditional: it overwrites CANCELED, as Factory's runner does. */
export async function updateRun(context: Services, runId: string, values: Row): Promise<void> {
  const row = await updateRow(context.database, 'Run', { ...values, id: runId });
  if (row === undefined) throw new Error(`Run ${runId} not found`);
}

export async function stopIfCanceled({ redis, run }: RunContext): Promise<void> {
  if ((await redis.get(cancelKey(run.id))) !== null) throw new Error('Run canceled during execution');
}
