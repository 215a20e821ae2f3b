/** What a `valueFrom` names, as far as its writer got. */
export type SecretReference =
  | { readonly kind: 'secret'; readonly name: string; readonly selectors: readonly string[] }
  | { readonly kind: 'parameter'; readonly region: string }
  | { readonly kind: 'parameter-name' }
  /** Of another Region than a name can be of, but not the full ARN that this takes. */
  | { readonly kind: 'partial-arn'; readonly region: string }
  | { readonly kind: 'unknown' };

const secretArn = /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:([^:\s]+)((?::[^:]*)*)$/;
const parameterArn = /^arn:aws[a-z-]*:ssm:([a-z0-9-]+):\d{12}:parameter\/[\w./-]+$/;
const parameterName = /^[\w./-]{1,2048}$/;
const regionInside = /(?<![a-z0-9])[a-z]{2}(?:-[a-z]+){1,2}-\d(?![a-z0-9])/;

export function parseSecretReference(text: string): SecretReference {
  const [, name, selectors = ''] = secretArn.exec(text) ?? [];
  if (name !== undefined) return { kind: 'secret', name, selectors: selectors.split(':').slice(1) };
  const region = parameterArn.exec(text)?.[1];
  if (region !== undefined) return { kind: 'parameter', region };
  if (parameterName.test(text)) return { kind: 'parameter-name' };
  const [inside] = regionInside.exec(text) ?? [];
  return inside !== undefined && /\bparameter\b|^[a-z0-9-]+:\/|:ssm:|^ssm:/.test(text) && !text.includes('secretsmanager') ? { kind: 'partial-arn', region: inside } : { kind: 'unknown' };
}

/** Secrets Manager's own suffixes mix cases and digits: one of these is the end of a name whose suffix was forgotten. */
const wordsOfSixLetters = new Set(['secret', 'passwd', 'config', 'tokens', 'client', 'google', 'github', 'openai', 'domain', 'master', 'stripe', 'sentry', 'access', 'values']);

export function hasSuffix(name: string): boolean {
  const suffix = /-([A-Za-z0-9]{6})$/.exec(name)?.[1];
  return suffix !== undefined && !wordsOfSixLetters.has(suffix);
}

/** undefined where the selectors are none, or exactly a key, a stage and a version of which one of the last two is empty. */
export function selectorProblem(selectors: readonly string[]): string | undefined {
  if (selectors.length === 0) return undefined;
  if (selectors.length !== 3) return `it ends in ${selectors.length} selector${selectors.length === 1 ? '' : 's'}, allowed: none, or all three with their colons, :key:stage:version`;
  const [, stage, version] = selectors;
  return stage !== '' && version !== '' ? 'it selects a stage and a version, allowed: one of them (:key:stage: or :key::version)' : undefined;
}

/** `arn:…:secret:name-AbCdEf:key:stage:version` without what follows the name. */
export function withoutSelector(valueFrom: string): string {
  return isSecretArn(valueFrom) ? valueFrom.split(':').slice(0, 7).join(':') : valueFrom;
}

export function isSecretArn(source: string): boolean {
  return /^arn:[^:]*:secretsmanager:/.test(source);
}
