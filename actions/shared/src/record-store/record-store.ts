import type { ReleaseRecord } from '../release-record.ts';

/** `releases/<env>/current.json`: the newest release whose roll-out was begun and not undone, and the one before it. */
export interface CurrentRelease {
  release: string;
  previous: string | null;
}

/** A value and the version of it that was read, for a conditional write. */
export interface Stored<T> {
  value: T;
  etag: string;
}

/** Somebody else wrote since this run read: whatever it decided on is out of date. */
export class RecordConflictError extends Error {
  constructor(key: string) {
    super(`${key} was written by another run in the meantime: this run no longer owns the release and changes nothing more.`);
    this.name = 'RecordConflictError';
  }
}

/**
 * Keeps release records outside the job, so that a roll-back survives a lost machine. Every write is conditional: `etag`
 * is the version that it replaces, null where there must be none yet. A write resolves to the new version, and throws a
 * RecordConflictError where another run was faster.
 */
export interface RecordStore {
  writeRecord: (record: ReleaseRecord, etag: string | null) => Promise<string>;
  /** null where no such record was ever written. */
  readRecord: (environment: string, release: string) => Promise<Stored<ReleaseRecord> | null>;
  writeCurrent: (environment: string, current: CurrentRelease, etag: string | null) => Promise<string>;
  readCurrent: (environment: string) => Promise<Stored<CurrentRelease> | null>;
  /** Releases that have a record, the newest written first; at most `limit`. */
  listReleases: (environment: string, limit: number) => Promise<string[]>;
}
