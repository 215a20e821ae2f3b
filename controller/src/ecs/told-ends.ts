import type { EndSource, ToldEnd } from '../dispatcher.ts';
import type { TaskEvent, TaskEvents } from './task-events.ts';
import type { TaskReader } from './task-reader.ts';

/** The ends of runner tasks among the events of ECS. Those of tasks that have not ended are of no use here. */
export class ToldEnds implements EndSource {
  private readonly events: TaskEvents;
  private readonly reader: TaskReader;

  constructor(events: TaskEvents, reader: TaskReader) {
    this.events = events;
    this.reader = reader;
  }

  async receive(signal: AbortSignal): Promise<readonly ToldEnd[]> {
    const useless: TaskEvent[] = [];
    const told: ToldEnd[] = [];
    for (const event of await this.events.receive(signal)) {
      const report = await this.reader.read(event.task);
      if (report.kind !== 'stopped') useless.push(event);
      else told.push({ handle: event.taskArn, end: report, timesTold: event.timesReceived, receipt: event.receiptHandle });
    }
    await this.events.settle(useless);
    return told;
  }

  async settle(ends: readonly Pick<ToldEnd, 'receipt'>[]): Promise<void> {
    await this.events.settle(ends.map(({ receipt }) => ({ receiptHandle: receipt })));
  }
}
