import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';

/** One PostgreSQL and one Redis for all test files: TEST_POSTGRES_URL (superuser, database postgres), TEST_REDIS_URL. */
export default async function startTestServices(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'factory-ecs-tests-'));
  chmodSync(directory, 0o755);
  const [postgres, redis] = await Promise.all([
    startPostgres({ directory: join(directory, 'postgres'), logFile: join(directory, 'postgres.log') }),
    startRedis({ directory: join(directory, 'redis'), logFile: join(directory, 'redis.log') }),
  ]);
  process.env['TEST_POSTGRES_URL'] = postgres.url('postgres');
  process.env['TEST_REDIS_URL'] = redis.url();
  globalThis.testServices = {
    directory,
    stop: async () => {
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
}

declare global {
  var testServices: { directory: string; stop: () => Promise<void> } | undefined;
}
