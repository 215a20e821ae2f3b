import type { RunTaskCommandOutput } from '@aws-sdk/client-ecs';
import type { LaunchResult } from '../dispatcher.ts';

const capacityReasons = /capacity is unavailable|insufficient capacity|^RESOURCE:|^AGENT$|limit on the number of tasks|concurrent tasks/i;
// Throttling of something behind ECS arrives as InvalidParameterException with this text.
const throttleTexts = /rate exceeded|throttl|too many requests/i;
const passingErrors = new Set([
  ...['ServerException', 'InternalError', 'InternalFailure', 'ServiceUnavailable', 'ServiceUnavailableException', 'TimeoutError', 'RequestTimeout', 'AbortError'],
  // Our own credentials, not the run's fault: they are renewed, or somebody has to act.
  ...['CredentialsProviderError', 'ExpiredTokenException', 'ExpiredToken', 'UnrecognizedClientException'],
]);

/** A RunTask answer with HTTP 200 can still hold no task. */
export function readLaunchAnswer(answer: Pick<RunTaskCommandOutput, 'tasks' | 'failures'>): LaunchResult {
  const handle = answer.tasks?.[0]?.taskArn;
  if (handle !== undefined) return { kind: 'launched', handle };
  const failure = answer.failures?.[0];
  if (failure === undefined) return { kind: 'retry-later', reason: 'ECS answered with neither a task nor a failure', token: 'unanswered' };
  const reason = [failure.reason, failure.detail].filter((part) => part !== undefined && part !== '').join(': ');
  if (capacityReasons.test(failure.reason ?? '')) return { kind: 'retry-later', reason, token: 'refused' };
  return { kind: 'rejected', reason: `ECS did not start a task: ${reason === '' ? 'no reason given' : reason}` };
}

export function readLaunchError(error: unknown): LaunchResult {
  if (!(error instanceof Error)) return { kind: 'retry-later', reason: String(error), token: 'unanswered' };
  const [adopted] = conflictingTasks(error);
  if (adopted !== undefined) return { kind: 'launched', handle: adopted };
  const reason = `${error.name}: ${error.message}`;
  if (capacityReasons.test(error.message)) return { kind: 'retry-later', reason, token: 'refused' };
  if (throttleTexts.test(reason) || passingErrors.has(error.name) || !isAnswer(error)) return { kind: 'retry-later', reason, token: 'unanswered' };
  return { kind: 'rejected', reason: `ECS did not accept the task: ${reason}` };
}

/** The token was used with another request: the task of that request is this run's task. */
function conflictingTasks(error: Error): readonly string[] {
  if (error.name !== 'ConflictException' || !('resourceIds' in error) || !Array.isArray(error.resourceIds)) return [];
  return error.resourceIds.filter((id): id is string => typeof id === 'string');
}

/** ECS saw the request, and asking again will not change its mind. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && isAnswer(error) && !throttleTexts.test(`${error.name}: ${error.message}`) && !passingErrors.has(error.name);
}

/** An HTTP answer below 500: ECS saw the request and said no. Anything else leaves open whether a task was started. */
function isAnswer(error: Error): boolean {
  if (!('$metadata' in error) || typeof error.$metadata !== 'object' || error.$metadata === null) return false;
  const status = 'httpStatusCode' in error.$metadata ? error.$metadata.httpStatusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500;
}
