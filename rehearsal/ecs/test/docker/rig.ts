import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { LogService, RoleService } from '../../aws/aws-services.ts';
import { createRealClock } from '../../clock/real-clock.ts';
import { createRandom, type Random } from '../../random.ts';
import { createDockerRuntime, type DockerRuntime } from '../../runtime/docker/docker-runtime.ts';
import type { DockerRuntimeOptions } from '../../runtime/docker/runtime-options.ts';
import { serveTaskEndpoint, type TaskEndpointServer } from '../../runtime/docker/task-endpoint-server.ts';
import { createTaskEndpoint } from '../../runtime/docker/task-endpoint.ts';
import type { ContainerLaunch, RuntimeEvent, TaskLaunch } from '../../runtime/task-runtime.ts';
import type { ContainerDefinitionInput, TaskDefinitionInput } from '../../state/records.ts';
import { buildBaseImage } from '../../../machine/base-image.ts';
import type { Engine } from '../../../machine/engine.ts';
import { docker } from '../../../machine/docker.ts';
import { createNetwork } from '../../../machine/network.ts';
import { acquireOwnEngine, destroyOwnEngine } from '../../../machine/own-engine.ts';
import { runtimeRoot } from '../../../machine/state-directory.ts';
import { waitUntil } from '../../../machine/wait-until.ts';

export const REGION = 'eu-central-1';
const DEADLINE_MS = 20_000;
const log = (): void => undefined;

/** An engine of our own with a network and an image, as a rehearsal has them. */
export interface TestEngine {
  readonly engine: Engine;
  readonly image: string;
  readonly network: string;
  readonly rehearsalId: string;
  /** A folder of its own. */
  readonly home: string;
  destroy(): Promise<void>;
}

export async function startTestEngine(rehearsalId: string): Promise<TestEngine> {
  const home = mkdtempSync(join(dirname(runtimeRoot()), 'fr-ecs-'));
  chmodSync(home, 0o755);
  const engine = await acquireOwnEngine({ home, log }, { rehearsalId });
  const image = (await buildBaseImage(engine)).reference;
  const network = await createNetwork(engine, rehearsalId);
  const destroy = async (): Promise<void> => {
    await engine.release();
    await destroyOwnEngine({ home, log });
    rmSync(home, { recursive: true, force: true });
  };
  return { engine, image, network, rehearsalId, home, destroy };
}

/** A runtime on it, with log streams that are kept in memory. */
export interface Rig {
  readonly runtime: DockerRuntime;
  readonly lines: Map<string, string[]>;
  readonly complaints: string[];
  run(task: TestTask): RunningTask;
  close(): Promise<void>;
}

export interface TestTask extends Partial<Pick<TaskLaunch, 'cpu' | 'memoryMiB' | 'taskRoleArn'>> {
  readonly containers: readonly ContainerDefinitionInput[];
  readonly volumes?: TaskDefinitionInput['volumes'];
  readonly pidMode?: TaskDefinitionInput['pidMode'];
  readonly digests?: Readonly<Record<string, string>>;
}

export async function startRig(test: Pick<TestEngine, 'engine' | 'image' | 'network' | 'rehearsalId'>, changes: Partial<DockerRuntimeOptions> & { readonly roles?: RoleService } = {}): Promise<Rig> {
  const clock = createRealClock();
  const random = createRandom(4);
  const lines = new Map<string, string[]>();
  const complaints: string[] = [];
  const endpoint = createTaskEndpoint({ roles: changes.roles ?? { assume: () => Promise.reject(new Error('no role is to be assumed')) }, clock });
  const server: TaskEndpointServer = await serveTaskEndpoint(endpoint, { host: test.engine.hostGatewayAddress });
  const runtime = createDockerRuntime({
    dockerHost: test.engine.dockerHost, network: test.network, labels: { 'factory.rehearsal': test.rehearsalId }, hostAddress: test.engine.hostGatewayAddress, nodeImage: test.image,
    clock, random, logs: keepLines(lines), faults: { pullDelayMs: () => 0 }, taskEndpoint: { endpoint, port: server.port }, registry: undefined, allowsHostPaths: true,
    environment: { AWS_REGION: REGION, AWS_EXECUTION_ENV: 'AWS_ECS_FARGATE' }, log: (line) => complaints.push(line), ...changes,
  });
  return {
    runtime, lines, complaints,
    run: (task) => new RunningTask(runtime, makeLaunch(task, { random, image: test.image })),
    close: async () => {
      await runtime.close();
      await server.stop();
      clock.stop();
    },
  };
}

function keepLines(lines: Map<string, string[]>): LogService {
  return {
    open: ({ streamName }) => {
      const stream: string[] = [];
      lines.set(streamName, stream);
      return Promise.resolve({ write: (line) => stream.push(line), close: () => Promise.resolve() });
    },
  };
}

function makeLaunch(task: TestTask, { random, image }: { readonly random: Random; readonly image: string }): TaskLaunch {
  const taskId = random.hex(32);
  const cluster = `arn:aws:ecs:${REGION}:123456789012:cluster/factory`;
  const containers = task.containers.map((definition): ContainerLaunch => ({
    name: definition.name ?? '', arn: `arn:aws:ecs:${REGION}:123456789012:container/factory/${taskId}/${random.uuid()}`, definition, image: definition.image ?? image,
    imageDigest: task.digests?.[definition.name ?? ''], command: definition.command,
    environment: Object.fromEntries((definition.environment ?? []).map(({ name = '', value = '' }) => [name, value])), cpu: definition.cpu, memoryMiB: definition.memory,
  }));
  return {
    taskArn: `arn:aws:ecs:${REGION}:123456789012:task/factory/${taskId}`, taskId, clusterArn: cluster, family: 'sample', revision: 3, group: 'family:sample', startedBy: undefined, serviceName: undefined,
    availabilityZone: `${REGION}a`, subnetId: 'subnet-1', macAddress: '0a:00:00:00:00:01', launchType: 'FARGATE', cpu: task.cpu ?? 256, memoryMiB: task.memoryMiB ?? 512,
    definition: { family: 'sample', volumes: task.volumes ?? [], ...(task.pidMode === undefined ? {} : { pidMode: task.pidMode }) }, containers, taskRoleArn: task.taskRoleArn, executionRoleArn: undefined, createdAtMs: 0,
  };
}

/** A task under way and all that its runtime has reported. */
export class RunningTask {
  readonly launch: TaskLaunch;
  readonly events: RuntimeEvent[] = [];
  readonly #runtime: DockerRuntime;
  readonly #launchedAt = performance.now();
  readonly times: number[] = [];

  constructor(runtime: DockerRuntime, launch: TaskLaunch) {
    this.launch = launch;
    this.#runtime = runtime;
    runtime.launch(launch, (event) => {
      this.events.push(event);
      this.times.push(Math.round(performance.now() - this.#launchedAt));
    });
  }

  get kinds(): string[] {
    return this.events.map((event) => ('container' in event && event.container !== undefined ? `${event.kind} ${event.container}` : event.kind));
  }

  get id(): string {
    return this.launch.taskId;
  }

  stop(): void {
    this.#runtime.stop(this.launch.taskArn);
  }

  kill(container: string): void {
    this.#runtime.kill(this.launch.taskArn, container);
  }

  /** The first report of that kind (and container), once it is there. */
  async report<Kind extends RuntimeEvent['kind']>(kind: Kind, container?: string): Promise<Extract<RuntimeEvent, { kind: Kind }>> {
    const find = (): RuntimeEvent | undefined => this.events.find((event) => event.kind === kind && (container === undefined || ('container' in event && event.container === container)));
    await waitUntil(() => find() !== undefined || this.events.some((event) => event.kind === 'ended'), { what: `the report ${kind} ${container ?? ''}`, deadlineMs: DEADLINE_MS, intervalMs: 5 }).catch(() => undefined);
    const found = find();
    if (found === undefined) throw new Error(`The report ${kind} ${container ?? ''} is missing from ${JSON.stringify(this.events)}`);
    return found as Extract<RuntimeEvent, { kind: Kind }>;
  }

  async waitFor(isTrue: () => boolean, what: string): Promise<void> {
    await waitUntil(isTrue, { what, deadlineMs: DEADLINE_MS, intervalMs: 5 });
  }

  async end(): Promise<RuntimeEvent[]> {
    await this.report('ended');
    return this.events;
  }
}

/** A container of the base image that runs a shell script, with its output in a log stream. */
export function shell(name: string, script: string, changes: Partial<ContainerDefinitionInput> = {}): ContainerDefinitionInput {
  return { name, entryPoint: ['/bin/sh', '-c'], command: [script], logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/sample', 'awslogs-region': REGION, 'awslogs-stream-prefix': 'app' } }, ...changes };
}

/** Names of the containers and volumes on the engine with the rehearsal's label. */
export async function listLeftovers({ engine, rehearsalId }: TestEngine): Promise<string[]> {
  const filter = ['--filter', `label=factory.rehearsal=${rehearsalId}`];
  const lists = await Promise.all([docker(engine, ['ps', '--all', ...filter, '--format', '{{.Names}}']), docker(engine, ['volume', 'ls', ...filter, '--format', '{{.Name}}'])]);
  return lists.flatMap((list) => list.split('\n')).filter((line) => line !== '');
}

/** Of tasks. What a runtime keeps for the next ones stays: its forwarder and two spare networks, once they are made. */
export async function expectNothingLeft(test: TestEngine): Promise<void> {
  let left: string[] = [];
  const isClean = async (): Promise<boolean> => {
    left = await listLeftovers(test);
    return left.length === 3 && left.every((name) => /-(forwarder|network-\d+)$/.test(name));
  };
  await waitUntil(isClean, { what: 'nothing to be left of tasks', deadlineMs: DEADLINE_MS }).catch((error: unknown) => {
    throw new Error(`Tasks left something behind: ${left.join(', ')}`, { cause: error });
  });
}

export const nodeModules = resolve('node_modules');
