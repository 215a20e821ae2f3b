import type { Service, ServiceDeployment, Task } from '@aws-sdk/client-ecs';
import type { CaseContext } from './case-context.ts';
import { expectPresent } from './expectations.ts';

/** One deployment, completed, with all its tasks. */
export function isSteady({ deployments, runningCount, desiredCount, pendingCount }: Service): boolean {
  return deployments?.length === 1 && deployments[0]?.rolloutState === 'COMPLETED' && runningCount === desiredCount && pendingCount === 0;
}

/** The service's tasks of that desired status. */
export async function tasksOf(context: CaseContext, desiredStatus: 'RUNNING' | 'STOPPED' = 'RUNNING', serviceName = context.name('service')): Promise<Task[]> {
  const cluster = await context.cluster();
  const { taskArns = [] } = await context.ecs.listTasks({ cluster, serviceName, desiredStatus });
  if (taskArns.length === 0) return [];
  return (await context.ecs.describeTasks({ cluster, tasks: taskArns, include: ['TAGS'] })).tasks ?? [];
}

/** The service's deployments, youngest first, as DescribeServiceDeployments tells them. */
export async function serviceDeploymentsOf(context: CaseContext, service = context.name('service')): Promise<ServiceDeployment[]> {
  const { serviceDeployments: briefs = [] } = await context.ecs.listServiceDeployments({ cluster: await context.cluster(), service });
  const serviceDeploymentArns = briefs.map(({ serviceDeploymentArn }) => serviceDeploymentArn ?? '');
  if (serviceDeploymentArns.length === 0) return [];
  const { serviceDeployments = [] } = await context.ecs.describeServiceDeployments({ serviceDeploymentArns: serviceDeploymentArns.slice(0, 20) });
  return serviceDeployments.sort((a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0));
}

/** The youngest service deployment, once it has one of these statuses. */
export async function waitForDeployment(context: CaseContext, statuses: readonly ServiceDeployment['status'][], options: { readonly intervalMs?: number } = {}): Promise<ServiceDeployment> {
  let last: ServiceDeployment | undefined;
  const ask = async (): Promise<ServiceDeployment | undefined> => {
    [last] = await serviceDeploymentsOf(context);
    return last !== undefined && statuses.includes(last.status) ? last : undefined;
  };
  return await context.waitFor(`the service deployment to be ${statuses.join(' or ')}`, ask, { ...options, describe: () => ({ status: last?.status, statusReason: last?.statusReason, rollback: last?.rollback, deploymentCircuitBreaker: last?.deploymentCircuitBreaker }) });
}

/** Deploys another definition, later than what was there before, and returns the id of the deployment. */
export async function deploy(context: CaseContext, taskDefinition: string): Promise<string> {
  await context.time.pass(10);
  const { service } = await context.ecs.updateService({ cluster: await context.cluster(), service: context.name('service'), taskDefinition });
  return expectPresent('the PRIMARY deployment', service?.deployments?.find(({ status }) => status === 'PRIMARY')?.id);
}
