/**
 * What an error of an AWS call means for somebody who waits: `denied` will not pass by waiting (credentials expired or
 * missing, permission missing), `throttled` passes by waiting, `unreachable` may, `other` is about the request itself.
 */
export type AwsErrorKind = 'denied' | 'throttled' | 'unreachable' | 'other';

const deniedNames = new Set([
  'AccessDenied', 'AccessDeniedException', 'CredentialsProviderError', 'ExpiredToken', 'ExpiredTokenException', 'InvalidAccessKeyId',
  'InvalidClientTokenId', 'InvalidSignatureException', 'SignatureDoesNotMatch', 'UnauthorizedOperation', 'UnrecognizedClientException',
]);
const throttledNames = new Set(['RequestLimitExceeded', 'SlowDown', 'Throttling', 'ThrottlingException', 'TooManyRequestsException']);
const unreachableNames = new Set(['ServerException', 'ServiceUnavailable', 'InternalError', 'InternalFailure', 'TimeoutError', 'NetworkingError']);
const unreachablePattern = /\b(ECONNREFUSED|ECONNRESET|EAI_AGAIN|ENOTFOUND|EPIPE|ETIMEDOUT|socket hang up)\b/;

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function classifyAwsError(error: unknown): AwsErrorKind {
  const name = text(member(error, 'name'));
  if (deniedNames.has(name)) return 'denied';
  // Throttling of a dependency arrives as InvalidParameterException, recognisable by its message alone.
  if (throttledNames.has(name) || /rate exceeded|too many concurrent attempts/i.test(text(member(error, 'message')))) return 'throttled';
  const status = member(member(error, '$metadata'), 'httpStatusCode');
  // Some layers keep the system's code, some only its text.
  if (unreachableNames.has(name) || unreachablePattern.test(`${text(member(error, 'code'))} ${text(member(error, 'message'))}`)) return 'unreachable';
  return typeof status === 'number' && status >= 500 ? 'unreachable' : 'other';
}

/** One line for people: AWS's name and text, and what to do where that is known. */
export function describeAwsError(error: unknown): string {
  const name = text(member(error, 'name'));
  const message = text(member(error, 'message')) || text(member(error, 'code')) || String(error);
  const line = name === '' || name === 'Error' || message.includes(name) ? message : `${name}: ${message}`;
  switch (classifyAwsError(error)) {
    case 'denied':
      return /expired/i.test(`${name} ${message}`)
        ? `${line} (the AWS credentials have expired: assume the role again, for longer if the deployment takes longer)`
        : `${line} (AWS refused the credentials or the permission: check the assumed role and its policy)`;
    case 'unreachable':
      return `${line} (the AWS endpoint does not answer)`;
    case 'throttled':
    case 'other':
      return line;
  }
}
