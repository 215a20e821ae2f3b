import { describe, expect, it } from '@jest/globals';
import { parseReleaseRecord } from '../src/release-record.ts';
import { makeRecord, makeServiceRecord } from './deploy/make-record.ts';

/** As the first version wrote it. */
function makeFirstVersion(override: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schemaVersion: 1, release: 'r1', environment: 'test', cluster: 'factory-test', commit: 'abc', status: 'completed', startedAt: '2026-11-23T00:00:00Z', finishedAt: null, reason: null,
    services: [{ key: 'web', name: 'factory-web', before: { taskDefinition: 'arn', desiredCount: 1, images: {} }, after: { taskDefinition: 'arn', images: {} }, outcome: 'completed' }], ...override,
  };
}

describe('parseReleaseRecord', () => {
  it('takes a record', () => {
    const record = makeRecord({ services: [makeServiceRecord('web')], migration: { token: 't', taskDefinition: 'm:1', task: null, outcome: 'running' } });
    expect(parseReleaseRecord(JSON.stringify(record), 'x')).toEqual(record);
  });

  it('reads version 1 as version 2', () => {
    const { services, ...record } = parseReleaseRecord(JSON.stringify(makeFirstVersion()), 'x');
    expect(record).toMatchObject({ schemaVersion: 2, verdict: 'completed', run: { id: 'unknown', url: null }, previous: null, schemaFitsPreviousCode: true, registered: [], migration: null, checks: 'none' });
    expect(services[0]).toMatchObject({ key: 'web', deployment: null, before: { taskDefinition: 'arn', digests: {}, deployment: '', serviceDeployment: '', serviceRevision: null } });
  });

  it.each([
    [{ schemaVersion: 3 }, 'schemaVersion must be 1 or 2, got 3'],
    [{ status: 'done' }, 'status must be one of in-progress'],
    [{ release: '' }, 'release must be a text that is not empty'],
    [{ reason: 1 }, 'reason must be a text or null'],
    [{ services: {} }, 'services must be a list'],
    [{ services: [{ key: 'web', name: 'n', outcome: 'o', before: { taskDefinition: 'a' }, after: null }] }, 'services[0]: before must be null or have'],
    [{ schemaVersion: 2 }, '- run must have an id\n- registered must be a list of ARNs\n- migration must be null or have a token\n- schemaFitsPreviousCode must be true or false\n- previous must be a text or null'],
  ])('refuses %p', (override, expected) => {
    expect(() => parseReleaseRecord(JSON.stringify(makeFirstVersion(override)), 's3://b/r.json')).toThrow(expected);
  });

  it('refuses text that is no JSON', () => {
    expect(() => parseReleaseRecord('{', 's3://b/r.json')).toThrow('s3://b/r.json is not JSON.');
  });
});
