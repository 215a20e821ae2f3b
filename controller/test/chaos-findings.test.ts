// What bench/chaos.ts found, each in its smallest form.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { createPool, inTransaction } from '../src/database.ts';
import { dispatchRun } from '../src/dispatch-run.ts';
import { migrate } from '../src/migrate.ts';
import { isPassingFailure } from '../src/passing-failure.ts';
import { replayIntents } from '../src/replay-intents.ts';
import { eventually, TestSite } from './test-site.ts';

let site: TestSite;
let pool: pg.Pool;
beforeAll(async () => {
  site = await TestSite.open();
  pool = createPool(site.databaseUrl, () => undefined);
});
afterAll(async () => {
  await pool.end();
  await site.close();
});

beforeEach(() => site.reset());

async function endConnection(client: pg.PoolClient): Promise<void> {
  const { rows: [backend] } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const lost = new Promise((resolve) => client.once('end', resolve));
  await site.pool.query('SELECT pg_terminate_backend($1)', [backend?.pid]);
  await lost;
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => undefined, (error: unknown) => error);
}

describe('a PostgreSQL connection that is lost within a transaction', () => {
  // Without a listener for "error", node ends the process, and with it every launch that is under way.
  it('has a listener, so that the process lives on', async () => {
    await inTransaction(pool, (client) => {
      expect(client.listenerCount('error')).toBeGreaterThan(0);
      return Promise.resolve();
    });
  });

  it.each([
    ['while a statement is under way', async (client: pg.PoolClient) => {
      const { rows: [backend] } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      const waiting = client.query('SELECT pg_sleep(30)');
      await Promise.all([waiting, site.pool.query('SELECT pg_terminate_backend($1)', [backend?.pid])]);
    }],
    ['between two statements', async (client: pg.PoolClient) => {
      await endConnection(client);
      await client.query('SELECT 1');
    }],
  ])('%s is trouble that passes: the run is not blamed for it', async (_when, work) => {
    const error = await failureOf(inTransaction(pool, work));
    expect(error).toBeInstanceOf(Error);
    expect({ message: (error as Error).message, passes: isPassingFailure(error) }).toMatchObject({ passes: true });
  });

  it('is replaced by another one', async () => {
    await failureOf(inTransaction(pool, endConnection));
    await expect(inTransaction(pool, (client) => client.query('SELECT 1 AS one'))).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });
});

describe('an id whose answer was lost', () => {
  // The client sends an unanswered command again after it has reconnected, and nobody hears of the first one's effect.
  it('is in the list of a controller that lives, and is taken from there', async () => {
    const { queue, settings } = site.buildParts();
    await queue.beat();
    await site.redis.lpush('runs:queued', 'lost', 'next');
    await site.redis.lmove('runs:queued', `factory-ecs:processing:${settings.controllerId}`, 'RIGHT', 'LEFT');
    expect([await queue.take(1), await queue.take(1)]).toEqual(['lost', 'next']);
  });

  it('is not taken while it is under way', async () => {
    const { queue } = site.buildParts();
    await site.redis.lpush('runs:queued', 'busy', 'free');
    expect(await queue.take(1)).toBe('busy');
    expect(await queue.take(1)).toBe('free');
    await queue.settle('free');
    await site.redis.lpush('runs:queued', 'last');
    expect(await queue.take(1)).toBe('last');
  });
});

describe('a launch whose answer could not be recorded', () => {
  it('is taken up by the same controller in its next round, before its claim would have ended', async () => {
    const parts = site.buildParts();
    await migrate(parts.pool);
    await parts.queue.beat();
    const runId = await site.createRun();
    const blocker = await site.pool.connect();
    try {
      await blocker.query('BEGIN');
      site.ecs.onTask = () => void blocker.query('SELECT 1 FROM "Run" FOR UPDATE');
      const launched = failureOf(dispatchRun(runId, parts));
      await eventually('the record to wait for the row, and to lose its connection', async () => {
        const { rows } = await site.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
        return rows.length > 0;
      });
      expect(isPassingFailure(await launched)).toBe(true);
    } finally {
      await blocker.query('ROLLBACK');
      blocker.release();
    }
    expect(await site.readDispatch(runId)).toMatchObject({ state: 'intended' });
    await replayIntents(parts);
    expect(await site.readDispatch(runId)).toMatchObject({ state: 'launched' });
    expect(site.ecs.tasksOf(runId)).toHaveLength(1);
  });
});

describe('an intent whose COMMIT was not answered', () => {
  it('is launched in the next round, before the claim of its controller would have ended', async () => {
    const parts = site.buildParts();
    await migrate(parts.pool);
    await parts.queue.beat();
    const runId = await site.createRun();
    loseNextCommitAnswer(parts.pool);
    expect(isPassingFailure(await failureOf(dispatchRun(runId, parts)))).toBe(true);
    expect(await site.readDispatch(runId)).toMatchObject({ state: 'intended' });
    await replayIntents(parts);
    expect(await site.readDispatch(runId)).toMatchObject({ state: 'launched' });
    expect(site.ecs.tasksOf(runId)).toHaveLength(1);
  });
});

/** The next transaction of the pool is committed, and its connection lost before anybody hears of it. */
function loseNextCommitAnswer(of: pg.Pool): void {
  const connect = of.connect.bind(of) as (...args: unknown[]) => Promise<pg.PoolClient>;
  const lossy = async (...args: unknown[]): Promise<pg.PoolClient> => {
    // The pool itself asks with a callback.
    if (args.length > 0) return connect(...args);
    const client = await connect();
    const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
    const lose = async (...statement: unknown[]): Promise<unknown> => {
      const result = await query(...statement);
      if (statement[0] !== 'COMMIT') return result;
      Object.assign(of, { connect });
      Object.assign(client, { query });
      throw new Error('Connection terminated unexpectedly');
    };
    return Object.assign(client, { query: lose });
  };
  Object.assign(of, { connect: lossy });
}
