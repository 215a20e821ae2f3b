import type { Cluster, CreateClusterCommandInput, CreateClusterCommandOutput, DeleteClusterCommandInput, DescribeClustersCommandInput, DescribeClustersCommandOutput, ListClustersCommandInput, ListClustersCommandOutput, PutClusterCapacityProvidersCommandInput, UpdateClusterCommandInput, UpdateClusterSettingsCommandInput } from '@aws-sdk/client-ecs';
import { EcsError, invalidParameter } from '../ecs-error.ts';
import type { CallContext, Kernel } from '../kernel.ts';
import type { ClusterRecord } from '../state/records.ts';
import type { Wire } from '../wire.ts';
import { effectiveSetting } from './account-settings.ts';
import { clusterArn } from './arns.ts';
import { checkCapacityProviders, checkCapacityProviderStrategy } from './capacity-provider-strategy.ts';
import { countCluster, statisticsOf } from './cluster-counts.ts';
import { clusterArnOf, clusterNotFound, findCluster, lookUpCluster } from './find-cluster.ts';
import type { Operations } from './operation.ts';
import { nextTokenOf, paginate } from './pages.ts';
import { checkTags } from './tags.ts';

type Answer = Wire<Omit<CreateClusterCommandOutput, '$metadata'>>;
type Settings = ClusterRecord['settings'];

export const clusterOperations: Operations = {
  CreateCluster: createCluster, DeleteCluster: deleteCluster, DescribeClusters: describeClusters, ListClusters: listClusters,
  UpdateCluster: updateCluster, UpdateClusterSettings: updateClusterSettings, PutClusterCapacityProviders: putClusterCapacityProviders,
};

/** Idempotent: an active cluster of that name is answered as it is, unless the request wants other capacity providers. */
export function createCluster(input: Wire<CreateClusterCommandInput>, kernel: Kernel, call: CallContext): Answer {
  const name = input.clusterName ?? 'default';
  // (?) The texts were never compared with AWS.
  if (name.length > 255) throw invalidParameter('Cluster name is too long.');
  if (!/^[A-Za-z0-9_-]+$/.test(name)) throw invalidParameter('Cluster name contains invalid characters.');
  const present = lookUpCluster(kernel, name);
  if (present?.status === 'ACTIVE') return { cluster: repeatedCluster(present, input, kernel) };
  const capacityProviders = input.capacityProviders ?? [];
  checkCapacityProviders(capacityProviders);
  checkCapacityProviderStrategy(input.defaultCapacityProviderStrategy ?? [], capacityProviders);
  checkSettings(input.settings ?? []);
  const cluster: ClusterRecord = {
    arn: clusterArn(kernel.settings, name), name, status: 'ACTIVE', capacityProviders,
    settings: mergeSettings([{ name: 'containerInsights', value: effectiveSetting(kernel.state, 'containerInsights', call.callerArn).value }], input.settings ?? []),
    configuration: input.configuration, serviceConnectDefaults: input.serviceConnectDefaults,
    defaultCapacityProviderStrategy: input.defaultCapacityProviderStrategy ?? [], tags: checkTags(input.tags),
  };
  return put(kernel, cluster);
}

export function deleteCluster(input: Wire<DeleteClusterCommandInput>, kernel: Kernel): Answer {
  const cluster = lookUpCluster(kernel, input.cluster);
  if (cluster === undefined) throw clusterNotFound();
  const counts = countCluster(kernel, cluster.arn);
  if (counts.activeServices + counts.drainingServices > 0) throw new EcsError('ClusterContainsServicesException', 'The Cluster cannot be deleted while Services are active.');
  if (counts.unstoppedTasks > 0) throw new EcsError('ClusterContainsTasksException', 'The Cluster cannot be deleted while Tasks are active.');
  return put(kernel, { ...cluster, status: 'INACTIVE' });
}

export function describeClusters(input: Wire<DescribeClustersCommandInput>, kernel: Kernel): Wire<Omit<DescribeClustersCommandOutput, '$metadata'>> {
  const identifiers = input.clusters === undefined || input.clusters.length === 0 ? ['default'] : input.clusters;
  // (?) The text was never compared with AWS.
  if (identifiers.length > 100) throw invalidParameter('Clusters cannot contain more than 100 entries.');
  const clusters = identifiers.map((identifier) => ({ arn: clusterArnOf(kernel, identifier), record: lookUpCluster(kernel, identifier) }));
  return {
    clusters: clusters.flatMap(({ record }) => record === undefined ? [] : [view(record, kernel, input.include ?? [])]),
    failures: clusters.flatMap(({ arn, record }) => record === undefined ? [{ arn, reason: 'MISSING' }] : []),
  };
}

export function listClusters(input: Wire<ListClustersCommandInput>, kernel: Kernel): Wire<Omit<ListClustersCommandOutput, '$metadata'>> {
  const active = [...kernel.state.clusters.values()].filter(({ status }) => status === 'ACTIVE');
  const page = paginate(active, input, { key: ({ arn }) => arn, limit: 100, scope: 'ListClusters' });
  return { clusterArns: page.items.map(({ arn }) => arn), ...nextTokenOf(page) };
}

export function updateCluster(input: Wire<UpdateClusterCommandInput>, kernel: Kernel): Answer {
  const cluster = findCluster(kernel, input.cluster);
  checkSettings(input.settings ?? []);
  const configuration = input.configuration ?? cluster.configuration;
  const serviceConnectDefaults = input.serviceConnectDefaults ?? cluster.serviceConnectDefaults;
  return put(kernel, { ...cluster, settings: mergeSettings(cluster.settings, input.settings ?? []), configuration, serviceConnectDefaults });
}

export function updateClusterSettings(input: Wire<UpdateClusterSettingsCommandInput>, kernel: Kernel): Answer {
  const cluster = findCluster(kernel, input.cluster);
  checkSettings(input.settings ?? []);
  return put(kernel, { ...cluster, settings: mergeSettings(cluster.settings, input.settings ?? []) });
}

export function putClusterCapacityProviders(input: Wire<PutClusterCapacityProvidersCommandInput>, kernel: Kernel): Answer {
  const cluster = findCluster(kernel, input.cluster);
  const { capacityProviders = [], defaultCapacityProviderStrategy = [] } = input;
  checkCapacityProviders(capacityProviders);
  checkCapacityProviderStrategy(defaultCapacityProviderStrategy, capacityProviders);
  const removed = cluster.capacityProviders.filter((name) => !capacityProviders.includes(name));
  if (removed.some((name) => isProviderInUse(kernel, cluster.arn, name))) throw new EcsError('ResourceInUseException', 'The specified capacity provider is in use and cannot be removed.');
  return put(kernel, { ...cluster, capacityProviders, defaultCapacityProviderStrategy });
}

function put(kernel: Kernel, cluster: ClusterRecord): Answer {
  kernel.state.clusters.set(cluster.arn, cluster);
  return { cluster: view(cluster, kernel, ['SETTINGS', 'CONFIGURATIONS', 'TAGS']) };
}

function repeatedCluster(present: ClusterRecord, input: Wire<CreateClusterCommandInput>, kernel: Kernel): Wire<Cluster> {
  const wanted = [input.capacityProviders ?? present.capacityProviders, input.defaultCapacityProviderStrategy ?? present.defaultCapacityProviderStrategy];
  if (JSON.stringify(wanted) !== JSON.stringify([present.capacityProviders, present.defaultCapacityProviderStrategy])) {
    throw invalidParameter('Arguments on this idempotent request are inconsistent with arguments used in previous request(s).');
  }
  return view(present, kernel, ['SETTINGS', 'CONFIGURATIONS', 'TAGS']);
}

/** Lists that are not asked for are answered empty, as AWS does; the configuration is left out. */
function view(cluster: ClusterRecord, kernel: Kernel, include: readonly string[]): Wire<Cluster> {
  const counts = countCluster(kernel, cluster.arn);
  return {
    clusterArn: cluster.arn, clusterName: cluster.name, status: cluster.status, registeredContainerInstancesCount: 0,
    runningTasksCount: counts.runningTasks, pendingTasksCount: counts.pendingTasks, activeServicesCount: counts.activeServices,
    statistics: include.includes('STATISTICS') ? statisticsOf(counts) : [],
    tags: include.includes('TAGS') ? [...cluster.tags] : [],
    settings: include.includes('SETTINGS') ? cluster.settings : [],
    capacityProviders: [...cluster.capacityProviders], defaultCapacityProviderStrategy: cluster.defaultCapacityProviderStrategy,
    ...(include.includes('CONFIGURATIONS') && cluster.configuration !== undefined ? { configuration: cluster.configuration } : {}),
    ...(cluster.serviceConnectDefaults === undefined ? {} : { serviceConnectDefaults: cluster.serviceConnectDefaults }),
  };
}

function mergeSettings(present: Settings, changed: Settings): Settings {
  return [...present.filter(({ name }) => !changed.some((setting) => setting.name === name)), ...changed];
}

/** (?) The texts were never compared with AWS. */
function checkSettings(settings: Settings): void {
  for (const { name, value } of settings) {
    if (name !== 'containerInsights') throw invalidParameter("Cluster setting names must be one of [containerInsights].");
    if (value !== 'enabled' && value !== 'disabled' && value !== 'enhanced') throw invalidParameter("The value of the cluster setting 'containerInsights' must be one of [enabled, disabled, enhanced].");
  }
}

function isProviderInUse(kernel: Kernel, cluster: string, provider: string): boolean {
  for (const task of kernel.state.tasksOfCluster(cluster)) {
    if (task.capacityProviderName === provider && task.lastStatus !== 'STOPPED') return true;
  }
  return [...kernel.state.services.values()].some((service) => service.clusterArn === cluster && service.status !== 'INACTIVE'
    && service.deployments.some(({ serviceRevisionArn }) => usesProvider(kernel, serviceRevisionArn, provider)));
}

function usesProvider(kernel: Kernel, serviceRevisionArn: string, provider: string): boolean {
  const strategy = kernel.state.serviceRevisions.get(serviceRevisionArn)?.capacityProviderStrategy;
  return strategy?.some(({ capacityProvider }) => capacityProvider === provider) === true;
}
