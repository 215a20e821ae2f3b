// What bench/chaos.ts found, each in its smallest form.
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { createPool, inTransaction } from '../src/database.ts';
import { isPassingFailure } from '../src/passing-failure.ts';
import { TestSite } from './test-site.ts';

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

async function endConnection(client: pg.PoolClient): Promise<void> {
  const { rows: [backend] } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const lost = once(client, 'end');
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
