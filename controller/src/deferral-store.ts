import type { Queryable } from './database.ts';

/** `trouble`: handling the run failed in a way that is not the run's fault; it is tried again, and nobody waits behind it. `definition`: its task definition is being registered. */
export type DeferralReason = 'concurrency' | 'branch-lock' | 'trouble' | 'definition';

export interface Deferral {
  readonly runId: string;
  readonly projectId: string;
  readonly reason: DeferralReason;
  readonly branchLockKey?: string | undefined;
  readonly delaySeconds: number;
}

/** Records that the run waits. True when this reason is new for the run, so that its event is written once. */
export async function defer(client: Queryable, deferral: Deferral): Promise<boolean> {
  const { runId, projectId, reason, branchLockKey, delaySeconds } = deferral;
  const before = await client.query<{ announced: string[] }>('SELECT deferral.announced FROM factory_ecs.deferral WHERE deferral.run_id = $1 FOR UPDATE', [runId]);
  await client.query(
    `INSERT INTO factory_ecs.deferral AS deferral (run_id, project_id, reason, branch_lock_key, announced, due_at)
     VALUES ($1, $2, $3::text, $4, ARRAY[$3::text], now() + make_interval(secs => $5))
     ON CONFLICT (run_id) DO UPDATE SET reason = excluded.reason, branch_lock_key = excluded.branch_lock_key, due_at = excluded.due_at,
       announced = CASE WHEN excluded.reason = ANY (deferral.announced) THEN deferral.announced ELSE deferral.announced || excluded.announced END`,
    [runId, projectId, reason, branchLockKey ?? null, delaySeconds],
  );
  return before.rows[0]?.announced.includes(reason) !== true;
}

export async function endDeferral(client: Queryable, runId: string): Promise<void> {
  await client.query('DELETE FROM factory_ecs.deferral WHERE deferral.run_id = $1', [runId]);
}

/** Forgets runs that are no longer queued, or were given to a dispatcher. */
export async function removeStaleDeferrals(client: Queryable): Promise<void> {
  await client.query(
    `DELETE FROM factory_ecs.deferral WHERE NOT EXISTS (
       SELECT 1 FROM "Run" run WHERE run."id" = deferral.run_id AND run."status" = 'QUEUED'
          AND NOT EXISTS (SELECT 1 FROM factory_ecs.dispatch dispatch WHERE dispatch.run_id = run."id"))`,
  );
}

export interface WakeOptions {
  readonly limit: number;
  /** A run that was woken is not woken again before this time has passed. */
  readonly leaseSeconds: number;
}

/** Per project as many of the longest waiting as there are free slots; nobody else is looked at again. */
export async function wakeForSlots(client: Queryable, options: WakeOptions): Promise<readonly string[]> {
  const result = await client.query<{ runId: string }>(
    `WITH waiting AS (
       SELECT deferral.run_id, deferral.project_id, row_number() OVER (PARTITION BY deferral.project_id ORDER BY deferral.deferred_at, deferral.run_id) AS place
         FROM factory_ecs.deferral WHERE deferral.reason = 'concurrency'
     ), active AS (
       SELECT run."projectId" AS project_id, count(*) AS used FROM "Run" run
        WHERE run."projectId" IN (SELECT waiting.project_id FROM waiting) AND (run."status" = 'RUNNING' OR (run."status" = 'QUEUED' AND EXISTS (
          SELECT 1 FROM factory_ecs.dispatch dispatch WHERE dispatch.run_id = run."id" AND dispatch.state IN ('intended', 'launched', 'stopping'))))
        GROUP BY run."projectId"
     )
     UPDATE factory_ecs.deferral SET due_at = now() + make_interval(secs => $2)
       FROM waiting LEFT JOIN active ON active.project_id = waiting.project_id
      WHERE deferral.run_id = waiting.run_id AND deferral.due_at <= now() AND waiting.place <= $1 - COALESCE(active.used, 0)
      RETURNING deferral.run_id AS "runId"`,
    [options.limit, options.leaseSeconds],
  );
  return result.rows.map((row) => row.runId);
}

export async function listWaitingForBranch(client: Queryable): Promise<readonly { readonly runId: string; readonly key: string }[]> {
  const result = await client.query<{ runId: string; key: string }>(
    `SELECT DISTINCT ON (deferral.branch_lock_key) deferral.run_id AS "runId", deferral.branch_lock_key AS key FROM factory_ecs.deferral
      WHERE deferral.reason = 'branch-lock' AND deferral.due_at <= now() ORDER BY deferral.branch_lock_key, deferral.deferred_at`,
  );
  return result.rows;
}

export async function listTroubled(client: Queryable): Promise<readonly string[]> {
  const result = await client.query<{ runId: string }>(
    `SELECT deferral.run_id AS "runId" FROM factory_ecs.deferral WHERE deferral.reason IN ('trouble', 'definition') AND deferral.due_at <= now() ORDER BY deferral.due_at LIMIT 20`,
  );
  return result.rows.map((row) => row.runId);
}

export async function leaseDeferrals(client: Queryable, runIds: readonly string[], leaseSeconds: number): Promise<void> {
  await client.query('UPDATE factory_ecs.deferral SET due_at = now() + make_interval(secs => $2) WHERE deferral.run_id = ANY ($1)', [runIds, leaseSeconds]);
}
