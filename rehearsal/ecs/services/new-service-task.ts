import type { ClusterRecord, DeploymentRecord, ServiceRecord, ServiceRevisionRecord, Tags, TaskDefinitionRecord } from '../state/records.ts';
import type { NewTask } from '../tasks/task-engine.ts';

export interface ServiceTaskParts {
  readonly cluster: ClusterRecord;
  readonly service: ServiceRecord;
  readonly deployment: DeploymentRecord;
  readonly revision: ServiceRevisionRecord;
  readonly definition: TaskDefinitionRecord;
}

/** What the task engine is asked for when a service starts a task. */
export function newServiceTask(parts: ServiceTaskParts, capacityProvider: NewTask['capacityProvider']): NewTask {
  const { cluster, service, deployment, revision, definition } = parts;
  return {
    cluster,
    definition,
    group: `service:${service.name}`,
    startedBy: deployment.id,
    serviceArn: service.arn,
    serviceName: service.name,
    deploymentId: deployment.id,
    overrides: {},
    capacityProvider,
    namesCapacityProvider: revision.launchType === undefined,
    platformVersion: revision.platformVersion,
    networkConfiguration: revision.networkConfiguration,
    enableExecuteCommand: service.settings.enableExecuteCommand === true,
    tags: taskTags(parts),
    imageDigests: revision.imageDigests,
    loadBalancers: revision.loadBalancers.flatMap(({ targetGroupArn, containerName, containerPort }) =>
      (targetGroupArn === undefined || containerName === undefined || containerPort === undefined ? [] : [{ targetGroupArn, containerName, containerPort }])),
  };
}

/** `propagateTags` copies those of the service or the definition; managed tags name cluster and service. */
function taskTags({ cluster, service, definition }: ServiceTaskParts): Tags {
  const { propagateTags, enableECSManagedTags } = service.settings;
  const copied = propagateTags === 'SERVICE' ? service.tags : propagateTags === 'TASK_DEFINITION' ? definition.tags : [];
  const managed = enableECSManagedTags === true ? [{ key: 'aws:ecs:clusterName', value: cluster.name }, { key: 'aws:ecs:serviceName', value: service.name }] : [];
  return [...managed, ...copied];
}

/**
 * The provider of the next task: first those below their base, then by weight, as the strategy's documentation says.
 * `counts`: how many tasks of the service each has now.
 */
export function chooseCapacityProvider(revision: Pick<ServiceRevisionRecord, 'capacityProviderStrategy'>, counts: ReadonlyMap<string, number>): NewTask['capacityProvider'] {
  const strategy = revision.capacityProviderStrategy ?? [];
  const countOf = (name: string | undefined): number => counts.get(name ?? '') ?? 0;
  const below = strategy.find(({ capacityProvider, base = 0 }) => countOf(capacityProvider) < base);
  if (below !== undefined) return asProvider(below.capacityProvider);
  const loads = strategy
    .filter(({ weight = 0 }) => weight > 0)
    .map(({ capacityProvider, weight = 1, base = 0 }) => ({ capacityProvider, load: (countOf(capacityProvider) - base + 1) / weight }));
  const [least] = loads.toSorted((one, other) => one.load - other.load);
  return asProvider(least?.capacityProvider ?? strategy[0]?.capacityProvider);
}

function asProvider(name: string | undefined): NewTask['capacityProvider'] {
  return name === 'FARGATE_SPOT' ? 'FARGATE_SPOT' : 'FARGATE';
}
