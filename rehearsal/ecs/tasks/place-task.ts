import type { Kernel } from '../kernel.ts';
import type { NewTask } from './task-engine.ts';

/** Which zone a subnet lies in; undefined where the caller does not know. */
export type ZoneOfSubnet = (subnetId: string) => string | undefined;

export type Placement =
  | { readonly kind: 'placed'; readonly subnetId: string; readonly availabilityZone: string }
  | { readonly kind: 'failed'; readonly reason: string; readonly detail: string | undefined };

type PlacementParts = Pick<Kernel, 'settings' | 'state' | 'random' | 'faults'>;

/**
 * Chooses among the subnets of the request. Fargate spreads a service over the zones as well as it can; a single task goes
 * anywhere. A zone without capacity is passed over; only where every zone lacks it does the start fail.
 */
export function placeTask(parts: PlacementParts, request: NewTask, zoneOfSubnet: ZoneOfSubnet): Placement {
  const { settings, faults } = parts;
  let failure: Placement | undefined;
  for (const subnetId of subnetsInOrder(parts, request, zoneOfSubnet)) {
    const availabilityZone = zoneOf(subnetId, settings.region, zoneOfSubnet);
    const refusal = faults.capacityFailure({ availabilityZone, capacityProvider: request.capacityProvider, family: request.definition.family });
    if (refusal === undefined) return { kind: 'placed', subnetId, availabilityZone };
    failure ??= { kind: 'failed', reason: refusal.reason, detail: refusal.detail };
  }
  return failure ?? { kind: 'failed', reason: 'RESOURCE:ENI', detail: 'The request names no subnet.' };
}

/** A stand-in for EC2's knowledge: the same subnet is always in the same one of three zones. */
export function inventZone(subnetId: string, region: string): string {
  let hash = 0;
  for (const character of subnetId) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return `${region}${['a', 'b', 'c'][hash % 3] ?? 'a'}`;
}

function zoneOf(subnetId: string, region: string, zoneOfSubnet: ZoneOfSubnet): string {
  return zoneOfSubnet(subnetId) ?? inventZone(subnetId, region);
}

function subnetsInOrder(parts: PlacementParts, request: NewTask, zoneOfSubnet: ZoneOfSubnet): readonly string[] {
  const subnets = request.networkConfiguration?.awsvpcConfiguration?.subnets ?? [];
  if (subnets.length < 2) return subnets;
  const first = parts.random.below(subnets.length);
  const rotated = [...subnets.slice(first), ...subnets.slice(0, first)];
  if (request.serviceArn === undefined) return rotated;
  const counts = new Map<string, number>();
  for (const task of parts.state.tasksOfService(request.serviceArn)) {
    if (task.desiredStatus === 'RUNNING') counts.set(task.availabilityZone, (counts.get(task.availabilityZone) ?? 0) + 1);
  }
  const tasksNear = (subnetId: string): number => counts.get(zoneOf(subnetId, parts.settings.region, zoneOfSubnet)) ?? 0;
  return rotated.toSorted((one, other) => tasksNear(one) - tasksNear(other));
}
