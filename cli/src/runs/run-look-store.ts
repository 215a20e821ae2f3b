import pg from 'pg';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { withLibpqSemantics } from '../../../controller/src/database.ts';
import { explainDatabaseError } from '../factory-database.ts';

/** One run as an operator asks for it; times in seconds, `null`: not known or not the case. */
export interface RunLook {
  readonly runId: string;
  readonly projectId: string;
  readonly runType: string;
  readonly status: string;
  readonly error: string | null;
  readonly ageSeconds: number;
  readonly state: string | null;
  readonly attempt: number | null;
  readonly waitsFor: string | null;
  readonly taskArn: string | null;
  /** In ECS's words, while the task lives. */
  readonly taskStatus: string | null;
  readonly runsForSeconds: number | null;
  readonly deadlineInSeconds: number | null;
  readonly stopCause: string | null;
  readonly exitCode: number | null;
  readonly stopCode: string | null;
  readonly endReason: string | null;
  readonly logLocation: string | null;
}

export interface TimelineEntry {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly what: string;
  readonly detail: string;
}

/** For a table `wanted` of ids. A run that was deleted is told of while its dispatch is there: its task may still run. */
const look = `
  SELECT wanted.id AS "runId", COALESCE(run."projectId", dispatch.project_id) AS "projectId", COALESCE(run."runType"::text, dispatch.run_type) AS "runType",
         COALESCE(run."status"::text, 'deleted') AS status, run."error",
         COALESCE(extract(epoch FROM (now() AT TIME ZONE 'UTC') - run."createdAt"), extract(epoch FROM now() - dispatch.created_at))::float8 AS "ageSeconds",
         dispatch.state, dispatch.attempt, deferral.reason AS "waitsFor", dispatch.task_arn AS "taskArn",
         CASE WHEN dispatch.ended_at IS NULL THEN dispatch.task_status END AS "taskStatus",
         CASE WHEN dispatch.ended_at IS NULL THEN extract(epoch FROM now() - dispatch.launched_at)::float8 END AS "runsForSeconds",
         CASE WHEN dispatch.ended_at IS NULL THEN extract(epoch FROM dispatch.deadline_at - now())::float8 END AS "deadlineInSeconds",
         dispatch.stop_cause AS "stopCause", dispatch.exit_code AS "exitCode", dispatch.stop_code AS "stopCode", dispatch.end_reason AS "endReason", dispatch.log_location AS "logLocation"
    FROM wanted
    LEFT JOIN "Run" run ON run."id" = wanted.id
    LEFT JOIN factory_ecs.dispatch dispatch ON dispatch.run_id = wanted.id
    LEFT JOIN factory_ecs.deferral deferral ON deferral.run_id = wanted.id`;

/** Looks at Factory's database and changes nothing: each look is a read-only transaction that ends after five seconds. */
export class RunLookStore {
  private readonly pool: pg.Pool;

  /** `databaseUrl` is never repeated in an error. */
  constructor(databaseUrl: string) {
    this.pool = new pg.Pool({ connectionString: withLibpqSemantics(databaseUrl), max: 1, connectionTimeoutMillis: 5000, application_name: 'factory-ecs' });
    this.pool.on('error', () => undefined);
  }

  /** Runs that are not over or whose task may run, oldest first, then those that were over in the last hour. */
  async listRuns(filter: { readonly project: string | undefined; readonly state: string | undefined; readonly limit: number }): Promise<readonly RunLook[]> {
    return this.read<RunLook>(
      `WITH wanted AS (
         SELECT run."id" AS id FROM "Run" run WHERE run."status" IN ('QUEUED', 'RUNNING') OR run."finishedAt" > (now() AT TIME ZONE 'UTC') - interval '1 hour'
          UNION
         SELECT dispatch.run_id FROM factory_ecs.dispatch dispatch WHERE dispatch.state IN ('intended', 'launched', 'stopping') OR dispatch.ended_at > now() - interval '1 hour'
       ) ${look} WHERE ($1::text IS NULL OR COALESCE(run."projectId", dispatch.project_id) = $1) AND ($2::text IS NULL OR dispatch.state = $2)
       ORDER BY COALESCE(run."status" NOT IN ('QUEUED', 'RUNNING') AND COALESCE(dispatch.state NOT IN ('intended', 'launched', 'stopping'), true), false), "ageSeconds" DESC, wanted.id LIMIT $3`,
      [filter.project ?? null, filter.state ?? null, filter.limit],
    );
  }

  async findRun(runId: string): Promise<RunLook | undefined> {
    const [found] = await this.read<RunLook>(`WITH wanted AS (SELECT $1::text AS id) ${look} WHERE run."id" IS NOT NULL OR dispatch.run_id IS NOT NULL`, [runId]);
    return found;
  }

  /** What happened to the run, oldest first: Factory's events without the runner's own chatter, and the dispatch's times. */
  async readTimeline(runId: string): Promise<readonly TimelineEntry[]> {
    return this.read<TimelineEntry>(
      `SELECT to_char(entry.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, entry.what, entry.detail FROM (
         SELECT event."ts" AS at, 0 AS place, event."type" AS what, COALESCE(event."payload"->>'message', event."payload"->>'jobName', event."payload"->>'provider', '') AS detail
           FROM "RunEvent" event WHERE event."runId" = $1 AND event."type" ~ '^(Run[A-Z]|EnvironmentSetup|TaskTemplate)'
         UNION ALL
         SELECT moment.at AT TIME ZONE 'UTC', moment.place, moment.what, moment.detail FROM factory_ecs.dispatch dispatch, LATERAL (VALUES
           (1, dispatch.created_at, 'slot taken', ''), (2, dispatch.launched_at, 'task launched', 'attempt ' || dispatch.attempt),
           (3, dispatch.stop_requested_at, 'task asked to stop', COALESCE(dispatch.stop_cause, '')), (4, dispatch.ended_at, 'task ' || dispatch.state, COALESCE(dispatch.end_reason, ''))) AS moment (place, at, what, detail)
          WHERE dispatch.run_id = $1 AND moment.at IS NOT NULL
       ) entry ORDER BY entry.at, entry.place, entry.what`,
      [runId],
    );
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async read<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    let client: pg.PoolClient | undefined;
    try {
      client = await this.pool.connect();
      // Said here and not in the connection's options, which a URL could replace.
      await client.query('BEGIN READ ONLY');
      await client.query('SET LOCAL statement_timeout = 5000');
      const { rows } = await client.query<Row>(text, [...values]);
      await client.query('COMMIT');
      client.release();
      return rows;
    } catch (error) {
      client?.release(true);
      throw new UserError(explainDatabaseError(error));
    }
  }
}
