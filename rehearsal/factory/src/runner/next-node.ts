import type { Graph, GraphNode } from '../dot/graph.ts';

/** Where to go: an edge whose condition names the outcome, else an unconditional one; after a failure also `retry_target`. */
export function nextNodeId(graph: Graph, node: GraphNode, outcome: 'success' | 'fail'): string | undefined {
  const edges = graph.edges.filter((edge) => edge.from === node.id);
  const named = edges.find((edge) => conditionOf(edge.attributes) === `outcome=${outcome}`);
  if (named !== undefined) return named.to;
  if (outcome === 'fail') return node.attributes['retry_target'] ?? graph.attributes['retry_target'];
  const open = edges.filter((edge) => conditionOf(edge.attributes) === '');
  return open.sort((a, b) => Number(b.attributes['weight'] ?? 0) - Number(a.attributes['weight'] ?? 0))[0]?.to;
}

function conditionOf(attributes: Readonly<Record<string, string>>): string {
  return (attributes['condition'] ?? '').replaceAll(' ', '').replace('==', '=');
}
