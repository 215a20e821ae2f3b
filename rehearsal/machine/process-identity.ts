import { readFileSync } from 'node:fs';
import { readStartTime, type ProcessIdentity } from './managed-process.ts';
import { waitUntil } from './wait-until.ts';

/** This very process, for leases and locks. */
export function ownIdentity(name: string): ProcessIdentity {
  return { name, pid: process.pid, startTime: readStartTime(process.pid) ?? '' };
}

/** True while exactly that process runs: a later process with the same id has another start time, a zombie has ended. */
export function isRunning({ pid, startTime }: Pick<ProcessIdentity, 'pid' | 'startTime'>): boolean {
  return readStartTime(pid) === startTime && stateOf(pid) !== 'Z';
}

/** Ends a process that need not be our child: a signal, SIGKILL after `graceMs`, and a wait until it is gone. */
export async function endProcess(identity: ProcessIdentity, options: { signal?: NodeJS.Signals; graceMs?: number } = {}): Promise<void> {
  const isGone = (): boolean => !isRunning(identity);
  if (isGone()) return;
  sendSignal(identity.pid, options.signal ?? 'SIGTERM');
  const what = `${identity.name} (process ${String(identity.pid)}) to end`;
  try {
    await waitUntil(isGone, { what, deadlineMs: options.graceMs ?? 5000, intervalMs: 20 });
  } catch {
    sendSignal(identity.pid, 'SIGKILL');
    await waitUntil(isGone, { what, deadlineMs: 5000, intervalMs: 20 });
  }
}

/** Sends a signal; a process that has just ended is no problem. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // By its code alone: within Jest the error's class is another realm's.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function stateOf(pid: number): string {
  const stat = readProcFile(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
}

function readProcFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
