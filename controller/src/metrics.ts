import type { ECSClient } from '@aws-sdk/client-ecs';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type pg from 'pg';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { countWork, type Work } from './work-store.ts';
import type { RunQueue } from './queue.ts';

// Between two snapshots, which may never be taken.
const mostRecent = 2000;

export interface Snapshot {
  /** Since this controller started. */
  readonly counted: Readonly<Record<string, number>>;
  /** As it is now, for all controllers together. */
  readonly shared: Readonly<Record<string, number>>;
  /** Of each launch since the last snapshot. */
  readonly queueSeconds: readonly number[];
}

/** What one controller counts, and what all see alike in Redis and PostgreSQL. Names and units follow Prometheus's conventions. */
export class Metrics {
  readonly registry = new Registry();
  /** RunTask as it ended for us: `launched`, `rejected`, `retry-later`. */
  readonly launches = this.counter('factory_launches_total', 'Launches by their result', ['result']);
  readonly capacityWaits = this.counter('factory_capacity_waits_total', 'Launches that ECS refused for want of capacity; they wait');
  readonly failedStarts = this.counter('factory_failed_starts_total', 'Tasks of which no container began and that are started again');
  readonly orphans = this.counter('factory_orphans_total', 'Tasks that no dispatch knew and that were asked to stop');
  readonly awsCalls = this.counter('factory_aws_calls_total', 'Calls of AWS by operation and outcome: ok, throttled, or the name of the error', ['operation', 'outcome']);
  private recentQueueSeconds: number[] = [];
  private readonly queueSeconds = new Histogram({
    ...{ name: 'factory_queue_seconds', help: 'From the creation of a run to the answer of its RunTask call', registers: [this.registry] },
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600],
  });

  observeQueueSeconds(seconds: number): void {
    this.queueSeconds.observe(seconds);
    if (this.recentQueueSeconds.length < mostRecent) this.recentQueueSeconds.push(seconds);
  }

  private counter<Label extends string>(name: string, help: string, labelNames: readonly Label[] = []): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  /** Gauges that are read when somebody asks for them. */
  watch(sources: { readonly pool: pg.Pool; readonly queue: RunQueue }): void {
    const queued = new Gauge({ name: 'factory_queue_length', help: 'Ids in runs:queued', registers: [this.registry] });
    const waiting = new Gauge({ name: 'factory_waiting_runs', help: 'Runs that wait, by what they wait for', labelNames: ['reason'], registers: [this.registry] });
    const dispatches = new Gauge({ name: 'factory_live_dispatches', help: 'Dispatches that may have a task, by state', labelNames: ['state'], registers: [this.registry] });
    const oldest = new Gauge({ name: 'factory_oldest_queued_run_seconds', help: 'Age of the oldest QUEUED run; 0 without one', registers: [this.registry] });
    this.look = async () => ({ work: await countWork(sources.pool), queueLength: await sources.queue.length() });
    this.refresh = async () => {
      const { work, queueLength } = await this.look();
      queued.set(queueLength);
      oldest.set(work.oldestQueuedSeconds);
      for (const [reason, count] of Object.entries(work.waiting)) waiting.set({ reason }, count);
      for (const [state, count] of Object.entries(work.dispatches)) dispatches.set({ state }, count);
    };
  }

  private look: () => Promise<{ readonly work: Work; readonly queueLength: number }> = () => Promise.reject(new Error('Nothing is watched'));
  private refresh: () => Promise<void> = () => Promise.resolve();

  /** Under the names that CloudWatch shows. */
  async takeSnapshot({ withShared }: { readonly withShared: boolean }): Promise<Snapshot> {
    const [launches, calls] = [await this.launches.get(), await this.awsCalls.get()];
    const counted = {
      Launches: sum(launches.values.filter(({ labels }) => labels.result === 'launched')),
      RejectedLaunches: sum(launches.values.filter(({ labels }) => labels.result === 'rejected')),
      Throttles: sum(calls.values.filter(({ labels }) => labels.outcome === 'throttled')),
      CapacityWaits: sum((await this.capacityWaits.get()).values),
      FailedStarts: sum((await this.failedStarts.get()).values),
      Orphans: sum((await this.orphans.get()).values),
    };
    const shared = withShared ? describeWork(await this.look()) : {};
    const queueSeconds = this.recentQueueSeconds;
    this.recentQueueSeconds = [];
    return { counted, shared, queueSeconds };
  }

  /** The text that Prometheus scrapes. Rejects when Redis or PostgreSQL cannot be reached, so that old figures are not taken for new ones. */
  async render(): Promise<string> {
    await this.refresh();
    return this.registry.metrics();
  }

  /** Counts every call of this client, each retry too. */
  count({ middlewareStack }: Pick<ECSClient, 'middlewareStack'> | Pick<SQSClient, 'middlewareStack'>): void {
    const stack = middlewareStack as ECSClient['middlewareStack'];
    stack.add(
      (next, context) => async (args) => {
        const operation = String(context.commandName).replace(/Command$/, '');
        try {
          const result = await next(args);
          this.awsCalls.inc({ operation, outcome: 'ok' });
          return result;
        } catch (error) {
          this.awsCalls.inc({ operation, outcome: outcomeOf(error) });
          throw error;
        }
      },
      { step: 'deserialize', priority: 'high', name: 'factoryCallCount' },
    );
  }
}

function sum(values: readonly { readonly value: number }[]): number {
  return values.reduce((total, { value }) => total + value, 0);
}

function describeWork({ work, queueLength }: { readonly work: Work; readonly queueLength: number }): Record<string, number> {
  const inFlight = Object.entries(work.dispatches).map(([state, count]) => [`${state.charAt(0).toUpperCase()}${state.slice(1)}Dispatches`, count]);
  const waiting = Object.values(work.waiting).reduce((total, count) => total + count, 0);
  return { QueuedIds: queueLength, WaitingRuns: waiting, OldestQueuedRunSeconds: work.oldestQueuedSeconds, ...Object.fromEntries(inFlight) as Record<string, number> };
}

function outcomeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return /throttl|rate exceeded|too many requests/i.test(`${error.name} ${error.message}`) ? 'throttled' : error.name;
}
