import type { FaultRule } from '../../faults/scenario.ts';
import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectPresent, expectRefusal, expectThat } from '../expectations.ts';
import { isSteady, tasksOf } from '../services.ts';

/** Works while those rules hold. */
async function under(context: CaseContext, rules: readonly FaultRule[], work: () => Promise<void>): Promise<void> {
  const setFaults = expectPresent('setFaults', context.target.setFaults);
  await setFaults(rules);
  try {
    await work();
  } finally {
    await setFaults([]);
  }
}

/** What AWS does when something goes wrong, brought about on purpose. */
export const faultCases: readonly ConformanceCase[] = [
  {
    id: 'fault-no-capacity',
    title: 'Without capacity RunTask answers HTTP 200 with failures and no task.',
    source: 'facts: RunTask',
    needs: ['faults'],
    run: async (context) => {
      const input = await context.runInput(await context.register());
      await under(context, [{ fault: 'no-capacity' }], async () => {
        const answer = await context.ecs.runTask(input);
        expectEqual('status, tasks', [answer.$metadata.httpStatusCode, answer.tasks], [200, []]);
        expectMatch('reason', answer.failures?.[0]?.reason, /^Capacity is unavailable at this time/);
      });
    },
  },
  {
    id: 'fault-replayed-failure',
    title: 'A replay repeats the failures of the original; a new token starts the task.',
    source: 'facts: RunTask',
    needs: ['faults'],
    run: async (context) => {
      const input = await context.runInput(await context.register(), { clientToken: 'attempt-1' });
      await under(context, [{ fault: 'no-capacity' }], async () => {
        await context.ecs.runTask(input);
      });
      const replay = await context.ecs.runTask(input);
      expectEqual('tasks, failures of the replay', [replay.tasks, replay.failures?.length], [[], 1]);
      const retry = await context.ecs.runTask({ ...input, clientToken: 'attempt-2' });
      expectEqual('tasks of the new token', retry.tasks?.length, 1);
    },
  },
  {
    id: 'fault-some-capacity',
    title: 'Where there is capacity for some, they start and the others are failures.',
    source: 'facts: RunTask',
    needs: ['faults'],
    run: async (context) => {
      const input = await context.runInput(await context.register(), { count: 3 });
      await under(context, [{ fault: 'no-capacity', times: 1 }], async () => {
        const { tasks, failures } = await context.ecs.runTask(input);
        expectEqual('tasks and failures', [tasks?.length, failures?.length], [2, 1]);
      });
    },
  },
  {
    id: 'fault-service-without-capacity',
    title: 'A service tells in an event that it cannot place a task, and goes on once it can.',
    source: 'reported: sil-org/ecs-deploy#277',
    needs: ['faults', 'virtual-time'],
    run: async (context) => {
      await under(context, [{ fault: 'no-capacity' }], async () => {
        await context.createService(await context.register());
        const { events } = await context.waitForService('to tell', (service) => service.events?.some(({ message }) => message?.includes('was unable to place a task')));
        expectThat(events?.some(({ message }) => message?.startsWith(`(service ${context.name('service')}) was unable to place a task. Reason: Capacity is unavailable at this time`)) === true, 'the reason in the event', events);
      });
      await context.waitForService('to be steady', isSteady, { deadlineMs: 600_000 });
    },
  },
  {
    id: 'fault-lost-answer',
    title: 'A call whose answer is lost has taken effect: the same token adopts its task.',
    source: 'facts: RunTask',
    needs: ['faults'],
    run: async (context) => {
      const input = await context.runInput(await context.register(), { clientToken: 'run-1' });
      await under(context, [{ fault: 'cut-after', on: { action: 'RunTask' } }], async () => {
        const error = await context.ecs.runTask(input).catch((problem: unknown) => problem);
        expectThat(error instanceof Error && !('$fault' in error), 'a connection that breaks off', error);
      });
      const { tasks } = await context.ecs.runTask(input);
      expectEqual('tasks of the cluster', (await context.ecs.listTasks({ cluster: await context.cluster() })).taskArns, [tasks?.[0]?.taskArn]);
    },
  },
  {
    id: 'fault-throttled',
    title: 'A throttled call is a ThrottlingException: `Rate exceeded`.',
    source: 'facts: RunTask',
    needs: ['faults'],
    run: async (context) => {
      await under(context, [{ fault: 'throttle', on: { action: 'ListClusters' } }], async () => {
        const { status } = await expectRefusal(context.ecs.listClusters({}), 'ThrottlingException', /Rate exceeded/);
        expectEqual('status', status, 400);
      });
    },
  },
  {
    id: 'fault-access-denied',
    title: 'A denied call is an AccessDeniedException that names caller, action and resource.',
    source: 'reported: pulumi/pulumi-hugo#2607',
    needs: ['faults'],
    run: async (context) => {
      const cluster = await context.cluster();
      await under(context, [{ fault: 'access-denied', on: { action: 'ListServices' } }], async () => {
        await expectRefusal(context.ecs.listServices({ cluster }), 'AccessDeniedException', /^User: arn:aws:\S+ is not authorized to perform: ecs:ListServices on resource: \S+/);
      });
    },
  },
  {
    id: 'fault-expired-token',
    title: 'An expired session is an ExpiredTokenException.',
    source: 'reported: aws-samples/cdk-fargate-gitlab-runner#15',
    needs: ['faults'],
    run: async (context) => {
      await under(context, [{ fault: 'expired-token' }], async () => {
        await expectRefusal(context.ecs.listClusters({}), 'ExpiredTokenException', /security token included in the request is expired/);
      });
    },
  },
  {
    id: 'fault-stale-reads',
    title: 'A task that was just started can be missing for seconds.',
    source: 'facts: Reading tasks',
    needs: ['faults', 'virtual-time'],
    run: async (context) => {
      const cluster = await context.cluster();
      await context.time.pass(10_000);
      const { taskArn } = await context.run(await context.register());
      await under(context, [{ fault: 'stale-reads', milliseconds: 3000 }], async () => {
        const { tasks, failures } = await context.ecs.describeTasks({ cluster, tasks: [taskArn] });
        expectEqual('tasks, reason', [tasks, failures?.[0]?.reason], [[], 'MISSING']);
        expectEqual('listed', (await context.ecs.listTasks({ cluster })).taskArns, []);
        await context.time.pass(4000);
        expectEqual('afterwards', (await context.ecs.describeTasks({ cluster, tasks: [taskArn] })).tasks?.[0]?.taskArn, taskArn);
      });
    },
  },
  {
    id: 'fault-container-dies',
    title: 'A container that is killed from outside ends with 137, and its service replaces the task.',
    source: 'facts: Reading tasks',
    needs: ['faults', 'virtual-time'],
    run: async (context) => {
      await under(context, [{ fault: 'container-dies', afterSeconds: 5, times: 1 }], async () => {
        await context.createService(await context.register());
        await context.waitForService('to be steady', isSteady);
        const task = await context.waitFor('the task to die', async () => (await tasksOf(context, 'STOPPED')).find(({ lastStatus }) => lastStatus === 'STOPPED'));
        expectEqual('exitCode, stopCode', [task.containers?.[0]?.exitCode, task.stopCode], [137, 'EssentialContainerExited']);
        await context.waitForService('to be back', ({ runningCount }) => runningCount === 1);
      });
    },
  },
  {
    id: 'breaker-failed-tasks-reset',
    title: "failedTasks counts failed starts and is 0 again once a task runs; the stopped tasks' startedBy counts them all.",
    source: 'facts: Services and deployments',
    needs: ['faults', 'virtual-time'],
    run: async (context) => {
      const counts: number[] = [];
      await under(context, [{ fault: 'container-dies', afterSeconds: 0, times: 2 }], async () => {
        await context.createService(await context.register());
        await context.waitForService('to be steady', (one) => (counts.push(one.deployments?.[0]?.failedTasks ?? 0), isSteady(one)), { deadlineMs: 600_000 });
      });
      const id = (await context.service()).deployments?.[0]?.id;
      const failed = (await tasksOf(context, 'STOPPED')).filter(({ startedBy }) => startedBy === id);
      expectEqual('most failedTasks, failedTasks at the end, stopped tasks', [Math.max(...counts), counts.at(-1), failed.length], [2, 0, 2]);
    },
  },
];
