import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { operationShapes } from '../../protocol/check-shape.ts';
import { createFuzzRequests, type FuzzPlan, type FuzzRequest } from './fuzz-requests.ts';
import { signedHeaders } from './start-endpoint.ts';

export interface FuzzOptions extends FuzzPlan {
  readonly port: number;
  readonly requests: number;
  readonly concurrency: number;
  /** After every `batch` requests and at the end: what is wrong with the state, if anything. May let time pass. */
  readonly betweenBatches?: () => Promise<readonly string[]> | readonly string[];
  readonly batch?: number;
}

export interface FuzzReport {
  /** Answer → how often: `200`, `400 SerializationException`, `hung up` … */
  readonly answers: Readonly<Record<string, number>>;
  /** Action → how many of its calls succeeded. */
  readonly successes: Readonly<Record<string, number>>;
  /** What must not be: an answer that is not well formed, an InternalError, no answer, a state that is wrong. */
  readonly faults: readonly string[];
}

/** Sends requests of every kind, many at once, to any endpoint of ECS, and judges every answer. */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { port, requests, concurrency, batch = 1000, betweenBatches = () => [] } = options;
  const next = createFuzzRequests(options);
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const answers: Record<string, number> = {};
  const successes: Record<string, number> = {};
  const faults: string[] = [];
  for (let sent = 0; sent < requests && faults.length < 20; sent += batch) {
    const queue = Array.from({ length: Math.min(batch, requests - sent) }, next);
    const work = async (): Promise<void> => {
      for (let request = queue.pop(); request !== undefined; request = queue.pop()) {
        const { answer, fault } = await send(request, { port, agent }).catch((error: unknown) => ({ answer: 'no answer', fault: String(error) }));
        answers[answer] = (answers[answer] ?? 0) + 1;
        if (answer === '200' && request.kind === 'call') successes[request.action] = (successes[request.action] ?? 0) + 1;
        if (fault !== undefined) faults.push(`${describe(request)}: ${fault}`);
      }
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    faults.push(...(await betweenBatches()));
  }
  agent.destroy();
  return { answers, successes, faults: faults.slice(0, 20) };
}

interface Judged {
  readonly answer: string;
  readonly fault?: string;
}

interface Endpoint {
  readonly port: number;
  readonly agent: Agent;
}

async function send(request: FuzzRequest, endpoint: Endpoint): Promise<Judged> {
  switch (request.kind) {
    case 'raw': return await sendBytes(request.bytes, endpoint.port);
    case 'hang-up': return await sendBytes(Buffer.concat([Buffer.from(`POST / HTTP/1.1\r\nhost: x\r\n${headerLines('RunTask')}content-length: ${request.body.length + 10}\r\n\r\n`), request.body]), endpoint.port);
    case 'oversized': {
      const headers = { ...callHeaders('RunTask'), ...(request.tellsLength ? { 'content-length': String(request.bytes) } : {}) };
      return await ask({ method: 'POST', path: '/', headers, body: Buffer.alloc(request.bytes, 'x') }, { ...endpoint, judge: judgeOversized });
    }
    case 'page': return await ask({ method: request.method, path: request.path, headers: lengthOf(request.body), body: request.body }, { ...endpoint, judge: judgePage });
    case 'call': {
      const { action, method = 'POST', body } = request;
      const headers = Object.fromEntries(Object.entries({ ...callHeaders(action), ...lengthOf(body), ...request.headers }).filter(([, value]) => value !== undefined));
      return await ask({ method, path: '/', headers, body }, { ...endpoint, judge: (answer) => judgeCall(action, answer) });
    }
    default: {
      const unreachable: never = request;
      return unreachable;
    }
  }
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

interface Question {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

function ask({ method, path, headers, body }: Question, { port, agent, judge }: Endpoint & { readonly judge: (answer: Answer) => Judged }): Promise<Judged> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, agent, method, path, headers, timeout: 20_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        try {
          resolve(judge({ status: response.statusCode ?? 0, headers: response.headers, body: JSON.parse(text) as unknown }));
        } catch {
          resolve({ answer: 'not JSON', fault: `${String(response.statusCode)} ${text.slice(0, 200)}` });
        }
      });
    });
    request.on('timeout', () => request.destroy(new Error('no answer within 20 s')));
    request.on('error', reject);
    request.end(body);
  });
}

/** What is not HTTP is answered with 400 or with a closed connection; either way the connection ends. */
function sendBytes(bytes: Buffer, port: number): Promise<Judged> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setTimeout(20_000, () => socket.destroy(new Error('the connection stays open')));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve({ answer: 'hung up' }) : reject(error)));
    socket.on('close', () => resolve({ answer: 'hung up' })).resume();
  });
}

function judgeCall(action: string, { status, headers, body }: Answer): Judged {
  if (headers['content-type'] !== 'application/x-amz-json-1.1' || typeof headers['x-amzn-requestid'] !== 'string') return { answer: String(status), fault: `the headers are ${JSON.stringify(headers)}` };
  if (status === 200) {
    const findings = operationShapes.get(action)?.checkAnswer(body);
    return { answer: '200', ...(findings === undefined ? {} : { fault: JSON.stringify(findings) }) };
  }
  const { __type: code, message } = body as { __type?: unknown; message?: unknown };
  const answer = `${status} ${String(code)}`;
  const isWellFormed = typeof code === 'string' && /^[A-Z][A-Za-z]+$/.test(code) && typeof message === 'string' && message !== '' && headers['x-amzn-errortype'] === code;
  return isWellFormed && status < 500 ? { answer } : { answer, fault: `${answer}: ${JSON.stringify(body).slice(0, 500)}` };
}

function judgeOversized({ status, body }: Answer): Judged {
  const answer = `${status} ${String((body as { __type?: unknown }).__type)}`;
  return status === 413 ? { answer } : { answer, fault: 'an oversized request is not refused' };
}

function judgePage({ status }: Answer): Judged {
  return status < 500 ? { answer: `page ${status}` } : { answer: `page ${status}`, fault: 'a page failed' };
}

function callHeaders(action: string): Readonly<Record<string, string>> {
  return { ...signedHeaders, 'x-amz-target': `AmazonEC2ContainerServiceV20141113.${action}` };
}

/** Told always: after GET and some others Node would send the body without saying so. */
function lengthOf(body: Buffer): Readonly<Record<string, string>> {
  return { 'content-length': String(body.length) };
}

function headerLines(action: string): string {
  return Object.entries(callHeaders(action)).map(([name, value]) => `${name}: ${value}\r\n`).join('');
}

function describe(request: FuzzRequest): string {
  if (request.kind === 'call') return `${request.method ?? 'POST'} ${request.action} ${JSON.stringify(request.headers ?? {})} ${request.body.toString('utf8').slice(0, 300)}`;
  return request.kind === 'page' ? `${request.method} ${request.path} ${request.body.toString('utf8')}` : request.kind;
}
