import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CloudWatchMetrics } from '../src/cloudwatch-metrics.ts';
import { Metrics } from '../src/metrics.ts';
import { eventually, TestSite } from './test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await TestSite.open();
});
afterAll(() => site.close());
beforeEach(() => site.reset());
afterEach(() => site.stopControllers());

interface Line {
  readonly _aws: { readonly Timestamp: number; readonly CloudWatchMetrics: readonly { readonly Namespace: string; readonly Dimensions: readonly (readonly string[])[]; readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[] }[] };
  readonly [name: string]: unknown;
}

describe('CloudWatchMetrics', () => {
  it('writes one event with a unit and a value for each metric, and counts what came since the last one', async () => {
    const metrics = new Metrics();
    const lines: Line[] = [];
    const cloudWatch = new CloudWatchMetrics({ metrics, cluster: 'factory-test', write: (line) => lines.push(JSON.parse(line) as Line) });
    metrics.launches.inc({ result: 'launched' }, 3);
    metrics.awsCalls.inc({ operation: 'RunTask', outcome: 'throttled' });
    metrics.awsCalls.inc({ operation: 'RunTask', outcome: 'ok' });
    metrics.observeQueueSeconds(0.2);
    metrics.observeQueueSeconds(0.4);
    await cloudWatch.publish({ tellsShared: false });
    metrics.launches.inc({ result: 'launched' });
    await cloudWatch.publish({ tellsShared: false });
    expect(lines).toMatchObject([
      { Cluster: 'factory-test', Launches: 3, RejectedLaunches: 0, Throttles: 1, CapacityWaits: 0, FailedStarts: 0, Orphans: 0, QueueSeconds: [0.2, 0.4] },
      { Cluster: 'factory-test', Launches: 1, Throttles: 0 },
    ]);
    expect(lines[1]).not.toHaveProperty('QueueSeconds');
    const [directive] = lines[0]?._aws.CloudWatchMetrics ?? [];
    expect(directive).toMatchObject({ Namespace: 'Factory/RunnerController', Dimensions: [['Cluster']] });
    const told = directive?.Metrics ?? [];
    expect(told).toContainEqual({ Name: 'QueueSeconds', Unit: 'Seconds' });
    for (const { Name: name } of told) expect(lines[0]).toHaveProperty(name);
  });

  it('tells a hundred of many values, the smallest and the largest among them', async () => {
    const metrics = new Metrics();
    const lines: Line[] = [];
    for (let value = 1; value <= 1000; value += 1) metrics.observeQueueSeconds(value);
    await new CloudWatchMetrics({ metrics, cluster: 'c', write: (line) => lines.push(JSON.parse(line) as Line) }).publish({ tellsShared: false });
    const values = lines[0]?.['QueueSeconds'] as number[];
    expect([values.length, values[0], values.at(-1)]).toEqual([100, 1, 1000]);
  });

  it('tells what all controllers see from the one that does the common work', async () => {
    const lines: Line[][] = [[], []];
    for (const own of lines) {
      const metrics = new Metrics();
      await site.startController({ projectConcurrencyLimit: 1, metrics, cloudWatch: new CloudWatchMetrics({ metrics, cluster: 'c', write: (line) => own.push(JSON.parse(line) as Line) }) });
    }
    const first = await site.queueRun();
    await site.statusBecomes(first, 'RUNNING');
    await site.queueRun();
    const isTold = (line: Line): boolean => line['LaunchedDispatches'] === 1 && line['WaitingRuns'] === 1 && Number(line['OldestQueuedRunSeconds']) >= 0 && line['QueuedIds'] === 0;
    await eventually('one controller to tell', () => lines.some((own) => own.some(isTold)));
    await eventually('the other to write too', () => lines.every((own) => own.length > 2));
    expect(lines.filter((own) => own.some((line) => 'WaitingRuns' in line))).toHaveLength(1);
  });
});
