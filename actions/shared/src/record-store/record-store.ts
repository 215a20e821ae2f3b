import type { ReleaseRecord } from '../release-record.ts';

/** `releases/<env>/current.json`: the newest release whose roll-out was begun and not undone, and the one before it. */
export interface CurrentRelease {
  release: string;
  previous: string | null;
}

/** Keeps release records outside the job, so that a roll-back survives a lost machine. */
export interface RecordStore {
  writeRecord: (record: ReleaseRecord) => Promise<void>;
  /** null where no such record was ever written. */
  readRecord: (environment: string, release: string) => Promise<ReleaseRecord | null>;
  writeCurrent: (environment: string, current: CurrentRelease) => Promise<void>;
  readCurrent: (environment: string) => Promise<CurrentRelease | null>;
}
