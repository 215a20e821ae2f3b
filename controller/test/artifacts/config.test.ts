import { describe, expect, it } from '@jest/globals';
import { readArtifactConfig } from '../../src/artifacts/config.ts';

const complete = { AWS_REGION: 'eu-central-1', ARTIFACT_BUCKET: 'factory-test' };

describe('readArtifactConfig', () => {
  it('listens on 9000, and finds the bucket at AWS by its name', () => {
    expect(readArtifactConfig(complete)).toEqual({
      region: 'eu-central-1', bucket: 'factory-test', port: 9000,
      store: { protocol: 'https:', hostname: 'factory-test.s3.eu-central-1.amazonaws.com', port: 443, host: 'factory-test.s3.eu-central-1.amazonaws.com', pathPrefix: '' },
    });
  });
  it.each([
    ['cn-north-1', 'factory-test', 'https://factory-test.s3.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'factory-test', 'https://factory-test.s3.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1', 'factory-test', 'https://factory-test.s3.eusc-de-east-1.amazonaws.eu'],
    ['us-isob-east-1', 'factory-test', 'https://factory-test.s3.us-isob-east-1.sc2s.sgov.gov'],
    ['eu-central-1', 'factory.test', 'https://s3.eu-central-1.amazonaws.com/factory.test'],
  ])('in %s finds %s at %s', (AWS_REGION, ARTIFACT_BUCKET, expected) => {
    const { protocol, host, pathPrefix } = readArtifactConfig({ AWS_REGION, ARTIFACT_BUCKET }).store;
    expect(`${protocol}//${host}${pathPrefix}`).toBe(expected);
  });
  it.each([
    [{ AWS_ENDPOINT_URL: 'http://aws.factory:4566' }, { protocol: 'http:', hostname: 'aws.factory', port: 4566, host: 'aws.factory:4566', pathPrefix: '/factory-test' }],
    [{ AWS_ENDPOINT_URL: 'http://aws.factory', AWS_ENDPOINT_URL_S3: 'https://s3.factory/base/' }, { protocol: 'https:', hostname: 's3.factory', port: 443, host: 's3.factory', pathPrefix: '/base/factory-test' }],
    [{ AWS_ENDPOINT_URL_S3: 'http://[::1]:9' }, { protocol: 'http:', hostname: '::1', port: 9, host: '[::1]:9', pathPrefix: '/factory-test' }],
    [{ AWS_ENDPOINT_URL_S3: '', AWS_ENDPOINT_URL: 'http://aws.factory' }, { port: 80, host: 'aws.factory' }],
    [{ AWS_ENDPOINT_URL: 'http://aws.factory', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, { host: 'factory-test.s3.eu-central-1.amazonaws.com' }],
  ])('takes the endpoint of %j as the SDKs do', (variables, store) => {
    expect(readArtifactConfig({ ...complete, ...variables }).store).toMatchObject(store);
  });
  it('lists everything that is wrong together', () => {
    const read = (): unknown => readArtifactConfig({ PORT: 'http', AWS_ENDPOINT_URL: 'aws' });
    for (const line of ['AWS_REGION must be the Region of the bucket, like eu-central-1; it is not set.', 'ARTIFACT_BUCKET must be ', "PORT must be a whole number between 0 and 65535 (leave it out for 9000); got 'http'.", 'AWS_ENDPOINT_URL must be ']) {
      expect(read).toThrow(`\n- ${line}`);
    }
  });
  it.each([
    ['AWS_REGION', ''], ['AWS_REGION', 'eu-central-1.evil.example'], ['AWS_REGION', 'Europe'],
    ['ARTIFACT_BUCKET', ''], ['ARTIFACT_BUCKET', 'Factory'], ['ARTIFACT_BUCKET', 'a/b'], ['ARTIFACT_BUCKET', 'a..b'], ['ARTIFACT_BUCKET', 'ab'],
    ['PORT', ''], ['PORT', '-1'], ['PORT', '65536'], ['PORT', '9e3'],
  ])('rejects %s=%j', (name, value) => {
    expect(() => readArtifactConfig({ ...complete, [name]: value })).toThrow(`got '${value}'`);
  });
  it.each(['ftp://aws', 'http://user:hidden@aws', 'http://aws/?a=b', 'http://aws/#a'])('rejects the endpoint %s, and does not repeat it', (url) => {
    const read = (): unknown => readArtifactConfig({ ...complete, AWS_ENDPOINT_URL_S3: url });
    expect(read).toThrow('AWS_ENDPOINT_URL_S3 must be ');
    expect(read).not.toThrow('hidden');
  });
});
