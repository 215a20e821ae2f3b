import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { startRedis } from '../../rehearsal/machine/redis.ts';
import { ControllerProcess } from './controller-process.ts';
import { FactorySide } from './factory-side.ts';
import { createHttpWire } from './http-wire.ts';
import { createPostgresWire } from './postgres-wire.ts';
import { CuttingProxy, type ProxyOptions } from './proxy.ts';
import { createRedisWire } from './redis-wire.ts';
import { playScenario, type Stage } from './scenario.ts';
import { Tap, type Fault, type Point } from './tap.ts';
import { judge, type Verdict } from './verdict.ts';

export interface TrialResult {
  readonly fault: Fault;
  /** False when the scenario came to its end without the point. */
  readonly isReached: boolean;
  readonly verdict: Verdict;
  readonly seconds: number;
  readonly ownExits: number;
  /** Reads of ECS that were answered from a moment ago. */
  readonly staleAnswers: number;
  /** Events of tasks that came late, twice or never. */
  readonly bentEvents: number;
  readonly log: string;
}

export interface Recording {
  readonly points: readonly { readonly point: Point; readonly count: number }[];
  readonly verdict: Verdict;
}

export interface LaneOptions {
  /** Superuser of a PostgreSQL; the lane makes a database of its own. */
  readonly postgresUrl: string;
  readonly directory: string;
  readonly name: string;
}

/** Place for one trial at a time: a database, a Redis, an ECS, the proxies before them and a controller behind those. */
export class Lane {
  private readonly stage: Stage;
  private readonly closers: readonly (() => Promise<unknown>)[];

  private constructor(stage: Stage, closers: readonly (() => Promise<unknown>)[]) {
    this.stage = stage;
    this.closers = closers;
  }

  static async open({ postgresUrl, directory, name }: LaneOptions): Promise<Lane> {
    const closers: (() => Promise<unknown>)[] = [];
    const admin = new pg.Pool({ connectionString: postgresUrl, max: 1 }).on('error', () => undefined);
    await admin.query(`CREATE DATABASE ${name}`);
    closers.push(() => admin.end(), () => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    const url = new URL(postgresUrl);
    url.pathname = `/${name}`;
    await mkdir(directory, { recursive: true });
    const redisServer = await startRedis({ directory: join(directory, name), logFile: join(directory, `${name}.log`) });
    closers.push(() => redisServer.stop());
    const pool = new pg.Pool({ connectionString: url.href, max: 4 }).on('error', () => undefined);
    closers.push(() => pool.end());
    const redis = new Redis(redisServer.url());
    closers.push(() => redis.quit());
    await pool.query(await readFile(new URL('../../controller/test/factory-tables.sql', import.meta.url), 'utf8'));
    const factory = new FactorySide(pool, redis);
    await factory.ecs.listen();
    await factory.events.queue.listen();
    closers.push(() => factory.ecs.close(), () => factory.events.close());
    const tap = new Tap();
    const proxies: CuttingProxy[] = [];
    const putBefore = async (options: Omit<ProxyOptions, 'tap'>): Promise<string> => {
      const proxy = new CuttingProxy({ ...options, tap });
      proxies.push(proxy);
      closers.push(() => proxy.close());
      return `127.0.0.1:${String(await proxy.listen())}`;
    };
    const postgresHost = await putBefore({ service: 'postgres', createWire: createPostgresWire, targetPort: Number(url.port) });
    const redisHost = await putBefore({ service: 'redis', createWire: createRedisWire, targetPort: redisServer.port });
    const ecsHost = await putBefore({ service: 'ecs', createWire: createHttpWire, targetPort: Number(new URL(factory.ecs.url).port) });
    const sqsHost = await putBefore({ service: 'sqs', createWire: createHttpWire, targetPort: Number(new URL(factory.events.queue.url).port) });
    url.host = postgresHost;
    const controller = new ControllerProcess({
      ...{ PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: join(directory, 'compile-cache'), DATABASE_URL: url.href, REDIS_URL: `redis://${redisHost}`, PROJECT_CONCURRENCY_LIMIT: '10', RUN_QUEUE_POLL_TIMEOUT_SECONDS: '1' },
      ...{ ECS_CLUSTER: 'factory-chaos', RUNNER_TASK_DEFINITION: 'arn:aws:ecs:eu-central-1:123456789012:task-definition/factory-chaos-runner:7' },
      ...{ RUNNER_SUBNETS: 'subnet-0a', RUNNER_SECURITY_GROUPS: 'sg-0a', KUBERNETES_JOB_ENVIRONMENTS: 'ALL', RUN_SECRETS_PREFIX: 'factory/test/runs', AWS_ENDPOINT_URL: `http://${ecsHost}`, AWS_ENDPOINT_URL_SQS: `http://${sqsHost}`, TASK_EVENTS_QUEUE_URL: factory.events.queue.queueUrl, AWS_ACCESS_KEY_ID: 'chaos', AWS_SECRET_ACCESS_KEY: 'chaos' },
    });
    closers.push(() => controller.stop());
    tap.findRole = (text) => factory.findRole(text);
    tap.onKill = () => {
      controller.kill();
      for (const proxy of proxies) proxy.cutAll();
    };
    return new Lane({ factory, controller, tap }, closers);
  }

  async close(): Promise<void> {
    for (const close of [...this.closers].reverse()) await close();
  }

  /** Every point of a run without faults. */
  async record(): Promise<Recording> {
    const { verdict } = await this.play(undefined);
    return { points: this.stage.tap.list(), verdict };
  }

  async try(fault: Fault): Promise<TrialResult> {
    const begun = performance.now();
    const played = await this.play(fault);
    return { fault, isReached: this.stage.tap.isFired, seconds: (performance.now() - begun) / 1000, ...played };
  }

  private async play(fault: Fault | undefined): Promise<Pick<TrialResult, 'verdict' | 'ownExits' | 'staleAnswers' | 'bentEvents' | 'log'>> {
    const { factory, controller, tap } = this.stage;
    await controller.stop();
    controller.takeOutput();
    await factory.reset();
    if (fault !== undefined) factory.bend(fault.seed);
    tap.arm(fault);
    const problem = await playScenario(this.stage, { fault: fault?.point.path, recordsIdle: fault === undefined }).then(() => undefined, (error: unknown) => String(error));
    const { ownExits } = controller;
    const verdict = await judge(factory, { problem, ownExits });
    await controller.stop();
    return { verdict, ownExits, staleAnswers: factory.ecs.staleAnswers, bentEvents: factory.events.bent, log: controller.takeOutput() };
  }
}
