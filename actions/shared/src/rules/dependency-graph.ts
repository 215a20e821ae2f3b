/** The index of a node → those of the nodes that it waits for. */
export type Graph = readonly (readonly number[])[];

/** Who has this many mends a few first; all of those that a large file can hold would not fit into memory. */
const maxCycles = 20;

/**
 * Cycles, each as the nodes along it, the first one again at the end. One for every edge that closes a cycle, at most 20
 * of them. No recursion: a file may hold a chain of thousands.
 */
export function findCycles(graph: Graph): number[][] {
  const cycles: number[][] = [];
  const isDone = new Set<number>();
  for (const start of graph.keys()) walk({ graph, start, isDone, cycles });
  return cycles;
}

interface Walk {
  readonly graph: Graph;
  readonly start: number;
  readonly isDone: Set<number>;
  readonly cycles: number[][];
}

function walk({ graph, start, isDone, cycles }: Walk): void {
  if (isDone.has(start)) return;
  const trail = [{ node: start, next: 0 }];
  const depths = new Map([[start, 0]]);
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const target = graph[step.node]?.[step.next];
    step.next += 1;
    if (target === undefined) {
      isDone.add(step.node);
      depths.delete(step.node);
      trail.pop();
      continue;
    }
    const depth = depths.get(target);
    if (depth !== undefined && cycles.length < maxCycles) cycles.push([...trail.slice(depth).map(({ node }) => node), target]);
    else if (depth === undefined && !isDone.has(target)) {
      depths.set(target, trail.length);
      trail.push({ node: target, next: 0 });
    }
  }
}
