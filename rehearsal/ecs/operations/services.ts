import type { CreateServiceCommandInput, CreateServiceCommandOutput, DeleteServiceCommandInput, DescribeServicesCommandInput, DescribeServicesCommandOutput, ListServicesByNamespaceCommandInput, ListServicesCommandInput, ListServicesCommandOutput } from '@aws-sdk/client-ecs';
import { EcsError, invalidParameter } from '../ecs-error.ts';
import type { CallContext, Kernel } from '../kernel.ts';
import { beginDeployment } from '../services/begin-deployment.ts';
import { commitStep } from '../services/commit-step.ts';
import { mergeDeploymentConfiguration } from '../services/deployment-configuration.ts';
import { overtakeServiceDeployment } from '../services/end-deployment.ts';
import { refuseUnsupported, unsupported } from '../services/refuse-unsupported.ts';
import { primaryOf } from '../services/service-step.ts';
import { serviceDeleted } from '../services/service-texts.ts';
import { toWireService } from '../services/wire-service.ts';
import { checkExecuteCommand, resolveWorkload } from '../services/workload.ts';
import type { ClusterRecord, ServiceRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';
import { serviceArn } from './arns.ts';
import { findCluster } from './find-cluster.ts';
import { findService, lookUpService, serviceArnOf } from './find-service.ts';
import type { Operations } from './operation.ts';
import { nextTokenOf, paginate } from './pages.ts';
import { checkTags } from './tags.ts';
import { checkCounts, updateService } from './update-service.ts';

type Answer = Wire<Omit<CreateServiceCommandOutput, '$metadata'>>;

export const serviceOperations: Operations = {
  CreateService: createService, UpdateService: updateService, DeleteService: deleteService,
  DescribeServices: describeServices, ListServices: listServices, ListServicesByNamespace: listServicesByNamespace,
};

export async function createService(input: Wire<CreateServiceCommandInput>, kernel: Kernel, call: CallContext): Promise<Answer> {
  const cluster = findCluster(kernel, input.cluster);
  const name = checkName(input.serviceName);
  const repeated = findRepeated(kernel, cluster, input);
  if (repeated !== undefined) return { service: toWireService(repeated, kernel, true) };
  refuseUnsupported(input);
  // (?)
  if (input.desiredCount === undefined) throw invalidParameter('desiredCount is required for the REPLICA scheduling strategy.');
  checkCounts(input, (input.loadBalancers ?? []).length > 0);
  if (input.role !== undefined) throw invalidParameter('You cannot specify an IAM role for services that require a service linked role.');
  const deploymentConfiguration = mergeDeploymentConfiguration(input.deploymentConfiguration);
  const tags = checkTags(input.tags);
  const workload = await resolveWorkload(kernel, cluster, input);
  checkExecuteCommand(kernel, workload, input.enableExecuteCommand);
  // Somebody may have been faster while target groups were looked up.
  refuseDuplicate(lookUpService(kernel, cluster, name));
  const grace = input.healthCheckGracePeriodSeconds ?? (workload.loadBalancers.length > 0 ? 0 : undefined);
  const service = { ...blankService, arn: serviceArn(kernel.settings, cluster.name, name), name, clusterArn: cluster.arn, desiredCount: input.desiredCount, settings: input, deploymentConfiguration, healthCheckGracePeriodSeconds: grace, createdAtMs: kernel.clock.now(), createdBy: call.callerArn, tags };
  beginDeployment(kernel, service, workload);
  if (input.clientToken !== undefined) kernel.state.clientTokens.set(tokenKey(cluster, input), { fingerprint: JSON.stringify(input), taskArns: [], answer: undefined, createdAtMs: kernel.clock.now() });
  return { service: toWireService(kernel.state.services.get(service.arn) ?? service, kernel, true) };
}

export function deleteService(input: Wire<DeleteServiceCommandInput>, kernel: Kernel): Answer {
  const cluster = findCluster(kernel, input.cluster);
  const service = findService(kernel, cluster, input.service);
  if (service.status === 'INACTIVE') throw new EcsError('ServiceNotActiveException', 'Service was not ACTIVE.');
  if (service.status === 'ACTIVE') {
    if (service.desiredCount > 0 && input.force !== true) throw invalidParameter('The service cannot be stopped while it is scaled above 0.');
    const current = kernel.state.serviceDeployments.get(primaryOf(service)?.serviceDeploymentArn ?? '');
    const ended = current === undefined ? undefined : overtakeServiceDeployment(current, serviceDeleted, kernel.clock.now());
    commitStep(kernel, { service: { ...service, status: 'DRAINING', desiredCount: 0, isSteady: false }, serviceDeployment: ended, effects: [] });
    kernel.services.wake(service.arn);
  }
  return { service: toWireService(kernel.state.services.get(service.arn) ?? service, kernel, false) };
}

export function describeServices(input: Wire<DescribeServicesCommandInput>, kernel: Kernel): Wire<Omit<DescribeServicesCommandOutput, '$metadata'>> {
  const cluster = findCluster(kernel, input.cluster);
  const identifiers = input.services ?? [];
  if (identifiers.length === 0) throw invalidParameter('Services cannot be empty.');
  // (?)
  if (identifiers.length > 10) throw invalidParameter('Services cannot contain more than 10 elements.');
  const found = [...new Set(identifiers)].map((identifier) => ({ arn: serviceArnOf(kernel, cluster, identifier), service: lookUpService(kernel, cluster, identifier) }));
  return {
    services: found.flatMap(({ service }) => (service === undefined ? [] : [toWireService(service, kernel, input.include?.includes('TAGS') === true)])),
    failures: found.flatMap(({ arn, service }) => (service === undefined ? [{ arn, reason: 'MISSING' }] : [])),
  };
}

/** Those that are ACTIVE: API reference, DeleteService: a service that drains is "no longer visible … in the ListServices API operation". */
export function listServices(input: Wire<ListServicesCommandInput>, kernel: Kernel): Wire<Omit<ListServicesCommandOutput, '$metadata'>> {
  const cluster = findCluster(kernel, input.cluster);
  const services = [...kernel.state.services.values()].filter((service) => service.clusterArn === cluster.arn && service.status === 'ACTIVE' && isAskedFor(service, input, kernel));
  const page = paginate(services, input, { key: ({ arn }) => arn, limit: 100, defaultSize: 10, scope: `ListServices ${cluster.arn}` });
  return { serviceArns: page.items.map(({ arn }) => arn), ...nextTokenOf(page) };
}

export function listServicesByNamespace(_input: Wire<ListServicesByNamespaceCommandInput>): never {
  throw unsupported('Service Connect, so no service belongs to a namespace', 'Use ListServices.');
}

const blankService: Pick<ServiceRecord, 'status' | 'deployments' | 'lastCompletedRevisionArn' | 'lastCompletedDeploymentId' | 'events' | 'isSteady' | 'startsPausedUntilMs' | 'startPauses'> = {
  status: 'ACTIVE', deployments: [], lastCompletedRevisionArn: undefined, lastCompletedDeploymentId: undefined, events: [], isSteady: false, startsPausedUntilMs: undefined, startPauses: 0,
};

function isAskedFor(service: ServiceRecord, { launchType, schedulingStrategy, resourceManagementType }: Wire<ListServicesCommandInput>, kernel: Kernel): boolean {
  const revision = kernel.state.serviceRevisions.get(primaryOf(service)?.serviceRevisionArn ?? '');
  if (launchType !== undefined && launchType !== revision?.launchType) return false;
  return (schedulingStrategy ?? 'REPLICA') === 'REPLICA' && (resourceManagementType ?? 'CUSTOMER') === 'CUSTOMER';
}

/** The limits are documented; (?) the text. */
function checkName(name: string | undefined): string {
  if (name !== undefined && /^[A-Za-z0-9_-]{1,255}$/.test(name)) return name;
  throw invalidParameter('Service name must have 1 to 255 letters, numbers, underscores and hyphens.');
}

/** The same request with the same token is answered with the service that it made. */
function findRepeated(kernel: Kernel, cluster: ClusterRecord, input: Wire<CreateServiceCommandInput>): ServiceRecord | undefined {
  const present = lookUpService(kernel, cluster, input.serviceName ?? '');
  const token = input.clientToken === undefined ? undefined : kernel.state.clientTokens.get(tokenKey(cluster, input));
  if (present?.status === 'ACTIVE' && token?.fingerprint === JSON.stringify(input)) return present;
  refuseDuplicate(present);
  return undefined;
}

function refuseDuplicate(present: ServiceRecord | undefined): void {
  if (present?.status === 'ACTIVE') throw invalidParameter('Creation of service was not idempotent.');
  if (present?.status === 'DRAINING') throw invalidParameter('Unable to Start a service that is still Draining.');
}

/** Apart from RunTask's tokens of that cluster: a token contains no space. */
function tokenKey(cluster: ClusterRecord, input: Wire<CreateServiceCommandInput>): string {
  return `${cluster.arn} service ${input.serviceName ?? ''} ${input.clientToken ?? ''}`;
}
