import { describe, it, expect } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';

describe('test services', () => {
  it('give every test file a PostgreSQL superuser', async () => {
    const client = new pg.Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
    await client.connect();
    const { rows } = await client.query<{ usesuper: boolean }>('SELECT usesuper FROM pg_user WHERE usename = current_user');
    await client.end();
    expect(rows).toEqual([{ usesuper: true }]);
  });

  it('give every test file a Redis', async () => {
    const redis = new Redis(process.env['TEST_REDIS_URL'] ?? '');
    expect(await redis.ping()).toBe('PONG');
    redis.disconnect();
  });
});
