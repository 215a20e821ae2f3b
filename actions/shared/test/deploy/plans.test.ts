import { describe, expect, it } from '@jest/globals';
import { preflightFindings } from '../../src/deploy/preflight.ts';
import type { PreflightFacts } from '../../src/deploy/preflight.ts';
import { rollBackMove } from '../../src/deploy/roll-back-move.ts';
import type { RollBackFacts } from '../../src/deploy/roll-back-move.ts';
import { planRollOut } from '../../src/deploy/roll-out-plan.ts';
import type { RollOutFacts } from '../../src/deploy/roll-out-plan.ts';
import { makeDeployment, makeService, makeServiceDeployment, makeStoppedTask, makeTask, newRevision, oldRevision } from './make-observation.ts';

describe('planRollOut', () => {
  const steady: RollOutFacts = { service: makeService(), runningTasks: [makeTask()], wantedRevision: newRevision, wantedCount: 1, force: false, autoScaled: false };
  const update = { kind: 'update', forceNewDeployment: false, desiredCount: null };
  const cases: [name: string, facts: Partial<RollOutFacts>, plan: object][] = [
    ['creates a service that is not there', { service: null }, { kind: 'create' }],
    ['creates a service that was deleted', { service: makeService({ status: 'INACTIVE' }) }, { kind: 'create' }],
    ['leaves a service alone that runs the revision steadily', {}, { kind: 'unchanged' }],
    ['updates to a revision that is not registered yet', { wantedRevision: null }, update],
    ['updates from another revision', { wantedRevision: oldRevision }, update],
    ['starts anew where the revision is there but its deployment failed', { service: makeService({ deployments: [makeDeployment({ rolloutState: 'FAILED' })] }) }, { ...update, forceNewDeployment: true }],
    ['starts anew where tasks are missing', { runningTasks: [] }, { ...update, forceNewDeployment: true }],
    ['starts anew when forced', { force: true }, { ...update, forceNewDeployment: true }],
    ['wakes a service that stands at 0', { service: makeService({ desiredCount: 0, runningCount: 0 }), wantedRevision: oldRevision, wantedCount: 2 }, { ...update, desiredCount: 2 }],
    ['leaves the count of a service to auto-scaling', { service: makeService({ desiredCount: 0, runningCount: 0 }), wantedRevision: oldRevision, wantedCount: 2, autoScaled: true }, update],
    ['leaves a service at 0 that is meant to stand there', { service: makeService({ desiredCount: 0, runningCount: 0 }), runningTasks: [], wantedCount: 0 }, { kind: 'unchanged' }],
  ];
  it.each(cases)('%s', (_name, facts, plan) => {
    expect(planRollOut({ ...steady, ...facts })).toEqual(plan);
  });
});

describe('rollBackMove', () => {
  const before = { taskDefinition: oldRevision, desiredCount: 1, images: {}, digests: {}, deployment: 'ecs-svc/old', serviceDeployment: '', serviceRevision: null };
  const record: RollBackFacts['service'] = { key: 'web', name: 'factory-web', before, after: { taskDefinition: newRevision, images: {} }, deployment: 'ecs-svc/new', outcome: 'completed' };
  const onOld = makeService({ taskDefinition: oldRevision, deployments: [makeDeployment({ taskDefinition: oldRevision })] });
  const look: RollBackFacts['look'] = { service: makeService(), serviceDeployment: null, stoppedTasks: [], runningTasks: [], targets: null, deadlineReached: false, seenFailure: null };
  const update = { kind: 'update', taskDefinition: oldRevision, desiredCount: null };
  const stop = { kind: 'stop', serviceDeployment: makeServiceDeployment().arn };
  const asleep = makeService({ desiredCount: 0, runningCount: 0 });
  const oldTask = makeTask({ taskDefinition: oldRevision });
  const cases: [name: string, service: Partial<RollBackFacts['service']>, look: Partial<RollBackFacts['look']>, move: object][] = [
    ['updates to what was there', {}, {}, update],
    ['updates once the deployment has its end', {}, { serviceDeployment: makeServiceDeployment({ status: 'SUCCESSFUL' }) }, update],
    ['stops a deployment that is under way', {}, { serviceDeployment: makeServiceDeployment() }, stop],
    ['waits for a stop that was asked for', {}, { serviceDeployment: makeServiceDeployment({ status: 'ROLLBACK_REQUESTED' }) }, { kind: 'wait', progress: 'ECS is stopping the deployment' }],
    ['is done where ECS went back by itself', {}, { service: onOld, runningTasks: [oldTask] }, { kind: 'done' }],
    ['waits while ECS goes back', {}, { service: makeService({ deployments: [makeDeployment({ taskDefinition: oldRevision, rolloutState: 'IN_PROGRESS' })] }) }, { kind: 'wait', progress: 'back on factory-test-web:1: 1 of 1 tasks run, deployment in progress' }],
    ['does not call it done while other bits run', {}, { service: onOld, runningTasks: [makeTask({ taskDefinition: newRevision }), oldTask] }, { kind: 'wait', progress: 'back on factory-test-web:1: 1 of 1 tasks run, 1 other tasks are still to stop' }],
    ['fails where the old revision crashes, too', {}, { service: onOld, stoppedTasks: ['a', 'b', 'c'].map((id) => makeStoppedTask({ id })) }, { kind: 'failed', reason: expect.stringMatching(/3 tasks stopped/) }],
    ['fails at the deadline', {}, { deadlineReached: true, serviceDeployment: makeServiceDeployment({ status: 'STOP_REQUESTED' }) }, { kind: 'failed', reason: 'The deadline passed. Last state: ECS is stopping the deployment' }],
    ['waits for an answer that knows of the release', { before: { ...before, serviceDeployment: makeServiceDeployment().arn } }, { service: onOld, runningTasks: [oldTask], serviceDeployment: makeServiceDeployment({ status: 'SUCCESSFUL' }) }, { kind: 'wait', progress: 'ECS does not show the deployment yet' }],
    ['scales a service to 0 that the release created', { before: null }, {}, { kind: 'scale-to-zero' }],
    ['waits until it is empty', { before: null }, { service: makeService({ desiredCount: 0, runningCount: 2 }) }, { kind: 'wait', progress: '2 tasks are still to stop' }],
    ['is done when it is empty', { before: null }, { service: asleep }, { kind: 'done' }],
    ['lets a service sleep again that the release woke', { before: { ...before, desiredCount: 0 } }, {}, { ...update, desiredCount: 0 }],
    ['does not undo auto-scaling', { before: { ...before, desiredCount: 3 } }, {}, update],
    ['leaves somebody else\'s revision', { after: { taskDefinition: oldRevision, images: {} }, before: null }, {}, { kind: 'leave', reason: 'it runs factory-test-web:2, which this release did not put there' }],
    ['has nothing to do where the creation never happened', { before: null }, { service: null }, { kind: 'done' }],
    ['says that a service is gone', {}, { service: null }, { kind: 'leave', reason: 'the service no longer exists' }],
  ];
  it.each(cases)('%s', (...[, service, seen, move]) => {
    expect(rollBackMove({ service: { ...record, ...service }, look: { ...look, ...seen }, digests: {}, stopRefused: false })).toEqual(move);
  });

  it('updates where ECS refused to stop', () => {
    expect(rollBackMove({ service: record, look: { ...look, serviceDeployment: makeServiceDeployment() }, digests: {}, stopRefused: true })).toEqual(update);
  });
});

describe('preflightFindings', () => {
  const settings = { maximumPercent: 200, minimumHealthyPercent: 100, breakerEnabled: true, desiredCount: 1 };
  const good: PreflightFacts = {
    expected: { account: '123456789012', region: 'us-east-1', cluster: 'factory-test' }, account: '123456789012', region: 'us-east-1', clusterStatus: 'ACTIVE',
    services: [{ name: 'factory-web', service: makeService(), settings, ours: false }],
  };

  it('finds nothing against a good release, with or without services', () => {
    expect(preflightFindings(good)).toEqual([]);
    expect(preflightFindings({ ...good, services: [{ name: 'factory-web', service: null, settings, ours: false }] })).toEqual([]);
  });

  it('ignores failed deployments that stay listed', () => {
    const service = makeService({ deployments: [makeDeployment(), makeDeployment({ id: 'ecs-svc/bad', status: 'ACTIVE', rolloutState: 'FAILED' })] });
    expect(preflightFindings({ ...good, services: [{ name: 'factory-web', service, settings, ours: false }] })).toEqual([]);
  });

  it('goes on with a deployment that a run of this release began before it died', () => {
    const service = makeService({ deployments: [makeDeployment({ rolloutState: 'IN_PROGRESS' })] });
    expect(preflightFindings({ ...good, services: [{ name: 'factory-web', service, settings, ours: true }] })).toEqual([]);
  });

  it('reports everything at once', () => {
    const rolling = makeService({ deployments: [makeDeployment({ rolloutState: 'IN_PROGRESS' })] });
    const findings = preflightFindings({
      ...good, account: '210987654321', region: 'eu-west-1', clusterStatus: null,
      services: [
        { name: 'factory-api', service: rolling, settings: { ...settings, maximumPercent: 100 }, ours: false },
        { name: 'factory-web', service: makeService({ status: 'DRAINING' }), settings: { ...settings, breakerEnabled: false }, ours: false },
      ],
    });
    expect(findings.map((finding) => finding.replace(/:.*/, ''))).toEqual([
      'The credentials belong to account 210987654321, the release to 123456789012',
      'AWS_REGION is eu-west-1, the release is for us-east-1',
      'The cluster factory-test is not there',
      'factory-api has a deployment under way (ecs-svc/new, factory-test-web',
      'factory-api could never roll',
      'factory-web is DRAINING',
      'factory-web has no deployment circuit breaker',
    ]);
  });
});
