import { describe, expect, it } from '@jest/globals';
import type { Task } from '@aws-sdk/client-ecs';
import { readStartFailure } from '../src/ecs/start-failure.ts';

const failed = (stoppedReason: string): Task => ({ stopCode: 'TaskFailedToStart', stoppedReason, containers: [{ name: 'runner', lastStatus: 'STOPPED' }] });

describe('readStartFailure', () => {
  it.each([
    'Timeout waiting for network interface provisioning to complete.',
    'Timeout waiting for ephemeral storage provisioning to complete.',
    'CannotPullContainerError: pull image manifest has been retried 5 time(s): failed to do request: dial tcp 10.0.0.1:443: i/o timeout',
    'CannotPullContainerError: unexpected EOF',
    'CannotPullContainerError: read: connection reset by peer',
    'CannotPullContainerError: unexpected status: 503 Service Unavailable',
    'CannotPullContainerError: toomanyrequests: Rate exceeded',
  ])('tries again after %s', (reason) => {
    expect(readStartFailure(failed(reason))).toBe('transient');
  });
  it.each([
    'CannotPullContainerError: manifest unknown: 404 Not Found, then i/o timeout',
    'CannotPullContainerError: pull access denied: 403 Forbidden',
    'ResourceInitializationError: unable to pull secrets: AccessDeniedException',
    'CannotStartContainerError: exec format error',
    'something that nobody has seen before',
  ])('does not try again after %s', (reason) => {
    expect(readStartFailure(failed(reason))).toBe('permanent');
  });
  it.each<{ what: string; task: Task }>([
    { what: 'an exit code', task: { ...failed('CannotPullContainerError: EOF'), containers: [{ name: 'runner', exitCode: 1 }] } },
    { what: 'a start of the task', task: { ...failed('CannotPullContainerError: EOF'), startedAt: new Date(0) } },
    { what: 'another stop code', task: { ...failed('CannotPullContainerError: EOF'), stopCode: 'EssentialContainerExited' } },
    { what: 'a side-car that runs', task: { ...failed('CannotPullContainerError: EOF'), containers: [{ name: 'proxy', lastStatus: 'RUNNING' }] } },
  ])('proves nothing where there is $what', ({ task }) => {
    expect(readStartFailure(task)).toBeUndefined();
  });
});
