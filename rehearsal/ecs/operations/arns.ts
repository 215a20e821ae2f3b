import type { EcsSettings } from '../settings.ts';

/** The account and Region that ARNs are made for. */
export type ArnScope = Pick<EcsSettings, 'accountId' | 'region'>;

/** What an ARN of ECS names. Only the long formats: the short ones of tasks and services ended in 2021. */
export type EcsArn = { readonly region: string; readonly accountId: string } & (
  | { readonly kind: 'cluster'; readonly cluster: string }
  | { readonly kind: 'service'; readonly cluster: string; readonly service: string }
  | { readonly kind: 'task'; readonly cluster: string; readonly taskId: string }
  | { readonly kind: 'container'; readonly cluster: string; readonly taskId: string; readonly containerId: string }
  | { readonly kind: 'container-instance'; readonly cluster: string; readonly instanceId: string }
  | { readonly kind: 'task-definition'; readonly family: string; readonly revision: number }
  | { readonly kind: 'capacity-provider'; readonly name: string }
  | { readonly kind: 'service-deployment'; readonly cluster: string; readonly service: string; readonly id: string }
  | { readonly kind: 'service-revision'; readonly cluster: string; readonly service: string; readonly id: string }
);

export type EcsArnKind = EcsArn['kind'];

export const clusterArn = (scope: ArnScope, name: string): string => arn(scope, `cluster/${name}`);
export const serviceArn = (scope: ArnScope, cluster: string, service: string): string => arn(scope, `service/${cluster}/${service}`);
export const taskArn = (scope: ArnScope, cluster: string, taskId: string): string => arn(scope, `task/${cluster}/${taskId}`);
export const taskDefinitionArn = (scope: ArnScope, family: string, revision: number): string => arn(scope, `task-definition/${family}:${String(revision)}`);
export const capacityProviderArn = (scope: ArnScope, name: string): string => arn(scope, `capacity-provider/${name}`);

export function containerArn(scope: ArnScope, task: { readonly cluster: string; readonly taskId: string }, containerId: string): string {
  return arn(scope, `container/${task.cluster}/${task.taskId}/${containerId}`);
}

export function serviceDeploymentArn(scope: ArnScope, service: { readonly cluster: string; readonly service: string }, id: string): string {
  return arn(scope, `service-deployment/${service.cluster}/${service.service}/${id}`);
}

export function serviceRevisionArn(scope: ArnScope, service: { readonly cluster: string; readonly service: string }, id: string): string {
  return arn(scope, `service-revision/${service.cluster}/${service.service}/${id}`);
}

/** Undefined for what is no ARN of ECS. */
export function parseArn(text: string): EcsArn | undefined {
  const match = /^arn:aws[a-z-]*:ecs:(?<region>[a-z0-9-]+):(?<accountId>\d{12}):(?<kind>[a-z-]+)\/(?<rest>.+)$/.exec(text)?.groups;
  const { region, accountId, kind, rest } = match ?? {};
  if (region === undefined || accountId === undefined || kind === undefined || rest === undefined) return undefined;
  const resource = parseResource(kind, rest);
  return resource === undefined ? undefined : { region, accountId, ...resource };
}

/** The name of a cluster from its ARN; whatever is no ARN comes back as it is. */
export function clusterName(identifier: string): string {
  const parsed = parseArn(identifier);
  return parsed?.kind === 'cluster' ? parsed.cluster : identifier;
}

/** Union types lose their members in a plain `Omit`. */
type Resource<T = EcsArn> = T extends EcsArn ? Omit<T, 'region' | 'accountId'> : never;

function parseResource(kind: string, rest: string): Resource | undefined {
  const parts = rest.split('/');
  const [one, two, three] = parts;
  if (one === undefined || parts.includes('')) return undefined;
  if (parts.length === 1) return parseShort(kind, one);
  if (two === undefined) return undefined;
  if (parts.length === 2) return parsePair(kind, one, two);
  if (three === undefined || parts.length > 3) return undefined;
  if (kind === 'container') return { kind, cluster: one, taskId: two, containerId: three };
  if (kind === 'service-deployment' || kind === 'service-revision') return { kind, cluster: one, service: two, id: three };
  return undefined;
}

function parsePair(kind: string, cluster: string, id: string): Resource | undefined {
  if (kind === 'service') return { kind, cluster, service: id };
  if (kind === 'task') return { kind, cluster, taskId: id };
  if (kind === 'container-instance') return { kind, cluster, instanceId: id };
  return undefined;
}

function parseShort(kind: string, name: string): Resource | undefined {
  if (kind === 'cluster') return { kind, cluster: name };
  if (kind === 'capacity-provider') return { kind, name };
  const { family, revision } = /^(?<family>[^:]+):(?<revision>\d+)$/.exec(name)?.groups ?? {};
  if (kind !== 'task-definition' || family === undefined || revision === undefined) return undefined;
  return { kind, family, revision: Number(revision) };
}

function arn(scope: ArnScope, resource: string): string {
  return `arn:${partition(scope.region)}:ecs:${scope.region}:${scope.accountId}:${resource}`;
}

function partition(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
