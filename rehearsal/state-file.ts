import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ProcessIdentity } from './machine/managed-process.ts';
import type { TearDownState } from './machine/tear-down.ts';

export interface RehearsalState extends TearDownState {
  /** The program that plays the rehearsal; it has ended where a site was kept. */
  readonly owner?: ProcessIdentity;
}

/** What `rehearse down` needs to know of a rehearsal that may have been killed; rewritten as parts come up. */
export class StateFile {
  readonly path: string;
  #state: RehearsalState;

  constructor(path: string, state: RehearsalState) {
    this.path = path;
    this.#state = state;
  }

  get state(): RehearsalState {
    return this.#state;
  }

  async note(change: Partial<RehearsalState>): Promise<void> {
    this.#state = { ...this.#state, ...change };
    await mkdir(dirname(this.path), { recursive: true });
    // Renamed into place: a kill in the middle leaves the older file, never half of one.
    await writeFile(`${this.path}.new`, `${JSON.stringify(this.#state, null, 2)}\n`);
    await rename(`${this.path}.new`, this.path);
  }
}

/** The state that an earlier rehearsal left, or undefined. */
export async function readStateFile(path: string): Promise<RehearsalState | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as RehearsalState;
  } catch (error) {
    throw new Error(`${path} is no JSON, so nothing is known of the earlier rehearsal. Its processes carry REHEARSAL_ID in their environment; end them and remove the file.`, { cause: error });
  }
}
