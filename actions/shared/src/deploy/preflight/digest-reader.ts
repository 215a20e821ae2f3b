import { connectEcrRegistry } from '../../rules/image-registry.ts';
import type { ImageRegistry } from '../../rules/image-registry.ts';
import { parseImage } from '../../rules/image-reference.ts';

/**
 * Digests that a task of this image may report: the reference's own and, where that is an index, those of its platforms'
 * manifests. None where the reference has no digest, or ECR does not tell: then references alone are compared.
 */
export function createDigestReader(connect: () => Promise<ImageRegistry> = connectEcrRegistry): (image: string) => Promise<string[]> {
  let registry: Promise<ImageRegistry> | null = null;
  return async (image) => {
    const parsed = parseImage(image);
    if (parsed.kind !== 'valid' || parsed.digest === undefined) return [];
    const answer = await (await (registry ??= connect())).find(parsed);
    return answer.kind === 'exists' ? [parsed.digest, ...(answer.platformDigests ?? [])] : [];
  };
}
