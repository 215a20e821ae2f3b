import { describe, expect, it } from '@jest/globals';
import { decideOutcome, type EndedRun } from '../src/run-outcome.ts';

const makeRun = (overrides: Partial<EndedRun> = {}): EndedRun => ({
  ...{ status: 'RUNNING', isCanceled: false, stopCause: undefined, deadlineSeconds: 7200, startDeadlineSeconds: 900, tail: [], end: { kind: 'stopped', exitCode: 1, reason: 'Essential container in task exited' } },
  ...overrides,
});

describe('decideOutcome', () => {
  it.each(['SUCCEEDED', 'FAILED', 'TIMEOUT', 'CANCELED'] as const)('believes %s', (status) => {
    expect(decideOutcome(makeRun({ status }))).toEqual({ kind: 'keep' });
  });
  it.each(['QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'TIMEOUT'] as const)('makes a canceled run CANCELED again after %s', (status) => {
    expect(decideOutcome(makeRun({ status, isCanceled: true }))).toEqual({ kind: 'restore-canceled' });
    expect(decideOutcome(makeRun({ status, stopCause: 'canceled' }))).toEqual({ kind: 'restore-canceled' });
  });
  it('says that AWS took Spot capacity back, and what to do', () => {
    const end = { kind: 'stopped', exitCode: 143, stopCode: 'SpotInterruption', reason: 'Your Spot Task was interrupted.' } as const;
    expect(decideOutcome(makeRun({ end }))).toMatchObject({ kind: 'set', status: 'FAILED', error: expect.stringMatching(/^AWS took the Spot capacity back .* on demand\.$/) });
  });
  it('leaves a canceled run alone that nobody overwrote', () => {
    expect(decideOutcome(makeRun({ status: 'CANCELED', isCanceled: true }))).toEqual({ kind: 'keep' });
  });
  it.each([
    [{ kind: 'stopped', exitCode: 0 }, 'The runner exited with code 0 but reported no result.'],
    [{ kind: 'stopped', exitCode: 137, reason: 'OutOfMemoryError' }, 'The runner exited with code 137, killed: out of memory, or it did not stop in time and reported no result (OutOfMemoryError).'],
    [{ kind: 'stopped', stopCode: 'TaskFailedToStart' }, 'The task ended without an exit code, stop code TaskFailedToStart.'],
    [{ kind: 'stopped', exitCode: 1, logLocation: '/g:s' }, 'The runner exited with code 1 and reported no result. Log: /g:s'],
    [{ kind: 'lost' }, 'ECS no longer knows the task of this run, and the runner reported no result.'],
  ] as const)('fails a run without a result: %j', (end, error) => {
    expect(decideOutcome(makeRun({ end }))).toEqual({ kind: 'set', status: 'FAILED', error });
  });
  it('makes a run TIMEOUT that was stopped at its deadline, unless the runner was faster', () => {
    expect(decideOutcome(makeRun({ stopCause: 'deadline' }))).toMatchObject({ kind: 'set', status: 'TIMEOUT' });
    expect(decideOutcome(makeRun({ stopCause: 'deadline', status: 'SUCCEEDED' }))).toEqual({ kind: 'keep' });
  });
  it('makes a run FAILED whose runner reported nothing, and says so instead of the kill', () => {
    const end = { kind: 'stopped', exitCode: 137, logLocation: '/g:s' } as const;
    expect(decideOutcome(makeRun({ stopCause: 'start-deadline', end }))).toEqual({
      ...{ kind: 'set', status: 'FAILED', error: 'The runner reported nothing within 900 s of its launch; its task was stopped. Log: /g:s' },
    });
  });
});
