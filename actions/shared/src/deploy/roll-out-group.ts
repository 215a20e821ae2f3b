import { primaryDeployment } from '../ecs/observation.ts';
import type { ServiceObservation } from '../ecs/observation.ts';
import { imagesOf } from '../ecs/task-definition-content.ts';
import type { DeployContext } from './deploy-context.ts';
import { shortArn } from './deployment-verdict.ts';
import type { DeploymentTarget } from './deployment-verdict.ts';
import type { SurveyedService } from './survey-release.ts';
import { watchDeployments } from './watch-deployments.ts';
import type { Watched } from './watch-deployments.ts';

export interface RollOutItem {
  service: SurveyedService;
  revision: string;
  /** The registered content, to know which images its tasks run. */
  taskDefinition: object;
}

export interface RollOutHooks {
  /** Called before the service is changed: from then on it counts as touched. */
  onStart: (key: string) => Promise<void>;
}

/** Rolls out independent services side by side and waits until all are done or one has failed. */
export async function rollOutGroup(items: readonly RollOutItem[], options: RollOutHooks & { deadlineAtMs: number }, context: DeployContext): Promise<Watched[]> {
  const targets: DeploymentTarget[] = [];
  for (const item of items) {
    context.cancelled.throwIfAborted();
    await options.onStart(item.service.key);
    const answer = await start(item, context);
    targets.push({
      kind: 'deployment', service: item.service.name, deploymentId: primaryDeployment(answer)?.id ?? '', taskDefinition: item.revision,
      images: imagesOf(item.taskDefinition), previousTaskDefinition: item.service.before?.taskDefinition ?? null,
    });
  }
  return await watchDeployments(targets, { stopAtFailure: true, deadlineAtMs: options.deadlineAtMs, signal: context.cancelled }, context);
}

async function start({ service, revision }: RollOutItem, context: DeployContext): Promise<ServiceObservation> {
  const { definition, plan, name } = service;
  if (plan.kind === 'create') {
    context.reporter.info(`${name}: creating it with ${shortArn(revision)} and ${definition.desiredCount ?? 1} tasks`);
    return await context.ecs.createService({ ...definition, taskDefinition: revision });
  }
  const { forceNewDeployment, desiredCount } = plan.kind === 'update' ? plan : { forceNewDeployment: false, desiredCount: null };
  context.reporter.info(`${name}: ${shortArn(service.before?.taskDefinition ?? '')} → ${shortArn(revision)}${desiredCount === null ? '' : `, woken from 0 to ${desiredCount} tasks`}`);
  return await context.ecs.updateService({
    service: name,
    taskDefinition: revision,
    deploymentConfiguration: definition.deploymentConfiguration,
    ...(definition.healthCheckGracePeriodSeconds === undefined ? {} : { healthCheckGracePeriodSeconds: definition.healthCheckGracePeriodSeconds }),
    ...(forceNewDeployment ? { forceNewDeployment } : {}),
    ...(desiredCount === null ? {} : { desiredCount }),
  });
}
