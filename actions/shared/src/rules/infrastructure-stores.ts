import { isJsonObject } from '../json-object.ts';
import { numberOr, numberOrUndefined, textOrUndefined, textsOf } from './evaluated-resource.ts';
import type { EvaluatedResource } from './evaluated-resource.ts';
import { unknownValue } from './template-stack.ts';

export interface Database {
  readonly engine: string | undefined;
  readonly instanceClass: string | undefined;
  readonly port: number | undefined;
  readonly securityGroups: readonly (string | undefined)[];
  /** What a parameter group of the templates says; `default` without one; undefined where it is not known. */
  readonly maxConnections: number | 'default' | undefined;
}

export interface Cache {
  readonly hasTls: boolean | undefined;
  readonly port: number | undefined;
  readonly securityGroups: readonly (string | undefined)[];
}

export function readDatabases(all: readonly EvaluatedResource[]): Database[] {
  return all.flatMap((resource) => {
    const { type, properties } = resource;
    const common = { engine: textOrUndefined(properties['Engine']), port: numberOr(properties['Port'], 5432) };
    if (type === 'AWS::RDS::DBInstance') {
      return [{ ...common, instanceClass: textOrUndefined(properties['DBInstanceClass']), securityGroups: textsOf(properties['VPCSecurityGroups']), maxConnections: maxConnectionsOf(resource, all) }];
    }
    // What a cluster takes depends on its instances.
    return type === 'AWS::RDS::DBCluster' ? [{ ...common, instanceClass: undefined, securityGroups: textsOf(properties['VpcSecurityGroupIds']), maxConnections: undefined }] : [];
  });
}

function maxConnectionsOf({ properties }: EvaluatedResource, all: readonly EvaluatedResource[]): Database['maxConnections'] {
  const name = properties['DBParameterGroupName'];
  if (name === undefined || (typeof name === 'string' && name.startsWith('default.'))) return 'default';
  const group = all.find(({ type, attribute }) => type === 'AWS::RDS::DBParameterGroup' && attribute('') === name);
  if (group === undefined) return undefined;
  const { Parameters: parameters = {} } = group.properties;
  if (parameters === unknownValue || !isJsonObject(parameters)) return undefined;
  return parameters['max_connections'] === undefined ? 'default' : numberOrUndefined(parameters['max_connections']);
}

export function readCaches(all: readonly EvaluatedResource[]): Cache[] {
  return all.flatMap(({ type, properties }) => {
    const port = numberOr(properties['Port'], 6379);
    const hasTls = isTrue(properties['TransitEncryptionEnabled'] ?? false);
    switch (type) {
      case 'AWS::ElastiCache::ReplicationGroup': return [{ hasTls, port, securityGroups: textsOf(properties['SecurityGroupIds']) }];
      case 'AWS::ElastiCache::CacheCluster': return [{ hasTls, port, securityGroups: textsOf(properties['VpcSecurityGroupIds']) }];
      // Serverless takes nothing but TLS, at the usual port.
      case 'AWS::ElastiCache::ServerlessCache': return [{ hasTls: true, port: 6379, securityGroups: textsOf(properties['SecurityGroupIds']) }];
      default: return [];
    }
  });
}

function isTrue(value: unknown): boolean | undefined {
  return typeof value === 'boolean' || typeof value === 'string' ? String(value) === 'true' : undefined;
}
