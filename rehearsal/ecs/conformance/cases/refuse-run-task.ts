import type { RunTaskCommandInput } from '@aws-sdk/client-ecs';
import type { CaseContext } from '../case-context.ts';
import type { ConformanceCase, Source } from '../conformance-case.ts';
import { expectEqual, expectOneOf, expectRefusal } from '../expectations.ts';

interface RefusedRun {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly name?: string | readonly string[];
  readonly input: (context: CaseContext) => Partial<RunTaskCommandInput>;
  readonly message?: RegExp;
}

const subnets = (count: number): string[] => Array.from({ length: count }, (_, index) => `subnet-${String(index).padStart(17, '0')}`);
const awsvpc = (subnetCount: number, groupCount: number): Partial<RunTaskCommandInput> => ({ networkConfiguration: { awsvpcConfiguration: { subnets: subnets(subnetCount), securityGroups: subnets(groupCount).map((name) => name.replace('subnet', 'sg')) } } });

const refused: readonly RefusedRun[] = [
  { id: 'count-11', title: 'count 11 is refused.', source: 'facts: RunTask', input: () => ({ count: 11 }) },
  { id: 'count-0', title: 'count 0 is refused.', source: 'never compared with AWS', input: () => ({ count: 0 }) },
  { id: 'unknown-definition', title: 'An unknown task definition is a ClientException.', source: 'never compared with AWS', name: 'ClientException', input: (context) => ({ taskDefinition: `${context.name('nothing')}:1` }), message: /TaskDefinition not found/ },
  { id: 'unknown-cluster', title: 'An unknown cluster is a ClusterNotFoundException.', source: 'SDK model', name: 'ClusterNotFoundException', input: (context) => ({ cluster: context.name('nothing') }), message: /Cluster not found/ },
  { id: 'no-network', title: 'awsvpc needs a network configuration.', source: 'reported: PasseiDireto/gh-runner-task-action#8', input: () => ({ networkConfiguration: undefined }), message: /Network Configuration must be provided when networkMode 'awsvpc' is specified/ },
  { id: 'no-subnets', title: 'A network configuration needs a subnet.', source: 'SDK model', input: () => awsvpc(0, 1) },
  { id: 'subnets-17', title: 'Seventeen subnets are refused.', source: 'SDK model', input: () => awsvpc(17, 1) },
  { id: 'security-groups-6', title: 'Six security groups are refused.', source: 'SDK model', input: () => awsvpc(1, 6) },
  { id: 'type-and-strategy', title: 'A launch type and a strategy exclude each other.', source: 'SDK model', input: () => ({ launchType: 'FARGATE', capacityProviderStrategy: [{ capacityProvider: 'FARGATE', weight: 1 }] }) },
  { id: 'unassociated-provider', title: "A capacity provider that is not the cluster's is refused.", source: 'SDK model', input: () => ({ launchType: undefined, capacityProviderStrategy: [{ capacityProvider: 'NOWHERE', weight: 1 }] }) },
  { id: 'ec2-without-instances', title: 'EC2 without an instance is refused.', source: 'never compared with AWS', name: ['InvalidParameterException', 'ClientException', 'UnsupportedFeatureException'], input: () => ({ launchType: 'EC2' }) },
  { id: 'unknown-launch-type', title: 'A launch type that does not exist is refused.', source: 'SDK model', name: ['InvalidParameterException', 'ClientException', 'ValidationException', 'SerializationException'], input: () => ({ launchType: 'MOON' as 'FARGATE' }) },
  { id: 'unknown-platform', title: 'An unknown platform version is a PlatformUnknownException.', source: 'SDK model', name: 'PlatformUnknownException', input: () => ({ platformVersion: '9.9.9' }) },
  { id: 'started-by-129', title: 'startedBy of 129 characters is refused.', source: 'facts: RunTask', input: () => ({ startedBy: 'x'.repeat(129) }) },
  { id: 'started-by-characters', title: 'startedBy with a blank is refused.', source: 'facts: RunTask', input: () => ({ startedBy: 'a b' }) },
  { id: 'tags-51', title: 'Fifty-one tags are refused.', source: 'facts: RunTask', input: () => ({ tags: Array.from({ length: 51 }, (_, index) => ({ key: `k${index}`, value: 'v' })) }) },
  { id: 'tag-key-129', title: 'A tag key of 129 characters is refused.', source: 'facts: RunTask', input: () => ({ tags: [{ key: 'k'.repeat(129), value: 'v' }] }) },
  { id: 'tag-value-257', title: 'A tag value of 257 characters is refused.', source: 'facts: RunTask', input: () => ({ tags: [{ key: 'k', value: 'v'.repeat(257) }] }) },
  { id: 'tag-aws-prefix', title: 'A tag that begins with aws: is refused.', source: 'facts: RunTask', input: () => ({ tags: [{ key: 'aws:x', value: 'v' }] }) },
  { id: 'token-65', title: 'A client token of 65 characters is refused.', source: 'facts: RunTask', input: () => ({ clientToken: 't'.repeat(65) }) },
  { id: 'token-characters', title: 'A client token with a blank or an umlaut is refused.', source: 'facts: RunTask', input: () => ({ clientToken: 'ein blank ü' }) },
  { id: 'override-unknown-container', title: 'An override of a container that is not there is refused.', source: 'reported: azavea/django-ecsmanage#21', input: () => ({ overrides: { containerOverrides: [{ name: 'other', command: ['x'] }] } }), message: /Override for container named other is not a container in the TaskDefinition/ },
  { id: 'override-storage', title: 'Ephemeral storage of 201 GiB is refused as an override, too.', source: 'facts: RunTask', input: () => ({ overrides: { ephemeralStorage: { sizeInGiB: 201 } } }) },
];

const refusals: readonly ConformanceCase[] = refused.map((one) => ({
  id: `run-refuses-${one.id}`,
  title: one.title,
  source: one.source,
  run: async (context) => {
    const input = await context.runInput(await context.register('exits-0'), one.input(context));
    await expectRefusal(context.ecs.runTask(input), one.name ?? ['InvalidParameterException', 'ClientException'], one.message);
    expectEqual('tasks of the cluster', (await context.ecs.listTasks({ cluster: await context.cluster() })).taskArns, []);
  },
}));

/** Overrides whose JSON has exactly that many characters. */
function overridesOf(characters: number): NonNullable<RunTaskCommandInput['overrides']> {
  const make = (value: string): NonNullable<RunTaskCommandInput['overrides']> => ({ containerOverrides: [{ name: 'main', environment: [{ name: 'V', value }] }] });
  return make('v'.repeat(characters - JSON.stringify(make('')).length));
}

/** What RunTask refuses. */
export const refuseRunTaskCases: readonly ConformanceCase[] = [
  ...refusals,
  {
    id: 'run-overrides-8192',
    title: 'Overrides of exactly 8192 characters are taken.',
    source: 'facts: RunTask',
    run: async (context) => {
      await context.run(await context.register('exits-0'), { overrides: overridesOf(8192) });
    },
  },
  {
    id: 'run-overrides-8193',
    title: 'Overrides of 8193 characters are refused, in ECS\'s words.',
    source: 'reported: convox/rack#1906',
    run: async (context) => {
      const input = await context.runInput(await context.register('exits-0'), { overrides: overridesOf(8193) });
      await expectRefusal(context.ecs.runTask(input), 'InvalidParameterException', /^Container Overrides length must be at most 8192$/);
    },
  },
  {
    id: 'run-start-task-absent',
    title: 'StartTask has no container instance to start on.',
    source: 'SDK model',
    run: async (context) => {
      const { arn } = await context.register();
      const answer = await context.ecs.startTask({ cluster: await context.cluster(), taskDefinition: arn, containerInstances: ['0123456789abcdef0123456789abcdef'], networkConfiguration: context.network }).catch((error: unknown) => error);
      // ECS may also say it as failures[] in HTTP 200.
      if (answer instanceof Error) expectOneOf('the error', answer.name, ['InvalidParameterException', 'ClientException', 'UnsupportedFeatureException']);
      else expectEqual('tasks', (answer as { tasks?: readonly unknown[] }).tasks ?? [], []);
    },
  },
];
