import type { Graph } from '../dot/graph.ts';
import { writeArtifact } from './artifacts.ts';
import { runGraph, type EngineResult } from './engine.ts';
import { prepareSnapshot } from './repository.ts';
import { updateRun, type RunContext } from './run-context.ts';

export async function runTask(context: RunContext, graph: Graph, folder: string): Promise<void> {
  const { run, database, emit } = context;
  await prepareSnapshot(context, folder, 'TaskRepositorySnapshotPrepared');
  const result = await runGraph(context, graph, folder);
  await database.query('DELETE FROM "Artifact" WHERE "runId" = $1', [run.id]);
  const prefix = `runs/${run.projectId}/${run.id}`;
  for (const nodeId of listOf(graph.attributes['reviewer_artifact_nodes'])) {
    const artifactKey = `reviewers/${nodeId}.md`;
    const artifactPath = `${prefix}/${artifactKey}`;
    await writeArtifact(context, { key: artifactKey, path: artifactPath, contentType: 'text/markdown', text: `${(result.outputs[nodeId] ?? '').trim()}\n` });
    await emit('TaskNodeArtifactWritten', { runId: run.id, nodeId, artifactKey, artifactPath });
  }
  const { exitNodeId } = result;
  const finalNodeId = finalNodeOf(graph, result) ?? null;
  const artifactKey = graph.attributes['final_artifact_key'] ?? 'task-report.md';
  const artifactPath = `${prefix}/${artifactKey}`;
  const text = reportOf(context, result, finalNodeId);
  await writeArtifact(context, { key: artifactKey, path: artifactPath, contentType: 'text/markdown', text });
  await emit('TaskArtifactWritten', { runId: run.id, artifactKey, artifactPath, finalNodeId, exitNodeId });
  await updateRun(context, run.id, { status: 'SUCCEEDED', finishedAt: new Date(), prUrl: null });
  await emit('RunCompleted', { runId: run.id, status: 'SUCCEEDED', artifactKey, artifactPath, exitNodeId, finalNodeId });
}

/** The named node if it has output, else the last declared one that has. */
function finalNodeOf(graph: Graph, { outputs }: EngineResult): string | undefined {
  const hasOutput = (id: string): boolean => (outputs[id] ?? '').trim() !== '';
  const named = graph.attributes['final_output_node'] ?? graph.attributes['synthesis_node'];
  if (named !== undefined && hasOutput(named)) return named;
  return graph.nodes.map(({ id }) => id).findLast(hasOutput);
}

function reportOf({ run, project }: RunContext, { exitNodeId, outputs }: EngineResult, finalNodeId: string | null): string {
  const header = {
    runId: run.id,
    repository: project.repoFullName,
    sourceBranch: run.sourceBranch,
    exitNodeId,
    finalNodeId,
    generatedAt: new Date().toISOString(),
    modelResolutions: [],
  };
  const content = finalNodeId === null ? '' : (outputs[finalNodeId] ?? '').trim();
  return `<!-- ${JSON.stringify(header)} -->\n\n${content === '' ? '_No report content generated._' : content}`;
}

function listOf(text: string | undefined): string[] {
  return (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '');
}
