import type { Queryable } from './database.ts';
import { resolveEnvironment, type RunEnvironment } from './run-environment.ts';
import { settingJson, type EnvironmentRow, type EnvironmentSetting } from './run-store.ts';

export interface KnownEnvironment {
  readonly environment: RunEnvironment;
  readonly setting: EnvironmentSetting | null;
}

/** Factory's active environments, the ones that were changed last first, with what is set for them here. */
export async function listEnvironments(client: Queryable): Promise<readonly KnownEnvironment[]> {
  const result = await client.query<EnvironmentRow & { setting: EnvironmentSetting | null }>(
    `SELECT environment."id", environment."name", environment."kind"::text AS kind, environment."runnerImage", environment."setupScript", environment."serviceAccountName", environment."resourcesJson",
            ${settingJson} AS setting
       FROM "Environment" environment LEFT JOIN factory_ecs.environment setting ON setting.environment_id = environment."id"
      WHERE environment."active" ORDER BY environment."updatedAt" DESC, environment."id" LIMIT 500`,
  );
  return result.rows.map(({ setting, ...environmentRow }) => ({ environment: resolveEnvironment({ environmentSnapshot: null, environmentRow }, ''), setting }));
}
