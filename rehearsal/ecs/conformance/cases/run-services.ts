import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectPresent, expectThat } from '../expectations.ts';
import { isSteady, tasksOf } from '../services.ts';

/** A service at work: its first deployment, counts, its tasks, its events. */
export const runServiceCases: readonly ConformanceCase[] = [
  {
    id: 'service-first-deployment',
    title: 'The first deployment is PRIMARY and IN_PROGRESS until the service is stable.',
    source: 'facts: Differences of MiniStack',
    run: async (context) => {
      const service = await context.createService(await context.register());
      const deployment = expectPresent('deployments[0]', service.deployments?.[0]);
      expectMatch('id', deployment.id, /^ecs-svc\/\d{19}$/);
      const { status, desiredCount, runningCount, failedTasks, rolloutState, rolloutStateReason } = deployment;
      expectEqual('members', { status, desiredCount, runningCount, failedTasks, rolloutState, rolloutStateReason }, { status: 'PRIMARY', desiredCount: 1, runningCount: 0, failedTasks: 0, rolloutState: 'IN_PROGRESS', rolloutStateReason: `ECS deployment ${deployment.id ?? ''} in progress.` });
    },
  },
  {
    id: 'service-becomes-steady',
    title: 'Once stable the deployment is COMPLETED, in ECS\'s words.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      await context.createService(await context.register(), { desiredCount: 2 });
      const service = await context.waitForService('to be steady', isSteady);
      const [deployment] = service.deployments ?? [];
      expectEqual('counts', [service.desiredCount, service.runningCount, service.pendingCount, deployment?.runningCount], [2, 2, 0, 2]);
      expectEqual('rolloutStateReason', deployment?.rolloutStateReason, `ECS deployment ${deployment?.id ?? ''} completed.`);
    },
  },
  {
    id: 'service-completed-means-running',
    title: 'rolloutState is not COMPLETED before all tasks run.',
    source: 'facts: Differences of MiniStack',
    run: async (context) => {
      await context.createService(await context.register(), { desiredCount: 2 });
      const service = await context.waitForService('to be COMPLETED', ({ deployments }) => deployments?.[0]?.rolloutState === 'COMPLETED');
      expectEqual('runningCount', service.runningCount, 2);
    },
  },
  {
    id: 'service-events',
    title: 'Events tell of started tasks, the completed deployment and the steady state, youngest first.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      const { serviceName } = await context.createService(await context.register());
      const service = await context.waitForService('to reach a steady state', ({ events }) => events?.some(({ message }) => message?.includes('steady state')));
      const deployment = service.deployments?.[0]?.id ?? '';
      const [task] = await tasksOf(context);
      const expected = [`(service ${serviceName}) has started 1 tasks: (task ${task?.taskArn?.split('/').at(-1) ?? ''}).`, `(service ${serviceName}) (deployment ${deployment}) deployment completed.`, `(service ${serviceName}) has reached a steady state.`];
      const messages = (service.events ?? []).map(({ message }) => message ?? '');
      for (const message of expected) expectThat(messages.includes(message), `the event "${message}"`, messages);
      expectThat(messages.indexOf(expected[0] ?? '') > messages.indexOf(expected[2] ?? ''), 'the youngest event first', messages);
      expectEqual('distinct ids', new Set((service.events ?? []).map(({ id }) => id)).size, messages.length);
    },
  },
  {
    id: 'service-tasks-started-by',
    title: "A service's tasks carry the deployment's id in startedBy and service:<name> as their group.",
    source: 'facts: Differences of MiniStack',
    run: async (context) => {
      const { serviceName } = await context.createService(await context.register());
      const service = await context.waitForService('to run', ({ runningCount }) => runningCount === 1);
      const [task] = await tasksOf(context);
      expectEqual('startedBy, group', [task?.startedBy, task?.group], [service.deployments?.[0]?.id, `service:${serviceName}`]);
    },
  },
  {
    id: 'service-empty-is-steady',
    title: 'A service of 0 tasks becomes COMPLETED without one.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      await context.createService(await context.register(), { desiredCount: 0 });
      await context.waitForService('to be steady', isSteady);
      expectEqual('tasks', await tasksOf(context), []);
    },
  },
  {
    id: 'service-scale-out',
    title: 'A change of the count alone is no new deployment.',
    source: 'facts: Services and deployments',
    run: async (context) => {
      const { serviceName } = await context.createService(await context.register());
      const before = await context.waitForService('to be steady', isSteady);
      const answer = await context.ecs.updateService({ cluster: await context.cluster(), service: serviceName, desiredCount: 3 });
      expectEqual('desiredCount of the answer', [answer.service?.desiredCount, answer.service?.deployments?.[0]?.desiredCount], [3, 3]);
      const after = await context.waitForService('to run three tasks', ({ runningCount }) => runningCount === 3);
      expectEqual('deployments', after.deployments?.map(({ id }) => id), before.deployments?.map(({ id }) => id));
    },
  },
  {
    id: 'service-scale-in',
    title: 'Tasks that are too many are stopped by the scheduler, with the deployment in the reason.',
    source: 'never compared with AWS',
    run: async (context) => {
      const cluster = await context.cluster();
      const { serviceName } = await context.createService(await context.register(), { desiredCount: 3 });
      const { deployments } = await context.waitForService('to be steady', isSteady);
      await context.ecs.updateService({ cluster, service: serviceName, desiredCount: 1 });
      await context.waitForService('to run one task', ({ runningCount }) => runningCount === 1);
      const stopped = await context.waitFor('two tasks to be STOPPED', async () => {
        const tasks = (await tasksOf(context, 'STOPPED')).filter(({ lastStatus }) => lastStatus === 'STOPPED');
        return tasks.length === 2 ? tasks : undefined;
      });
      for (const task of stopped) expectEqual('stopCode, stoppedReason', [task.stopCode, task.stoppedReason], ['ServiceSchedulerInitiated', `Scaling activity initiated by (deployment ${deployments?.[0]?.id ?? ''})`]);
    },
  },
  {
    id: 'service-scale-to-zero-and-back',
    title: 'A service goes to 0 tasks and back.',
    source: 'never compared with AWS',
    run: async (context) => {
      const cluster = await context.cluster();
      const { serviceName } = await context.createService(await context.register(), { desiredCount: 2 });
      await context.waitForService('to be steady', isSteady);
      await context.ecs.updateService({ cluster, service: serviceName, desiredCount: 0 });
      await context.waitForService('to be empty', ({ runningCount, pendingCount }) => runningCount === 0 && pendingCount === 0);
      await context.ecs.updateService({ cluster, service: serviceName, desiredCount: 2 });
      const service = await context.waitForService('to be back', ({ runningCount }) => runningCount === 2);
      expectEqual('deployments', service.deployments?.length, 1);
    },
  },
  {
    id: 'service-replaces-tasks',
    title: 'A task that somebody stops is replaced.',
    source: 'SDK model',
    run: async (context) => {
      const cluster = await context.cluster();
      await context.createService(await context.register());
      await context.waitForService('to be steady', isSteady);
      const [old] = await tasksOf(context);
      await context.ecs.stopTask({ cluster, task: old?.taskArn });
      await context.waitFor('another task to run', async () => (await tasksOf(context)).find(({ taskArn, lastStatus }) => taskArn !== old?.taskArn && lastStatus === 'RUNNING'));
      expectEqual('stopCode of the old one', (await context.waitForTask(old?.taskArn ?? '', 'STOPPED')).stopCode, 'UserInitiated');
    },
  },
  {
    id: 'service-replaces-ended-tasks',
    title: 'A task that ends by itself is replaced, however it ends.',
    source: 'SDK model',
    needs: ['behaviours'],
    run: async (context) => {
      await context.createService(await context.register('exits-0'));
      await context.waitFor('two tasks to have ended', async () => ((await tasksOf(context, 'STOPPED')).length >= 2 ? true : undefined));
    },
  },
  {
    id: 'service-cannot-be-stable',
    title: 'A service whose tasks cannot start never becomes COMPLETED without a circuit breaker, and is told to be unable to.',
    source: 'facts: Services and deployments',
    needs: ['virtual-time'],
    run: async (context) => {
      await context.createService(await context.register('no-image'));
      await context.time.pass(3_600_000);
      const service = await context.service();
      expectEqual('rolloutState', service.deployments?.[0]?.rolloutState, 'IN_PROGRESS');
      expectThat((service.deployments?.[0]?.failedTasks ?? 0) > 2, 'failedTasks to count', service.deployments);
      expectThat(service.events?.some(({ message }) => message?.includes('is unable to consistently start tasks successfully')) === true, 'the event `is unable to consistently start tasks successfully`', service.events?.map(({ message }) => message));
      expectThat((service.events?.length ?? 0) <= 100, '100 events at most', service.events?.length);
    },
  },
  {
    id: 'service-propagates-tags',
    title: "propagateTags SERVICE copies the service's tags to its tasks, enableECSManagedTags adds its names.",
    source: 'SDK model',
    run: async (context) => {
      const { serviceName } = await context.createService(await context.register(), { propagateTags: 'SERVICE', enableECSManagedTags: true, tags: [{ key: 'team', value: 'blue' }] });
      await context.waitForService('to run', ({ runningCount }) => runningCount === 1);
      const tags = new Map(((await tasksOf(context))[0]?.tags ?? []).map(({ key, value }) => [key, value]));
      expectEqual('tags', [tags.get('team'), tags.get('aws:ecs:serviceName'), tags.get('aws:ecs:clusterName')], ['blue', serviceName, await context.cluster()]);
    },
  },
  {
    id: 'service-propagates-definition-tags',
    title: "propagateTags TASK_DEFINITION copies the definition's tags.",
    source: 'SDK model',
    run: async (context) => {
      await context.createService(await context.register('runs', { tags: [{ key: 'from', value: 'definition' }] }), { propagateTags: 'TASK_DEFINITION', tags: [{ key: 'team', value: 'blue' }] });
      await context.waitForService('to run', ({ runningCount }) => runningCount === 1);
      expectEqual('tags', (await tasksOf(context))[0]?.tags, [{ key: 'from', value: 'definition' }]);
    },
  },
];
