import type { ReleaseRecord, ServiceRecord, ServiceSnapshot } from '../../src/release-record.ts';

const prefix = 'arn:aws:ecs:us-east-1:123456789012:task-definition/factory-test';

export function oldOf(key: string): string {
  return `${prefix}-${key}:1`;
}

export function newOf(key: string): string {
  return `${prefix}-${key}:2`;
}

export function makeSnapshot(key: string, override: Partial<ServiceSnapshot> = {}): ServiceSnapshot {
  return { taskDefinition: oldOf(key), desiredCount: 1, images: {}, digests: {}, deployment: `ecs-svc/old-${key}`, serviceDeployment: '', serviceRevision: null, ...override };
}

/** A service that the release has not touched yet. `deployed`: what stood there before. */
export function makeServiceRecord(key: string, override: { before?: null; deployed?: Pick<ServiceSnapshot, 'deployment' | 'serviceDeployment'> } & Partial<Omit<ServiceRecord, 'before'>> = {}): ServiceRecord {
  const { before, deployed = {}, ...rest } = override;
  const snapshot = before === null ? null : makeSnapshot(key, deployed);
  return { key, name: key, before: snapshot, after: null, deployment: null, outcome: 'pending', ...rest };
}

export function makeRecord(override: Partial<ReleaseRecord> = {}): ReleaseRecord {
  return {
    schemaVersion: 2, release: 'r2', environment: 'test', cluster: 'factory-test', commit: 'abc', status: 'in-progress', verdict: null, startedAt: '2026-11-26T00:00:00.000Z', finishedAt: null, reason: null,
    run: { id: '1/1', url: null }, previous: 'r1', schemaFitsPreviousCode: true, registered: [], migration: null, checks: 'none', services: [], ...override,
  };
}
