import type { Redis } from 'ioredis';
import type pg from 'pg';
import type { CloudWatchMetrics } from './cloudwatch-metrics.ts';
import type { Dispatcher, EndSource } from './dispatcher.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { RunQueue } from './queue.ts';
import type { KubernetesJobEnvironments } from './run-environment.ts';

export interface Settings {
  readonly controllerId: string;
  readonly projectConcurrencyLimit: number;
  readonly runDeadlineSeconds: number;
  readonly runStartDeadlineSeconds: number;
  readonly pollTimeoutSeconds: number;
  readonly fallbackImage: string;
  readonly kubernetesJobEnvironments: KubernetesJobEnvironments;
}

/** What the steps of the controller work with; built once, in `main.ts` or by a test. */
export interface Parts {
  readonly pool: pg.Pool;
  readonly redis: Redis;
  readonly queue: RunQueue;
  readonly dispatcher: Dispatcher;
  /** Left out: ends are seen by asking alone. */
  readonly ends?: EndSource | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Left out: nobody is told. */
  readonly cloudWatch?: Pick<CloudWatchMetrics, 'publish'> | undefined;
  readonly settings: Settings;
  /** RunTask calls of this controller that were sent and are not answered. */
  readonly launchesInAir: () => number;
  /** 0 ≤ x < 1. */
  readonly random: () => number;
}
