import { readFileSync } from 'node:fs';

/** How this build of the web behaves at its start; the rehearsal's bad release is a commit that changes it. */
export interface WebRelease {
  readonly crashOnStart: boolean;
  readonly startDelayMs: number;
}

const FILE = new URL('./release.json', import.meta.url);

export function readWebRelease(): WebRelease {
  const value: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${FILE.pathname} must hold an object, got ${JSON.stringify(value)}.`);
  const { crashOnStart, startDelayMs } = value as Record<string, unknown>;
  if (typeof crashOnStart !== 'boolean' || typeof startDelayMs !== 'number') {
    throw new Error(`${FILE.pathname} must hold crashOnStart (boolean) and startDelayMs (number), got ${JSON.stringify(value)}.`);
  }
  return { crashOnStart, startDelayMs };
}
