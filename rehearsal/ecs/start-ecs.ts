import type { Server } from 'node:http';
import type { AlbDataPlane } from './aws/alb-data-plane.ts';
import type { AwsServices } from './aws/aws-services.ts';
import { playedSecrets } from './aws/no-services.ts';
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
import { connectToAws, standAlone, type AwsChoice } from './surroundings.ts';
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
  /** Calls of RunTask at once and a second; left out: the documented ones. */
  readonly runTaskRate?: EcsSettings['runTaskRate'];
  readonly staleReadMs?: number;
  /** Whether answers are checked against the service model. Default: yes. */
  readonly checksAnswers?: boolean;
  readonly log?: (line: string) => void;
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
  const settings: EcsSettings = { accountId, region, seed, timings: { ...defaultTimings, ...options.timings }, rateLimits: options.rateLimits ?? false, runTaskRate: options.runTaskRate, staleReadMs: options.staleReadMs ?? 0 };
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

async function build({ options, settings, log, port }: Build): Promise<Built> {
  const state = new EcsState();
  state.historyMs = Math.max(60_000, settings.staleReadMs);
  const random = createRandom(settings.seed);
  const calls: { settle: () => Promise<void> } = { settle: () => Promise.resolve() };
  const clock: Clock = options.clock === 'virtual' ? createVirtualClock(options.startMs ?? virtualStartMs, () => calls.settle()) : createRealClock();
  const faults = createScenarioFaults({ clock, seed: settings.seed, rules: options.faults ?? [] });
  const parts = { settings, state, clock, random, faults, log, port };
  const surroundings = options.aws === undefined ? standAlone(parts) : connectToAws(options.aws, parts);
  const { aws, runtime } = await chooseRuntime(options, { ...parts, aws: surroundings.aws });
  calls.settle = () => aws.settle();
  const kernel = assemble({ settings, state, clock, random, faults, aws, runtime }, surroundings.zoneOfSubnet);
  const journal = new CallJournal();
  const { fallback, dataPlane, preparations } = surroundings;
  const operations = prepareOperations(allOperations, preparations);
  const handler = createEcsHandler({ kernel, operations, faults, journal, log, checksAnswers: options.checksAnswers ?? true, ...(fallback === undefined ? {} : { fallback }) });
  return { kernel, faults, journal, dataPlane, handler };
}

/** Without other services a scenario plays the load balancers, too. */
async function chooseRuntime({ runtime, aws: choice }: StartEcsOptions, parts: RuntimeParts): Promise<{ aws: AwsServices; runtime: TaskRuntime }> {
  if (runtime.kind === 'own') return { aws: parts.aws, runtime: await runtime.create(parts) };
  const { scenario = {} } = runtime;
  const played = createScriptedLoadBalancing({ ...parts, scenario, scale: parts.settings.timings.loadBalancerScale });
  return { aws: choice === undefined ? { ...parts.aws, loadBalancing: played, secrets: playedSecrets } : parts.aws, runtime: createScriptedRuntime({ ...parts, scenario }) };
}

/** The two engines need each other; each asks for the other only once something happens. */
function assemble(parts: Omit<Kernel, 'tasks' | 'services'>, zoneOfSubnet: ZoneOfSubnet): Kernel {
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
