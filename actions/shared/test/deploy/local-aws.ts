import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { isForm, nameOperation } from '../../../../rehearsal/aws/aws-call.ts';
import { closeServer, listen } from '../../../../rehearsal/aws/loopback-server.ts';
import { mergeTargetHealth, parseTargetHealthQuestion } from '../../../../rehearsal/ecs/aws/target-health-answer.ts';
import { startEcs } from '../../../../rehearsal/ecs/start-ecs.ts';
import type { Ecs, StartEcsOptions } from '../../../../rehearsal/ecs/start-ecs.ts';
import type { ContainerRule, Scenario } from '../../../../rehearsal/ecs/runtime/scripted/scenario.ts';
import { VirtualTime } from './local-aws-time.ts';
import { LocalBucket } from './local-bucket.ts';

export interface Call {
  /** `ecs:UpdateService`, `s3:PUT /bucket/key`, `sts:GetCallerIdentity`, … */
  name: string;
  body: Record<string, unknown>;
  accessKeyId: string;
  /** On the clock of the local ECS. */
  atMs: number;
  /** `answered`, `cut`, or the code of the error; empty until that is decided. */
  outcome: string;
}

export interface LocalAwsOptions {
  scenario?: Scenario;
  /** Tried before those of the scenario. */
  containers?: readonly ContainerRule[];
  /** Default: virtual. */
  clock?: 'real' | 'virtual';
  /** Clusters that exist from the start. */
  clusters?: readonly string[];
  ecs?: Partial<StartEcsOptions>;
}

/** What goes wrong with one call: an error instead of an answer, or a connection that breaks before or after the call took effect. */
export type CallFault = ErrorAnswer | 'cut-before' | 'cut-after';

export interface ErrorAnswer {
  code: string;
  message: string;
  status: number;
}

interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** For tests under the real clock; a `crash` comes before ECS thinks that all is well. */
export const quickReal: LocalAwsOptions = {
  clock: 'real', containers: [{ match: { image: '*/migrate:r*' }, runMs: 100 }, { match: { image: '*:r*' }, pullMs: 20, startMs: 20 }],
  ecs: { timings: { provisionMs: 5, activateMs: 5, deprovisionMs: 5, schedulerMs: 5, uncheckedHealthyMs: 300, startPauseMs: 50 } },
};

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
  /** Answers of further JSON services, by `service:Action`. */
  readonly answers = new Map<string, (body: Call['body']) => object>([['application-autoscaling:DescribeScalableTargets', () => ({ ScalableTargets: [] })]]);
  /** Time of the deployers under test; it moves where the clock is virtual. */
  readonly time: VirtualTime;
  /** In place of what ECS's load balancer knows: state of every target, by how often target health was asked for. */
  targetState: ((looks: number) => string) | null = null;
  /** Asked before every call takes effect; `index` counts all calls from 0. */
  fault: (call: Call, index: number) => CallFault | null | Promise<CallFault | null> = () => null;
  /** Told when a call has taken effect, before its answer is sent. */
  onEffect: (call: Call, index: number) => void = () => undefined;
  account = '123456789012';
  endpoint = '';
  readonly #server = createServer((request, response) => void this.#serve(request, response).catch(() => response.destroy()));
  #targetLooks = 0;

  constructor(ecs: Ecs) {
    this.ecs = ecs;
    this.time = new VirtualTime({ nowMs: () => ecs.kernel.clock.now(), advance: async (ms) => await ecs.advance(ms) });
  }

  static async start({ scenario = imagesByName, containers = [], clock = 'virtual', clusters = ['factory-test'], ecs = {} }: LocalAwsOptions = {}): Promise<LocalAws> {
    const started = await startEcs({ accountId: '123456789012', region: 'us-east-1', clock, runtime: { kind: 'scripted', scenario: { ...scenario, containers: [...containers, ...(scenario.containers ?? [])] } }, log: () => undefined, ...ecs });
    const aws = new LocalAws(started);
    await aws.connect();
    for (const clusterName of clusters) await aws.call('CreateCluster', { clusterName });
    return aws;
  }

  /** Where it was before, after a `disconnect`. */
  async connect(): Promise<void> {
    const port = this.endpoint === '' ? 0 : Number(new URL(this.endpoint).port);
    this.endpoint = `http://127.0.0.1:${await listen(this.#server, { what: 'The local AWS', host: '127.0.0.1', port })}`;
  }

  /** Nobody reaches it any more; its tasks live on. */
  async disconnect(): Promise<void> {
    await closeServer(this.#server);
  }

  async stop(): Promise<void> {
    await this.disconnect();
    await this.ecs.stop();
  }

  get isVirtual(): boolean {
    return 'advance' in this.ecs.kernel.clock;
  }

  /** One ECS call of the test's own, which is not remembered. Throws on any answer but 200. */
  async call(action: string, body: object): Promise<Record<string, unknown>> {
    const answer = await this.#askEcs(`AmazonEC2ContainerServiceV20141113.${action}`, JSON.stringify(body), 'test');
    if (answer.status !== 200) throw new Error(`${action}: ${answer.body}`);
    return JSON.parse(answer.body) as Record<string, unknown>;
  }

  /** Names of the calls that change something, in order. */
  changes(): string[] {
    return this.calls.map(({ name }) => name).filter((name) => /^ecs:(Create|Update|Delete|Run|Register|Deregister|Stop)/.test(name));
  }

  callsOf(name: string): Call[] {
    return this.calls.filter((call) => call.name === name);
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
    const call = { ...describeCall(request, raw), atMs: this.ecs.kernel.clock.now(), outcome: '' };
    const index = this.calls.push(call) - 1;
    const fault = await this.fault(call, index);
    if (fault === 'cut-before') {
      cut(call, response);
      return;
    }
    const answer = fault === null || fault === 'cut-after' ? await this.#answer(call, request, raw) : errorAnswer(call, fault);
    call.outcome = outcomeOf(answer);
    this.onEffect(call, index);
    if (fault === 'cut-after') cut(call, response);
    else response.writeHead(answer.status, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
  }

  async #answer(call: Call, request: IncomingMessage, raw: string): Promise<Answer> {
    const [service, action = ''] = call.name.split(':');
    switch (service) {
      case 'ecs': return await this.#askEcs(String(request.headers['x-amz-target']), raw, /Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? 'test');
      case 'logs': return json({ events: this.#logLines(String(call.body['logStreamName'])) });
      case 'sts': return xml(action, `<Account>${this.account}</Account>`);
      case 'elasticloadbalancing': return xml(action, this.#targetHealth(new URLSearchParams(raw)));
      case 's3': return this.bucket.answer(request, raw);
      case undefined:
      default: return this.answers.has(call.name) ? json(this.answers.get(call.name)?.(call.body) ?? {}) : errorAnswer(call, unknownCall(call));
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

  #targetHealth(form: URLSearchParams): string {
    this.#targetLooks += 1;
    const question = parseTargetHealthQuestion(form);
    const known = [...this.ecs.kernel.state.allTasks()].flatMap(({ targets, privateIp = '' }) => {
      const target = targets[question?.targetGroupArn ?? ''];
      if (target === undefined) return [];
      const state = (this.targetState?.(this.#targetLooks) ?? target.state) as typeof target.state;
      return [{ host: privateIp, port: 80, healthCheckPort: 80, state, reason: undefined, description: target.reason }];
    });
    return question === undefined ? '' : mergeTargetHealth('<TargetHealthDescriptions/>', known, question);
  }
}

function describeCall({ method = '', url = '/', headers }: IncomingMessage, raw: string): Pick<Call, 'name' | 'body' | 'accessKeyId'> {
  const operation = nameOperation({ method, url, headers });
  const accessKeyId = /Credential=([^/]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  const form = isForm(headers) ? Object.fromEntries(new URLSearchParams(raw)) : null;
  if (form !== null) return { name: `${operation?.service ?? ''}:${form['Action'] ?? ''}`, body: form, accessKeyId };
  if (headers['x-amz-target'] === undefined) return { name: `${operation?.service ?? 's3'}:${method} ${url.replace(/\?.*/, '')}`, body: {}, accessKeyId };
  return { name: `${operation?.service ?? ''}:${operation?.action ?? ''}`, body: JSON.parse(raw || '{}') as Call['body'], accessKeyId };
}

function cut(call: Call, response: ServerResponse): void {
  call.outcome = 'cut';
  response.destroy();
}

function outcomeOf({ status, body }: Answer): string {
  return status < 400 ? 'answered' : (/(?:"__type":"(?:[^"#]*#)?|<Code>)([A-Za-z]+)/.exec(body)?.[1] ?? String(status));
}

function unknownCall({ name }: Call): ErrorAnswer {
  return { code: 'UnknownOperationException', message: `The local AWS of these tests does not know ${name}.`, status: 400 };
}

function errorAnswer({ name }: Call, { code, message, status }: ErrorAnswer): Answer {
  return name.startsWith('s3') ? { status, type: 'application/xml', body: `<Error><Code>${code}</Code><Message>${message}</Message></Error>` } : { ...json({ __type: code, message }), status };
}

function json(value: object): Answer {
  return { status: 200, type: 'application/x-amz-json-1.1', body: JSON.stringify(value) };
}

function xml(action: string, result: string): Answer {
  return { status: 200, type: 'text/xml', body: `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>` };
}
