import type { ContainerDefinition, RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase, Source } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectThat } from '../expectations.ts';

interface ContainerCase {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  /** Run by sh; the case holds where it exits with 0. */
  readonly script: string;
  readonly container?: Partial<ContainerDefinition>;
  readonly definition?: Partial<RegisterTaskDefinitionCommandInput>;
  readonly exitCode?: number;
}

const model = 'SDK model' as const;
const ignored = 'facts: Differences of MiniStack' as const;

/** One container that looks around itself. */
const scripts: readonly ContainerCase[] = [
  { id: 'environment', title: 'The environment is set.', source: model, script: 'test "$GREETING" = "hello world"', container: { environment: [{ name: 'GREETING', value: 'hello world' }] } },
  { id: 'entry-point', title: 'The entry point is honoured.', source: ignored, script: 'exit 4', container: { entryPoint: ['sh', '-c', 'exit 5'], command: ['ignored'] }, exitCode: 5 },
  { id: 'working-directory', title: 'The working directory is honoured.', source: ignored, script: 'test "$(pwd)" = /etc', container: { workingDirectory: '/etc' } },
  { id: 'user', title: 'The user is honoured.', source: ignored, script: 'test "$(id -u):$(id -g)" = 1000:1000', container: { user: '1000:1000' } },
  { id: 'read-only-root', title: 'A read-only root refuses a write.', source: ignored, script: 'if touch /etc/x; then exit 1; else exit 0; fi', container: { readonlyRootFilesystem: true } },
  { id: 'writable-root', title: 'Without it the root is writable.', source: model, script: 'touch /etc/x' },
  { id: 'tmpfs', title: 'A tmpfs is writable under a read-only root, by another user too.', source: ignored, script: 'touch /tmp/x && mount | grep -q "on /tmp type tmpfs"', container: { readonlyRootFilesystem: true, user: '1000', linuxParameters: { tmpfs: [{ containerPath: '/tmp', size: 16, mountOptions: ['mode=1777'] }] } } },
  { id: 'ulimit', title: 'A ulimit is set.', source: ignored, script: 'test "$(ulimit -n)" = 2048', container: { ulimits: [{ name: 'nofile', softLimit: 2048, hardLimit: 4096 }] } },
  { id: 'init-process', title: 'With an init process the command is not process 1.', source: ignored, script: 'test $$ -ne 1', container: { linuxParameters: { initProcessEnabled: true } } },
  { id: 'metadata', title: "The metadata endpoint tells the container's task.", source: model, script: 'wget -q -O - "$ECS_CONTAINER_METADATA_URI_V4/task" | grep -q "\\"TaskARN\\""' },
  { id: 'metadata-container', title: 'The metadata endpoint tells the container itself.', source: model, script: 'wget -q -O - "$ECS_CONTAINER_METADATA_URI_V4" | grep -q "com.amazonaws.ecs.container-name.*main"' },
  { id: 'credentials', title: "The role's credentials are at 169.254.170.2, for the role of the task.", source: model, script: 'wget -q -O - "http://169.254.170.2$AWS_CONTAINER_CREDENTIALS_RELATIVE_URI" > /tmp/c; for key in AccessKeyId SecretAccessKey Token Expiration role/conformance; do grep -q $key /tmp/c || exit 1; done', definition: { taskRoleArn: 'arn:aws:iam::123456789012:role/conformance' } },
  { id: 'region', title: 'AWS_REGION and the execution environment are set.', source: 'never compared with AWS', script: 'test -n "$AWS_REGION" && test "$AWS_EXECUTION_ENV" = AWS_ECS_FARGATE' },
  { id: 'memory-limit', title: "The container's memory limit is its control group's.", source: ignored, script: 'cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes 2>/dev/null | grep -qx $((128 * 1048576))', container: { memory: 128 } },
  { id: 'signal-exit', title: 'A program killed by SIGSEGV exits with 139.', source: 'facts: Reading tasks', script: 'sh -c "kill -SEGV \\$\\$"; exit $?', exitCode: 139 },
];

const scriptCases: readonly ConformanceCase[] = scripts.map((one) => ({
  id: `container-${one.id}`,
  title: one.title,
  source: one.source,
  needs: ['real-containers'],
  run: async (context) => {
    const container = context.container('runs', { command: ['sh', '-c', one.script], ...one.container });
    const task = await context.runToEnd(await context.register('exits-0', { containerDefinitions: [container], ...one.definition }));
    expectEqual(`exit code (${task.stoppedReason ?? ''} ${task.containers?.[0]?.reason ?? ''})`, task.containers?.[0]?.exitCode, one.exitCode ?? 0);
  },
}));

function script(context: CaseContext, name: string, changes: Partial<ContainerDefinition> & { readonly script: string }): ContainerDefinition {
  const { script: text, ...rest } = changes;
  return context.container('runs', { name, command: ['sh', '-c', text], ...rest });
}

async function exitCodes(context: CaseContext, containerDefinitions: ContainerDefinition[]): Promise<Record<string, number | undefined>> {
  const task = await context.runToEnd(await context.register('exits-0', { containerDefinitions }));
  return Object.fromEntries((task.containers ?? []).map(({ name, exitCode }) => [name ?? '', exitCode]));
}

export const containerCases: readonly ConformanceCase[] = [
  ...scriptCases,
  {
    id: 'container-loopback',
    title: 'Two containers of a task meet on loopback.',
    source: ignored,
    needs: ['real-containers'],
    run: async (context) => {
      const server = script(context, 'server', { script: 'mkdir /www; echo here > /www/index.html; trap "exit 0" TERM; httpd -f -p 127.0.0.1:8080 -h /www & wait', essential: false });
      const client = script(context, 'client', { script: 'for i in 1 2 3 4 5 6 7 8 9 10; do wget -q -O - http://127.0.0.1:8080/index.html | grep -q here && exit 0; sleep 0.2; done; exit 1' });
      expectEqual('exit code of the client', (await exitCodes(context, [server, client]))['client'], 0);
    },
  },
  {
    id: 'container-same-port-twice',
    title: 'Two tasks listen on one port, each on its own address.',
    source: model,
    needs: ['real-containers'],
    run: async (context) => {
      const definition = await context.register('runs', { containerDefinitions: [script(context, 'main', { script: 'trap "exit 0" TERM; httpd -f -p 8080 -h /etc & wait', portMappings: [{ containerPort: 8080 }] })] });
      const { tasks = [] } = await context.ecs.runTask(await context.runInput(definition, { count: 2 }));
      const addresses = new Set<string | undefined>();
      for (const { taskArn = '' } of tasks) {
        const task = await context.waitForTask(taskArn, 'RUNNING');
        addresses.add(task.attachments?.[0]?.details?.find(({ name }) => name === 'privateIPv4Address')?.value);
      }
      expectEqual('addresses', addresses.size, 2);
      await context.time.pass(500);
      for (const { taskArn = '' } of tasks) expectEqual('lastStatus', (await context.task(taskArn)).lastStatus, 'RUNNING');
    },
  },
  {
    id: 'container-override-command',
    title: "An overridden command and environment win over the definition's.",
    source: 'facts: RunTask',
    needs: ['real-containers'],
    run: async (context) => {
      const definition = await context.register('exits-0', { containerDefinitions: [context.container('exits-0', { environment: [{ name: 'A', value: '1' }, { name: 'B', value: '2' }] })] });
      const containerOverrides = [{ name: 'main', command: ['sh', '-c', 'exit $((A * 10 + B))'], environment: [{ name: 'A', value: '4' }] }];
      const task = await context.runToEnd(definition, { overrides: { containerOverrides } });
      expectEqual('exitCode', task.containers?.[0]?.exitCode, 42);
    },
  },
  {
    id: 'container-out-of-memory',
    title: 'A container that takes too much memory: exit code 137, OutOfMemoryError.',
    source: 'facts: Reading tasks',
    needs: ['real-containers'],
    run: async (context) => {
      // An engine listens for a lack of memory once it has started a container: one that dies before is only killed.
      const isRunning = 'wget -q -O - "$ECS_CONTAINER_METADATA_URI_V4" | grep -q "KnownStatus[^,]*RUNNING"';
      const container = script(context, 'main', { script: `until ${isRunning}; do :; done; dd if=/dev/zero of=/dev/null bs=200M count=50`, memory: 32 });
      const task = await context.runToEnd(await context.register('exits-0', { containerDefinitions: [container] }));
      expectEqual('exitCode', task.containers?.[0]?.exitCode, 137);
      expectMatch('reason of the container', task.containers?.[0]?.reason, /^OutOfMemoryError: Container killed due to memory usage/);
    },
  },
  {
    id: 'container-sigterm-handled',
    title: 'A program that handles SIGTERM ends with its own code.',
    source: 'facts: Reading tasks',
    needs: ['real-containers'],
    run: async (context) => {
      const definition = await context.register('runs', { containerDefinitions: [script(context, 'main', { script: 'trap "exit 12" TERM; sleep 3600 & wait' })] });
      const { taskArn } = await context.run(definition);
      await context.waitForTask(taskArn, 'RUNNING');
      await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn });
      expectEqual('exitCode', (await context.waitForTask(taskArn, 'STOPPED')).containers?.[0]?.exitCode, 12);
    },
  },
  {
    id: 'container-sigterm-default',
    title: 'A program that does not, under an init process, ends with 143.',
    source: 'facts: Reading tasks',
    needs: ['real-containers'],
    run: async (context) => {
      const definition = await context.register('runs', { containerDefinitions: [script(context, 'main', { script: 'exec sleep 600', linuxParameters: { initProcessEnabled: true } })] });
      const { taskArn } = await context.run(definition);
      await context.waitForTask(taskArn, 'RUNNING');
      await context.ecs.stopTask({ cluster: await context.cluster(), task: taskArn });
      expectEqual('exitCode', (await context.waitForTask(taskArn, 'STOPPED')).containers?.[0]?.exitCode, 143);
    },
  },
  {
    id: 'container-no-such-program',
    title: 'A program that does not exist: the task fails to start, and no exit code says success.',
    source: 'never compared with AWS',
    needs: ['real-containers'],
    run: async (context) => {
      const task = await context.runToEnd(await context.register('exits-0', { containerDefinitions: [context.container('exits-0', { command: ['/no/such/program'] })] }));
      expectThat(task.containers?.[0]?.exitCode !== 0, 'no exit code, or another than 0', task.containers?.[0]?.exitCode);
      expectMatch('reasons', `${task.stoppedReason ?? ''} ${task.containers?.[0]?.reason ?? ''}`, /CannotStartContainerError|CannotCreateContainerError/);
    },
  },
  {
    id: 'container-non-essential-ends',
    title: 'The task goes on when a container ends that is not essential.',
    source: model,
    needs: ['real-containers'],
    run: async (context) => {
      const containerDefinitions = [context.container(), script(context, 'helper', { script: 'exit 3', essential: false })];
      const { taskArn } = await context.run(await context.register('runs', { containerDefinitions }));
      await context.waitForTaskThat(taskArn, 'to have lost its helper', { test: ({ containers }) => containers?.some(({ name, exitCode }) => name === 'helper' && exitCode === 3) === true });
      const task = await context.waitForTask(taskArn, 'RUNNING');
      expectEqual('container main', task.containers?.find(({ name }) => name === 'main')?.lastStatus, 'RUNNING');
    },
  },
  {
    id: 'container-essential-ends',
    title: 'The others are stopped when an essential container ends.',
    source: model,
    needs: ['real-containers'],
    run: async (context) => {
      const codes = await exitCodes(context, [script(context, 'main', { script: 'sleep 1; exit 6' }), script(context, 'sidecar', { script: 'trap "exit 7" TERM; sleep 3600 & wait' })]);
      expectEqual('exit codes', codes, { main: 6, sidecar: 7 });
    },
  },
  {
    id: 'container-depends-on-success',
    title: 'dependsOn SUCCESS waits for the other to end well.',
    source: ignored,
    needs: ['real-containers'],
    run: async (context) => {
      const migrate = script(context, 'migrate', { script: 'sleep 0.7; touch /shared/done', essential: false, mountPoints: [{ sourceVolume: 'shared', containerPath: '/shared' }] });
      const main = script(context, 'main', { script: 'test -e /shared/done', dependsOn: [{ containerName: 'migrate', condition: 'SUCCESS' }], mountPoints: [{ sourceVolume: 'shared', containerPath: '/shared' }] });
      const task = await context.runToEnd(await context.register('exits-0', { containerDefinitions: [migrate, main], volumes: [{ name: 'shared' }] }));
      expectEqual('exit code of main', task.containers?.find(({ name }) => name === 'main')?.exitCode, 0);
    },
  },
  {
    id: 'container-depends-on-failure',
    title: 'Where it does not, the dependant never runs and the task fails.',
    source: 'never compared with AWS',
    needs: ['real-containers'],
    run: async (context) => {
      const codes = await exitCodes(context, [script(context, 'migrate', { script: 'exit 2', essential: false }), script(context, 'main', { script: 'exit 0', dependsOn: [{ containerName: 'migrate', condition: 'SUCCESS' }] })]);
      expectEqual('exit codes', [codes['migrate'], codes['main']], [2, undefined]);
    },
  },
  {
    id: 'container-depends-on-healthy',
    title: 'dependsOn HEALTHY waits for the health check of the other.',
    source: ignored,
    needs: ['real-containers'],
    run: async (context) => {
      const database = script(context, 'database', { script: 'sleep 1; touch /shared/ready; trap "exit 0" TERM; sleep 3600 & wait', healthCheck: { command: ['CMD-SHELL', 'test -e /shared/ready'], interval: 5, timeout: 2, retries: 3 }, mountPoints: [{ sourceVolume: 'shared', containerPath: '/shared' }] });
      const main = script(context, 'main', { script: 'test -e /shared/ready', dependsOn: [{ containerName: 'database', condition: 'HEALTHY' }], mountPoints: [{ sourceVolume: 'shared', containerPath: '/shared' }] });
      const { taskArn } = await context.run(await context.register('exits-0', { containerDefinitions: [database, main], volumes: [{ name: 'shared' }] }));
      const task = await context.waitForTaskThat(taskArn, 'to be STOPPED', { test: ({ lastStatus }) => lastStatus === 'STOPPED' });
      expectEqual('exit code of main', task.containers?.find(({ name }) => name === 'main')?.exitCode, 0);
    },
  },
];
