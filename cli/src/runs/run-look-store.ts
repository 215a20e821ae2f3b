import pg from 'pg';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { withLibpqSemantics } from '../../../controller/src/database.ts';

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

const look = `
  SELECT run."id" AS "runId", run."projectId" AS "projectId", run."runType"::text AS "runType", run."status"::text AS status, run."error",
         extract(epoch FROM (now() AT TIME ZONE 'UTC') - run."createdAt")::float8 AS "ageSeconds",
         dispatch.state, dispatch.attempt, deferral.reason AS "waitsFor", dispatch.task_arn AS "taskArn",
         CASE WHEN dispatch.ended_at IS NULL THEN extract(epoch FROM now() - dispatch.launched_at)::float8 END AS "runsForSeconds",
         CASE WHEN dispatch.ended_at IS NULL THEN extract(epoch FROM dispatch.deadline_at - now())::float8 END AS "deadlineInSeconds",
         dispatch.stop_cause AS "stopCause", dispatch.exit_code AS "exitCode", dispatch.stop_code AS "stopCode", dispatch.end_reason AS "endReason", dispatch.log_location AS "logLocation"
    FROM "Run" run
    LEFT JOIN factory_ecs.dispatch dispatch ON dispatch.run_id = run."id"
    LEFT JOIN factory_ecs.deferral deferral ON deferral.run_id = run."id"`;

/** Looks at Factory's database and changes nothing: each look is a read-only transaction that ends after five seconds. */
export class RunLookStore {
  private readonly pool: pg.Pool;

  /** `databaseUrl` is never repeated in an error. */
  constructor(databaseUrl: string) {
    this.pool = new pg.Pool({ connectionString: withLibpqSemantics(databaseUrl), max: 1, connectionTimeoutMillis: 5000, options: '-c default_transaction_read_only=on -c statement_timeout=5000', application_name: 'factory-ecs' });
    this.pool.on('error', () => undefined);
  }

  /** Runs that are not over, oldest first, then those that were over in the last hour. */
  async listRuns(filter: { readonly project: string | undefined; readonly limit: number }): Promise<readonly RunLook[]> {
    return this.read<RunLook>(
      `${look} WHERE ($1::text IS NULL OR run."projectId" = $1)
         AND (run."status" IN ('QUEUED', 'RUNNING') OR dispatch.ended_at > now() - interval '1 hour')
       ORDER BY run."status" NOT IN ('QUEUED', 'RUNNING'), run."createdAt", run."id" LIMIT $2`,
      [filter.project ?? null, filter.limit],
    );
  }

  async findRun(runId: string): Promise<RunLook | undefined> {
    const [found] = await this.read<RunLook>(`${look} WHERE run."id" = $1`, [runId]);
    return found;
  }

  /** What happened to the run, oldest first: Factory's events without the runner's own chatter, and the dispatch's times. */
  async readTimeline(runId: string): Promise<readonly TimelineEntry[]> {
    return this.read<TimelineEntry>(
      `SELECT to_char(entry.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, entry.what, entry.detail FROM (
         SELECT event."ts" AS at, event."type" AS what, COALESCE(event."payload"->>'message', event."payload"->>'jobName', event."payload"->>'provider', '') AS detail
           FROM "RunEvent" event WHERE event."runId" = $1 AND event."type" ~ '^(Run[A-Z]|EnvironmentSetup|TaskTemplate)'
         UNION ALL
         SELECT moment.at AT TIME ZONE 'UTC', moment.what, moment.detail FROM factory_ecs.dispatch dispatch, LATERAL (VALUES
           (dispatch.created_at, 'slot taken', ''), (dispatch.launched_at, 'task launched', 'attempt ' || dispatch.attempt),
           (dispatch.stop_requested_at, 'task asked to stop', COALESCE(dispatch.stop_cause, '')), (dispatch.ended_at, 'task ' || dispatch.state, COALESCE(dispatch.end_reason, ''))) AS moment (at, what, detail)
          WHERE dispatch.run_id = $1 AND moment.at IS NOT NULL
       ) entry ORDER BY entry.at, entry.what`,
      [runId],
    );
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private async read<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    try {
      return (await this.pool.query<Row>(text, [...values])).rows;
    } catch (error) {
      throw new UserError(explain(error));
    }
  }
}

function explain(error: unknown): string {
  const [message, code] = error instanceof Error ? [error.message, 'code' in error ? String(error.code) : ''] : [String(error), ''];
  if (code === '42P01' || code === '3F000') return 'The database of DATABASE_URL holds no Factory with a controller on ECS: a table is missing. Does the URL name the right database, and has the controller ever started?';
  if (code === '28P01' || code === '28000') return 'The database of DATABASE_URL refuses the user or the password.';
  if (/^(E[A-Z]+|08...|57P0.|3D000)$/.test(code) || /timeout|terminated/i.test(message)) return `The database of DATABASE_URL cannot be reached (${code === '' ? message : code}). Is it reachable from here, and does it run?`;
  return `The database of DATABASE_URL did not answer: ${message}`;
}
