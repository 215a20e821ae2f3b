import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import pg from 'pg';
import { ContractContext, type ContractTarget } from '../contract/context.ts';
import type { Variant } from '../src/variant.ts';
import { runCommand } from '../../machine/run-command.ts';
import { findFreePort } from '../../machine/free-port.ts';
import { startProcess } from '../../machine/managed-process.ts';
import { waitUntil } from '../../machine/wait-until.ts';
import { buildFactory } from './factory-build.ts';

const MINISTACK = fileURLToPath(new URL('../../../.tools/venv/bin/ministack', import.meta.url));
const BUCKET = 'factory-artifacts';
export const COMPATIBLE: Variant = { environmentKinds: ['KUBERNETES_JOB'], artifacts: 'minio' };
export const NATIVE: Variant = { environmentKinds: ['KUBERNETES_JOB', 'ECS_TASK'], artifacts: 'aws' };

/** The stand-ins as processes, on a database of their own and a real S3 endpoint. */
export interface LocalFactory {
  readonly context: ContractContext;
  readonly target: ContractTarget;
  stop(): Promise<void>;
}

export async function startLocalFactory(variant: Variant): Promise<LocalFactory> {
  const directory = await mkdtemp(join(tmpdir(), 'factory-contract-'));
  const source = await buildFactory(directory, variant);
  const [database, objects] = await Promise.all([createDatabase(source), startObjectStore(directory)]);
  const run = (service: string): string => `exec ${process.execPath} ${join(source, service, 'main.ts')}`;
  const base: ContractTarget = {
    apiUrl: '',
    databaseUrl: database.url,
    redisUrl: `${process.env['TEST_REDIS_URL'] ?? ''}/7`,
    s3Endpoint: objects.endpoint,
    bucket: BUCKET,
    startApi: run('api'),
    startWeb: run('web'),
    startRunner: run('runner'),
    migrate: run('migrate'),
    ownQueue: true,
    throwAway: true,
    changed: variant.artifacts === 'aws',
  };
  const starter = new ContractContext(base);
  // S3's bucket is the infrastructure's; MinIO's is made by whoever needs it first.
  if (variant.artifacts === 'aws') await starter.s3.send(new CreateBucketCommand({ Bucket: BUCKET }));
  const [api, web] = await Promise.all([starter.startServer('api'), starter.startServer('web')]);
  const target = { ...base, apiUrl: api.client.url, webUrl: web.client.url };
  const context = new ContractContext(target);
  return {
    context,
    target,
    stop: async () => {
      await context.close();
      await starter.close();
      await Promise.all([database.drop(), objects.stop()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function createDatabase(source: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `contract_${randomBytes(5).toString('hex')}`;
  const url = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
  const administer = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await administer(`CREATE DATABASE ${name}`);
  url.pathname = `/${name}`;
  await runCommand(process.execPath, [join(source, 'migrate/main.ts')], { environment: { DATABASE_URL: url.href } });
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function startObjectStore(directory: string): Promise<{ endpoint: string; stop: () => Promise<unknown> }> {
  const port = await findFreePort();
  const server = await startProcess({
    name: 'MiniStack',
    command: MINISTACK,
    arguments: [],
    logFile: join(directory, 'ministack.log'),
    directory,
    environment: { PATH: process.env['PATH'] ?? '', HOME: directory, TMPDIR: directory, GATEWAY_PORT: String(port), BIND_HOST: '127.0.0.1', IOT_MTLS_ENABLED: '0' },
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const isReady = async (): Promise<boolean> => (await fetch(`${endpoint}/_ministack/health`)).ok;
  await waitUntil(isReady, { what: 'MiniStack to answer its health check', deadlineMs: 30_000, failure: server.failure });
  return { endpoint, stop: () => server.stop() };
}
