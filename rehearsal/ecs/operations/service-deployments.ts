import type { ContinueServiceDeploymentCommandInput, DescribeServiceDeploymentsCommandInput, DescribeServiceDeploymentsCommandOutput, ListServiceDeploymentsCommandInput, ListServiceDeploymentsCommandOutput, StopServiceDeploymentCommandInput, StopServiceDeploymentCommandOutput } from '@aws-sdk/client-ecs';
import { EcsError, invalidParameter } from '../ecs-error.ts';
import type { Kernel } from '../kernel.ts';
import { unsupported } from '../services/refuse-unsupported.ts';
import { hasEnded } from '../services/service-step.ts';
import { toWireBrief, toWireServiceDeployment } from '../services/wire-service-deployment.ts';
import type { ServiceDeploymentRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';
import { parseArn } from './arns.ts';
import { findCluster } from './find-cluster.ts';
import { findService } from './find-service.ts';
import type { Operations } from './operation.ts';
import { nextTokenOf, paginate } from './pages.ts';

/** They are told of for 90 days. */
const retentionMs = 90 * 86_400_000;

export const serviceDeploymentOperations: Operations = {
  ListServiceDeployments: listServiceDeployments, DescribeServiceDeployments: describeServiceDeployments,
  StopServiceDeployment: stopServiceDeployment, ContinueServiceDeployment: continueServiceDeployment,
};

/** The youngest first (?). */
export function listServiceDeployments(input: Wire<ListServiceDeploymentsCommandInput>, kernel: Kernel): Wire<Omit<ListServiceDeploymentsCommandOutput, '$metadata'>> {
  const service = findService(kernel, findCluster(kernel, input.cluster), input.service);
  const { status = [], createdAt } = input;
  const after = (createdAt?.after ?? 0) * 1000;
  const before = createdAt?.before === undefined ? Number.POSITIVE_INFINITY : createdAt.before * 1000;
  const isAskedFor = (deployment: ServiceDeploymentRecord): boolean =>
    deployment.serviceArn === service.arn && deployment.createdAtMs >= after && deployment.createdAtMs <= before && (status.length === 0 || status.includes(deployment.status));
  const page = paginate([...kernel.state.serviceDeployments.values()].filter((deployment) => isToldOf(deployment, kernel) && isAskedFor(deployment)), input, {
    key: ({ createdAtMs, arn }) => `${String(createdAtMs).padStart(16, '0')} ${arn}`, limit: 100, defaultSize: 20, isDescending: true, scope: `ListServiceDeployments ${service.arn}`,
  });
  return { serviceDeployments: page.items.map(toWireBrief), ...nextTokenOf(page) };
}

export function describeServiceDeployments(input: Wire<DescribeServiceDeploymentsCommandInput>, kernel: Kernel): Wire<Omit<DescribeServiceDeploymentsCommandOutput, '$metadata'>> {
  const arns = input.serviceDeploymentArns ?? [];
  // (?)
  if (arns.length === 0) throw invalidParameter('Service deployment ARNs cannot be empty.');
  if (arns.length > 20) throw invalidParameter('Service deployment ARNs cannot contain more than 20 elements.');
  const found = [...new Set(arns)].map((arn) => ({ arn, record: lookUp(kernel, arn) }));
  return {
    serviceDeployments: found.flatMap(({ record }) => (record === undefined ? [] : [toWireServiceDeployment(record, kernel.state)])),
    failures: found.flatMap(({ arn, record }) => (record === undefined ? [{ arn, reason: 'MISSING' }] : [])),
  };
}

/** Rolls back from every status that is not final; where a roll-back is under way already, nothing more happens. */
export function stopServiceDeployment(input: Wire<StopServiceDeploymentCommandInput>, kernel: Kernel): Wire<Omit<StopServiceDeploymentCommandOutput, '$metadata'>> {
  const deployment = find(kernel, input.serviceDeploymentArn);
  if (input.stopType === 'ABORT') throw unsupported('the stop type ABORT', 'Use ROLLBACK, the only one that the API reference lists as valid.');
  // (?) Type and text of the error.
  if (hasEnded(deployment)) throw new EcsError('ConflictException', `The service deployment ${deployment.arn} is in status ${deployment.status} and cannot be stopped.`, { members: { resourceIds: [deployment.arn] } });
  if (deployment.status !== 'ROLLBACK_IN_PROGRESS' && deployment.status !== 'ROLLBACK_REQUESTED') {
    const nowMs = kernel.clock.now();
    kernel.state.serviceDeployments.set(deployment.arn, { ...deployment, status: 'ROLLBACK_REQUESTED', startedAtMs: deployment.startedAtMs ?? nowMs, updatedAtMs: nowMs });
    kernel.services.wake(deployment.serviceArn);
  }
  return { serviceDeploymentArn: deployment.arn };
}

/** Only for paused lifecycle hooks, which no deployment here can have. */
export function continueServiceDeployment(input: Wire<ContinueServiceDeploymentCommandInput>, kernel: Kernel): never {
  const { arn } = find(kernel, input.serviceDeploymentArn);
  throw invalidParameter(`The service deployment ${arn} has no paused lifecycle hook ${input.hookId ?? ''}: this local ECS deploys without hooks.`);
}

function find(kernel: Kernel, arn: string | undefined): ServiceDeploymentRecord {
  // (?)
  if (parseArn(arn ?? '')?.kind !== 'service-deployment') throw invalidParameter('Invalid identifier: serviceDeploymentArn must be the ARN of a service deployment.');
  const deployment = lookUp(kernel, arn ?? '');
  if (deployment === undefined) throw new EcsError('ServiceDeploymentNotFoundException', 'Service deployment not found.');
  return deployment;
}

function lookUp(kernel: Kernel, arn: string): ServiceDeploymentRecord | undefined {
  const deployment = kernel.state.serviceDeployments.get(arn);
  return deployment !== undefined && isToldOf(deployment, kernel) ? deployment : undefined;
}

function isToldOf({ createdAtMs }: ServiceDeploymentRecord, { clock }: Kernel): boolean {
  return clock.now() - createdAtMs <= retentionMs;
}
