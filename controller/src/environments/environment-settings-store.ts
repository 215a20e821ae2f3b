import type { Queryable } from '../database.ts';

/** An environment of Factory with what is said here and there of its tasks. JSON columns are unchecked. */
export interface StoredEnvironment {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly active: boolean;
  readonly runnerImage: string;
  readonly serviceAccountName: string | null;
  readonly resourcesJson: unknown;
  /** Of `factory_ecs.environment`; null without a row there. */
  readonly settings: unknown;
  /** Factory's own column; null also in a Factory without it. */
  readonly ecsJson: unknown;
}

const columns = `environment."id", environment."name", environment."kind"::text AS kind, environment."active", environment."runnerImage", environment."serviceAccountName",
            environment."resourcesJson", setting.settings, to_jsonb(environment) -> 'ecsJson' AS "ecsJson"`;
const tables = `"Environment" environment LEFT JOIN factory_ecs.environment setting ON setting.environment_id = environment."id"`;

/** By name. */
export async function listStoredEnvironments(client: Queryable): Promise<readonly StoredEnvironment[]> {
  const result = await client.query<StoredEnvironment>(`SELECT ${columns} FROM ${tables} ORDER BY environment."name"`);
  return result.rows;
}

/** With the row locked until the transaction ends. */
export async function lockStoredEnvironment(client: Queryable, name: string): Promise<StoredEnvironment | undefined> {
  const result = await client.query<StoredEnvironment>(`SELECT ${columns} FROM ${tables} WHERE environment."name" = $1 FOR UPDATE OF environment`, [name]);
  return result.rows[0];
}

/** What the database of a Factory that knows ECS_TASK has: an older one lacks both. */
export async function readEcsTaskSupport(client: Queryable): Promise<{ readonly hasKind: boolean; readonly hasColumn: boolean }> {
  const result = await client.query<{ hasKind: boolean; hasColumn: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM pg_enum kind WHERE kind.enumtypid = '"EnvironmentKind"'::regtype AND kind.enumlabel = 'ECS_TASK') AS "hasKind",
            EXISTS (SELECT 1 FROM pg_attribute field WHERE field.attrelid = '"Environment"'::regclass AND field.attname = 'ecsJson' AND NOT field.attisdropped) AS "hasColumn"`,
  );
  return result.rows[0] ?? { hasKind: false, hasColumn: false };
}

interface Change {
  readonly environmentId: string;
  /** As they were read; null where there was no row. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Of an environment of kind KUBERNETES_JOB. False when somebody changed them, or the kind, meanwhile. */
export async function saveSettings(client: Queryable, { environmentId, before, after }: Change): Promise<boolean> {
  const result = await client.query(
    `INSERT INTO factory_ecs.environment AS setting (environment_id, settings, updated_at)
     SELECT environment."id", $3::jsonb, now() FROM "Environment" environment
      WHERE environment."id" = $1 AND environment."kind"::text <> 'ECS_TASK'
        AND ($2::jsonb IS NULL OR EXISTS (SELECT 1 FROM factory_ecs.environment present WHERE present.environment_id = environment."id"))
         ON CONFLICT (environment_id) DO UPDATE SET settings = EXCLUDED.settings, updated_at = now() WHERE setting.settings = $2::jsonb`,
    [environmentId, toJson(before), toJson(after)],
  );
  return result.rowCount === 1;
}

/** Of an environment of kind ECS_TASK. False when somebody changed them, or the kind, meanwhile. */
export async function saveEcsJson(client: Queryable, { environmentId, before, after }: Change): Promise<boolean> {
  const result = await client.query(
    `UPDATE "Environment" SET "ecsJson" = $3::jsonb, "updatedAt" = now() AT TIME ZONE 'UTC'
      WHERE "Environment"."id" = $1 AND "Environment"."kind"::text = 'ECS_TASK' AND NULLIF("Environment"."ecsJson", 'null'::jsonb) IS NOT DISTINCT FROM $2::jsonb`,
    [environmentId, toJson(before), toJson(after)],
  );
  return result.rowCount === 1;
}

/** Kind and settings in one statement. False when it is of kind ECS_TASK already, or gone. */
export async function switchToEcsTask(client: Queryable, environmentId: string, settings: unknown): Promise<boolean> {
  const result = await client.query(
    `WITH switched AS (
       UPDATE "Environment" SET "kind" = 'ECS_TASK', "ecsJson" = $2::jsonb, "updatedAt" = now() AT TIME ZONE 'UTC' WHERE "Environment"."id" = $1 AND "Environment"."kind"::text <> 'ECS_TASK' RETURNING "id"
     ), moved AS (DELETE FROM factory_ecs.environment setting USING switched WHERE setting.environment_id = switched."id")
     SELECT switched."id" FROM switched`,
    [environmentId, toJson(settings)],
  );
  return result.rowCount === 1;
}

/** Kind and settings in one statement. False when it is not of kind ECS_TASK. */
export async function switchToKubernetesJob(client: Queryable, environmentId: string, settings: unknown): Promise<boolean> {
  const result = await client.query(
    `WITH switched AS (
       UPDATE "Environment" SET "kind" = 'KUBERNETES_JOB', "ecsJson" = NULL, "updatedAt" = now() AT TIME ZONE 'UTC' WHERE "Environment"."id" = $1 AND "Environment"."kind"::text = 'ECS_TASK' RETURNING "id")
     INSERT INTO factory_ecs.environment AS setting (environment_id, settings, updated_at) SELECT switched."id", $2::jsonb, now() FROM switched
         ON CONFLICT (environment_id) DO UPDATE SET settings = EXCLUDED.settings, updated_at = now()`,
    [environmentId, toJson(settings)],
  );
  return result.rowCount === 1;
}

/** Runs that keep the kind and the settings that they were made with. */
export async function countOpenRuns(client: Queryable, environmentId: string): Promise<{ readonly queued: number; readonly running: number }> {
  const result = await client.query<{ queued: number; running: number }>(
    `SELECT count(*) FILTER (WHERE run."status" = 'QUEUED')::int AS queued, count(*) FILTER (WHERE run."status" = 'RUNNING')::int AS running
       FROM "Run" run WHERE COALESCE(run."environmentSnapshot" ->> 'id', run."environmentId") = $1 AND run."status" IN ('QUEUED', 'RUNNING')`,
    [environmentId],
  );
  return result.rows[0] ?? { queued: 0, running: 0 };
}

function toJson(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
