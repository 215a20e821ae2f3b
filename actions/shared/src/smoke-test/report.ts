import { isJsonObject } from '../json-object.ts';
import { CheckFailure } from './check.ts';

/**
 * Reads `task-report.md` of the smoke-test graph: an HTML comment with JSON, then the output of `git rev-parse HEAD`.
 * Returns the commit.
 */
export function parseReport(content: string, expected: { runId: string; repository: string }): string {
  const [, json = '', output = ''] = /^<!--([\s\S]*?)-->\s*([\s\S]*)$/.exec(content) ?? [];
  const head = parseJson(json);
  const advice = 'Something else wrote the artifact, or the API reads another bucket than the runner writes to.';
  if (head === null) throw new CheckFailure(`task-report.md begins with '${content.slice(0, 80)}' instead of a comment that holds JSON`, advice);
  for (const [name, value] of Object.entries(expected)) {
    if (head[name] !== value) throw new CheckFailure(`task-report.md says ${name} ${String(head[name])} instead of ${value}`, advice);
  }
  const commit = /(?:^|\s)([0-9a-f]{40})\s*$/.exec(output)?.[1];
  if (commit === undefined) throw new CheckFailure(`task-report.md ends with '${output.trim().slice(-80)}' instead of a commit`, 'The tool of the graph (git rev-parse HEAD) gave no output: look at the runner\'s log.');
  return commit;
}

function parseJson(text: string): Record<string, unknown> | null {
  // A comment may name its content before the braces.
  const start = text.indexOf('{');
  try {
    const value: unknown = JSON.parse(start === -1 ? '' : text.slice(start));
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}
