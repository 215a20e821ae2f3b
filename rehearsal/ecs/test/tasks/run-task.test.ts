import { describe, expect, it } from '@jest/globals';
import { EcsError } from '../../ecs-error.ts';
import type { Faults } from '../../faults/faults.ts';
import { putTaskDefinition } from '../../operations/find-task-definition.ts';
import { runTask } from '../../operations/run-task.ts';
import type { ClusterRecord, TaskDefinitionRecord } from '../../state/records.ts';
import type { RunTaskInput } from '../../tasks/check-run-task.ts';
import { makeCluster, makeDefinition } from './make-task-request.ts';
import { makeTaskKernel } from './make-task-kernel.ts';

const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'] } };
const HOUR = 3_600_000;

function makeInput(input: Partial<RunTaskInput> = {}): RunTaskInput {
  return { taskDefinition: 'job:1', launchType: 'FARGATE', networkConfiguration, ...input };
}

interface Made {
  readonly cluster?: Partial<ClusterRecord>;
  readonly definition?: Partial<TaskDefinitionRecord>;
  readonly faults?: Partial<Faults>;
}

function makeKernelWith({ cluster, definition, faults = {} }: Made = {}): ReturnType<typeof makeTaskKernel> {
  const kernel = makeTaskKernel({ faults });
  const record = makeCluster(cluster);
  kernel.state.clusters.set(record.arn, record);
  putTaskDefinition(kernel.state, { ...makeDefinition(), ...definition });
  return kernel;
}

function refusal(work: () => unknown): EcsError {
  try {
    work();
  } catch (error) {
    if (error instanceof EcsError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

const overridesOf = (characters: number): RunTaskInput['overrides'] => {
  const make = (value: string): NonNullable<RunTaskInput['overrides']> => ({ containerOverrides: [{ name: 'app', environment: [{ name: 'V', value }] }] });
  return make('v'.repeat(characters - JSON.stringify(make('')).length));
};

describe('runTask', () => {
  it('starts tasks and tells them with tags and defaults', () => {
    const kernel = makeKernelWith();
    const { tasks = [], failures } = runTask(makeInput({ count: 10, tags: [{ key: 'run', value: '7' }] }), kernel);
    expect(failures).toEqual([]);
    expect(new Set(tasks.map(({ taskArn }) => taskArn)).size).toBe(10);
    expect(tasks[0]).toMatchObject({ group: 'family:job', lastStatus: 'PROVISIONING', desiredStatus: 'RUNNING', launchType: 'FARGATE', platformVersion: '1.4.0', platformFamily: 'Linux', cpu: '256', memory: '512', tags: [{ key: 'run', value: '7' }], overrides: { containerOverrides: [{ name: 'app' }] } });
    expect(tasks[0]?.capacityProviderName).toBeUndefined();
  });

  it.each<{ name: string; input: Partial<RunTaskInput>; code: string; message: RegExp; made?: Made }>([
    { name: 'count 0', input: { count: 0 }, code: 'InvalidParameterException', message: /count/ },
    { name: 'count 11', input: { count: 11 }, code: 'InvalidParameterException', message: /count/ },
    { name: 'an unknown cluster', input: { cluster: 'nowhere' }, code: 'ClusterNotFoundException', message: /^Cluster not found\.$/ },
    { name: 'an inactive cluster', input: {}, made: { cluster: { status: 'INACTIVE' } }, code: 'ClusterNotFoundException', message: /inactive/ },
    { name: 'an unknown definition', input: { taskDefinition: 'nothing:1' }, code: 'ClientException', message: /^TaskDefinition not found\.$/ },
    { name: 'a deregistered definition', input: {}, made: { definition: { status: 'INACTIVE' } }, code: 'InvalidParameterException', message: /^TaskDefinition is inactive$/ },
    { name: 'overrides of 8193 characters', input: { overrides: overridesOf(8193) as never }, code: 'InvalidParameterException', message: /^Container Overrides length must be at most 8192$/ },
    { name: 'an override of an unknown container', input: { overrides: { containerOverrides: [{ name: 'other' }] } }, code: 'InvalidParameterException', message: /^Override for container named other is not a container in the TaskDefinition\.$/ },
    { name: 'a size that Fargate does not have', input: { overrides: { cpu: '512' } }, code: 'ClientException', message: /No Fargate configuration exists for given values: 512 CPU, 512 memory/ },
    { name: 'a container larger than its task', input: { overrides: { containerOverrides: [{ name: 'app', memory: 1024 }] } }, code: 'InvalidParameterException', message: /1024 MiB/ },
    { name: 'containers with more CPU than the task', input: { overrides: { containerOverrides: [{ name: 'app', cpu: 257 }] } }, code: 'InvalidParameterException', message: /257 CPU units/ },
    { name: '20 GiB of storage', input: { overrides: { ephemeralStorage: { sizeInGiB: 20 } } }, code: 'InvalidParameterException', message: /21 and 200/ },
    { name: '201 GiB of storage', input: { overrides: { ephemeralStorage: { sizeInGiB: 201 } } }, code: 'InvalidParameterException', message: /21 and 200/ },
    { name: 'an environment file that is none', input: { overrides: { containerOverrides: [{ name: 'app', environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::bucket/x.txt' }] }] } }, code: 'InvalidParameterException', message: /\.env/ },
    { name: 'a GPU', input: { overrides: { containerOverrides: [{ name: 'app', resourceRequirements: [{ type: 'GPU', value: '1' }] }] } }, code: 'InvalidParameterException', message: /GPU/ },
    { name: 'no network', input: { networkConfiguration: undefined as never }, code: 'InvalidParameterException', message: /^Network Configuration must be provided when networkMode 'awsvpc' is specified\.$/ },
    { name: 'no subnet', input: { networkConfiguration: { awsvpcConfiguration: { subnets: [] } } }, code: 'InvalidParameterException', message: /subnets/ },
    { name: '17 subnets', input: { networkConfiguration: { awsvpcConfiguration: { subnets: Array.from({ length: 17 }, String) } } }, code: 'InvalidParameterException', message: /16/ },
    { name: '6 security groups', input: { networkConfiguration: { awsvpcConfiguration: { subnets: ['s'], securityGroups: Array.from({ length: 6 }, String) } } }, code: 'InvalidParameterException', message: /5/ },
    { name: 'launch type and strategy', input: { capacityProviderStrategy: [{ capacityProvider: 'FARGATE' }] }, code: 'InvalidParameterException', message: /^Specifying both a launch type and capacity provider strategy is not supported/ },
    { name: 'a provider that the cluster has not', input: { launchType: undefined as never, capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT' }] }, made: { cluster: { capacityProviders: [] } }, code: 'InvalidParameterException', message: /not associated with the cluster/ },
    { name: 'EC2', input: { launchType: 'EC2' }, code: 'InvalidParameterException', message: /^No Container Instances were found in your cluster\.$/ },
    { name: 'no launch type, where the cluster has no strategy', input: { launchType: undefined as never }, code: 'InvalidParameterException', message: /^No Container Instances/ },
    { name: 'a definition for EC2', input: {}, made: { definition: { compatibilities: ['EC2'] } }, code: 'InvalidParameterException', message: /^Task definition does not support launch_type FARGATE\.$/ },
    { name: 'an unknown platform', input: { platformVersion: '9.9.9' }, code: 'PlatformUnknownException', message: /platform version/ },
    { name: 'a platform that is too old for tmpfs', input: { platformVersion: '1.3.0' }, made: { definition: makeDefinition([{ name: 'app', image: 'app:1', linuxParameters: { tmpfs: [{ containerPath: '/tmp', size: 16 }] } }]) }, code: 'PlatformTaskDefinitionIncompatibilityException', message: /not supported/ },
    { name: 'a startedBy of 129 characters', input: { startedBy: 'x'.repeat(129) }, code: 'InvalidParameterException', message: /startedBy/ },
    { name: 'a startedBy with a blank', input: { startedBy: 'a b' }, code: 'InvalidParameterException', message: /startedBy/ },
    { name: 'an empty group', input: { group: '' }, code: 'InvalidParameterException', message: /group/ },
    { name: 'a reference of 1025 characters', input: { referenceId: 'x'.repeat(1025) }, code: 'InvalidParameterException', message: /referenceId/ },
    { name: 'tags of a service', input: { propagateTags: 'SERVICE' }, code: 'InvalidParameterException', message: /propagateTags/ },
    { name: 'a reserved tag', input: { tags: [{ key: 'aws:x', value: '' }] }, code: 'InvalidParameterException', message: /aws:/ },
    { name: 'placement constraints', input: { placementConstraints: [{ type: 'distinctInstance' }] }, code: 'InvalidParameterException', message: /FARGATE/ },
    { name: 'a token of 65 characters', input: { clientToken: 'x'.repeat(65) }, code: 'InvalidParameterException', message: /clientToken/ },
    { name: 'a token with a blank', input: { clientToken: 'a b' }, code: 'InvalidParameterException', message: /clientToken/ },
  ])('refuses $name and starts nothing', ({ input, code, message, made }) => {
    const kernel = makeKernelWith(made);
    const error = refusal(() => runTask(makeInput(input), kernel));
    expect({ code: error.code, message: error.message }).toEqual({ code, message: expect.stringMatching(message) });
    expect(kernel.state.taskCount).toBe(0);
  });

  it('takes overrides of exactly 8192 characters, a startedBy of 128 and a token of 64', () => {
    const { failures } = runTask(makeInput({ overrides: overridesOf(8192) ?? {}, startedBy: 'a/_-'.repeat(32), clientToken: '!~'.repeat(32) }), makeKernelWith());
    expect(failures).toEqual([]);
  });

  it('takes sizes and storage from the overrides', () => {
    const [task] = runTask(makeInput({ overrides: { cpu: '.5 vCPU', memory: '2 GB', ephemeralStorage: { sizeInGiB: 50 }, containerOverrides: [{ name: 'app', cpu: 128, memory: 600 }] } }), makeKernelWith()).tasks ?? [];
    expect(task).toMatchObject({ cpu: '512', memory: '2048', ephemeralStorage: { sizeInGiB: 50 }, containers: [{ cpu: '128', memory: '600' }] });
  });

  it('spreads tasks over a strategy by base and weight', () => {
    const strategy = [{ capacityProvider: 'FARGATE', base: 2, weight: 1 }, { capacityProvider: 'FARGATE_SPOT', weight: 3 }];
    const asked = runTask(makeInput({ launchType: undefined as never, count: 10, capacityProviderStrategy: strategy }), makeKernelWith());
    const byDefault = runTask(makeInput({ launchType: undefined as never, count: 10 }), makeKernelWith({ cluster: { defaultCapacityProviderStrategy: strategy } }));
    for (const { tasks = [] } of [asked, byDefault]) {
      expect(tasks.filter(({ capacityProviderName }) => capacityProviderName === 'FARGATE')).toHaveLength(4);
      expect(tasks.filter(({ capacityProviderName }) => capacityProviderName === 'FARGATE_SPOT')).toHaveLength(6);
    }
  });

  it('copies the tags of the definition where asked to; those of the request win, managed ones come along', () => {
    const kernel = makeKernelWith({ definition: { tags: [{ key: 'a', value: 'definition' }, { key: 'b', value: 'definition' }] } });
    const input = makeInput({ tags: [{ key: 'a', value: 'request' }] });
    expect(runTask(input, kernel).tasks?.[0]?.tags).toEqual([{ key: 'a', value: 'request' }]);
    const tags = runTask({ ...input, propagateTags: 'TASK_DEFINITION', enableECSManagedTags: true }, kernel).tasks?.[0]?.tags ?? [];
    expect(new Map(tags.map(({ key, value }) => [key, value]))).toEqual(new Map([['aws:ecs:clusterName', 'default'], ['a', 'request'], ['b', 'definition']]));
  });

  it('answers what could not be started in failures', () => {
    let left = 2;
    const kernel = makeKernelWith({ faults: { capacityFailure: () => ((left -= 1) >= 0 ? undefined : { reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone' }) } });
    const { tasks, failures } = runTask(makeInput({ count: 3 }), kernel);
    expect(tasks).toHaveLength(2);
    expect(failures).toEqual([{ reason: 'Capacity is unavailable at this time. Please try again later or in a different availability zone' }]);
  });
});

describe('runTask with a client token', () => {
  const input = makeInput({ clientToken: 'run-1', overrides: { taskRoleArn: 'a', executionRoleArn: 'b' } });

  it('repeats the answer without starting anything, whatever the order of members', () => {
    const kernel = makeKernelWith();
    const first = runTask({ ...input, count: 2 }, kernel);
    const again = runTask({ ...input, count: 2, cluster: 'default', overrides: { executionRoleArn: 'b', taskRoleArn: 'a' } }, kernel);
    expect(again).toEqual(first);
    expect(kernel.state.taskCount).toBe(2);
  });

  it('refuses another request and names the tasks', () => {
    const kernel = makeKernelWith();
    const arns = (runTask(input, kernel).tasks ?? []).map(({ taskArn }) => taskArn);
    const error = refusal(() => runTask({ ...input, startedBy: 'other' }, kernel));
    expect(error).toMatchObject({ code: 'ConflictException', members: { resourceIds: arns } });
    expect(kernel.state.taskCount).toBe(1);
  });

  it('repeats failures, even once there is capacity', () => {
    let isFull = true;
    const kernel = makeKernelWith({ faults: { capacityFailure: () => (isFull ? { reason: 'Capacity is unavailable at this time.' } : undefined) } });
    const first = runTask(input, kernel);
    isFull = false;
    expect(runTask(input, kernel)).toEqual(first);
    expect(runTask({ ...input, clientToken: 'run-2' }, kernel).failures).toEqual([]);
  });

  it('counts in its cluster', () => {
    const kernel = makeKernelWith();
    const other = makeCluster({ name: 'other', arn: 'arn:aws:ecs:us-east-1:123456789012:cluster/other' });
    kernel.state.clusters.set(other.arn, other);
    runTask(input, kernel);
    runTask({ ...input, cluster: 'other' }, kernel);
    expect(kernel.state.taskCount).toBe(2);
  });

  it('starts one task for calls that come together', async () => {
    const kernel = makeKernelWith();
    const answers = await Promise.all(Array.from({ length: 20 }, async () => {
      await Promise.resolve();
      return runTask(input, kernel);
    }));
    expect(new Set(answers.flatMap(({ tasks = [] }) => tasks.map(({ taskArn }) => taskArn))).size).toBe(1);
  });

  it('repeats after the definition was deregistered', () => {
    const kernel = makeKernelWith();
    const first = runTask(input, kernel);
    putTaskDefinition(kernel.state, { ...makeDefinition(), status: 'INACTIVE' });
    expect(runTask(input, kernel)).toEqual(first);
  });

  it('tells ARN and states of a stopped task, and ends an hour after it', async () => {
    const kernel = makeKernelWith();
    const taskArn = runTask(input, kernel).tasks?.[0]?.taskArn;
    await kernel.clock.advance(0.9 * HOUR);
    expect(runTask(input, kernel).tasks).toEqual([{ taskArn, lastStatus: 'STOPPED', desiredStatus: 'STOPPED' }]);
    await kernel.clock.advance(0.2 * HOUR);
    expect(runTask(input, kernel).tasks?.[0]?.taskArn).not.toBe(taskArn);
  });

  it('ends after a day while its task runs on', async () => {
    const kernel = makeTaskKernel({ scenario: { containers: [{ runMs: 'forever' }] } });
    kernel.state.clusters.set(makeCluster().arn, makeCluster());
    putTaskDefinition(kernel.state, makeDefinition());
    const taskArn = runTask(input, kernel).tasks?.[0]?.taskArn;
    await kernel.clock.advance(23.9 * HOUR);
    expect(runTask(input, kernel).tasks?.[0]?.taskArn).toBe(taskArn);
    await kernel.clock.advance(0.2 * HOUR);
    expect(runTask(input, kernel).tasks?.[0]?.taskArn).not.toBe(taskArn);
  });

  it('does not keep tokens that have run out', async () => {
    const kernel = makeKernelWith();
    for (let index = 0; index < 40; index += 1) runTask({ ...input, clientToken: `old-${String(index)}` }, kernel);
    await kernel.clock.advance(2 * HOUR);
    for (let index = 0; index < 20; index += 1) runTask({ ...input, clientToken: `new-${String(index)}` }, kernel);
    expect([...kernel.state.clientTokens.keys()].filter((key) => key.includes(' old-'))).toEqual([]);
  });
});
