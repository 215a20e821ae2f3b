import { isJsonObject, type JsonObject } from '../json.ts';
import { describeMemory, fargateMemory } from './fargate-memory.ts';
import { checkSchema, schemaFields } from './check-schema.ts';
import { showValue } from './show-value.ts';

export interface CapacityProvider {
  readonly capacityProvider: 'FARGATE' | 'FARGATE_SPOT';
  readonly weight?: number;
  readonly base?: number;
}

/** What an environment says of its tasks, in ECS's own words; schemas/ecs-task-settings.schema.json has limits and meanings. */
export interface EcsTaskSettings {
  readonly cluster?: string;
  readonly taskDefinition?: string;
  readonly launchType?: 'FARGATE';
  readonly capacityProviderStrategy?: readonly CapacityProvider[];
  readonly platformVersion?: 'LATEST' | '1.4.0';
  readonly subnets?: readonly string[];
  readonly securityGroups?: readonly string[];
  readonly assignPublicIp?: 'ENABLED' | 'DISABLED';
  /** 1024 are one vCPU. */
  readonly cpu?: number;
  /** MiB. */
  readonly memory?: number;
  readonly ephemeralStorage?: { readonly sizeInGiB: number };
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
  readonly cpuArchitecture?: 'X86_64' | 'ARM64';
  readonly logGroup?: string;
  readonly deadlineSeconds?: number;
  readonly runnerImage?: string;
}

/** Every field that there is. */
export const ecsTaskSettingFields: readonly string[] = schemaFields;

/** Everything wrong with it, each `field must be <allowed>; got <value>.` Empty: it is valid. */
export function checkEcsTaskSettings(value: unknown): readonly string[] {
  return [...checkSchema(value), ...(isJsonObject(value) ? checkAcrossFields(value) : [])];
}

/** What JSON Schema cannot say. A field that is wrong in itself has been told of by the schema. */
function checkAcrossFields(settings: JsonObject): readonly string[] {
  return [...checkSize(settings), ...checkStrategy(settings['capacityProviderStrategy'])];
}

function checkSize({ cpu, memory }: JsonObject): readonly string[] {
  const memories = fargateMemory.find(([size]) => size === cpu)?.[1];
  if (memories === undefined || !isWhole(memory) || memory < 512 || memory > 249_856 || memories.includes(memory)) return [];
  return [`memory must be ${describeMemory(memories)} for cpu ${Number(cpu)}; got ${memory}.`];
}

/** A base of 0 is what ECS itself answers for a provider without one. */
function checkStrategy(strategy: unknown): readonly string[] {
  if (!Array.isArray(strategy)) return [];
  const providers = strategy.filter(isJsonObject);
  const withBase = providers.filter(({ base }) => isWhole(base) && base > 0);
  const names = providers.map(({ capacityProvider }) => capacityProvider);
  const twice = names.find((name, index) => typeof name === 'string' && names.indexOf(name) !== index);
  return [
    ...(withBase.length > 1 ? [`capacityProviderStrategy must be a list with a base above 0 for one provider at most; got ${showValue(withBase)}.`] : []),
    ...(twice === undefined ? [] : [`capacityProviderStrategy must be a list of different capacity providers; got ${showValue(twice)} twice.`]),
  ];
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
