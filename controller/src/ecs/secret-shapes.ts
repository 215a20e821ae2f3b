import { isJsonObject } from '../json.ts';

/** Values that can be nothing but a credential, by the marks that their issuers give them. */
const shapes: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/ },
  { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})/ },
  { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/ },
  { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { name: 'an Anthropic or OpenAI key', pattern: /\bsk-(?:ant-|proj-|svcacct-)?[A-Za-z0-9_-]{32,}/ },
  { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
  { name: 'a Slack token', pattern: /\bxox[abprs]-[A-Za-z0-9-]{20,}/ },
  { name: 'a URL with a password', pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"]+:[^\s/@'"$]{3,}@/i },
];

/** The text with everything that looks like a secret replaced; of a private key, all of it. */
export function maskSecretShapes(text: string): string {
  const withoutKeys = text.replace(/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----[\s\S]*?(?:-----END (?:[A-Z]+ )*PRIVATE KEY-----|$)/g, '[masked: a private key]');
  return shapes.reduce((masked, { name, pattern }) => masked.replace(new RegExp(pattern, `${pattern.flags}g`), `[masked: ${name}]`), withoutKeys);
}

/** The fields in which something looks like a secret, with what it looks like; never the value. */
export function findSecretShapes(value: unknown, path = ''): readonly { readonly path: string; readonly looksLike: string }[] {
  if (typeof value === 'string') return shapes.filter(({ pattern }) => pattern.test(value)).map(({ name }) => ({ path, looksLike: name }));
  if (Array.isArray(value)) return value.flatMap((item, index) => findSecretShapes(item, `${path}[${index}]`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => findSecretShapes(inner, path === '' ? key : `${path}.${key}`));
}
