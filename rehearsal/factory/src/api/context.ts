import { Redis } from 'ioredis';
import { openDatabase, type Database } from '../store/database.ts';
import { ObjectStore } from '../store/object-store.ts';
import type { ApiConfig } from './config.ts';

/** What the routes work with. */
export interface ApiContext {
  readonly config: ApiConfig;
  readonly database: Database;
  readonly redis: Redis;
  readonly objects: ObjectStore;
}

/** Opens nothing that must answer before the API listens: the database at the first query, the bucket at the first write. */
export function openApiContext(config: ApiConfig): ApiContext {
  const redis = new Redis(config.redisUrl);
  redis.on('error', (error) => console.error(`redis: ${error.message}`));
  return { config, database: openDatabase(config.databaseUrl), redis, objects: new ObjectStore(config.objectStore) };
}

/** What Factory's Kubernetes client says without a cluster; the stand-in never has one. */
export const NO_CLUSTER = 'HTTP protocol is not allowed when skipTLSVerify is not set or false';
