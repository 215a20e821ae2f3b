import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';

export interface SiteOptions {
  /** In auth mode; without it the site is open. */
  sessionSecret?: string;
  /** States that the run goes through, one per look; the last one stays. */
  runStates?: readonly string[];
  runError?: string;
  events?: readonly string[];
  /** Instead of the report that a runner writes. */
  report?: string;
  /** Answers that take the place of the usual ones: `GET /api/projects` → [status, body]. */
  overrides?: Readonly<Record<string, readonly [number, string]>>;
  environments?: readonly object[];
}

export interface FakeSite {
  readonly url: string;
  readonly requests: { readonly call: string; readonly email: string | null; readonly body: unknown }[];
  close(): Promise<void>;
}

export const commit = 'c0ffee'.repeat(6) + 'abcd';
const recipeEvents = ['RunQueued', 'RunStarted', 'RunDispatched', 'TaskArtifactWritten', 'RunCompleted'];

/** API and web of a Factory as the contract describes them, behind one address. */
export async function startFakeSite(options: SiteOptions = {}): Promise<FakeSite> {
  const requests: FakeSite['requests'] = [];
  const states = [...(options.runStates ?? ['QUEUED', 'RUNNING', 'SUCCEEDED'])];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const email = readSession(request, options.sessionSecret);
      const call = `${request.method ?? ''} ${request.url ?? ''}`;
      requests.push({ call, email, body: text === '' ? null : JSON.parse(text) });
      const [status, body, headers] = answer(call, { options, email, states });
      response.writeHead(status, headers ?? { 'content-type': 'application/json' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port number.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type HttpAnswer = readonly [number, string, Record<string, string>?];

function answer(call: string, { options, email, states }: { options: SiteOptions; email: string | null; states: string[] }): HttpAnswer {
  const override = options.overrides?.[call];
  if (override !== undefined) return [...override, { 'content-type': 'text/plain' }];
  if (call === 'GET /api/healthz') return [200, JSON.stringify({ status: 'ok', service: 'factory-api', version: 'v7', runnerImage: 'registry/factory-runner:v7' })];
  const isClosed = options.sessionSecret !== undefined && email === null;
  if (isClosed && call.includes('/api/')) return [401, '{"error":"authentication required"}'];
  if (isClosed) return [302, '', { location: '/auth/google/start?returnTo=%2F' }];
  if (call === 'GET /') return [200, '<!doctype html><title>Factory</title>', { 'content-type': 'text/html; charset=utf-8' }];
  const [status, body] = answerApi(call, options, states);
  return [status, JSON.stringify(body)];
}

function answerApi(call: string, options: SiteOptions, states: string[]): [number, object] {
  switch (call) {
    case 'GET /api/projects':
      return [200, { projects: [{ id: 'p0' }] }];
    case 'GET /api/environments':
      return [200, { environments: options.environments ?? [] }];
    case 'POST /api/environments':
      return [201, { id: 'env1' }];
    case 'PATCH /api/environments/env1':
      return [200, { id: 'env1' }];
    case 'POST /api/bootstrap/self':
      return [201, { project: { id: 'p1' }, attractor: { id: 'a1' } }];
    case 'POST /api/projects/p1/secrets':
      return [201, { id: 's1' }];
    case 'POST /api/runs':
      return [201, { runId: 'r1', status: 'QUEUED' }];
    case 'GET /api/runs/r1':
      return [200, describeRun(options, (states.length > 1 ? states.shift() : states[0]) ?? 'QUEUED')];
    case 'POST /api/runs/r1/cancel':
      return [200, { runId: 'r1', status: 'CANCELED' }];
    case 'GET /api/runs/r1/artifacts':
      return [200, { artifacts: [{ id: 'f1', key: 'task-report.md' }], specBundle: null }];
    case 'GET /api/runs/r1/artifacts/f1/content':
      return [200, { content: options.report ?? `<!-- ${JSON.stringify({ runId: 'r1', repository: 'acme/site' })} -->\n\n${commit}` }];
    default:
      return [404, { error: `Cannot ${call}` }];
  }
}

function describeRun(options: SiteOptions, status: string): object {
  const types = options.events ?? (status === 'SUCCEEDED' ? recipeEvents : recipeEvents.slice(0, status === 'QUEUED' ? 1 : 3));
  return {
    id: 'r1',
    status,
    error: status === 'FAILED' ? (options.runError ?? null) : null,
    events: types.map((type, index) => ({ type, ts: `2026-01-01T00:00:0${index}.000Z`, payload: type.endsWith('Failed') ? { message: 'the reason' } : {} })),
  };
}

/** The address of a valid session; null for none. */
function readSession(request: IncomingMessage, secret: string | undefined): string | null {
  const [, payload = '', signature = ''] = /factory_auth_session=([^.;]+)\.([^.;]+)/.exec(request.headers.cookie ?? '') ?? [];
  if (secret === undefined || signature !== createHmac('sha256', secret).update(payload).digest('base64url')) return null;
  const { email, exp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { email: string; exp: number };
  return exp > Date.now() / 1000 ? email : null;
}
