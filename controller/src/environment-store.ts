import type { Queryable } from './database.ts';
import { resolveEnvironment, type ResolvedEnvironment } from './run-environment.ts';
import { environmentJson, type EnvironmentRow } from './run-store.ts';

export interface UsedEnvironment extends ResolvedEnvironment {
  readonly projectId: string;
}

/**
 * Projects that are new or had a run within a month, each with its default environment if that is active: what their next run will need.
 * The environments that were changed last come first.
 */
export async function listUsedEnvironments(client: Queryable): Promise<readonly UsedEnvironment[]> {
  const result = await client.query<{ projectId: string; row: EnvironmentRow; settings: unknown }>(
    `SELECT project."id" AS "projectId", ${environmentJson} AS row, setting.settings AS settings
       FROM "Project" project JOIN "Environment" environment ON environment."id" = project."defaultEnvironmentId"
            LEFT JOIN factory_ecs.environment setting ON setting.environment_id = environment."id"
      WHERE environment."active" AND (project."createdAt" > (now() AT TIME ZONE 'UTC') - interval '30 days' OR EXISTS (
              SELECT 1 FROM "Run" run WHERE run."projectId" = project."id" AND run."createdAt" > (now() AT TIME ZONE 'UTC') - interval '30 days'))
      ORDER BY environment."updatedAt" DESC, environment."id", project."id" LIMIT 500`,
  );
  return result.rows.map(({ projectId, row, settings }) => ({ projectId, ...resolveEnvironment({ environmentSnapshot: null, environmentRow: row, environmentSettings: settings }, '') }));
}
