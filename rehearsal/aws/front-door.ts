import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { forwardUpgrade, NoAnswerError, openAnswer, readBody, sendAnswer, sendBody, type Forwarding } from './forward-request.ts';
import { matchRule, rewriteUrl, type LoadBalancer } from './load-balancer.ts';
import { closeServer, listen } from './loopback-server.ts';

export interface FrontDoorOptions {
  /** Port of the site on loopback; 0 or none takes a free one. */
  readonly port?: number;
  readonly ministackPort: number;
  /**
   * Stand-in for a load balancer that sends requests to targets only once they listen, which MiniStack's does not: a GET or
   * HEAD whose target refused the connection is repeated for that long. 0 or none: not at all. See `repeats`.
   */
  readonly repeatConnectErrorsMs?: number;
  /** Stand-in for the Google login, which needs the internet: a visit to `signInPath` gets this session cookie. */
  readonly sessionToken?: string;
}

export const signInPath = '/_rehearsal/sign-in';

export interface SiteFailure {
  /** ISO 8601. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly status: 502 | 503;
  readonly cause: string;
}

export interface FrontDoor {
  readonly port: number;
  readonly url: string;
  /** Requests that no target answered, with the cause. */
  readonly failures: readonly SiteFailure[];
  /** How many times a request was repeated: what clients did not see of MiniStack's early registration. */
  readonly repeats: () => number;
  /** Before this, every request is answered 503. */
  connectTo(loadBalancer: LoadBalancer): void;
  stop(): Promise<void>;
}

interface Site {
  readonly options: FrontDoorOptions;
  readonly failures: SiteFailure[];
  loadBalancer: LoadBalancer | undefined;
  repeats: number;
}

const REPEAT_PAUSE_MS = 50;

/** Starts the site's entry: it applies the URL rewrites that MiniStack's load balancer stores and ignores, then streams there. */
export async function startFrontDoor(options: FrontDoorOptions): Promise<FrontDoor> {
  const site: Site = { options, failures: [], loadBalancer: undefined, repeats: 0 };
  const server = createServer((request, response) => {
    if (options.sessionToken !== undefined && request.url === signInPath) {
      response.writeHead(302, { location: '/', 'set-cookie': `factory_auth_session=${options.sessionToken}; Path=/; HttpOnly; SameSite=Lax` }).end();
    } else void handle(site, request, response);
  });
  server.keepAliveTimeout = 60_000;
  server.requestTimeout = 0;
  server.on('upgrade', (request: IncomingMessage, socket, head: Buffer) => {
    if (site.loadBalancer === undefined) socket.destroy();
    else forwardUpgrade(request, socket, { head, host: '127.0.0.1', port: options.ministackPort, hostHeader: site.loadBalancer.dnsName });
  });
  const port = await listen(server, { what: 'The front door', host: '127.0.0.1', port: options.port ?? 0 });
  return {
    port,
    url: `http://127.0.0.1:${String(port)}`,
    failures: site.failures,
    repeats: () => site.repeats,
    connectTo: (loadBalancer) => {
      site.loadBalancer = loadBalancer;
    },
    stop: () => closeServer(server),
  };
}

async function handle(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isRepeatable = request.method === 'GET' || request.method === 'HEAD';
  const deadline = performance.now() + (isRepeatable ? (site.options.repeatConnectErrorsMs ?? 0) : 0);
  for (;;) {
    const failure = await attempt(site, request, response);
    if (failure === undefined) return;
    if (performance.now() >= deadline || response.destroyed || response.headersSent) {
      fail(site, { request, response, ...failure });
      return;
    }
    site.repeats += 1;
    await new Promise((resolve) => setTimeout(resolve, REPEAT_PAUSE_MS));
  }
}

/** Delivers a request and its answer; what comes back says why no target answered it. */
async function attempt(site: Site, request: IncomingMessage, response: ServerResponse): Promise<Pick<SiteFailure, 'status' | 'cause'> | undefined> {
  try {
    const forwarding = await route(site, request);
    if (typeof forwarding === 'string') return { status: 503, cause: forwarding };
    const answer = await openAnswer(request, response, forwarding);
    if (answer.statusCode !== 502 && answer.statusCode !== 503) {
      await sendAnswer(answer, response);
      return undefined;
    }
    const body = await readBody(answer);
    const cause = balancerFailure(body);
    if (cause !== undefined) return { status: answer.statusCode, cause };
    sendBody(answer, response, Buffer.from(body));
    return undefined;
  } catch (error) {
    return { status: 502, cause: error instanceof NoAnswerError ? error.message : String(error) };
  }
}

/** Where a request goes; a text says why nowhere. */
async function route({ options, loadBalancer }: Site, request: IncomingMessage): Promise<Forwarding | string> {
  if (loadBalancer === undefined) return 'the site has no load balancer yet';
  const url = request.url ?? '/';
  const balancer = { host: '127.0.0.1', port: options.ministackPort, hostHeader: loadBalancer.dnsName };
  const rule = matchRule(loadBalancer.rules, { method: request.method ?? 'GET', host: request.headers.host ?? '', path: url.split('?')[0] ?? '/' });
  if (rule?.targetGroupArn === undefined || rule.urlRewrites.length === 0) return balancer;
  // AWS decides on the target before it rewrites. MiniStack would decide on the new path, so it is passed over.
  const targets = await loadBalancer.listTargets(rule.targetGroupArn);
  const target = targets[Math.floor(Math.random() * targets.length)];
  return target === undefined ? 'no target is registered' : { ...target, path: rewriteUrl(url, rule.urlRewrites), hostHeader: request.headers.host ?? loadBalancer.dnsName };
}

/** MiniStack's own words for a request that no target answered; undefined for an answer of a target. */
function balancerFailure(body: string): string | undefined {
  const message = /^\{"message": "(Target \S+ connect error: .*|No registered targets in target group)"\}$/.exec(body)?.[1];
  return message?.replace(/\\"/g, '"');
}

function fail(site: Site, { request, response, status, cause }: { request: IncomingMessage; response: ServerResponse; status: 502 | 503; cause: string }): void {
  site.failures.push({ time: new Date().toISOString(), method: request.method ?? 'GET', path: request.url ?? '/', status, cause });
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { 'content-type': 'text/plain' }).end(`The front door has no answer: ${cause}\n`);
}
