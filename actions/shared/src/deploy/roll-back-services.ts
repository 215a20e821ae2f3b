import { describeAwsError } from '../ecs/aws-error.ts';
import { primaryDeployment } from '../ecs/observation.ts';
import type { ServiceObservation } from '../ecs/observation.ts';
import type { ServiceRecord } from '../release-record.ts';
import type { DeployContext } from './deploy-context.ts';
import { shortArn } from './deployment-verdict.ts';
import type { Verdict, WatchTarget } from './deployment-verdict.ts';
import { planRollBack } from './roll-back-plan.ts';
import type { RollBackPlan } from './roll-back-plan.ts';
import { watchDeployments } from './watch-deployments.ts';

export type RollBackContext = Pick<DeployContext, 'ecs' | 'targetHealth' | 'clock' | 'reporter' | 'pollMs' | 'deadlineMs'>;

export type ServiceRollBack =
  /** `changed` is false where ECS, or somebody, had put it back before. */
  | { kind: 'restored'; service: ServiceRecord; changed: boolean }
  | { kind: 'untouched'; service: ServiceRecord }
  | { kind: 'left'; service: ServiceRecord; reason: string }
  /** `command` is what a person has to run. */
  | { kind: 'failed'; service: ServiceRecord; reason: string; command: string };

export interface PlannedRollBack {
  service: ServiceRecord;
  plan: RollBackPlan;
  observed: ServiceObservation | null;
}

/** What a roll-back would do, the last touched service first. */
export async function planServices(services: readonly ServiceRecord[], context: Pick<RollBackContext, 'ecs'>): Promise<PlannedRollBack[]> {
  if (services.length === 0) return [];
  const observed = await context.ecs.describeServices(services.map(({ name }) => name));
  return services.toReversed().map((service) => {
    const found = observed.get(service.name) ?? null;
    return { service, observed: found, plan: planRollBack({ before: service.before, after: service.after?.taskDefinition ?? null, service: found }) };
  });
}

/** Puts services back on what they ran before: all started first, then all verified. Never throws: a failure is a result with a command. */
export async function rollBackServices(services: readonly ServiceRecord[], context: RollBackContext): Promise<ServiceRollBack[]> {
  let planned: PlannedRollBack[];
  try {
    planned = await planServices(services, context);
  } catch (error) {
    return services.map((service) => fail(service, describeAwsError(error), context));
  }
  const results: ServiceRollBack[] = [];
  const targets = new Map<WatchTarget, { service: ServiceRecord; changed: boolean }>();
  for (const item of planned) {
    const started = await start(item, context);
    if ('kind' in started) results.push(started);
    else targets.set(started.target, { service: item.service, changed: started.changed });
  }
  return [...results, ...(await verify(targets, context))];
}

async function start(item: PlannedRollBack, context: RollBackContext): Promise<ServiceRollBack | { target: WatchTarget; changed: boolean }> {
  const { service, plan, observed } = item;
  context.reporter.info(`${service.name}: ${describePlan(plan)}`);
  try {
    switch (plan.kind) {
      case 'nothing':
        return { kind: 'untouched', service };
      case 'leave':
        return { kind: 'left', service, reason: plan.reason };
      case 'verify':
        return { target: targetOf(service, observed), changed: false };
      case 'scale-to-zero':
        await context.ecs.updateService({ service: service.name, desiredCount: 0 });
        return { target: { kind: 'scaled-to-zero', service: service.name }, changed: true };
      case 'update': {
        const answer = await context.ecs.updateService({
          service: service.name, taskDefinition: plan.taskDefinition, ...(plan.desiredCount === null ? {} : { desiredCount: plan.desiredCount }),
        });
        return { target: targetOf(service, answer), changed: true };
      }
    }
  } catch (error) {
    return fail(service, describeAwsError(error), context);
  }
}

function targetOf(service: ServiceRecord, observed: ServiceObservation | null): WatchTarget {
  const deployment = observed === null ? null : primaryDeployment(observed);
  return {
    kind: 'deployment', service: service.name, deploymentId: deployment?.id ?? '', taskDefinition: service.before?.taskDefinition ?? '',
    images: service.before?.images ?? {}, previousTaskDefinition: null,
  };
}

async function verify(targets: Map<WatchTarget, { service: ServiceRecord; changed: boolean }>, context: RollBackContext): Promise<ServiceRollBack[]> {
  if (targets.size === 0) return [];
  const deadlineAtMs = context.clock.monotonicMs() + context.deadlineMs;
  // A roll-back goes on when the job is cancelled: stopping half-way is worse than being killed.
  const options = { stopAtFailure: false, deadlineAtMs, signal: new AbortController().signal };
  try {
    const watched = await watchDeployments([...targets.keys()], options, context);
    return watched.flatMap(({ target, verdict }) => {
      const item = targets.get(target);
      return item === undefined ? [] : [resultOf(item, verdict, context)];
    });
  } catch (error) {
    return [...targets.values()].map(({ service }) => fail(service, `not verified: ${describeAwsError(error)}`, context));
  }
}

function resultOf(item: { service: ServiceRecord; changed: boolean }, verdict: Verdict | null, context: RollBackContext): ServiceRollBack {
  if (verdict?.kind === 'completed') return { kind: 'restored', ...item };
  if (verdict?.kind === 'superseded') return { kind: 'left', service: item.service, reason: verdict.reason };
  return fail(item.service, verdict === null ? 'not verified' : verdict.reason, context);
}

function fail(service: ServiceRecord, reason: string, context: RollBackContext): ServiceRollBack {
  return { kind: 'failed', service, reason, command: commandFor(service, context.ecs.cluster) };
}

/** What a person types to put one service back. */
export function commandFor(service: ServiceRecord, cluster: string): string {
  const base = `aws ecs update-service --cluster ${cluster} --service ${service.name}`;
  if (service.before === null) return `${base} --desired-count 0`;
  return `${base} --task-definition ${service.before.taskDefinition} --desired-count ${service.before.desiredCount} --force-new-deployment`;
}

export function describePlan(plan: RollBackPlan): string {
  switch (plan.kind) {
    case 'nothing':
      return 'nothing to undo';
    case 'verify':
      return 'is back on what it ran before (or going there); only verifying';
    case 'update':
      return `back to ${shortArn(plan.taskDefinition)}${plan.desiredCount === null ? '' : ` with ${plan.desiredCount} tasks`}`;
    case 'scale-to-zero':
      return 'was created by this release; scaling it to 0';
    case 'leave':
      return `left as it is: ${plan.reason}`;
  }
}
