import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readStartTime, type ProcessIdentity } from './managed-process.ts';
import { isRunning } from './process-identity.ts';

/** Processes whose command line holds `text`. */
export function findProcessesByCommand(text: string): ProcessIdentity[] {
  return findProcesses((pid) => readNulSeparated(pid, 'cmdline').join(' ').includes(text));
}

/** Processes that were started, at whatever remove, with NAME=VALUE in their environment. */
export function findProcessesByEnvironment(name: string, value: string): ProcessIdentity[] {
  return findProcesses((pid) => readNulSeparated(pid, 'environ').includes(`${name}=${value}`));
}

/** Processes inside of containers, by the containers' full ids. */
export function findProcessesInContainers(ids: readonly string[]): ProcessIdentity[] {
  const isInside = (pid: number): boolean => {
    const groups = readNulSeparated(pid, 'cgroup').join('');
    return ids.some((id) => groups.includes(id));
  };
  return listPids().filter(isInside).map(identify).filter(isRunning);
}

/** Leaves out ourselves, and processes that see another root: those are in containers, or another clone's in a chroot. */
function findProcesses(matches: (pid: number) => boolean): ProcessIdentity[] {
  const root = rootOf('self');
  return listPids()
    .filter((pid) => pid !== process.pid && matches(pid) && rootOf(pid) === root)
    .map(identify)
    .filter(isRunning);
}

function listPids(): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

function identify(pid: number): ProcessIdentity {
  return { name: readNulSeparated(pid, 'cmdline')[0] ?? 'a process', pid, startTime: readStartTime(pid) ?? '' };
}

function rootOf(pid: number | 'self'): string {
  try {
    const { dev, ino } = statSync(`/proc/${String(pid)}/root/`);
    return `${String(dev)}:${String(ino)}`;
  } catch {
    return 'unknown';
  }
}

/** Empty for a process that is gone, and for one that we may not read. */
function readNulSeparated(pid: number, file: string): string[] {
  try {
    return readFileSync(`/proc/${String(pid)}/${file}`, 'utf8').split('\0').filter((part) => part !== '');
  } catch {
    return [];
  }
}
