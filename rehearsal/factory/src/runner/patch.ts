import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeArtifact } from './artifacts.ts';
import { git } from './git.ts';
import type { RunContext } from './run-context.ts';

/** The ```diff blocks of an answer; undefined where it has none. */
export function extractPatch(answer: string): string | undefined {
  const blocks = [...answer.matchAll(/^```diff[^\S\n]*\r?\n([\s\S]*?)^```[^\S\n]*\r?$/gm)].map(([, block = '']) => block);
  const patch = blocks.join('');
  return patch.trim() === '' ? undefined : patch;
}

/** Stores the patch, then applies it, the second time without trust in line numbers. Throws where it does not apply at all. */
export async function applyPatch(context: RunContext, patch: string, folder: string): Promise<void> {
  const { run, emit, env } = context;
  const path = `runs/${run.projectId}/${run.id}/implementation.patch`;
  await emit('ImplementationPatchExtracted', { runId: run.id, bytes: Buffer.byteLength(patch) });
  await writeArtifact(context, { key: 'implementation.patch', path, contentType: 'text/x-diff', text: patch });
  // In git's own folder nothing stages it.
  const file = join(folder, '.git', 'implementation.patch');
  await writeFile(file, patch);
  try {
    await git(['apply', file], { cwd: folder, env });
  } catch (error) {
    await emit('ImplementationPatchApplyFailed', { runId: run.id, message: messageOf(error) });
    await applyLoosely(context, file, folder);
  }
  await emit('ImplementationPatchApplied', { runId: run.id, patchArtifactPath: path });
}

async function applyLoosely({ run, emit, env }: RunContext, file: string, folder: string): Promise<void> {
  try {
    await git(['apply', '--recount', '--unidiff-zero', file], { cwd: folder, env });
    await emit('ImplementationPatchApplyRetried', { runId: run.id, mode: 'recount-unidiff-zero' });
  } catch (error) {
    await emit('ImplementationPatchApplyRetryFailed', { runId: run.id, message: messageOf(error) });
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
