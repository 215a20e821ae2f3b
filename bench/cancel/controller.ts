import { randomUUID } from 'node:crypto';
import { ECSClient } from '@aws-sdk/client-ecs';
import { pino } from 'pino';
import type { EcsConfig } from '../../controller/src/config.ts';
import { startController, type Timing } from '../../controller/src/controller.ts';
import { createPool } from '../../controller/src/database.ts';
import { CallRates } from '../../controller/src/ecs/call-rates.ts';
import { createEcsDispatcher } from '../../controller/src/ecs/create-ecs-dispatcher.ts';
import { Metrics } from '../../controller/src/metrics.ts';
import type { Parts } from '../../controller/src/parts.ts';
import { RunQueue } from '../../controller/src/queue.ts';
import { createBlockingRedis, createRedis } from '../../controller/src/redis-client.ts';
import { fullSecretStore } from '../../controller/test/full-secret-store.ts';

export interface ControllerOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly endpoint: string;
  readonly ecs: EcsConfig;
  readonly timing: Timing;
  readonly projectConcurrencyLimit: number;
}

export interface RunningController {
  /** What it logged as an error: somebody would have to act. */
  readonly errors: readonly string[];
  readonly stop: () => Promise<void>;
}

/** The controller with the parts that `service.ts` gives it, in this process, on an ECS endpoint of its own. */
export async function runController({ databaseUrl, redisUrl, endpoint, ecs, timing, projectConcurrencyLimit }: ControllerOptions): Promise<RunningController> {
  const errors: string[] = [];
  const log = pino({ base: null, level: 'error' }, { write: (line: string) => void errors.push(line.trim()) });
  const note = (error: Error): void => void errors.push(`connection: ${error.message}`);
  const pool = createPool(databaseUrl, note);
  const redis = createRedis(redisUrl, note);
  const blockingRedis = createBlockingRedis(redisUrl, note);
  const client = new ECSClient({
    ...{ region: ecs.region, endpoint, maxAttempts: 2, requestHandler: { connectionTimeout: 2000, requestTimeout: 4000, throwOnRequestTimeout: true } },
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
  });
  const rates = new CallRates(redis, ecs.rates);
  rates.pace(client);
  // No registry is asked: every run uses the runner that was deployed.
  const digests = { pin: (image: string): Promise<string> => Promise.resolve(`${image}@sha256:pinned`) };
  const controllerId = randomUUID();
  const parts: Parts = {
    ...{ pool, redis, log, metrics: new Metrics(), random: Math.random, launchesInAir: () => rates.inAir('runTask') },
    queue: new RunQueue({ redis, blockingRedis, controllerId, heartbeatTtlMs: timing.leaseMs }),
    dispatcher: createEcsDispatcher({ client, ecs, pool, digests, secretStore: fullSecretStore, log: { read: () => Promise.resolve([]) } }).dispatcher,
    settings: { controllerId, projectConcurrencyLimit, runDeadlineSeconds: 7200, runStartDeadlineSeconds: 900, pollTimeoutSeconds: 1, fallbackImage: ecs.taskDefinition, kubernetesJobEnvironments: 'ALL' },
  };
  const controller = await startController(parts, timing);
  return {
    errors,
    stop: async () => {
      await controller.stop();
      redis.disconnect();
      blockingRedis.disconnect();
      client.destroy();
      await pool.end();
    },
  };
}
