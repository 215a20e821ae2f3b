import { readdir, readFile } from 'node:fs/promises';

export interface MemoryWatch {
  /** The largest sum of proportional set sizes seen, in MiB. */
  stop(): number;
}

/**
 * Adds up the memory of every process whose environment or command line holds one of the marks, once every two seconds.
 * Proportional set size: shared pages count once over all processes.
 */
export function startMemoryWatch(marks: readonly string[]): MemoryWatch {
  let peak = 0;
  let isBusy = false;
  const look = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    peak = Math.max(peak, await sumMemory(marks));
    isBusy = false;
  };
  const timer = setInterval(() => void look(), 2000);
  void look();
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

async function sumMemory(marks: readonly string[]): Promise<number> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const sizes = await Promise.all(processes.map((pid) => memoryOf(pid, marks)));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

/** KiB, or 0 for a process that is not ours or has just ended. */
async function memoryOf(pid: string, marks: readonly string[]): Promise<number> {
  try {
    const isOurs =
      Number(pid) === process.pid ||
      [await readFile(`/proc/${pid}/environ`, 'utf8'), await readFile(`/proc/${pid}/cmdline`, 'utf8')].some((text) => marks.some((mark) => text.includes(mark)));
    if (!isOurs) return 0;
    const pss = /^Pss:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'utf8'));
    return Number(pss?.[1] ?? 0);
  } catch {
    return 0;
  }
}
