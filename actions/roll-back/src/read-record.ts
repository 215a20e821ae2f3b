import { readFile } from 'node:fs/promises';
import { findRecord } from '../../shared/src/deploy/roll-back-release.ts';
import { parseReleaseRecord } from '../../shared/src/release-record.ts';
import type { ReleaseRecord } from '../../shared/src/release-record.ts';
import type { RecordStore } from '../../shared/src/record-store/record-store.ts';
import { UserError } from '../../shared/src/user-error.ts';
import type { RecordSource } from './inputs.ts';

/** The record that says what to undo, from the job's file or from the bucket. */
export async function readRecord(source: RecordSource, records: RecordStore): Promise<ReleaseRecord> {
  if (source.kind === 'file') return parseReleaseRecord(await readRecordFile(source.path), source.path);
  const record = await findRecord(source, { records });
  if (record.cluster === source.cluster) return record;
  throw new UserError(`cluster is '${source.cluster}', but release ${record.release} was deployed to '${record.cluster}'. Check environment and bucket.`);
}

async function readRecordFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(`Could not read record-file '${path}'. It is the file that deploy-services writes (output record-file).`, { cause: error });
  }
}
