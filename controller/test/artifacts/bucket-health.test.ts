import { describe, expect, it } from '@jest/globals';
import { explainAnswer } from '../../src/artifacts/bucket-health.ts';

const bucket = { region: 'eu-central-1', bucket: 'artifacts' };

describe('explainAnswer', () => {
  it('is content with 200', () => {
    expect(explainAnswer(200, { 'x-amz-bucket-region': 'eu-central-1' }, bucket)).toEqual({ isHealthy: true, reason: 'ok' });
  });
  it.each([
    [301, { 'x-amz-bucket-region': 'eu-west-1' }, 'S3 answers 301 to HeadBucket: the bucket artifacts is in eu-west-1, and AWS_REGION is eu-central-1. Set AWS_REGION'],
    [403, { 'x-amz-bucket-region': 'eu-west-1' }, 'the bucket artifacts is in eu-west-1'],
    [403, {}, 'the task role needs s3:ListBucket on the bucket artifacts'],
    [404, {}, 'there is no bucket artifacts in eu-central-1. Deploy the infrastructure, or correct ARTIFACT_BUCKET.'],
    [503, {}, 'S3 answers 503 to HeadBucket of artifacts.'],
  ])('says of %i %j what to do', (status, headers, reason) => {
    expect(explainAnswer(status, headers, bucket)).toEqual({ isHealthy: false, reason: expect.stringContaining(reason) });
  });
});
