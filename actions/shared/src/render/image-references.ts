import { isJsonObject, showValue } from '../json-object.ts';
import { UserError } from '../user-error.ts';

const repository = /^[a-z0-9][a-z0-9._-]*(:\d+)?(\/[a-z0-9][a-z0-9._-]*)+$/;
const digestStart = '@sha256:';

/** Whether it ends in `@sha256:` and 64 hexadecimal digits. Not by `{64}`: a pattern with it takes a millisecond to compile. */
export function isByDigest(image: string): boolean {
  const at = image.indexOf(digestStart);
  const digest = image.slice(at + digestStart.length);
  return at > 0 && digest.length === 64 && /^[0-9a-f]+$/.test(digest);
}

/** Image key → reference. A tag can move, so that a roll-back would bring other bits back: only digests are taken. */
export function checkImageReferences(images: unknown): Record<string, string> {
  if (!isJsonObject(images)) throw new UserError(`images must be a JSON object, image key to registry/repository@sha256:digest, got ${showValue(images)}.`);
  const problems = Object.entries(images).flatMap(([key, reference]) => {
    if (typeof reference === 'string' && isByDigest(reference) && repository.test(reference.slice(0, reference.indexOf(digestStart)))) return [];
    return [`- ${key}: got ${showValue(reference)}, allowed: registry/repository@sha256: and 64 hexadecimal digits`];
  });
  if (problems.length > 0) throw new UserError(`images must name every image by digest:\n${problems.join('\n')}`);
  return images as Record<string, string>;
}
