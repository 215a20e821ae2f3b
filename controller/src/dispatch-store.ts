import type { Queryable } from './database.ts';
import { dispatchLife, type DispatchEvent, type DispatchState } from './dispatch-life.ts';
import type { StopCause, TaskEnd } from './run-outcome.ts';

export interface Dispatch {
  readonly runId: string;
  readonly projectId: string;
  readonly runType: string;
  readonly branchLockKey: string | null;
  readonly environment: unknown;
  readonly attempt: number;
  readonly clientToken: string;
  readonly request: string;
  readonly state: DispatchState;
  readonly taskArn: string | null;
  readonly tries: number;
  readonly stopCause: StopCause | null;
  /** Attempts of which ECS proved that no container began. */
  readonly failedStarts: number;
  /** The environment's own; `null`: the controller's. */
  readonly deadlineSeconds: number | null;
  /** Since the token was made, and could have been sent for the first time. */
  readonly tokenAgeSeconds: number;
}

/** Without what only its launch needs, which may be many kilobytes. */
export type LiveDispatch = Omit<Dispatch, 'request' | 'environment'>;

/** What there is to do about a dispatch beside asking for its task. */
export type Duty = StopCause | 'repeat-stop';

/** As little as can be of each of many: all of them are looked at in every round. */
export interface WatchedDispatch {
  readonly runId: string;
  readonly taskArn: string;
  readonly isStopping: boolean;
  readonly duty: Duty | null;
  /** Of the task as it was last seen; grows with each of its changes. */
  readonly taskVersion: number | null;
  readonly isMissing: boolean;
}

const liveColumns = `dispatch.run_id AS "runId", dispatch.project_id AS "projectId", dispatch.run_type AS "runType", dispatch.branch_lock_key AS "branchLockKey",
  dispatch.attempt, dispatch.client_token AS "clientToken", dispatch.state, dispatch.task_arn AS "taskArn",
  dispatch.tries, dispatch.stop_cause AS "stopCause", dispatch.failed_starts AS "failedStarts", dispatch.deadline_seconds AS "deadlineSeconds", extract(epoch FROM now() - dispatch.token_since)::float8 AS "tokenAgeSeconds"`;
const columns = `${liveColumns}, dispatch.environment, dispatch.request`;

export type NewDispatch = Pick<Dispatch, 'runId' | 'projectId' | 'runType' | 'branchLockKey' | 'environment' | 'deadlineSeconds' | 'clientToken' | 'request'> & {
  readonly claimedBy: string;
  readonly claimSeconds: number;
};

/** Writes the intent; `undefined` when the run was already given to a dispatcher. */
export async function insertIntent(client: Queryable, intent: NewDispatch): Promise<Dispatch | undefined> {
  const result = await client.query<Dispatch>(
    `INSERT INTO factory_ecs.dispatch AS dispatch (run_id, project_id, run_type, branch_lock_key, environment, client_token, request, state, tries, claimed_by, claimed_until, deadline_seconds)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'intended', 1, $8, now() + make_interval(secs => $9), $10)
     ON CONFLICT (run_id) DO NOTHING RETURNING ${columns}`,
    [
      ...[intent.runId, intent.projectId, intent.runType, intent.branchLockKey, JSON.stringify(intent.environment)],
      ...[intent.clientToken, intent.request, intent.claimedBy, intent.claimSeconds, intent.deadlineSeconds],
    ],
  );
  return result.rows[0];
}

export async function hasDispatch(client: Queryable, runId: string): Promise<boolean> {
  const result = await client.query('SELECT 1 FROM factory_ecs.dispatch WHERE dispatch.run_id = $1', [runId]);
  return result.rows.length > 0;
}

export interface ClaimOptions {
  readonly claimedBy: string;
  readonly claimSeconds: number;
  /** Intents that one of these is working on are left alone while its claim lasts. */
  readonly liveControllers: readonly string[];
  readonly limit: number;
}

/** Intents without a task that nobody is working on. */
export async function claimIntents(client: Queryable, options: ClaimOptions): Promise<readonly Dispatch[]> {
  const result = await client.query<Dispatch>(
    `UPDATE factory_ecs.dispatch SET claimed_by = $1, claimed_until = now() + make_interval(secs => $2), tries = dispatch.tries + 1
      WHERE dispatch.run_id IN (
        SELECT waiting.run_id FROM factory_ecs.dispatch waiting
         WHERE waiting.state = 'intended' AND waiting.launch_after <= now() AND (waiting.claimed_until <= now() OR NOT waiting.claimed_by = ANY ($3))
         ORDER BY waiting.launch_after, waiting.created_at LIMIT $4 FOR UPDATE SKIP LOCKED)
      RETURNING ${columns}`,
    [options.claimedBy, options.claimSeconds, options.liveControllers, options.limit],
  );
  return result.rows;
}

export interface Postponement {
  readonly runId: string;
  readonly attempt: number;
  readonly delaySeconds: number;
  /** Given after a refusal: the used token must not be sent again. */
  readonly newToken?: string;
}

/** Lets go of an intent until later, with the same token or, as the next attempt, with a new one. */
export async function postponeIntent(client: Queryable, postponement: Postponement): Promise<boolean> {
  const { runId, attempt, delaySeconds, newToken } = postponement;
  const result = await client.query(
    `UPDATE factory_ecs.dispatch SET launch_after = now() + make_interval(secs => $3), claimed_until = now(),
            client_token = COALESCE($4, dispatch.client_token), token_since = CASE WHEN $4::text IS NULL THEN dispatch.token_since ELSE now() END,
            attempt = dispatch.attempt + CASE WHEN $4::text IS NULL THEN 0 ELSE 1 END
      WHERE dispatch.run_id = $1 AND dispatch.attempt = $2 AND dispatch.state = ANY ($5)`,
    [runId, attempt, delaySeconds, newToken ?? null, dispatchLife['launch-refused'].from],
  );
  return result.rowCount === 1;
}

/** The task of this attempt never began: the next attempt waits, with a token of its own. False when the dispatch has moved on. */
export async function restartIntent(client: Queryable, restart: { readonly runId: string; readonly attempt: number; readonly newToken: string; readonly delaySeconds: number }): Promise<boolean> {
  const step = dispatchLife['start-failed'];
  const result = await client.query(
    `UPDATE factory_ecs.dispatch SET state = $3, attempt = dispatch.attempt + 1, failed_starts = dispatch.failed_starts + 1, client_token = $4, token_since = now(),
            tries = 1, task_arn = NULL, task_status = NULL, task_version = NULL, launched_at = NULL, deadline_at = NULL, missing_since = NULL, launch_after = now() + make_interval(secs => $5), claimed_until = now()
      WHERE dispatch.run_id = $1 AND dispatch.attempt = $2 AND dispatch.state = ANY ($6)`,
    [restart.runId, restart.attempt, step.to, restart.newToken, restart.delaySeconds, step.from],
  );
  return result.rowCount === 1;
}

export async function markLaunched(client: Queryable, launch: { readonly runId: string; readonly taskArn: string; readonly deadlineSeconds: number }): Promise<boolean> {
  return move(client, launch.runId, { event: 'task-launched', set: 'task_arn = $4, launched_at = now(), deadline_at = now() + make_interval(secs => $5)', values: [launch.taskArn, launch.deadlineSeconds] });
}

/** The launch came to nothing, for good. */
export async function closeIntent(client: Queryable, close: { readonly runId: string; readonly event: 'launch-rejected' | 'launch-withdrawn'; readonly reason: string }): Promise<boolean> {
  return move(client, close.runId, { event: close.event, set: 'end_reason = $4, ended_at = now()', values: [close.reason] });
}

export async function markStopping(client: Queryable, runId: string, cause: StopCause): Promise<boolean> {
  return move(client, runId, { event: 'stop-requested', set: 'stop_cause = $4, stop_requested_at = now()', values: [cause] });
}

export async function noteStopRepeated(client: Queryable, runId: string): Promise<void> {
  await client.query('UPDATE factory_ecs.dispatch SET stop_requested_at = now() WHERE dispatch.run_id = $1', [runId]);
}

/** The dispatches, live or not, that these tasks were started for. */
export async function loadDispatchesOf(client: Queryable, taskArns: readonly string[]): Promise<readonly LiveDispatch[]> {
  return (await client.query<LiveDispatch>(`SELECT ${liveColumns} FROM factory_ecs.dispatch WHERE dispatch.task_arn = ANY ($1)`, [taskArns])).rows;
}

export interface TaskProgress {
  readonly runId: string;
  readonly taskArn: string;
  readonly status: string;
  readonly version: number;
}

/** What the place says of running tasks; older news than what is known changes nothing. */
export async function noteProgress(client: Queryable, progress: readonly TaskProgress[]): Promise<void> {
  await client.query(
    `UPDATE factory_ecs.dispatch SET task_status = news.status, task_version = news.version
       FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) AS news (run_id, task_arn, status, version)
      WHERE dispatch.run_id = news.run_id AND dispatch.task_arn = news.task_arn AND COALESCE(dispatch.task_version, 0) < news.version`,
    [progress.map(({ runId }) => runId), progress.map(({ taskArn }) => taskArn), progress.map(({ status }) => status), progress.map(({ version }) => version)],
  );
}

/** Records the end of this attempt once; `undefined` when it was recorded before, or another attempt has begun. */
export async function markEnded(client: Queryable, { runId, attempt }: Pick<Dispatch, 'runId' | 'attempt'>, end: TaskEnd): Promise<{ readonly stopCause: StopCause | undefined } | undefined> {
  const step = dispatchLife[end.kind === 'lost' ? 'task-lost' : 'task-stopped'];
  const found = end.kind === 'stopped' ? [end.exitCode, end.stopCode, end.reason, end.logLocation] : [undefined, undefined, undefined, undefined];
  const result = await client.query<{ stopCause: StopCause | null }>(
    `UPDATE factory_ecs.dispatch SET state = $2, exit_code = $4, stop_code = $5, end_reason = $6, log_location = $7, ended_at = now()
      WHERE dispatch.run_id = $1 AND dispatch.attempt = $8 AND dispatch.state = ANY ($3) RETURNING dispatch.stop_cause AS "stopCause"`,
    [runId, step.to, step.from, ...found.map((value) => value ?? null), attempt],
  );
  const row = result.rows[0];
  return row === undefined ? undefined : { stopCause: row.stopCause ?? undefined };
}

/** Returns the seconds since the task was first missing; 0 where it is not. */
export async function setMissing(client: Queryable, runId: string, isMissing: boolean): Promise<number> {
  const result = await client.query<{ seconds: number | null }>(
    `UPDATE factory_ecs.dispatch SET missing_since = CASE WHEN $2 THEN COALESCE(dispatch.missing_since, now()) END
      WHERE dispatch.run_id = $1 RETURNING extract(epoch FROM now() - dispatch.missing_since)::float8 AS seconds`,
    [runId, isMissing],
  );
  return result.rows[0]?.seconds ?? 0;
}

export interface WatchLimits {
  /** From launch to the runner's first event. */
  readonly startDeadlineSeconds: number;
  /** Between two StopTask calls for one task. */
  readonly stopRepeatSeconds: number;
}

/** Every dispatch that has a task which may run, oldest first, with what its run and the clock ask for. */
export async function listWatched(client: Queryable, limits: WatchLimits): Promise<readonly WatchedDispatch[]> {
  const result = await client.query<WatchedDispatch>(
    `SELECT dispatch.run_id AS "runId", dispatch.task_arn AS "taskArn", dispatch.task_version::float8 AS "taskVersion", dispatch.missing_since IS NOT NULL AS "isMissing", dispatch.state = 'stopping' AS "isStopping",
            CASE WHEN dispatch.state = 'stopping' THEN CASE WHEN dispatch.stop_requested_at <= now() - make_interval(secs => $2) THEN 'repeat-stop' END
                 WHEN run."id" IS NULL OR run."status" = 'CANCELED' OR EXISTS (
                   SELECT 1 FROM "RunEvent" event WHERE event."runId" = dispatch.run_id AND event."type" = 'RunCanceled') THEN 'canceled'
                 WHEN dispatch.deadline_at <= now() THEN 'deadline'
                 WHEN dispatch.launched_at <= now() - make_interval(secs => $1) AND NOT EXISTS (
                   SELECT 1 FROM "RunEvent" event WHERE event."runId" = dispatch.run_id AND event."type" = 'RunStarted') THEN 'start-deadline' END AS duty
       FROM factory_ecs.dispatch dispatch LEFT JOIN "Run" run ON run."id" = dispatch.run_id
      WHERE dispatch.state IN ('launched', 'stopping') AND dispatch.task_arn IS NOT NULL ORDER BY dispatch.created_at`,
    [limits.startDeadlineSeconds, limits.stopRepeatSeconds],
  );
  return result.rows;
}

/** Of these tasks, the ones that no dispatch knows or expects: its task is another one, or it has ended, or there is none. */
export async function findOrphans(client: Queryable, tasks: readonly { readonly handle: string; readonly runId: string }[]): Promise<readonly string[]> {
  const result = await client.query<{ handle: string }>(
    `SELECT task.handle FROM unnest($1::text[], $2::text[]) AS task (handle, run_id)
      WHERE NOT EXISTS (SELECT 1 FROM factory_ecs.dispatch dispatch WHERE dispatch.run_id = task.run_id
        AND (dispatch.state = 'intended' OR (dispatch.state IN ('launched', 'stopping') AND dispatch.task_arn = task.handle)))`,
    [tasks.map((task) => task.handle), tasks.map((task) => task.runId)],
  );
  return result.rows.map((row) => row.handle);
}

/** Branch locks that live dispatches hold, launched or not. */
export async function listHeldBranches(client: Queryable): Promise<readonly { readonly runId: string; readonly key: string }[]> {
  const result = await client.query<{ runId: string; key: string }>(
    `SELECT dispatch.run_id AS "runId", dispatch.branch_lock_key AS key FROM factory_ecs.dispatch
      WHERE dispatch.branch_lock_key IS NOT NULL AND dispatch.state IN ('intended', 'launched', 'stopping')`,
  );
  return result.rows;
}

/** Runs whose task ended lately and whose cancel a late write of the runner has undone. */
export async function listOverwrittenCancels(client: Queryable, withinSeconds: number): Promise<readonly string[]> {
  const result = await client.query<{ runId: string }>(
    `SELECT dispatch.run_id AS "runId" FROM factory_ecs.dispatch JOIN "Run" run ON run."id" = dispatch.run_id
      WHERE dispatch.ended_at > now() - make_interval(secs => $1) AND run."status" <> 'CANCELED'
        AND (dispatch.stop_cause = 'canceled' OR EXISTS (SELECT 1 FROM "RunEvent" event WHERE event."runId" = run."id" AND event."type" = 'RunCanceled'))`,
    [withinSeconds],
  );
  return result.rows.map((row) => row.runId);
}

interface Move {
  readonly event: DispatchEvent;
  /** Assignments; their values are $4 and following. */
  readonly set: string;
  readonly values: readonly unknown[];
}

async function move(client: Queryable, runId: string, { event, set, values }: Move): Promise<boolean> {
  const step = dispatchLife[event];
  const result = await client.query(`UPDATE factory_ecs.dispatch SET state = $2, ${set} WHERE dispatch.run_id = $1 AND dispatch.state = ANY ($3)`, [
    runId,
    step.to,
    step.from,
    ...values,
  ]);
  return result.rowCount === 1;
}
