import { readFile } from 'node:fs/promises';

export interface ProcessUse {
  /** Resident, in MB (10⁶ bytes). */
  readonly residentMb: number;
  /** The most it ever was. */
  readonly peakMb: number;
  /** Of processor time since the process began. */
  readonly cpuSeconds: number;
}

const ticksPerSecond = 100;

/** What a process uses, as Linux tells it (proc(5)). */
export async function readUse(pid: number): Promise<ProcessUse> {
  const [status, stat] = await Promise.all([readFile(`/proc/${String(pid)}/status`, 'utf8'), readFile(`/proc/${String(pid)}/stat`, 'utf8')]);
  const megabytes = (name: string): number => (Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) * 1024) / 1e6;
  // After the name, which may hold anything: the 12th and 13th of what follows.
  const [user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13).map(Number);
  return { residentMb: megabytes('VmRSS'), peakMb: megabytes('VmHWM'), cpuSeconds: ((user ?? 0) + (system ?? 0)) / ticksPerSecond };
}
