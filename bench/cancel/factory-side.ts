import { randomBytes, randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type pg from 'pg';

/** What the unmodified runner writes, whatever the status was. */
export type Written = 'RUNNING' | 'SUCCEEDED' | 'FAILED';

export interface DispatchRow {
  readonly state: string;
  readonly attempt: number;
  readonly isClaimed: boolean;
}

export interface FactoryOptions {
  readonly pool: pg.Pool;
  readonly redis: Redis;
  /** Of the run that is canceled. */
  readonly runId: string;
}

/** Factory's API, its runners and its tables, for one trial: a project of its own with its branch. */
export class FactorySide {
  readonly projectId = `p${randomBytes(6).toString('hex')}`;
  readonly branch = 'main';
  readonly runId: string;
  readonly redis: Redis;
  readonly pool: pg.Pool;

  constructor({ pool, redis, runId }: FactoryOptions) {
    this.pool = pool;
    this.redis = redis;
    this.runId = runId;
  }

  get lockKey(): string {
    return `runs:lock:${this.projectId}:${this.branch}`;
  }

  async createProject(): Promise<void> {
    await this.pool.query(`INSERT INTO "Project" ("id", "name", "namespace", "updatedAt") VALUES ($1, $1, $1, now())`, [this.projectId]);
  }

  /** With its runs, and with what a controller remembers of them, if there was one. */
  async deleteProject({ hasDispatches }: { readonly hasDispatches: boolean }): Promise<void> {
    await this.pool.query('DELETE FROM "Project" WHERE "id" = $1', [this.projectId]);
    if (hasDispatches) await this.pool.query('DELETE FROM factory_ecs.dispatch WHERE project_id = $1', [this.projectId]);
  }

  /** As the API does it: row, event, queue. Only implementation runs hold their branch. */
  async queueRun({ id = `other-${randomBytes(6).toString('hex')}`, branch = this.branch }: { readonly id?: string; readonly branch?: string } = {}): Promise<string> {
    const environment = JSON.stringify({ id: 'e1', name: 'default', kind: 'KUBERNETES_JOB', runnerImage: 'ghcr.io/some-owner/attractor-factory-runner:latest' });
    await this.pool.query(
      `INSERT INTO "Run" ("id", "projectId", "attractorDefId", "runType", "sourceBranch", "targetBranch", "environmentSnapshot", "createdAt") VALUES ($1, $2, 'a1', 'implementation', 'main', $3, $4, now() AT TIME ZONE 'UTC')`,
      [id, this.projectId, branch, environment],
    );
    await this.addEvent(id, 'RunQueued', { runId: id, modelConfig: { provider: 'google', modelId: 'some-model' } });
    await this.redis.lpush('runs:queued', id);
    return id;
  }

  /** As the API does it, in its order; it frees the branch whoever holds it. */
  async cancel(): Promise<void> {
    const { runId } = this;
    await this.pool.query(`UPDATE "Run" SET "status" = 'CANCELED', "finishedAt" = now() AT TIME ZONE 'UTC' WHERE "id" = $1`, [runId]);
    await this.redis.set(`runs:cancel:${runId}`, '1', 'EX', 7200);
    await this.addEvent(runId, 'RunCanceled', { runId });
    await this.redis.del(this.lockKey);
  }

  /** As the runner does it: without a look at the status. At its end it frees the branch, whoever holds it. */
  async write(written: Written): Promise<void> {
    const { pool, redis, runId } = this;
    switch (written) {
      case 'RUNNING':
        await pool.query(`UPDATE "Run" SET "status" = 'RUNNING', "startedAt" = COALESCE("startedAt", now() AT TIME ZONE 'UTC') WHERE "id" = $1`, [runId]);
        return;
      case 'SUCCEEDED':
        await pool.query(`UPDATE "Run" SET "status" = 'SUCCEEDED', "finishedAt" = now() AT TIME ZONE 'UTC' WHERE "id" = $1`, [runId]);
        break;
      case 'FAILED':
        await pool.query(`UPDATE "Run" SET "status" = 'FAILED', "error" = 'Run canceled during execution', "finishedAt" = now() AT TIME ZONE 'UTC' WHERE "id" = $1`, [runId]);
        break;
      default: {
        const unreachable: never = written;
        throw new Error(`There is no ${String(unreachable)}.`);
      }
    }
    await redis.del(this.lockKey);
  }

  async addEvent(runId: string, type: string, payload: unknown): Promise<void> {
    await this.pool.query(`INSERT INTO "RunEvent" ("id", "runId", "ts", "type", "payload") VALUES ($1, $2, now() AT TIME ZONE 'UTC', $3, $4)`, [randomUUID(), runId, type, JSON.stringify(payload)]);
  }

  async status(runId = this.runId): Promise<string | undefined> {
    return (await this.pool.query<{ status: string }>('SELECT "status"::text AS status FROM "Run" WHERE "id" = $1', [runId])).rows[0]?.status;
  }

  async countEvents(runId: string, types: string): Promise<number> {
    return (await this.pool.query(`SELECT 1 FROM "RunEvent" WHERE "runId" = $1 AND "type" LIKE $2`, [runId, types])).rows.length;
  }

  async dispatch(runId = this.runId): Promise<DispatchRow | undefined> {
    const { rows } = await this.pool.query<DispatchRow>(`SELECT state, attempt, claimed_until > now() AS "isClaimed" FROM factory_ecs.dispatch WHERE run_id = $1`, [runId]);
    return rows[0];
  }

  async changeDispatch(assignments: string): Promise<void> {
    await this.pool.query(`UPDATE factory_ecs.dispatch SET ${assignments} WHERE run_id = $1`, [this.runId]);
  }

  async hasBeenDeferred(runId: string): Promise<boolean> {
    return (await this.countEvents(runId, 'RunDeferred%')) > 0;
  }

  /** All that the controller remembers of the run with the database's time is a minute older. */
  async age(): Promise<void> {
    const columns = ['created_at', 'token_since', 'launch_after', 'claimed_until', 'launched_at', 'deadline_at', 'stop_requested_at', 'missing_since', 'ended_at'];
    await this.changeDispatch(columns.map((column) => `${column} = ${column} - interval '60 s'`).join(', '));
    await this.pool.query(`UPDATE "Run" SET "createdAt" = "createdAt" - interval '60 s' WHERE "id" = $1`, [this.runId]);
  }
}
