import type { TaskRecord } from '../state/records.ts';
import { toWireTask } from './wire-task.ts';

/**
 * `detail` of an "ECS Task State Change" event: the task with ISO times and without tags. What the bus adds (id, account,
 * Region) is not in it. The network attachment is called `eni` here, unlike in DescribeTasks.
 */
export function toTaskEventDetail(task: TaskRecord, nowMs: number): Readonly<Record<string, unknown>> {
  const { tags: _tags, attachments = [], ...told } = toWireTask(task);
  const members = Object.entries(told).map(([name, value]): [string, unknown] => [name, name.endsWith('At') && typeof value === 'number' ? isoTime(value * 1000) : value]);
  return { ...Object.fromEntries(members), attachments: attachments.map((attachment) => ({ ...attachment, type: 'eni' })), updatedAt: isoTime(nowMs) };
}

function isoTime(milliseconds: number): string {
  return new Date(Math.round(milliseconds)).toISOString();
}
