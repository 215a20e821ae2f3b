import { join } from 'node:path';
import { makeScratchFolder } from '../scratch-folder.ts';

export { makeLocalContext as makeContext } from './make-local-context.ts';

/** In a folder that is removed after the test. */
export async function makeRecordFile(): Promise<string> {
  return join(await makeScratchFolder(), 'release-record.json');
}
