import { describe, expect, it } from '@jest/globals';
import { EcsState } from '../../state/ecs-state.ts';
import type { ServiceRecord, TaskRecord } from '../../state/records.ts';
import { checkState } from './check-state.ts';

const clusterArn = 'arn:aws:ecs:us-east-1:123456789012:cluster/default';

function makeState(): EcsState {
  const state = new EcsState();
  state.clusters.set('default', { arn: clusterArn, name: 'default', status: 'ACTIVE', settings: [], configuration: undefined, serviceConnectDefaults: undefined, capacityProviders: [], defaultCapacityProviderStrategy: [], tags: [] });
  return state;
}

function putTask(state: EcsState, task: Partial<TaskRecord>): void {
  state.putTask({ arn: 'task', clusterArn, lastStatus: 'RUNNING', desiredStatus: 'RUNNING', containers: [], createdAtMs: 1, startedAtMs: 2, version: 1, ...task } as unknown as TaskRecord, 1);
}

describe('checkState', () => {
  it.each<[string, (state: EcsState) => void, readonly string[]]>([
    ['a running task', (state) => putTask(state, {}), []],
    ['a task without a cluster', (state) => putTask(state, { clusterArn: 'gone' }), ['task is in a cluster that is unknown.', 'There are 1 tasks, 1 of them listed, 0 of them in clusters.']],
    ['a stopped task that is meant to run', (state) => putTask(state, { lastStatus: 'STOPPED', stoppedAtMs: 3 }), ['task is stopped, but meant to run.']],
    ['a stopped task without a time', (state) => putTask(state, { lastStatus: 'STOPPED', desiredStatus: 'STOPPED' }), ['task is stopped without a time, or has one while it is not.']],
    ['a task of no service', (state) => putTask(state, { serviceArn: 'none' }), ['task belongs to a service that is unknown.']],
    ['a service without a deployment', (state) => void state.services.set('web', { arn: 'web', status: 'ACTIVE', desiredCount: 1, deployments: [], events: [] } as unknown as ServiceRecord), ['web is active without exactly one PRIMARY deployment.']],
    ['a family with a wrong revision', (state) => void state.families.set('web', [undefined, { arn: 'arn/web:1', family: 'web', revision: 1 } as never]), ['Revision 2 of web calls itself arn/web:1.']],
  ])('judges %s', (_what, change, findings) => {
    const state = makeState();
    change(state);
    expect(checkState(state)).toEqual(findings);
  });
});
