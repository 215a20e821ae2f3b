import { describe, expect, it } from '@jest/globals';
import { EcsError } from '../../ecs-error.ts';
import { putTaskDefinition } from '../../operations/find-task-definition.ts';
import { runTask } from '../../operations/run-task.ts';
import { getTaskProtection, isProtected, updateTaskProtection } from '../../operations/task-protection.ts';
import { describeTasks, listTasks, stopTask } from '../../operations/tasks.ts';
import type { ServiceRecord } from '../../state/records.ts';
import type { NewTask } from '../../tasks/task-engine.ts';
import { makeCall } from '../make-kernel.ts';
import { makeCluster, makeDefinition, makeTaskRequest } from './make-task-request.ts';
import { makeTaskKernel, type TaskKernelOptions } from './make-task-kernel.ts';

const unknownId = '0123456789abcdef0123456789abcdef';
const serviceArn = 'arn:aws:ecs:us-east-1:123456789012:service/default/web';
const ofService = { group: 'service:web', serviceArn, serviceName: 'web' };

function makeKernelWith(options: TaskKernelOptions = {}): ReturnType<typeof makeTaskKernel> {
  const kernel = makeTaskKernel({ scenario: { containers: [{ runMs: 'forever' }] }, ...options });
  kernel.state.clusters.set(makeCluster().arn, makeCluster());
  putTaskDefinition(kernel.state, makeDefinition());
  kernel.state.services.set(serviceArn, { arn: serviceArn, name: 'web' } as ServiceRecord);
  return kernel;
}

function start(kernel: ReturnType<typeof makeTaskKernel>, request: Partial<NewTask> = {}): { arn: string; id: string } {
  const started = kernel.tasks.start(makeTaskRequest(request));
  if (started.kind === 'failed') throw new Error(started.reason);
  return started.task;
}

function refusal(work: () => unknown): { code: string; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof EcsError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('It was not refused.');
}

const nowOf = (kernel: ReturnType<typeof makeTaskKernel>): ReturnType<typeof makeCall> => makeCall({ readAtMs: kernel.clock.now() });

describe('stopTask', () => {
  it('answers at once with desired status STOPPED, by id or ARN, and keeps the first reason', async () => {
    const kernel = makeKernelWith();
    const { arn, id } = start(kernel);
    await kernel.clock.advance(1000);
    expect(stopTask({ task: id, reason: 'first' }, kernel).task).toMatchObject({ taskArn: arn, desiredStatus: 'STOPPED', lastStatus: 'DEACTIVATING' });
    stopTask({ task: arn, reason: 'second' }, kernel);
    await kernel.clock.advance(1000);
    expect(stopTask({ task: arn, reason: 'third' }, kernel).task).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'first', containers: [{ exitCode: 143 }] });
  });

  it('has a reason of its own', () => {
    const kernel = makeKernelWith();
    expect(stopTask({ task: start(kernel).arn }, kernel).task?.stoppedReason).toBe('Task stopped by user');
  });

  it.each([
    { name: 'an unknown id', task: unknownId },
    { name: 'an ARN of another cluster', task: `arn:aws:ecs:us-east-1:123456789012:task/other/${unknownId}` },
    { name: 'what is no task', task: 'arn:aws:ecs:us-east-1:123456789012:cluster/default' },
  ])('refuses $name', ({ task }) => {
    expect(refusal(() => stopTask({ task }, makeKernelWith()))).toEqual({ code: 'InvalidParameterException', message: 'The referenced task was not found.' });
  });

  it('refuses an unknown cluster and a reason that is too long', () => {
    expect(refusal(() => stopTask({ task: unknownId, cluster: 'nowhere' }, makeKernelWith())).code).toBe('ClusterNotFoundException');
    expect(refusal(() => stopTask({ task: unknownId, reason: 'x'.repeat(1025) }, makeKernelWith())).message).toMatch(/reason/);
  });
});

describe('describeTasks', () => {
  it('answers tasks in the order asked for, and MISSING for others', () => {
    const kernel = makeKernelWith();
    const [one, two] = [start(kernel), start(kernel)];
    const { tasks, failures } = describeTasks({ tasks: [two.id, unknownId, one.arn] }, kernel, nowOf(kernel));
    expect(tasks?.map(({ taskArn }) => taskArn)).toEqual([two.arn, one.arn]);
    expect(failures).toEqual([{ arn: `arn:aws:ecs:us-east-1:123456789012:task/default/${unknownId}`, reason: 'MISSING' }]);
  });

  it('tells tags only where they are included', () => {
    const kernel = makeKernelWith();
    const { arn } = start(kernel, { tags: [{ key: 'a', value: 'b' }] });
    expect(describeTasks({ tasks: [arn] }, kernel, nowOf(kernel)).tasks?.[0]?.tags).toEqual([]);
    expect(describeTasks({ tasks: [arn], include: ['TAGS'] }, kernel, nowOf(kernel)).tasks?.[0]?.tags).toEqual([{ key: 'a', value: 'b' }]);
  });

  it('takes 1 to 100 tasks', () => {
    const kernel = makeKernelWith();
    const read = (count: number): unknown => describeTasks({ tasks: Array.from({ length: count }, () => unknownId) }, kernel, nowOf(kernel));
    expect(refusal(() => read(0))).toEqual({ code: 'InvalidParameterException', message: 'Tasks cannot be empty.' });
    expect(refusal(() => read(101)).code).toBe('InvalidParameterException');
    expect(read(100)).toMatchObject({ tasks: [] });
  });

  it('reads what was true earlier', async () => {
    const kernel = makeKernelWith();
    kernel.state.historyMs = 10_000;
    await kernel.clock.advance(1000);
    const { arn } = start(kernel);
    await kernel.clock.advance(5000);
    const statusAgo = (agoMs: number): string | undefined => describeTasks({ tasks: [arn] }, kernel, makeCall({ readAtMs: kernel.clock.now() - agoMs })).tasks?.[0]?.lastStatus;
    expect([statusAgo(0), statusAgo(4990), statusAgo(5001)]).toEqual(['RUNNING', 'PROVISIONING', undefined]);
    expect(listTasks({}, kernel, makeCall({ readAtMs: kernel.clock.now() - 5001 })).taskArns).toEqual([]);
  });
});

describe('listTasks', () => {
  it('filters by what a task is, and shows those that shall run', async () => {
    const kernel = makeKernelWith();
    const plain = start(kernel, { startedBy: 'me' }).arn;
    const other = start(kernel, { definition: makeDefinition(undefined, { family: 'other' }) }).arn;
    const served = start(kernel, { ...ofService, startedBy: 'ecs-svc/1' }).arn;
    await kernel.clock.advance(1000);
    stopTask({ task: other }, kernel);
    const list = (filter: Parameters<typeof listTasks>[0]): string[] => listTasks(filter, kernel, nowOf(kernel)).taskArns ?? [];
    expect(list({}).sort()).toEqual([plain, served].sort());
    expect(list({ desiredStatus: 'STOPPED' })).toEqual([other]);
    expect(list({ desiredStatus: 'PENDING' })).toEqual([]);
    expect(list({ family: 'other', desiredStatus: 'STOPPED' })).toEqual([other]);
    expect(list({ family: 'oth', desiredStatus: 'STOPPED' })).toEqual([]);
    expect(list({ startedBy: 'me' })).toEqual([plain]);
    expect(list({ startedBy: 'me', desiredStatus: 'STOPPED' })).toEqual([]);
    expect(list({ serviceName: 'web' })).toEqual([served]);
    expect(list({ serviceName: serviceArn })).toEqual([served]);
    expect(list({ launchType: 'FARGATE' }).sort()).toEqual([plain, served].sort());
    expect([...list({ launchType: 'EC2' }), ...list({ containerInstance: 'any' })]).toEqual([]);
  });

  it('gives each task once over its pages', () => {
    const kernel = makeKernelWith();
    const arns = Array.from({ length: 25 }, () => start(kernel).arn);
    const seen: string[] = [];
    let page = listTasks({ maxResults: 10 }, kernel, nowOf(kernel));
    seen.push(...(page.taskArns ?? []));
    while (page.nextToken !== undefined) {
      page = listTasks({ maxResults: 10, nextToken: page.nextToken }, kernel, nowOf(kernel));
      seen.push(...(page.taskArns ?? []));
    }
    expect(seen.sort()).toEqual(arns.sort());
  });

  it.each<{ name: string; input: Parameters<typeof listTasks>[0]; code: string }>([
    { name: 'an unknown service', input: { serviceName: 'nothing' }, code: 'ServiceNotFoundException' },
    { name: 'startedBy with another filter', input: { startedBy: 'me', family: 'job' }, code: 'InvalidParameterException' },
    { name: 'a page of 101', input: { maxResults: 101 }, code: 'InvalidParameterException' },
    { name: 'an unknown cluster', input: { cluster: 'nowhere' }, code: 'ClusterNotFoundException' },
  ])('refuses $name', ({ input, code }) => {
    const kernel = makeKernelWith();
    expect(refusal(() => listTasks(input, kernel, nowOf(kernel))).code).toBe(code);
  });
});

describe('updateTaskProtection', () => {
  it('protects tasks of services for a time', async () => {
    const woken: string[] = [];
    const kernel = makeKernelWith({ services: { taskChanged: () => undefined, wake: (arn) => void woken.push(arn) } });
    const { arn } = start(kernel, ofService);
    expect(updateTaskProtection({ cluster: 'default', tasks: [arn], protectionEnabled: true, expiresInMinutes: 10 }, kernel)).toEqual({ protectedTasks: [{ taskArn: arn, protectionEnabled: true, expirationDate: kernel.clock.now() / 1000 + 600 }], failures: [] });
    expect(woken).toEqual([serviceArn]);
    await kernel.clock.advance(1000);
    const task = kernel.state.task(arn);
    expect(task !== undefined && isProtected(task, kernel.clock.now())).toBe(true);
    await kernel.clock.advance(600_000);
    expect(getTaskProtection({ cluster: 'default', tasks: [arn] }, kernel).protectedTasks).toEqual([{ taskArn: arn, protectionEnabled: false }]);
  });

  it('lifts it', () => {
    const kernel = makeKernelWith();
    const { arn } = start(kernel, ofService);
    updateTaskProtection({ cluster: 'default', tasks: [arn], protectionEnabled: true }, kernel);
    updateTaskProtection({ cluster: 'default', tasks: [arn], protectionEnabled: false }, kernel);
    expect(getTaskProtection({ cluster: 'default', tasks: [arn] }, kernel).protectedTasks).toEqual([{ taskArn: arn, protectionEnabled: false }]);
  });

  it('names what it cannot protect', () => {
    const kernel = makeKernelWith();
    const plain = start(kernel).arn;
    const { protectedTasks, failures } = updateTaskProtection({ cluster: 'default', tasks: [plain, unknownId], protectionEnabled: true }, kernel);
    expect(protectedTasks).toEqual([]);
    expect(failures?.map(({ reason }) => reason)).toEqual(['TASK_NOT_VALID', 'MISSING']);
  });

  it.each([{ tasks: [], expiresInMinutes: 1 }, { tasks: Array.from({ length: 11 }, String), expiresInMinutes: 1 }, { tasks: ['x'], expiresInMinutes: 0 }, { tasks: ['x'], expiresInMinutes: 2881 }])('refuses $tasks.length tasks for $expiresInMinutes minutes', (input) => {
    expect(refusal(() => updateTaskProtection({ cluster: 'default', protectionEnabled: true, ...input }, makeKernelWith())).code).toBe('InvalidParameterException');
  });
});

describe('a run of many tasks', () => {
  it('starts and finishes 500 through RunTask, each with its exit code', async () => {
    const kernel = makeKernelWith({ scenario: { containers: [{ runMs: 60_000, exitCode: 4, jitter: 0.5 }] } });
    const input = { taskDefinition: 'job:1', launchType: 'FARGATE' as const, networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1', 'subnet-2'] } } };
    for (let index = 0; index < 50; index += 1) runTask({ ...input, count: 10 }, kernel);
    await kernel.clock.advance(120_000);
    const tasks = [...kernel.state.allTasks()];
    expect(tasks).toHaveLength(500);
    expect(tasks.filter((task) => task.lastStatus === 'STOPPED' && task.containers[0]?.exitCode === 4)).toHaveLength(500);
    expect(new Set(tasks.map(({ privateIp }) => privateIp)).size).toBe(500);
  });
});
