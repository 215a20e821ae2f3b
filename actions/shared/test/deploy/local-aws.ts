import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startEcs } from '../../../../rehearsal/ecs/start-ecs.ts';
import type { Ecs, StartEcsOptions } from '../../../../rehearsal/ecs/start-ecs.ts';
import type { Scenario } from '../../../../rehearsal/ecs/runtime/scripted/scenario.ts';
import { LocalBucket } from './local-bucket.ts';

export interface Call {
  /** `ecs:UpdateService`, `s3:PUT /bucket/key`, `sts:GetCallerIdentity`, … */
  name: string;
  body: Record<string, unknown>;
}

export interface LocalAwsOptions {
  scenario?: Scenario;
  /** Default: virtual. */
  clock?: 'real' | 'virtual';
  /** Clusters that exist from the start. */
  clusters?: readonly string[];
  ecs?: Partial<StartEcsOptions>;
}

/** What goes wrong with one call: an error instead of an answer, or a connection that breaks before or after the call took effect. */
export type CallFault = { code: string; message: string; status: number } | 'cut-before' | 'cut-after';

interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** What an image's name stands for, in the order of the rules: the first that matches decides. */
const imagesByName: Scenario = {
  containers: [
    { match: { image: '*:crash*' }, runMs: 200, exitCode: 1 },
    { match: { image: '*:hang*', group: 'service:*' }, pullMs: 100_000_000 },
    { match: { image: '*:hang*' }, runMs: 'forever' },
    { match: { image: '*:fails*' }, runMs: 200, exitCode: 1 },
  ],
};

/**
 * One HTTP endpoint for a deployer under test: the local ECS with scripted tasks, and S3, STS, CloudWatch Logs and Elastic
 * Load Balancing as far as a deployer asks them. Remembers every call.
 */
export class LocalAws {
  readonly ecs: Ecs;
  readonly calls: Call[] = [];
  readonly bucket = new LocalBucket();
  /** Log lines per stream name's first part (the awslogs prefix). */
  readonly logs = new Map<string, string[]>();
  /** State of every running task's target, by how often target health was asked for. */
  targetState: (looks: number) => string = () => 'healthy';
  /** Asked before every answer. */
  fault: (call: Call) => CallFault | null | Promise<CallFault | null> = () => null;
  account = '123456789012';
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #targetLooks = 0;

  constructor(ecs: Ecs) {
    this.ecs = ecs;
  }

  static async start({ scenario = imagesByName, clock = 'virtual', clusters = ['factory-test'], ecs = {} }: LocalAwsOptions = {}): Promise<LocalAws> {
    const started = await startEcs({ accountId: '123456789012', region: 'us-east-1', clock, runtime: { kind: 'scripted', scenario }, log: () => undefined, ...ecs });
    const aws = new LocalAws(started);
    await new Promise<void>((resolve) => aws.#server.listen(0, '127.0.0.1', resolve));
    for (const clusterName of clusters) await aws.call('CreateCluster', { clusterName });
    return aws;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.ecs.stop();
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** One ECS call of the test's own, which is not remembered. Throws on any answer but 200. */
  async call(action: string, body: object): Promise<Record<string, unknown>> {
    const answer = await this.#askEcs(`AmazonEC2ContainerServiceV20141113.${action}`, JSON.stringify(body), 'test');
    if (answer.status !== 200) throw new Error(`${action}: ${answer.body}`);
    return JSON.parse(answer.body) as Record<string, unknown>;
  }

  /** Names of the calls that change something, in order. */
  changes(): string[] {
    return this.calls.map(({ name }) => name).filter((name) => /^ecs:(Create|Update|Run|Register|Deregister|Stop)/.test(name));
  }

  /** An object of the bucket, parsed. */
  json(key: string): Record<string, unknown> {
    return JSON.parse(this.bucket.read(key) ?? 'null') as Record<string, unknown>;
  }

  /** `family:revision` that a service runs by its PRIMARY deployment; undefined where it is not there or wants no task. */
  revisionOf(service: string, cluster = 'factory-test'): string | undefined {
    const found = this.serviceRecord(service, cluster);
    return found?.desiredCount === 0 ? undefined : found?.deployments.find(({ status }) => status === 'PRIMARY')?.taskDefinitionArn.split('/').at(-1);
  }

  serviceRecord(service: string, cluster = 'factory-test') {
    return [...this.ecs.kernel.state.services.values()].find(({ name, clusterArn, status }) => name === service && clusterArn.endsWith(`/${cluster}`) && status !== 'INACTIVE');
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await text(request);
    const call = describeCall(request, raw);
    this.calls.push(call);
    const fault = await this.fault(call);
    if (fault === 'cut-before') {
      response.destroy();
      return;
    }
    const answer = fault === null || fault === 'cut-after' ? await this.#answer(call, request, raw) : errorAnswer(call, fault);
    if (fault === 'cut-after') response.destroy();
    else response.writeHead(answer.status, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
  }

  async #answer(call: Call, request: IncomingMessage, raw: string): Promise<Answer> {
    const [service, action = ''] = call.name.split(':');
    switch (service) {
      case 'ecs': return await this.#askEcs(String(request.headers['x-amz-target']), raw, /Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? 'test');
      case 'logs': return json({ events: this.#logLines(String(call.body['logStreamName'])) });
      case 'sts': return xml(action, `<Account>${this.account}</Account>`);
      case 'elb': return xml(action, this.#targetHealth());
      default: return this.bucket.answer(request, raw);
    }
  }

  async #askEcs(target: string, body: string, accessKey: string): Promise<Answer> {
    const headers = { 'x-amz-target': target, 'content-type': 'application/x-amz-json-1.1', 'authorization': `AWS4-HMAC-SHA256 Credential=${accessKey}/20260101/us-east-1/ecs/aws4_request` };
    const answer = await fetch(this.ecs.url, { method: 'POST', headers, body });
    return { status: answer.status, type: 'application/x-amz-json-1.1', body: await answer.text() };
  }

  #logLines(stream: string): object[] {
    return (this.logs.get(stream.split('/')[0] ?? '') ?? []).map((message) => ({ message, timestamp: 0 }));
  }

  #targetHealth(): string {
    this.#targetLooks += 1;
    const state = this.targetState(this.#targetLooks);
    const running = [...this.ecs.kernel.state.allTasks()].filter(({ lastStatus }) => lastStatus === 'RUNNING');
    const members = running.map(({ privateIp = '' }) => `<member><Target><Id>${privateIp}</Id><Port>80</Port></Target><TargetHealth><State>${state}</State></TargetHealth></member>`);
    return `<TargetHealthDescriptions>${members.join('')}</TargetHealthDescriptions>`;
  }
}

function describeCall(request: IncomingMessage, raw: string): Call {
  const target = request.headers['x-amz-target'];
  if (typeof target === 'string') {
    const [service = '', action = ''] = target.split('.');
    return { name: `${service.startsWith('Logs') ? 'logs' : 'ecs'}:${action}`, body: JSON.parse(raw || '{}') as Record<string, unknown> };
  }
  if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true) {
    const form = new URLSearchParams(raw);
    const action = form.get('Action') ?? '';
    return { name: `${action === 'GetCallerIdentity' ? 'sts' : 'elb'}:${action}`, body: Object.fromEntries(form) };
  }
  return { name: `s3:${request.method ?? ''} ${(request.url ?? '').replace(/\?.*/, '')}`, body: {} };
}

function errorAnswer({ name }: Call, { code, message, status }: Exclude<CallFault, string>): Answer {
  return name.startsWith('s3') ? { status, type: 'application/xml', body: `<Error><Code>${code}</Code><Message>${message}</Message></Error>` } : { ...json({ __type: code, message }), status };
}

function json(value: object): Answer {
  return { status: 200, type: 'application/x-amz-json-1.1', body: JSON.stringify(value) };
}

function xml(action: string, result: string): Answer {
  return { status: 200, type: 'text/xml', body: `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>` };
}
