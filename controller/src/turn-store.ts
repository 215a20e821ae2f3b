import type { Queryable } from './database.ts';
import type { RunEvent } from './event-store.ts';
import type { JsonObject } from './json.ts';

/** Runs that wait for their turn or a slot, numbered per project by age, with the slots that the project uses. */
const places = `
  waiting AS (
    SELECT deferral.run_id, deferral.project_id, deferral.reason, deferral.due_at, deferral.deferred_at,
           row_number() OVER (PARTITION BY deferral.project_id ORDER BY deferral.deferred_at, deferral.run_id) AS place
      FROM factory_ecs.deferral WHERE deferral.reason IN ('turn', 'concurrency')
  ), active AS (
    SELECT run."projectId" AS project_id, count(*) AS used FROM "Run" run
     WHERE run."projectId" IN (SELECT waiting.project_id FROM waiting) AND (run."status" = 'RUNNING' OR (run."status" = 'QUEUED' AND EXISTS (
       SELECT 1 FROM factory_ecs.dispatch dispatch WHERE dispatch.run_id = run."id" AND dispatch.state IN ('intended', 'launched', 'stopping'))))
     GROUP BY run."projectId"
  )`;

/** Lets these ids wait for their turn, oldest first as given. Ids of unknown, ended or dispatched runs are dropped, as they would be when handled one by one. */
export async function insertTurns(client: Queryable, runIds: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO factory_ecs.deferral AS deferral (run_id, project_id, reason, deferred_at)
     SELECT DISTINCT ON (taken.run_id) taken.run_id, run."projectId", 'turn', now() + taken.place * interval '1 microsecond'
       FROM unnest($1::text[]) WITH ORDINALITY AS taken (run_id, place) JOIN "Run" run ON run."id" = taken.run_id
      WHERE run."status" = 'QUEUED' AND NOT EXISTS (SELECT 1 FROM factory_ecs.dispatch dispatch WHERE dispatch.run_id = taken.run_id)
      ORDER BY taken.run_id, taken.place
     ON CONFLICT (run_id) DO UPDATE SET reason = 'turn', branch_lock_key = NULL, due_at = now()`,
    [runIds],
  );
}

export interface TurnOptions {
  /** Slots of a project. */
  readonly limit: number;
  /** At most so many runs. */
  readonly count: number;
}

/**
 * The next runs that have a slot: first those of the projects that run least, within a project the oldest. Nobody else gets
 * them until the lease ends.
 */
export async function pickTurns(client: Queryable, options: TurnOptions & { readonly leaseSeconds: number }): Promise<readonly string[]> {
  const result = await client.query<{ runId: string }>(
    `WITH ${places}, next AS (
       SELECT waiting.run_id, COALESCE(active.used, 0) + waiting.place AS load, waiting.deferred_at
         FROM waiting LEFT JOIN active ON active.project_id = waiting.project_id
        WHERE waiting.reason = 'turn' AND waiting.due_at <= now() AND waiting.place <= $1 - COALESCE(active.used, 0)
        ORDER BY load, waiting.deferred_at LIMIT $2
     ), leased AS (
       UPDATE factory_ecs.deferral SET due_at = now() + make_interval(secs => $3) FROM next
        WHERE deferral.run_id = next.run_id AND deferral.due_at <= now()
        RETURNING deferral.run_id, next.load, next.deferred_at
     )
     SELECT leased.run_id AS "runId" FROM leased ORDER BY leased.load, leased.deferred_at`,
    [options.limit, options.count, options.leaseSeconds],
  );
  return result.rows.map((row) => row.runId);
}

/** Runs whose turn cannot come because their project's slots are taken or promised to older runs wait for a slot from now on. Returns the events to publish; each is written once. */
export async function deferFullProjects(client: Queryable, options: TurnOptions): Promise<readonly RunEvent[]> {
  const result = await client.query<{ id: string; runId: string; ts: string; payload: JsonObject }>(
    `WITH ${places}, full_projects AS (
       SELECT waiting.run_id, GREATEST(COALESCE(active.used, 0), $1) AS used FROM waiting LEFT JOIN active ON active.project_id = waiting.project_id
        WHERE waiting.reason = 'turn' AND waiting.due_at <= now() AND waiting.place > $1 - COALESCE(active.used, 0)
        ORDER BY waiting.deferred_at LIMIT $2
     ), deferred AS (
       UPDATE factory_ecs.deferral SET reason = 'concurrency', announced = CASE WHEN 'concurrency' = ANY (deferral.announced) THEN deferral.announced ELSE deferral.announced || 'concurrency'::text END
         FROM full_projects, factory_ecs.deferral before
        WHERE deferral.run_id = full_projects.run_id AND before.run_id = deferral.run_id AND deferral.reason = 'turn' AND deferral.due_at <= now()
        RETURNING deferral.run_id, deferral.project_id, full_projects.used, NOT 'concurrency' = ANY (before.announced) AS is_new
     )
     INSERT INTO "RunEvent" ("id", "runId", "ts", "type", "payload")
     SELECT 'c' || substr(md5(deferred.run_id || clock_timestamp()::text || random()::text), 1, 24), deferred.run_id,
            date_trunc('milliseconds', clock_timestamp() AT TIME ZONE 'UTC'), 'RunDeferredConcurrency',
            jsonb_build_object('projectId', deferred.project_id, 'activeRuns', deferred.used, 'limit', $1::int)
       FROM deferred WHERE deferred.is_new AND EXISTS (SELECT 1 FROM "Run" run WHERE run."id" = deferred.run_id AND run."status" = 'QUEUED')
     RETURNING "id", "runId", to_char("ts", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ts, "payload"`,
    [options.limit, options.count],
  );
  return result.rows.map(({ id, runId, ts, payload }) => ({ id, runId, ts: new Date(ts), type: 'RunDeferredConcurrency', payload }));
}

/** Runs that somebody took up and did not finish with. */
export async function listOverdueTurns(client: Queryable, overdueSeconds: number): Promise<readonly string[]> {
  const result = await client.query<{ runId: string }>(
    `SELECT deferral.run_id AS "runId" FROM factory_ecs.deferral
      WHERE deferral.reason = 'turn' AND deferral.due_at <= now() - make_interval(secs => $1) ORDER BY deferral.deferred_at LIMIT 200`,
    [overdueSeconds],
  );
  return result.rows.map((row) => row.runId);
}
