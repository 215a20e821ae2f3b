import type { Graph } from '../dot/graph.ts';
import { findRow } from '../store/database.ts';
import type { SpecBundleRow } from '../store/rows.ts';
import { callModel } from './model.ts';
import type { RunContext } from './run-context.ts';

/** Goes as far as the stand-in can without a model's patch: the bundle is read, the model is called, nothing is staged. */
export async function runImplementation(context: RunContext, graph: Graph): Promise<void> {
  const { run, database, objects, emit } = context;
  if (run.specBundleId === null) {
    if ((graph.attributes['implementation_mode'] ?? graph.attributes['implementationMode']) !== 'dot') {
      throw new Error('Implementation run requires specBundleId unless attractor enables DOT implementation mode');
    }
    throw new Error('The stand-in runner does not execute DOT implementations.');
  }
  const bundle = await findRow<SpecBundleRow>(database, 'SpecBundle', { id: run.specBundleId });
  if (bundle === undefined) throw new Error(`Spec bundle ${run.specBundleId} not found`);
  await objects.getText(bundle.manifestPath);
  await objects.getText(bundle.manifestPath.replace(/manifest\.json$/, 'plan.md'));
  const answer = await callModel(context, context.spec.modelConfig, 'Model');
  if (answer === '') await emit('ImplementationPatchMissing', { runId: run.id });
  throw new Error('Implementation run produced no staged changes');
}
