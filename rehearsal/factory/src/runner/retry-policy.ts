import type { Graph, GraphNode } from '../dot/graph.ts';

const DEFAULT_RETRIES = 50;

export function retriesOf(graph: Graph, node: GraphNode): number {
  return Number(node.attributes['max_retries'] ?? graph.attributes['default_max_retry'] ?? DEFAULT_RETRIES);
}

/** The pause after failed attempt `attempt` (1, 2, …): 200 ms × 2^n up to 60 s, times 0.5..1.5. */
export function retryDelayMs(node: GraphNode, attempt: number, random: () => number): number {
  const setting = (name: string, fallback: number): number => Number(node.attributes[name] ?? fallback);
  const delay = setting('retry_initial_delay_ms', 200) * setting('retry_backoff_factor', 2) ** (attempt - 1);
  const capped = Math.min(delay, setting('retry_max_delay_ms', 60_000));
  return Math.round(node.attributes['retry_jitter'] === 'false' ? capped : capped * (0.5 + random()));
}
