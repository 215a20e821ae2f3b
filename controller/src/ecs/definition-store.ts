import type pg from 'pg';
import { inTransaction } from '../database.ts';

/** Registered definitions that differ from the base, shared by the replicas. */
export interface DefinitionStore {
  /** The ARN, noted as used now; `undefined` when there is none yet. */
  readonly use: (contentHash: string) => Promise<string | undefined>;
  /** Registers unless somebody has; only one replica at a time per content. */
  readonly register: (contentHash: string, register: () => Promise<string>) => Promise<string>;
  /** Forgets a definition that is gone in ECS. */
  readonly forget: (taskDefinitionArn: string) => Promise<void>;
  /** Takes definitions out that were not used for so long and that no waiting launch names; nobody can get their ARNs here any more. */
  readonly takeUnused: (options: { readonly olderThanSeconds: number; readonly limit: number }) => Promise<readonly string[]>;
}

export function createDefinitionStore(pool: pg.Pool): DefinitionStore {
  return {
    use: async (contentHash) => {
      const result = await pool.query<{ arn: string }>('UPDATE factory_ecs.definition SET last_used_at = now() WHERE definition.content_hash = $1 RETURNING definition.task_definition_arn AS arn', [contentHash]);
      return result.rows[0]?.arn;
    },
    register: (contentHash, register) =>
      inTransaction(pool, async (client) => {
        await client.query("SELECT pg_advisory_xact_lock(hashtext('factory_ecs.definition'), hashtext($1))", [contentHash]);
        const known = await client.query<{ arn: string }>('SELECT definition.task_definition_arn AS arn FROM factory_ecs.definition WHERE definition.content_hash = $1', [contentHash]);
        if (known.rows[0] !== undefined) return known.rows[0].arn;
        const arn = await register();
        await client.query('INSERT INTO factory_ecs.definition (content_hash, task_definition_arn) VALUES ($1, $2)', [contentHash, arn]);
        return arn;
      }),
    forget: async (taskDefinitionArn) => {
      await pool.query('DELETE FROM factory_ecs.definition WHERE definition.task_definition_arn = $1', [taskDefinitionArn]);
    },
    takeUnused: async ({ olderThanSeconds, limit }) => {
      const result = await pool.query<{ arn: string }>(
        `DELETE FROM factory_ecs.definition WHERE definition.content_hash IN (
           SELECT unused.content_hash FROM factory_ecs.definition unused
            WHERE unused.last_used_at < now() - make_interval(secs => $1) AND NOT EXISTS (
              SELECT 1 FROM factory_ecs.dispatch WHERE dispatch.state = 'intended' AND strpos(dispatch.request, unused.task_definition_arn) > 0)
            ORDER BY unused.last_used_at LIMIT $2 FOR UPDATE SKIP LOCKED)
         RETURNING definition.task_definition_arn AS arn`,
        [olderThanSeconds, limit],
      );
      return result.rows.map((row) => row.arn);
    },
  };
}
