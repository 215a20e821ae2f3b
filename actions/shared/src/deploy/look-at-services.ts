import { primaryDeployment } from '../ecs/observation.ts';
import type { ServiceDeploymentObservation, ServiceObservation, TargetHealth, TaskObservation } from '../ecs/observation.ts';
import type { ServiceRecord } from '../release-record.ts';
import type { DeployContext } from './deploy-context.ts';
import { failureOf } from './deployment-verdict.ts';
import type { Look } from './deployment-verdict.ts';
import type { ReleaseRun } from './release-run.ts';

export type LookContext = Pick<DeployContext, 'ecs' | 'targetHealth' | 'clock'>;

/** One look at all of these: one DescribeServices, one DescribeServiceDeployments, and tasks and targets where they tell more. */
export async function lookAtServices(services: readonly ServiceRecord[], run: ReleaseRun, context: LookContext): Promise<void> {
  const deadlineReached = context.clock.monotonicMs() >= run.deadlineAtMs;
  const found = await context.ecs.describeServices(services.map(({ name }) => name));
  const arns = [...found.values()].flatMap(({ serviceDeployment }) => (serviceDeployment === '' ? [] : [serviceDeployment]));
  const deployments = await context.ecs.describeServiceDeployments(arns);
  await Promise.all(services.map(async (record) => {
    const service = found.get(record.name) ?? null;
    const seen = { service, serviceDeployment: deployments.get(service?.serviceDeployment ?? '') ?? null, deadlineReached };
    run.looks.set(record.key, await lookAt(record, seen, { ...context, run }));
  }));
}

interface Seen {
  service: ServiceObservation | null;
  serviceDeployment: ServiceDeploymentObservation | null;
  deadlineReached: boolean;
}

async function lookAt(record: ServiceRecord, seen: Seen, { run, ...context }: LookContext & { run: ReleaseRun }): Promise<Look> {
  const { service } = seen;
  if (service === null) return { ...seen, stoppedTasks: [], runningTasks: [], targets: null, seenFailure: null };
  const isForward = run.keeper.record.status === 'in-progress';
  const deploymentId = (isForward ? record.deployment : null) ?? primaryDeployment(service)?.id ?? '';
  const [stopped, runningTasks, targets] = await Promise.all([
    stoppedTasks(record.name, run.stopped, context),
    // Success is believed last: as long as ECS itself does not claim it, the tasks prove nothing.
    claimsSuccess(service) ? context.ecs.serviceTasks(record.name, 'RUNNING') : [],
    readTargets(service, context),
  ]);
  const earlier = isForward ? run.looks.get(record.key) : undefined;
  return { ...seen, stoppedTasks: stopped.filter(({ startedBy }) => startedBy === deploymentId), runningTasks, targets, seenFailure: earlier?.seenFailure ?? failureOf(service, deploymentId) };
}

function claimsSuccess(service: ServiceObservation): boolean {
  const primary = primaryDeployment(service);
  return primary?.rolloutState === 'COMPLETED' && primary.runningCount === primary.desiredCount && primary.pendingCount === 0;
}

/** Of a service, all that ECS still lists (for about an hour). */
async function stoppedTasks(service: string, known: Map<string, TaskObservation>, { ecs }: LookContext): Promise<TaskObservation[]> {
  const arns = await ecs.listServiceTasks(service, 'STOPPED');
  for (const task of await ecs.describeTasks(arns.filter((arn) => !known.has(arn)))) if (task.lastStatus === 'STOPPED') known.set(task.arn, task);
  return arns.flatMap((arn) => known.get(arn) ?? []);
}

async function readTargets(service: ServiceObservation, context: LookContext): Promise<TargetHealth[] | null> {
  if (service.targetGroupArns.length === 0) return null;
  const groups = await Promise.all(service.targetGroupArns.map((arn) => context.targetHealth(arn)));
  return groups.flat();
}
