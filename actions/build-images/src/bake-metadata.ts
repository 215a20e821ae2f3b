import { isJsonObject, showValue } from '../../shared/src/json-object.ts';
import { imageKeys, isDigest } from './image-set.ts';
import type { Digests, ImageKey } from './image-set.ts';

/** Reads the digests out of the texts of bake's metadata files. Throws where a target is missing or was not pushed. */
export function readDigests(texts: readonly string[]): Digests {
  const targets = Object.assign({}, ...texts.map(parse)) as Record<string, unknown>;
  const digests = imageKeys.map((key): [ImageKey, string] => {
    const target = targets[key];
    if (!isJsonObject(target)) throw new Error(`docker buildx bake says nothing about the target ${key}: its metadata file has ${Object.keys(targets).join(', ') || 'no targets'}.`);
    const digest = target['containerimage.digest'];
    if (!isDigest(digest)) throw new Error(`docker buildx bake gave no digest for the target ${key}, but ${showValue(digest)}: was it pushed?`);
    return [key, digest];
  });
  return Object.fromEntries(digests) as Digests;
}

function parse(text: string): Record<string, unknown> {
  const value: unknown = JSON.parse(text);
  if (!isJsonObject(value)) throw new Error(`docker buildx bake wrote no object into its metadata file, but ${showValue(value)}.`);
  return value;
}
