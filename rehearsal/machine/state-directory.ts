import { createHash } from 'node:crypto';
import { statfsSync } from 'node:fs';
import { join } from 'node:path';

const OVERLAY_FILE_SYSTEM = 0x79_4c_76_30;

/** Two rehearsals in two clones never share an id: it is made from the clone's path. */
export function rehearsalIdOf(checkout: string): string {
  return createHash('sha256').update(checkout).digest('hex').slice(0, 8);
}

/** Report, logs and the state file; ignored by git, removed by `rehearse down`. */
export function stateDirectoryOf(checkout: string): string {
  return join(checkout, '.rehearsal');
}

/**
 * A folder for sockets, database files and the engine's data: short (a socket's path may have 107 characters), open
 * to other users (PostgreSQL), and not on an overlay file system (an engine cannot stack its own on one).
 */
export function runtimeRoot(): string {
  for (const candidate of ['/var/tmp', '/tmp']) {
    if (isUsable(candidate)) return join(candidate, 'factory-rehearsal');
  }
  throw new Error('Neither /var/tmp nor /tmp is on a plain file system; the engine cannot keep its data on an overlay.');
}

function isUsable(folder: string): boolean {
  try {
    return statfsSync(folder).type !== OVERLAY_FILE_SYSTEM;
  } catch {
    return false;
  }
}
