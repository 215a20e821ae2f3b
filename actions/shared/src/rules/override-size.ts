import { isJsonObject } from '../json-object.ts';
import type { JsonObject } from '../json-object.ts';

/** ECS counts the characters of the encoded overrides, syntax included. */
export const maxOverrideCharacters = 8192;
/** Tasks of one RunTask call. */
export const maxTaskCount = 10;

/** What a setting says about RunTask, where it is JSON that holds a part of such a request; undefined for any other text. */
export function readRunTaskSetting(text: string): { readonly overrides: unknown; readonly count: unknown } | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Some other text that starts with a brace.
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  const overrides = isJsonObject(value['overrides']) ? value['overrides'] : 'containerOverrides' in value ? withoutCount(value) : undefined;
  const isRequest = overrides !== undefined || 'taskDefinition' in value;
  return isRequest ? { overrides, count: value['count'] } : undefined;
}

export function overrideCharacters(overrides: unknown): number {
  return JSON.stringify(overrides ?? {}).length;
}

function withoutCount({ count: _count, ...overrides }: JsonObject): JsonObject {
  return overrides;
}
