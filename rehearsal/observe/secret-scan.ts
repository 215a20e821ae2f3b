import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A value that must not be seen anywhere, and what to call it. */
export interface SeededSecret {
  readonly name: string;
  readonly value: string;
}

export interface Leak {
  readonly secret: string;
  /** A file and line, or the name of the text. */
  readonly place: string;
}

/** Looks for each secret, as it is and in the encodings that it travels in: base64, base64url, percent, JSON. */
export function findLeaks(secrets: readonly SeededSecret[], place: string, text: string): Leak[] {
  return secrets.flatMap(({ name, value }) => {
    const hit = encodingsOf(value).map((form) => text.indexOf(form)).find((index) => index >= 0);
    if (hit === undefined) return [];
    return [{ secret: name, place: `${place}:${String(text.slice(0, hit).split('\n').length)}` }];
  });
}

/** All files below the folders, apart from those that `isExempt` names. */
export async function scanFolders(secrets: readonly SeededSecret[], folders: readonly string[], isExempt: (file: string) => boolean): Promise<{ leaks: Leak[]; files: number }> {
  const leaks: Leak[] = [];
  let files = 0;
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((candidate) => candidate.isFile())) {
      const path = join(entry.parentPath, entry.name);
      if (isExempt(path)) continue;
      files += 1;
      leaks.push(...findLeaks(secrets, path, await readFile(path, 'utf8')));
    }
  }
  return { leaks, files };
}

function encodingsOf(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const base64 = [0, 1, 2].map((offset) => base64Inside(value, offset));
  return [...new Set([value, encodeURIComponent(value), json, ...base64, ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))])];
}

/** The characters that `value` alone decides when it stands in a base64 text after `offset` (mod 3) other bytes. */
function base64Inside(value: string, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), Buffer.from(value)]).toString('base64').replace(/=*$/, '');
  return text.slice(offset === 0 ? 0 : offset + 1, -1);
}
