import { relative, resolve } from 'node:path';
import type { GraphNode } from '../dot/graph.ts';
import type { RunContext } from './run-context.ts';
import { runBash, type CommandResult } from './shell.ts';

const DEFAULT_TIMEOUT_MS = 900_000;
const MAXIMUM_TIMEOUT_MS = 3_600_000;
const PREVIEW_LENGTH = 4000;

/** Runs the node's command in the clone; without a command the node returns its `output` attribute. */
export async function runToolNode(context: RunContext, node: GraphNode, folder: string): Promise<CommandResult> {
  const prefix = context.spec.runType === 'implementation' ? 'Implementation' : 'Task';
  const { command } = node.attributes;
  const event = { runId: context.run.id, nodeId: node.id, tool: node.attributes['tool'] ?? null };
  if (command === undefined) {
    const output = node.attributes['output'] ?? '';
    await context.emit(`${prefix}ToolNodeExecuted`, { ...event, outputPreview: output.slice(0, PREVIEW_LENGTH) });
    return { exitCode: 0, output };
  }
  const cwd = folderInside(folder, node.attributes['cwd'] ?? '.');
  const timeoutMs = timeoutOf(node);
  const result = await runBash(command, { cwd, env: context.env, timeoutMs });
  const type = result.exitCode === 0 ? `${prefix}ToolNodeExecuted` : `${prefix}ToolNodeCommandFailed`;
  await context.emit(type, { ...event, command, cwd: relative(folder, cwd) || '.', timeoutMs, outputPreview: result.output.slice(0, PREVIEW_LENGTH) });
  return result;
}

function timeoutOf({ attributes }: GraphNode): number {
  const given = attributes['timeout_ms'] ?? attributes['timeoutMs'] ?? attributes['command_timeout_ms'] ?? attributes['commandTimeoutMs'];
  return Math.min(Number(given ?? DEFAULT_TIMEOUT_MS), MAXIMUM_TIMEOUT_MS);
}

function folderInside(root: string, path: string): string {
  const folder = resolve(root, path);
  if (folder !== root && !folder.startsWith(`${root}/`)) throw new Error(`Tool cwd must stay inside the repository: ${path}`);
  return folder;
}
