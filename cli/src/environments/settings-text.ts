import { isJsonObject, type JsonObject } from '../../../actions/shared/src/json-object.ts';
import { isDeepStrictEqual } from 'node:util';

/** `cpu=1024 memory=2048`, as a table's cell has them. */
export function describeSettings(settings: unknown): string {
  if (!isJsonObject(settings)) return settings === null ? '' : `no object: ${JSON.stringify(settings)}`;
  return Object.entries(settings).map(([field, value]) => `${field}=${showSetting(value)}`).join(' ');
}

export function showSetting(value: unknown): string {
  if (value === undefined) return '-';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The fields that differ, a line each. */
export function describeChange(before: unknown, after: JsonObject): readonly string[] {
  const earlier: JsonObject = isJsonObject(before) ? before : {};
  const fields = [...new Set([...Object.keys(earlier), ...Object.keys(after)])].filter((field) => !isDeepStrictEqual(earlier[field], after[field]));
  const width = Math.max(0, ...fields.map((field) => field.length));
  return fields.map((field) => `  ${field.padEnd(width)}  ${showSetting(earlier[field])} → ${showSetting(after[field])}`);
}
