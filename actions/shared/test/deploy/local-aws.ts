import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { mergeTargetHealth, parseTargetHealthQuestion } from '../../../../rehearsal/ecs/aws/target-health-answer.ts';
import type { ContainerRule, Scenario } from '../../../../rehearsal/ecs/runtime/scripted/scenario.ts';
import type { EcsTimings } from '../../../../rehearsal/ecs/settings.ts';
import { startEcs } from '../../../../rehearsal/ecs/start-ecs.ts';
import type { Ecs } from '../../../../rehearsal/ecs/start-ecs.ts';
import { isForm, nameOperation } from '../../../../rehearsal/aws/aws-call.ts';
import { closeServer, listen } from '../../../../rehearsal/aws/loopback-server.ts';
import { LocalS3 } from './local-aws-s3.ts';
import { VirtualTime } from './local-aws-time.ts';

export interface LocalCall {
  /** `ecs:UpdateService`, `s3:PutObject`, `sts:GetCallerIdentity`, … */
  name: string;
  /** Of S3 the path: `{ path: '/bucket/key' }`. */
  body: Record<string, unknown>;
  accessKeyId: string;
  /** On the clock of the local ECS. */
  atMs: number;
  /** `answered`, `cut`, or the code of the error; empty until it is decided. */
  outcome: string;
}

export interface ErrorAnswer {
  code: string;
  message: string;
  status: number;
}

/** What happens to a call instead of its answer: an error, or a connection that breaks before or after the effect. */
export type CallFault = ErrorAnswer | 'cut-before' | 'cut-after' | null;

export interface LocalAwsOptions {
  /** Default: virtual. */
  clock?: 'virtual' | 'real';
  /** Tried before `imageRules`. */
  containers?: readonly ContainerRule[];
  targets?: Scenario['targets'];
  timings?: Partial<EcsTimings>;
  rateLimits?: boolean;
  seed?: number;
  /** Default: factory-test. */
  clusters?: readonly string[];
}

/** What an image does is written in its tag: `crash` ends, `hang` never comes, `fails` ends with 1 as a one-off task. */
export const imageRules: readonly ContainerRule[] = [
  { match: { image: '*hang*' }, pullMs: 24 * 3_600_000 },
  { match: { image: '*crash*' }, runMs: 200, exitCode: 1 },
  { match: { image: '*fails*' }, runMs: 500, exitCode: 1 },
];

const account = '123456789012';
const region = 'us-east-1';
const changing = /^ecs:(Create|Update|Delete|Run|Register|Deregister|Stop)/;

/** One HTTP endpoint for all that a deployment calls: the local ECS with scripted tasks, and small stand-ins for the rest. */
export class LocalAws {
  readonly ecs: Ecs;
  readonly s3: LocalS3;
  readonly time: VirtualTime;
  /** All calls in order. */
  readonly journal: LocalCall[] = [];
  /** Log lines per stream name's first part (the awslogs prefix). */
  readonly logs = new Map<string, string[]>();
  /** Answers of further JSON services, by `service:Action`. */
  readonly answers = new Map<string, (body: Record<string, unknown>) => object>([['application-autoscaling:DescribeScalableTargets', () => ({ ScalableTargets: [] })]]);
  /** Asked before every call takes effect, with how many calls there were before it. */
  fault: (call: LocalCall, index: number) => CallFault = () => null;
  /** Told when a call has taken effect, before its answer is sent. */
  onEffect: (call: LocalCall, index: number) => void = () => undefined;
  /** In place of what the load balancer thinks of its targets, by how often it was asked. */
  targetState: ((looks: number) => string) | null = null;
  account = account;
  endpoint = '';
  #targetLooks = 0;
  readonly #server = createServer((request, response) => void this.#handle(request, response).catch(() => response.destroy()));

  private constructor(ecs: Ecs) {
    this.ecs = ecs;
    const nowMs = (): number => ecs.kernel.clock.now();
    this.s3 = new LocalS3(nowMs);
    this.time = new VirtualTime({ nowMs, advance: async (ms) => await ecs.advance(ms) });
  }

  static async start(options: LocalAwsOptions = {}): Promise<LocalAws> {
    const { clock = 'virtual', containers = [], targets = [], timings = {}, rateLimits = false, seed = 1, clusters = ['factory-test'] } = options;
    const scenario = { containers: [...containers, ...imageRules], targets };
    const ecs = await startEcs({ accountId: account, region, seed, clock, timings, rateLimits, runtime: { kind: 'scripted', scenario } });
    const aws = new LocalAws(ecs);
    await aws.connect();
    for (const clusterName of clusters) await aws.call('CreateCluster', { clusterName });
    return aws;
  }

  async connect(): Promise<void> {
    const { port } = new URL(this.endpoint === '' ? 'http://127.0.0.1:0' : this.endpoint);
    this.endpoint = `http://127.0.0.1:${await listen(this.#server, { what: 'The local AWS', host: '127.0.0.1', port: Number(port) })}`;
  }

  /** Nobody reaches it any more, until `connect`; its tasks live on. */
  async disconnect(): Promise<void> {
    await closeServer(this.#server);
  }

  async stop(): Promise<void> {
    await this.disconnect();
    await this.ecs.stop();
  }

  async advance(ms: number): Promise<void> {
    await this.ecs.advance(ms);
  }

  /** Names of the calls that change something, in order. */
  changes(): string[] {
    return this.journal.map(({ name }) => name).filter((name) => changing.test(name));
  }

  callsOf(name: string): LocalCall[] {
    return this.journal.filter((call) => call.name === name);
  }

  /** `path`: `/bucket/key`. */
  json(path: string): Record<string, unknown> {
    return JSON.parse(this.s3.text(path) ?? 'null') as Record<string, unknown>;
  }

  /** Revision (`family:1`) that a service runs by its PRIMARY deployment. */
  revisionOf(name: string): string | undefined {
    const service = [...this.ecs.kernel.state.services.values()].find((candidate) => candidate.name === name && candidate.status === 'ACTIVE');
    return service?.deployments.find(({ status }) => status === 'PRIMARY')?.taskDefinitionArn.split('/').at(-1);
  }

  /** A call of somebody else: it meets no fault and is not in the journal. Throws what ECS refuses. */
  async call(action: string, body: object): Promise<Record<string, unknown>> {
    const answer = await this.#callEcs(action, JSON.stringify(body), `AWS4-HMAC-SHA256 Credential=somebody/20260101/${region}/ecs/aws4_request, SignedHeaders=host, Signature=0`);
    if (answer.status >= 400) throw new Error(`${action} was refused: ${answer.body}`);
    return JSON.parse(answer.body) as Record<string, unknown>;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await text(request);
    const call = this.#note(request, raw);
    const index = this.journal.push(call) - 1;
    const fault = this.fault(call, index);
    if (fault === 'cut-before') {
      cut(call, response);
      return;
    }
    const answer = fault === null || fault === 'cut-after' ? await this.#answer(call, { request, raw }) : errorAnswer(call, fault);
    call.outcome = answer.status < 400 ? 'answered' : (/(?:"__type":"(?:[^"#]*#)?|<Code>)([A-Za-z]+)/.exec(answer.body)?.[1] ?? String(answer.status));
    this.onEffect(call, index);
    if (fault === 'cut-after') cut(call, response);
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  #note({ method = '', url = '/', headers }: IncomingMessage, raw: string): LocalCall {
    const operation = nameOperation({ method, url, headers });
    const form = isForm(headers) ? Object.fromEntries(new URLSearchParams(raw)) : null;
    const name = `${operation?.service ?? 'unknown'}:${form?.['Action'] ?? operation?.action ?? ''}`;
    const isJson = headers['x-amz-target'] !== undefined;
    const body = form ?? (isJson ? (JSON.parse(raw || '{}') as Record<string, unknown>) : { path: decodeURIComponent(url.replace(/\?.*/, '')) });
    return { name, body, accessKeyId: /Credential=([^/]+)/.exec(headers.authorization ?? '')?.[1] ?? '', atMs: this.ecs.kernel.clock.now(), outcome: '' };
  }

  async #answer({ name, body }: LocalCall, { request, raw }: { request: IncomingMessage; raw: string }): Promise<Answer> {
    const [service = '', action = ''] = name.split(':');
    if (service === 'ecs') return await this.#callEcs(action, raw, request.headers.authorization ?? '');
    if (service === 's3') return this.s3.answer({ method: request.method ?? '', url: request.url ?? '/', headers: request.headers, text: raw });
    if (service === 'sts') return xml(action, `<Account>${this.account}</Account>`);
    if (service === 'elasticloadbalancing') return xml(action, this.#targetHealth(new URLSearchParams(raw)));
    if (name === 'logs:GetLogEvents') return json({ events: this.#logLines(String(body['logStreamName'])) });
    const answer = this.answers.get(name);
    return answer === undefined ? errorAnswer({ name }, { code: 'UnknownOperationException', message: `The local AWS of these tests does not know ${name}.`, status: 400 }) : json(answer(body));
  }

  async #callEcs(action: string, body: string, authorization: string): Promise<Answer> {
    const headers = { authorization, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AmazonEC2ContainerServiceV20141113.${action}` };
    const answer = await fetch(this.ecs.url, { method: 'POST', headers, body });
    return { status: answer.status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: await answer.text() };
  }

  #logLines(stream: string): object[] {
    return (this.logs.get(stream.split('/')[0] ?? '') ?? []).map((message) => ({ message, timestamp: this.ecs.kernel.clock.now() }));
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

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

function cut(call: LocalCall, response: ServerResponse): void {
  call.outcome = 'cut';
  response.destroy();
}

function json(body: object): Answer {
  return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(body) };
}

function xml(action: string, result: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/xml' }, body: `<${action}Response><${action}Result>${result}</${action}Result></${action}Response>` };
}

/** In the form in which that service tells its errors. */
function errorAnswer({ name }: Pick<LocalCall, 'name'>, { code, message, status }: ErrorAnswer): Answer {
  const isXml = /^(s3|sts|elasticloadbalancing):/.test(name);
  if (!isXml) return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify({ __type: code, message }) };
  const error = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: { 'content-type': 'application/xml' }, body: name.startsWith('s3:') ? error : `<ErrorResponse>${error}</ErrorResponse>` };
}
