import type { Graph } from '../dot/graph.ts';
import { insertRow } from '../store/database.ts';
import type { SpecBundleRow } from '../store/rows.ts';
import { writeArtifact } from './artifacts.ts';
import { callModel } from './model.ts';
import { planningPrompt } from './prompts.ts';
import { updateRun, type RunContext } from './run-context.ts';

/** One model call, then the five objects of a spec bundle; all but the plan hold placeholders. */
export async function runPlanning(context: RunContext, graph: Graph): Promise<void> {
  const { run, database, objects, emit } = context;
  const plan = await callModel(context, { eventPrefix: 'Model', messages: planningPrompt(context, graph) });
  const prefix = `spec-bundles/${run.projectId}/${run.id}`;
  const markdown = 'text/markdown';
  const files = [
    { key: 'plan.md', contentType: markdown, text: `# Plan\n\n${plan || '_No plan generated._'}\n` },
    { key: 'requirements.md', contentType: markdown, text: '# Requirements\n\n_None generated._\n' },
    { key: 'tasks.json', contentType: 'application/json', text: '{"tasks":[]}\n' },
    { key: 'acceptance-tests.md', contentType: markdown, text: '# Acceptance tests\n\n_None generated._\n' },
  ];
  const manifestPath = `${prefix}/manifest.json`;
  const manifest = { schemaVersion: 'v1', runId: run.id, files: files.map(({ key }) => `${prefix}/${key}`) };
  await objects.putText(manifestPath, `${JSON.stringify(manifest)}\n`, 'application/json');
  const bundle = await insertRow<SpecBundleRow>(database, 'SpecBundle', { runId: run.id, schemaVersion: 'v1', manifestPath, createdAt: new Date() });
  for (const file of files) await writeArtifact(context, { ...file, path: `${prefix}/${file.key}` });
  await updateRun(context, run.id, { status: 'SUCCEEDED', finishedAt: new Date(), specBundleId: bundle.id });
  await emit('RunCompleted', { runId: run.id, status: 'SUCCEEDED', manifestPath });
}
