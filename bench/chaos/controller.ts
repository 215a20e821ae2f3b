// The controller as it is shipped, in a process of its own, with shorter intervals: what is waited for in a trial is then not a heartbeat of ten seconds.
import { randomUUID } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { readConfig } from '../../controller/src/config.ts';
import { startController, type Timing } from '../../controller/src/controller.ts';
import { createPool } from '../../controller/src/database.ts';
import { CallRates, documentedRates } from '../../controller/src/ecs/call-rates.ts';
import { createEcsDispatcher } from '../../controller/src/ecs/create-ecs-dispatcher.ts';
import { createEcsClient } from '../../controller/src/ecs/ecs-dispatcher.ts';
import { createSqsClient, TaskEvents } from '../../controller/src/ecs/task-events.ts';
import { ToldEnds } from '../../controller/src/ecs/told-ends.ts';
import { Metrics } from '../../controller/src/metrics.ts';
import type { Parts } from '../../controller/src/parts.ts';
import { isPassingFailure } from '../../controller/src/passing-failure.ts';
import { RunQueue } from '../../controller/src/queue.ts';
import { createBlockingRedis, createRedis } from '../../controller/src/redis-client.ts';
import { fullSecretStore } from '../../controller/test/full-secret-store.ts';

const timing: Timing = { beatMs: 50, leaseMs: 500, watchMs: 20, sweepMs: 100, orphansMs: 100, tendMs: 100, metricsMs: 60_000 };
const startRetryMs = 100;

// Whoever started us has died.
process.stdin.resume().on('end', () => process.kill(process.pid, 'SIGKILL'));

const config = readConfig(process.env);
if (config.dispatch.mode !== 'ecs') throw new Error('Nothing to try: DISPATCH_MODE is off.');
const { ecs } = config.dispatch;
const log = pino({ base: null });
const warn = (what: string) => (error: Error) => log.warn({ err: error }, `${what} connection`);
const pool = createPool(config.databaseUrl, warn('PostgreSQL'));
const redis = createRedis(config.redisUrl, warn('Redis'));
const blockingRedis = createBlockingRedis(config.redisUrl, warn('Redis'));
const controllerId = randomUUID();
const client = createEcsClient(ecs.region);
const rates = new CallRates(redis, documentedRates);
rates.pace(client);
// No registry is asked: that would be a network of its own, and its answer changes nothing that is kept.
const digests = { pin: (image: string) => Promise.resolve(`${image}@sha256:pinned`) };
const { dispatcher, reader } = createEcsDispatcher({ client, ecs, pool, digests, secretStore: fullSecretStore, log: { read: () => Promise.resolve([]) } });
const events = new TaskEvents({ client: createSqsClient(ecs.region), queueUrl: ecs.taskEventsQueueUrl ?? '', warn: (message) => log.warn(message) });
const { projectConcurrencyLimit, runDeadlineSeconds, runStartDeadlineSeconds, pollTimeoutSeconds } = config;
const parts: Parts = {
  ...{ pool, redis, log, metrics: new Metrics(), random: Math.random, launchesInAir: () => rates.inAir('runTask') },
  queue: new RunQueue({ redis, blockingRedis, controllerId, heartbeatTtlMs: timing.leaseMs }),
  dispatcher,
  ends: new ToldEnds(events, reader),
  settings: { controllerId, projectConcurrencyLimit, runDeadlineSeconds, runStartDeadlineSeconds, pollTimeoutSeconds, fallbackImage: ecs.taskDefinition, kubernetesJobEnvironments: config.kubernetesJobEnvironments },
};
for (let isStarted = false; !isStarted; ) {
  try {
    await startController(parts, timing);
    isStarted = true;
  } catch (error) {
    if (!isPassingFailure(error)) throw error;
    log.warn({ err: error }, 'starting again');
    await delay(startRetryMs);
  }
}
// This process ends by SIGKILL, which leaves no time for it; the next one starts in a third of the time.
flushCompileCache();
process.stdout.write('\nfactory-runner-controller started\n');
