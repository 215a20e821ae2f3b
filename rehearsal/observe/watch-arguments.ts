import { readdir, readFile } from 'node:fs/promises';
import { repeat } from './repeat.ts';
import { findLeaks, type Leak, type SeededSecret } from './secret-scan.ts';

export interface WatchedArguments {
  readonly leaks: readonly Leak[];
  /** Different argument lists that were seen. */
  readonly seen: number;
}

/**
 * Looks at the arguments of every process of the machine, those in containers too, until it is stopped: whoever is on the machine can read them.
 * A process that comes and goes between two looks is not seen.
 */
export function watchArguments(secrets: readonly SeededSecret[], pauseMs: number): { readonly stop: () => Promise<WatchedArguments> } {
  const seen = new Set<string>();
  const leaks = new Map<string, Leak>();
  const look = async (): Promise<void> => {
    for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
      const text = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ').trim();
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      for (const leak of findLeaks(secrets, `the arguments of a process ${text.slice(0, 40)}`, text)) leaks.set(leak.secret, { ...leak, place: 'the arguments of a process' });
    }
  };
  const looking = repeat(look, pauseMs);
  return {
    stop: async () => {
      await looking.stop();
      return { leaks: [...leaks.values()], seen: seen.size };
    },
  };
}
