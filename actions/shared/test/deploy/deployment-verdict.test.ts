import { describe, expect, it } from '@jest/globals';
import { failureOf, judge } from '../../src/deploy/deployment-verdict.ts';
import type { DeploymentTarget, Look } from '../../src/deploy/deployment-verdict.ts';
import { makeDeployment, makeService, makeServiceDeployment, makeStoppedTask, makeTask, newRevision, oldRevision } from './make-observation.ts';

const target: DeploymentTarget = {
  service: 'factory-web', deploymentId: 'ecs-svc/new', taskDefinition: newRevision, images: { web: 'registry/web@sha256:new' }, digests: { web: ['sha256:new', 'sha256:new-amd64'] },
  before: { taskDefinition: oldRevision, deployment: 'ecs-svc/before', serviceDeployment: 'sd/before' },
};

function makeLook(override: Partial<Look> = {}): Look {
  return { service: makeService(), serviceDeployment: null, stoppedTasks: [], runningTasks: [makeTask()], targets: null, deadlineReached: false, seenFailure: null, ...override };
}

const failedOwn = makeDeployment({ status: 'ACTIVE', rolloutState: 'FAILED', rolloutStateReason: 'tasks failed to start', runningCount: 0, desiredCount: 0 });
const old = makeDeployment({ id: 'ecs-svc/old', taskDefinition: oldRevision });
const backOnOld = makeDeployment({ id: 'ecs-svc/before', taskDefinition: oldRevision });
const threeStops = ['a', 'b', 'c'].map((id) => makeStoppedTask({ id }));

describe('judge', () => {
  const cases: [name: string, look: Partial<Look>, kind: string, text: RegExp][] = [
    ['is completed when state, counts, tasks and load balancer agree', { targets: [{ address: '10.0.0.1', state: 'healthy', description: '' }] }, 'completed', /^$/],
    ['is completed without tasks where none are wanted', { service: makeService({ deployments: [makeDeployment({ desiredCount: 0, runningCount: 0 })] }), runningTasks: [] }, 'completed', /^$/],
    ['waits while ECS says in progress', { service: makeService({ deployments: [makeDeployment({ rolloutState: 'IN_PROGRESS' })] }) }, 'wait', /1 of 1 tasks run, deployment in progress/],
    ['does not believe COMPLETED with no task running', { service: makeService({ deployments: [makeDeployment({ runningCount: 0 })] }), runningTasks: [] }, 'wait', /0 of 1/],
    ['does not believe COMPLETED while tasks of another revision run', { runningTasks: [makeTask(), makeTask({ taskDefinition: oldRevision })] }, 'wait', /1 other tasks/],
    ['does not believe COMPLETED when the task runs another image', { runningTasks: [makeTask({ containers: [{ name: 'web', image: 'registry/web@sha256:old', imageDigest: '', exitCode: null, reason: '' }] })] }, 'wait', /other images: web runs registry\/web@sha256:old/],
    ['does not believe COMPLETED when the task runs other bits', { runningTasks: [makeTask({ containers: [{ name: 'web', image: 'registry/web@sha256:new', imageDigest: 'sha256:old', exitCode: null, reason: '' }] })] }, 'wait', /web runs sha256:old instead of sha256:new or/],
    ['takes the manifest of a platform for the index', { runningTasks: [makeTask({ containers: [{ name: 'web', image: 'registry/web@sha256:new', imageDigest: 'sha256:new-amd64', exitCode: null, reason: '' }] })] }, 'completed', /^$/],
    ['does not believe COMPLETED while ECS stops the deployment', { serviceDeployment: makeServiceDeployment({ status: 'ROLLBACK_REQUESTED' }) }, 'wait', /ECS is stopping/],
    ['takes what stood before for an answer from before', { service: makeService({ deployments: [makeDeployment({ id: 'ecs-svc/before', taskDefinition: oldRevision })] }) }, 'wait', /does not show the deployment yet/],
    ['waits for the load balancer', { targets: [{ address: '10.0.0.1', state: 'initial', description: 'Health checks in progress' }] }, 'wait', /10\.0\.0\.1 initial \(Health checks in progress\)/],
    ['ignores a failed deployment of long ago', { service: makeService({ deployments: [makeDeployment(), makeDeployment({ id: 'ecs-svc/bad', status: 'ACTIVE', rolloutState: 'FAILED' })] }) }, 'completed', /^$/],
    ['fails when ECS says so', { service: makeService({ deployments: [makeDeployment({ rolloutState: 'FAILED', rolloutStateReason: 'breaker' })] }) }, 'failed', /breaker/],
    ['fails at the third stop with one cause', { service: makeService({ deployments: [makeDeployment({ rolloutState: 'IN_PROGRESS' })] }), stoppedTasks: threeStops }, 'failed', /3 tasks stopped for the same cause: .*exit code 1/],
    ['goes on after two stops', { service: makeService({ deployments: [makeDeployment({ rolloutState: 'IN_PROGRESS' })] }), stoppedTasks: threeStops.slice(1) }, 'wait', /2 stopped/],
    ['is not misled by the roll-back of an earlier release', { service: makeService({ deployments: [{ ...backOnOld, rolloutStateReason: 'ECS deployment circuit breaker: rolling back' }] }), serviceDeployment: makeServiceDeployment({ arn: 'sd/before', status: 'ROLLBACK_SUCCESSFUL', rollBackReason: 'earlier' }) }, 'wait', /does not show the deployment yet/],
    ['knows ECS\'s roll-back, which makes the earlier deployment PRIMARY again', { service: makeService({ deployments: [backOnOld] }), serviceDeployment: makeServiceDeployment({ status: 'ROLLBACK_SUCCESSFUL', rollBackReason: 'breaker' }) }, 'rolled-back-by-ecs', /breaker/],
    ['fails when the service is gone', { service: makeService({ status: 'INACTIVE' }) }, 'failed', /no longer exists/],
    ['waits for a service that ECS does not show yet', { service: null }, 'wait', /does not show the service yet/],
    ['believes ECS\'s account of the deployment that failed', { service: makeService({ deployments: [old] }), serviceDeployment: makeServiceDeployment({ status: 'ROLLBACK_SUCCESSFUL', rollBackReason: 'alarm' }) }, 'rolled-back-by-ecs', /alarm/],
    ['waits while ECS goes back', { service: makeService({ deployments: [{ ...old, rolloutState: 'IN_PROGRESS' }, failedOwn] }) }, 'wait', /ECS goes back to factory-test-web:1/],
    ['names ECS\'s own roll-back when it is done', { service: makeService({ deployments: [old, failedOwn] }) }, 'rolled-back-by-ecs', /tasks failed to start/],
    ['remembers a failure that ECS no longer lists', { service: makeService({ deployments: [old] }), seenFailure: 'breaker' }, 'rolled-back-by-ecs', /breaker/],
    ['believes the words of the deployment that took over', { service: makeService({ deployments: [{ ...old, rolloutStateReason: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/old.' }] }) }, 'rolled-back-by-ecs', /circuit breaker/],
    ['is superseded by somebody else\'s deployment', { service: makeService({ deployments: [makeDeployment({ id: 'ecs-svc/other', taskDefinition: `${newRevision}9` })] }) }, 'superseded', /ecs-svc\/other/],
    ['is superseded by a deployment of the old revision without a failure', { service: makeService({ deployments: [old] }) }, 'superseded', /factory-test-web:1/],
    ['times out with the last state', { service: makeService({ deployments: [makeDeployment({ rolloutState: 'IN_PROGRESS' })] }), deadlineReached: true }, 'timed-out', /deployment in progress/],
    ['is completed by the last look at the deadline', { deadlineReached: true }, 'completed', /^$/],
  ];
  it.each(cases)('%s', (...[, look, kind, text]) => {
    const step = judge(target, makeLook(look));
    expect(step.kind).toBe(kind);
    expect('reason' in step ? step.reason : 'progress' in step ? step.progress : '').toMatch(text);
  });
});

describe('failureOf', () => {
  it('reads the failure from the events once the deployment is gone', () => {
    const message = '(service factory-web) (deployment ecs-svc/new) deployment failed: tasks failed to start.';
    expect(failureOf(makeService({ deployments: [old], events: [{ at: null, message }] }), 'ecs-svc/new')).toBe(message);
    expect(failureOf(makeService({ deployments: [old], events: [{ at: null, message }] }), 'ecs-svc/another')).toBeNull();
  });
});
