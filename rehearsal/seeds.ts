import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { RunningPostgres } from './machine/postgres.ts';
import type { RunningRedis } from './machine/redis.ts';
import type { SeededSecret } from './observe/secret-scan.ts';
import type { SecretValues } from './aws/infrastructure/put-secret-values.ts';

export interface Seeds {
  /** For Secrets Manager; hosts as tasks reach them. */
  readonly values: SecretValues;
  /** For the search of logs and definitions. */
  readonly secrets: readonly SeededSecret[];
  /** Of the model that the rehearsal's runs call: the one it takes first, and the one that replaces it. */
  readonly modelKeys: { readonly first: string; readonly second: string };
  /** Factory's database as this machine reaches it. */
  readonly databaseUrl: string;
}

/** Makes Factory's database and user, a password for Redis, and the other secrets, each a random value that can be searched for. */
export async function seed(postgres: RunningPostgres, redis: RunningRedis, taskHost: string): Promise<Seeds> {
  const make = (): string => randomBytes(24).toString('base64url');
  const [databasePassword, redisPassword] = [make(), make()];
  await createDatabase(postgres.url('postgres'), databasePassword);
  const connection = new Redis(redis.url());
  await connection.config('SET', 'requirepass', redisPassword);
  connection.disconnect();
  const databaseUrl = (host: string): string => `postgresql://factory:${databasePassword}@${host}:${String(postgres.port)}/factory`;
  const values: SecretValues = {
    databaseUrl: databaseUrl(taskHost),
    redisUrl: `redis://:${redisPassword}@${taskHost}:${String(redis.port)}`,
    authGoogleClientSecret: make(),
    authSessionSecret: make(),
  };
  const modelKeys = { first: make(), second: make() };
  return {
    values,
    modelKeys,
    databaseUrl: databaseUrl('127.0.0.1'),
    secrets: [
      { name: 'first model key', value: modelKeys.first },
      { name: 'second model key', value: modelKeys.second },
      { name: 'database password', value: databasePassword },
      { name: 'Redis password', value: redisPassword },
      { name: 'Google client secret', value: values.authGoogleClientSecret },
      { name: 'session secret', value: values.authSessionSecret },
    ],
  };
}

async function createDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  // Neither statement takes parameters; the password is base64url.
  await client.query(`CREATE ROLE factory LOGIN PASSWORD '${password}'`);
  await client.query('CREATE DATABASE factory OWNER factory');
  await client.end();
}
