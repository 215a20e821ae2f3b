import { insertRow } from '../store/database.ts';
import type { RunContext } from './run-context.ts';

export interface NewArtifact {
  readonly key: string;
  readonly path: string;
  readonly contentType: string;
  readonly text: string;
}

/** Puts the object, then adds its row. */
export async function writeArtifact({ database, objects, run }: RunContext, artifact: NewArtifact): Promise<void> {
  const { key, path, contentType, text } = artifact;
  await objects.putText(path, text, contentType);
  await insertRow(database, 'Artifact', { runId: run.id, key, path, contentType, sizeBytes: Buffer.byteLength(text), createdAt: new Date() });
}
