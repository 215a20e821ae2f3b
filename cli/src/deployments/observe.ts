import { ECSClient, ListServicesCommand, ListTasksCommand } from '@aws-sdk/client-ecs';
import { EcsGateway } from '../../../actions/shared/src/ecs/ecs-gateway.ts';
import type { RegisteredDefinition } from '../../../actions/shared/src/ecs/ecs-gateway.ts';
import type { ServiceObservation, TargetHealth } from '../../../actions/shared/src/ecs/observation.ts';
import { TargetHealthReader } from '../../../actions/shared/src/ecs/target-health.ts';
import { suggestName } from '../../../actions/shared/src/nearest-name.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';

/** A cluster as somebody looks at it who changes nothing. */
export interface Observer {
  readonly ecs: EcsGateway;
  /** Service names of the cluster, in alphabetical order. */
  readonly serviceNames: () => Promise<string[]>;
  /** ARNs of all tasks of the cluster that are wanted RUNNING, or that ECS has STOPPED (for about an hour). */
  readonly taskArns: (desiredStatus: 'RUNNING' | 'STOPPED') => Promise<string[]>;
  /** Asked once for each ARN: a revision never changes. */
  readonly definitionOf: (arn: string) => Promise<RegisteredDefinition>;
  readonly targetGroupsOf: (service: ServiceObservation) => Promise<TargetGroup[]>;
}

export interface TargetGroup {
  readonly name: string;
  readonly targets: readonly TargetHealth[];
}

export function observeCluster(cluster: string): Observer {
  const client = new ECSClient({ maxAttempts: 5 });
  const ecs = new EcsGateway(cluster, client);
  const reader = new TargetHealthReader();
  const definitions = new Map<string, RegisteredDefinition>();
  return {
    ecs,
    serviceNames: async () => {
      const arns = await readPages(async (nextToken) => {
        const page = await client.send(new ListServicesCommand({ cluster, maxResults: 100, nextToken }));
        return { ...page, items: page.serviceArns };
      });
      return arns.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)).sort();
    },
    taskArns: async (desiredStatus) => await readPages(async (nextToken) => {
      const page = await client.send(new ListTasksCommand({ cluster, desiredStatus, nextToken }));
      return { ...page, items: page.taskArns };
    }),
    definitionOf: async (arn) => {
      const definition = definitions.get(arn) ?? (await ecs.describeTaskDefinition(arn));
      definitions.set(arn, definition);
      return definition;
    },
    targetGroupsOf: async ({ targetGroupArns }) => await Promise.all(targetGroupArns.map(async (arn) => ({ name: arn.split('/').at(-2) ?? arn, targets: await reader.read(arn) }))),
  };
}

async function readPages(readPage: (nextToken: string | undefined) => Promise<{ items: string[] | undefined; nextToken?: string | undefined }>): Promise<string[]> {
  const items: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await readPage(nextToken);
    items.push(...(page.items ?? []));
    ({ nextToken } = page);
  } while (nextToken !== undefined);
  return items;
}

/** Targets that only finish their requests do not count. */
export function countHealthy({ targets }: TargetGroup): { healthy: number; all: number } {
  const wanted = targets.filter(({ state }) => state !== 'draining');
  return { healthy: wanted.filter(({ state }) => state === 'healthy').length, all: wanted.length };
}

export function describeGroup(group: TargetGroup): string {
  const { healthy, all } = countHealthy(group);
  return `${healthy} of ${all} targets healthy in ${group.name}`;
}

/** ECS describes ten services a call. */
const servicesPerCall = 10;

export async function describeAll({ ecs }: Observer, names: readonly string[]): Promise<Map<string, ServiceObservation>> {
  const found = new Map<string, ServiceObservation>();
  for (let start = 0; start < names.length; start += servicesPerCall) {
    for (const [name, service] of await ecs.describeServices(names.slice(start, start + servicesPerCall))) found.set(name, service);
  }
  return found;
}

/** A service by its name or by the part of Factory that it is: `web` for `factory-web`. */
export function nameOfService(wanted: string, names: readonly string[]): string | undefined {
  return names.find((candidate) => candidate === wanted) ?? names.find((candidate) => candidate.endsWith(`-${wanted}`));
}

export async function findService(observer: Observer, wanted: string): Promise<ServiceObservation> {
  const names = await observer.serviceNames();
  const name = nameOfService(wanted, names);
  if (name === undefined) throw new UserError(`There is no service ${wanted} in the cluster ${observer.ecs.cluster}, ${suggestName(wanted, names)}`);
  const service = (await observer.ecs.describeServices([name])).get(name);
  if (service === undefined) throw new UserError(`ECS lists the service ${name} and does not describe it. Try again.`);
  return service;
}
