import { setTimeout as delay } from 'node:timers/promises';
import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { CheckFailure } from './check.ts';
import type { Site } from './site.ts';

const pollMs = 500;
/** A load balancer may fail one look while tasks are replaced; this many in a row are a finding. */
const failuresInARow = 3;
const eventsShown = 8;
const finalStates = ['SUCCEEDED', 'FAILED', 'CANCELED', 'TIMEOUT'];
/** Written in this order. RunDispatched is not among them: it may come after RunStarted. */
const expectedEvents = ['RunQueued', 'RunStarted', 'TaskArtifactWritten', 'RunCompleted'];

/** Polls a run to its end, tells its events as they come, and fails with their last ones unless it SUCCEEDED. */
export async function waitForRun(site: Site, runId: string, { deadlineMs, note }: { deadlineMs: number; note: (line: string) => void }): Promise<{ seen: string; found: true }> {
  const startedMs = performance.now();
  let run: JsonObject = {};
  let told = 0;
  let failures = 0;
  for (;;) {
    try {
      run = await site.requestObject(`/api/runs/${runId}`, 200);
      failures = 0;
    } catch (error) {
      failures += 1;
      if (!(error instanceof CheckFailure) || failures >= failuresInARow) throw error;
      note(`  ${error.message}; looking again`);
    }
    const events = readEvents(run);
    for (const event of events.slice(told)) note(`  ${event.at}  ${event.text}`);
    told = events.length;
    const status = String(run['status']);
    if (finalStates.includes(status)) return judgeEnd(status, run, Math.round((performance.now() - startedMs) / 1000));
    if (performance.now() - startedMs >= deadlineMs) return await giveUp(site, runId, { run, seconds: deadlineMs / 1000 });
    await delay(Math.min(pollMs, deadlineMs));
  }
}

interface RunEvent {
  type: string;
  at: string;
  text: string;
}

function readEvents(run: JsonObject): RunEvent[] {
  const events = Array.isArray(run['events']) ? (run['events'] as unknown[]) : [];
  return events.filter(isJsonObject).map((event) => {
    const type = String(event['type']);
    const message = isJsonObject(event['payload']) ? event['payload']['message'] : undefined;
    return { type, at: String(event['ts']), text: typeof message === 'string' ? `${type}: ${message.slice(0, 300)}` : type };
  });
}

function judgeEnd(status: string, run: JsonObject, seconds: number): { seen: string; found: true } {
  const events = readEvents(run);
  if (status !== 'SUCCEEDED') {
    const error = typeof run['error'] === 'string' ? run['error'] : 'no error was noted';
    throw new CheckFailure(`the run ended ${status}: ${error}. Last events: ${lastEvents(events)}`, 'Look at the logs of runner and controller for this run.');
  }
  const missing = firstMissing(events.map(({ type }) => type));
  if (missing !== null) throw new CheckFailure(`the run SUCCEEDED, but its events have no ${missing} where it belongs: ${lastEvents(events)}`, 'Do runner, controller and API use the same database?');
  return { seen: `SUCCEEDED after ${seconds} s, ${events.length} events`, found: true };
}

/** The first of the expected events that is not there, in order. */
function firstMissing(types: readonly string[]): string | null {
  let from = 0;
  for (const expected of expectedEvents) {
    const index = types.indexOf(expected, from);
    if (index === -1) return expected;
    from = index + 1;
  }
  return null;
}

/** Cancels the run, so that nothing stays behind that would still finish, and says where it hangs. */
async function giveUp(site: Site, runId: string, { run, seconds }: { run: JsonObject; seconds: number }): Promise<never> {
  const events = readEvents(run);
  const cancelled = await site.request(`/api/runs/${runId}/cancel`, { method: 'POST', body: {} }).then(({ status }) => status === 200, () => false);
  const wasDispatched = events.some(({ type }) => type === 'RunDispatched');
  const advice = run['status'] === 'RUNNING' || wasDispatched
    ? 'The runner was started but does not end: look at its log. A runner that cannot read its bucket prints the reason and hangs.'
    : 'Nobody took the run from the queue: look at the controller\'s log, and whether API and controller use the same Redis.';
  throw new CheckFailure(`the run is still ${String(run['status'])} after ${seconds} s${cancelled ? ' and was cancelled' : ''}. Last events: ${lastEvents(events)}`, advice);
}

function lastEvents(events: readonly RunEvent[]): string {
  return events.slice(-eventsShown).map(({ text }) => text).join(', ') || 'none';
}
