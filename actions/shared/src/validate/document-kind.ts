import { basename, dirname } from 'node:path';
import { isJsonObject } from '../json-object.ts';

export type DocumentKind = 'task-definition' | 'service' | 'release';

const kindOfFolder: Readonly<Record<string, DocumentKind>> = { 'task-definitions': 'task-definition', services: 'service' };
const serviceKeys = ['serviceName', 'desiredCount', 'loadBalancers', 'networkConfiguration', 'deploymentConfiguration', 'healthCheckGracePeriodSeconds', 'launchType'];
const definitionKeys = ['family', 'containerDefinitions', 'taskRoleArn', 'executionRoleArn', 'cpu', 'memory', 'networkMode', 'runtimePlatform'];

/** Told by what is in it; where that says nothing, by its folder. A slip in one key must not turn one into the other. */
export function kindOf(value: unknown, file: string): DocumentKind {
  const fromFolder = kindOfFolder[basename(dirname(file))] ?? 'task-definition';
  if (!isJsonObject(value)) return fromFolder;
  if (isJsonObject(value['taskDefinitions']) && ('schemaVersion' in value || isJsonObject(value['services']))) return 'release';
  const hits = (keys: readonly string[]): number => keys.filter((key) => Object.hasOwn(value, key)).length;
  const [service, definition] = [hits(serviceKeys), hits(definitionKeys)];
  return service === definition ? fromFolder : service > definition ? 'service' : 'task-definition';
}

/** `api` of `task-definitions/api.yml`. */
export function partOf(file: string): string {
  return basename(file).replace(/\.(ya?ml|json)$/, '');
}
