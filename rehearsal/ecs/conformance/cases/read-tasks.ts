import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectRefusal, expectThat } from '../expectations.ts';

const HOUR = 3_600_000;
const unknownId = '0123456789abcdef0123456789abcdef';

export const readTaskCases: readonly ConformanceCase[] = [
  {
    id: 'tasks-describe-by-id-and-arn',
    title: 'DescribeTasks takes ids and ARNs.',
    source: 'SDK model',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      const { tasks } = await context.ecs.describeTasks({ cluster: await context.cluster(), tasks: [taskArn.split('/').at(-1) ?? ''] });
      expectEqual('ARN', tasks?.[0]?.taskArn, taskArn);
    },
  },
  {
    id: 'tasks-describe-missing',
    title: 'An unknown task is a failure MISSING in HTTP 200.',
    source: 'facts: Reading tasks',
    isSafe: true,
    run: async (context) => {
      const { tasks, failures } = await context.ecs.describeTasks({ cluster: await context.cluster(), tasks: [unknownId] });
      expectEqual('tasks, reason', [tasks, failures?.[0]?.reason], [[], 'MISSING']);
      expectThat((failures?.[0]?.arn ?? '').endsWith(`/${unknownId}`), 'the ARN of the task in the failure', failures);
    },
  },
  {
    id: 'tasks-describe-other-cluster',
    title: 'A task is MISSING in another cluster.',
    source: 'never compared with AWS',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      const { tasks, failures } = await context.ecs.describeTasks({ cluster: await context.createCluster('other'), tasks: [taskArn.split('/').at(-1) ?? ''] });
      expectEqual('tasks, reason', [tasks, failures?.[0]?.reason], [[], 'MISSING']);
    },
  },
  {
    id: 'tasks-describe-unknown-cluster',
    title: 'An unknown cluster is a ClusterNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.describeTasks({ cluster: context.name('nothing'), tasks: [unknownId] }), 'ClusterNotFoundException', /Cluster not found/);
    },
  },
  {
    id: 'tasks-describe-100',
    title: 'DescribeTasks takes 100 tasks and refuses 101.',
    source: 'facts: Reading tasks',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      const tasks = Array.from({ length: 101 }, (_, index) => String(index).padStart(32, '0'));
      const answer = await context.ecs.describeTasks({ cluster, tasks: tasks.slice(0, 100) });
      expectEqual('failures for 100', answer.failures?.length, 100);
      await expectRefusal(context.ecs.describeTasks({ cluster, tasks }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'tasks-describe-none',
    title: 'DescribeTasks refuses an empty list.',
    source: 'reported: sil-org/ecs-deploy#63',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.describeTasks({ cluster: await context.cluster(), tasks: [] }), 'InvalidParameterException', /Tasks cannot be empty/);
    },
  },
  {
    id: 'tasks-version-counts-up',
    title: "A task's version grows with its changes.",
    source: 'SDK model',
    needs: ['behaviours'],
    run: async (context) => {
      const { taskArn } = await context.run(await context.register('exits-0'));
      const versions: number[] = [];
      await context.waitForTaskThat(taskArn, 'to stop', { test: ({ version = 0, lastStatus }) => (versions.push(version), lastStatus === 'STOPPED') });
      expectThat(versions.every((version, index) => index === 0 || version >= (versions[index - 1] ?? 0)) && (versions.at(-1) ?? 0) > (versions[0] ?? 0), 'versions that grow', versions);
    },
  },
  {
    id: 'tasks-list-running',
    title: 'ListTasks tells tasks whose desired status is RUNNING, from their first moment.',
    source: 'facts: Reading tasks',
    run: async (context) => {
      const cluster = await context.cluster();
      const { taskArn } = await context.run(await context.register());
      expectEqual('at once', (await context.ecs.listTasks({ cluster })).taskArns, [taskArn]);
      await context.waitForTask(taskArn, 'RUNNING');
      await context.ecs.stopTask({ cluster, task: taskArn });
      expectEqual('RUNNING after the stop', (await context.ecs.listTasks({ cluster })).taskArns, []);
      await context.waitForTask(taskArn, 'STOPPED');
      expectEqual('STOPPED', (await context.ecs.listTasks({ cluster, desiredStatus: 'STOPPED' })).taskArns, [taskArn]);
    },
  },
  {
    id: 'tasks-list-pending-is-empty',
    title: 'desiredStatus PENDING lists nothing.',
    source: 'SDK model',
    run: async (context) => {
      await context.run(await context.register());
      expectEqual('PENDING', (await context.ecs.listTasks({ cluster: await context.cluster(), desiredStatus: 'PENDING' })).taskArns, []);
    },
  },
  {
    id: 'tasks-list-filters',
    title: 'ListTasks filters by family and by startedBy.',
    source: 'SDK model',
    run: async (context) => {
      const cluster = await context.cluster();
      const definition = await context.register();
      const mine = await context.run(definition, { startedBy: 'me' });
      const theirs = await context.run(await context.register('runs', { family: context.family('other') }), { startedBy: 'them' });
      expectEqual('by family', (await context.ecs.listTasks({ cluster, family: definition.family })).taskArns, [mine.taskArn]);
      expectEqual('by startedBy', (await context.ecs.listTasks({ cluster, startedBy: 'them' })).taskArns, [theirs.taskArn]);
    },
  },
  {
    id: 'tasks-list-launch-type',
    title: 'ListTasks filters by launch type.',
    source: 'SDK model',
    run: async (context) => {
      const cluster = await context.cluster();
      const { taskArn } = await context.run(await context.register());
      expectEqual('FARGATE', (await context.ecs.listTasks({ cluster, launchType: 'FARGATE' })).taskArns, [taskArn]);
      expectEqual('EC2', (await context.ecs.listTasks({ cluster, launchType: 'EC2' })).taskArns, []);
    },
  },
  {
    id: 'tasks-list-service',
    title: 'ListTasks filters by service; an unknown one is a ServiceNotFoundException.',
    source: 'SDK model',
    run: async (context) => {
      const cluster = await context.cluster();
      const definition = await context.register();
      await context.run(definition);
      const { serviceName } = await context.createService(definition);
      await context.waitForService('to run', ({ runningCount }) => runningCount === 1);
      const { taskArns = [] } = await context.ecs.listTasks({ cluster, serviceName });
      expectEqual('tasks', taskArns.length, 1);
      expectEqual('group', (await context.task(taskArns[0] ?? '')).group, `service:${serviceName}`);
      await expectRefusal(context.ecs.listTasks({ cluster, serviceName: context.name('nothing') }), 'ServiceNotFoundException');
    },
  },
  {
    id: 'tasks-list-pages',
    title: 'ListTasks gives every task once over its pages.',
    source: 'SDK model',
    run: async (context) => {
      const cluster = await context.cluster();
      const { tasks = [] } = await context.ecs.runTask(await context.runInput(await context.register(), { count: 5 }));
      const seen: string[] = [];
      for (let nextToken: string | undefined, page = 0; page === 0 || nextToken !== undefined; page += 1) {
        const answer = await context.ecs.listTasks({ cluster, maxResults: 2, nextToken });
        expectThat((answer.taskArns ?? []).length <= 2, 'at most two ARNs a page', answer.taskArns);
        seen.push(...(answer.taskArns ?? []));
        nextToken = answer.nextToken;
      }
      expectEqual('ARNs', seen.sort(), tasks.map(({ taskArn }) => taskArn).sort());
    },
  },
  {
    id: 'tasks-list-limits',
    title: 'ListTasks refuses more than 100 a page, and a page token that nobody gave.',
    source: 'facts: Reading tasks',
    isSafe: true,
    run: async (context) => {
      const cluster = await context.cluster();
      await expectRefusal(context.ecs.listTasks({ cluster, maxResults: 101 }), ['InvalidParameterException', 'ClientException']);
      await expectRefusal(context.ecs.listTasks({ cluster, nextToken: 'nonsense' }), ['InvalidParameterException', 'ClientException']);
    },
  },
  {
    id: 'tasks-list-unknown-cluster',
    title: 'ListTasks of an unknown cluster is a ClusterNotFoundException.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      await expectRefusal(context.ecs.listTasks({ cluster: context.name('nothing') }), 'ClusterNotFoundException', /Cluster not found/);
    },
  },
  {
    id: 'tasks-retention',
    title: 'A stopped task is told of for an hour at least, then it is MISSING and not listed.',
    source: 'facts: Reading tasks',
    needs: ['virtual-time'],
    run: async (context) => {
      const cluster = await context.cluster();
      const { taskArn } = await context.runToEnd(await context.register('exits-3'));
      await context.time.pass(0.98 * HOUR);
      expectEqual('exitCode within the hour', (await context.task(taskArn ?? '')).containers?.[0]?.exitCode, 3);
      await context.time.pass(2 * HOUR);
      const { tasks, failures } = await context.ecs.describeTasks({ cluster, tasks: [taskArn ?? ''] });
      expectEqual('tasks, reason', [tasks, failures?.[0]?.reason], [[], 'MISSING']);
      expectEqual('listed', (await context.ecs.listTasks({ cluster, desiredStatus: 'STOPPED' })).taskArns, []);
    },
  },
  {
    id: 'tasks-no-timeout',
    title: 'A task has no time limit: after a week it runs on.',
    source: 'facts: Reading tasks',
    needs: ['virtual-time'],
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      await context.time.pass(7 * 24 * HOUR);
      expectEqual('lastStatus', (await context.task(taskArn)).lastStatus, 'RUNNING');
    },
  },
  {
    id: 'tasks-health-unknown',
    title: 'Without a health check the health is UNKNOWN.',
    source: 'SDK model',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      const task = await context.waitForTask(taskArn, 'RUNNING');
      expectEqual('health of task and container', [task.healthStatus, task.containers?.[0]?.healthStatus], ['UNKNOWN', 'UNKNOWN']);
    },
  },
  {
    id: 'tasks-healthy',
    title: 'A health check that passes makes container and task HEALTHY.',
    source: 'SDK model',
    needs: ['behaviours'],
    run: async (context) => {
      const { taskArn } = await context.run(await context.register('healthy'));
      const task = await context.waitForTaskThat(taskArn, 'to be HEALTHY', { test: ({ healthStatus }) => healthStatus === 'HEALTHY' });
      expectEqual('health of the container', task.containers?.[0]?.healthStatus, 'HEALTHY');
    },
  },
  {
    id: 'tasks-unhealthy',
    title: 'A health check that fails makes container and task UNHEALTHY; a task that no service wants runs on.',
    source: 'reported: aws/containers-roadmap#161',
    needs: ['behaviours'],
    run: async (context) => {
      const { taskArn } = await context.run(await context.register('unhealthy'));
      const task = await context.waitForTaskThat(taskArn, 'to be UNHEALTHY', { test: ({ healthStatus }) => healthStatus === 'UNHEALTHY' });
      expectEqual('health of the container, lastStatus', [task.containers?.[0]?.healthStatus, task.lastStatus], ['UNHEALTHY', 'RUNNING']);
    },
  },
];
