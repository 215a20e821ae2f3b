import type { Redis } from 'ioredis';
import { insertRow, type Database, type Row } from './database.ts';
import { eventChannel } from './redis-keys.ts';
import type { RunEventRow } from './rows.ts';

export interface NewRunEvent {
  readonly runId: string;
  readonly type: string;
  readonly payload: Row;
}

/** Inserts the event's row, then publishes it: a reader that sees the message finds the row. */
export async function appendRunEvent(stores: { database: Database; redis: Redis }, event: NewRunEvent): Promise<void> {
  const row = await insertRow<RunEventRow>(stores.database, 'RunEvent', { ...event, ts: new Date() });
  await stores.redis.publish(eventChannel(event.runId), JSON.stringify(toMessage(row)));
}

export function toMessage(row: RunEventRow): Row {
  return { id: row.id, runId: row.runId, ts: row.ts.toISOString(), type: row.type, payload: row.payload };
}
