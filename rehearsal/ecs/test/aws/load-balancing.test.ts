import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../../machine/free-port.ts';
import { startLocalAws, type LocalAwsWorld } from './local-services.ts';
import type { Target, TargetChange } from '../../aws/aws-services.ts';
import type { LocalAwsServices } from '../../aws/create-aws-services.ts';
import type { VirtualClock } from '../../clock/clock.ts';

let aws: LocalAwsWorld;
let hosts = 1;
let changes: TargetChange[];

beforeAll(async () => {
  aws = await startLocalAws();
});

afterAll(() => aws.stop());

beforeEach(() => {
  changes = [];
  aws.logged.splice(0);
});

function newHost(): string {
  hosts += 1;
  return `127.0.0.${String(hosts)}`;
}

/** A target whose status can be set; 0: it does not answer. */
async function serveTarget(targetGroupArn: string, status = 200): Promise<{ target: Target; answer: { status: number }; seen: string[] }> {
  const host = newHost();
  const answer = { status };
  const seen: string[] = [];
  const { port } = await aws.serve((request, response) => {
    seen.push(`${String(request.method)} ${String(request.url)} ${String(request.headers['user-agent'])}`);
    if (answer.status > 0) response.writeHead(answer.status, { location: 'http://127.0.0.1:1/' }).end();
  }, { host });
  return { target: { targetGroupArn, taskArn: 'task', host, port }, answer, seen };
}

/** What MiniStack routes to. */
async function registered(targetGroupArn: string): Promise<string[]> {
  const { TargetHealthDescriptions = [] } = await aws.elb.describeTargetHealth({ TargetGroupArn: targetGroupArn });
  return TargetHealthDescriptions.map(({ Target }) => `${String(Target?.Id)}:${String(Target?.Port)}`);
}

const nameOf = ({ host, port }: Target): string => `${host}:${String(port)}`;

function register(services: LocalAwsServices, target: Target): void {
  services.loadBalancing.register(target, (change) => changes.push(change));
}

describe('register', () => {
  it('registers a target once its own health check passes', async () => {
    const group = await aws.createTargetGroup({ HealthCheckPath: '/healthz', Matcher: { HttpCode: '204' } });
    const { services, clock } = aws.virtual();
    const { target, answer, seen } = await serveTarget(group, 503);
    register(services, target);
    expect(services.loadBalancing.targetHealth(group)).toMatchObject([{ state: 'initial', reason: 'Elb.RegistrationInProgress' }]);
    await clock.advance(1000);
    expect(changes).toEqual([]);
    expect(services.loadBalancing.targetHealth(group)).toMatchObject([{ state: 'initial', reason: 'Elb.InitialHealthChecking' }]);
    expect(await registered(group)).toEqual([]);

    answer.status = 204;
    await clock.advance(200);
    expect(changes).toEqual([{ kind: 'healthy' }]);
    expect(await registered(group)).toEqual([nameOf(target)]);
    expect(services.loadBalancing.targetHealth(group)).toEqual([{ host: target.host, port: target.port, healthCheckPort: target.port, state: 'healthy', reason: undefined, description: undefined }]);
    // From now on at the interval.
    const before = seen.length;
    await clock.advance(15_000);
    expect(seen.length - before).toBe(3);
    expect(seen[0]).toBe('GET /healthz ELB-HealthChecker/2.0');
  });

  it('takes an unhealthy target out with the load balancer’s words, and back after the threshold', async () => {
    const group = await aws.createTargetGroup({ HealthyThresholdCount: 3, UnhealthyThresholdCount: 2 });
    const { services, clock } = aws.virtual();
    const { target, answer } = await serveTarget(group);
    register(services, target);
    await clock.advance(1);
    answer.status = 302;
    await clock.advance(5000);
    expect(changes).toEqual([{ kind: 'healthy' }]);
    await clock.advance(5000);
    expect(changes).toEqual([{ kind: 'healthy' }, { kind: 'unhealthy', reason: 'Health checks failed with these codes: [302]' }]);
    expect(await registered(group)).toEqual([]);
    expect(services.loadBalancing.targetHealth(group)).toMatchObject([{ state: 'unhealthy', reason: 'Target.ResponseCodeMismatch' }]);

    answer.status = 200;
    await clock.advance(10_000);
    expect(changes).toHaveLength(2);
    await clock.advance(5000);
    expect(changes.slice(2)).toEqual([{ kind: 'healthy' }]);
    expect(await registered(group)).toEqual([nameOf(target)]);
  });

  it('fails a new target by its interval, not by the early looks', async () => {
    const group = await aws.createTargetGroup({ UnhealthyThresholdCount: 2 });
    const { services, clock } = aws.virtual();
    register(services, { targetGroupArn: group, taskArn: 'task', host: newHost(), port: await findFreePort() });
    await clock.advance(9900);
    expect(changes).toEqual([]);
    await clock.advance(400);
    expect(changes).toEqual([{ kind: 'unhealthy', reason: 'Health checks failed' }]);
  });

  it('tells of a target that does not answer in time', async () => {
    const group = await aws.createTargetGroup({ UnhealthyThresholdCount: 2, HealthCheckTimeoutSeconds: 2 });
    const { services, clock } = aws.virtual({ timings: { loadBalancerScale: 0.01 }, initialCheckMs: 60_000 });
    const { target } = await serveTarget(group, 0);
    register(services, target);
    await clock.advance(100);
    expect(changes).toEqual([{ kind: 'unhealthy', reason: 'Request timed out' }]);
    expect(services.loadBalancing.targetHealth(group)).toMatchObject([{ reason: 'Target.Timeout', description: 'Request timed out' }]);
  });

  it('checks by TCP, and on the port that the group names', async () => {
    const { target } = await serveTarget('', 500);
    const group = await aws.createTargetGroup({ Protocol: 'TCP', HealthCheckProtocol: 'TCP', HealthCheckPort: String(target.port) });
    const { services, clock } = aws.virtual();
    register(services, { ...target, targetGroupArn: group, port: 1 });
    await clock.advance(1);
    expect(changes).toEqual([{ kind: 'healthy' }]);
    expect(services.loadBalancing.targetHealth(group)).toMatchObject([{ port: 1, healthCheckPort: target.port }]);
  });

  it('follows a health check that is changed meanwhile', async () => {
    const group = await aws.createTargetGroup({ Matcher: { HttpCode: '204' } });
    const { services, clock } = aws.virtual();
    const { target } = await serveTarget(group);
    register(services, target);
    await clock.advance(2000);
    expect(changes).toEqual([]);
    await aws.elb.modifyTargetGroup({ TargetGroupArn: group, Matcher: { HttpCode: '200' } });
    await clock.advance(2000);
    expect(changes).toEqual([{ kind: 'healthy' }]);
  });

  it('holds a target back, and logs, while ELB gives no answer', async () => {
    const { services, clock } = aws.virtual({ endpoint: `http://127.0.0.1:${String(await findFreePort())}` });
    const { target } = await serveTarget('arn:gone');
    register(services, target);
    await clock.advance(10);
    expect(changes).toEqual([]);
    expect(aws.logged).toEqual([expect.stringMatching(/^The target 127\.\S+ of arn:gone was not checked: .*ECONNREFUSED/)]);
    services.loadBalancing.deregister(target);
    await services.settle();
    expect(changes).toEqual([{ kind: 'drained' }]);
  });
});

describe('deregister', () => {
  async function healthyTarget(services: LocalAwsServices, clock: VirtualClock): Promise<Target> {
    const group = await aws.createTargetGroup();
    await aws.elb.modifyTargetGroupAttributes({ TargetGroupArn: group, Attributes: [{ Key: 'deregistration_delay.timeout_seconds', Value: '20' }] });
    const { target } = await serveTarget(group);
    register(services, target);
    await clock.advance(1);
    expect(changes.splice(0)).toEqual([{ kind: 'healthy' }]);
    return target;
  }

  it('sends no new requests there at once, and has drained after the deregistration delay', async () => {
    const { services, clock } = aws.virtual({ timings: { loadBalancerScale: 0.1 } });
    const target = await healthyTarget(services, clock);
    services.loadBalancing.deregister(target);
    services.loadBalancing.deregister(target);
    expect(services.loadBalancing.targetHealth(target.targetGroupArn)).toMatchObject([{ state: 'draining', reason: 'Target.DeregistrationInProgress' }]);
    await services.settle();
    expect(await registered(target.targetGroupArn)).toEqual([]);
    await clock.advance(1990);
    expect(changes).toEqual([]);
    await clock.advance(20);
    expect(changes).toEqual([{ kind: 'drained' }]);
    expect(services.loadBalancing.targetHealth(target.targetGroupArn)).toEqual([]);
  });

  it('ends earlier where a front door knows that no request is under way', async () => {
    let requests = 1;
    const { services, clock } = aws.virtual({ requestsUnderWay: () => requests, minimumDrainMs: 500 });
    const target = await healthyTarget(services, clock);
    services.loadBalancing.deregister(target);
    await clock.advance(3000);
    expect(changes).toEqual([]);
    requests = 0;
    await clock.advance(100);
    expect(changes).toEqual([{ kind: 'drained' }]);
  });

  it('waits the least time even without requests, and the delay at most with them', async () => {
    let requests = 0;
    const { services, clock } = aws.virtual({ requestsUnderWay: () => requests, minimumDrainMs: 500 });
    services.loadBalancing.deregister(await healthyTarget(services, clock));
    await clock.advance(490);
    expect(changes).toEqual([]);
    await clock.advance(100);
    expect(changes.splice(0)).toEqual([{ kind: 'drained' }]);
    requests = 1;
    services.loadBalancing.deregister(await healthyTarget(services, clock));
    await clock.advance(19_900);
    expect(changes).toEqual([]);
    await clock.advance(200);
    expect(changes).toEqual([{ kind: 'drained' }]);
  });

  it('drains a target that never was healthy at once', async () => {
    const { services, clock } = aws.virtual();
    const { target } = await serveTarget(await aws.createTargetGroup(), 500);
    register(services, target);
    await clock.advance(1);
    services.loadBalancing.deregister(target);
    await services.settle();
    expect(changes).toEqual([{ kind: 'drained' }]);
  });
});

describe('checkTargetGroups', () => {
  it('tells of groups, and refuses those that a service cannot use', async () => {
    const { services } = aws.virtual();
    const [used, unused, instances] = await Promise.all([aws.createTargetGroup(), aws.createTargetGroup(), aws.createTargetGroup({ TargetType: 'instance' })]);
    await expect(services.loadBalancing.checkTargetGroups([used])).rejects.toThrow(`The target group with targetGroupArn ${used} does not have an associated load balancer.`);
    await aws.createLoadBalancer('checked', [{ Conditions: [{ Field: 'path-pattern', Values: ['/a'] }], Actions: [{ Type: 'forward', TargetGroupArn: used }] }]);
    expect(await services.loadBalancing.checkTargetGroups([used])).toMatchObject([{ TargetGroupArn: used, TargetType: 'ip' }]);
    const refusal = (arn: string): Promise<unknown> => services.loadBalancing.checkTargetGroups([used, arn]).catch((error: unknown) => error);
    expect(await refusal(unused)).toMatchObject({ code: 'InvalidParameterException', message: expect.stringContaining('does not have an associated load balancer') as unknown });
    expect(await refusal(instances)).toMatchObject({ code: 'InvalidParameterException', message: expect.stringContaining('has target type instance, which is incompatible with the awsvpc network mode') as unknown });
    expect(await refusal(`${used}x`)).toMatchObject({ code: 'InvalidParameterException' });
  });
});
