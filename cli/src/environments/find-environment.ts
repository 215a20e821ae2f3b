import { suggestName } from '../../../actions/shared/src/nearest-name.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import type { Queryable } from '../../../controller/src/database.ts';
import { listStoredEnvironments, lockStoredEnvironment, type StoredEnvironment } from '../../../controller/src/environments/environment-settings-store.ts';

export const ecsTask = 'ECS_TASK';

/** With the row locked. */
export async function lockEnvironment(client: Queryable, name: string): Promise<StoredEnvironment> {
  return (await lockStoredEnvironment(client, name)) ?? (await refuseName(client, name));
}

export async function findEnvironment(client: Queryable, name: string): Promise<StoredEnvironment> {
  return (await listStoredEnvironments(client)).find((environment) => environment.name === name) ?? (await refuseName(client, name));
}

async function refuseName(client: Queryable, name: string): Promise<never> {
  throw new UserError(`Factory has no environment ${name}, ${suggestName(name, (await listStoredEnvironments(client)).map((environment) => environment.name))}`);
}

/** Those that count for its kind; null where there are none. */
export function settingsOf({ kind, settings, ecsJson }: StoredEnvironment): unknown {
  return (kind === ecsTask ? ecsJson : settings) ?? null;
}

/** In words, where they are kept. */
export function placeOf({ kind }: Pick<StoredEnvironment, 'kind'>): string {
  return kind === ecsTask ? '"Environment"."ecsJson"' : 'factory_ecs.environment';
}
