import type { ServerResponse } from 'node:http';
import type { Redis } from 'ioredis';
import { eventChannel } from '../store/redis-keys.ts';
import type { RunEventRow } from '../store/rows.ts';
import { toMessage } from '../store/run-events.ts';

const HEARTBEAT_MS = 25_000;

/** Stored events, then the channel's messages word for word. Ends only when the client goes. */
export function streamRunEvents(redis: Redis, run: { runId: string; stored: readonly RunEventRow[] }, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache', connection: 'keep-alive' });
  response.flushHeaders();
  for (const event of run.stored) response.write(`data: ${JSON.stringify(toMessage(event))}\n\n`);
  // A connection in subscriber mode can do nothing else.
  const subscriber = redis.duplicate();
  subscriber.on('error', (error) => console.error(`redis: ${error.message}`));
  subscriber.on('message', (_, message) => response.write(`data: ${message}\n\n`));
  subscriber.subscribe(eventChannel(run.runId)).catch(() => response.end());
  const heartbeat = setInterval(() => response.write(`event: heartbeat\ndata: ${JSON.stringify({ ts: new Date().toISOString() })}\n\n`), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    subscriber.disconnect();
  });
}
