import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectOneOf, expectPresent, expectThat } from '../expectations.ts';

/** What RunTask answers, and the life of a task. */
export const runTaskCases: readonly ConformanceCase[] = [
  {
    id: 'run-answer',
    title: 'RunTask answers a task that is about to start, with what it was given and the defaults.',
    source: 'SDK model',
    run: async (context) => {
      const definition = await context.register();
      const task = await context.run(definition);
      expectOneOf('lastStatus', task.lastStatus, ['PROVISIONING', 'PENDING']);
      const { desiredStatus, group, launchType, platformVersion, cpu, memory, taskDefinitionArn } = task;
      expectEqual('members', { desiredStatus, group, launchType, platformVersion, cpu, memory, taskDefinitionArn }, { desiredStatus: 'RUNNING', group: `family:${definition.family}`, launchType: 'FARGATE', platformVersion: '1.4.0', cpu: '256', memory: '512', taskDefinitionArn: definition.arn });
      expectThat(task.createdAt instanceof Date, 'createdAt to be a time', task.createdAt);
      expectEqual('containers', task.containers?.map(({ name, lastStatus }) => [name, lastStatus]), [['main', 'PENDING']]);
    },
  },
  {
    id: 'run-arn',
    title: "A task's ARN holds its cluster and 32 hexadecimal digits.",
    source: 'SDK model',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      expectMatch('taskArn', taskArn, new RegExp(`^arn:aws:ecs:${context.target.region}:\\d{12}:task/${await context.cluster()}/[0-9a-f]{32}$`));
    },
  },
  {
    id: 'run-to-running',
    title: 'A task becomes RUNNING with its times, connected, its containers RUNNING.',
    source: 'facts: Reading tasks',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      const task = await context.waitForTask(taskArn, 'RUNNING');
      expectThat(task.startedAt instanceof Date, 'startedAt to be a time', task.startedAt);
      expectEqual('connectivity', task.connectivity, 'CONNECTED');
      expectEqual('container', task.containers?.[0]?.lastStatus, 'RUNNING');
      expectMatch('runtimeId', task.containers?.[0]?.runtimeId, /./);
      expectEqual('stop members', [task.stopCode, task.stoppedReason, task.stoppedAt], [undefined, undefined, undefined]);
    },
  },
  {
    id: 'run-network-interface',
    title: 'A task has a network interface with subnet and private address, attached once it runs.',
    source: 'SDK model',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register());
      const task = await context.waitForTask(taskArn, 'RUNNING');
      const interfaceOfTask = expectPresent('attachments[0]', task.attachments?.[0]);
      expectEqual('type, status', [interfaceOfTask.type, interfaceOfTask.status], ['ElasticNetworkInterface', 'ATTACHED']);
      const details = new Map((interfaceOfTask.details ?? []).map(({ name, value }) => [name, value]));
      expectOneOf('subnetId', details.get('subnetId'), context.network.awsvpcConfiguration?.subnets ?? []);
      expectMatch('privateIPv4Address', details.get('privateIPv4Address'), /^\d+\.\d+\.\d+\.\d+$/);
      expectMatch('networkInterfaceId', details.get('networkInterfaceId'), /^eni-[0-9a-f]+$/);
      expectEqual("the container's address", task.containers?.[0]?.networkInterfaces?.[0]?.privateIpv4Address, details.get('privateIPv4Address'));
    },
  },
  {
    id: 'run-life-cycle-order',
    title: 'A task goes through its states in their order, never back.',
    source: 'facts: Reading tasks',
    needs: ['behaviours'],
    run: async (context) => {
      const order = ['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED'];
      const { taskArn } = await context.run(await context.register('exits-0'));
      const seen: string[] = [];
      await context.waitForTaskThat(taskArn, 'to stop', { test: ({ lastStatus = '' }) => (seen.push(lastStatus), lastStatus === 'STOPPED') });
      const places = seen.map((status) => order.indexOf(status));
      expectThat(!places.includes(-1) && places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0)), `states in the order ${order.join(', ')}`, seen);
    },
  },
  {
    id: 'run-exit-0',
    title: 'A task that ends well: exit code 0, EssentialContainerExited.',
    source: 'facts: Reading tasks',
    needs: ['behaviours'],
    run: async (context) => {
      const task = await context.runToEnd(await context.register('exits-0'));
      const { exitCode, lastStatus, reason } = expectPresent('containers[0]', task.containers?.[0]);
      expectEqual('container', { exitCode, lastStatus, reason }, { exitCode: 0, lastStatus: 'STOPPED', reason: undefined });
      expectEqual('desiredStatus, stopCode', [task.desiredStatus, task.stopCode], ['STOPPED', 'EssentialContainerExited']);
    },
  },
  {
    id: 'run-exit-3',
    title: "The container's own exit code is told.",
    source: 'facts: Reading tasks',
    needs: ['behaviours'],
    run: async (context) => {
      const task = await context.runToEnd(await context.register('exits-3'));
      expectEqual('exitCode, stopCode', [task.containers?.[0]?.exitCode, task.stopCode], [3, 'EssentialContainerExited']);
    },
  },
  {
    id: 'run-stopped-reason',
    title: 'stoppedReason of an ended task is `Essential container in task exited`.',
    source: 'reported: mapbox/ecs-watchbot#108',
    needs: ['behaviours'],
    run: async (context) => {
      expectEqual('stoppedReason', (await context.runToEnd(await context.register('exits-0'))).stoppedReason, 'Essential container in task exited');
    },
  },
  {
    id: 'run-times-in-order',
    title: "A task's times come one after the other.",
    source: 'SDK model',
    needs: ['behaviours'],
    run: async (context) => {
      const task = await context.runToEnd(await context.register('exits-0'));
      const names = ['createdAt', 'connectivityAt', 'pullStartedAt', 'pullStoppedAt', 'startedAt', 'stoppingAt', 'executionStoppedAt', 'stoppedAt'] as const;
      const times = names.map((name) => expectPresent(name, task[name]).getTime());
      // ECS notes that the execution stopped and that the task is stopping in either order.
      const [stopping, executionStopped] = [times[5] ?? 0, times[6] ?? 0];
      times.splice(5, 2, Math.min(stopping, executionStopped), Math.max(stopping, executionStopped));
      expectThat(times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0)), names.join(' ≤ '), times);
    },
  },
  {
    id: 'run-no-image',
    title: 'An image that cannot be pulled: TaskFailedToStart, CannotPullContainerError, no exit code.',
    source: 'facts: Reading tasks',
    needs: ['behaviours'],
    run: async (context) => {
      const task = await context.runToEnd(await context.register('no-image'));
      expectEqual('stopCode', task.stopCode, 'TaskFailedToStart');
      expectMatch('stoppedReason', task.stoppedReason, /CannotPullContainerError: /);
      expectEqual('exit codes', (task.containers ?? []).map(({ exitCode }) => exitCode).filter((code) => code !== undefined), []);
      expectEqual('startedAt', task.startedAt, undefined);
    },
  },
  {
    id: 'run-latest-revision',
    title: 'Without a revision the latest ACTIVE one runs.',
    source: 'facts: RunTask',
    run: async (context) => {
      const [first, second, third] = [await context.register(), await context.register(), await context.register()];
      await context.ecs.deregisterTaskDefinition({ taskDefinition: third.arn });
      const task = await context.run(first, { taskDefinition: first.family });
      expectEqual('taskDefinitionArn', task.taskDefinitionArn, second.arn);
    },
  },
  {
    id: 'run-many',
    title: 'count 10 starts ten tasks.',
    source: 'facts: RunTask',
    run: async (context) => {
      const { tasks, failures } = await context.ecs.runTask(await context.runInput(await context.register('exits-0'), { count: 10 }));
      expectEqual('failures', failures ?? [], []);
      expectEqual('distinct tasks', new Set((tasks ?? []).map(({ taskArn }) => taskArn)).size, 10);
    },
  },
  {
    id: 'run-started-by-and-group',
    title: 'startedBy of 128 characters and a group of its own are kept.',
    source: 'facts: RunTask',
    run: async (context) => {
      const startedBy = 'ecs/Run_1-'.padEnd(128, 'x');
      const { taskArn } = await context.run(await context.register(), { startedBy, group: 'nightly' });
      const task = await context.task(taskArn);
      expectEqual('startedBy, group', [task.startedBy, task.group], [startedBy, 'nightly']);
    },
  },
  {
    id: 'run-overrides-visible',
    title: 'Overrides are told by DescribeTasks.',
    source: 'facts: RunTask',
    run: async (context) => {
      const containerOverrides = [{ name: 'main', command: ['sh', '-c', 'exit 0'], environment: [{ name: 'RUN_ID', value: 'r1' }], cpu: 128, memory: 256 }];
      const { taskArn } = await context.run(await context.register('exits-0'), { overrides: { containerOverrides, cpu: '512', memory: '1024' } });
      const task = await context.task(taskArn);
      expectEqual('containerOverrides', task.overrides?.containerOverrides, containerOverrides);
      expectEqual('size of the task', [task.cpu, task.memory], ['512', '1024']);
    },
  },
  {
    id: 'run-overridden-role',
    title: 'Roles can be overridden.',
    source: 'facts: RunTask',
    run: async (context) => {
      const taskRoleArn = 'arn:aws:iam::123456789012:role/other';
      const { taskArn } = await context.run(await context.register('exits-0'), { overrides: { taskRoleArn, executionRoleArn: taskRoleArn } });
      const { overrides } = await context.task(taskArn);
      expectEqual('roles', [overrides?.taskRoleArn, overrides?.executionRoleArn], [taskRoleArn, taskRoleArn]);
    },
  },
  {
    id: 'run-ephemeral-storage',
    title: 'A task has 20 GiB of ephemeral storage, or what is asked for.',
    source: 'SDK model',
    run: async (context) => {
      const definition = await context.register('exits-0');
      const plain = await context.run(definition);
      const large = await context.run(definition, { overrides: { ephemeralStorage: { sizeInGiB: 50 } } });
      expectEqual('GiB', [plain.ephemeralStorage?.sizeInGiB, large.ephemeralStorage?.sizeInGiB], [20, 50]);
    },
  },
  {
    id: 'run-execute-command',
    title: 'enableExecuteCommand is told.',
    source: 'SDK model',
    run: async (context) => {
      const definition = await context.register('exits-0', { taskRoleArn: 'arn:aws:iam::123456789012:role/conformance' });
      expectEqual('without and with', [(await context.run(definition)).enableExecuteCommand, (await context.run(definition, { enableExecuteCommand: true })).enableExecuteCommand], [false, true]);
    },
  },
  {
    id: 'run-platform-version',
    title: 'LATEST is told as 1.4.0, the platform family as Linux.',
    source: 'SDK model',
    run: async (context) => {
      const task = await context.run(await context.register('exits-0'), { platformVersion: 'LATEST' });
      expectEqual('platform', [task.platformVersion, task.platformFamily], ['1.4.0', 'Linux']);
    },
  },
  {
    id: 'run-capacity-provider',
    title: 'A capacity provider strategy chooses FARGATE_SPOT, which the task tells.',
    source: 'SDK model',
    run: async (context) => {
      const cluster = await context.cluster();
      await context.ecs.putClusterCapacityProviders({ cluster, capacityProviders: ['FARGATE', 'FARGATE_SPOT'], defaultCapacityProviderStrategy: [] });
      const task = await context.run(await context.register('exits-0'), { launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] });
      expectEqual('capacityProviderName, launchType', [task.capacityProviderName, task.launchType], ['FARGATE_SPOT', 'FARGATE']);
    },
  },
  {
    id: 'run-default-strategy',
    title: "Without a launch type the cluster's default strategy counts.",
    source: 'SDK model',
    run: async (context) => {
      const cluster = await context.cluster();
      await context.ecs.putClusterCapacityProviders({ cluster, capacityProviders: ['FARGATE', 'FARGATE_SPOT'], defaultCapacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }] });
      const task = await context.run(await context.register('exits-0'), { launchType: undefined });
      expectEqual('capacityProviderName', task.capacityProviderName, 'FARGATE_SPOT');
    },
  },
  {
    id: 'run-tags',
    title: 'Fifty tags of a task are kept; DescribeTasks tells them where TAGS is included.',
    source: 'facts: RunTask',
    run: async (context) => {
      const tags = Array.from({ length: 50 }, (_, index) => ({ key: `k${String(index).padStart(2, '0')}`.padEnd(128, 'k'), value: 'v'.repeat(256) }));
      const { taskArn } = await context.run(await context.register('exits-0'), { tags });
      const { tasks } = await context.ecs.describeTasks({ cluster: await context.cluster(), tasks: [taskArn] });
      expectEqual('tags without TAGS', tasks?.[0]?.tags ?? [], []);
      expectEqual('tags', [...((await context.task(taskArn)).tags ?? [])].sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1)), tags);
    },
  },
  {
    id: 'run-propagate-tags',
    title: "propagateTags TASK_DEFINITION copies the definition's tags; nothing is copied unasked, and the request's own win.",
    source: 'SDK model',
    run: async (context) => {
      const definition = await context.register('exits-0', { tags: [{ key: 'a', value: 'definition' }, { key: 'b', value: 'definition' }] });
      const plain = await context.run(definition);
      const tagged = await context.run(definition, { propagateTags: 'TASK_DEFINITION', tags: [{ key: 'a', value: 'request' }] });
      expectEqual('unasked', (await context.task(plain.taskArn)).tags ?? [], []);
      const tags = new Map(((await context.task(tagged.taskArn)).tags ?? []).map(({ key, value }) => [key, value]));
      expectEqual('tags', [tags.get('a'), tags.get('b')], ['request', 'definition']);
    },
  },
  {
    id: 'run-managed-tags',
    title: "enableECSManagedTags adds the cluster's name.",
    source: 'SDK model',
    run: async (context) => {
      const { taskArn } = await context.run(await context.register('exits-0'), { enableECSManagedTags: true });
      const tags = (await context.task(taskArn)).tags ?? [];
      expectEqual('aws:ecs:clusterName', tags.find(({ key }) => key === 'aws:ecs:clusterName')?.value, await context.cluster());
    },
  },
];
