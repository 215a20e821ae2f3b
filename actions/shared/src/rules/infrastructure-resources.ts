import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';
import { textOr, textOrUndefined, textsOf } from './evaluated-resource.ts';
import type { EvaluatedResource, NamedResource } from './evaluated-resource.ts';
import { readRoles } from './infrastructure-roles.ts';
import type { Role } from './infrastructure-roles.ts';
import { readCaches, readDatabases } from './infrastructure-stores.ts';
import type { Cache, Database } from './infrastructure-stores.ts';
import { nameProperties } from './made-up-values.ts';
import { readSecurityGroups } from './security-groups.ts';
import type { SecurityGroup } from './security-groups.ts';
import { unknownValue } from './template-stack.ts';
import type { TemplateStack } from './template-stack.ts';
import type { TemplateValues } from './template-values.ts';

/**
 * The resources of all templates, as rules ask for them. AWS's defaults are filled in; undefined is a value that nobody can
 * know before it is deployed, and rules say nothing about it.
 */
export interface InfrastructureResources {
  readonly logGroups: readonly NamedResource[];
  readonly repositories: readonly NamedResource[];
  readonly clusters: readonly NamedResource[];
  readonly parameters: readonly NamedResource[];
  readonly secrets: readonly Secret[];
  readonly keys: readonly Key[];
  readonly roles: readonly Role[];
  readonly targetGroups: readonly TargetGroup[];
  readonly loadBalancers: readonly LoadBalancer[];
  readonly securityGroups: readonly SecurityGroup[];
  readonly subnets: readonly Subnet[];
  readonly databases: readonly Database[];
  readonly caches: readonly Cache[];
}

export interface Secret extends NamedResource {
  /** undefined where Secrets Manager's own key is used; `unknown` where it is an expression that is not understood. */
  readonly keyId: string | undefined;
  /** How the value starts, up to `://`, where the template writes the value: `rediss`. */
  readonly scheme: string | undefined;
  /** A policy of the secret may let in roles whose own policies do not. */
  readonly hasPolicy: boolean;
}

export interface Key {
  readonly id: string | undefined;
  readonly arn: string | undefined;
  /** As text: a key may let in a role by its own policy. */
  readonly policy: string;
}

export interface TargetGroup {
  readonly arn: string | undefined;
  readonly targetType: string | undefined;
  readonly healthCheckPath: string | undefined;
  /** `traffic-port`, or a number. */
  readonly healthCheckPort: string | undefined;
  readonly protocol: string | undefined;
  /** `200`, `200-299`, `200,302`. */
  readonly healthyCodes: string | undefined;
}

export interface LoadBalancer {
  readonly arn: string | undefined;
  readonly securityGroups: readonly (string | undefined)[];
}

export interface Subnet {
  readonly id: string | undefined;
  readonly cidr: string | undefined;
}

export function readResources(stacks: readonly TemplateStack[], values: TemplateValues): InfrastructureResources {
  const all = stacks.flatMap((stack) => Object.entries(stack.resources).map(([logicalId, { type, properties }]): EvaluatedResource => ({
    type,
    properties: values.evaluate(properties, stack) as JsonObject,
    attribute: (name) => textOrUndefined(values.attributeOf(stack, logicalId, name)),
    isNameMadeUp: properties[nameProperties[type] ?? ''] === undefined && !values.isDeployed(stack, logicalId),
  })));
  const ofType = <T>(type: string, convert: (resource: EvaluatedResource) => T): T[] => all.filter((resource) => resource.type === type).map(convert);
  return {
    logGroups: ofType('AWS::Logs::LogGroup', toNamed),
    repositories: ofType('AWS::ECR::Repository', toNamed),
    clusters: ofType('AWS::ECS::Cluster', toNamed),
    parameters: ofType('AWS::SSM::Parameter', toNamed),
    secrets: ofType('AWS::SecretsManager::Secret', (secret) => toSecret(secret, all)),
    keys: ofType('AWS::KMS::Key', ({ attribute, properties }) => ({ id: attribute(''), arn: attribute('Arn'), policy: JSON.stringify(properties['KeyPolicy'] ?? '') })),
    roles: readRoles(all),
    targetGroups: ofType('AWS::ElasticLoadBalancingV2::TargetGroup', toTargetGroup),
    loadBalancers: ofType('AWS::ElasticLoadBalancingV2::LoadBalancer', ({ attribute, properties }) => ({ arn: attribute(''), securityGroups: textsOf(properties['SecurityGroups']) })),
    securityGroups: readSecurityGroups(all),
    subnets: ofType('AWS::EC2::Subnet', ({ attribute, properties }) => ({ id: attribute(''), cidr: textOrUndefined(properties['CidrBlock']) })),
    databases: readDatabases(all),
    caches: readCaches(all),
  };
}

function toNamed({ type, attribute, isNameMadeUp }: EvaluatedResource): NamedResource {
  const isSecret = type === 'AWS::SecretsManager::Secret';
  return {
    name: isSecret ? withoutSuffix(attribute('')) : attribute(''),
    arn: isSecret ? attribute('') : attribute('Arn'),
    isNameMadeUp,
  };
}

/** Secrets Manager's six characters are made up until the secret is there: names are compared without them. */
export function withoutSuffix(arn: string | undefined): string | undefined {
  return arn?.replace(/^arn:[^:]*:secretsmanager:[^:]*:[^:]*:secret:/, '').replace(/-[A-Za-z0-9]{6}$/, '');
}

function toSecret(resource: EvaluatedResource, all: readonly EvaluatedResource[]): Secret {
  const { properties, attribute } = resource;
  const value = textOrUndefined(properties['SecretString']);
  const keyId = properties['KmsKeyId'];
  return {
    ...toNamed(resource),
    keyId: keyId === undefined ? undefined : (textOrUndefined(keyId) ?? 'unknown'),
    scheme: value === undefined ? undefined : /^([a-z][a-z0-9+.-]*):\/\//.exec(value)?.[1],
    hasPolicy: all.some(({ type, properties: { SecretId: id } }) => type === 'AWS::SecretsManager::ResourcePolicy' && (id === attribute('') || typeof id !== 'string')),
  };
}

function toTargetGroup({ properties, attribute }: EvaluatedResource): TargetGroup {
  const matcher = properties['Matcher'];
  const protocol = textOr(properties['Protocol'], 'HTTP');
  return {
    arn: attribute(''),
    targetType: textOr(properties['TargetType'], 'instance'),
    protocol,
    healthCheckPath: textOr(properties['HealthCheckPath'], '/'),
    healthCheckPort: textOr(properties['HealthCheckPort'], 'traffic-port'),
    healthyCodes: matcher === unknownValue ? undefined : textOr(isJsonObject(matcher) ? matcher['HttpCode'] : undefined, '200'),
  };
}
