import { describe, expect, it } from '@jest/globals';
import { isInRange } from '../../aws/address-range.ts';
import { parseEnvironmentFile, parseObjectArn } from '../../aws/environment-file.ts';
import { parseEcrHost, parseImageReference } from '../../aws/image-reference.ts';
import { parseSecretReference } from '../../aws/secret-reference.ts';

const secret = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-AbCdEf';

describe('parseSecretReference', () => {
  const whole = { kind: 'secrets-manager', arn: secret, region: 'eu-central-1', jsonKey: undefined, versionStage: undefined, versionId: undefined };
  it.each([
    [secret, whole],
    [`${secret}:password::`, { ...whole, jsonKey: 'password' }],
    [`${secret}::AWSPREVIOUS:`, { ...whole, versionStage: 'AWSPREVIOUS' }],
    [`${secret}:password::v-1`, { ...whole, jsonKey: 'password', versionId: 'v-1' }],
    ['arn:aws:ssm:eu-west-1:123456789012:parameter/prod/db', { kind: 'parameter', name: 'arn:aws:ssm:eu-west-1:123456789012:parameter/prod/db', region: 'eu-west-1' }],
    ['/prod/db', { kind: 'parameter', name: '/prod/db', region: undefined }],
  ])('%s', (valueFrom, expected) => {
    expect(parseSecretReference(valueFrom)).toEqual(expected);
  });
});

describe('parseEnvironmentFile', () => {
  it('takes what follows the first equals sign as it is', () => {
    expect(parseEnvironmentFile('# comment\nA=1\r\nB= "two words" \nC=x=y\n\nno variable\n=x\nEMPTY=\nD=last')).toEqual({ A: '1', B: ' "two words" ', C: 'x=y', D: 'last' });
  });
});

describe('parseObjectArn', () => {
  it('names bucket and key', () => {
    expect(parseObjectArn('arn:aws:s3:::bucket/a/b.env')).toEqual({ bucket: 'bucket', key: 'a/b.env' });
    expect(parseObjectArn('arn:aws:s3:::bucket')).toBeUndefined();
  });
});

describe('parseImageReference', () => {
  it.each([
    ['busybox', { host: undefined, repository: 'busybox', tag: 'latest', digest: undefined }],
    ['library/busybox:1', { host: undefined, repository: 'library/busybox', tag: '1', digest: undefined }],
    ['127.0.0.1:4566/web:v2', { host: '127.0.0.1:4566', repository: 'web', tag: 'v2', digest: undefined }],
    ['localhost/web', { host: 'localhost', repository: 'web', tag: 'latest', digest: undefined }],
    ['123456789012.dkr.ecr.eu-central-1.amazonaws.com/a/b:c@sha256:0', { host: '123456789012.dkr.ecr.eu-central-1.amazonaws.com', repository: 'a/b', tag: 'c', digest: 'sha256:0' }],
  ])('%s', (image, expected) => {
    expect(parseImageReference(image)).toEqual(expected);
  });

  it('knows the host of a private registry', () => {
    expect(parseEcrHost('123456789012.dkr.ecr.eu-central-1.amazonaws.com')).toEqual({ accountId: '123456789012', region: 'eu-central-1' });
    expect(parseEcrHost('public.ecr.aws')).toBeUndefined();
  });
});

describe('isInRange', () => {
  it.each([
    ['10.1.2.3', '10.0.0.0/8', true],
    ['11.1.2.3', '10.0.0.0/8', false],
    ['::ffff:10.1.2.3', '10.0.0.0/8', true],
    ['10.1.2.3', '10.1.2.3', true],
    ['2001:db8::1', '2001:db8::/32', true],
    ['10.1.2.3', '2001:db8::/32', false],
    ['10.1.2.3', '10.0.0.0/33', false],
    ['no address', '10.0.0.0/8', false],
    ['10.1.2.3', 'no range', false],
  ])('%s in %s is %s', (address, range, expected) => {
    expect(isInRange(address, range)).toBe(expected);
  });
});
