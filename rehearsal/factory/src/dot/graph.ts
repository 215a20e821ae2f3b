export type Attributes = Readonly<Record<string, string>>;

export interface GraphNode {
  readonly id: string;
  readonly attributes: Attributes;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly attributes: Attributes;
}

/** A parsed attractor. Nodes are in the order of their first mention. */
export interface Graph {
  readonly name: string;
  readonly attributes: Attributes;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const TYPE_BY_SHAPE: Readonly<Record<string, string>> = {
  Mdiamond: 'start',
  Msquare: 'exit',
  box: 'codergen',
  parallelogram: 'tool',
  hexagon: 'wait.human',
  diamond: 'conditional',
  component: 'parallel',
  tripleoctagon: 'parallel.fan_in',
  house: 'stack.manager_loop',
};

/** What a node does. A node without a shape is a model call, even where its id is `start`. */
export function typeOf(node: GraphNode): string {
  if (isExit(node)) return 'exit';
  return TYPE_BY_SHAPE[node.attributes['shape'] ?? 'box'] ?? 'codergen';
}

export function isStart(node: GraphNode): boolean {
  return node.attributes['shape'] === 'Mdiamond';
}

export function isExit(node: GraphNode): boolean {
  return node.attributes['shape'] === 'Msquare' || node.id === 'exit' || node.id === 'end';
}

export function isKnownShape(shape: string): boolean {
  return shape in TYPE_BY_SHAPE;
}
