import type { CauseId } from './cause-rules.ts';

/** Words of runtimes and kernels that mean one thing only; a program's own messages mean too many. */
const clues: readonly (readonly [CauseId, RegExp])[] = [
  ['exec-format', /exec format error/i],
  ['out-of-memory', /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|^MemoryError\b/],
  ['read-only-file-system', /\bEROFS\b|read-only file system/i],
  ['disk-full', /\bENOSPC\b|no space left on device/i],
  ['permission', /\bEACCES\b/],
];

/** An exit code alone says little: what the last log lines say of it, the newest first. */
export function clueOf(log: readonly string[]): { cause: CauseId; line: string } | null {
  for (const line of log.toReversed()) {
    const clue = clues.find(([, pattern]) => pattern.test(line));
    if (clue !== undefined) return { cause: clue[0], line: line.trim() };
  }
  return null;
}
