import { isJsonObject, type JsonObject } from '../../../actions/shared/src/json-object.ts';
import { suggestName } from '../../../actions/shared/src/nearest-name.ts';
import { UserError } from '../../../actions/shared/src/user-error.ts';
import { readYamlDocument } from '../../../actions/shared/src/yaml-document.ts';
import { ecsTaskSettingFields } from '../../../controller/src/environments/ecs-task-settings.ts';

/** The flags of settings as the command line has them; what their texts may be is for `checkEcsTaskSettings` to say. */
export interface SettingsFlags {
  readonly cluster?: string;
  readonly taskDefinition?: string;
  readonly launchType?: string;
  readonly capacityProviderStrategy?: readonly string[];
  readonly platformVersion?: string;
  readonly subnets?: string;
  readonly securityGroups?: string;
  readonly assignPublicIp?: string;
  readonly cpu?: string;
  readonly memory?: string;
  readonly ephemeralStorage?: string;
  readonly taskRoleArn?: string;
  readonly executionRoleArn?: string;
  readonly cpuArchitecture?: string;
  readonly logGroup?: string;
  readonly deadlineSeconds?: string;
  readonly runnerImage?: string;
  readonly file?: string;
  readonly unset: readonly string[];
}

export interface SettingsChange {
  readonly set: JsonObject;
  readonly unset: readonly string[];
}

const numbers = new Set(['cpu', 'memory', 'deadlineSeconds']);
const lists = new Set(['subnets', 'securityGroups']);

/** The file first, the flags over it. */
export function readSettingsChange(flags: SettingsFlags): SettingsChange {
  const unset = flags.unset.flatMap((text) => text.split(',')).map((field) => field.trim());
  const unknown = unset.filter((field) => !ecsTaskSettingFields.includes(field));
  if (unknown.length > 0) throw new UserError(unknown.map((field) => `--unset: there is no field ${field}, ${suggestName(field, ecsTaskSettingFields)}`).join('\n'));
  const set = { ...(flags.file === undefined ? {} : readSettingsFile(flags.file)), ...readFields(flags) };
  const both = unset.filter((field) => Object.hasOwn(set, field));
  if (both.length > 0) throw new UserError(`${both.join(', ')} cannot be set and unset at once.`);
  return { set, unset };
}

/** A field given again is replaced as a whole. */
export function applyChange(before: unknown, { set, unset }: SettingsChange): JsonObject {
  const kept = Object.entries(isJsonObject(before) ? before : {}).filter(([field]) => !unset.includes(field));
  return { ...Object.fromEntries(kept), ...set };
}

function readSettingsFile(path: string): JsonObject {
  const { value, file } = readYamlDocument(path);
  if (isJsonObject(value)) return value;
  throw new UserError(`${file} must hold settings by field, such as {"cpu": 1024, "memory": 2048}.`);
}

function readFields(flags: SettingsFlags): JsonObject {
  const given: JsonObject = {};
  for (const field of ecsTaskSettingFields) {
    const value = (flags as unknown as JsonObject)[field];
    if (value !== undefined) given[field] = readField(field, value);
  }
  return given;
}

function readField(field: string, value: unknown): unknown {
  if (field === 'capacityProviderStrategy') return (value as readonly string[]).map(readProvider);
  const text = String(value);
  if (field === 'ephemeralStorage') return { sizeInGiB: readNumber(text) };
  if (numbers.has(field)) return readNumber(text);
  return lists.has(field) ? text.split(',').map((entry) => entry.trim()) : text;
}

/** As the AWS CLI takes it: `capacityProvider=FARGATE_SPOT,weight=3`. */
function readProvider(text: string): JsonObject {
  const entries = text.split(',').map((part): [string, unknown] => {
    const [, name = 'capacityProvider', value = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(part.trim()) ?? [];
    return [name, name === 'capacityProvider' ? value : readNumber(value)];
  });
  return Object.fromEntries(entries);
}

/** What is no number stays as it is: the check names it. */
function readNumber(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
