import { classifyAwsError, describeAwsError } from '../ecs/aws-error.ts';
import { belongsToDeployment } from '../ecs/observation.ts';
import type { ServiceObservation, TargetHealth } from '../ecs/observation.ts';
import type { DeployContext } from './deploy-context.ts';
import { failureOf, judge } from './deployment-verdict.ts';
import type { Look, Step, Verdict, WatchTarget } from './deployment-verdict.ts';

/** How often in a row AWS may be out of reach before the wait is given up; each look has the SDK's own retries inside. */
const unreachableLimit = 3;
/** A waiting person sees a line at least this often. */
const silenceLimitMs = 5000;

export interface Watched {
  target: WatchTarget;
  verdict: Verdict | null;
  look: Look | null;
}

export interface WatchOptions {
  /** End the whole wait with the first verdict that is not `completed`. */
  stopAtFailure: boolean;
  /** On the context's monotonic clock. */
  deadlineAtMs: number;
  signal: AbortSignal;
}

type WatchContext = Pick<DeployContext, 'ecs' | 'targetHealth' | 'clock' | 'reporter' | 'pollMs'>;

/** Waits for several deployments with one DescribeServices per tick, and says how each ended. */
export async function watchDeployments(targets: readonly WatchTarget[], options: WatchOptions, context: WatchContext): Promise<Watched[]> {
  const watched = targets.map((target): Watched => ({ target, verdict: null, look: null }));
  const say = progressSpeaker(context);
  let unreachable = 0;
  for (;;) {
    const deadlineReached = context.clock.monotonicMs() >= options.deadlineAtMs;
    try {
      await lookAtAll(watched, { ...context, deadlineReached, say });
      unreachable = 0;
    } catch (error) {
      unreachable = tolerate(error, deadlineReached ? unreachableLimit : unreachable + 1, context);
    }
    const failed = watched.some(({ verdict }) => verdict !== null && verdict.kind !== 'completed');
    if (watched.every(({ verdict }) => verdict !== null) || (options.stopAtFailure && failed)) return watched;
    const remainingMs = Math.max(0, options.deadlineAtMs - context.clock.monotonicMs());
    await context.clock.sleep(Math.min(context.pollMs, remainingMs), options.signal);
  }
}

/** Waiting cannot mend refused credentials or a wrong request: those end the wait at once. */
function tolerate(error: unknown, failures: number, context: WatchContext): number {
  const kind = classifyAwsError(error);
  const mayPass = kind === 'throttled' || kind === 'unreachable';
  if (!mayPass || failures >= unreachableLimit) throw new Error(`Could not look at the services: ${describeAwsError(error)}`, { cause: error });
  context.reporter.info(`No answer that can be used, looking again: ${describeAwsError(error)}`);
  return kind === 'throttled' ? 0 : failures;
}

type LookContext = WatchContext & { deadlineReached: boolean; say: Speaker };
type Speaker = (target: WatchTarget, step: Step) => void;

async function lookAtAll(watched: Watched[], context: LookContext): Promise<void> {
  const open = watched.filter(({ verdict }) => verdict === null);
  const services = await context.ecs.describeServices(open.map(({ target }) => target.service));
  await Promise.all(open.map(async (item) => {
    const service = services.get(item.target.service) ?? null;
    item.look = await lookAt(item, service, context);
    const step = judge(item.target, item.look);
    context.say(item.target, step);
    if (step.kind !== 'wait') item.verdict = step;
  }));
}

async function lookAt(item: Watched, service: ServiceObservation | null, context: LookContext): Promise<Look> {
  const { target } = item;
  const { deadlineReached } = context;
  if (target.kind === 'scaled-to-zero') return { service, stoppedTasks: [], runningTasks: [], targets: null, deadlineReached, seenFailure: null };
  const own = service?.deployments.find(({ id }) => id === target.deploymentId);
  const [stopped, running, targets] = await Promise.all([
    context.ecs.serviceTasks(target.service, 'STOPPED'),
    context.ecs.serviceTasks(target.service, 'RUNNING'),
    readTargets(service, context),
  ]);
  return {
    service,
    // Once ECS has dropped the deployment, what was seen of it before is all there is.
    stoppedTasks: own === undefined ? (item.look?.stoppedTasks ?? []) : stopped.filter((task) => belongsToDeployment(task, own)),
    runningTasks: running,
    targets,
    deadlineReached,
    seenFailure: item.look?.seenFailure ?? failureOf(service, target.deploymentId),
  };
}

async function readTargets(service: ServiceObservation | null, context: WatchContext): Promise<TargetHealth[] | null> {
  if (service === null || service.targetGroupArns.length === 0) return null;
  const groups = await Promise.all(service.targetGroupArns.map((arn) => context.targetHealth(arn)));
  return groups.flat();
}

function progressSpeaker(context: WatchContext): Speaker {
  const last = new Map<string, { text: string; atMs: number }>();
  const startedMs = context.clock.monotonicMs();
  return (target, step) => {
    const nowMs = context.clock.monotonicMs();
    const text = step.kind === 'wait' ? step.progress : step.kind;
    const before = last.get(target.service);
    if (before !== undefined && before.text === text && nowMs - before.atMs < silenceLimitMs) return;
    last.set(target.service, { text, atMs: nowMs });
    context.reporter.info(`${String(Math.round((nowMs - startedMs) / 1000)).padStart(4)} s  ${target.service}: ${text}`);
  };
}
