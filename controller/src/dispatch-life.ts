/** The life of a dispatch, without any input or output. The diagram in docs/dispatch-life.md is checked against this table. */
export const dispatchLife = {
  /** ECS answered with a task, or a lost answer was found again. */
  'task-launched': { from: ['intended'], to: 'launched' },
  /** No capacity: the token is used up, the next attempt waits. */
  'launch-refused': { from: ['intended'], to: 'intended' },
  'launch-rejected': { from: ['intended'], to: 'rejected' },
  /** Canceled, and it is certain that no task was started. */
  'launch-withdrawn': { from: ['intended'], to: 'withdrawn' },
  /** ECS proves that no container began, for a reason that passes: the next attempt waits. */
  'start-failed': { from: ['launched'], to: 'intended' },
  'stop-requested': { from: ['launched'], to: 'stopping' },
  'task-stopped': { from: ['launched', 'stopping'], to: 'stopped' },
  /** ECS forgot the task before its end was seen. */
  'task-lost': { from: ['launched', 'stopping'], to: 'lost' },
} as const satisfies Record<string, { from: readonly DispatchState[]; to: DispatchState }>;

export type DispatchState = 'intended' | 'launched' | 'stopping' | 'stopped' | 'rejected' | 'withdrawn' | 'lost';
export type DispatchEvent = keyof typeof dispatchLife;

export const dispatchStates: readonly DispatchState[] = ['intended', 'launched', 'stopping', 'stopped', 'rejected', 'withdrawn', 'lost'];

/** The state after the event, or `undefined` when the event comes too late or too early and must change nothing. */
export function nextState(state: DispatchState, event: DispatchEvent): DispatchState | undefined {
  const step: { from: readonly DispatchState[]; to: DispatchState } = dispatchLife[event];
  return step.from.includes(state) ? step.to : undefined;
}

/** A live dispatch may have a task that runs: it holds its branch lock and is watched. */
export function isLive(state: DispatchState): boolean {
  return Object.values(dispatchLife).some((step) => (step.from as readonly DispatchState[]).includes(state));
}
