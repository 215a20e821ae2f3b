/** What is wrong with one value of a request or an answer. */
export interface Finding {
  /** `type`: it cannot be read at all, which is found before anything else (AWS: SerializationException). */
  readonly kind: 'type' | 'unknown' | 'required' | 'value';
  /** Such as `containerDefinitions[0].image`; empty: the whole. */
  readonly path: string;
  readonly message: string;
}

/** Garbage can be wrong in a million places; nobody reads more than these. */
export const maxFindings = 20;

/** The findings of a part, as findings of the whole, added to those that are there already. */
export function addFindings(all: Finding[] | undefined, part: readonly Finding[], step: string): Finding[] {
  const findings = all ?? [];
  for (const { kind, path, message } of part) {
    if (findings.length >= maxFindings) break;
    findings.push({ kind, path: joinPath(step, path), message });
  }
  return findings;
}

function joinPath(step: string, path: string): string {
  return path === '' || path.startsWith('[') ? `${step}${path}` : `${step}.${path}`;
}

/** A name or a value from outside, short enough for an error text. */
export function shorten(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 100)}…`;
}
