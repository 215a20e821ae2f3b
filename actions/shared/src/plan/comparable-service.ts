import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';

/** What ECS takes where a service says nothing (CreateService, ECS API Reference). */
const defaults: JsonObject = {
  schedulingStrategy: 'REPLICA', deploymentController: { type: 'ECS' }, availabilityZoneRebalancing: 'ENABLED', propagateTags: 'NONE', enableECSManagedTags: false, enableExecuteCommand: false,
};
const configurationDefaults: JsonObject = { maximumPercent: 200, minimumHealthyPercent: 100, strategy: 'ROLLING', bakeTimeInMinutes: 0 };

/** A service definition with ECS's defaults filled in. The count is left out: after the creation it is auto-scaling's and people's. */
export function comparableService(definition: JsonObject): JsonObject {
  const { desiredCount: _count, deploymentConfiguration: configuration, ...rest } = definition;
  return { ...defaults, ...rest, deploymentConfiguration: { ...configurationDefaults, ...(isJsonObject(configuration) ? configuration : {}) } };
}

/** Of what runs, only what the release says as well: the rest is ECS's own. */
export function onlyDeclared(running: unknown, declared: unknown): unknown {
  if (!isJsonObject(running) || !isJsonObject(declared)) return running;
  const kept = Object.entries(running).filter(([key]) => key in declared);
  return Object.fromEntries(kept.map(([key, value]) => [key, onlyDeclared(value, declared[key])]));
}
