import { describe, expect, it } from '@jest/globals';
import type { Assessment } from '../../services/assess-task.ts';
import { byLeastWorth } from '../../services/choose-tasks.ts';
import type { AssessedTask } from '../../services/choose-tasks.ts';
import { planMoves } from '../../services/plan-moves.ts';
import type { DeploymentRecord, ServiceRecord, TaskRecord } from '../../state/records.ts';
import { makeTaskRecord } from '../../tasks/make-task-record.ts';
import { makeKernel } from '../make-kernel.ts';
import { makeTaskRequest } from '../tasks/make-task-request.ts';

const nowMs = 1_000_000;
const assessments: Readonly<Record<string, Assessment>> = {
  healthy: { kind: 'healthy' }, pending: { kind: 'pending' }, waiting: { kind: 'waiting', untilMs: undefined }, leaving: { kind: 'leaving' },
  unhealthy: { kind: 'unhealthy', cause: { kind: 'container' } },
};

function makeTask(id: string, task: Partial<TaskRecord> = {}): TaskRecord {
  const made = makeTaskRecord(makeKernel(), makeTaskRequest(), { subnetId: 'subnet-1', availabilityZone: 'a' });
  return { ...made, id, arn: id, lastStatus: 'RUNNING', createdAtMs: 0, ...task };
}

/** `old healthy` is a healthy task of the deployment `old`. */
function makeAssessed(words: readonly string[]): AssessedTask[] {
  return words.map((text, index) => {
    const [deploymentId = '', kind = ''] = text.split(' ');
    return { task: makeTask(`${text} ${index}`, { deploymentId }), assessment: assessments[kind] ?? { kind: 'leaving' } };
  });
}

function makePrimary(deployment: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return {
    id: 'new', status: 'PRIMARY', serviceRevisionArn: 'revision', serviceDeploymentArn: undefined, taskDefinitionArn: 'definition', rolloutState: 'IN_PROGRESS', rolloutStateReason: '',
    desiredCount: 2, failedTasks: 0, breakerCount: 0, healthyCount: 0, createdAtMs: 0, updatedAtMs: 0, isRollback: false, stableSinceMs: undefined, ...deployment,
  };
}

function makeService(service: Partial<ServiceRecord> = {}): ServiceRecord {
  return {
    arn: 'service', name: 'web', clusterArn: 'cluster', status: 'ACTIVE', desiredCount: 2, settings: {}, deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 200 },
    healthCheckGracePeriodSeconds: undefined, deployments: [], lastCompletedRevisionArn: undefined, lastCompletedDeploymentId: undefined, events: [], createdAtMs: 0, createdBy: '', tags: [],
    isSteady: false, startsPausedUntilMs: undefined, startPauses: 0, ...service,
  };
}

interface Example {
  readonly what: string;
  readonly tasks: readonly string[];
  readonly service?: Partial<ServiceRecord>;
  readonly primary?: Partial<DeploymentRecord>;
  readonly starts: number;
  readonly stops: readonly string[];
}

const limits = (minimumHealthyPercent: number, maximumPercent: number): Partial<ServiceRecord> => ({ deploymentConfiguration: { minimumHealthyPercent, maximumPercent } });

const examples: readonly Example[] = [
  { what: 'nothing runs', tasks: [], starts: 2, stops: [] },
  { what: 'only old ones run', tasks: ['old healthy', 'old healthy'], starts: 2, stops: [] },
  { what: 'one new one is healthy', tasks: ['old healthy', 'old healthy', 'new healthy', 'new pending'], starts: 0, stops: ['old healthy'] },
  { what: 'all is replaced', tasks: ['new healthy', 'new healthy'], starts: 0, stops: [] },
  { what: 'half may be missing', tasks: ['old healthy', 'old healthy'], service: limits(50, 100), starts: 1, stops: ['old healthy'] },
  { what: 'none need be healthy', tasks: ['old healthy', 'old healthy'], service: limits(0, 100), starts: 2, stops: ['old healthy', 'old healthy'] },
  { what: 'old ones do not serve yet', tasks: ['old pending', 'old waiting', 'old healthy', 'old healthy'], starts: 2, stops: ['old pending', 'old waiting'] },
  { what: 'an old one is sick', tasks: ['old unhealthy', 'old healthy'], starts: 2, stops: ['old unhealthy'] },
  { what: 'a new one is sick, the old ones serve', tasks: ['new unhealthy', 'old healthy', 'old healthy'], starts: 2, stops: ['new unhealthy'] },
  { what: 'one is sick and has no replacement', tasks: ['new unhealthy', 'new healthy'], starts: 1, stops: [] },
  { what: 'one is sick and its replacement serves', tasks: ['new unhealthy', 'new healthy', 'new healthy'], starts: 0, stops: ['new unhealthy'] },
  { what: 'there is no room for a replacement', tasks: ['new unhealthy', 'new unhealthy'], service: limits(50, 100), starts: 1, stops: ['new unhealthy'] },
  { what: 'one is leaving', tasks: ['new leaving', 'new healthy'], starts: 1, stops: [] },
  { what: 'there are too many', tasks: ['new healthy', 'new pending', 'new healthy'], starts: 0, stops: ['new pending'] },
  { what: 'starts are paused', tasks: ['old healthy', 'old healthy'], service: { startsPausedUntilMs: nowMs + 1 }, starts: 0, stops: [] },
  { what: 'the pause is over', tasks: ['old healthy', 'old healthy'], service: { startsPausedUntilMs: nowMs }, starts: 2, stops: [] },
  { what: 'it is being deleted', tasks: ['old healthy', 'new healthy'], service: { status: 'DRAINING' }, starts: 0, stops: ['old healthy', 'new healthy'] },
  { what: 'it has failed', tasks: ['old healthy', 'old waiting', 'new healthy'], primary: { rolloutState: 'FAILED' }, starts: 0, stops: [] },
  { what: 'it has failed, and is scaled in', tasks: ['old healthy', 'old healthy', 'new healthy'], primary: { rolloutState: 'FAILED' }, service: { desiredCount: 1 }, starts: 0, stops: ['new healthy'] },
  { what: 'it has failed, and is scaled to 0', tasks: ['old healthy', 'new healthy'], primary: { rolloutState: 'FAILED' }, service: { desiredCount: 0 }, starts: 0, stops: ['new healthy', 'old healthy'] },
];

describe('planMoves', () => {
  it.each(examples)('where $what', ({ tasks, service, primary, starts, stops }) => {
    const moves = planMoves(makeAssessed(tasks), { service: makeService(service), primary: makePrimary(primary), nowMs });
    expect({ starts: moves.starts, stops: moves.stops.map(({ task }) => task.id.replace(/ \d+$/, '')) }).toEqual({ starts, stops });
  });

  it.each([
    { what: 'neither may change', tasks: ['old healthy', 'old healthy'], service: limits(60, 120), isDeadlocked: true },
    { what: 'a task is still leaving', tasks: ['old healthy', 'old healthy', 'old leaving'], service: limits(60, 120), isDeadlocked: false },
    { what: 'all is replaced', tasks: ['new healthy', 'new healthy'], service: limits(60, 120), isDeadlocked: false },
  ])('is deadlocked or not where $what', ({ tasks, service, isDeadlocked }) => {
    expect(planMoves(makeAssessed(tasks), { service: makeService(service), primary: makePrimary(), nowMs }).isDeadlocked).toBe(isDeadlocked);
  });
});

describe('byLeastWorth', () => {
  it('takes the unhealthy, then those that do not serve, then the healthy', () => {
    const order = byLeastWorth(makeAssessed(['new healthy', 'new waiting', 'new unhealthy', 'new pending'])).map(({ assessment }) => assessment.kind);
    expect(order).toEqual(['unhealthy', 'pending', 'waiting', 'healthy']);
  });

  it('takes from the fullest zone first, there the youngest', () => {
    const healthy: Assessment = { kind: 'healthy' };
    const tasks = [['a1', 'a', 1], ['b1', 'b', 9], ['a2', 'a', 2], ['a3', 'a', 3]] as const;
    const assessed = tasks.map(([id, availabilityZone, createdAtMs]) => ({ task: makeTask(id, { availabilityZone, createdAtMs }), assessment: healthy }));
    expect(byLeastWorth(assessed).map(({ task }) => task.id)).toEqual(['a3', 'a2', 'b1', 'a1']);
  });
});
