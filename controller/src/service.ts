import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import type pg from 'pg';
import { CloudWatchMetrics } from './cloudwatch-metrics.ts';
import type { Config, EcsConfig } from './config.ts';
import { defaultTiming, startController, type Controller } from './controller.ts';
import { createPool } from './database.ts';
import { CallRates } from './ecs/call-rates.ts';
import { createEcsDispatcher } from './ecs/create-ecs-dispatcher.ts';
import { createEcsClient } from './ecs/ecs-dispatcher.ts';
import { ImageDigests } from './ecs/image-digests.ts';
import { createLogsClient, LogTail } from './ecs/log-tail.ts';
import { createSecretStore } from './ecs/secret-stores.ts';
import { createSqsClient, TaskEvents } from './ecs/task-events.ts';
import type { TaskReader } from './ecs/task-reader.ts';
import { ToldEnds } from './ecs/told-ends.ts';
import { startHealthServer, type HealthServer } from './health.ts';
import type { Log } from './log.ts';
import { Metrics } from './metrics.ts';
import type { Parts } from './parts.ts';
import { isPassingFailure } from './passing-failure.ts';
import { RunQueue } from './queue.ts';
import { createBlockingRedis, createRedis } from './redis-client.ts';

export interface Service {
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface Connections {
  readonly pool: pg.Pool;
  readonly redis: Redis;
  readonly blockingRedis: Redis;
}

const startRetryMs = 1000;

/** Connections, health server and controller of one process. */
export function createService(config: Config, log: Log): Service {
  const connections = connect(config, log);
  const metrics = new Metrics();
  const stopping = new AbortController();
  let health: HealthServer | undefined;
  let controller: Controller | undefined;
  const checkLoops = (): Promise<string> => {
    if (config.dispatch.mode === 'off') return Promise.resolve('off');
    return controller?.checkLoops() ?? Promise.reject(new Error('waiting for Redis and PostgreSQL'));
  };
  return {
    start: async () => {
      const { pool, redis } = connections;
      const checks = { postgres: () => pool.query('SELECT 1').then(() => 'ok'), redis: () => redis.ping().then(() => 'ok'), loops: checkLoops };
      health = await startHealthServer(config.port, { checks, renderMetrics: () => metrics.render() });
      log.info({ port: health.port, mode: config.dispatch.mode }, 'health server listens');
      if (config.dispatch.mode === 'ecs') controller = await startWhenReachable(buildParts(config, config.dispatch.ecs, { connections, log, metrics }), stopping.signal);
    },
    stop: async () => {
      stopping.abort();
      // Whatever could not be handed over stays in this controller's list or in an intent, and is taken up when its heartbeat has ended.
      await controller?.stop().catch((error: unknown) => log.warn({ err: error }, 'could not hand over'));
      await health?.close();
      connections.redis.disconnect();
      connections.blockingRedis.disconnect();
      await connections.pool.end();
    },
  };
}

function connect(config: Config, log: Log): Connections {
  const warn = (what: string) => (error: Error) => log.warn({ err: error }, `${what} connection`);
  return {
    pool: createPool(config.databaseUrl, warn('PostgreSQL')),
    redis: createRedis(config.redisUrl, warn('Redis')),
    blockingRedis: createBlockingRedis(config.redisUrl, warn('Redis')),
  };
}

function buildParts(config: Config, ecs: EcsConfig, { connections, log, metrics }: { connections: Connections; log: Log; metrics: Metrics }): Parts {
  const { pool, redis, blockingRedis } = connections;
  const controllerId = randomUUID();
  const ecsClient = createEcsClient(ecs.region);
  const rates = new CallRates(redis, ecs.rates);
  rates.pace(ecsClient);
  metrics.count(ecsClient);
  const digests = new ImageDigests((image, error) => log.warn({ image, err: error }, 'the registry tells no digest; the image is used by its tag'));
  const logTail = new LogTail({ client: createLogsClient(ecs.region), warn: (logLocation, error) => log.warn({ logLocation, err: error }, 'the log of a runner that failed cannot be read') });
  const { dispatcher, reader } = createEcsDispatcher({ client: ecsClient, ecs, pool, digests, secretStore: createSecretStore(ecs), log: logTail });
  const queue = new RunQueue({ redis, blockingRedis, controllerId, heartbeatTtlMs: defaultTiming.leaseMs });
  metrics.watch({ pool, queue });
  return {
    ...{ pool, redis, queue, log, metrics, random: Math.random, launchesInAir: () => rates.inAir('runTask') },
    dispatcher,
    cloudWatch: config.tellsCloudWatch ? new CloudWatchMetrics({ metrics, cluster: ecs.cluster, write: (line) => process.stdout.write(`${line}\n`) }) : undefined,
    ends: buildEnds(ecs, reader, { log, metrics }),
    settings: {
      ...{ controllerId, projectConcurrencyLimit: config.projectConcurrencyLimit, runDeadlineSeconds: config.runDeadlineSeconds },
      runStartDeadlineSeconds: config.runStartDeadlineSeconds,
      ...{ pollTimeoutSeconds: config.pollTimeoutSeconds, fallbackImage: ecs.taskDefinition, kubernetesJobEnvironments: config.kubernetesJobEnvironments },
    },
  };
}

function buildEnds(ecs: EcsConfig, reader: TaskReader, { log, metrics }: { log: Log; metrics: Metrics }): ToldEnds | undefined {
  if (ecs.taskEventsQueueUrl === undefined) return undefined;
  const client = createSqsClient(ecs.region);
  metrics.count(client);
  return new ToldEnds(new TaskEvents({ client, queueUrl: ecs.taskEventsQueueUrl, warn: (message) => log.warn(message) }), reader);
}

async function startWhenReachable(parts: Parts, stopping: AbortSignal): Promise<Controller | undefined> {
  const isStopping = (): boolean => stopping.aborted;
  while (!isStopping()) {
    try {
      return await startController(parts, defaultTiming);
    } catch (error) {
      // The connections were closed under it.
      if (isStopping()) return undefined;
      if (!isPassingFailure(error)) throw error;
      parts.log.warn({ err: error }, 'Redis or PostgreSQL cannot be reached yet; trying again');
      // The abort only ends the wait.
      await delay(startRetryMs, undefined, { signal: stopping }).catch(() => undefined);
    }
  }
  return undefined;
}
