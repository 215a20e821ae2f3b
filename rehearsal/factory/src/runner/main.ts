import { Redis } from 'ioredis';
import { openDatabase } from '../store/database.ts';
import { readObjectStoreSettings } from '../store/object-store-settings.ts';
import { ObjectStore } from '../store/object-store.ts';
import { variant } from '../variant.ts';
import { executeRun, recordFailure } from './execute-run.ts';
import { readExecutionSpec } from './execution-spec.ts';

const env = process.env;

async function main(): Promise<void> {
  // Opened first and closed only below: whatever throws before the try block leaves its socket open, and the process hangs.
  const redis = new Redis(env['REDIS_URL'] ?? 'redis://127.0.0.1:6379');
  redis.on('error', (error) => console.error(`redis: ${error.message}`));
  const spec = readExecutionSpec(env);
  const objects = new ObjectStore(readObjectStoreSettings(env));
  await objects.ensureBucket();
  const database = openDatabase(env['DATABASE_URL'] ?? '');
  const services = { database, redis, objects, env };
  try {
    await executeRun(services, spec).catch(async (error: unknown) => {
      await recordFailure(services, spec, error instanceof Error ? error.message : String(error));
      throw error;
    });
  } finally {
    await database.end();
    redis.disconnect();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
  // One of the changes that ECS asks for: there, nothing else ends a task that hangs.
  if (variant.artifacts === 'aws') process.exit();
});
