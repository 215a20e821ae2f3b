import type { Server } from 'node:http';
import { adoptClusters, createForeignClusters } from './aws/adopt-clusters.ts';
import { createAlbDataPlane, type AlbDataPlane } from './aws/alb-data-plane.ts';
import type { AwsServices } from './aws/aws-services.ts';
import { createAwsServices, type LocalAwsServices } from './aws/create-aws-services.ts';
import { createNoServices } from './aws/no-services.ts';
import { createPassThrough } from './aws/pass-through.ts';
import { createRequestsUnderWay, type RequestsUnderWay } from './aws/requests-under-way.ts';
import { createSubnetZones } from './aws/subnet-zones.ts';
import type { Clock, VirtualClock } from './clock/clock.ts';
import { createRealClock } from './clock/real-clock.ts';
import { createVirtualClock } from './clock/virtual-clock.ts';
import { createScenarioFaults, type ScenarioFaults } from './faults/scenario-faults.ts';
import type { FaultRule } from './faults/scenario.ts';
import type { Kernel } from './kernel.ts';
import { allOperations } from './operations/all-operations.ts';
import { prepareOperations } from './operations/prepare-operations.ts';
import { createEcsHandler, type RequestHandler } from './protocol/ecs-handler.ts';
import { startHttpServer, type RunningHttpServer } from './protocol/http-server.ts';
import { CallJournal } from './protocol/journal.ts';
import { createRandom, type Random } from './random.ts';
import { createScriptedLoadBalancing } from './runtime/scripted/scripted-load-balancing.ts';
import { createScriptedRuntime } from './runtime/scripted/create-scripted-runtime.ts';
import type { Scenario } from './runtime/scripted/scenario.ts';
import type { TaskRuntime } from './runtime/task-runtime.ts';
import { createServiceEngine } from './services/create-service-engine.ts';
import { defaultTimings, type EcsSettings, type EcsTimings } from './settings.ts';
import { EcsState } from './state/ecs-state.ts';
import { createTaskEngine } from './tasks/create-task-engine.ts';
import type { ZoneOfSubnet } from './tasks/place-task.ts';

export interface StartEcsOptions {
  readonly accountId: string;
  readonly region: string;
  readonly seed?: number;
  /** On loopback; 0 or none takes a free one. */
  readonly port?: number;
  /** Listens there as well, at the same port: where tasks reach this machine. */
  readonly taskAddress?: string;
  /** `virtual`: time begins at `startMs` and moves by `advance`. */
  readonly clock?: 'real' | 'virtual';
  readonly startMs?: number;
  readonly runtime: RuntimeChoice;
  /** The other services; without it they know nothing, and load balancers are played by the scenario. */
  readonly aws?: AwsChoice;
  readonly faults?: readonly FaultRule[];
  readonly timings?: Partial<EcsTimings>;
  readonly rateLimits?: boolean;
  readonly staleReadMs?: number;
  /** Whether answers are checked against the service model. Default: yes. */
  readonly checksAnswers?: boolean;
  readonly log?: (line: string) => void;
}

export interface AwsChoice {
  /** `http://host:port` of the local AWS. */
  readonly endpoint: string;
  /** Hosts of image references that mean the local ECR. */
  readonly registryHosts?: readonly string[];
  /** A target without requests counts as drained after so long; none: after its deregistration delay. */
  readonly minimumDrainMs?: number;
}

export type RuntimeChoice =
  | { readonly kind: 'scripted'; readonly scenario?: Scenario }
  /** Made once the parts it stands on are there; see `runtime/docker/docker-choice.ts`. */
  | { readonly kind: 'own'; readonly create: (parts: RuntimeParts) => Promise<TaskRuntime> };

export interface RuntimeParts {
  readonly settings: EcsSettings;
  readonly state: EcsState;
  readonly clock: Clock;
  readonly random: Random;
  readonly faults: ScenarioFaults;
  readonly aws: AwsServices;
  readonly port: number;
  readonly log: (line: string) => void;
}

export interface Ecs {
  /** AWS_ENDPOINT_URL for programs of this machine. */
  readonly url: string;
  readonly port: number;
  readonly kernel: Kernel;
  readonly faults: ScenarioFaults;
  readonly journal: CallJournal;
  /** Throws where the clock is real. */
  advance(milliseconds: number): Promise<void>;
  runUntilIdle(limitMs: number): Promise<number>;
  /** Ends every task and frees it. */
  stop(): Promise<void>;
}

/** 2026-01-01T00:00:00Z: a virtual clock that nobody set begins there, so that a run can be repeated. */
const virtualStartMs = Date.UTC(2026, 0, 1);

/** Starts a local ECS in this process. Throws where its port is taken. */
export async function startEcs(options: StartEcsOptions): Promise<Ecs> {
  const { accountId, region, seed = 1, log = (line) => console.error(line) } = options;
  const settings: EcsSettings = { accountId, region, seed, timings: { ...defaultTimings, ...options.timings }, rateLimits: options.rateLimits ?? false, staleReadMs: options.staleReadMs ?? 0 };
  // Declared before the kernel that it leads to: requests come after it is made.
  let handler: RequestHandler = (_request, response) => void response.writeHead(503).end();
  const servers = await listen(options, (request, response) => handler(request, response));
  try {
    const built = await build({ options, settings, log, port: servers[0]?.port ?? 0 });
    handler = built.handler;
    for (const { server } of servers) passUpgrades(server, built.dataPlane);
    return toEcs(built, servers);
  } catch (error) {
    await Promise.all(servers.map((server) => server.close()));
    throw error;
  }
}

async function listen({ port = 0, taskAddress }: StartEcsOptions, handler: RequestHandler): Promise<RunningHttpServer[]> {
  const first = await startHttpServer(handler, { port });
  if (taskAddress === undefined) return [first];
  try {
    return [first, await startHttpServer(handler, { port: first.port, host: taskAddress })];
  } catch (error) {
    await first.close();
    throw error;
  }
}

interface Build {
  readonly options: StartEcsOptions;
  readonly settings: EcsSettings;
  readonly log: (line: string) => void;
  readonly port: number;
}

interface Built {
  readonly kernel: Kernel;
  readonly faults: ScenarioFaults;
  readonly journal: CallJournal;
  readonly handler: RequestHandler;
  readonly dataPlane: AlbDataPlane | undefined;
}

async function build(build: Build): Promise<Built> {
  const { options, settings, log, port } = build;
  const state = new EcsState();
  state.historyMs = Math.max(60_000, settings.staleReadMs);
  const random = createRandom(settings.seed);
  const awsAtWork: { settle: () => Promise<void> } = { settle: () => Promise.resolve() };
  const clock: Clock = options.clock === 'virtual' ? createVirtualClock(options.startMs ?? virtualStartMs, () => awsAtWork.settle()) : createRealClock();
  const faults = createScenarioFaults({ clock, seed: settings.seed, rules: options.faults ?? [] });
  const underWay = createRequestsUnderWay();
  const local = options.aws === undefined ? undefined : createLocalServices({ ...build, aws: options.aws, clock, random, faults, underWay });
  const scenario = options.runtime.kind === 'scripted' ? (options.runtime.scenario ?? {}) : {};
  const aws: AwsServices = local ?? { ...createNoServices({ clock }), ...(options.runtime.kind === 'scripted' ? { loadBalancing: createScriptedLoadBalancing({ clock, random, scenario, state, scale: settings.timings.loadBalancerScale }) } : {}) };
  awsAtWork.settle = () => aws.settle();
  const parts = { settings, state, clock, random, faults, aws, port, log };
  const runtime = options.runtime.kind === 'scripted' ? createScriptedRuntime({ clock, random, scenario, faults }) : await options.runtime.create(parts);
  const surroundings = options.aws === undefined ? undefined : { endpoint: options.aws.endpoint, region: settings.region, log };
  const zones = surroundings === undefined ? undefined : createSubnetZones(surroundings);
  const kernel = assemble({ settings, state, clock, random, faults, aws, runtime }, zones?.zoneOf);
  const journal = new CallJournal();
  const dataPlane = local === undefined ? undefined : createAlbDataPlane({ routes: local.routes, loadBalancing: local.loadBalancing, requestsUnderWay: underWay, clock, random: createRandom(settings.seed ^ 0xa1b) });
  const fallback = local === undefined || options.aws === undefined ? undefined : createPassThrough({
    awsEndpoint: options.aws.endpoint,
    loadBalancing: local.loadBalancing,
    ...(dataPlane === undefined ? {} : { dataPlane }),
    onChange: (service) => (service === 'events' ? local.events.rulesChanged() : local.routes.changed()),
  });
  const preparations = surroundings === undefined || zones === undefined ? [] : [adoptClusters(createForeignClusters(surroundings)), zones.prepare];
  const operations = prepareOperations(allOperations, preparations);
  const handler = createEcsHandler({ kernel, operations, faults, journal, log, checksAnswers: options.checksAnswers ?? true, ...(fallback === undefined ? {} : { fallback }) });
  return { kernel, faults, journal, dataPlane, handler };
}

function createLocalServices({ settings, log, aws, clock, random, faults, underWay }: Build & { aws: AwsChoice; clock: Clock; random: Random; faults: ScenarioFaults; underWay: RequestsUnderWay }): LocalAwsServices {
  return createAwsServices({
    ...{ endpoint: aws.endpoint, region: settings.region, accountId: settings.accountId, clock, random, faults, timings: settings.timings, log },
    registryHosts: aws.registryHosts ?? [],
    ...(aws.minimumDrainMs === undefined ? {} : { minimumDrainMs: aws.minimumDrainMs, requestsUnderWay: (host: string, port: number) => underWay.count(host, port) }),
  });
}

/** The two engines need each other; each asks for the other only once something happens. */
function assemble(parts: Omit<Kernel, 'tasks' | 'services'>, zoneOfSubnet: ZoneOfSubnet = () => undefined): Kernel {
  const kernel = {
    ...parts,
    get tasks() {
      return tasks;
    },
    get services() {
      return services;
    },
  };
  const tasks = createTaskEngine(kernel, { zoneOfSubnet });
  const services = createServiceEngine(kernel);
  return kernel;
}

function passUpgrades(server: Server, dataPlane: AlbDataPlane | undefined): void {
  server.on('upgrade', (request, socket, head: Buffer) => {
    const answer = dataPlane?.handleUpgrade(request, { socket, head }) ?? Promise.resolve(false);
    answer.then((isTaken) => (isTaken ? undefined : socket.destroy()), () => socket.destroy());
  });
}

function toEcs({ kernel, faults, journal }: Built, servers: readonly RunningHttpServer[]): Ecs {
  const { clock, runtime, aws } = kernel;
  const port = servers[0]?.port ?? 0;
  const virtual = (): VirtualClock => {
    if (!('advance' in clock)) throw new Error('The clock of this local ECS is real: it cannot be advanced. Start it with clock: virtual.');
    return clock as VirtualClock;
  };
  return {
    url: `http://127.0.0.1:${String(port)}`,
    port,
    kernel,
    faults,
    journal,
    advance: (milliseconds) => virtual().advance(milliseconds),
    runUntilIdle: (limitMs) => virtual().runUntilIdle(limitMs),
    stop: async () => {
      await Promise.all(servers.map((server) => server.close()));
      clock.stop();
      await runtime.close();
      await aws.close();
    },
  };
}
