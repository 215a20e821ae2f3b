export type RunStatus = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELED' | 'TIMEOUT';
export type StopCause = 'canceled' | 'deadline' | 'start-deadline';

/** What the dispatcher knows of a task that has ended. */
export type TaskEnd =
  | { readonly kind: 'stopped'; readonly exitCode?: number | undefined; readonly stopCode?: string | undefined; readonly reason?: string | undefined; readonly logLocation?: string | undefined; readonly startFailure?: 'transient' | 'permanent' | undefined }
  | { readonly kind: 'lost' };

export interface EndedRun {
  readonly status: RunStatus;
  /** A `RunCanceled` event exists. The runner overwrites the status, so the status alone proves nothing. */
  readonly isCanceled: boolean;
  readonly stopCause: StopCause | undefined;
  readonly deadlineSeconds: number;
  readonly startDeadlineSeconds: number;
  readonly end: TaskEnd;
  /** Last lines of the runner's log. */
  readonly tail: readonly string[];
}

export type RunOutcome =
  | { readonly kind: 'keep' }
  | { readonly kind: 'restore-canceled' }
  | { readonly kind: 'set'; readonly status: 'FAILED' | 'TIMEOUT'; readonly error: string };

/** What becomes of a run whose task has ended. */
export function decideOutcome(run: EndedRun): RunOutcome {
  if (run.isCanceled || run.stopCause === 'canceled') return run.status === 'CANCELED' ? { kind: 'keep' } : { kind: 'restore-canceled' };
  if (run.status !== 'QUEUED' && run.status !== 'RUNNING') return { kind: 'keep' };
  if (run.stopCause === 'deadline') return { kind: 'set', status: 'TIMEOUT', error: `The run did not end within ${run.deadlineSeconds} s; its task was stopped.${where(run)}` };
  if (run.stopCause === 'start-deadline') {
    return { kind: 'set', status: 'FAILED', error: `The runner reported nothing within ${run.startDeadlineSeconds} s of its launch; its task was stopped.${where(run)}` };
  }
  return { kind: 'set', status: 'FAILED', error: `${explainEnd(run.end)}${where(run)}` };
}

function explainEnd(end: TaskEnd): string {
  if (end.kind === 'lost') return 'ECS no longer knows the task of this run, and the runner reported no result.';
  if (end.stopCode === 'SpotInterruption') return 'AWS took the Spot capacity back while the run was at work. Queue it again, or run this environment on demand.';
  const because = end.reason === undefined ? '' : ` (${end.reason})`;
  if (end.exitCode === undefined) return `The task ended without an exit code${because}${end.stopCode === undefined ? '' : `, stop code ${end.stopCode}`}.`;
  if (end.exitCode === 0) return `The runner exited with code 0 but reported no result${because}.`;
  return `The runner exited with code ${end.exitCode}${meaning(end.exitCode)} and reported no result${because}.`;
}

function meaning(exitCode: number): string {
  if (exitCode === 137) return ', killed: out of memory, or it did not stop in time';
  if (exitCode === 139) return ', segmentation fault';
  if (exitCode === 143) return ', terminated';
  return '';
}

function where({ end, tail }: EndedRun): string {
  const log = end.kind === 'stopped' && end.logLocation !== undefined ? ` Log: ${end.logLocation}` : '';
  return tail.length === 0 ? log : `${log}\nIt ends with:\n${tail.map((line) => `  ${line}`).join('\n')}`;
}
