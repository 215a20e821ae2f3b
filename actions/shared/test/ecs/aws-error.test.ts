import { describe, expect, it } from '@jest/globals';
import { classifyAwsError, describeAwsError } from '../../src/ecs/aws-error.ts';

function makeError(name: string, message = 'text', members: object = {}): Error {
  return Object.assign(new Error(message), { name }, members);
}

describe('classifyAwsError', () => {
  it.each([
    [makeError('ExpiredTokenException'), 'denied'],
    [makeError('AccessDeniedException'), 'denied'],
    [makeError('CredentialsProviderError'), 'denied'],
    [makeError('ThrottlingException'), 'throttled'],
    [makeError('InvalidParameterException', 'Rate exceeded'), 'throttled'],
    [makeError('ClientException', 'Too many concurrent attempts to create a new revision of the specified family.'), 'throttled'],
    [makeError('Error', '', { code: 'ECONNREFUSED' }), 'unreachable'],
    [makeError('Error', 'wrapped: connect ECONNREFUSED 127.0.0.1:1'), 'unreachable'],
    [makeError('Unknown', 'text', { $metadata: { httpStatusCode: 503 } }), 'unreachable'],
    [makeError('InvalidParameterException', 'bad subnet'), 'other'],
    ['text', 'other'],
  ])('%s is %s', (error, kind) => {
    expect(classifyAwsError(error)).toBe(kind);
  });
});

describe('describeAwsError', () => {
  it.each([
    [makeError('ExpiredTokenException', 'The token is expired'), 'ExpiredTokenException: The token is expired (the AWS credentials have expired: assume the role again, for longer if the deployment takes longer)'],
    [makeError('AccessDeniedException', 'no'), 'AccessDeniedException: no (AWS refused the credentials or the permission: check the assumed role and its policy)'],
    [makeError('ClientException', 'bad'), 'ClientException: bad'],
    ['text', 'text'],
  ])('%s', (error, text) => {
    expect(describeAwsError(error)).toBe(text);
  });
});
