import { isExit, isKnownShape, isStart, type Graph } from './graph.ts';

export interface Diagnostic {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly nodeId?: string;
}

/** What keeps a graph from being run. */
export function lintGraph(graph: Graph): Diagnostic[] {
  const starts = graph.nodes.filter(isStart).map((node) => node.id);
  const exits = graph.nodes.filter(isExit).map((node) => node.id);
  const problems: Diagnostic[] = [];
  if (starts.length !== 1) problems.push(error('start_node', `Graph must have exactly one start node (shape=Mdiamond), found ${starts.length}`));
  if (exits.length !== 1) problems.push(error('terminal_node', `Graph must have exactly one exit node (shape=Msquare, or id exit or end), found ${exits.length}`));
  for (const edge of graph.edges) {
    if (starts.includes(edge.to)) problems.push(error('start_no_incoming', `Start node must have no incoming edges: ${edge.from} -> ${edge.to}`, edge.to));
    if (exits.includes(edge.from)) problems.push(error('exit_no_outgoing', `Exit node must have no outgoing edges: ${edge.from} -> ${edge.to}`, edge.from));
  }
  for (const node of graph.nodes) {
    const shape = node.attributes['shape'];
    if (shape !== undefined && !isKnownShape(shape)) problems.push({ ...error('type_known', `Unknown shape ${shape}`, node.id), severity: 'warning' });
  }
  const [start, exit] = [starts[0], exits[0]];
  if (problems.some((problem) => problem.severity === 'error') || start === undefined || exit === undefined) return problems;
  return [...problems, ...lintPaths(graph, start, exit)];
}

function lintPaths(graph: Graph, start: string, exit: string): Diagnostic[] {
  const fromStart = reach(start, graph.edges.map(({ from, to }) => [from, to]));
  const toExit = reach(exit, graph.edges.map(({ from, to }) => [to, from]));
  return graph.nodes.flatMap(({ id }) => [
    ...(fromStart.has(id) ? [] : [error('reachability', `Node ${id} is not reachable from the start node`, id)]),
    ...(toExit.has(id) ? [] : [error('exit_path', `Node ${id} has no path to the exit node`, id)]),
  ]);
}

function reach(from: string, edges: readonly (readonly [string, string])[]): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    // A Set's iteration also visits what is added on the way.
    for (const [source, target] of edges) if (source === id) seen.add(target);
  }
  return seen;
}

function error(rule: string, message: string, nodeId?: string): Diagnostic {
  return { rule, severity: 'error', message, ...(nodeId === undefined ? {} : { nodeId }) };
}
