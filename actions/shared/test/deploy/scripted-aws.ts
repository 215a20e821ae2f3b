import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ScriptedEcs } from './scripted-ecs.ts';
import type { ScriptedError } from './scripted-ecs.ts';

export interface Call {
  /** `ecs:UpdateService`, `s3:PUT /bucket/key`, `sts:GetCallerIdentity`, … */
  name: string;
  body: Record<string, unknown>;
}

/** One HTTP endpoint that answers for ECS, STS, S3, CloudWatch Logs and Elastic Load Balancing, and remembers every call. */
export class ScriptedAws {
  readonly ecs = new ScriptedEcs();
  readonly calls: Call[] = [];
  readonly objects = new Map<string, string>();
  /** Log lines per stream name's first part (the awslogs prefix). */
  readonly logs = new Map<string, string[]>();
  /** State of every running task's target, by how often target health was asked for. */
  targetState: (looks: number) => string = () => 'healthy';
  #targetLooks = 0;
  /** Asked before every answer: an error instead of it, or null. */
  fault: (call: Call) => ScriptedError | null = () => null;
  account = '123456789012';
  endpoint = '';
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, type, body }) => response.writeHead(status, { 'content-type': type }).end(body));
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.endpoint = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Names of the calls that change something, in order. */
  changes(): string[] {
    return this.calls.map(({ name }) => name).filter((name) => /^ecs:(Create|Update|Run|Register|Deregister|Stop)/.test(name));
  }

  json(key: string): Record<string, unknown> {
    return JSON.parse(this.objects.get(key) ?? 'null') as Record<string, unknown>;
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; type: string; body: string }> {
    const raw = await text(request);
    const target = request.headers['x-amz-target'];
    if (typeof target === 'string') return this.#answerJson(target, JSON.parse(raw || '{}') as Record<string, unknown>);
    if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return this.#answerQuery(new URLSearchParams(raw));
    return this.#answerS3(request.method ?? '', (request.url ?? '').replace(/\?.*/, ''), raw);
  }

  #answerJson(target: string, body: Record<string, unknown>): { status: number; type: string; body: string } {
    const [service = '', action = ''] = target.split('.');
    const call = { name: `${service.startsWith('Logs') ? 'logs' : 'ecs'}:${action}`, body };
    this.calls.push(call);
    const type = 'application/x-amz-json-1.1';
    const fault = this.fault(call);
    if (fault !== null) return { status: fault.status, type, body: JSON.stringify({ __type: fault.code, message: fault.message }) };
    const answer = call.name.startsWith('logs') ? { events: this.#logLines(String(body['logStreamName'])) } : this.ecs.answer(action, body);
    return { status: 200, type, body: JSON.stringify(answer) };
  }

  #logLines(stream: string): object[] {
    return (this.logs.get(stream.split('/')[0] ?? '') ?? []).map((message) => ({ message, timestamp: Date.now() }));
  }

  #answerQuery(form: URLSearchParams): { status: number; type: string; body: string } {
    const action = form.get('Action') ?? '';
    this.calls.push({ name: `query:${action}`, body: Object.fromEntries(form) });
    const result = action === 'GetCallerIdentity' ? `<Account>${this.account}</Account>` : this.#targetHealth();
    return { status: 200, type: 'text/xml', body: `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>` };
  }

  #targetHealth(): string {
    this.#targetLooks += 1;
    const state = this.targetState(this.#targetLooks);
    const running = this.ecs.tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING').map(({ attachments }) => /10\.0\.0\.\d+/.exec(JSON.stringify(attachments))?.[0] ?? '');
    const members = running.map((address) => `<member><Target><Id>${address}</Id><Port>80</Port></Target><TargetHealth><State>${state}</State></TargetHealth></member>`);
    return `<TargetHealthDescriptions>${members.join('')}</TargetHealthDescriptions>`;
  }

  #answerS3(method: string, path: string, raw: string): { status: number; type: string; body: string } {
    const call = { name: `s3:${method} ${path}`, body: {} };
    this.calls.push(call);
    const fault = this.fault(call);
    const type = 'application/xml';
    if (fault !== null) return { status: fault.status, type, body: `<Error><Code>${fault.code}</Code><Message>${fault.message}</Message></Error>` };
    if (method === 'PUT') this.objects.set(path, decodeChunks(raw));
    const found = this.objects.get(path);
    if (found === undefined) return { status: 404, type, body: '<Error><Code>NoSuchKey</Code><Message>not there</Message></Error>' };
    return { status: 200, type: 'application/json', body: method === 'PUT' ? '' : found };
  }
}

/** The SDK may send a body in signed chunks (`<hex length>;…`) with a checksum trailer. */
function decodeChunks(raw: string): string {
  return raw.startsWith('{') ? raw : raw.slice(raw.indexOf('{'), raw.lastIndexOf('}') + 1);
}
