import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectRefusal, expectThat } from '../expectations.ts';

const HOUR = 3_600_000;

/** RunTask's clientToken. */
export const clientTokenCases: readonly ConformanceCase[] = [
  {
    id: 'token-replay',
    title: 'The same token with the same request answers the same tasks and starts none.',
    source: 'facts: RunTask',
    run: async (context) => {
      const input = await context.runInput(await context.register(), { clientToken: 'run-1', count: 2 });
      const first = await context.ecs.runTask(input);
      const second = await context.ecs.runTask(input);
      const arnsOf = (answer: typeof first): readonly unknown[] => (answer.tasks ?? []).map(({ taskArn }) => taskArn).sort();
      expectEqual('tasks of the replay', arnsOf(second), arnsOf(first));
      expectEqual('tasks of the cluster', (await context.ecs.listTasks({ cluster: await context.cluster() })).taskArns?.length, 2);
    },
  },
  {
    id: 'token-conflict',
    title: 'The same token with another request is a ConflictException that names the tasks.',
    source: 'facts: RunTask',
    run: async (context) => {
      const definition = await context.register();
      const task = await context.run(definition, { clientToken: 'run-1' });
      const other = await context.runInput(definition, { clientToken: 'run-1', startedBy: 'somebody-else' });
      const { error } = await expectRefusal(context.ecs.runTask(other), 'ConflictException');
      expectEqual('resourceIds', error['resourceIds'], [task.taskArn]);
      expectEqual('tasks of the cluster', (await context.ecs.listTasks({ cluster: await context.cluster() })).taskArns, [task.taskArn]);
    },
  },
  {
    id: 'token-scope',
    title: 'A token counts in its cluster.',
    source: 'facts: RunTask',
    run: async (context) => {
      const definition = await context.register();
      const here = await context.run(definition, { clientToken: 'run-1' });
      const there = await context.run(definition, { clientToken: 'run-1', cluster: await context.createCluster('other') });
      expectThat(here.taskArn !== there.taskArn, 'two tasks', here.taskArn);
    },
  },
  {
    id: 'token-longest',
    title: 'A token of 64 characters from ! to ~ is taken.',
    source: 'facts: RunTask',
    run: async (context) => {
      await context.run(await context.register('exits-0'), { clientToken: '!~'.padEnd(64, 'x') });
    },
  },
  {
    id: 'token-none',
    title: 'Without a token each call starts a task.',
    source: 'facts: RunTask',
    run: async (context) => {
      // The SDK would fill one in.
      const body = JSON.stringify(await context.runInput(await context.register()));
      const answers = [await context.raw({ action: 'RunTask', body }), await context.raw({ action: 'RunTask', body })];
      const arns = answers.map(({ text }) => (JSON.parse(text) as { tasks: { taskArn: string }[] }).tasks[0]?.taskArn);
      expectEqual('distinct tasks', new Set(arns).size, 2);
    },
  },
  {
    id: 'token-replay-after-stop',
    title: 'The replay for a task that stopped within the hour tells its ARN and states only.',
    source: 'facts: RunTask',
    needs: ['behaviours'],
    run: async (context) => {
      const input = await context.runInput(await context.register('exits-0'), { clientToken: 'run-1' });
      const taskArn = (await context.ecs.runTask(input)).tasks?.[0]?.taskArn ?? '';
      await context.waitForTask(taskArn, 'STOPPED');
      const replayed = (await context.ecs.runTask(input)).tasks?.[0] ?? {};
      const told = Object.entries(replayed).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
      expectEqual('members', Object.fromEntries(told), { taskArn, lastStatus: 'STOPPED', desiredStatus: 'STOPPED' });
    },
  },
  {
    id: 'token-ends-an-hour-after-the-task',
    title: "A token ends an hour after its task: then it starts a new one.",
    source: 'facts: RunTask',
    needs: ['virtual-time'],
    run: async (context) => {
      const input = await context.runInput(await context.register('exits-0'), { clientToken: 'run-1' });
      const taskArn = (await context.ecs.runTask(input)).tasks?.[0]?.taskArn ?? '';
      await context.waitForTask(taskArn, 'STOPPED');
      await context.time.pass(0.9 * HOUR);
      expectEqual('within the hour', (await context.ecs.runTask(input)).tasks?.[0]?.taskArn, taskArn);
      await context.time.pass(0.2 * HOUR);
      expectThat((await context.ecs.runTask(input)).tasks?.[0]?.taskArn !== taskArn, 'a new task after the hour', taskArn);
    },
  },
  {
    id: 'token-ends-after-a-day',
    title: 'The token of a task that runs on ends after 24 hours.',
    source: 'facts: RunTask',
    needs: ['virtual-time'],
    run: async (context) => {
      const input = await context.runInput(await context.register(), { clientToken: 'run-1' });
      const first = (await context.ecs.runTask(input)).tasks?.[0]?.taskArn;
      await context.time.pass(23.5 * HOUR);
      expectEqual('after 23.5 hours', (await context.ecs.runTask(input)).tasks?.[0]?.taskArn, first);
      await context.time.pass(HOUR);
      expectThat((await context.ecs.runTask(input)).tasks?.[0]?.taskArn !== first, 'a new task after 24 hours', first);
    },
  },
];
