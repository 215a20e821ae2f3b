import { writeFile } from 'node:fs/promises';
import { describeAwsError } from '../ecs/aws-error.ts';
import type { ReleaseRecord } from '../release-record.ts';
import { RecordConflictError } from '../record-store/record-store.ts';
import type { RecordStore } from '../record-store/record-store.ts';
import type { Reporter } from './reporter.ts';

interface Outside {
  records: RecordStore;
  reporter: Reporter;
}

/**
 * Writes one release record to the job's file and to the store, at every step of a release. Each write to the store
 * replaces only what this run wrote or read before: a run that another one has taken over from finds out at its next write,
 * which comes before its next change.
 */
export class RecordKeeper {
  readonly record: ReleaseRecord;
  readonly file: string;
  #etag: string | null;
  readonly #outside: Outside;

  /** `etag`: the version in the store that `record` replaces, null where there is none. */
  constructor(record: ReleaseRecord, place: { file: string; etag: string | null }, outside: Outside) {
    this.record = record;
    this.file = place.file;
    this.#etag = place.etag;
    this.#outside = outside;
  }

  /** Before the first change: without a record that outlives this machine nothing is touched. */
  async begin(): Promise<void> {
    const { records } = this.#outside;
    await this.writeFile();
    try {
      const { environment, release, previous } = this.record;
      const current = await records.readCurrent(environment);
      // First, and conditionally: of two runs that begin at once one stops here. A release that is named and has no record was never begun.
      if (current?.value.release !== release) await records.writeCurrent(environment, { release, previous }, current?.etag ?? null);
      this.#etag = await records.writeRecord(this.record, this.#etag);
    } catch (error) {
      throw new Error(`Could not write the release record, so nothing was changed: ${describeAwsError(error)}`, { cause: error });
    }
  }

  /**
   * After a step. A store that fails is said, not thrown: the services matter more, and the job's file has it all. Throws a
   * RecordConflictError where another run has taken over.
   */
  async save(): Promise<void> {
    await this.writeFile();
    await this.#try(async () => {
      this.#etag = await this.#outside.records.writeRecord(this.record, this.#etag);
    });
  }

  /** The release was undone: the one before is the newest again. */
  async pointBack(): Promise<void> {
    const { environment, release, previous } = this.record;
    if (previous === null) return;
    await this.#try(async () => {
      const { records } = this.#outside;
      const current = await records.readCurrent(environment);
      if (current?.value.release !== release) return;
      const before = await records.readRecord(environment, previous);
      await records.writeCurrent(environment, { release: previous, previous: before?.value.previous ?? null }, current.etag);
    });
  }

  async writeFile(): Promise<void> {
    await writeFile(this.file, `${JSON.stringify(this.record, null, 2)}\n`);
  }

  async #try(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      if (error instanceof RecordConflictError) throw error;
      this.#outside.reporter.warning(`The release record in the bucket is out of date, ${this.file} is right: ${describeAwsError(error)}`);
    }
  }
}
