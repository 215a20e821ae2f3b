import { invalidParameter } from '../ecs-error.ts';
import type { Tags } from '../state/records.ts';

const LIMIT = 50;

/**
 * The tags of a request, checked. Limits as AWS documents them for ECS: 50 tags, keys of 1 to 128 and values of up to 256
 * characters (letters, digits, spaces and `+ - = . _ : / @`), no `aws:` prefix, no key twice. (?) The texts were never
 * compared with AWS.
 */
export function checkTags(tags: Tags | undefined): Tags {
  const checked = tags ?? [];
  if (checked.length > LIMIT) throw tooManyTags();
  const seen = new Set<string>();
  for (const { key, value } of checked) {
    checkTagKey(key);
    checkValue(value ?? '');
    if (seen.has(key)) throw invalidParameter('Duplicate tag keys found.');
    seen.add(key);
  }
  return checked.map(({ key = '', value = '' }) => ({ key, value }));
}

export function checkTagKey(key: string | undefined): asserts key is string {
  if (key === undefined || key === '') throw invalidParameter('Tag key cannot be null or empty.');
  if (key.length > 128) throw invalidParameter('Tag key cannot be longer than 128 characters.');
  if (/^aws:/i.test(key)) throw invalidParameter('Tag keys starting with aws: are reserved for internal use.');
  if (!hasOnlyAllowedCharacters(key)) throw invalidParameter('Tag key contains invalid characters.');
}

/** What a resource carries after TagResource: new values replace old ones, the order stays. */
export function mergeTags(present: Tags, added: Tags): Tags {
  const merged = new Map([...present, ...added].map(({ key, value }) => [key, value]));
  if (merged.size > LIMIT) throw tooManyTags();
  return [...merged].map(([key = '', value = '']) => ({ key, value }));
}

export function withoutTags(present: Tags, keys: readonly string[]): Tags {
  return present.filter(({ key }) => !keys.includes(key ?? ''));
}

function checkValue(value: string): void {
  if (value.length > 256) throw invalidParameter('Tag value cannot be longer than 256 characters.');
  if (!hasOnlyAllowedCharacters(value)) throw invalidParameter('Tag value contains invalid characters.');
}

function hasOnlyAllowedCharacters(text: string): boolean {
  return /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(text);
}

function tooManyTags(): Error {
  return invalidParameter('Tags can not be more than 50.');
}
