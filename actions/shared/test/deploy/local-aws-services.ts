import type { LocalAws } from './local-aws.ts';

const clusterOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** What a service of the local ECS really runs, seen from inside of ECS: `r2` where all agrees, else all that was found. */
export function releaseRunBy(aws: LocalAws, service: string, cluster = 'factory-test'): string {
  const { state } = aws.ecs.kernel;
  const record = aws.serviceRecord(service, cluster);
  if (record === undefined) return 'not there';
  const primary = record.deployments.find(({ status }) => status === 'PRIMARY');
  if (record.desiredCount === 0) return 'scaled to 0';
  const wanted = [...state.families.values()].flat().find((definition) => definition?.arn === primary?.taskDefinitionArn);
  const tasks = [...state.tasksOfService(record.arn)].filter(({ lastStatus, clusterArn }) => lastStatus === 'RUNNING' && clusterOf(clusterArn) === cluster);
  const images = [...tasks.flatMap(({ containers }) => containers.map(({ image }) => image)), ...(wanted?.definition.containerDefinitions ?? []).map(({ image = '' }) => image)];
  const tags = new Set(images.map((image) => /:([^:@]+)(?:@|$)/.exec(image)?.[1] ?? image));
  const isSteady = primary?.rolloutState === 'COMPLETED' && tasks.length === record.desiredCount;
  return `${[...tags].sort().join(' and ')}${isSteady ? '' : ' (not steady)'}`;
}

/** All that the services run: one name where they agree. */
export function releaseRun(aws: LocalAws, services: readonly string[], cluster?: string): string {
  return [...new Set(services.map((service) => releaseRunBy(aws, service, cluster)))].join(', ');
}
