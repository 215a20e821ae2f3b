import { describe, expect, it } from '@jest/globals';
import { preflightFindings } from '../../src/deploy/preflight.ts';
import type { PreflightFacts } from '../../src/deploy/preflight.ts';
import { planRollBack } from '../../src/deploy/roll-back-plan.ts';
import type { RollBackFacts } from '../../src/deploy/roll-back-plan.ts';
import { planRollOut } from '../../src/deploy/roll-out-plan.ts';
import type { RollOutFacts } from '../../src/deploy/roll-out-plan.ts';
import { makeDeployment, makeService, makeTask, newRevision, oldRevision } from './make-observation.ts';

describe('planRollOut', () => {
  const steady: RollOutFacts = { service: makeService(), runningTasks: [makeTask()], wantedRevision: newRevision, wantedCount: 1, force: false };
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
    ['leaves a service at 0 that is meant to stand there', { service: makeService({ desiredCount: 0, runningCount: 0 }), runningTasks: [], wantedCount: 0 }, { kind: 'unchanged' }],
  ];
  it.each(cases)('%s', (_name, facts, plan) => {
    expect(planRollOut({ ...steady, ...facts })).toEqual(plan);
  });
});

describe('planRollBack', () => {
  const touched: RollBackFacts = { before: { taskDefinition: oldRevision, desiredCount: 1 }, after: newRevision, service: makeService() };
  const onOld = makeService({ taskDefinition: oldRevision, deployments: [makeDeployment({ taskDefinition: oldRevision })] });
  const cases: [name: string, facts: Partial<RollBackFacts>, plan: object][] = [
    ['updates to what was there', {}, { kind: 'update', taskDefinition: oldRevision, desiredCount: null }],
    ['only verifies where ECS went back by itself', { service: onOld }, { kind: 'verify' }],
    ['scales a service to 0 that the release created', { before: null }, { kind: 'scale-to-zero' }],
    ['lets a service sleep again that the release woke', { before: { taskDefinition: oldRevision, desiredCount: 0 } }, { kind: 'update', taskDefinition: oldRevision, desiredCount: 0 }],
    ['does not undo auto-scaling', { before: { taskDefinition: oldRevision, desiredCount: 3 } }, { kind: 'update', taskDefinition: oldRevision, desiredCount: null }],
    ['leaves somebody else\'s revision', { after: oldRevision, before: null }, { kind: 'leave', reason: 'it runs factory-test-web:2, which this release did not put there' }],
    ['has nothing to do where the creation never happened', { before: null, service: null }, { kind: 'nothing' }],
    ['says that a service is gone', { service: null }, { kind: 'leave', reason: 'the service no longer exists' }],
  ];
  it.each(cases)('%s', (_name, facts, plan) => {
    expect(planRollBack({ ...touched, ...facts })).toEqual(plan);
  });
});

describe('preflightFindings', () => {
  const settings = { maximumPercent: 200, minimumHealthyPercent: 100, breakerEnabled: true, desiredCount: 1 };
  const good: PreflightFacts = {
    expected: { account: '123456789012', region: 'us-east-1', cluster: 'factory-test' }, account: '123456789012', region: 'us-east-1', clusterStatus: 'ACTIVE',
    services: [{ name: 'factory-web', service: makeService(), settings }],
  };

  it('finds nothing against a good release, with or without services', () => {
    expect(preflightFindings(good)).toEqual([]);
    expect(preflightFindings({ ...good, services: [{ name: 'factory-web', service: null, settings }] })).toEqual([]);
  });

  it('ignores failed deployments that stay listed', () => {
    const service = makeService({ deployments: [makeDeployment(), makeDeployment({ id: 'ecs-svc/bad', status: 'ACTIVE', rolloutState: 'FAILED' })] });
    expect(preflightFindings({ ...good, services: [{ name: 'factory-web', service, settings }] })).toEqual([]);
  });

  it('reports everything at once', () => {
    const rolling = makeService({ deployments: [makeDeployment({ rolloutState: 'IN_PROGRESS' })] });
    const findings = preflightFindings({
      ...good, account: '210987654321', region: 'eu-west-1', clusterStatus: null,
      services: [
        { name: 'factory-api', service: rolling, settings: { ...settings, maximumPercent: 100 } },
        { name: 'factory-web', service: makeService({ status: 'DRAINING' }), settings: { ...settings, breakerEnabled: false } },
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
