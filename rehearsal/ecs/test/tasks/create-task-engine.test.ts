import { describe, expect, it } from '@jest/globals';
import { ResourceError, type SecretReader } from '../../aws/aws-services.ts';
import type { Kernel } from '../../kernel.ts';
import type { TaskLaunch, TaskRuntime } from '../../runtime/task-runtime.ts';
import type { TaskRecord } from '../../state/records.ts';
import type { NewTask } from '../../tasks/task-engine.ts';
import { makeDefinition, makeTaskRequest } from './make-task-request.ts';
import { makeTaskKernel } from './make-task-kernel.ts';

const targetGroupArn = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/1';
const behindBalancer = { group: 'service:web', serviceArn: 'service-arn', serviceName: 'web', loadBalancers: [{ targetGroupArn, containerName: 'app', containerPort: 8080 }] };

function start(kernel: Kernel, request: Partial<NewTask> = {}): () => TaskRecord {
  const started = kernel.tasks.start(makeTaskRequest(request));
  if (started.kind === 'failed') throw new Error(started.reason);
  return () => {
    const task = kernel.state.task(started.task.arn);
    if (task === undefined) throw new Error('The task is gone.');
    return task;
  };
}

function secretReader(values: Readonly<Record<string, string>>): SecretReader {
  return {
    read: ({ valueFrom }) => {
      const value = values[valueFrom];
      return value === undefined ? Promise.reject(new ResourceError(`ResourceInitializationError: unable to pull secrets or registry auth: ${valueFrom} is not there`)) : Promise.resolve(value);
    },
    readEnvironmentFile: ({ arn }) => Promise.resolve({ FROM: arn, [arn]: 'file' }),
  };
}

/** A runtime that only notes what it was asked for. */
function recordingRuntime(launches: TaskLaunch[]): TaskRuntime {
  return { name: 'scripted', launch: (launch) => void launches.push(launch), stop: () => undefined, kill: () => undefined, close: () => Promise.resolve() };
}

describe('createTaskEngine', () => {
  it('takes a task from PROVISIONING to STOPPED and publishes an event for each version', async () => {
    const kernel = makeTaskKernel();
    const task = start(kernel);
    expect(task()).toMatchObject({ lastStatus: 'PROVISIONING', version: 1 });
    await kernel.clock.advance(5000);
    expect(task()).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'EssentialContainerExited', privateIp: '10.0.0.4' });
    const details = kernel.events.map(({ detail }) => detail as { version: number; lastStatus: string; tags?: unknown });
    expect(details.map(({ version }) => version)).toEqual(Array.from({ length: task().version }, (_, index) => index + 1));
    expect([...new Set(details.map(({ lastStatus }) => lastStatus))]).toEqual(['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED']);
    expect(details.some((detail) => 'tags' in detail)).toBe(false);
  });

  it('tells events as EventBridge would: the task with ISO times, and what it was when it changed', async () => {
    const kernel = makeTaskKernel();
    const task = start(kernel, { startedBy: 'me' });
    await kernel.clock.advance(5000);
    const [first] = kernel.events;
    expect(first).toMatchObject({ detailType: 'ECS Task State Change', resources: [task().arn], detail: { taskArn: task().arn, lastStatus: 'PROVISIONING', createdAt: '2026-11-25T12:00:00.000Z', startedBy: 'me', attachments: [{ type: 'eni' }] } });
  });

  it('keeps a stopped task for its time, then deletes it', async () => {
    const kernel = makeTaskKernel();
    const task = start(kernel);
    await kernel.clock.advance(3_600_000);
    expect(task().lastStatus).toBe('STOPPED');
    await kernel.clock.advance(5000);
    expect(kernel.state.taskCount).toBe(0);
  });

  it('lets a target drain before the containers get SIGTERM', async () => {
    const kernel = makeTaskKernel({ scenario: { targets: [{ healthyAfterMs: 300, drainMs: 5000 }], containers: [{ stopMs: 200, stopExitCode: 0 }] } });
    const task = start(kernel, behindBalancer);
    await kernel.clock.advance(300);
    expect(task().targets[targetGroupArn]?.state).toBe('initial');
    await kernel.clock.advance(300);
    expect(task().targets[targetGroupArn]?.state).toBe('healthy');
    kernel.tasks.stop(task().arn, { stopCode: 'ServiceSchedulerInitiated', reason: 'Scaling activity initiated by (deployment ecs-svc/1)' });
    await kernel.clock.advance(4900);
    expect(task()).toMatchObject({ lastStatus: 'DEACTIVATING', containers: [{ lastStatus: 'RUNNING' }], targets: { [targetGroupArn]: { state: 'draining' } } });
    await kernel.clock.advance(200);
    expect(task()).toMatchObject({ lastStatus: 'STOPPING', containers: [{ lastStatus: 'RUNNING' }], targets: {} });
    await kernel.clock.advance(300);
    expect(task()).toMatchObject({ lastStatus: 'STOPPED', containers: [{ exitCode: 0 }], stopCode: 'ServiceSchedulerInitiated' });
  });

  it('does not wait for the targets of a task whose essential container died', async () => {
    const kernel = makeTaskKernel({ scenario: { targets: [{ drainMs: 60_000 }], containers: [{ runMs: 500, exitCode: 1 }] } });
    const task = start(kernel, behindBalancer);
    await kernel.clock.advance(1000);
    expect(task()).toMatchObject({ lastStatus: 'STOPPED', containers: [{ exitCode: 1 }] });
  });

  it('tells the service engine of every change, with what was before', async () => {
    const changes: string[] = [];
    const kernel = makeTaskKernel({ services: { wake: () => undefined, taskChanged: (before, after) => void changes.push(`${before?.lastStatus ?? 'none'} → ${after.lastStatus}`) } });
    start(kernel);
    start(kernel, behindBalancer);
    await kernel.clock.advance(500);
    expect(changes[0]).toBe('none → PROVISIONING');
    expect(changes).toContain('ACTIVATING → RUNNING');
    // The task that no service runs is not the service engine's business.
    expect(changes.filter((change) => change.startsWith('none'))).toHaveLength(1);
  });

  it('gives containers environment files, written values, overrides and secrets, the later over the earlier', async () => {
    const launches: TaskLaunch[] = [];
    const kernel = makeTaskKernel({ runtime: recordingRuntime(launches), aws: { secrets: secretReader({ 'arn:secret': 'hidden' }) } });
    const environmentFiles = ['one', 'two'].map((value) => ({ type: 's3' as const, value }));
    const definition = makeDefinition([{ name: 'app', image: 'app:1', command: ['a'], environmentFiles, environment: [{ name: 'A', value: 'definition' }, { name: 'B', value: 'definition' }, { name: 'one', value: 'written' }], secrets: [{ name: 'KEY', valueFrom: 'arn:secret' }] }, { name: 'side', image: 'side:1' }], { executionRoleArn: 'execution-role', taskRoleArn: 'task-role' });
    const task = start(kernel, { definition, overrides: { cpu: '512', memory: '1024', taskRoleArn: 'other-role', containerOverrides: [{ name: 'app', command: ['b'], cpu: 64, environment: [{ name: 'B', value: 'override' }, { name: 'C', value: 'override' }] }] } });
    await kernel.clock.advance(100);
    expect(launches[0]).toMatchObject({ cpu: 512, memoryMiB: 1024, taskRoleArn: 'other-role', executionRoleArn: 'execution-role', group: 'family:job' });
    expect(launches[0]?.containers[0]).toMatchObject({ name: 'app', command: ['b'], cpu: 64, environment: { FROM: 'one', one: 'written', two: 'file', A: 'definition', B: 'override', C: 'override', KEY: 'hidden' } });
    expect(launches[0]?.containers[1]).toMatchObject({ name: 'side', command: undefined, environment: {} });
    expect(JSON.stringify(task())).not.toContain('hidden');
  });

  it('fails the start with the text of a secret that cannot be read', async () => {
    const kernel = makeTaskKernel({ aws: { secrets: secretReader({}) } });
    const task = start(kernel, { definition: makeDefinition([{ name: 'app', image: 'app:1', secrets: [{ name: 'KEY', valueFrom: 'arn:gone' }] }]) });
    await kernel.clock.advance(500);
    expect(task()).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'TaskFailedToStart', stoppedReason: 'ResourceInitializationError: unable to pull secrets or registry auth: arn:gone is not there', startedAtMs: undefined });
    expect(task().containers[0]).toMatchObject({ lastStatus: 'STOPPED', exitCode: undefined });
  });

  it('does not tell the text of an error that is not ECS\'s own', async () => {
    const secrets: SecretReader = { read: () => Promise.reject(new Error('the value was hunter2')), readEnvironmentFile: () => Promise.resolve({}) };
    const kernel = makeTaskKernel({ aws: { secrets } });
    const task = start(kernel, { definition: makeDefinition([{ name: 'app', image: 'app:1', secrets: [{ name: 'KEY', valueFrom: 'x' }] }]) });
    await kernel.clock.advance(500);
    expect(task().stoppedReason).toMatch(/^ResourceInitializationError: /);
    expect(task().stoppedReason).not.toContain('hunter2');
  });

  it.each([{ afterMs: 5, name: 'before it is provisioned' }, { afterMs: 25, name: 'while secrets are read' }, { afterMs: 100, name: 'while images are pulled' }])('stops a task $name', async ({ afterMs }) => {
    let read: (value: string) => void = () => undefined;
    const secrets: SecretReader = { read: () => new Promise((resolve) => (read = resolve)), readEnvironmentFile: () => Promise.resolve({}) };
    const kernel = makeTaskKernel({ aws: { secrets } });
    const task = start(kernel, { definition: makeDefinition([{ name: 'app', image: 'app:1', ...(afterMs === 25 ? { secrets: [{ name: 'KEY', valueFrom: 'x' }] } : {}) }]) });
    await kernel.clock.advance(afterMs);
    kernel.tasks.stop(task().arn, { stopCode: 'UserInitiated', reason: 'enough' });
    read('late');
    await kernel.clock.advance(1000);
    expect(task()).toMatchObject({ lastStatus: 'STOPPED', stopCode: 'UserInitiated', stoppedReason: 'enough', containers: [{ lastStatus: 'STOPPED', exitCode: undefined }] });
  });

  it('does not launch a task that was stopped while its secrets were read', async () => {
    const launches: TaskLaunch[] = [];
    let read: (value: string) => void = () => undefined;
    const secrets: SecretReader = { read: () => new Promise((resolve) => (read = resolve)), readEnvironmentFile: () => Promise.resolve({}) };
    const kernel = makeTaskKernel({ runtime: recordingRuntime(launches), aws: { secrets } });
    const task = start(kernel, { definition: makeDefinition([{ name: 'app', image: 'app:1', secrets: [{ name: 'KEY', valueFrom: 'x' }] }]) });
    await kernel.clock.advance(25);
    kernel.tasks.stop(task().arn, { stopCode: 'UserInitiated', reason: 'enough' });
    read('late');
    await kernel.clock.advance(1000);
    expect([task().lastStatus, launches]).toEqual(['STOPPED', []]);
  });

  it('kills one container by fault; the others get SIGTERM', async () => {
    const kernel = makeTaskKernel({ scenario: { containers: [{ runMs: 'forever' }] }, faults: { containerDeath: () => ({ container: undefined, afterMs: 300 }) } });
    const task = start(kernel, { definition: makeDefinition([{ name: 'app', image: 'app:1' }, { name: 'side', image: 'side:1' }]) });
    await kernel.clock.advance(2000);
    expect(task().containers.map(({ exitCode }) => exitCode)).toEqual([137, 143]);
  });

  it('kills the container that a fault names', async () => {
    const kernel = makeTaskKernel({ faults: { containerDeath: ({ family }) => (family === 'job' ? { container: 'app', afterMs: 300 } : undefined) } });
    const task = start(kernel);
    await kernel.clock.advance(2000);
    expect(task()).toMatchObject({ lastStatus: 'STOPPED', containers: [{ exitCode: 137 }] });
  });

  it('passes over a zone without capacity, and fails where none has any', () => {
    const zoneOf: Readonly<Record<string, string>> = { 'subnet-a': 'us-east-1a', 'subnet-b': 'us-east-1b' };
    const both = { awsvpcConfiguration: { subnets: ['subnet-a', 'subnet-b'] } };
    const kernel = makeTaskKernel({ zoneOfSubnet: (subnet) => zoneOf[subnet], faults: { capacityFailure: ({ availabilityZone }) => (availabilityZone === 'us-east-1a' ? { reason: 'Capacity is unavailable at this time.' } : undefined) } });
    const zones = Array.from({ length: 10 }, () => start(kernel, { networkConfiguration: both })().availabilityZone);
    expect(new Set(zones)).toEqual(new Set(['us-east-1b']));
    expect(kernel.tasks.start(makeTaskRequest({ networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-a'] } } }))).toEqual({ kind: 'failed', reason: 'Capacity is unavailable at this time.', detail: undefined });
  });

  it('spreads the tasks of a service over the zones', () => {
    const kernel = makeTaskKernel({ zoneOfSubnet: (subnet) => `us-east-1${subnet.slice(-1)}` });
    const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-a', 'subnet-b', 'subnet-c'] } };
    const zones = Array.from({ length: 6 }, () => start(kernel, { ...behindBalancer, networkConfiguration })().availabilityZone);
    expect(zones.sort()).toEqual(['us-east-1a', 'us-east-1a', 'us-east-1b', 'us-east-1b', 'us-east-1c', 'us-east-1c']);
  });

  it('takes digests from the service, the reference, or the registry', async () => {
    const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
    const kernel = makeTaskKernel({ aws: { registry: { resolveDigest: (image) => Promise.resolve(image === 'tagged:1' ? digest('c') : undefined) } } });
    const definition = makeDefinition([{ name: 'fixed', image: 'fixed:1' }, { name: 'named', image: `named@${digest('b')}` }, { name: 'tagged', image: 'tagged:1' }, { name: 'foreign', image: 'foreign:1' }]);
    const task = start(kernel, { definition, imageDigests: { fixed: digest('a') } });
    await kernel.clock.advance(500);
    expect(task().containers.map(({ imageDigest }) => imageDigest)).toEqual([digest('a'), digest('b'), digest('c'), undefined]);
  });
});
