import { ECSClient, ListServicesCommand } from '@aws-sdk/client-ecs';
import { EcsGateway } from '../../../actions/shared/src/ecs/ecs-gateway.ts';
import type { ServiceObservation, TargetHealth } from '../../../actions/shared/src/ecs/observation.ts';
import { TargetHealthReader } from '../../../actions/shared/src/ecs/target-health.ts';
import { suggestName } from '../../../actions/shared/src/nearest-name.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';

/** A cluster as somebody looks at it who changes nothing. */
export interface Observer {
  readonly ecs: EcsGateway;
  /** Service names of the cluster, in alphabetical order. */
  readonly serviceNames: () => Promise<string[]>;
  readonly targetsOf: (service: ServiceObservation) => Promise<TargetHealth[] | null>;
}

export function observeCluster(cluster: string): Observer {
  const client = new ECSClient({ maxAttempts: 5 });
  const reader = new TargetHealthReader();
  return {
    ecs: new EcsGateway(cluster, client),
    serviceNames: async () => {
      const names: string[] = [];
      let nextToken: string | undefined;
      do {
        const page = await client.send(new ListServicesCommand({ cluster, maxResults: 100, nextToken }));
        names.push(...(page.serviceArns ?? []).map((arn) => arn.slice(arn.lastIndexOf('/') + 1)));
        nextToken = page.nextToken;
      } while (nextToken !== undefined);
      return names.sort();
    },
    targetsOf: async ({ targetGroupArns }) => (targetGroupArns.length === 0 ? null : (await Promise.all(targetGroupArns.map((arn) => reader.read(arn)))).flat()),
  };
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
export async function findService(observer: Observer, wanted: string): Promise<ServiceObservation> {
  const names = await observer.serviceNames();
  const name = names.find((candidate) => candidate === wanted) ?? names.find((candidate) => candidate.endsWith(`-${wanted}`));
  if (name === undefined) throw new UserError(`There is no service ${wanted} in the cluster ${observer.ecs.cluster}, ${suggestName(wanted, names)}`);
  const service = (await observer.ecs.describeServices([name])).get(name);
  if (service === undefined) throw new UserError(`ECS lists the service ${name} and does not describe it. Try again.`);
  return service;
}
