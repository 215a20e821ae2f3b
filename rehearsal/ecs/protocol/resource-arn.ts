/** Where a resource lives. */
export interface ArnPlace {
  readonly accountId: string;
  readonly region: string;
}

/**
 * The resource that IAM checks a call against, as the service authorization reference of ECS has it: RunTask needs the
 * task definition, StopTask the task, and so on; `*` for actions without one. Of several resources the first.
 */
export function resourceArnOf(action: string, input: Readonly<Record<string, unknown>>, place: ArnPlace): string {
  const cluster = nameOf(input['cluster']) ?? 'default';
  const named = (kind: string, member: string, path = ''): string => {
    const value = firstText(input[member]);
    return value?.startsWith('arn:') === true ? value : `arn:aws:ecs:${place.region}:${place.accountId}:${kind}/${path}${value ?? '*'}`;
  };
  switch (action) {
    case 'RunTask':
    case 'StartTask':
    case 'DeregisterTaskDefinition': return named('task-definition', 'taskDefinition');
    case 'DeleteTaskDefinitions': return named('task-definition', 'taskDefinitions');
    case 'RegisterTaskDefinition': return `${named('task-definition', 'family')}:*`;
    case 'StopTask':
    case 'ExecuteCommand': return named('task', 'task', `${cluster}/`);
    case 'DescribeTasks': return named('task', 'tasks', `${cluster}/`);
    case 'CreateService': return named('service', 'serviceName', `${cluster}/`);
    case 'UpdateService':
    case 'DeleteService':
    case 'ListServiceDeployments': return named('service', 'service', `${cluster}/`);
    case 'DescribeServices': return named('service', 'services', `${cluster}/`);
    case 'DescribeServiceDeployments': return named('service-deployment', 'serviceDeploymentArns');
    case 'StopServiceDeployment': return named('service-deployment', 'serviceDeploymentArn');
    case 'DescribeServiceRevisions': return named('service-revision', 'serviceRevisionArns');
    case 'DeleteCluster':
    case 'UpdateCluster':
    case 'UpdateClusterSettings':
    case 'PutClusterCapacityProviders': return named('cluster', 'cluster');
    case 'DescribeClusters': return named('cluster', 'clusters');
    case 'TagResource':
    case 'UntagResource':
    case 'ListTagsForResource': return named('*', 'resourceArn');
    default: return '*';
  }
}

/** The last part of an ARN or the name itself. */
export function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(value.lastIndexOf('/') + 1) : undefined;
}

function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : undefined;
}
