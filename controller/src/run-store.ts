import type { Queryable } from './database.ts';
import { utcTimestamp } from './database.ts';
import type { RunStatus } from './run-outcome.ts';

export interface Run {
  readonly id: string;
  readonly projectId: string;
  readonly attractorDefId: string;
  readonly runType: string;
  readonly sourceBranch: string;
  readonly targetBranch: string;
  readonly status: RunStatus;
  readonly specBundleId: string | null;
  /** Since the API made it, by the clocks of application and database. */
  readonly ageSeconds: number;
  readonly environmentSnapshot: unknown;
  readonly environmentRow: EnvironmentRow | null;
  /** The settings that `factory_ecs.environment` has for the run's environment; `null` without a row. */
  readonly environmentSettings: unknown;
}

export interface EnvironmentRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly runnerImage: string;
  readonly setupScript: string | null;
  readonly serviceAccountName: string | null;
  readonly resourcesJson: unknown;
  /** Of a Factory that knows the kind ECS_TASK. */
  readonly ecsJson?: unknown;
}

export interface SecretRow {
  readonly scope: 'global' | 'project';
  readonly name: string;
  readonly provider: string;
  readonly secretName: string;
  readonly keyMappings: unknown;
}

/** The columns of an `EnvironmentRow`, as JSON; `ecsJson` is null in a Factory that has no such column. */
export const environmentJson = `jsonb_build_object('id', environment."id", 'name', environment."name", 'kind', environment."kind"::text, 'runnerImage', environment."runnerImage",
              'setupScript', environment."setupScript", 'serviceAccountName', environment."serviceAccountName", 'resourcesJson', environment."resourcesJson", 'ecsJson', to_jsonb(environment) -> 'ecsJson')`;

/** Enum columns are read as text, so that a value of a newer Factory is no error here. */
export async function loadRun(client: Queryable, runId: string): Promise<Run | undefined> {
  const result = await client.query<Run>(
    `SELECT run."id", run."projectId", run."attractorDefId", run."runType"::text AS "runType", run."sourceBranch", run."targetBranch",
            run."status"::text AS "status", run."specBundleId", run."environmentSnapshot", extract(epoch FROM (clock_timestamp() AT TIME ZONE 'UTC') - run."createdAt")::float8 AS "ageSeconds",
            CASE WHEN environment."id" IS NULL THEN NULL ELSE ${environmentJson} END AS "environmentRow",
            setting.settings AS "environmentSettings"
       FROM "Run" run LEFT JOIN "Environment" environment ON environment."id" = run."environmentId"
            LEFT JOIN factory_ecs.environment setting ON setting.environment_id = COALESCE(run."environmentSnapshot" ->> 'id', run."environmentId")
      WHERE run."id" = $1`,
    [runId],
  );
  return result.rows[0];
}

/** QUEUED runs older than the grace that neither wait nor were dispatched, oldest first; some of them may be in the queue. */
export async function listForgotten(client: Queryable, options: { readonly graceSeconds: number; readonly limit: number }): Promise<readonly string[]> {
  const result = await client.query<{ id: string }>(
    `SELECT run."id" FROM "Run" run
      WHERE run."status" = 'QUEUED' AND run."createdAt" < $1
        AND NOT EXISTS (SELECT 1 FROM factory_ecs.dispatch dispatch WHERE dispatch.run_id = run."id")
        AND NOT EXISTS (SELECT 1 FROM factory_ecs.deferral deferral WHERE deferral.run_id = run."id")
      ORDER BY run."createdAt", run."id" LIMIT $2`,
    [utcTimestamp(new Date(Date.now() - options.graceSeconds * 1000)), options.limit],
  );
  return result.rows.map((row) => row.id);
}

/** The status, with the row locked until the transaction ends; `undefined` when the run was deleted. */
export async function lockStatus(client: Queryable, runId: string): Promise<RunStatus | undefined> {
  const result = await client.query<{ status: RunStatus }>('SELECT run."status"::text AS status FROM "Run" run WHERE run."id" = $1 FOR UPDATE', [runId]);
  return result.rows[0]?.status;
}

export async function loadStatus(client: Queryable, runId: string): Promise<RunStatus | undefined> {
  const result = await client.query<{ status: RunStatus }>('SELECT run."status"::text AS status FROM "Run" run WHERE run."id" = $1', [runId]);
  return result.rows[0]?.status;
}

/** QUEUED → RUNNING; false when the run is no longer QUEUED. */
export async function markRunning(client: Queryable, runId: string): Promise<boolean> {
  const result = await client.query('UPDATE "Run" SET "status" = \'RUNNING\', "startedAt" = $2 WHERE "Run"."id" = $1 AND "Run"."status" = \'QUEUED\'', [
    runId,
    utcTimestamp(new Date()),
  ]);
  return result.rowCount === 1;
}

/** Ends a run that has no final status yet; false when it has one. */
export async function finishRun(client: Queryable, end: { readonly runId: string; readonly status: 'FAILED' | 'TIMEOUT' | 'CANCELED'; readonly error: string | null }): Promise<boolean> {
  const result = await client.query(
    `UPDATE "Run" SET "status" = $2::"RunStatus", "error" = $3, "finishedAt" = $4 WHERE "Run"."id" = $1 AND "Run"."status" IN ('QUEUED', 'RUNNING')`,
    [end.runId, end.status, end.error, utcTimestamp(new Date())],
  );
  return result.rowCount === 1;
}

/** Whatever the runner wrote over it: a canceled run is CANCELED. */
export async function restoreCanceled(client: Queryable, runId: string): Promise<boolean> {
  const result = await client.query(
    `UPDATE "Run" SET "status" = 'CANCELED', "error" = NULL, "finishedAt" = COALESCE("Run"."finishedAt", $2) WHERE "Run"."id" = $1 AND "Run"."status" <> 'CANCELED'`,
    [runId, utcTimestamp(new Date())],
  );
  return result.rowCount === 1;
}

/** The payload of the run's oldest `RunQueued` event. */
export async function loadQueuedPayload(client: Queryable, runId: string): Promise<unknown> {
  const result = await client.query<{ payload: unknown }>(
    `SELECT event."payload" AS payload FROM "RunEvent" event WHERE event."runId" = $1 AND event."type" = 'RunQueued' ORDER BY event."ts", event."id" LIMIT 1`,
    [runId],
  );
  return result.rows[0]?.payload;
}

/** Global rows first, then the project's; within a scope the newest last, so that "the last row wins" is the same every time. */
export async function loadSecretRows(client: Queryable, projectId: string): Promise<readonly SecretRow[]> {
  const result = await client.query<SecretRow>(
    `SELECT 'global' AS scope, secret."name", secret."provider", secret."k8sSecretName" AS "secretName", secret."keyMappings", secret."createdAt", secret."id"
       FROM "GlobalSecret" secret
      UNION ALL
     SELECT 'project', secret."name", secret."provider", secret."k8sSecretName", secret."keyMappings", secret."createdAt", secret."id"
       FROM "ProjectSecret" secret WHERE secret."projectId" = $1
      ORDER BY 1, 6, 7`,
    [projectId],
  );
  return result.rows;
}

/**
 * Runs of the project that use a slot: RUNNING, or given to the dispatcher and not RUNNING yet.
 * Exact only inside a transaction that holds `lockProject`.
 */
export async function countActiveRuns(client: Queryable, projectId: string): Promise<number> {
  const result = await client.query<{ active: number }>(
    `SELECT count(*)::int AS active FROM "Run" run
      WHERE run."projectId" = $1 AND (run."status" = 'RUNNING' OR (run."status" = 'QUEUED' AND EXISTS (
        SELECT 1 FROM factory_ecs.dispatch dispatch WHERE dispatch.run_id = run."id" AND dispatch.state IN ('intended', 'launched', 'stopping'))))`,
    [projectId],
  );
  return result.rows[0]?.active ?? 0;
}

/**
 * Whether a run on this branch has a task, or may have one. Unlike the lock in Redis, nobody but the controller ends that.
 * Exact only inside a transaction that holds `lockProject`.
 */
export async function isBranchInUse(client: Queryable, branchLockKey: string): Promise<boolean> {
  const result = await client.query(`SELECT 1 FROM factory_ecs.dispatch WHERE dispatch.branch_lock_key = $1 AND dispatch.state IN ('intended', 'launched', 'stopping') LIMIT 1`, [branchLockKey]);
  return result.rows.length > 0;
}

/** Of these runs, the ones whose dispatch is over: they have no task, and never get one again. */
export async function listEnded(client: Queryable, runIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (runIds.length === 0) return new Set();
  const result = await client.query<{ runId: string }>(`SELECT dispatch.run_id AS "runId" FROM factory_ecs.dispatch WHERE dispatch.run_id = ANY ($1) AND dispatch.state NOT IN ('intended', 'launched', 'stopping')`, [runIds]);
  return new Set(result.rows.map((row) => row.runId));
}

/** One at a time per project, over all controllers, until the transaction ends. */
export async function lockProject(client: Queryable, projectId: string): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock(hashtext('factory_ecs.project'), hashtext($1))", [projectId]);
}
