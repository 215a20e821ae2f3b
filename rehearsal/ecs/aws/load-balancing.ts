import type { Cancel, Clock } from '../clock/clock.ts';
import type { EcsTimings } from '../settings.ts';
import { describeServiceError, type AwsClients } from './aws-clients.ts';
import type { LoadBalancing, Target, TargetChange } from './aws-services.ts';
import type { CallsUnderWay } from './calls-under-way.ts';
import { probeTarget, type Probe } from './health-probe.ts';
import { afterCheck, newHealth, type CheckedHealth } from './target-health.ts';
import type { TargetGroups } from './target-groups.ts';
import { targetKey } from './target-key.ts';

export interface LoadBalancingOptions {
  readonly clients: AwsClients;
  readonly calls: CallsUnderWay;
  readonly clock: Clock;
  readonly groups: TargetGroups;
  readonly timings: Pick<EcsTimings, 'loadBalancerScale'>;
  readonly log: (message: string) => void;
  /** Default: real checks of the target's address. */
  readonly probe?: Probe;
  /** A new target is looked at so often, at most; its interval may say less. */
  readonly initialCheckMs?: number;
  /** Requests that a front door has at a target. Given that, draining ends when there are none; else with the deregistration delay. */
  readonly requestsUnderWay?: (host: string, port: number) => number;
  readonly minimumDrainMs?: number;
}

/** What is known of a target in a target group, in ELB's words. */
export interface KnownTarget {
  readonly host: string;
  readonly port: number;
  readonly healthCheckPort: number;
  readonly state: 'initial' | 'healthy' | 'unhealthy' | 'draining';
  readonly reason: string | undefined;
  readonly description: string | undefined;
}

export interface ObservedLoadBalancing extends LoadBalancing {
  /** The targets that ECS has put there, until they have drained. */
  targetHealth(targetGroupArn: string): readonly KnownTarget[];
  /** Whether ECS ever put a target there. */
  isUsed(targetGroupArn: string): boolean;
  stop(): void;
}

interface Tracked {
  readonly target: Target;
  readonly report: (change: TargetChange) => void;
  readonly abort: AbortController;
  health: CheckedHealth | undefined;
  healthCheckPort: number;
  /** Whether ELB knows it. */
  isRegistered: boolean;
  wasHealthy: boolean;
  isDraining: boolean;
  cancelCheck: Cancel;
  /** The check under way. */
  checking: Promise<void>;
}

const INITIAL_CHECK_MS = 200;
const DRAIN_LOOK_MS = 50;
/** Where a target group cannot be read. */
const RETRY_MS = 1000;

/** ECS's and the load balancer's part in one: registers a target at ELB when its health check passes, and drains it. */
export function createLoadBalancing(options: LoadBalancingOptions): ObservedLoadBalancing {
  const { groups } = options;
  const groupTargets = new Map<string, Map<string, Tracked>>();
  const targetsOf = (arn: string): Map<string, Tracked> => {
    const found = groupTargets.get(arn) ?? new Map<string, Tracked>();
    groupTargets.set(arn, found);
    return found;
  };
  return {
    checkTargetGroups: (arns) => groups.check(arns),
    register: (target, report) => {
      const tracked: Tracked = {
        ...{ target, report, abort: new AbortController(), health: undefined, healthCheckPort: target.port },
        ...{ isRegistered: false, wasHealthy: false, isDraining: false, cancelCheck: () => undefined, checking: Promise.resolve() },
      };
      targetsOf(target.targetGroupArn).set(targetKey(target), tracked);
      scheduleCheck(options, tracked, 0);
    },
    deregister: (target) => {
      const targets = targetsOf(target.targetGroupArn);
      const tracked = targets.get(targetKey(target));
      if (tracked === undefined || tracked.isDraining) return;
      tracked.isDraining = true;
      tracked.cancelCheck();
      tracked.abort.abort();
      void drain(options, tracked).then(() => {
        // The address may have been given to the next task already.
        if (targets.get(targetKey(target)) === tracked) targets.delete(targetKey(target));
        tracked.report({ kind: 'drained' });
      });
    },
    targetHealth: (arn) => [...(groupTargets.get(arn)?.values() ?? [])].map(describeTarget),
    isUsed: (arn) => groupTargets.has(arn),
    stop: () => {
      for (const tracked of [...groupTargets.values()].flatMap((targets) => [...targets.values()])) {
        tracked.isDraining = true;
        tracked.cancelCheck();
        tracked.abort.abort();
      }
    },
  };
}

function scheduleCheck(options: LoadBalancingOptions, tracked: Tracked, delayMs: number): void {
  tracked.cancelCheck = options.clock.after(delayMs, () => {
    const beganMs = options.clock.now();
    tracked.checking = checkOnce(options, tracked).then((nextMs) => {
      // Whatever a check took, the next one begins an interval after it began, and never before it has ended.
      if (!tracked.isDraining) scheduleCheck(options, tracked, Math.max(0, beganMs + nextMs - options.clock.now()));
    });
  });
}

/** Checks a target and acts on it; resolves with the milliseconds from the begin of this check to that of the next. */
async function checkOnce(options: LoadBalancingOptions, tracked: Tracked): Promise<number> {
  const { calls, clock, groups, timings, log, probe = probeTarget, initialCheckMs = INITIAL_CHECK_MS } = options;
  const { targetGroupArn, host, port } = tracked.target;
  try {
    const { check } = await groups.settings(targetGroupArn);
    const intervalMs = check.intervalMs * timings.loadBalancerScale;
    tracked.health ??= newHealth(clock.now(), intervalMs);
    tracked.healthCheckPort = check.port ?? port;
    // A process needs its real time to answer, whatever the scale.
    const { timeoutMs } = check;
    const result = await calls.track(() => probe({ host, port, check, timeoutMs, signal: tracked.abort.signal }));
    if (!tracked.isDraining) await moveTo(options, tracked, afterCheck(tracked.health, result, { nowMs: clock.now(), intervalMs, check }));
    return tracked.health.state === 'initial' ? Math.min(intervalMs, initialCheckMs) : intervalMs;
  } catch (error) {
    log(`The target ${host}:${String(port)} of ${targetGroupArn} was not checked: ${describeServiceError(error)}`);
    return RETRY_MS;
  }
}

async function moveTo(options: LoadBalancingOptions, tracked: Tracked, next: CheckedHealth): Promise<void> {
  const before = tracked.health?.state;
  // Only what ELB knows gets requests, so it is not healthy before.
  if (next.state === 'healthy' && !tracked.isRegistered && !(await tellElb(options, tracked, 'register'))) return;
  if (tracked.isDraining) return;
  tracked.health = next;
  if (next.state === 'healthy') tracked.wasHealthy = true;
  if (next.state !== before) {
    if (next.state === 'healthy') tracked.report({ kind: 'healthy' });
    else if (next.state === 'unhealthy') tracked.report({ kind: 'unhealthy', reason: next.failure?.description ?? '' });
  }
  if (next.state !== 'healthy' && tracked.isRegistered) await tellElb(options, tracked, 'deregister');
}

/** Whether it worked; what did not is tried again with the next check. */
async function tellElb({ clients, calls, log }: LoadBalancingOptions, tracked: Tracked, what: 'register' | 'deregister'): Promise<boolean> {
  const { targetGroupArn, host, port } = tracked.target;
  const input = { TargetGroupArn: targetGroupArn, Targets: [{ Id: host, Port: port }] };
  try {
    await calls.track(async () => {
      const client = await clients.loadBalancing();
      await (what === 'register' ? client.registerTargets(input) : client.deregisterTargets(input));
    });
    tracked.isRegistered = what === 'register';
    return true;
  } catch (error) {
    log(`ELB did not ${what} the target ${host}:${String(port)} of ${targetGroupArn}: ${describeServiceError(error)}`);
    return false;
  }
}

/** Resolves when requests under way have had their time. A target that never was healthy has none, and is drained at once (?). */
async function drain(options: LoadBalancingOptions, tracked: Tracked): Promise<void> {
  const { clock, requestsUnderWay, minimumDrainMs = 0 } = options;
  const { host, port } = tracked.target;
  await tracked.checking;
  const delayMs = tracked.wasHealthy ? await deregistrationDelay(options, tracked.target) : 0;
  if (tracked.isRegistered) await tellElb(options, tracked, 'deregister');
  const beganMs = clock.now();
  for (let passed = 0; passed < delayMs; passed = clock.now() - beganMs) {
    if (requestsUnderWay !== undefined && passed >= minimumDrainMs && requestsUnderWay(host, port) === 0) break;
    const pauseMs = requestsUnderWay === undefined ? delayMs : Math.min(DRAIN_LOOK_MS, delayMs - passed);
    await new Promise<void>((resolve) => void clock.after(pauseMs, resolve));
  }
  if (tracked.isRegistered) await tellElb(options, tracked, 'deregister');
}

async function deregistrationDelay({ groups, timings, log }: LoadBalancingOptions, { targetGroupArn }: Target): Promise<number> {
  try {
    return (await groups.settings(targetGroupArn)).deregistrationDelayMs * timings.loadBalancerScale;
  } catch (error) {
    log(`The deregistration delay of ${targetGroupArn} could not be read, so targets do not drain: ${describeServiceError(error)}`);
    return 0;
  }
}

function describeTarget({ target: { host, port }, healthCheckPort, health, isDraining }: Tracked): KnownTarget {
  const known = { host, port, healthCheckPort };
  if (isDraining) return { ...known, state: 'draining', reason: 'Target.DeregistrationInProgress', description: 'Target deregistration is in progress' };
  // ELB's words for a target that it has not looked at, and for one that it has.
  if (health === undefined) return { ...known, state: 'initial', reason: 'Elb.RegistrationInProgress', description: 'Target registration is in progress' };
  if (health.state === 'initial') return { ...known, state: 'initial', reason: 'Elb.InitialHealthChecking', description: 'Initial health checks in progress' };
  if (health.state === 'healthy') return { ...known, state: 'healthy', reason: undefined, description: undefined };
  return { ...known, state: 'unhealthy', reason: health.failure?.code, description: health.failure?.description };
}
