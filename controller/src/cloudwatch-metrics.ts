import type { Metrics, Snapshot } from './metrics.ts';

export interface CloudWatchMetricsOptions {
  readonly metrics: Metrics;
  /** Value of the only dimension, `Cluster`. */
  readonly cluster: string;
  readonly write: (line: string) => void;
}

type Unit = 'Count' | 'Seconds';

const namespace = 'Factory/RunnerController';
// CloudWatch takes at most 100 values of one metric in one event.
const mostValues = 100;

/**
 * The controller's figures as lines in CloudWatch's embedded metric format, which the log driver brings to CloudWatch and which
 * become metrics there. Counts are those since the last line; with several controllers, the sum over them is the whole.
 */
export class CloudWatchMetrics {
  private readonly options: CloudWatchMetricsOptions;
  private last: Snapshot['counted'] = {};

  constructor(options: CloudWatchMetricsOptions) {
    this.options = options;
  }

  /** `tellsShared`: also what all controllers see alike, which one of them is to tell. */
  async publish({ tellsShared }: { readonly tellsShared: boolean }): Promise<void> {
    const { metrics, cluster, write } = this.options;
    const { counted, shared, queueSeconds } = await metrics.takeSnapshot({ withShared: tellsShared });
    const since = Object.fromEntries(Object.entries(counted).map(([name, value]) => [name, value - (this.last[name] ?? 0)]));
    this.last = counted;
    const values: Readonly<Record<string, number | readonly number[]>> = { ...since, ...shared, ...(queueSeconds.length === 0 ? {} : { QueueSeconds: spread(queueSeconds) }) };
    const told = Object.keys(values).map((name) => ({ Name: name, Unit: unitOf(name) }));
    write(JSON.stringify({ _aws: { Timestamp: Date.now(), CloudWatchMetrics: [{ Namespace: namespace, Dimensions: [['Cluster']], Metrics: told }] }, Cluster: cluster, ...values }));
  }
}

function unitOf(name: string): Unit {
  return name.endsWith('Seconds') ? 'Seconds' : 'Count';
}

/** Evenly chosen from the sorted values, with the smallest and the largest, when there are too many. */
function spread(values: readonly number[]): readonly number[] {
  if (values.length <= mostValues) return values;
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: mostValues }, (_, index) => sorted[Math.round((index * (sorted.length - 1)) / (mostValues - 1))] ?? 0);
}
