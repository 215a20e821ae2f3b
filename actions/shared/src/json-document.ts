/** Deeper than anything that ECS takes, and far from the end of any stack. */
export const maxDepth = 100;

/**
 * What JSON says, read by the engine, which is many times as quick as a YAML parser. undefined: it is no JSON, or a YAML parser
 * has more to say about it, because a key is there twice or it is nested too deeply.
 */
export function parseJsonDocument(text: string): unknown {
  if (!/^\s*\{/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return countKeys(value, 0) === countWrittenKeys(text) ? value : undefined;
}

/** NaN, which equals nothing, where it is nested too deeply. */
function countKeys(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth >= maxDepth) return Number.NaN;
  let keys = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const entry of Object.values(value)) keys += countKeys(entry, depth + 1);
  return keys;
}

/** In JSON, a text is a key where a colon follows. */
function countWrittenKeys(text: string): number {
  let keys = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) if (colon !== undefined) keys += 1;
  return keys;
}
