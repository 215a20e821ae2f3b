import { writeFile } from 'node:fs/promises';
import { describeAwsError } from '../ecs/aws-error.ts';
import type { ReleaseRecord } from '../release-record.ts';
import type { RecordStore } from '../record-store/record-store.ts';
import type { Reporter } from './reporter.ts';

/** Writes a release record to the job's file and to the store, at every step of a release. */
export class RecordKeeper {
  readonly record: ReleaseRecord;
  readonly file: string;
  readonly #records: RecordStore;
  readonly #reporter: Reporter;

  constructor(record: ReleaseRecord, file: string, outside: { records: RecordStore; reporter: Reporter }) {
    this.record = record;
    this.file = file;
    this.#records = outside.records;
    this.#reporter = outside.reporter;
  }

  /** Before the first change: without a record that outlives this machine nothing is touched. Returns the release before. */
  async begin(): Promise<string | null> {
    await this.writeFile();
    try {
      const { environment, release } = this.record;
      const current = await this.#records.readCurrent(environment);
      await this.#records.writeRecord(this.record);
      // The same release once more (a repeated job) must not become its own predecessor.
      const previous = current === null || current.release === release ? (current?.previous ?? null) : current.release;
      await this.#records.writeCurrent(environment, { release, previous });
      return previous;
    } catch (error) {
      throw new Error(`Could not write the release record, so nothing was changed: ${describeAwsError(error)}`, { cause: error });
    }
  }

  /** After a step. A store that fails now is said, not thrown: the services matter more, and the job's file has it all. */
  async save(): Promise<void> {
    await this.writeFile();
    await this.#try(async () => await this.#records.writeRecord(this.record));
  }

  /** The release was undone: the one before is the newest again. */
  async pointBackTo(previous: string | null): Promise<void> {
    if (previous === null) return;
    await this.#try(async () => await this.#records.writeCurrent(this.record.environment, { release: previous, previous: null }));
  }

  async writeFile(): Promise<void> {
    await writeFile(this.file, `${JSON.stringify(this.record, null, 2)}\n`);
  }

  async #try(write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      this.#reporter.warning(`The release record in the bucket is out of date, ${this.file} is right: ${describeAwsError(error)}`);
    }
  }
}
