import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createScalingService, type ScalingAnswer } from './application-autoscaling.ts';
import { actionOfForm, isForm, nameOperation, type AwsOperation } from './aws-call.ts';
import { forwardRequest, forwardUpgrade, NoAnswerError, readBody } from './forward-request.ts';
import { closeServer, listen } from './loopback-server.ts';

/** One call of an AWS service. No bodies: they may hold secrets. */
export interface AwsCall extends AwsOperation {
  /** ISO 8601, when it arrived. */
  readonly time: string;
  /** From a program on this machine, or from a task. */
  readonly from: 'host' | 'task';
  /** HTTP status; 502 where MiniStack did not answer. */
  readonly status: number;
  readonly milliseconds: number;
}

export interface CallCount extends AwsOperation {
  readonly calls: number;
  /** Of these, how many had a status of 400 or more. */
  readonly failed: number;
}

export interface GatewayOptions {
  /** Where MiniStack listens on loopback. */
  readonly ministackPort: number;
  /** Port on loopback for programs of this machine; 0 or none takes a free one. */
  readonly port?: number;
  /** The engine's host gateway: tasks reach us there, at MiniStack's port, which it tells them. */
  readonly taskAddress?: string;
  /** Where the local ECS listens on loopback: calls of ECS and of load balancing go there, since it knows the targets' health. */
  readonly ecsPort?: number;
}

export interface Gateway {
  readonly port: number;
  /** AWS_ENDPOINT_URL for programs of this machine. */
  readonly url: string;
  /** Host of image references: `127.0.0.1:<port>`. Docker talks plain http to loopback registries. */
  readonly registry: string;
  readonly calls: readonly AwsCall[];
  stop(): Promise<void>;
}

/** Starts the entry to the local AWS: streams everything to MiniStack and notes each call. Throws where a port is taken. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const calls: AwsCall[] = [];
  const servers: Server[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  const scaling = createScalingService();
  const context = (from: AwsCall['from'], port: () => number): HandlerContext => ({ options, calls, from, port, scaling });
  try {
    const host = createServer();
    servers.push(host);
    const port = await listen(host, { what: 'The gateway', host: '127.0.0.1', port: options.port ?? 0 });
    serve(host, context('host', () => port));
    if (options.taskAddress !== undefined) {
      const task = createServer();
      servers.push(task);
      await listen(task, { what: 'The gateway for tasks', host: options.taskAddress, port: options.ministackPort });
      serve(task, context('task', () => port));
    }
    return { port, url: `http://127.0.0.1:${String(port)}`, registry: `127.0.0.1:${String(port)}`, calls, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Calls by service and action, most called first within a service. */
export function countCalls(calls: readonly AwsCall[]): CallCount[] {
  const counts = new Map<string, { service: string; action: string; calls: number; failed: number }>();
  for (const { service, action, status } of calls) {
    const key = `${service} ${action}`;
    const count = counts.get(key) ?? { service, action, calls: 0, failed: 0 };
    counts.set(key, { ...count, calls: count.calls + 1, failed: count.failed + (status >= 400 ? 1 : 0) });
  }
  return [...counts.values()].sort((a, b) => a.service.localeCompare(b.service) || b.calls - a.calls || a.action.localeCompare(b.action));
}

interface HandlerContext {
  readonly options: GatewayOptions;
  readonly calls: AwsCall[];
  readonly from: AwsCall['from'];
  readonly port: () => number;
  readonly scaling: ReturnType<typeof createScalingService>;
}

function serve(server: Server, context: HandlerContext): void {
  // An SDK keeps connections for minutes, and a push of an image takes its time.
  server.keepAliveTimeout = 300_000;
  server.requestTimeout = 0;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void handle(request, response, context);
  });
  server.on('upgrade', (request: IncomingMessage, socket, head: Buffer) => {
    forwardUpgrade(request, socket, { head, host: '127.0.0.1', port: context.options.ministackPort });
  });
}

async function handle(request: IncomingMessage, response: ServerResponse, { options, calls, from, port, scaling }: HandlerContext): Promise<void> {
  const started = performance.now();
  const time = new Date().toISOString();
  const operation = nameOperation({ method: request.method ?? 'GET', url: request.url ?? '/', headers: request.headers });
  const form = isForm(request.headers) ? collectBody(request) : undefined;
  const isLogin = operation?.service === 'ecr' && operation.action === 'GetAuthorizationToken';
  let status: number;
  try {
    status = operation?.service === 'application-autoscaling' ? await answerHere(request, response, (body) => scaling(operation.action, body)) : await forwardRequest(request, response, {
      ...targetOf(operation, options),
      ...(isLogin ? { rewriteBody: (body: string) => pointToRegistry(body, `http://127.0.0.1:${String(port())}`) } : {}),
    });
  } catch (error) {
    status = 502;
    answerFailure(response, error);
  }
  if (operation === undefined) return;
  const action = (form === undefined ? undefined : actionOfForm(form())) ?? operation.action;
  calls.push({ time, ...operation, action, from, status, milliseconds: Math.round(performance.now() - started) });
}

/** A service that MiniStack lacks. */
async function answerHere(request: IncomingMessage, response: ServerResponse, answer: (body: string) => ScalingAnswer): Promise<number> {
  const { status, body } = answer(await readBody(request));
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
  return status;
}

function targetOf(operation: AwsOperation | undefined, { ministackPort, ecsPort = ministackPort }: GatewayOptions): { host: string; port: number } {
  const isEcs = operation !== undefined && ['ecs', 'elasticloadbalancing'].includes(operation.service);
  return { host: '127.0.0.1', port: isEcs ? ecsPort : ministackPort };
}

/** ECR's answer names a host on the internet, where `docker login` would go. */
function pointToRegistry(body: string, registryUrl: string): string {
  return body.replace(/("proxyEndpoint"\s*:\s*")[^"]*"/g, `$1${registryUrl}"`);
}

/** Watches a small body on its way; what is beyond 64 KiB cannot hold the action. */
function collectBody(request: IncomingMessage): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    if (size < 65_536) chunks.push(chunk);
    size += chunk.length;
  });
  return () => Buffer.concat(chunks).toString();
}

function answerFailure(response: ServerResponse, error: unknown): void {
  const reason = error instanceof NoAnswerError ? error.message : String(error);
  if (response.headersSent) response.destroy();
  else response.writeHead(502, { 'content-type': 'text/plain' }).end(`The local AWS behind the gateway gave no answer: ${reason}\n`);
}
