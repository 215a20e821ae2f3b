import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { utcTimestamp, type Queryable } from './database.ts';
import type { JsonObject } from './json.ts';
import type { Log } from './log.ts';

export interface RunEvent {
  readonly id: string;
  readonly runId: string;
  readonly ts: Date;
  readonly type: string;
  readonly payload: JsonObject;
}

/** Inserts the row. Publish the returned event once the row is committed. */
export async function insertEvent(client: Queryable, event: Pick<RunEvent, 'runId' | 'type' | 'payload'>): Promise<RunEvent> {
  const row: RunEvent = { id: createEventId(), ts: new Date(), ...event };
  await client.query('INSERT INTO "RunEvent" ("id", "runId", "ts", "type", "payload") VALUES ($1, $2, $3, $4, $5)', [
    row.id,
    row.runId,
    utcTimestamp(row.ts),
    row.type,
    JSON.stringify(row.payload),
  ]);
  return row;
}

/** Tells live viewers. The row is what counts, so a failure here is logged and nothing else. */
export async function publishEvent(event: RunEvent, parts: { readonly redis: Redis; readonly log: Log }): Promise<void> {
  const { id, runId, ts, type, payload } = event;
  try {
    await parts.redis.publish(`runs:events:${runId}`, JSON.stringify({ id, runId, ts: ts.toISOString(), type, payload }));
  } catch (error) {
    parts.log.warn({ runId, type, err: error }, 'event stored but not published');
  }
}

/** Whether the API recorded a cancel. Unlike the status, the runner never overwrites it. */
export async function hasCancelEvent(client: Queryable, runId: string): Promise<boolean> {
  const result = await client.query('SELECT 1 FROM "RunEvent" WHERE "RunEvent"."runId" = $1 AND "RunEvent"."type" = \'RunCanceled\' LIMIT 1', [runId]);
  return result.rows.length > 0;
}

/** Whether the runner of this run has ever reported: then its container began, whatever else is said. */
export async function hasStartEvent(client: Queryable, runId: string): Promise<boolean> {
  const result = await client.query('SELECT 1 FROM "RunEvent" WHERE "RunEvent"."runId" = $1 AND "RunEvent"."type" = \'RunStarted\' LIMIT 1', [runId]);
  return result.rows.length > 0;
}

/** The same shape as Factory's cuids: `c`, then 24 of a–z and 0–9, beginning with the time. */
function createEventId(): string {
  const random = [...randomBytes(16)].map((byte) => (byte % 36).toString(36)).join('');
  return `c${Date.now().toString(36).padStart(8, '0')}${random}`;
}
