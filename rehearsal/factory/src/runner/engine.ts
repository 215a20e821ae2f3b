import { isExit, isStart, type Graph, type GraphNode } from '../dot/graph.ts';
import { findRow, insertRow, updateRow } from '../store/database.ts';
import { nextNodeId } from './next-node.ts';
import { runNode } from './run-node.ts';
import type { RunContext } from './run-context.ts';

export interface EngineResult {
  readonly exitNodeId: string;
  /** Output by node id. */
  readonly outputs: Readonly<Record<string, string>>;
}

interface Checkpoint {
  readonly id: string;
  readonly currentNodeId: string;
  readonly contextJson: { readonly outputs?: Readonly<Record<string, string>> };
}

/** Walks the graph from the start, or from where an earlier attempt of this run was. */
export async function runGraph(context: RunContext, graph: Graph, folder: string): Promise<EngineResult> {
  const checkpoint = await findRow<Checkpoint>(context.database, 'RunCheckpoint', { runId: context.run.id });
  const outputs: Record<string, string> = { ...checkpoint?.contextJson.outputs };
  let node = requireNode(graph, checkpoint?.currentNodeId ?? graph.nodes.find(isStart)?.id);
  const maxSteps = Number(graph.attributes['max_steps'] ?? graph.attributes['maxSteps'] ?? 1000);
  for (let step = 0; !isExit(node); step += 1) {
    if (step >= maxSteps) throw new Error(`Graph exceeded ${maxSteps} steps`);
    const outcome = await runNode(context, graph, { node, folder });
    if (outcome.kind === 'success') outputs[node.id] = outcome.output;
    const next = nextNodeId(graph, node, outcome.kind);
    if (next === undefined) throw new Error(outcome.kind === 'fail' ? outcome.reason : `Node ${node.id} has no outgoing edge to follow`);
    await saveCheckpoint(context, next, outputs);
    node = requireNode(graph, next);
  }
  return { exitNodeId: node.id, outputs };
}

async function saveCheckpoint({ database, run }: RunContext, currentNodeId: string, outputs: Readonly<Record<string, string>>): Promise<void> {
  const values = { currentNodeId, contextJson: { outputs }, updatedAt: new Date() };
  const existing = await findRow<Checkpoint>(database, 'RunCheckpoint', { runId: run.id });
  if (existing === undefined) await insertRow(database, 'RunCheckpoint', { runId: run.id, ...values, createdAt: new Date() });
  else await updateRow(database, 'RunCheckpoint', { ...values, id: existing.id });
}

function requireNode(graph: Graph, id: string | undefined): GraphNode {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (node === undefined) throw new Error(`Graph has no node ${String(id)}`);
  return node;
}
