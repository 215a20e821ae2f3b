import type { ConformanceCase } from '../conformance-case.ts';
import { expectEqual, expectMatch, expectPresent, expectThat } from '../expectations.ts';

const roleArn = 'arn:aws:iam::123456789012:role/conformance';

/** What RegisterTaskDefinition answers to what it takes. */
export const defineTaskDefinitionCases: readonly ConformanceCase[] = [
  {
    id: 'definition-register',
    title: 'A definition is ACTIVE, revision 1, with the read-only members of the facts.',
    source: 'facts: Task definitions',
    isSafe: true,
    run: async (context) => {
      const { definition, family } = await context.register();
      expectMatch('taskDefinitionArn', definition.taskDefinitionArn, new RegExp(`^arn:aws:ecs:${context.target.region}:\\d{12}:task-definition/${family}:1$`));
      expectEqual('revision, status', [definition.revision, definition.status], [1, 'ACTIVE']);
      expectThat(definition.registeredAt instanceof Date, 'registeredAt to be a time', definition.registeredAt);
      expectMatch('registeredBy', definition.registeredBy, /^arn:aws:/);
      expectEqual('compatibilities', [...(definition.compatibilities ?? [])].filter((name) => name !== 'MANAGED_INSTANCES' && name !== 'EXTERNAL').sort(), ['EC2', 'FARGATE']);
      expectEqual('requiresCompatibilities', definition.requiresCompatibilities, ['FARGATE']);
    },
  },
  {
    id: 'definition-register-defaults',
    title: 'Members of a container that were left out come back with their defaults.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { definition } = await context.register('runs', { containerDefinitions: [{ name: 'main', image: context.target.image }] });
      const { cpu, essential, environment, mountPoints, volumesFrom, portMappings } = expectPresent('containerDefinitions[0]', definition.containerDefinitions?.[0]);
      expectEqual('defaults', { cpu, essential, environment, mountPoints, volumesFrom, portMappings }, { cpu: 0, essential: true, environment: [], mountPoints: [], volumesFrom: [], portMappings: [] });
    },
  },
  {
    id: 'definition-port-defaults',
    title: 'A port mapping gets its host port and tcp.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { definition } = await context.register('runs', { containerDefinitions: [context.container('runs', { portMappings: [{ containerPort: 8080 }] })] });
      expectEqual('portMappings', definition.containerDefinitions?.[0]?.portMappings, [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }]);
    },
  },
  {
    id: 'definition-health-check-defaults',
    title: 'A health check gets an interval of 30 s, a timeout of 5 s and 3 retries.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const { definition } = await context.register('runs', { containerDefinitions: [context.container('runs', { healthCheck: { command: ['CMD-SHELL', 'true'] } })] });
      const { interval, timeout, retries } = expectPresent('healthCheck', definition.containerDefinitions?.[0]?.healthCheck);
      expectEqual('defaults', { interval, timeout, retries }, { interval: 30, timeout: 5, retries: 3 });
    },
  },
  {
    id: 'definition-revisions-count-up',
    title: 'Each registration of a family is its next revision, also after a deregistration.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const first = await context.register();
      const second = await context.register();
      await context.ecs.deregisterTaskDefinition({ taskDefinition: second.arn });
      const third = await context.register();
      expectEqual('revisions', [first.revision, second.revision, third.revision], [1, 2, 3]);
    },
  },
  {
    id: 'definition-requires-attributes',
    title: 'requiresAttributes names what a host would need.',
    source: 'never compared with AWS',
    isSafe: true,
    run: async (context) => {
      const { definition } = await context.register();
      const names = (definition.requiresAttributes ?? []).map(({ name }) => name);
      expectThat(names.includes('ecs.capability.task-eni'), 'ecs.capability.task-eni among requiresAttributes of an awsvpc definition', names);
    },
  },
  {
    id: 'definition-keeps-members',
    title: 'Everything that was registered comes back as it was.',
    source: 'SDK model',
    isSafe: true,
    run: async (context) => {
      const given = {
        ...{ name: 'main', image: 'example.invalid/app@sha256:'.concat('0'.repeat(64)), essential: true, user: '1000:1000', workingDirectory: '/tmp', entryPoint: ['sh'], command: ['-c', 'true'] },
        ...{ readonlyRootFilesystem: true, stopTimeout: 30, startTimeout: 30, dockerLabels: { a: 'b' }, interactive: false, environment: [{ name: 'A', value: 'ü' }] },
        ulimits: [{ name: 'nofile' as const, softLimit: 1024, hardLimit: 4096 }],
        linuxParameters: { initProcessEnabled: true, tmpfs: [{ containerPath: '/tmp', size: 64, mountOptions: ['nosuid'] }] },
        secrets: [{ name: 'S', valueFrom: 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:conformance-AbCdEf:key::' }],
        logConfiguration: { logDriver: 'awslogs' as const, options: { 'awslogs-group': 'g', 'awslogs-region': 'eu-central-1', 'awslogs-stream-prefix': 'p', mode: 'non-blocking', 'max-buffer-size': '4m' } },
        healthCheck: { command: ['CMD-SHELL', 'true'], interval: 10, timeout: 4, retries: 2, startPeriod: 20 },
      };
      const { definition } = await context.register('runs', { containerDefinitions: [given], executionRoleArn: roleArn, taskRoleArn: roleArn, runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' }, ephemeralStorage: { sizeInGiB: 30 }, volumes: [{ name: 'scratch' }] });
      const container: Readonly<Record<string, unknown>> = { ...expectPresent('containerDefinitions[0]', definition.containerDefinitions?.[0]) };
      for (const [name, value] of Object.entries(given)) expectEqual(name, container[name], value);
      expectEqual('of the task', { ...pick(definition, ['executionRoleArn', 'taskRoleArn', 'runtimePlatform', 'ephemeralStorage']) }, { executionRoleArn: roleArn, taskRoleArn: roleArn, runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' }, ephemeralStorage: { sizeInGiB: 30 } });
      expectEqual('volumes', definition.volumes?.map(({ name }) => name), ['scratch']);
    },
  },
  {
    id: 'definition-cpu-in-words',
    title: '`.5 vCPU` and `1 GB` are 512 and 1024.',
    source: 'facts: Fargate CPU and memory',
    isSafe: true,
    run: async (context) => {
      const { definition } = await context.register('runs', { cpu: '.5 vCPU', memory: '1 GB' });
      expectEqual('cpu and memory', [definition.cpu, definition.memory], ['512', '1024']);
    },
  },
  {
    id: 'definition-fargate-sizes',
    title: 'The smallest and largest memory of each Fargate size are taken.',
    source: 'facts: Fargate CPU and memory',
    isSafe: true,
    run: async (context) => {
      const sizes = [['256', '512'], ['256', '2048'], ['512', '1024'], ['512', '4096'], ['1024', '8192'], ['2048', '16384'], ['4096', '30720'], ['8192', '16384'], ['8192', '61440'], ['16384', '122880']] as const;
      for (const [cpu, memory] of sizes) {
        const { definition } = await context.register('runs', { cpu, memory });
        expectEqual('cpu and memory', [definition.cpu, definition.memory], [cpu, memory]);
      }
    },
  },
  {
    id: 'definition-fargate-32-vcpu',
    title: '32 vCPU take 60, 120 and 244 GiB.',
    source: 'facts: Fargate CPU and memory',
    isSafe: true,
    run: async (context) => {
      for (const memory of ['61440', '122880', '249856']) await context.register('runs', { cpu: '32768', memory });
    },
  },
  {
    id: 'definition-ephemeral-storage-limits',
    title: 'Ephemeral storage of 21 and of 200 GiB is taken.',
    source: 'facts: RunTask',
    isSafe: true,
    run: async (context) => {
      for (const sizeInGiB of [21, 200]) expectEqual('sizeInGiB', (await context.register('runs', { ephemeralStorage: { sizeInGiB } })).definition.ephemeralStorage?.sizeInGiB, sizeInGiB);
    },
  },
  {
    id: 'definition-ten-containers',
    title: 'Ten containers are taken.',
    source: 'facts: Task definitions',
    isSafe: true,
    run: async (context) => {
      const containerDefinitions = Array.from({ length: 10 }, (_, index) => context.container('runs', { name: `c${index}` }));
      expectEqual('containers', (await context.register('runs', { containerDefinitions })).definition.containerDefinitions?.length, 10);
    },
  },
  {
    id: 'definition-concurrent-revisions',
    title: 'Concurrent registrations of one family get revisions of their own or are told that there are too many.',
    source: 'facts: Task definitions',
    run: async (context) => {
      const answers = await Promise.allSettled(Array.from({ length: 6 }, () => context.register()));
      const revisions = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.revision] : []));
      const problems = answers.flatMap((answer) => (answer.status === 'rejected' ? [String(answer.reason)] : []));
      expectEqual('revisions that came twice', revisions.length - new Set(revisions).size, 0);
      expectThat(revisions.length > 0, 'at least one registration to succeed', problems);
      for (const problem of problems) expectMatch('the refusal', problem, /Too many concurrent attempts to create a new revision/);
    },
  },
];

function pick<T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const name of names) picked[name] = from[name];
  return picked;
}
