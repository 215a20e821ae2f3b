import type { IncomingMessage, ServerResponse } from 'node:http';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import type { VirtualClock } from '../clock/clock.ts';
import type { ScenarioFaults } from '../faults/scenario-faults.ts';
import type { Kernel } from '../kernel.ts';
import type { CallJournal } from './journal.ts';
import { readBody } from './read-body.ts';
import { summarizeState } from './state-summary.ts';
import { writeJson } from './write-answer.ts';

export interface AdminOptions {
  readonly kernel: Kernel;
  readonly faults: ScenarioFaults | undefined;
  readonly journal: CallJournal;
}

interface AdminRequest {
  readonly url: URL;
  readonly body: string;
}

/** What the caller can mend: answered with this status. */
class AdminError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

type Page = (request: AdminRequest) => unknown;

const bodyLimitBytes = 1024 * 1024;
const defaultCallLimit = 1000;

/** This ECS's own pages, below `/_ecs/`: JSON in, JSON out. */
export function createAdmin({ kernel, faults, journal }: AdminOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const pages: Readonly<Record<string, Page>> = {
    'GET /_ecs/health': () => ({ status: 'ok', runtime: kernel.runtime.name, region: kernel.settings.region, accountId: kernel.settings.accountId }),
    'GET /_ecs/state': () => ({ nowMs: kernel.clock.now(), ...summarizeState(kernel.state), calls: journal.counts }),
    'GET /_ecs/calls': ({ url }) => ({ ...journal.counts, calls: journal.read(readCallFilter(url)) }),
    'GET /_ecs/clock': () => describeClock(kernel),
    'POST /_ecs/clock': ({ body }) => advanceClock(kernel, body),
    ...faultPages(faults),
  };
  return async (request, response) => {
    const body = await readBody(request, bodyLimitBytes);
    if (body.kind === 'gone') return;
    try {
      if (body.kind === 'too-large') throw new AdminError(413, `A request may have at most ${bodyLimitBytes} bytes.`);
      const url = new URL(request.url ?? '/', 'http://local');
      const page = pages[`${String(request.method)} ${url.pathname}`];
      if (page === undefined) throw new AdminError(404, `There is no ${String(request.method)} ${url.pathname}. There are: ${Object.keys(pages).join(', ')}.`);
      writeJson(response, 200, await page({ url, body: body.bytes.toString('utf8') }));
    } catch (error) {
      if (body.kind === 'too-large') request.resume();
      writeJson(response, ...describeFailure(error));
    }
  };
}

function faultPages(faults: ScenarioFaults | undefined): Readonly<Record<string, Page>> {
  if (faults === undefined) return {};
  const list = (): unknown => ({ rules: faults.rules() });
  return {
    'GET /_ecs/faults': list,
    'PUT /_ecs/faults': ({ body }) => {
      faults.replace(body);
      return list();
    },
    'POST /_ecs/faults': ({ body }) => ({ ids: faults.add(body), rules: faults.rules() }),
    'DELETE /_ecs/faults': ({ url }) => {
      const id = url.searchParams.get('id');
      if (!faults.remove(id ?? undefined)) throw new AdminError(404, `There is no rule ${JSON.stringify(id)}. GET /_ecs/faults lists them.`);
      return list();
    },
  };
}

function describeClock({ clock }: Kernel): { readonly kind: 'virtual' | 'real'; readonly nowMs: number; readonly now: string } {
  return { kind: isVirtual(clock) ? 'virtual' : 'real', nowMs: clock.now(), now: new Date(clock.now()).toISOString() };
}

async function advanceClock(kernel: Kernel, body: string): Promise<unknown> {
  const { clock } = kernel;
  if (!isVirtual(clock)) throw new AdminError(409, 'This ECS runs on real time, which cannot be advanced. Start it with a virtual clock.');
  const advanceMs = (parseBody(body) as { readonly advanceMs?: unknown } | null)?.advanceMs;
  if (typeof advanceMs !== 'number' || !(advanceMs >= 0 && advanceMs <= 366 * 86_400_000)) throw new AdminError(400, 'Send {"advanceMs": n}: 0 to 31622400000 milliseconds (a year).');
  try {
    await clock.advance(advanceMs);
  } catch (error) {
    throw new AdminError(409, error instanceof Error ? error.message : String(error));
  }
  return describeClock(kernel);
}

function isVirtual(clock: Kernel['clock']): clock is VirtualClock {
  return 'advance' in clock;
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new AdminError(400, `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `action`, `since` (ISO 8601 or milliseconds), `after` (a sequence), `limit`. */
function readCallFilter({ searchParams }: URL): { action: string | undefined; sinceMs: number | undefined; after: number | undefined; limit: number } {
  const time = (text: string): number => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : Date.parse(text));
  const number = (name: string, read: (text: string) => number): number | undefined => {
    const text = searchParams.get(name);
    if (text === null) return undefined;
    const value = read(text);
    if (Number.isFinite(value) && value >= 0) return value;
    throw new AdminError(400, `${name} must be a number that is not negative${read === time ? ' or a time such as 2026-01-31T12:00:00Z' : ''}, got ${JSON.stringify(text)}.`);
  };
  return { action: searchParams.get('action') ?? undefined, sinceMs: number('since', time), after: number('after', Number), limit: number('limit', Number) ?? defaultCallLimit };
}

function describeFailure(error: unknown): [number, { readonly message: string }] {
  if (error instanceof AdminError) return [error.status, { message: error.message }];
  if (error instanceof UserError) return [400, { message: error.message }];
  throw error;
}
