import type { Queryable } from './database.ts';
import { dispatchStates, isLive } from './dispatch-life.ts';

export interface Work {
  readonly waiting: Readonly<Record<string, number>>;
  readonly dispatches: Readonly<Record<string, number>>;
  readonly oldestQueuedSeconds: number;
}

const reasons = ['turn', 'concurrency', 'branch-lock', 'trouble', 'definition'];

/** What there is to do, for all controllers together; states without anything are told as 0. */
export async function countWork(client: Queryable): Promise<Work> {
  const live = dispatchStates.filter(isLive);
  const result = await client.query<{ kind: string; name: string; count: number }>(
    `SELECT 'waiting' AS kind, deferral.reason AS name, count(*)::float8 AS count FROM factory_ecs.deferral GROUP BY deferral.reason
      UNION ALL
     SELECT 'dispatch', dispatch.state, count(*) FROM factory_ecs.dispatch WHERE dispatch.state = ANY ($1) GROUP BY dispatch.state
      UNION ALL
     SELECT 'oldest', '', GREATEST(COALESCE(max(extract(epoch FROM (now() AT TIME ZONE 'UTC') - run."createdAt")), 0), 0) FROM "Run" run WHERE run."status" = 'QUEUED'`,
    [live],
  );
  const countsOf = (kind: string, names: readonly string[]): Record<string, number> =>
    Object.fromEntries(names.map((name) => [name, result.rows.find((row) => row.kind === kind && row.name === name)?.count ?? 0]));
  return { waiting: countsOf('waiting', reasons), dispatches: countsOf('dispatch', live), oldestQueuedSeconds: countsOf('oldest', [''])[''] ?? 0 };
}
