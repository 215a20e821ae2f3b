import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../dot/graph.ts';
import { findRow } from '../store/database.ts';
import type { SpecBundleRow } from '../store/rows.ts';
import { writeArtifact } from './artifacts.ts';
import { git } from './git.ts';
import { callModel } from './model.ts';
import { applyPatch, extractPatch } from './patch.ts';
import { implementationPrompt } from './prompts.ts';
import { updateRun, type RunContext } from './run-context.ts';

/** One model call with the bundle's plan; its note and its patch become one commit on the target branch. No pull request is made. */
export async function runImplementation(context: RunContext, graph: Graph, folder: string): Promise<void> {
  const { run, emit } = context;
  const bundle = await readBundle(context, graph);
  const answer = await callModel(context, { eventPrefix: 'Model', messages: implementationPrompt(context, bundle) });
  const note = `# Implementation run ${run.id}\n\n${answer.trim() === '' ? '_The model gave no answer._' : answer.trim()}\n`;
  await pushChange(context, { answer, note }, folder);
  const path = `runs/${run.projectId}/${run.id}/implementation-note.md`;
  await writeArtifact(context, { key: 'implementation-note.md', path, contentType: 'text/markdown', text: note });
  await updateRun(context, run.id, { status: 'SUCCEEDED', finishedAt: new Date(), prUrl: null });
  await emit('RunCompleted', { runId: run.id, status: 'SUCCEEDED', prUrl: null, prNumber: null });
}

async function readBundle({ run, database, objects }: RunContext, graph: Graph): Promise<{ manifest: string; plan: string }> {
  if (run.specBundleId === null) {
    if ((graph.attributes['implementation_mode'] ?? graph.attributes['implementationMode']) !== 'dot') {
      throw new Error('Implementation run requires specBundleId unless attractor enables DOT implementation mode');
    }
    throw new Error('The stand-in runner does not execute DOT implementations.');
  }
  const bundle = await findRow<SpecBundleRow>(database, 'SpecBundle', { id: run.specBundleId });
  if (bundle === undefined) throw new Error(`Spec bundle ${run.specBundleId} not found`);
  const manifest = await objects.getText(bundle.manifestPath);
  return { manifest, plan: await objects.getText(bundle.manifestPath.replace(/manifest\.json$/, 'plan.md')) };
}

/** Fails where all that was written is ignored by the repository. */
async function pushChange(context: RunContext, { answer, note }: { answer: string; note: string }, folder: string): Promise<void> {
  const { run, emit, env } = context;
  const inClone = (args: readonly string[]): Promise<string> => git(args, { cwd: folder, env });
  await inClone(['checkout', '-B', run.targetBranch]);
  await mkdir(join(folder, '.attractor'), { recursive: true });
  await writeFile(join(folder, '.attractor', `implementation-${run.id}.md`), note);
  const patch = extractPatch(answer);
  if (patch === undefined) await emit('ImplementationPatchMissing', { runId: run.id });
  else await applyPatch(context, patch, folder);
  await inClone(['add', '--all']);
  if ((await inClone(['diff', '--cached', '--name-only'])).trim() === '') throw new Error('Implementation run produced no staged changes');
  await inClone(['commit', '--message', `attractor: implementation run ${run.id}`]);
  await inClone(['push', 'origin', run.targetBranch, '--force-with-lease']);
}
