import { repositories } from '../../shared/src/image-repositories.ts';

export { repositories };
export type ImageKey = keyof typeof repositories;

export const imageKeys = Object.keys(repositories) as ImageKey[];

/** `sha256:<64 hex>` per image. */
export type Digests = Readonly<Record<ImageKey, string>>;

export function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^sha256:[0-9a-f]{64}$/.test(value);
}

/** What task definitions name: an image by digest, never by tag. */
export function imageReferences(registry: string, digests: Digests): Record<ImageKey, string> {
  return mapImages((key) => `${registry}/${repositories[key]}@${digests[key]}`);
}

export function mapImages<Value>(toValue: (key: ImageKey) => Value): Record<ImageKey, Value> {
  return Object.fromEntries(imageKeys.map((key) => [key, toValue(key)])) as Record<ImageKey, Value>;
}
