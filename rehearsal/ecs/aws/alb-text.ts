/** One rewrite of a rule's transform. */
export interface Rewrite {
  readonly regex: RegExp;
  readonly replace: string;
}

/** The text after a rule's rewrites; as it was where no expression matches. */
export function applyRewrites(text: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce((result, { regex, replace }) => result.replace(regex, replace), text);
}

/** `*` stands for any characters, `?` for one. */
export function matchesPattern(text: string, pattern: string): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}

/** None for an expression that cannot be read: ELB's are not quite JavaScript's. */
export function compileRegex(source: string, flags = ''): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
