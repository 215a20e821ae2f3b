import { describe, expect, it } from '@jest/globals';
import { createRandom, type Random } from '../../random.ts';
import type { LastStatus, TaskRecord } from '../../state/records.ts';
import { makeTaskRecord } from '../../tasks/make-task-record.ts';
import type { TaskEvent } from '../../tasks/task-event.ts';
import { taskLife } from '../../tasks/task-life.ts';
import { makeKernel } from '../make-kernel.ts';
import { makeDefinition, makeTaskRequest } from './make-task-request.ts';

const WALKS = 2000;
const STEPS = 60;
const order: readonly LastStatus[] = ['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED'];
const groups = ['group-1', 'group-2'];
const containers = ['web', 'proxy', 'init', 'unknown'];

/** Any event at any time: late, repeated, out of order, of containers and target groups that do not exist. */
function anyEvent(random: Random): TaskEvent {
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T => items[random.below(items.length)] as T;
  const container = pick(containers);
  const targetGroupArn = pick([...groups, 'group-3']);
  return pick<() => TaskEvent>([
    () => ({ kind: 'provisioned' }), () => ({ kind: 'attached', privateIp: '10.0.0.4' }), () => ({ kind: 'pull-started' }), () => ({ kind: 'pull-stopped' }),
    () => ({ kind: 'container-running', container, runtimeId: `${container}-1`, imageDigest: undefined }), () => ({ kind: 'all-started' }),
    () => ({ kind: 'activated', targetGroupArns: groups.slice(0, random.below(3)) }),
    () => ({ kind: 'container-health', container, health: pick(['HEALTHY', 'UNHEALTHY', 'UNKNOWN']) }),
    () => ({ kind: 'container-stopped', container, exitCode: pick([0, 1, 137, undefined]), reason: undefined }),
    () => ({ kind: 'target-changed', targetGroupArn, change: pick([{ kind: 'healthy' }, { kind: 'unhealthy', reason: 'no' }, { kind: 'drained' }] as const) }),
    () => ({ kind: 'image-resolved', container, imageDigest: 'sha256:1' }),
    ...rareEvents(random).map((event) => () => event),
  ])();
}

/** What ends a task, one in four, so that walks get far. */
function rareEvents(random: Random): TaskEvent[] {
  if (random.below(4) > 0) return [];
  return [{ kind: 'stop-asked', stopCode: 'UserInitiated', reason: 'enough' }, { kind: 'deactivated' }, { kind: 'ended' }, { kind: 'deprovisioned' }, { kind: 'start-failed', reason: 'CannotPullContainerError', container: undefined }];
}

function findBroken(before: TaskRecord, after: TaskRecord): string | undefined {
  const times = [after.createdAtMs, after.connectivityAtMs, after.startedAtMs, after.stoppingAtMs, after.stoppedAtMs].filter((time) => time !== undefined);
  const pulls = [after.createdAtMs, after.pullStartedAtMs, after.pullStoppedAtMs, after.startedAtMs, after.executionStoppedAtMs, after.stoppedAtMs].filter((time) => time !== undefined);
  const isSorted = (list: readonly number[]): boolean => list.every((time, index) => index === 0 || time >= (list[index - 1] ?? 0));
  const rules: Readonly<Record<string, boolean>> = {
    'the status went back': order.indexOf(after.lastStatus) >= order.indexOf(before.lastStatus),
    'a stopped task changed': before.lastStatus !== 'STOPPED' || after === before,
    'the desired status went back': before.desiredStatus === 'RUNNING' || after.desiredStatus === 'STOPPED',
    'the version did not count up by one at most': after.version === before.version || after.version === before.version + 1,
    'a status changed without a version': after.lastStatus === before.lastStatus || after.version > before.version,
    'the times are out of order': isSorted(times) && isSorted(pulls),
    'a time changed': (['connectivityAtMs', 'pullStartedAtMs', 'pullStoppedAtMs', 'startedAtMs', 'stoppingAtMs', 'executionStoppedAtMs', 'stoppedAtMs'] as const).every((name) => before[name] === undefined || before[name] === after[name]),
    'an exit code was lost or replaced': before.containers.every(({ exitCode }, index) => exitCode === undefined || after.containers[index]?.exitCode === exitCode),
    'a stopped container changed its status': before.containers.every(({ lastStatus }, index) => lastStatus !== 'STOPPED' || after.containers[index]?.lastStatus === 'STOPPED'),
    'the stop code changed': before.stopCode === undefined || before.stopCode === after.stopCode,
    'it stops without a reason': after.desiredStatus === 'RUNNING' || (after.stopCode !== undefined && after.stoppedReason !== undefined && after.stoppingAtMs !== undefined),
    'it stopped with a container that runs': after.lastStatus !== 'STOPPED' || after.containers.every(({ lastStatus }) => lastStatus === 'STOPPED'),
    'it stopped with targets': after.lastStatus !== 'STOPPED' || Object.keys(after.targets).length === 0,
  };
  return Object.entries(rules).find(([, holds]) => !holds)?.[0];
}

describe('taskLife on a random walk', () => {
  it(`keeps its rules over ${String(WALKS)} walks of ${String(STEPS)} events`, () => {
    const kernel = makeKernel();
    const request = makeTaskRequest({ definition: makeDefinition([{ name: 'web', image: 'web:1', healthCheck: { command: ['CMD', 'true'] } }, { name: 'proxy', image: 'proxy:1' }, { name: 'init', image: 'init:1', essential: false }]) });
    const random = createRandom(7);
    const seen = new Set<LastStatus>();
    for (let walk = 0; walk < WALKS; walk += 1) {
      let task = makeTaskRecord(kernel, request, { subnetId: 'subnet-1', availabilityZone: 'us-east-1a' });
      const events: TaskEvent[] = [];
      for (let step = 1; step <= STEPS; step += 1) {
        const event = anyEvent(random);
        events.push(event);
        const { task: next } = taskLife(task, event, task.createdAtMs + step);
        const broken = findBroken(task, next);
        if (broken !== undefined) throw new Error(`Walk ${String(walk)}: ${broken} after ${JSON.stringify(events)}`);
        task = next;
        seen.add(task.lastStatus);
      }
    }
    // A walk that never gets anywhere would prove nothing.
    expect([...seen].sort()).toEqual([...order].sort());
  });
});
