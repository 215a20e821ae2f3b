import { setTimeout as pause } from 'node:timers/promises';
import { typeOf, type Graph, type GraphNode } from '../dot/graph.ts';
import { insertRow } from '../store/database.ts';
import { callModel } from './model.ts';
import { retriesOf, retryDelayMs } from './retry-policy.ts';
import { stopIfCanceled, type RunContext } from './run-context.ts';
import { runToolNode } from './tool-node.ts';

export type NodeOutcome = { readonly kind: 'success'; readonly output: string } | { readonly kind: 'fail'; readonly reason: string };

interface NodeAttempt {
  readonly node: GraphNode;
  readonly folder: string;
}

/** Runs a node with its retries, and reports each attempt. */
export async function runNode(context: RunContext, graph: Graph, { node, folder }: NodeAttempt): Promise<NodeOutcome> {
  const type = typeOf(node);
  const retries = retriesOf(graph, node);
  for (let attempt = 1; ; attempt += 1) {
    await emit(context, 'EngineNodeStarted', { node, payload: { type, attempt } });
    const outcome = await attemptNode(context, node, folder);
    const status = outcome.kind;
    await insertRow(context.database, 'RunNodeOutcome', { runId: context.run.id, nodeId: node.id, status, attempt, payload: outcome, createdAt: new Date() });
    if (outcome.kind === 'success') {
      await emit(context, 'EngineNodeCompleted', { node, payload: { type, attempt, status } });
      return { kind: 'success', output: outcome.output };
    }
    const { reason } = outcome;
    if (!outcome.isRetryable || attempt > retries) {
      await emit(context, 'EngineNodeFailed', { node, payload: { type, attempt, status, reason } });
      return { kind: 'fail', reason };
    }
    const delayMs = retryDelayMs(node, attempt, Math.random);
    await emit(context, 'EngineNodeRetrying', { node, payload: { type, attempt, delayMs, status, reason } });
    await pause(delayMs);
  }
}

type AttemptOutcome = { kind: 'success'; output: string } | { kind: 'fail'; reason: string; isRetryable: boolean };

async function attemptNode(context: RunContext, node: GraphNode, folder: string): Promise<AttemptOutcome> {
  try {
    switch (typeOf(node)) {
      case 'start':
      case 'conditional':
        return { kind: 'success', output: '' };
      case 'tool': {
        const { exitCode, output } = await runToolNode(context, node, folder);
        if (exitCode === 0) return { kind: 'success', output };
        return { kind: 'fail', reason: `Tool command failed with exit code ${String(exitCode)}: ${output.slice(-500)}`, isRetryable: true };
      }
      case 'codergen':
        await stopIfCanceled(context);
        return { kind: 'success', output: await callModel(context, { eventPrefix: `Node.${node.id}.`, messages: [{ role: 'user', content: node.attributes['prompt'] ?? node.id }] }) };
      default:
        throw new Error(`The stand-in runner does not execute nodes of shape ${node.attributes['shape'] ?? 'box'} (node ${node.id}).`);
    }
  } catch (error) {
    return { kind: 'fail', reason: error instanceof Error ? error.message : String(error), isRetryable: false };
  }
}

async function emit({ emit, run }: RunContext, type: string, event: { node: GraphNode; payload: unknown }): Promise<void> {
  await emit(type, { runId: run.id, nodeId: event.node.id, payload: event.payload });
}
