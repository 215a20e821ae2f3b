import type { RunLook, TimelineEntry } from './run-look-store.ts';

const waits: Readonly<Record<string, string>> = {
  'turn': 'It waits for its turn among queued runs.',
  'concurrency': 'It waits for a free slot of its project.',
  'branch-lock': 'It waits for the run that works on its branch.',
  'trouble': 'It could not be handled, for a reason of ours, and is tried again; the controller\'s log has the error.',
  'definition': 'The task definition for its environment is being registered; it goes on in a moment.',
};
const causes: Readonly<Record<string, string>> = {
  'canceled': 'the run was canceled',
  'deadline': 'it reached its deadline',
  'start-deadline': 'its runner reported nothing',
};

/** In one sentence, what holds now. */
export function explainRun(run: RunLook): string {
  const { status, state, runsForSeconds, deadlineInSeconds, stopCause, attempt } = run;
  if (state === 'stopping') return `Its task was asked to stop because ${causes[stopCause ?? ''] ?? 'it is no longer wanted'}; ECS has not confirmed it yet.`;
  if (state === 'launched') return `Its task was launched ${span(runsForSeconds ?? 0)} ago${run.taskStatus === null ? '' : `, is ${run.taskStatus} in ECS`} and is stopped in ${span(deadlineInSeconds ?? 0)} at the latest.`;
  if (state === 'intended') return `Its slot is taken and attempt ${String(attempt ?? 1)} is being launched, or waits for capacity.`;
  if (status === 'QUEUED') return waits[run.waitsFor ?? ''] ?? 'It is in the queue.';
  if (status === 'RUNNING' && state === null) return 'It is RUNNING without a task of this controller: something else started it.';
  if (run.error !== null) return `It ended as ${status}: ${run.error}`;
  if (stopCause !== null) return `It ended as ${status}; its task was stopped because ${causes[stopCause] ?? stopCause}.`;
  return `It ended as ${status}.`;
}

/** A table: widths follow the longest cell. */
export function drawRuns(runs: readonly RunLook[]): string {
  if (runs.length === 0) return 'No run is queued or at work, and none ended in the last hour.\n';
  const rows = runs.map((run) => [run.runId, run.projectId, run.runType, run.status, run.state ?? idleState(run), run.attempt === null ? '' : String(run.attempt), span(run.ageSeconds), reasonOf(run)]);
  const table = [['RUN', 'PROJECT', 'TYPE', 'STATUS', 'DISPATCH', 'TRY', 'AGE', 'WHY'], ...rows];
  const widths = table[0]?.map((_cell, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}

export function drawRun(run: RunLook, timeline: readonly TimelineEntry[]): string {
  const facts: readonly (readonly [string, string | null])[] = [
    ['project', run.projectId], ['type', run.runType], ['status', run.status], ['dispatch', run.state], ['attempt', run.attempt === null ? null : String(run.attempt)],
    ['task', run.taskArn], ['in ECS', run.taskStatus], ['exit code', run.exitCode === null ? null : String(run.exitCode)], ['stop code', run.stopCode], ['reason', run.endReason], ['log', run.logLocation],
  ];
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
  const lines = [`${run.runId}: ${explainRun(run)}`, '', ...known.map(([name, value]) => `  ${name.padEnd(10)}${value}`), '', ...timeline.map(({ at, what, detail }) => `  ${at}  ${what}${detail === '' ? '' : `  ${detail.split('\n')[0] ?? ''}`}`)];
  return `${lines.join('\n')}\n`;
}

function idleState(run: RunLook): string {
  if (run.status !== 'QUEUED') return '';
  return run.waitsFor === null ? 'queued' : `waits: ${run.waitsFor}`;
}

function reasonOf(run: RunLook): string {
  const text = run.error ?? (run.stopCause === null ? '' : (causes[run.stopCause] ?? run.stopCause));
  const [line = ''] = text.split('\n');
  return line.length > 80 || line !== text ? `${line.slice(0, 79)}…` : line;
}

function span(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 120) return `${String(whole)} s`;
  return whole < 7200 ? `${String(Math.round(whole / 60))} min` : `${String(Math.round(whole / 3600))} h`;
}
