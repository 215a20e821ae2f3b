import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, request as sendRequest, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { EventBridge } from '@aws-sdk/client-eventbridge';
import { S3 } from '@aws-sdk/client-s3';
import { closeServer, listen } from '../../../aws/loopback-server.ts';
import { findFreePort } from '../../../machine/free-port.ts';
import { waitUntil } from '../../../machine/wait-until.ts';
import { createAlbDataPlane, type AlbDataPlane, type AlbFailure } from '../../aws/alb-data-plane.ts';
import type { Target, TargetChange } from '../../aws/aws-services.ts';
import type { LocalAwsServices } from '../../aws/create-aws-services.ts';
import { createPassThrough } from '../../aws/pass-through.ts';
import { createRequestsUnderWay } from '../../aws/requests-under-way.ts';
import type { Clock } from '../../clock/clock.ts';
import { createRandom } from '../../random.ts';
import { credentials, region, startLocalAws, type LocalAwsWorld } from './local-services.ts';

let aws: LocalAwsWorld;
let services: LocalAwsServices;
let clock: Clock;
let plane: AlbDataPlane;
let door: { readonly server: Server; readonly port: number };
let elb: ElasticLoadBalancingV2;
const failures: AlbFailure[] = [];
const told: string[] = [];
let hosts = 1;

beforeAll(async () => {
  aws = await startLocalAws();
  const requestsUnderWay = createRequestsUnderWay();
  ({ services, clock } = aws.real({ requestsUnderWay: (host, port) => requestsUnderWay.count(host, port), minimumDrainMs: 100, timings: { loadBalancerScale: 0.02 }, initialCheckMs: 20 }));
  plane = createAlbDataPlane({ ...services, requestsUnderWay, clock, random: createRandom(1), onFailure: (failure) => failures.push(failure) });
  const onChange = (service: string): void => {
    told.push(service);
    if (service === 'events') services.events.rulesChanged();
    else services.routes.changed();
  };
  const server = createServer(createPassThrough({ awsEndpoint: aws.endpoint, loadBalancing: services.loadBalancing, dataPlane: plane, onChange }));
  server.on('upgrade', (request: IncomingMessage, socket, head: Buffer) => void plane.handleUpgrade(request, { socket, head }).then((isTaken) => isTaken || socket.destroy()));
  door = { server, port: await listen(server, { what: 'The door', host: '127.0.0.1', port: 0 }) };
  elb = new ElasticLoadBalancingV2({ endpoint: `http://127.0.0.1:${String(door.port)}`, region, credentials });
});

afterAll(async () => {
  elb.destroy();
  await closeServer(door.server);
  await aws.stop();
});

beforeEach(() => {
  failures.splice(0);
  told.splice(0);
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

function get(host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = sendRequest({ host: '127.0.0.1', port: door.port, path, headers: { host, ...headers }, agent: false, timeout: 10_000 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString(), headers: response.headers }));
    });
    request.on('error', reject);
    request.on('timeout', () => request.destroy(new Error(`${path} has no answer`)));
    request.end();
  });
}

interface Started {
  readonly target: Target;
  readonly changes: TargetChange[];
  readonly close: () => Promise<void>;
}

/** A task in a target group, as ECS puts it there. */
async function startTarget(targetGroupArn: string, listener: RequestListener): Promise<Started> {
  hosts += 1;
  const host = `127.0.1.${String(hosts)}`;
  const { port, close } = await aws.serve(listener, { host });
  const target = { targetGroupArn, taskArn: `task-${String(hosts)}`, host, port };
  const changes: TargetChange[] = [];
  services.loadBalancing.register(target, (change) => changes.push(change));
  return { target, changes, close };
}

function untilIt(started: Started, kind: TargetChange['kind']): Promise<void> {
  return waitUntil(() => started.changes.some((change) => change.kind === kind), { what: `${started.target.host} to be ${kind}`, deadlineMs: 10_000, intervalMs: 10 });
}

const forwardTo = (TargetGroupArn: string): { Actions: [{ Type: 'forward'; TargetGroupArn: string }] } => ({ Actions: [{ Type: 'forward', TargetGroupArn }] });

describe('DescribeTargetHealth through the door', () => {
  it('tells of targets as ELB does', async () => {
    const group = await aws.createTargetGroup({ UnhealthyThresholdCount: 10, HealthCheckPath: '/healthz' });
    await elb.registerTargets({ TargetGroupArn: group, Targets: [{ Id: '10.9.9.9', Port: 90 }] });
    const status = { healthz: 200 };
    const healthy = await startTarget(group, (_, response) => response.end());
    const wavering = await startTarget(group, (_, response) => response.writeHead(status.healthz).end());
    await Promise.all([untilIt(healthy, 'healthy'), untilIt(wavering, 'healthy')]);
    status.healthz = 502;
    await untilIt(wavering, 'unhealthy');
    // A second for each check, ten of them until it would be unhealthy.
    const starting = await startTarget(group, () => undefined);
    const drained = await startTarget(group, (_, response) => response.end());
    await untilIt(drained, 'healthy');
    services.loadBalancing.deregister(drained.target);

    const describe = async (Targets?: { Id: string; Port: number }[]): Promise<string[]> => {
      const { TargetHealthDescriptions = [] } = await elb.describeTargetHealth({ TargetGroupArn: group, ...(Targets === undefined ? {} : { Targets }) });
      return TargetHealthDescriptions.map(({ Target, TargetHealth }) => [Target?.Id, TargetHealth?.State, TargetHealth?.Reason, TargetHealth?.Description].filter((part) => part !== undefined).join(' ')).sort();
    };
    const own = [
      `${healthy.target.host} healthy`,
      `${wavering.target.host} unhealthy Target.ResponseCodeMismatch Health checks failed with these codes: [502]`,
      `${starting.target.host} initial Elb.InitialHealthChecking Initial health checks in progress`,
      `${drained.target.host} draining Target.DeregistrationInProgress Target deregistration is in progress`,
    ];
    expect(await describe()).toEqual(['10.9.9.9 healthy', ...own]);
    expect(await describe([{ Id: wavering.target.host, Port: wavering.target.port }])).toEqual([own[1]]);
    services.loadBalancing.deregister(starting.target);
    await untilIt(drained, 'drained');
    expect(await describe()).toEqual(['10.9.9.9 healthy', ...own.slice(0, 2)]);
    await expect(elb.describeTargetHealth({ TargetGroupArn: `${group}x` })).rejects.toThrow(/not found/);
  });
});

describe('createPassThrough', () => {
  it('streams calls of other services, and tells of changes', async () => {
    const endpoint = `http://127.0.0.1:${String(door.port)}`;
    const objects = new S3({ endpoint, region, credentials, forcePathStyle: true });
    await objects.createBucket({ Bucket: 'parcels' });
    const body = Buffer.alloc(3_000_000, 'x');
    await objects.putObject({ Bucket: 'parcels', Key: 'k', Body: body });
    expect((await (await objects.getObject({ Bucket: 'parcels', Key: 'k' })).Body?.transformToByteArray())?.length).toBe(body.length);
    expect(told).toEqual([]);
    const bridge = new EventBridge({ endpoint, region, credentials });
    await bridge.putRule({ Name: 'r', EventPattern: '{"source":["x"]}' });
    await bridge.listRules({});
    await elb.describeTargetGroups({});
    await elb.createTargetGroup({ Name: 'through', TargetType: 'ip', Protocol: 'HTTP', Port: 1, VpcId: 'v' });
    expect(told).toEqual(['events', 'elasticloadbalancing']);
  });

  it('answers 502 where the local AWS is gone', async () => {
    const server = createServer(createPassThrough({ awsEndpoint: `http://127.0.0.1:${String(await findFreePort())}`, loadBalancing: services.loadBalancing }));
    const port = await listen(server, { what: 'The door', host: '127.0.0.1', port: 0 });
    const answer = await fetch(`http://127.0.0.1:${String(port)}/`);
    expect([answer.status, await answer.text()]).toEqual([502, expect.stringMatching(/^The local AWS gave no answer: .*ECONNREFUSED/)]);
    await closeServer(server);
  });
});

describe('createAlbDataPlane', () => {
  it('routes by rules, with rewrites, redirects and fixed responses', async () => {
    const [api, web] = await Promise.all([aws.createTargetGroup(), aws.createTargetGroup()]);
    const name = await aws.createLoadBalancer('site', [
      { Conditions: [{ Field: 'path-pattern', Values: ['/api/healthz'] }], ...forwardTo(api), Transforms: [{ Type: 'url-rewrite', UrlRewriteConfig: { Rewrites: [{ Regex: '^/api/healthz', Replace: '/healthz' }] } }, { Type: 'host-header-rewrite', HostHeaderRewriteConfig: { Rewrites: [{ Regex: '^.*$', Replace: 'internal.example' }] } }] },
      { Conditions: [{ Field: 'path-pattern', Values: ['/api/*'] }], ...forwardTo(api) },
      { Conditions: [{ Field: 'path-pattern', Values: ['/old'] }], Actions: [{ Type: 'redirect', RedirectConfig: { StatusCode: 'HTTP_301', Protocol: 'HTTPS', Port: '443', Path: '/new' } }] },
      { Conditions: [{ Field: 'path-pattern', Values: ['/web*'] }], ...forwardTo(web) },
    ]);
    const say = (text: string): RequestListener => (request, response) => response.end(`${text} ${String(request.url)} ${String(request.headers.host)} ${String(request.headers['x-forwarded-for'])} ${String(request.headers['x-forwarded-port'])} ${String(request.headers['x-amzn-trace-id'])}`);
    const [apiTarget, webTarget] = [await startTarget(api, say('api')), await startTarget(web, say('web'))];
    await Promise.all([untilIt(apiTarget, 'healthy'), untilIt(webTarget, 'healthy')]);

    expect((await get(name, '/api/healthz?deep=1')).body).toMatch(/^api \/healthz\?deep=1 internal\.example 127\.0\.0\.1 80 Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/);
    expect((await get(name.toUpperCase(), '/api/runs', { 'x-forwarded-for': '10.0.0.7', 'x-amzn-trace-id': 'Root=1-2-3' })).body).toBe(`api /api/runs ${name.toUpperCase()} 10.0.0.7, 127.0.0.1 80 Root=1-2-3`);
    expect((await get(name, '/web')).body).toMatch(/^web \/web /);
    const moved = await get(name, '/old?a=1');
    expect([moved.status, moved.headers.location]).toEqual([301, `https://${name}:443/new?a=1`]);
    expect(await get(name, '/else')).toMatchObject({ status: 404, body: 'no rule' });
    expect((await get('none-1.eu-central-1.elb.amazonaws.com', '/')).body).not.toContain('awselb');
    expect(failures).toEqual([]);
  });

  it('takes healthy targets in turn, unhealthy ones where there are no others, and answers 503 for none', async () => {
    const group = await aws.createTargetGroup({ HealthCheckPath: '/healthz', UnhealthyThresholdCount: 2 });
    const name = await aws.createLoadBalancer('turns', [{ Conditions: [{ Field: 'path-pattern', Values: ['*'] }], ...forwardTo(group) }]);
    // 0: it does not answer, so that it is looked at for the first time for a second.
    const state = { one: 0 };
    const one = await startTarget(group, (request, response) => {
      if (request.url !== '/healthz') response.end('one');
      else if (state.one > 0) response.writeHead(state.one).end();
    });
    expect((await get(name, '/')).status).toBe(503);
    state.one = 200;
    const two = await startTarget(group, (_, response) => response.end('two'));
    await Promise.all([untilIt(one, 'healthy'), untilIt(two, 'healthy')]);
    const turns = [await get(name, '/'), await get(name, '/'), await get(name, '/'), await get(name, '/')].map(({ body }) => body);
    expect(turns.toSorted()).toEqual(['one', 'one', 'two', 'two']);
    expect(turns[0]).not.toBe(turns[1]);

    state.one = 500;
    await untilIt(one, 'unhealthy');
    expect([await get(name, '/'), await get(name, '/')].map(({ body }) => body)).toEqual(['two', 'two']);
    services.loadBalancing.deregister(two.target);
    expect((await get(name, '/')).body).toBe('one');
    services.loadBalancing.deregister(one.target);
    expect(await get(name, '/')).toMatchObject({ status: 503, headers: { server: 'awselb/2.0' } });
    expect(failures.map(({ status, cause }) => `${String(status)} ${cause}`)).toEqual([`503 no target of ${group} is healthy`, `503 no target of ${group} is healthy`]);
    await Promise.all([untilIt(one, 'drained'), untilIt(two, 'drained')]);
  });

  it('leaves groups in which ECS has no part to the local AWS', async () => {
    const group = await aws.createTargetGroup();
    const name = await aws.createLoadBalancer('foreign', [{ Conditions: [{ Field: 'path-pattern', Values: ['*'] }], ...forwardTo(group) }]);
    const { port } = await aws.serve((_, response) => response.end('foreign'), { host: '127.0.0.1' });
    await elb.registerTargets({ TargetGroupArn: group, Targets: [{ Id: '127.0.0.1', Port: port }] });
    expect(await get(name, '/')).toMatchObject({ status: 200, body: 'foreign' });
  });

  it('answers 502 where a target breaks off, once, and waits for a long request before a target has drained', async () => {
    const group = await aws.createTargetGroup({ HealthCheckPath: '/healthz' });
    await aws.elb.modifyTargetGroupAttributes({ TargetGroupArn: group, Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '3600' }] });
    const name = await aws.createLoadBalancer('breaks', [{ Conditions: [{ Field: 'path-pattern', Values: ['*'] }], ...forwardTo(group) }]);
    let seen = 0;
    let finish = (): void => undefined;
    const started = await startTarget(group, (request, response) => {
      if (request.url === '/break') {
        seen += 1;
        request.socket.destroy();
      } else if (request.url === '/long') finish = () => void response.end('at last');
      else response.end();
    });
    await untilIt(started, 'healthy');
    expect((await get(name, '/break')).status).toBe(502);
    expect(seen).toBe(1);
    const long = get(name, '/long');
    const isUnderWay = finish;
    await waitUntil(() => finish !== isUnderWay, { what: 'the request to arrive', deadlineMs: 5000, intervalMs: 5 });
    services.loadBalancing.deregister(started.target);
    // More than the least time of draining passes meanwhile.
    await new Promise<void>((resolve) => void clock.after(250, resolve));
    expect(started.changes.map(({ kind }) => kind)).toEqual(['healthy']);
    finish();
    expect((await long).body).toBe('at last');
    await untilIt(started, 'drained');
  });

  it('hands upgraded connections through', async () => {
    const group = await aws.createTargetGroup();
    const name = await aws.createLoadBalancer('sockets', [{ Conditions: [{ Field: 'path-pattern', Values: ['*'] }], ...forwardTo(group) }]);
    hosts += 1;
    const host = `127.0.1.${String(hosts)}`;
    const server = createServer((_, response) => response.end());
    server.on('upgrade', (_request, socket) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n');
      socket.pipe(socket);
    });
    const port = await listen(server, { what: 'A target', host, port: 0 });
    const changes: TargetChange[] = [];
    const started = { target: { targetGroupArn: group, taskArn: 't', host, port }, changes, close: () => closeServer(server) };
    services.loadBalancing.register(started.target, (change) => changes.push(change));
    await untilIt(started, 'healthy');
    const socket = connect({ host: '127.0.0.1', port: door.port });
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    socket.write(`GET /ws HTTP/1.1\r\nHost: ${name}\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n`);
    await waitUntil(() => received.includes('101'), { what: 'the upgrade', deadlineMs: 5000, intervalMs: 5 });
    socket.write('ping');
    await waitUntil(() => received.endsWith('ping'), { what: 'the echo', deadlineMs: 5000, intervalMs: 5 });
    socket.destroy();
    await started.close();
  });

  it('fails none of ten probes a second while targets come and go', async () => {
    const group = await aws.createTargetGroup({ HealthCheckPath: '/healthz', HealthCheckIntervalSeconds: 5 });
    const name = await aws.createLoadBalancer('probed', [{ Conditions: [{ Field: 'path-pattern', Values: ['*'] }], ...forwardTo(group) }]);
    // Slow to start, and slow to answer: requests are under way when a target is taken out.
    const listenerOf = (startsAtMs: number): RequestListener => (request, response) => {
      if (request.url === '/healthz') response.writeHead(clock.now() < startsAtMs ? 503 : 200).end();
      else clock.after(60, () => response.end('ok'));
    };
    let current = await startTarget(group, listenerOf(0));
    await untilIt(current, 'healthy');
    const statuses: Promise<number>[] = [];
    let isOver = false;
    const probing = waitUntil(() => {
      statuses.push(get(name, '/').then(({ status }) => status, () => 0));
      return isOver;
    }, { what: 'the probes', deadlineMs: 30_000, intervalMs: 100 });
    for (let round = 0; round < 6; round += 1) {
      const next = await startTarget(group, listenerOf(clock.now() + 150));
      await untilIt(next, 'healthy');
      services.loadBalancing.deregister(current.target);
      await untilIt(current, 'drained');
      // As a stopped task: whatever were under way would be cut off.
      await current.close();
      current = next;
    }
    isOver = true;
    await probing;
    const answers = await Promise.all(statuses);
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter((status) => status !== 200)).toEqual([]);
    expect(failures).toEqual([]);
  });
});
