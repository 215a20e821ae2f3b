import { join } from 'node:path';
import { runtimeRoot, stateDirectoryOf } from './machine/state-directory.ts';

/** Where a rehearsal keeps things. */
export interface Directories {
  readonly checkout: string;
  /** `.rehearsal/` of the checkout: report, logs, state file. */
  readonly state: string;
  readonly logs: string;
  /** Outside the checkout: sockets, database files, the pushed repository. */
  readonly runtime: string;
}

export function directoriesOf(checkout: string, rehearsalId: string): Directories {
  const state = stateDirectoryOf(checkout);
  return { checkout, state, logs: join(state, 'logs'), runtime: join(runtimeRoot(), `run-${rehearsalId}`) };
}
