import { allowedMs, type TrialResult } from './trial.ts';

const heads = ['canceled at', 'runner writes', 'STOPPED → CANCELED', 'late write undone', '60 s later', 'tasks', 'running', 'lock'] as const;

export function renderTable(results: readonly TrialResult[]): string {
  const rows = results.map(({ point, written, canceledMs, undoneMs, finalStatus, tasks, lock, problems }) => [
    ...[point.name, written ?? 'no runner', seconds(canceledMs), seconds(undoneMs), finalStatus, String(tasks.started), String(tasks.alive), `${lock}${problems.length > 0 ? '  ✗' : ''}`],
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [[...heads], ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ').trimEnd()).join('\n');
}

export function renderSummary(results: readonly TrialResult[]): string {
  const failed = results.filter(({ problems }) => problems.length > 0);
  const longest = (read: (result: TrialResult) => number | undefined): string => seconds(Math.max(...results.map((result) => read(result) ?? 0)));
  return [
    `${String(results.length)} trials at ${String(new Set(results.map(({ point }) => point)).size)} points, ${String(failed.length)} failed`,
    `CANCELED at most ${longest(({ canceledMs }) => canceledMs)} after STOPPED, at most ${longest(({ undoneMs }) => undoneMs)} after a late write (allowed ${seconds(allowedMs)})`,
  ].join('\n');
}

export function renderFailure({ point, written, problems }: TrialResult): string {
  return [`canceled at: ${point.name}, ${written ?? 'no runner'}`, ...problems.map((problem) => `  ${problem}`)].join('\n');
}

function seconds(ms: number | undefined): string {
  return ms === undefined ? '–' : `${(ms / 1000).toFixed(2)} s`;
}
