import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning, ownIdentity } from './process-identity.ts';

/** One rehearsal's claim on the shared engine: `<directory>/<rehearsal id>`, JSON. */
export interface Lease {
  readonly rehearsalId: string;
  readonly pid: number;
  readonly startTime: string;
  /** While this file exists the lease outlives its process: a kept site, or one that `rehearse down` has yet to remove. */
  readonly stateFile: string | null;
}

export async function writeLease(directory: string, { rehearsalId, stateFile }: { rehearsalId: string; stateFile: string | undefined }): Promise<void> {
  const { pid, startTime } = ownIdentity('rehearsal');
  const lease: Lease = { rehearsalId, pid, startTime, stateFile: stateFile ?? null };
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, rehearsalId), JSON.stringify(lease));
}

export async function removeLease(directory: string, rehearsalId: string): Promise<void> {
  await rm(join(directory, rehearsalId), { force: true });
}

/** Splits the leases into those that hold and those whose owner is gone without a state file. Unreadable ones are dead. */
export async function readLeases(directory: string): Promise<{ held: string[]; dead: string[] }> {
  const names = await readdir(directory).catch(() => []);
  const held: string[] = [];
  const dead: string[] = [];
  for (const name of names) {
    const lease = parseLease(await readFile(join(directory, name), 'utf8'));
    const holds = lease !== undefined && (isRunning(lease) || (lease.stateFile !== null && existsSync(lease.stateFile)));
    (holds ? held : dead).push(name);
  }
  return { held, dead };
}

function parseLease(text: string): Lease | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('pid' in value && 'startTime' in value && 'stateFile' in value && 'rehearsalId' in value)) return undefined;
  const { pid, startTime, stateFile, rehearsalId } = value;
  if (typeof pid !== 'number' || typeof startTime !== 'string' || typeof rehearsalId !== 'string') return undefined;
  return { rehearsalId, pid, startTime, stateFile: typeof stateFile === 'string' ? stateFile : null };
}
