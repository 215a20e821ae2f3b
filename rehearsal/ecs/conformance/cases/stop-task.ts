import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectOneOf, expectRefusal, expectThat } from '../expectations.ts';

export const stopTaskCases: readonly ConformanceCase[] = [
  {
    id: 'stop-running',
    title: 'A stopped task: UserInitiated, `Task stopped by user`, desired STOPPED at once.',
    source: 'never compared with AWS',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      await context.waitForTask(taskArn, 'RUNNING');
      const answer = await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn });
      expectEqual('desiredStatus of the answer', answer.task?.desiredStatus, 'STOPPED');
      const task = await context.waitForTask(taskArn, 'STOPPED');
      expectEqual('stopCode, stoppedReason', [task.stopCode, task.stoppedReason], ['UserInitiated', 'Task stopped by user']);
      expectEqual('exitCode of a program that ends on SIGTERM', task.containers?.[0]?.exitCode, 0);
    },
  },
  {
    id: 'stop-reason',
    title: 'The reason given is the stoppedReason.',
    source: 'SDK model',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      await context.waitForTask(taskArn, 'RUNNING');
      await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn, reason: 'the deadline passed' });
      expectEqual('stoppedReason', (await context.waitForTask(taskArn, 'STOPPED')).stoppedReason, 'the deadline passed');
    },
  },
  {
    id: 'stop-by-id',
    title: 'StopTask takes the id alone.',
    source: 'SDK model',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn.split('/').at(-1) });
      expectEqual('stopCode', (await context.waitForTask(taskArn, 'STOPPED')).stopCode, 'UserInitiated');
    },
  },
  {
    id: 'stop-twice',
    title: 'Stopping again changes nothing: the first reason stays.',
    source: 'never compared with AWS',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      await context.waitForTask(taskArn, 'RUNNING');
      const cluster = await context.cluster();
      await context.ecs.stopTask({ cluster, task: taskArn, reason: 'first' });
      await context.ecs.stopTask({ cluster, task: taskArn, reason: 'second' });
      expectEqual('stoppedReason', (await context.waitForTask(taskArn, 'STOPPED')).stoppedReason, 'first');
    },
  },
  {
    id: 'stop-stopped',
    title: 'Stopping a task that ended by itself leaves its exit as it was.',
    source: 'never compared with AWS',
    needs: ['behaviours'],
    run: async (context) => {
      const { taskArn } = await context.run(await context.register('exits-3'));
      await context.waitForTask(taskArn, 'STOPPED');
      await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn, reason: 'late' });
      const task = await context.task(taskArn);
      expectEqual('stopCode, exitCode', [task.stopCode, task.containers?.[0]?.exitCode], ['EssentialContainerExited', 3]);
    },
  },
  {
    id: 'stop-before-running',
    title: 'A task can be stopped before it runs.',
    source: 'never compared with AWS',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn });
      const task = await context.waitForTask(taskArn, 'STOPPED');
      expectEqual('stopCode', task.stopCode, 'UserInitiated');
      expectThat(task.stoppedAt instanceof Date, 'stoppedAt to be a time', task.stoppedAt);
    },
  },
  {
    id: 'stop-unknown',
    title: 'Stopping an unknown task is an InvalidParameterException.',
    source: 'reported: griptape-ai/griptape-nodes-engine#1454',
    run: async (context) => {
      const call = context.ecs.stopTask({ cluster: await context.cluster(), task: '0123456789abcdef0123456789abcdef' });
      await expectRefusal(call, 'InvalidParameterException', /The referenced task was not found/);
    },
  },
  {
    id: 'stop-unknown-cluster',
    title: 'Stopping in an unknown cluster is a ClusterNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.stopTask({ cluster: context.name('nothing'), task: '0123456789abcdef0123456789abcdef' }), 'ClusterNotFoundException');
    },
  },
  {
    id: 'stop-timeout-kills',
    title: 'A program that ignores SIGTERM is killed after its stopTimeout: exit code 137.',
    source: 'facts: Reading tasks',
    needs: ['behaviours'],
    run: async (context) => {
      const { taskArn } = await context.run(await context.register('ignores-term'));
      await context.waitForTask(taskArn, 'RUNNING');
      const began = context.time.now();
      await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn });
      const task = await context.waitForTask(taskArn, 'STOPPED');
      expectEqual('exitCode', task.containers?.[0]?.exitCode, 137);
      const took = context.time.now() - began;
      expectThat(took >= 1900, 'the task to live on for its stopTimeout of 2 s', `${Math.round(took)} ms`);
    },
  },
  {
    id: 'stop-not-stopped-before-dead',
    title: 'A task is not STOPPED before its containers are.',
    source: 'facts: Differences of MiniStack',
    needs: ['behaviours'],
    run: async (context) => {
      const { taskArn } = await context.run(await context.register('ignores-term'));
      await context.waitForTask(taskArn, 'RUNNING');
      const answer = await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn });
      expectOneOf('lastStatus of the answer', answer.task?.lastStatus, ['RUNNING', 'DEACTIVATING', 'STOPPING']);
      await context.time.pass(500);
      expectOneOf('lastStatus half a second later', (await context.task(taskArn)).lastStatus, ['RUNNING', 'DEACTIVATING', 'STOPPING']);
    },
  },
];
