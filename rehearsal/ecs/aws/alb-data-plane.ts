import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { forwardRequest, forwardUpgrade, NoAnswerError } from '../../aws/forward-request.ts';
import type { Clock } from '../clock/clock.ts';
import type { Random } from '../random.ts';
import { answerFailure, answerFixed, answerRedirect } from './alb-answer.ts';
import type { AlbListener, AlbRoutes } from './alb-routes.ts';
import { chooseRule, type AlbAction, type AlbRequest, type AlbRule } from './alb-rule.ts';
import { applyRewrites } from './alb-text.ts';
import { createGroupChoice, type GroupChoice } from './group-choice.ts';
import type { KnownTarget } from './load-balancing.ts';
import type { RequestsUnderWay } from './requests-under-way.ts';

export interface AlbDataPlaneOptions {
  readonly routes: AlbRoutes;
  readonly loadBalancing: { targetHealth(targetGroupArn: string): readonly KnownTarget[]; isUsed(targetGroupArn: string): boolean };
  readonly requestsUnderWay: RequestsUnderWay;
  readonly clock: Clock;
  readonly random: Random;
  /** Told of each request that no target answered. */
  readonly onFailure?: (failure: AlbFailure) => void;
  /** Of a silent connection; the attribute `idle_timeout.timeout_seconds`, whose default this is. */
  readonly idleTimeoutMs?: number;
}

export interface AlbFailure {
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly status: 502 | 503 | 504;
  readonly cause: string;
}

export interface AlbDataPlane {
  /**
   * Answers a request to a load balancer, which is named by the Host header or by `dnsName`. False, and nothing done, where
   * there is no such load balancer, or where its rule asks for what only the local AWS may know (sign-in, foreign targets).
   */
  handle(request: IncomingMessage, response: ServerResponse, dnsName?: string): Promise<boolean>;
  /** The same for a connection to be upgraded (WebSocket); a request that no target can take ends. */
  handleUpgrade(request: IncomingMessage, connection: { readonly socket: Duplex; readonly head: Buffer }, dnsName?: string): Promise<boolean>;
}

interface Plane extends AlbDataPlaneOptions {
  readonly choice: GroupChoice;
}

/** Where a request was led: the listener, its rule, and for a `forward` the target (none: there is no healthy one). */
interface Route {
  readonly listener: AlbListener;
  readonly rule: AlbRule;
  readonly asked: AlbRequest;
  readonly target: KnownTarget | undefined;
}

/** The requests of application load balancers: rules, transforms, and targets that their health checks have passed. */
export function createAlbDataPlane(options: AlbDataPlaneOptions): AlbDataPlane {
  const plane: Plane = { ...options, choice: createGroupChoice() };
  return {
    handle: async (request, response, dnsName) => {
      const route = await findRoute(plane, request, dnsName);
      if (route === undefined) return false;
      await answer(plane, route, { request, response });
      return true;
    },
    handleUpgrade: async (request, { socket, head }, dnsName) => {
      const route = await findRoute(plane, request, dnsName);
      if (route === undefined) return false;
      if (route.target === undefined) socket.destroy();
      else {
        socket.once('close', plane.requestsUnderWay.begin(route.target.host, route.target.port));
        forwardUpgrade(request, socket, { head, host: route.target.host, port: route.target.port });
      }
      return true;
    },
  };
}

async function findRoute(plane: Plane, request: IncomingMessage, dnsName: string | undefined): Promise<Route | undefined> {
  const [host = '', port = '80'] = (request.headers.host ?? '').toLowerCase().split(':');
  const name = dnsName?.toLowerCase() ?? host;
  // Everything else that this process is asked for must not wait for the rules of load balancers.
  if (!name.includes('.elb.')) return undefined;
  const listeners = await plane.routes.listeners(name);
  const listener = listeners?.find((one) => one.port === Number(port)) ?? listeners?.[0];
  if (listener === undefined) return undefined;
  const asked = readRequest(request, host);
  const rule = chooseRule(listener.rules, asked);
  if (rule === undefined || rule.action.kind === 'unsupported') return undefined;
  if (rule.action.kind !== 'forward') return { listener, rule, asked, target: undefined };
  const group = plane.choice.chooseGroup(rule.action.groups);
  if (group !== undefined && !plane.loadBalancing.isUsed(group)) return undefined;
  return { listener, rule, asked, target: group === undefined ? undefined : chooseTarget(plane, group) };
}

/** With no healthy target all unhealthy ones are tried: a load balancer fails open (user guide, "Target group health"). */
function chooseTarget({ choice, loadBalancing }: Plane, group: string): KnownTarget | undefined {
  const targets = loadBalancing.targetHealth(group);
  const inState = (wanted: KnownTarget['state']): KnownTarget[] => targets.filter(({ state }) => state === wanted);
  return choice.chooseTarget(group, inState('healthy')) ?? choice.chooseTarget(group, inState('unhealthy'));
}

function readRequest(request: IncomingMessage, host: string): AlbRequest {
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  return { method: request.method ?? 'GET', host, path, query: query.join('?'), headers: request.headers, sourceIp: request.socket.remoteAddress ?? '' };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(plane: Plane, route: Route, exchange: Exchange): Promise<void> {
  const { action } = route.rule;
  if (action.kind === 'fixed-response') answerFixed(exchange.response, action);
  else if (action.kind === 'redirect') answerRedirect(exchange.response, action, { ...route.asked, protocol: route.listener.protocol.toLowerCase(), port: route.listener.port });
  else await forward(plane, route, exchange);
}

async function forward(plane: Plane, { listener, rule, asked, target }: Route, { request, response }: Exchange): Promise<void> {
  const fail = (status: AlbFailure['status'], cause: string): void => {
    plane.onFailure?.({ atMs: plane.clock.now(), method: asked.method, path: asked.path, status, cause });
    answerFailure(response, status);
  };
  if (target === undefined) {
    fail(503, `no target of ${describeGroups(rule.action)} is healthy`);
    return;
  }
  const { host, port } = target;
  const end = plane.requestsUnderWay.begin(host, port);
  try {
    await forwardRequest(request, response, {
      ...{ host, port, path: applyRewrites(request.url ?? '/', rule.urlRewrites), hostHeader: applyRewrites(request.headers.host ?? '', rule.hostRewrites) },
      ...{ headers: forwardedHeaders(plane, listener, { request, asked }), idleTimeoutMs: plane.idleTimeoutMs ?? 60_000 },
    });
  } catch (error) {
    const code = error instanceof NoAnswerError ? error.code : '';
    fail(code === 'ETIMEDOUT' || code === 'EHOSTUNREACH' ? 504 : 502, error instanceof Error ? error.message : String(error));
  } finally {
    end();
  }
}

function describeGroups(action: AlbAction): string {
  return action.kind === 'forward' ? action.groups.map(({ arn }) => arn).join(', ') : '';
}

/** What a load balancer adds for the target (user guide, "HTTP headers and Application Load Balancers"). */
function forwardedHeaders({ clock, random }: Plane, listener: AlbListener, { request, asked }: { request: IncomingMessage; asked: AlbRequest }): Record<string, string> {
  const before = request.headers['x-forwarded-for'];
  const source = asked.sourceIp.replace(/^::ffff:/, '');
  const given = request.headers['x-amzn-trace-id'];
  return {
    'x-forwarded-for': before === undefined ? source : `${String(before)}, ${source}`,
    'x-forwarded-proto': listener.protocol.toLowerCase(),
    'x-forwarded-port': String(listener.port),
    'x-amzn-trace-id': typeof given === 'string' ? given : `Root=1-${Math.floor(clock.now() / 1000).toString(16).padStart(8, '0')}-${random.hex(24)}`,
  };
}
