import { describe, expect, it } from '@jest/globals';
import { parseReleaseRecord } from '../src/release-record.ts';
import type { ReleaseRecord } from '../src/release-record.ts';

function makeRecord(override: Partial<Record<keyof ReleaseRecord, unknown>> = {}): unknown {
  return {
    schemaVersion: 1, release: 'r1', environment: 'test', cluster: 'factory-test', commit: 'abc', status: 'completed', startedAt: '2026-11-23T00:00:00Z', finishedAt: null, reason: null,
    services: [{ key: 'web', name: 'factory-web', before: null, after: { taskDefinition: 'arn', images: {} }, outcome: 'completed' }], ...override,
  };
}

describe('parseReleaseRecord', () => {
  it('takes a record', () => {
    expect(parseReleaseRecord(JSON.stringify(makeRecord()), 'x')).toEqual(makeRecord());
  });

  it.each([
    [{ schemaVersion: 2 }, 'schemaVersion must be 1, got 2'],
    [{ status: 'done' }, 'status must be one of in-progress'],
    [{ release: '' }, 'release must be a text that is not empty'],
    [{ reason: 1 }, 'reason must be a text or null'],
    [{ services: {} }, 'services must be a list'],
    [{ services: [{ key: 'web', name: 'n', outcome: 'o', before: { taskDefinition: 'a' }, after: null }] }, 'services[0]: before must be null or have'],
  ])('refuses %p', (override, expected) => {
    expect(() => parseReleaseRecord(JSON.stringify(makeRecord(override)), 's3://b/r.json')).toThrow(expected);
  });

  it('refuses text that is no JSON', () => {
    expect(() => parseReleaseRecord('{', 's3://b/r.json')).toThrow('s3://b/r.json is not JSON.');
  });
});
