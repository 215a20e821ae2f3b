import { sha256Of } from '../dot/attractor-content.ts';
import type { Graph } from '../dot/graph.ts';
import { parseDot } from '../dot/parse-dot.ts';
import type { RunContext } from './run-context.ts';

/** The attractor as it was when the run was queued, its checksum compared. */
export async function loadAttractor({ run, attractor, objects, emit }: RunContext): Promise<Graph> {
  const path = run.attractorContentPath;
  if (path === null) throw new Error(`Run ${run.id} has no attractor snapshot`);
  const text = await objects.getText(path).catch((error: unknown) => {
    throw new Error(`Failed to load attractor snapshot from ${path}: ${String(error)}`, { cause: error });
  });
  if (run.attractorContentSha256 !== null && sha256Of(text) !== run.attractorContentSha256) {
    throw new Error(`Failed to load attractor snapshot from ${path}: checksum mismatch`);
  }
  const resolved = { runId: run.id, attractorDefId: attractor.id, source: 'snapshot', path, contentVersion: run.attractorContentVersion };
  await emit('AttractorContentResolved', resolved);
  return parseDot(text);
}
