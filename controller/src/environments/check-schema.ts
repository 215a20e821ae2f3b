import { Ajv, type ErrorObject } from 'ajv';
import schema from '../../schemas/ecs-task-settings.schema.json' with { type: 'json' };
import { isJsonObject, type JsonObject } from '../json.ts';
import { nearestField } from './nearest-field.ts';
import { showValue } from './show-value.ts';

// `verbose` puts the value and the schema's own annotations into each error.
const validate = new Ajv({ allErrors: true, verbose: true, keywords: ['allowed'] }).compile(schema);

export const schemaFields = Object.keys(schema.properties);

/** All that the JSON Schema finds, once per place, with the annotation `allowed` of what stands there. */
export function checkSchema(value: unknown): readonly string[] {
  if (validate(value)) return [];
  const all = validate.errors ?? [];
  // Why each item is not the one that `contains` looks for is not of interest, nor that none is where the list is wrong anyhow.
  const isWrongAnyhow = (path: string): boolean => all.some(({ keyword, schemaPath, instancePath }) => keyword !== 'contains' && !schemaPath.includes('/contains/') && `${instancePath}/`.startsWith(`${path}/`));
  const errors = all.filter(({ keyword, schemaPath, instancePath }) => !schemaPath.includes('/contains/') && !(keyword === 'contains' && isWrongAnyhow(instancePath)));
  return [...new Set(errors.map((error) => describe(error, value)))];
}

function describe(error: ErrorObject, root: unknown): string {
  const { keyword, params, instancePath, data } = error;
  const path = showPath(instancePath);
  const annotations: JsonObject = isJsonObject(error.parentSchema) ? error.parentSchema : {};
  switch (keyword) {
    case 'additionalProperties': return describeUnknown(path, String(params['additionalProperty']), annotations);
    case 'required': return `${join(path, String(params['missingProperty']))} must be ${allowedOf(annotations, String(params['missingProperty']))}; got nothing.`;
    case 'dependencies': return `${String(params['missingProperty'])} must be given where ${String(params['property'])} is; got nothing.`;
    case 'not': return `launchType must be left out where capacityProviderStrategy is given; got ${showValue(isJsonObject(root) ? root['launchType'] : undefined)}.`;
    case 'contains': return `${path} must be a list with a weight above 0 for at least one provider; got ${showValue(data)}.`;
    default: return `${path === '' ? 'The settings' : path} must be ${String(annotations['allowed'])}; got ${showValue(data)}.`;
  }
}

function describeUnknown(path: string, name: string, annotations: JsonObject): string {
  const known = Object.keys(propertiesOf(annotations));
  const nearest = nearestField(name, known);
  return `${join(path, name)} is not a known field; ${nearest === undefined ? `known are ${known.join(', ')}.` : `did you mean ${nearest}?`}`;
}

function allowedOf(annotations: JsonObject, name: string): string {
  const property = propertiesOf(annotations)[name];
  return String(isJsonObject(property) ? property['allowed'] : undefined);
}

function propertiesOf(annotations: JsonObject): JsonObject {
  return isJsonObject(annotations['properties']) ? annotations['properties'] : {};
}

/** `/subnets/1` → `subnets[1]`. */
function showPath(pointer: string): string {
  return pointer.split('/').slice(1).reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : join(path, step)), '');
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
