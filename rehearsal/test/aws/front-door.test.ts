import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateRuleCommand,
  CreateTargetGroupCommand,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { signInPath, startFrontDoor, type FrontDoor } from '../../aws/front-door.ts';
import { matchRule, readLoadBalancer, rewriteUrl } from '../../aws/load-balancer.ts';
import { closeServer, listen } from '../../aws/loopback-server.ts';
import { startMiniStack, type MiniStack } from '../../aws/ministack.ts';
import { findFreePort } from '../../machine/free-port.ts';
import { waitUntil } from '../../machine/wait-until.ts';

const REGION = 'eu-central-1';
const servers: Server[] = [];
let directory: string;
let ministack: MiniStack;
let door: FrontDoor;

async function startTarget(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  return listen(server, { what: 'The target', host: '127.0.0.1', port: 0 });
}

/** A load balancer as the infrastructure's: /api/healthz rewritten, /api/* to one target group, the rest to another. */
async function createLoadBalancer(ports: { api: number; web: number }): Promise<void> {
  const client = new ElasticLoadBalancingV2Client({ endpoint: ministack.url, region: REGION, credentials: { accessKeyId: 'a', secretAccessKey: 'b' } });
  const targetGroup = async (name: string, port: number): Promise<string> => {
    const { TargetGroups } = await client.send(new CreateTargetGroupCommand({ Name: name, TargetType: 'ip', Protocol: 'HTTP', Port: port, VpcId: 'vpc-1' }));
    const arn = TargetGroups?.[0]?.TargetGroupArn ?? '';
    await client.send(new RegisterTargetsCommand({ TargetGroupArn: arn, Targets: [{ Id: '127.0.0.1', Port: port }] }));
    return arn;
  };
  const [api, web] = [await targetGroup('api', ports.api), await targetGroup('web', ports.web)];
  const { LoadBalancers } = await client.send(new CreateLoadBalancerCommand({ Name: 'site', Subnets: ['subnet-1', 'subnet-2'] }));
  const { Listeners } = await client.send(
    new CreateListenerCommand({ LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn, Protocol: 'HTTP', Port: 80, DefaultActions: [{ Type: 'forward', TargetGroupArn: web }] }),
  );
  const rule = { ListenerArn: Listeners?.[0]?.ListenerArn, Actions: [{ Type: 'forward' as const, TargetGroupArn: api }] };
  await client.send(new CreateRuleCommand({ ...rule, Priority: 20, Conditions: [{ Field: 'path-pattern', Values: ['/api/*'] }] }));
  await client.send(
    new CreateRuleCommand({
      ...{ ...rule, Priority: 10, Conditions: [{ Field: 'path-pattern', Values: ['/api/healthz'] }] },
      Transforms: [{ Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: [{ Regex: '^/api/healthz', Replace: '/healthz' }] } }],
    }),
  );
}

async function get(path: string): Promise<string> {
  const answer = await fetch(`${door.url}${path}`);
  return `${String(answer.status)} ${await answer.text()}`;
}

describe('startFrontDoor', () => {
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'front-door-'));
    ministack = await startMiniStack({
      ...{ command: resolve('.tools/venv/bin/ministack'), port: await findFreePort(), accountId: '123456789012', region: REGION, holder: 'none' },
      // No engine: a load balancer needs none.
      ...{ engine: { dockerHost: `unix://${directory}/none.sock` }, directory, logFile: join(directory, 'ministack.log') },
    });
  });

  afterEach(async () => {
    await door.stop();
    await ministack.stop();
    await Promise.all(servers.splice(0).map(closeServer));
    rmSync(directory, { recursive: true, force: true });
  });

  it('rewrites as the rules say, on the rule that matched before, and streams', async () => {
    let finish = (): void => undefined;
    const api = await startTarget((request, response) => {
      if (request.url !== '/api/events') return response.end(`api ${String(request.url)} ${String(request.headers.host)}`);
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: first\n\n');
      finish = () => void response.end('data: last\n\n');
    });
    const web = await startTarget((request, response) => response.end(`web ${String(request.url)}`));
    await createLoadBalancer({ api, web });
    door = await startFrontDoor({ ministackPort: ministack.port });
    expect(await get('/')).toContain('503 The front door has no answer: the site has no load balancer yet');
    door.connectTo(await readLoadBalancer({ endpoint: ministack.url, region: REGION }));

    expect(await get('/api/healthz?deep=1')).toMatch(/^200 api \/healthz\?deep=1 127\.0\.0\.1/);
    expect(await get('/api/runs')).toMatch(/^200 api \/api\/runs /);
    expect(await get('/healthz')).toBe('200 web /healthz');
    const events = (await fetch(`${door.url}/api/events`)).body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await events?.read())?.value).toBe('data: first\n\n');
    finish();
    expect((await events?.read())?.value).toBe('data: last\n\n');
    expect(door.failures).toHaveLength(1);
  });

  it('answers 502 with the cause where a target does not listen, and counts it', async () => {
    await createLoadBalancer({ api: await findFreePort(), web: await findFreePort() });
    door = await startFrontDoor({ ministackPort: ministack.port });
    door.connectTo(await readLoadBalancer({ endpoint: ministack.url, region: REGION }));
    expect(await get('/')).toMatch(/^502 .*Connection refused/);
    expect(await get('/api/healthz')).toMatch(/^502 .*ECONNREFUSED/);
    expect(door.failures.map(({ path, cause }) => `${path} ${cause}`)).toEqual([expect.stringMatching(/^\/ .*connect error/), expect.stringMatching(/^\/api\/healthz .*ECONNREFUSED/)]);
  });

  it('repeats a request while its target is not listening yet, where asked to', async () => {
    const port = await findFreePort();
    await createLoadBalancer({ api: port, web: port });
    door = await startFrontDoor({ ministackPort: ministack.port, repeatConnectErrorsMs: 5000 });
    door.connectTo(await readLoadBalancer({ endpoint: ministack.url, region: REGION }));
    const answers = Promise.all([get('/'), get('/api/healthz')]);
    await waitUntil(() => door.repeats() > 2, { what: 'repeats', deadlineMs: 4000 });
    const server = createServer((request, response) => response.end(`late ${String(request.url)}`));
    servers.push(server);
    await listen(server, { what: 'The target', host: '127.0.0.1', port });
    expect(await answers).toEqual(['200 late /', '200 late /healthz']);
    expect(door.failures).toEqual([]);
  });

  it('answers 502 when MiniStack is gone', async () => {
    await createLoadBalancer({ api: 1, web: 1 });
    door = await startFrontDoor({ ministackPort: ministack.port });
    door.connectTo(await readLoadBalancer({ endpoint: ministack.url, region: REGION }));
    await ministack.stop();
    expect(await get('/')).toMatch(/^502 .*does not answer: ECONNREFUSED/);
  });
});

describe('signing in', () => {
  it('gives a visitor the session only where one was handed over', async () => {
    const open = await startFrontDoor({ ministackPort: 1, sessionToken: 'P.S' });
    const closed = await startFrontDoor({ ministackPort: 1 });
    const [given, refused] = await Promise.all([open, closed].map(({ url }) => fetch(`${url}${signInPath}`, { redirect: 'manual' })));
    await Promise.all([open.stop(), closed.stop()]);
    expect([given?.status, given?.headers.get('location'), given?.headers.get('set-cookie')]).toEqual([302, '/', 'factory_auth_session=P.S; Path=/; HttpOnly; SameSite=Lax']);
    expect([refused?.status, refused?.headers.get('set-cookie')]).toEqual([503, null]);
  });
});

describe('matchRule', () => {
  it.each([
    ['GET', '/api/a', '10'],
    ['GET', '/API/a', 'default'],
    ['POST', '/x', '20'],
    ['GET', '/x', 'default'],
  ])('%s %s takes the rule %s', (method, path, priority) => {
    const rule = { urlRewrites: [], targetGroupArn: undefined };
    const rules = [
      { ...rule, priority: '10', conditions: [{ field: 'path-pattern' as const, values: ['/api/*'] }] },
      { ...rule, priority: '20', conditions: [{ field: 'http-request-method' as const, values: ['POST'] }, { field: 'host-header' as const, values: ['*.Example'] }] },
      { ...rule, priority: 'default', conditions: [] },
    ];
    expect(matchRule(rules, { method, path, host: 'www.example:8080' })?.priority).toBe(priority);
  });
});

describe('rewriteUrl', () => {
  it('replaces groups and leaves an address that does not match alone', () => {
    expect(rewriteUrl('/old/a?b=c', [{ regex: '^/old/(.*)$', replace: '/new/$1' }])).toBe('/new/a?b=c');
    expect(rewriteUrl('/other', [{ regex: '^/old/(.*)$', replace: '/new/$1' }])).toBe('/other');
  });
});
